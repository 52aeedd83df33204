# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The messages that are measured: our samples, each made another message of 15 KB.

A draft names a sample and what in it belongs to one message alone: the name of the
person, the ids. Each message gets its own. What is missing to 15 KB is layout, as real
notifications are mostly layout: styled tables, spacers, addresses of pictures.
"""

import email
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import encoders
from email.header import Header, decode_header, make_header
from email.message import Message
from email.utils import formataddr, parseaddr
from functools import cache

from .. import paths

SAMPLES = paths.ROOT / paths.ADDON / "tests" / "samples"
SIZE = 15_000
#: the domain whose mail server the samples' Authentication-Results are from
AUTHSERV = "mx.acme.example"
FIRST = ("Anna", "Bo", "Clara", "Dirk", "Elin", "Finn", "Greta", "Hans", "Ida", "Jens", "Karin", "Lars", "Mette")
LAST = ("Aagaard", "Berg", "Carlsen", "Dahl", "Eng", "Falk", "Grau", "Holm", "Iversen", "Juhl", "Krogh", "Lind")
ROW = (
    '<tr><td align="center" valign="top" style="padding:0 24px 12px 24px;font-family:Helvetica,Arial,'
    'sans-serif;font-size:0;line-height:0;border-collapse:collapse;mso-line-height-rule:exactly">'
    '<table role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0" style="border:0;'
    'border-radius:6px;background-color:#f0f2f5"><tr><td width="16" style="width:16px"><img alt="" src="'
    'https://img.mail-assets.example/r/{token}.png" width="1" height="1" style="display:block;border:0">'
    '</td><td height="8" style="height:8px;border-top:1px solid #e4e6eb">&nbsp;</td></tr></table></td></tr>'
)
#: bytes of a row as quoted-printable
ROW_SIZE = 690
TABLE = '<table role="presentation" width="600" align="center" cellspacing="0" cellpadding="0">{rows}</table>'


@dataclass(frozen=True)
class Draft:
    """A sample, the parser it is for, and {what stands in it: what each message has}.

    Replacements know `{name}`, `{first}`, `{number}` (7 digits) and `{token}` (16 hex digits).
    """

    sample: str
    parser: str
    own: dict[str, str]


DRAFTS = (
    Draft("facebook/comment", "facebook", {
        "Anna Lindqvist": "{name}",
        "100004455667788": "10000445{number}",
        "4811229900": "481{number}",
        "7f3c0de2b1a94f6688d0c2e5a9b71f34": "7f3c0de2b{number}{token}",
    }),
    Draft("letter/fr_html_only", "letter", {
        "Chloé Martin": "{name}",
        "chloe@martin.example": "{first}.{number}@martin.example",
        "K-100": "K-{number}",
    }),
    Draft("vk/comment", "vk", {
        "Борис Петров": "{name}",
        "30405060": "3{number}",
        "reply=815": "reply={number}",
    }),
    Draft("form/magento_table", "form", {
        "Jan Kurz": "{name}",
        "jan@mail.example": "{first}.{number}@mail.example",
        "030 555 0103": "030 {number}",
    }),
    Draft("youtube/comment", "youtube", {
        "Tom Hale": "{name}",
        "UCabcdefghijklmnopqrstuv": "UC{token:.15}{number}",
        "UgzAbCdEfGh123": "Ugz{token}{number}",
    }),
    Draft("letter/en_outlook_html_reply", "letter", {
        "Ian Moss": "{name}",
        "ian@moss.example": "{first}.{number}@moss.example",
        "Invoice 88": "Invoice {number}",
        "o3@acme.example": "o{number}@acme.example",
    }),
    Draft("instagram/comment", "instagram", {
        "mira_kitchen": "{first}_{number}",
        "Cx1yz2AbCdE": "C{token}",
    }),
    Draft("linkedin/comment", "linkedin", {
        "Dana Reyes": "{name}",
        "dana-reyes-17": "{first}-{number}",
        "7130999": "71{number}",
    }),
)


@cache
def _sample(name: str) -> bytes:
    return (SAMPLES / f"{name}.eml").read_bytes()


def _values(number: int, series: str) -> dict[str, str]:
    """Return what is one message's own."""
    first, last = FIRST[number % len(FIRST)], LAST[number // len(FIRST) % len(LAST)]
    return {
        "name": f"{first} {last}",
        "first": first.lower(),
        "number": f"{number:07d}",
        "token": _token(series, number),
    }


def _token(*parts: object) -> str:
    return hashlib.sha256("\0".join(map(str, parts)).encode()).hexdigest()[:16]


def build(number: int, series: str = "") -> bytes:
    """Return the message of a number: the same for the same number and series.

    :param series: another series has other ids and texts, so that none of its messages
        is a repeat of one of this series; letters and digits
    """
    draft = DRAFTS[number % len(DRAFTS)]
    values = _values(number, series)
    own = {old: new.format(**values) for old, new in draft.own.items()}
    message = email.message_from_bytes(_sample(draft.sample))
    _set_headers(message, own)
    message.replace_header("Message-ID", f"<{message_id(number, series)}>")
    texts = {}
    for part in message.walk():
        if part.get_content_maintype() == "text":
            text = part.get_payload(decode=True).decode(part.get_content_charset("utf-8"))
            texts[part.get_content_subtype()] = part, _replaced(text, own)
            _set_text(*texts[part.get_content_subtype()])
    html, text = texts["html"]
    missing = SIZE - len(message.as_bytes())
    rows = (ROW.format(token=_token(values["token"], row)) for row in range(max(0, round(missing / ROW_SIZE))))
    table = TABLE.format(rows="".join(rows))
    _set_text(html, re.sub(r"(?=</body>)|\Z", lambda _end: table, text, count=1))
    return message.as_bytes()


def message_id(number: int, series: str = "") -> str:
    """Return the Message-ID of a number's message, without its angle brackets."""
    key = f"{series}{number}.{_token(series, number)}"
    sample = email.message_from_bytes(_sample(DRAFTS[number % len(DRAFTS)].sample))
    return f"{key}@{sample['Message-ID'].strip('<> ').rpartition('@')[2]}"


def _set_headers(message: Message, own: dict[str, str]) -> None:
    """Give the message its own headers."""
    for name in ("From", "Subject", "Reply-To", "In-Reply-To", "References"):
        if name in message:
            text = str(make_header(decode_header(message[name])))
            message.replace_header(name, _header(name, _replaced(text, own)))


def _header(name: str, text: str) -> str:
    """Return a header's text with what is not ASCII encoded."""
    if text.isascii():
        return text
    if name == "From":
        person, address = parseaddr(text)
        return formataddr((person, address), "utf-8")
    return Header(text, "utf-8").encode()


def _replaced(text: str, own: dict[str, str]) -> str:
    for old, new in own.items():
        text = text.replace(old, new)
    return text


def _set_text(part: Message, text: str) -> None:
    """Write the text of a part, quoted-printable as senders of notifications do."""
    del part["Content-Transfer-Encoding"]
    part.set_payload(text.encode())
    encoders.encode_quopri(part)


def series(count: int, name: str = "", first: int = 0) -> Iterator[bytes]:
    """Yield `count` messages, from the number `first` on."""
    for number in range(first, first + count):
        yield build(number, name)


SMALL = """\
Date: {date}
From: {name} <{first}.{number}@mail.example>
To: Acme <sales@acme.example>
Subject: Order A{number}
Message-ID: <{message_id}>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hello,

when does order A{number} arrive? Its code is {token}.

{name}
"""


def small(number: int, series: str = "", date: str = "Mon, 23 Nov 2026 08:00:00 +0100") -> bytes:
    """Return a short letter of a person, quickly made: for large backlogs."""
    values = _values(number, series)
    return SMALL.format(date=date, message_id=small_id(number, series), **values).encode()


def small_id(number: int, series: str = "") -> str:
    """Return the Message-ID of a short letter."""
    return f"{series}{number}.{_token(series, number)}@mail.example"
