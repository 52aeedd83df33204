# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Messages that stop the standard parser, and the limits that keep them from it."""

import base64
import time
from pathlib import Path

import pytest

import parsers
from parsers import limits

#: generous: a machine under load must not fail what takes some milliseconds
SECONDS = 5.0
HEAD = b"From: Ann Lee <ann@example.net>\nTo: sales@acme.example\nMIME-Version: 1.0\n"


def nested_multiparts(depth):
    lines = [HEAD]
    for level in range(depth):
        lines.append(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level))
    return b"".join(lines) + b"Content-Type: text/plain\n\nhello\n"


def nested_messages(depth):
    return HEAD + b"Content-Type: message/rfc822\n\n" * depth + b"Subject: x\n\nhello\n"


def empty_parts(count):
    return HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\n\n" * count + b"--b--\n"


def subject(value):
    return HEAD + b"Subject: " + value + b"\n\nhello\n"


def html(body):
    return HEAD + b"Content-Type: text/html; charset=utf-8\n\n" + body


POISON = {
    "1000 multiparts deep": (nested_multiparts(1000), "failed"),
    "1000 messages deep": (nested_messages(1000), "failed"),
    "100,000 parts": (empty_parts(100_000), "failed"),
    "1000 comments in From": (b"From: " + b"(" * 1000 + b" <a@example.net>\n\nhello\n", "failed"),
    "20 comments in From, closed": (b"From: " + b"(" * 10 + b")" * 10 + b" <a@example.net>\n\nhello\n", "parsed"),
    "40,000 encoded words": (subject(b" ".join([b"=?utf-8?q?a?="] * 40_000)), "failed"),
    "1,000 encoded words": (subject(b" ".join([b"=?utf-8?q?a?="] * 1_000)), "parsed"),
    "20,000 addresses": (
        b"From: a@example.net\nTo: " + b",\n ".join(b"u%d@example.net" % n for n in range(20_000)) + b"\n\nhello\n",
        "failed",
    ),
    "201 addresses": (
        b"From: a@example.net\nTo: " + b",\n ".join(b"u%d@example.net" % n for n in range(201)) + b"\n\nhello\n",
        "failed",
    ),
    "20,000 headers": (HEAD + b"X-A: b\n" * 20_000 + b"\nhello\n", "failed"),
    "header of 1 MB": (HEAD + b"X-A: " + b"b" * 1_000_000 + b"\n\nhello\n", "failed"),
    "header of 1 MB, folded": (HEAD + b"X-A: b\n" + b" b\n" * 400_000 + b"\nhello\n", "failed"),
    "26 MB": (HEAD + b"\n" + b"hello\n" * 4_600_000, "failed"),
    "24,000 namespaces": (html(b"<o:" * 24_000), "parsed"),
    "20,000 nested divs": (html(b"<div>" * 20_000 + b"hello"), "parsed"),
    "300 nested divs": (html(b"<div>" * 300 + b"hello" + b"</div>" * 300), "parsed"),
    "250 nested quotations": (html(b"<blockquote>" * 250 + b"Ann Lee commented<br>" * 1000), "parsed"),
    "250 nested boxes": (html(b'<div class="comment">' * 250 + b"Ann Lee commented<br>" * 1000), "parsed"),
    "attribute of 10 MB": (html(b'<p title="' + b"x" * 10_000_000 + b'">hello</p>'), "parsed"),
    "30,000 attributes": (html(b"<p " + b" ".join(b"a%d=b" % n for n in range(30_000)) + b">hello</p>"), "parsed"),
    "2 MB of HTML": (html(b"<p>hello</p>\n" * 160_000), "parsed"),
    "NUL and CRLF in the subject": (
        subject(b"=?utf-8?b?" + base64.b64encode(b"a\x00b\r\nBcc: c@example.net") + b"?="),
        "parsed",
    ),
    "surrogates in the subject": (
        subject(b"=?utf-16?b?" + base64.b64encode(b"\xff\xfe\x00\xd8a\x00") + b"?= =?utf-7?q?+2AA-?="),
        "parsed",
    ),
    "quote marks without end": (HEAD + b"\n" + b"> " * 200_000 + b"\n" + b"On 1.2.2026 " * 30_000 + b"\n", "parsed"),
    "lines that nearly open a quote": (HEAD + b"\n" + b"From: a\nSent\n" * 20_000, "parsed"),
    "100,000 colons": (HEAD + b"\n" + b"a: b\n" * 100_000, "parsed"),
    "100,000 digits": (HEAD + b"\n" + b"1 " * 100_000, "parsed"),
    "100,000 at signs": (HEAD + b"\n" + b"a@" * 100_000, "parsed"),
    "20,000 parameters of a part": (
        HEAD + b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain" + b";a=b" * 20_000
        + b"\n\nhello\n--x--\n",
        "failed",
    ),
    "20,000 semicolons in quotes in a part": (
        HEAD + b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Disposition : inline; a=\"\n "
        + b";" * 20_000 + b"\n\nhello\n--x--\n",
        "failed",
    ),
    "20,000 parameters": (HEAD + b"Content-Type: text/plain" + b";a=b" * 10_000 + b"\n\nhello\n", "failed"),
    "header of a part of 1 MB": (
        HEAD + b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; a=" + b"b" * 1_000_000
        + b"\n\nhello\n--x--\n",
        "failed",
    ),
    "200 KB of marks on one letter": (
        HEAD + b"Content-Type: text/plain; charset=utf-8\n\na" + "\u0301\u0327".encode() * 50_000,
        "parsed",
    ),
    "200 KB of quotation marks": (HEAD + b"Subject: [a] b: " + b'"' * 2_000 + b"\n\n" + b'"' * 200_000, "parsed"),
}
CHARSETS = (
    "bogus",
    "idna",
    "undefined",
    "punycode",
    "utf-7",
    "unicode_escape",
    "base64",
    "zlib",
    "hex",
    "rot13",
    "mbcs",
    "x" * 5000,
    '"',
    "utf-8\x00",
)


@pytest.mark.parametrize("name", POISON)
def test_poison_comes_back_soon(name):
    raw, expected = POISON[name]
    started = time.process_time()
    outcome = parsers.parse(raw, parsers.Context())
    assert time.process_time() - started < SECONDS
    assert outcome.name == expected
    if expected == "failed":
        assert outcome.reason and not outcome.parser, "refused by a limit, with a reason, before any parser"


@pytest.mark.parametrize("charset", CHARSETS)
def test_charset_without_text(charset):
    """A part, an HTML part and a header of that charset give a card whose text can be stored."""
    name = charset.encode()
    for kind in (b"plain", b"html"):
        raw = (
            HEAD
            + b"Subject: =?"
            + name[:50].replace(b'"', b"")
            + b"?q?hello?=\nContent-Type: text/"
            + kind
            + b"; charset="
            + name
            + b"\n\nhello +ADw-script+AD4- \xcf\xf0\xe8\xe2\xe5\xf2\n"
        )
        outcome = parsers.parse(raw, parsers.Context())
        assert outcome.name == "parsed"
        assert "hello" in outcome.interests[0].text
        stored(outcome)


def stored(outcome):
    """Everything in ``outcome`` is text that PostgreSQL takes: UTF-8 without NUL."""
    text = repr(outcome.as_dict()).encode("utf-8")
    for value in texts(outcome.as_dict()):
        assert "\x00" not in value
        value.encode("utf-8")
    return text


def texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from texts(item)


@pytest.mark.parametrize("name", POISON)
def test_poison_gives_storable_text(name):
    stored(parsers.parse(POISON[name][0], parsers.Context()))


def test_deep_html_keeps_its_text():
    outcome = parsers.parse(POISON["20,000 nested divs"][0], parsers.Context())
    assert outcome.interests[0].text == "hello"


def test_header_injection_is_one_line():
    outcome = parsers.parse(POISON["NUL and CRLF in the subject"][0], parsers.Context())
    assert outcome.interests[0].title == "ab Bcc: c@example.net"


def test_parts_of_an_ordinary_message_pass():
    outcome = parsers.parse(empty_parts(100), parsers.Context())
    assert outcome.name != "failed"


def test_dashes_in_a_letter_are_no_parts():
    outcome = parsers.parse(HEAD + b"\n" + b"-- line\n--------\n" * 500, parsers.Context())
    assert outcome.name == "parsed"


#: headers that lead a message to each parser, and what its body can be made of to keep it busy
LEADS = (
    "From: a@b.example\nSubject: x\n",
    "From: n@facebookmail.com\nX-Facebook-Notify: feed_comment; x\nSubject: Ann commented on your post\n",
    "From: Ann <invitations@linkedin.com>\nX-LinkedIn-Template: email_m2m_invite\nSubject: x\n",
    "From: n@twitter.com\nSubject: Ann (@ann) replied to one of your tweets\n",
    "From: admin@notify.vk.com\nSubject: Ann commented on your post\n",
    "From: a@b.example\nList-ID: <mention.me.b.example>\nIn-Reply-To: <conversation-1@b.example>\nSubject: x\n",
    "From: a@github.com\nX-GitHub-Sender: ann\nMessage-ID: <a/b/issues/1/2@github.com>\nSubject: [a/b] x (#1)\n",
    "From: a@b.example\nX-Discourse-Post-Id: 1\nMessage-ID: <x@b.example>\nSubject: [S] t\n",
    'From: wordpress@b.example\nSubject: [S] Comment: "x"\n',
)
HTML_UNITS = (
    '<a href="https://www.facebook.com/n/?x%2Fposts%2F1&a=b"><div>Ann ',
    '<span class="mb_text">Ann commented on your <a href=x>',
    '<span class="mb_text"><b>x',
    "<table><tr><td><a href=x><img src=y alt=Ann>Ann",
    "<tr><td>Name<td>x",
    "<i itemprop=url>",
    "<i itemscope itemprop=a>",
    "<script>",
    "<head>",
    "<b hidden>x",
    '<div style="display:none">x',
    "<blockquote type=cite>x",
    "<hr id=stopSpelling>x",
    "<table class=post-wrapper><td class=user-avatar><a class=username>",
    '<a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps">x</a>',
    '<tr bgcolor="#EAF2FA"><td><b>Name</b>',
    "<p>Name: b",
)
TEXT_UNITS = (
    "http://",
    "https://a/wp-admin/",
    "https://x#comment-",
    '"a\n',
    "Author: a (IP: 1",
    "Message Body: a\nThis e-mail was sent from a contact form on (",
    "Ann commented on your ",
    "a-",
    "Name: x\n",
    "-" * 40 + "\n",
    "Ann\n@a\n",
    " ",
)
BODIES = [("html", unit) for unit in HTML_UNITS] + [("plain", unit) for unit in TEXT_UNITS]


@pytest.mark.parametrize("kind, unit", BODIES)
def test_no_parser_takes_long(kind, unit):
    """128 KB of one thing, for every parser: what is quadratic would take a minute."""
    body = unit * (128 * 1024 // len(unit))
    for lead in LEADS:
        raw = f"{lead}MIME-Version: 1.0\nContent-Type: text/{kind}; charset=utf-8\n\n{body}".encode()
        started = time.process_time()
        outcome = parsers.parse(raw, parsers.Context())
        assert time.process_time() - started < SECONDS, lead
        assert outcome.name != "failed"


def test_a_modest_head_breaks_no_limit():
    """The quick look refuses nothing, and lets nothing pass that the thorough one refuses."""
    samples = Path(parsers.__file__).resolve().parents[1] / "tests" / "samples"
    raws = [raw for raw, _name in POISON.values()]
    raws += [path.read_bytes() for path in samples.rglob("*.eml")]
    edge = limits.MAX_HEADER
    raws += [
        b"A: " + b"x" * size + end + b"body"
        for size in range(edge - 6, edge + 4) for end in (b"\n\n", b"\r\n\r\n", b"\r\r", b"")
    ]
    raws += [b"A: b\n" * count + b"\nbody" for count in range(limits.MAX_HEADERS - 2, limits.MAX_HEADERS + 3)]
    raws += [b"From: " + b"(" * count + b"\n\nbody" for count in range(18, 24)]
    raws += [b"From: x\rTo: " + b"(" * 15 + b"\r" + b"(" * 15 + b"\r\rbody"]
    raws += [b"To: " + b"a@b.example, " * count + b"\n\nbody" for count in range(198, 204)]
    refused = 0
    for raw in raws:
        try:
            limits._check_headers(raw)
        except limits.LimitExceeded:
            refused += 1
            assert not limits._is_modest(raw), raw[:200]
    assert refused >= 10
