# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Access to a message: headers, addresses, bodies, charsets; HTML to text."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers import Message
from parsers.charset import decode, guess
from parsers.headers import Address, decode_header, parse_addresses
from parsers.html import build, document, markup, prune, strip_tags, text_of, view_url

MIXED = b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n%s\n--b\n%s\n--b--\n'
RU = "Привет, это длинное письмо без объявленной кодировки."


@pytest.mark.parametrize(
    "raw, expected",
    [
        ("plain", "plain"),
        ("=?utf-8?q?caf=C3=A9?= au lait", "café au lait"),
        ("=?utf-8?b?0J/RgNC4?= =?utf-8?b?0LLQtdGC?=", "Привет"),
        ("=?utf-8?b?0J/RgA==?=\r\n =?utf-8?b?0LjQsg==?=", "Прив"),
        ("=?utf-8?q?=D0?= =?utf-8?q?=9F?=", "П"),
        ("=?koi8-r?b?8NLJ18XU?= and =?windows-1251?b?z/Do4uXy?=", "Привет and Привет"),
        ("=?utf-8?q?a?=text=?utf-8?q?b?=", "atextb"),
        ("=?utf-8?q?a_b?=", "a b"),
        ("=?utf-8*ru?q?a?=", "a"),
        ("=?bogus?q?a?=", "a"),
        ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
        ("=?utf-8?b?!!!?=", ""),
        ("=?utf-8?q?broken", "=?utf-8?q?broken"),
        ("folded\n\tvalue", "folded value"),
    ],
)
def test_decode_header(raw, expected):
    assert decode_header(raw) == expected


@pytest.mark.parametrize("charset", ["utf-8", "koi8-r", "windows-1251"])
def test_raw_8_bit_subject(charset):
    raw = b"Subject: " + RU.encode(charset) + b"\n\nx"
    assert Message(raw).subject == RU


@pytest.mark.parametrize(
    "raw, expected",
    [
        ("Ann Lee <ann@a.example>", [("Ann Lee", "ann@a.example")]),
        ('"Lee, Ann" <Ann@A.example>', [("Lee, Ann", "ann@a.example")]),
        ("ann@a.example (Ann Lee)", [("Ann Lee", "ann@a.example")]),
        ("ann@a.example", [("", "ann@a.example")]),
        ("=?utf-8?q?Lee=2C_Ann_=3Cx=40y.example=3E?= <ann@a.example>", [("Lee, Ann <x@y.example>", "ann@a.example")]),
        ("a@a.example, B <b@b.example>", [("", "a@a.example"), ("B", "b@b.example")]),
        ("notification@facebookmail.com <evil@evil.example>", [("notification@facebookmail.com", "evil@evil.example")]),
        ("<a@a.example> <b@b.example>", []),
        ("Team: a@a.example, b@b.example;", [("", "a@a.example"), ("", "b@b.example")]),
        ("undisclosed-recipients:;", []),
        ("", []),
        ("<>", []),
        ("no address", []),
        ("<a@b@c.example>", []),
        ("Ann <ann@a.example", []),
        ('"open <a@a.example>', [("open", "a@a.example")]),
    ],
)
def test_parse_addresses(raw, expected):
    assert parse_addresses(raw) == [Address(*pair) for pair in expected]


def test_sender_needs_exactly_one():
    assert Message(b"From: a@a.example\n\n").from_.address == "a@a.example"
    assert Message(b"From: a@a.example\nFrom: a@a.example\n\n").from_ == Address()
    assert Message(b"From: a@a.example, b@b.example\n\n").from_ == Address()
    assert Message(b"From: a@a.example, b@b.example\n\n").sender.address == "a@a.example"


def test_attached_message_is_not_the_body():
    attached = b"Content-Type: message/rfc822\n\nSubject: x\n\nattached words"
    raw = MIXED % (attached, b"Content-Type: text/plain\n\nown words")
    assert Message(raw).text == "own words"


def test_attached_text_is_not_the_body():
    attached = b'Content-Type: text/plain; name="a.txt"\n\nfile'
    raw = MIXED % (attached, b"Content-Type: text/plain\n\nwords")
    assert Message(raw).text == "words" and Message(raw).has_attachments


@pytest.mark.parametrize("charset", ["utf-8", "koi8-r", "windows-1251"])
@pytest.mark.parametrize("declared", [b"", b"; charset=us-ascii", b"; charset=bogus", b"; charset=undefined"])
def test_undeclared_charset(charset, declared):
    raw = b"Content-Type: text/plain" + declared + b"\n\n" + RU.encode(charset)
    assert Message(raw).text == RU


def test_utf_8_cut_inside_a_character_stays_utf_8():
    assert guess(RU[:-1].encode()[:-1]) == RU[:-2] + "\ufffd"


def test_western_is_not_taken_for_russian():
    for text in (
        "Le café était très agréable à côté.",
        "Größere Räume für Gäste",
        "Smørrebrød på østersøen",
        "¿Qué tal mañana, señor?",
    ):
        assert guess(text.encode("cp1252")) == text


@pytest.mark.parametrize("name", ["koi8-r", "windows-1251"])
def test_russian_without_chardet(name, monkeypatch):
    monkeypatch.setitem(sys.modules, "chardet", None)
    assert guess(RU.encode(name)) == RU
    assert guess("café".encode("cp1252")) == "café"


def test_html_charset_from_meta():
    raw = b"Content-Type: text/html\n\n<html><head><meta charset=koi8-r></head><body>" + RU.encode("koi8-r")
    assert Message(raw).text_of_html == RU


@given(
    st.binary(max_size=300),
    st.one_of(
        st.none(), st.text(max_size=30), st.sampled_from(["utf-8", "utf-16", "utf-7", "koi8-r", "big5", "hz", "cp1252"])
    ),
)
def test_decode_never_raises(data, charset):
    decode(data, charset)


@given(st.binary(max_size=2000))
def test_any_bytes_are_a_message(data):
    message = Message(data)
    for name in (
        "from_",
        "sender",
        "reply_to",
        "to",
        "subject",
        "message_id",
        "references",
        "date",
        "list_id",
        "text",
        "html",
        "tree",
        "text_of_html",
        "preheaders",
        "has_attachments",
    ):
        getattr(message, name)


@pytest.mark.parametrize(
    "source, expected",
    [
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("a<br>b", "a\nb"),
        ("a<br><br>b", "a\n\nb"),
        ("<div>a<br></div><div>b</div>", "a\nb"),
        ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
        ("<div>a</div><div>b <b>c</b></div>", "a\nb c"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a\nb\nc"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("a\n   b", "a b"),
        ("<p>a</p><script>x()</script><style>y{}</style><title>t</title>", "a"),
        ("a<!-- b -->c", "ac"),
        ("&lt;b&gt; &amp; &nbsp;", "<b> &"),
        ('<img alt="\U0001f44d"> <img alt="Logo of Acme">', "\U0001f44d"),
    ],
)
def test_text_of_html(source, expected):
    root = build(f"<html><body>{source}</body></html>")
    prune(root)
    assert text_of(root).replace("\u00a0", "").strip() == expected


@pytest.mark.parametrize(
    "style",
    [
        "display:none",
        "display: none !important",
        "DISPLAY : NONE",
        "visibility:hidden",
        "mso-hide:all",
        "max-height:0",
        "max-height:0px;",
        "opacity:0",
        "color:#fff;opacity:0;",
    ],
)
def test_hidden_text(style):
    root = build(f'<div style="{style}">secret</div>shown')
    assert prune(root) == ["secret"]
    assert text_of(root).strip() == "shown"


@pytest.mark.parametrize("attribute", ['class="x preheader"', 'data-email-preheader="true"', "hidden"])
def test_hidden_by_attribute(attribute):
    root = build(f"<div {attribute}>secret</div>shown")
    prune(root)
    assert text_of(root).strip() == "shown"


@pytest.mark.parametrize("style", ["max-height:0.5em", "opacity:0.9", "max-height:05px", "color:red"])
def test_shown_text(style):
    root = build(f'<div style="{style}">shown</div>')
    assert prune(root) == [] and text_of(root).strip() == "shown"


URL = "https://a.example/x"
ACTION = f'{{"@type": "EmailMessage", "potentialAction": {{"@type": "ViewAction", "url": "{URL}"}}}}'
SCOPES = (
    '<div itemscope itemtype="http://schema.org/EmailMessage">'
    '<div itemprop="action" itemscope itemtype="http://schema.org/ViewAction">'
    f'<link itemprop="url" href="{URL}"></div></div>'
)


def json_ld(value):
    return f'<p>x</p><script type="application/ld+json">{value}</script>'


@pytest.mark.parametrize("source", [json_ld(ACTION), json_ld(f"[{ACTION}]"), SCOPES])
def test_markup(source):
    assert view_url(markup(build(source))) == URL


@pytest.mark.parametrize("broken", ["{", "[[[[", '{"@type": 1}', "null", '"x"', "[" * 5000])
def test_broken_markup(broken):
    assert view_url(markup(build(json_ld(broken)))) == ""


@given(st.text(alphabet=st.sampled_from('<>/="\'abdiv tr&;#-!\n'), max_size=300))
def test_any_html(source):
    root = build(source)
    if root is not None:
        prune(root)
        text_of(root)
    strip_tags(source)


@pytest.mark.parametrize("source", [
    "<p>shown</p>",
    "<p>shown<span hidden>not</span></p>",
    "<p>shown<span HIDDEN=''>not</span></p>",
    "<p>shown<span style='display:none'>not</span></p>",
    "<p>shown<span STYLE='Display: None'>not</span></p>",
    "<p>shown<span style='displ&#97;y:none'>not</span></p>",
    "<p>shown<span style='display&colon;none'>as written</span></p>",
    "<p>shown<span class='x preheader'>not</span></p>",
    "<p>shown<span CLASS='PreHeader'>not</span></p>",
    "<p>shown<span class='pre&#104;eader'>not</span></p>",
    "<p>shown<span class='pre&#x68;eader'>not</span></p>",
    "<p>shown<span data-email-preheader='true'>not</span></p>",
    "<p>shown<span data-email-preheader='&#116;rue'>not</span></p>",
    "<p>shown<span data-EMAIL-preheader='true'>not</span></p>",
    "<p>shown<span hid\udc80den>not</span></p>",
    "<p>shown<span hid\x00den>not</span></p>",
    "<script type='application/ld+json'>{\"@type\": \"A\"}</script><p>shown</p>",
    "<SCRIPT type='application/ld&#43;json'>{\"@type\": \"A\"}</SCRIPT><p>shown</p>",
    "<div itemscope itemtype='https://x.example/A'><b itemprop='name'>Ann</b></div>",
    "<div ITEMSCOPE itemtype='https://x.example/A'><b ItemProp='n&#97;me'>Ann</b></div>",
    "<style>p{}</style><p>shown<template>not</template></p>",
    "text alone", "", "<", "<div>" * 400,
])
def test_document_is_what_its_three_parts_give(source):
    """What the source does not name is not looked for, in whatever spelling a parser reads it."""
    root, items, hidden = document(source)
    whole = build(source)
    if whole is None:
        assert (root, items, hidden) == (None, [], [])
        return
    assert items == markup(whole)
    assert hidden == prune(whole)
    assert text_of(root) == text_of(whole)


def test_samples_are_the_documents_that_their_parts_give():
    samples = Path(__file__).resolve().parents[2] / "social_interest" / "tests" / "samples"
    for path in samples.rglob("*.eml"):
        source = Message(path.read_bytes()).html
        whole = build(source)
        root, items, hidden = document(source)
        if whole is not None:
            assert (items, hidden, text_of(root)) == (markup(whole), prune(whole), text_of(whole)), path


def test_threads_share_the_parser():
    sources = [f"<div>{'<p>' * number}text {number}</div>" for number in range(200)]
    alone = [text_of(build(source)) for source in sources]
    with ThreadPoolExecutor(4) as threads:
        for together in threads.map(lambda _turn: [text_of(build(source)) for source in sources], range(8)):
            assert together == alone


@pytest.mark.parametrize("depth", range(250, 260))
def test_the_quick_look_at_the_depth_lets_no_deeper_document_pass(depth):
    """html and body come on top of what is written."""
    assert (build("<div>" * depth + "text") is None) == (depth + 2 > 256)
