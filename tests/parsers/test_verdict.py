# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Is the message from whom it claims?"""

import pytest

import parsers
from parsers.authentication import Result, Unreadable, read
from parsers.domains import is_host
from parsers.verdict import REASONS
from parsers.verdict import judge as judged

MX, FACEBOOK = frozenset({"mx.acme.example"}), ("facebookmail.com",)


def judge(headers, domains=FACEBOOK, servers=MX):
    message = parsers.Message(headers.strip().encode() + b"\n\nhello\n")
    verdict, vouched = judged(message, domains, parsers.Context(authserv_ids=servers))
    code, _blank, domain = vouched.partition(" ")
    assert code in REASONS and (is_host(domain) or not domain), vouched
    return verdict


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
        (BY_MX + "dmarc=pass header.from=facebookmail.com; dmarc=fail", "failed"),
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
            BY_MX + "dkim=fail header.d=facebookmail.com; dkim=pass header.d=mail.facebookmail.com; "
            "spf=fail smtp.mailfrom=bounce@facebookmail.com; dmarc=pass header.from=facebookmail.com",
            "verified",
        ),
        # but not if no signature of the sender is left
        (
            BY_MX + "dkim=fail header.d=facebookmail.com; spf=pass smtp.mailfrom=facebookmail.com; "
            "dmarc=pass header.from=facebookmail.com",
            "failed",
        ),
        (
            BY_MX + "dkim=fail header.d=facebookmail.com; dkim=pass header.d=evil.example; "
            "dmarc=pass header.from=facebookmail.com",
            "failed",
        ),
        (BY_MX + "dkim=pass header.d=facebookmail.com; spf=fail smtp.mailfrom=a@facebookmail.com", "failed"),
        (BY_MX + "dmarc=pass", "unknown"),
        (BY_MX + "dmarc=pass header.from=facebookmail.com; compauth=fail reason=001", "unknown"),
        (BY_MX + "dkim=pass header.d=facebookmail.com; dmarc=fail header.from=evil.example", "unknown"),
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
            'From: "ann@ward.example" <ann@ward.example>\n' + AR + "dmarc=pass header.from=ward.example",
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
        ("example.org; none;", ("example.org", [])),
        (
            "a.example; dkim=pass header.d=b.example; spf = fail;",
            ("a.example", [Result("dkim", "pass", {"header.d": "b.example"}), Result("spf", "fail", {})]),
        ),
        (
            'a.example (x (y) "z"); dkim/1=pass(ok) reason="good; (really" header.i="@b.example"',
            ("a.example", [Result("dkim", "pass", {"reason": '"good; (really"', "header.i": '"@b.example"'})]),
        ),
        (
            'a.example; spf=pass smtp.mailfrom="a;b)"@c.example',
            ("a.example", [Result("spf", "pass", {"smtp.mailfrom": '"a;b)"@c.example'})]),
        ),
    ],
)
def test_read(header, expected):
    assert read(header) == expected


@pytest.mark.parametrize("rest", [
    "", ";", ";;", "dkim", "=pass", "dkim=", "dkim=;", "dkim=pass;;spf=none", "dkim=pass spf", "none; dkim=pass",
    "none x",
    "dkim=pass header.d=a.example header.d=b.example", "spf=none dmarc=pass", "dkim=pass header.d=", "dkim==pass",
    "(unclosed dkim=pass", "dkim=pass )", "dkim=pass (a (b)", 'dkim=pass reason="x', "dkim=pass header.d=a\\b.example",
    "dkim=pass header.d=a.example(.evil", "dkim=pass header.d=a.example(.evil)", "dkim=pass(x)header.d=a.example",
    'dkim=pass header.d="a.example".evil', 'dkim=pass ("a)", ")', 'dkim=pass (a "b)', "dkim=pass.evil", "@evil=pass",
    "dkim=pass header.d=a.example .evil.example", "dkim=p\u00e4ss", "dkim=pass\x00", "dkim=pass\u200b",
    "dkim=pass\nheader.d=a.example", "dkim=pass header.d=a\udce4.example", "dkim=pass\x0b", "dkim=pass\r",
])
def test_promise_39_what_does_not_parse_whole_is_unreadable(rest):
    with pytest.raises(Unreadable):
        read(f"mx.acme.example; {rest}")


#: as large providers and mail servers write them, for people and places that do not exist
REAL = {
    "mx.google.com": """mx.google.com;
       dkim=pass header.i=@acme.example header.s=20230601 header.b="Ab/1+c=";
       dkim=pass header.i=@sender.example header.s=s1 header.b=bX7=;
       arc=pass (i=1 spf=pass spfdomain=acme.example dkim=pass dkdomain=acme.example dmarc=pass
 fromdomain=acme.example);
       spf=pass (google.com: domain of bounce+a=b.c/d@mail.acme.example designates 192.0.2.1 as permitted sender)
 smtp.mailfrom="bounce+a=b.c/d@mail.acme.example";
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=acme.example;
       dara=pass header.i=@gmail.com""",
    "": """spf=pass (sender IP is 192.0.2.1)
 smtp.mailfrom=mail.acme.example; dkim=pass (signature was verified)
 header.d=acme.example;dmarc=pass action=none
 header.from=acme.example;compauth=pass reason=100""",
    "iva1-2.mail.yandex.net": """iva1-2.mail.yandex.net; spf=pass (iva1-2.mail.yandex.net: domain of mail.acme.example \
designates 192.0.2.1 as permitted sender, rule=[ip4:192.0.2.1]) smtp.mail=b@mail.acme.example; dkim=pass header.i=@acme\
.example""",
    "mxs.mail.ru": """mxs.mail.ru; spf=pass (mx1.i.mail.ru: domain of mail.acme.example designates 192.0.2.1 as \
permitted sender) smtp.mailfrom=b@mail.acme.example smtp.helo=mail.acme.example;
\t dkim=pass header.d=acme.example; dmarc=pass header.from=info@acme.example""",
    "mx.messagingengine.com": """mx.messagingengine.com;
    arc=none (no signatures found);
    bimi=skipped (DMARC Policy is not at enforcement);
    dkim=pass (2048-bit rsa key sha256) header.d=acme.example
    header.i=@acme.example header.b=Ab12Cd34 header.a=rsa-sha256
    header.s=s1 x-bits=2048;
    dmarc=pass policy.published-domain-policy=none
    policy.applied-disposition=none policy.evaluated-disposition=none
    (p=none,d=none,d.eval=none) policy.policy-from=p
    header.from=acme.example;
    iprev=pass smtp.remote-ip=192.0.2.1 (mail.acme.example);
    spf=pass smtp.mailfrom=bounce+1=x@mail.acme.example
    smtp.helo=mail.acme.example;
    x-aligned-from=orgdomain_pass (Domain org match);
    x-tls=pass smtp.version=TLSv1.3 smtp.cipher=TLS_AES_256_GCM_SHA384 smtp.bits=256/256;
    x-vs=clean score=40 state=0""",
    "atlas106.mail.bf1.yahoo.com": """atlas106.mail.bf1.yahoo.com;
 dkim=pass header.i=@acme.example header.s=s1;
 spf=pass smtp.mailfrom=mail.acme.example;
 dmarc=pass(p=REJECT) header.from=acme.example;""",
}


@pytest.mark.parametrize("server", REAL, ids=lambda server: server or "outlook")
def test_promise_39_headers_of_real_servers_are_read(server):
    header = "Authentication-Results: " + REAL[server].replace("\\\n", "") + "\nFrom: info@acme.example"
    assert judge(header, ("acme.example",), frozenset({server})) == "verified"
    forged = header.replace("From: info@acme", "From: info@evil")
    assert judge(forged, (), frozenset({server})) == "unknown"
    assert judge(forged, ("acme.example",), frozenset({server})) == "failed"


EW = "=?a?q?=3Bdmarc=3Dpass=28?=@evil.example"


@pytest.mark.parametrize("results, expected", [
    # an envelope address that would be a result, were it decoded
    (f"spf=pass smtp.mailfrom={EW}; dmarc=fail (p=none dis=none) header.from=facebookmail.com", "failed"),
    (f"spf=pass (domain of {EW} designates 192.0.2.1) smtp.mailfrom={EW}; dmarc=fail header.from=facebookmail.com",
     "failed"),
    (f"dkim=pass header.d=evil.example header.i={EW} header.b=abc; dmarc=fail header.from=facebookmail.com", "failed"),
    (f"spf=pass smtp.mailfrom={EW}", "unknown"),
    ("spf=pass smtp.mailfrom==?utf-8?b?O2RtYXJjPXBhc3MgaGVhZGVyLmZyb209ZmFjZWJvb2ttYWlsLmNvbQ==?=@evil.example",
     "unknown"),
    # quoted local parts, and servers that copy them into a comment
    ('spf=pass smtp.mailfrom="a;dmarc=pass header.from=facebookmail.com"@evil.example', "unknown"),
    ('spf=pass (domain of "a);dmarc=pass header.from=facebookmail.com (b"@evil.example) smtp.mailfrom=x@y.example',
     "unknown"),
    # whatever stands beside the domain
    ("dkim=pass header.d=facebookmail.com(.evil", "unknown"),
    ("dkim=pass header.d=facebookmail.com(.evil.example)", "unknown"),
    ("dkim=pass header.d=facebookmail.com(a)header.x=.evil.example", "unknown"),
    ('dkim=pass header.d="facebookmail.com"', "unknown"),
    ('dkim=pass header.d="facebookmail.com .evil.example"', "unknown"),
    ('dkim=pass header.d="facebookmail.com;.evil.example"', "unknown"),
    ("dkim=pass header.d=facebookmail.com;.evil.example", "unknown"),
    ("dkim=pass header.d=facebookmail.com .evil.example", "unknown"),
    ("dkim=pass header.d=facebookmail.com\u200b.evil.example", "unknown"),
    ("dkim=pass header.d=facebookmail.com\u200b", "unknown"),
    ("dkim=pass header.d=facebookmail.com\x01", "unknown"),
    ("dkim=pass header.d=evil.example/facebookmail.com", "unknown"),
    ("dkim=pass header.d=evil@facebookmail.com", "unknown"),
    ("dkim=pass header.d=.facebookmail.com", "unknown"),
    ("dkim=pass header.d=facebookmail.com.", "unknown"),
    ("dkim=pass header.d=facebookmail.com,evil.example", "unknown"),
    ("dkim=pass header.d=evil.example header.d=facebookmail.com", "unknown"),
    ("dkim=pass header.i=a@evil.example@facebookmail.com", "unknown"),
    ("dkim=pass header.i=a@facebookmail.com@evil.example", "unknown"),
    ("dkim=pass header.i=facebookmail.com", "unknown"),
    ("dkim=pass header.i=facebookmail.com@evil.example", "unknown"),
    ("dkim=pass header.d=facebookmail.com header.i=a@b@facebookmail.com", "unknown"),
    ("dkim=pass header.d=evil.example header.i=@facebookmail.com", "unknown"),
    ('dkim=pass header.i="@facebookmail.com"', "unknown"),
    # the domain of whom DMARC speaks
    ("dmarc=pass", "unknown"),
    ("dmarc=pass (header.from=facebookmail.com)", "unknown"),
    ("dmarc=pass policy.from=facebookmail.com", "unknown"),
    ('dmarc=pass header.from="facebookmail.com"', "unknown"),
    ("dmarc=pass header.from=facebookmail.com.evil.example", "unknown"),
    ("dmarc=pass header.from=facebookmail.com@evil.example", "unknown"),
    ("dmarc=pass header.from=a@facebookmail.com@evil.example", "unknown"),
    ("spf=none dmarc=pass header.from=facebookmail.com", "unknown"),
    ("dmarc=pass header.from=evil.example; dkim=pass header.d=facebookmail.com", "unknown"),
    ("dmarc=pass header.from=facebookmail.com (", "unknown"),
    ("dmarc=pass header.from=facebookmail.com; x", "unknown"),
    ("dmarc=pass header.from=facebookmail.com; dkim=pass header.d=b\u00e9.example", "unknown"),
    ("dmarc=passed header.from=facebookmail.com", "unknown"),
])
def test_promise_25_no_value_makes_a_forgery_verified(results, expected):
    assert judge(BY_MX + results) == expected


@pytest.mark.parametrize("sender, expected", [
    ("<a@facebookmail.com>", "verified"),
    ('"Lee, Ann" <a@facebookmail.com>', "verified"),
    ("=?utf-8?q?Lee=2C_Ann?= <a@facebookmail.com>", "verified"),
    # a second address, however malformed
    ("a@facebookmail.com, evil@@evil.example", "unknown"),
    ("a@facebookmail.com, <evil", "unknown"),
    ("a@facebookmail.com; evil", "unknown"),
    ("evil, <a@facebookmail.com>", "unknown"),
    ("a@facebookmail.com, <b@evil.example> <c@evil.example>", "unknown"),
    # what a mail program may show otherwise than we read it
    ("<a@facebook\u200bmail.com>", "unknown"),
    ("<a\u202e@facebookmail.com>", "unknown"),
])
def test_promise_25_one_sender(sender, expected):
    assert judge(f"From: {sender}\n{AR}dmarc=pass header.from=facebookmail.com") == expected


@pytest.mark.parametrize("domain, signer, expected", [
    ("acme.co.uk", "acme.co.uk", "verified"),
    ("shop.acme.co.uk", "mail.acme.co.uk", "verified"),
    ("acme.co.uk", "co.uk", "unknown"),
    ("acme.co.uk", "evil.co.uk", "unknown"),
    ("acme.appspot.com", "evil.appspot.com", "unknown"),
    ("appspot.com", "appspot.com", "unknown"),
    ("acme.appspot.com", "appspot.com", "unknown"),
    ("acme.example", "example", "unknown"),
])
def test_promise_38_alignment(domain, signer, expected):
    """Public suffixes are nobody's domain: whoever is below one vouches for nobody else below it."""
    for results in (f"dkim=pass header.d={signer}", f"dmarc=pass header.from={signer}"):
        assert judge(f"From: a@{domain}\n{AR}{results}", ()) == expected, results


def test_a_line_that_is_no_header_joins_none_of_the_server():
    """A sender's first line, right below what the server wrote, is read as a part of that."""
    below = "; dmarc=pass header.from=facebookmail.com"
    assert judge("Authentication-Results: mx.acme.example; spf=none\n" + below + "\n" + FROM) == "unknown"


def test_the_reason_tells_who_vouched():
    def reason(headers, domains=FACEBOOK):
        message = parsers.Message(headers.encode() + b"\n\nhello\n")
        return judged(message, domains, parsers.Context(authserv_ids=MX)).vouched

    assert reason(BY_MX + "dmarc=pass header.from=facebookmail.com") == "dmarc-pass facebookmail.com"
    assert reason(BY_MX + "dkim=pass header.d=mail.facebookmail.com") == "dkim-pass mail.facebookmail.com"
    assert reason(BY_MX + "dmarc=fail") == "dmarc-fail facebookmail.com"
    assert reason(BY_MX + "dkim=pass header.d=evil.example") == "not-aligned evil.example"
    assert reason(BY_MX + "spf=pass smtp.mailfrom=a@facebookmail.com") == "no-result"
    assert reason(BY_MX + "dkim=") == "unreadable"
    assert reason(FROM) == "no-header"
    assert reason(FROM + "Authentication-Results: mx.evil.example; none") == "foreign-server mx.evil.example"
    assert reason(FROM + FROM) == "many-from"
    assert reason("From: a@evil.example\n") == "foreign-domain evil.example"
    assert reason("From: a@\u0435vil.example\n") == "foreign-domain"
    forged = f"From: a@facebookmail.com <b@evil.example>\n{AR}dmarc=pass header.from=evil.example"
    assert reason(forged, ()) == "imitated-name facebookmail.com"


def test_outcome_tells_the_reason_and_whether_anybody_may_write_so():
    raw = (FROM + AR + "dmarc=pass header.from=facebookmail.com\nX-Facebook-Notify: x\n\nhello\n").encode()
    outcome = parsers.parse(raw, parsers.Context(authserv_ids=MX))
    assert (outcome.verdict, outcome.vouched) == ("verified", "dmarc-pass facebookmail.com")
    assert (outcome.sender_domain, outcome.anybody) == ("facebookmail.com", False)
    assert parsers.parse(raw.replace(b"From:", b"From: b@evil.example\nFrom:"), parsers.Context()).sender_domain == ""


def test_promise_38_software_that_anybody_can_run():
    anybody = {parser.code for parser in parsers.BUILTIN if parser.anybody}
    assert {"discourse", "wordpress", "mastodon", "zendesk", "shopify", "woocommerce", "phpbb", "form", "notification",
            "tawk", "squarespace", "formspree", "form_services", "disqus", "intercom"} <= anybody
    assert anybody.isdisjoint({"letter", "facebook", "linkedin", "github", "reddit", "trustpilot", "booking", "yelp"})
