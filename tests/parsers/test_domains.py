# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whose a domain is."""

import pytest

import parsers
from parsers.domains import SHARED, is_own, registrable, same_owner


@pytest.mark.parametrize(
    "domain, expected",
    [
        ("acme.example", "acme.example"),
        ("Blog.Shop.ACME.example", "acme.example"),
        ("mail.acme.co.uk", "acme.co.uk"),
        ("co.uk", ""),
        ("appspot.com", ""),
        ("acme.appspot.com", "acme.appspot.com"),
        ("github.io", ""),
        ("city.kobe.jp", "city.kobe.jp"),
        ("com", ""),
        ("localhost", ""),
        ("xn--bcher-kva.example", "xn--bcher-kva.example"),
        # what is no host's name in ASCII is nobody's
        ("bücher.example", ""),
        ("192.0.2.1", ""),
        ("[192.0.2.1]", ""),
        ("acme.example.", ""),
        (".acme.example", ""),
        ("acme..example", ""),
        ("acme\u200b.example", ""),
        ("acme.example\n", ""),
        ("acme.example(.evil", ""),
        ("a b.example", ""),
        ("-acme.example", ""),
        ("a." * 127 + "example", ""),
        ("", ""),
    ],
)
def test_promise_38_registrable(domain, expected):
    assert registrable(domain) == expected


def test_promise_38_one_owner():
    assert same_owner("acme.example", "mail.acme.example")
    assert same_owner("a.acme.co.uk", "b.acme.co.uk")
    assert not same_owner("a.co.uk", "b.co.uk")
    assert not same_owner("appspot.com", "appspot.com")
    assert not same_owner("facebookmail.com", "facebookmail.com.evil.example")
    assert not same_owner("facebookmail.com", "xfacebookmail.com")
    assert not same_owner("", "")


def test_promise_38_what_is_shared_is_nobodys_own():
    assert is_own("blog.acme.example")
    for domain in ("gmail.com", "Mail.RU", "acme.zendesk.com", "foo.wordpress.com", "acme.myshopify.com", "co.uk", "com"):
        assert not is_own(domain), domain


def test_shared_domains_are_whole_ones():
    assert len(SHARED) > 150
    assert {domain for domain in SHARED if registrable(domain) not in (domain, "")} == set()


def test_origins_sign_for_domains_that_somebody_owns():
    assert {domain for parser in parsers.BUILTIN for domain in parser.sender_domains if not registrable(domain)} == set()
