# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Parsers of programs that send forms and orders: what they leave to others, and linear time."""

import contextlib
import re
import signal
from pathlib import Path

import pytest

import parsers
from parsers.kinds.hosted_form import HostedForm
from parsers.kinds.marked_form import MarkedForm
from parsers.kinds.shop import Buyer, buyer
from parsers.registry import BUILTIN

SAMPLES = Path(parsers.__file__).resolve().parents[1] / "tests" / "samples"
MARKED = [parser for parser in BUILTIN if isinstance(parser, MarkedForm) or parser.code == "woocommerce"]
HOSTED = [parser for parser in MARKED if isinstance(parser, HostedForm)]
OWN_SITE = [parser for parser in MARKED if parser not in HOSTED and parser.code != "shopify"]
CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example"}), authserv_ids=frozenset({"mx.acme.example"}))
#: known by a mark in the body, so the subject alone must not do
BY_BODY = [parser for parser in OWN_SITE if parser.code not in ("prestashop", "bitrix", "opencart")]
CPU_SECONDS = 10


@contextlib.contextmanager
def cpu_limit():
    """Ends what would run for minutes."""

    def end(_signal, _frame):
        raise AssertionError("no end in sight")

    before = signal.signal(signal.SIGVTALRM, end)
    signal.setitimer(signal.ITIMER_VIRTUAL, CPU_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def code(parser):
    return parser.code


def samples(parser):
    return sorted((SAMPLES / parser.code).glob("*.eml"))


def test_there_are_many():
    assert len(MARKED) >= 25 and len(HOSTED) >= 6


@pytest.mark.parametrize("parser", MARKED, ids=code)
def test_an_answer_that_quotes_the_mail_is_left(parser):
    for path in samples(parser):
        raw = b"In-Reply-To: <1@acme.example>\n" + path.read_bytes()
        assert parser.score(parsers.Message(raw)) is None, path.name


@pytest.mark.parametrize("parser", BY_BODY, ids=code)
def test_a_subject_alone_is_no_sign(parser):
    """A letter whose subject only looks like that of the program is not claimed."""
    for path in samples(parser):
        head, _blank, _body = path.read_bytes().partition(b"\n\n")
        head = re.sub(rb"(?m)^Content-.*\n?(?:[ \t].*\n?)*", b"", head)
        assert parser.score(parsers.Message(head + b"\n\nHello, how much are ten kettles?\n")) is None, path.name


FORWARDS = {
    "gmail": (
        b'<div dir="ltr">fyi<br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message '
        b"---------<br>From: <b>Acme</b> &lt;web@acme.example&gt;<br>Date: Sun, 22 Nov 2026<br>Subject: x<br>To: "
        b"&lt;sales@acme.example&gt;<br></div><br><br>",
        b"</div></div>",
    ),
    "outlook": (
        b'<html><body><div class="WordSection1"><p class="MsoNormal">fyi</p><div style="border:none;border-top:solid '
        b'#E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Acme &lt;web@acme.example&gt;<br><b>Sent:</b> Sunday<br>'
        b"<b>To:</b> sales@acme.example<br><b>Subject:</b> x</p></div>",
        b"</div></body></html>",
    ),
    "text": (b"---------- Forwarded message ---------\nFrom: Acme <web@acme.example>\nSubject: x\n\n", b"\n"),
}


@pytest.mark.parametrize("parser", MARKED, ids=code)
@pytest.mark.parametrize("client", FORWARDS)
def test_forwarded_by_hand(parser, client):
    """A colleague's forward comes to something, and never to him as the author of a form."""
    before, after = FORWARDS[client]
    for path in samples(parser):
        message = parsers.Message(path.read_bytes())
        kind, body = ("plain", message.text) if client == "text" else ("html", message.html)
        if not body:
            continue
        head = f"From: Jonas <jonas@acme.example>\nTo: sales@acme.example\nSubject: Fwd: x\nContent-Type: text/{kind}"
        raw = head.encode() + b"; charset=utf-8\n\n" + before + body.encode() + after
        outcome = parsers.parse(raw, CONTEXT)
        assert outcome.name in ("parsed", "ignored", "unknown"), (path.name, outcome.reason)
        if outcome.parser != "letter":
            assert "jonas@acme.example" not in [card.email for card in outcome.found], path.name


@pytest.mark.parametrize("parser", OWN_SITE, ids=code)
def test_no_link_to_another_site(parser):
    """A message in the name of another site makes no card that leads to the first."""
    for path in samples(parser):
        raw = re.sub(rb"(?m)^From: .*$", rb"From: <noreply@elsewhere.example>", path.read_bytes())
        for interest in parsers.parse(raw, parsers.Context()).found:
            assert "acme.example" not in interest.url, path.name


@pytest.mark.parametrize("parser", HOSTED, ids=code)
def test_a_forged_sender_is_not_verified(parser):
    """Only the service's own signature makes its mail verified."""
    path = next(path for path in samples(parser) if path.stem.startswith("request"))
    domain = parsers.Message(path.read_bytes()).sender.domain
    for server, result, verdict in (
        ("mx.acme.example", f"dkim=pass header.d={domain}", "verified"),
        ("mx.acme.example", f"dmarc=fail header.from={domain}", "failed"),
        ("mx.evil.example", f"dkim=pass header.d={domain}", "unknown"),
    ):
        raw = f"Authentication-Results: {server}; {result}\n".encode() + path.read_bytes()
        assert parsers.parse(raw, CONTEXT).verdict == verdict


@pytest.mark.parametrize("parser", HOSTED, ids=code)
def test_the_name_of_a_service_is_no_sender(parser):
    for path in samples(parser):
        address = parsers.Message(path.read_bytes()).sender.address.encode()
        raw = path.read_bytes().replace(b"<" + address + b">", b"<" + address.replace(b"@", b".") + b"@evil.example>")
        assert parser.score(parsers.Message(raw)) is None, path.name


@pytest.mark.parametrize("parser", MARKED, ids=code)
def test_long_bodies_come_to_an_end(parser):
    for path in samples(parser):
        head, _blank, body = path.read_bytes().partition(b"\n\n")
        for share in (0.3, 0.6, 1.0):
            part = body[: int(len(body) * share)]
            raw = head + b"\n\n" + part * (200_000 // (len(part) or 1))
            with cpu_limit():
                parsers.parse(raw, CONTEXT, (parser,))


@pytest.mark.parametrize(
    "body",
    [
        b"\n" * 200_000,
        b"a: b\n" * 40_000,
        b"--- a ---\n" * 20_000,
        b"1x a\n" * 40_000,
        b"- **a:** b\n" * 20_000,
        b"a (b@c.example) " * 12_000,
        b"a\n***********\n" * 14_000,
        b"https://acme.example/" + b"a" * 200_000,
        b"___________\n" * 16_000,
        b"<td padding:6px; " * 12_000,
        b"&mark_as_spam href='" * 10_000,
    ],
    ids=lambda body: body[:20].decode(),
)
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_hostile_bodies_come_to_an_end(body, kind):
    raw = b"From: web@acme.example\nSubject: Acme: New Order # 1\nContent-Type: text/" + kind.encode() + b"\n\n" + body
    message = parsers.Message(raw)
    for parser in MARKED:
        with cpu_limit():
            if parser.score(message):
                parser.parse(message, CONTEXT)


@pytest.mark.parametrize(
    "text, told",
    [
        (
            "Ann Lee\nMain Street 5\n12345 Town\n+44 20 7946 0018\nAnn@Mail.example",
            Buyer("Ann Lee", "+44 20 7946 0018", "ann@mail.example"),
        ),
        ("Ann Lee\nLee Ltd\nT: 030 555 0103", Buyer("Ann Lee", "030 555 0103", "")),
        ("Ирина Белова\nПсков, 180000\n8 (900) 000-00-13", Buyer("Ирина Белова", "8 (900) 000-00-13", "")),
        ("Ann Lee\n12345\nTown", Buyer("Ann Lee", "", "")),
        ("", Buyer()),
    ],
)
def test_buyer(text, told):
    assert buyer(text) == told


@pytest.mark.parametrize(
    "name, address",
    [("order", "mats@hotel.example"), ("ignored_shipment", "")],
)
def test_recipient_of_a_copy_is_the_customer(name, address):
    """The shop gets a copy of the mail that Magento sends to the customer."""
    found = parsers.parse((SAMPLES / "magento" / f"{name}.eml").read_bytes(), CONTEXT).found
    assert [card.email for card in found] == [address] * bool(address)


def test_customer_is_not_the_shop():
    """A copy that goes to the shop alone names no customer's address."""
    raw = (SAMPLES / "magento" / "order.eml").read_bytes()
    raw = raw.replace(b"Mats Ek <mats@hotel.example>", b"sales@acme.example")
    (card,) = parsers.parse(raw, CONTEXT).found
    assert (card.email, card.author_name, card.answer) == ("", "Mats Ek", "call")
