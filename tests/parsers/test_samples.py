# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Every sample in ``social_interest/tests/samples`` against its expected outcome."""

import email
import html
import json
from email.message import EmailMessage
from pathlib import Path

import pytest

import parsers
from parsers.links import within
from parsers.registry import BUILTIN

SAMPLES = Path(parsers.__file__).resolve().parents[1] / "tests" / "samples"
MAILS = sorted(SAMPLES.glob("*/*.eml"))
#: these take what nobody else wants, so they score on the samples of others
LAST_RESORTS = {"form", "notification", "letter"}
#: every mail that they know tells of a person
ONLY_PERSONS = {
    "artalk", "commento", "craft", "cubecart", "cusdis",
    "drupal", "everest_forms", "form", "formidable", "hashover", "isso",
    "odoo_website", "yith_quotes",
    "prestashop", "remark42", "shop_reviews", "site_reviews", "yupe",
}
BY_CODE = {parser.code: parser for parser in BUILTIN}


def name(path):
    return f"{path.parent.name}/{path.stem}"


def context(folder):
    path = folder / "context.json"
    values = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return parsers.Context(
        own_addresses=frozenset(values.get("own_addresses", ())),
        own_identities=frozenset(values.get("own_identities", ())),
        http_hosts=frozenset(values.get("http_hosts", ())),
        authserv_ids=frozenset(values.get("authserv_ids", ())),
    )


def expected(path):
    return json.loads(path.with_suffix(".json").read_text("utf-8"))


def test_there_are_samples():
    assert len(MAILS) >= 300


def test_every_file_has_its_pair():
    mails = {path.with_suffix("") for path in MAILS}
    outcomes = {path.with_suffix("") for path in SAMPLES.glob("*/*.json") if path.name != "context.json"}
    assert mails == outcomes
    others = {path for path in SAMPLES.rglob("*") if path.is_file() and path.suffix not in (".eml", ".json")}
    assert not others


@pytest.mark.parametrize("path", MAILS, ids=name)
def test_outcome(path):
    assert parsers.parse(path.read_bytes(), context(path.parent)).as_dict() == expected(path)


@pytest.mark.parametrize("path", MAILS, ids=name)
def test_one_parser_claims_it(path):
    """The folder is the code of the winner, and no other special parser wants the message."""
    message = parsers.Message(path.read_bytes())
    scores = {parser.code: parser.score(message) for parser in BUILTIN}
    claims = {code for code, score in scores.items() if score is not None}
    assert all(1 <= scores[code] <= BY_CODE[code].max_score for code in claims)
    assert claims - LAST_RESORTS == {path.parent.name} - LAST_RESORTS
    assert expected(path)["parser"] == path.parent.name


@pytest.mark.parametrize("code", BY_CODE)
def test_every_parser_has_samples(code):
    """One for each action it declares, and one that it ignores if there is such mail."""
    found = [expected(path) for path in MAILS if path.parent.name == code]
    actions = {interest["action"] for outcome in found for interest in outcome["interests"]}
    assert actions == BY_CODE[code].actions
    assert any(outcome["outcome"] == "ignored" for outcome in found) != (code in ONLY_PERSONS)


@pytest.mark.parametrize("code", BY_CODE)
def test_declarations(code):
    parser = BY_CODE[code]
    assert parser.version >= 1 and parser.channel and parser.basis in ("certain", "probable", "unverified")
    assert parser.actions and parser.actions <= parsers.ACTIONS
    for domain in (*parser.sender_domains, *parser.link_domains, *parser.photo_domains):
        assert domain == domain.lower() and "." in domain and "/" not in domain


def test_codes_are_unique():
    assert len(BY_CODE) == len(BUILTIN)


def mutations(raw):
    """(name, bytes) of the message as clients, filters and lines spoil it."""
    head, _blank, body = raw.partition(b"\r\n\r\n" if b"\r\n\r\n" in raw else b"\n\n")
    for share in (0.1, 0.3, 0.5, 0.7, 0.9):
        yield f"cut at {share}", raw[: int(len(raw) * share)]
    yield "only headers", head
    yield "only body", body
    yield "empty", b""
    yield "no text part", raw.replace(b"text/plain", b"application/octet-stream")
    yield "no HTML part", raw.replace(b"text/html", b"application/octet-stream")
    yield "no parts", raw.replace(b"multipart/", b"application/")
    for charset in (b"utf-16", b"bogus", b"koi8-r", b"iso-2022-jp", b"idna"):
        yield f"charset {charset.decode()}", raw.replace(b"charset=utf-8", b"charset=" + charset)
    yield "wrong encoding", raw.replace(b"quoted-printable", b"base64").replace(b": 8bit", b": x-uuencode")
    yield "bytes of another charset", raw.decode("utf-8", "replace").encode("utf-16-le")
    yield "CRLF", raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    yield "CR", raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r")
    yield "all twice", raw + raw
    yield "no sender", raw.replace(b"From:", b"X-From:")
    yield "two senders", b"From: <a@example.net>\n" + raw
    yield "no date", raw.replace(b"Date:", b"X-Date:")
    yield "no subject", raw.replace(b"Subject:", b"X-Subject:")
    yield "no links", raw.replace(b"https", b"gopher")
    yield "no classes", raw.replace(b"class", b"klass")
    gmail = "---------- Forwarded message ---------"
    yield "passed on by hand with Gmail", passed_on(raw, gmail, "Fwd: ", "gmail_quote")
    yield "passed on by hand with Outlook", passed_on(raw, "-----Original Message-----", "FW: ", "divRplyFwdMsg")


def passed_on(raw, opening, prefix, mark):
    """The message as a colleague's mail program writes it below a new header: the old one is text now."""
    inner = parsers.Message(raw)
    sender = f"{inner.sender.name} <{inner.sender.address}>"
    top = f"{opening}\nFrom: {sender}\nSubject: {inner.subject}\nTo: sales@acme.example\n\n"
    message = EmailMessage()
    message["From"] = "Kim Vik <kim@acme.example>"
    message["To"] = "interests@acme.example"
    message["Subject"] = prefix + inner.subject
    message["Message-ID"] = "<passed-on@acme.example>"
    message.set_content(top + inner.any_text)
    if inner.html:
        head = html.escape(top).replace("\n", "<br>")
        quoted = f'<div class="{mark}" id="{mark}">{head}{inner.html}</div>'
        message.add_alternative(f'<div dir="ltr">{quoted}</div>', subtype="html")
    return message.as_bytes()


REDIRECTED = {
    "Gmail": b"Received: by 2002:a05 with SMTP id x1; Mon, 23 Nov 2026 01:00:00 -0800\n"
             b"X-Forwarded-Encrypted: i=1; AJvYcC\nX-Forwarded-To: interests@acme.example\n"
             b"X-Forwarded-For: shop@acme.example\n",
    "Outlook": b"Received: from A.example (::1) by B.example; Mon, 23 Nov 2026 09:00:00 +0000\n"
               b"Resent-From: <shop@acme.example>\nX-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent\n",
}


@pytest.mark.parametrize("client", REDIRECTED)
@pytest.mark.parametrize("path", MAILS, ids=name)
def test_redirected_by_a_rule_keeps_all(path, client):
    """What a mailbox's own rule hands on keeps its headers: the card is the same."""
    line_end = b"\r\n" if b"\r\n" in path.read_bytes() else b"\n"
    raw = REDIRECTED[client].replace(b"\n", line_end) + path.read_bytes()
    assert parsers.parse(raw, context(path.parent)).as_dict() == expected(path)


@pytest.mark.parametrize("path", MAILS, ids=name)
def test_who_claims_by_sender_declines_all_other_mail(path):
    """They are not asked about it, which must not make a difference."""
    message = parsers.Message(path.read_bytes())
    others = [
        parser.code for parser in BUILTIN
        if parser.by_sender and not within(message.sender.domain, parser.sender_domains)
        and parser.score(message) is not None
    ]
    assert not others


@pytest.mark.parametrize("path", MAILS, ids=name)
def test_mutations_give_an_outcome(path):
    for mutation, raw in mutations(path.read_bytes()):
        outcome = parsers.parse(raw, context(path.parent))
        assert outcome.name in ("parsed", "ignored", "unknown"), (mutation, outcome.reason)
        for interest in outcome.found:
            assert interest.author_name or interest.author_key or interest.text or interest.title, mutation
        json.dumps(outcome.as_dict()).encode("utf-8")
        "".join(texts(outcome.as_dict())).encode("utf-8")


def texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)


@pytest.mark.parametrize("path", [path for path in MAILS if b"\r\n" not in path.read_bytes()], ids=name)
def test_line_ends_make_no_difference(path):
    raw = path.read_bytes().replace(b"\n", b"\r\n")
    assert parsers.parse(raw, context(path.parent)).as_dict() == expected(path)


@pytest.mark.parametrize("path", MAILS, ids=name)
def test_nothing_secret_on_a_card(path):
    """No token, tracker or address of the reader in any link; links only to where the parser may lead."""
    parser = BY_CODE[path.parent.name]
    for interest in expected(path)["interests"]:
        for field in ("url", "author_url", "product_url"):
            url = interest[field]
            for secret in (
                "token",
                "bcode",
                "midToken",
                "utm_",
                "n_m=",
                "sharedKey",
                "unsubscribe",
                "hash=",
                "sales%40",
                "sales@",
                "?mid=",
                "&mid=",
            ):
                assert secret not in url
            if url and parser.link_domains:
                host = url.split("/")[2]
                assert url.startswith("https://")
                assert any(host == domain or host.endswith("." + domain) for domain in parser.link_domains)


@pytest.mark.parametrize("path", MAILS, ids=name)
def test_samples_name_nobody(path):
    """People and companies in samples are invented: addresses of the company and of persons end in .example."""
    message = email.message_from_bytes(path.read_bytes())
    for field in ("To", "Reply-To"):
        for address in parsers.Message(path.read_bytes()).addresses(field):
            assert address.domain.endswith(".example") or any(
                address.domain == domain or address.domain.endswith("." + domain)
                for domain in (
                    *("facebookmail.com", "linkedin.com", "github.com", "notify.vk.com", "squarespace.info"),
                    *("tawk.email", "zendesk.com"),
                )
            ), (field, address, message["Subject"])
