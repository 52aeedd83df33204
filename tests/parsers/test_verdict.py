# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Is the message from whom it claims?"""

import pytest

import parsers
from parsers.verdict import Result, read, verdict

MX = frozenset({"mx.acme.example"})
FACEBOOK = ("facebookmail.com",)


def judge(headers, domains=FACEBOOK, servers=MX):
    message = parsers.Message(headers.strip().encode() + b"\n\nhello\n")
    return verdict(message, domains, parsers.Context(authserv_ids=servers))


FROM = "From: Facebook <notification@facebookmail.com>\n"
AR = "Authentication-Results: mx.acme.example; "
BY_MX = FROM + AR


@pytest.mark.parametrize(
    "headers, expected",
    [
        # who may speak
        (FROM, "unknown"),
        (BY_MX + "dmarc=pass header.from=facebookmail.com", "verified"),
        (FROM + "Authentication-Results: MX.ACME.EXAMPLE 1; dmarc=pass header.from=facebookmail.com", "verified"),
        (FROM + "Authentication-Results: mx.evil.example; dmarc=pass header.from=facebookmail.com", "unknown"),
        (
            BY_MX + "dmarc=fail\n" + AR + "dmarc=pass",
            "failed",
        ),
        (
            BY_MX + "none\n" + AR + "dmarc=pass",
            "unknown",
        ),
        (
            # below the topmost, anything may have been written by the sender
            FROM + "Authentication-Results: other.example; spf=none\n" + AR + "dmarc=pass",
            "unknown",
        ),
        (FROM + "Authentication-Results: dmarc=pass header.from=facebookmail.com", "unknown"),
        (FROM + "ARC-Authentication-Results: i=1; mx.acme.example; dmarc=pass", "unknown"),
        # alignment
        (BY_MX + "dkim=pass header.d=facebookmail.com", "verified"),
        (BY_MX + "dkim=pass header.i=@facebookmail.com", "verified"),
        (BY_MX + "dkim=pass header.d=mail.facebookmail.com", "verified"),
        (BY_MX + "dkim=pass header.d=evil.example", "unknown"),
        (BY_MX + "dkim=pass header.d=com", "unknown"),
        (BY_MX + "dkim=pass header.d=notfacebookmail.com", "unknown"),
        (BY_MX + "dkim=pass", "unknown"),
        (BY_MX + "spf=pass smtp.mailfrom=facebookmail.com", "unknown"),
        (BY_MX + "dmarc=pass header.from=evil.example", "unknown"),
        # fail beats pass
        (BY_MX + "dmarc=pass; dmarc=fail", "failed"),
        (
            BY_MX + "dkim=pass header.d=facebookmail.com; dkim=fail header.d=facebookmail.com",
            "failed",
        ),
        (BY_MX + "dkim=pass header.d=facebookmail.com; dmarc=fail", "failed"),
        (
            BY_MX + "dkim=pass header.d=facebookmail.com; dkim=fail header.d=list.example",
            "verified",
        ),
        # DMARC sums up: a signature broken by a list does not matter beside it
        (
            BY_MX + "dkim=fail header.d=facebookmail.com; spf=pass; dmarc=pass",
            "verified",
        ),
        (
            BY_MX + "spf=fail smtp.mailfrom=a@fwd.example; dkim=pass header.d=facebookmail.com",
            "verified",
        ),
        (
            BY_MX + "dmarc=temperror; dkim=neutral header.d=facebookmail.com",
            "unknown",
        ),
        # comments and quotes
        (BY_MX + "dmarc=fail (dmarc=pass); spf=none", "failed"),
        (
            BY_MX + "spf=fail (; dmarc=pass header.from=facebookmail.com) smtp.mailfrom=x",
            "unknown",
        ),
        (FROM + "Authentication-Results: mx.acme.example (x; (y) dmarc=pass); spf=none", "unknown"),
        (BY_MX + 'spf=none reason="; dmarc=pass"', "unknown"),
        (
            BY_MX + "dmarc=pass\n\t(p=REJECT dis=NONE)\n\theader.from=facebookmail.com",
            "verified",
        ),
        # forged senders
        ("From: evil@evil.example", "failed"),
        (
            "From: notification@facebookmail.com <evil@evil.example>\n" + AR + "dmarc=pass header.from=evil.example",
            "failed",
        ),
        (
            "From: <notification@facebookmail.com> <evil@evil.example>\n" + AR + "dmarc=pass",
            "failed",
        ),
        (FROM + "From: evil@evil.example\n" + AR + "dmarc=pass", "failed"),
        (FROM + BY_MX + "dmarc=pass", "failed"),
        ("From: a@facebookmail.com, b@evil.example\n" + AR + "dmarc=pass", "failed"),
        ("From: a@facebookmail.com.evil.example\n" + AR + "dmarc=pass", "failed"),
        ("From: a@evilfacebookmail.com\n" + AR + "dmarc=pass", "failed"),
        ("Subject: no sender\n" + AR + "dmarc=pass", "failed"),
        ("From: =?utf-8?q?notification=40facebookmail.com=3E?= <evil@evil.example>", "failed"),
    ],
)
def test_network(headers, expected):
    assert judge(headers) == expected


@pytest.mark.parametrize(
    "headers, expected",
    [
        (
            "From: ann@ward.example\n" + AR + "dmarc=pass header.from=ward.example",
            "verified",
        ),
        ("From: ann@ward.example", "unknown"),
        ("Subject: no sender", "unknown"),
        ("From: <a@b.example> <c@d.example>\n" + AR + "dmarc=pass", "unknown"),
        (
            "From: ann@ward.example\nFrom: bob@ward.example\n" + AR + "dmarc=pass",
            "failed",
        ),
        (
            "From: notification@facebookmail.com <evil@evil.example>\n" + AR + "dmarc=pass",
            "unknown",
        ),
        (
            'From: "ann@ward.example" <ann@ward.example>\n' + AR + "dmarc=pass",
            "verified",
        ),
    ],
)
def test_anybody(headers, expected):
    """A letter: only whether the address of the sender is really his."""
    assert judge(headers, domains=()) == expected


def test_server_without_a_name():
    """Outlook writes none; its reader says so with the empty string."""
    header = (
        FROM
        + "Authentication-Results: spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=facebookmail.com; acme.example; "
        "dkim=pass (signature was verified) header.d=facebookmail.com;acme.example; "
        "dmarc=pass action=none header.from=facebookmail.com;"
    )
    assert judge(header, servers=frozenset({""})) == "verified"
    assert judge(header) == "unknown"


@pytest.mark.parametrize(
    "header, expected",
    [
        ("example.org 1; none", ("example.org", [])),
        ("", ("", [])),
        (";;;", ("", [])),
        (
            "a.example; dkim=pass header.d=b.example; spf = fail",
            ("a.example", [Result("dkim", "pass", {"header.d": "b.example"}), Result("spf", "fail", {})]),
        ),
        (
            'a.example; dkim/1=pass reason="good; really" header.i="@b.example"',
            ("a.example", [Result("dkim", "pass", {"reason": "good; really", "header.i": "@b.example"})]),
        ),
        ("a.example; dkim=; =pass; dkim", ("a.example", [])),
        ("a.example; (unclosed dmarc=pass", ("a.example", [])),
    ],
)
def test_read(header, expected):
    assert read(header) == expected
