# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The decoded texts of a mail, and the mail again with others in their place and its structure kept."""

import base64
import binascii
import io
import quopri
import re
from collections.abc import Callable
from email.generator import BytesGenerator
from email.message import Message
from email.policy import compat32

from parsers import mending

_ENCODED = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=(?:\s+(?==\?\1\?\2\?))?")
_RUN = re.compile(r"(?:=\?[^?\s]{1,60}\?[bBqQ]\?[^?]*\?=(?:\s+(?==\?))?)+")
_FILE = re.compile(r"((?:file)?name\*?\d*\*?=\s*)(\"[^\"]*\"|[^;\s]+)", re.IGNORECASE)
#: signed, or written by servers on the way: of no use for a sample, full of addresses
DROPPED = re.compile(
    r"received|x-received|dkim-.*|domainkey-.*|arc-.*|x-google-.*|x-gm-.*|x-ms-.*|x-microsoft-.*|x-forefront-.*|x-exchange-.*|"
    r"x-originating-ip|x-spam.*|x-ham.*|x-virus.*|x-antivirus.*|x-yandex.*|x-mru-.*|x-sid-.*|x-message-info|x-crosspremises.*|"
    r"x-organizationheaders.*|x-originalarrivaltime|received-spf|x-received-spf|thread-index|x-ymail.*|x-apparently-to",
    re.IGNORECASE,
)


def rewritten(raw: bytes, header: Callable[[str, str], str], body: Callable[[str, bool], str]) -> bytes:
    """``raw`` with each decoded header value and each text part as the two functions give it.

    ``header(name, value)``, ``body(text, rich)``. Attachments are emptied, their names lost.
    """
    message = mending.message(raw)
    for part in message.walk():
        part._headers = [
            (name, _bytes(_header(name, value, header))) for name, value in part._headers if not DROPPED.fullmatch(name)
        ]
        if part.is_multipart():
            continue
        if part.get_content_maintype() == "text" and not _attached(part):
            text, codec = text_of(part)
            new = body(text, part.get_content_subtype() == "html")
            if new != text:
                _set(part, new, codec)
        elif part.get_payload():
            _set(part, "removed\n", "ascii")
    # the lines of the original end so, too
    policy = compat32.clone(linesep="\r\n" if b"\r\n" in raw[:2000] else "\n", max_line_length=None)
    file = io.BytesIO()
    BytesGenerator(file, mangle_from_=False, policy=policy).flatten(message, unixfrom=bool(message.get_unixfrom()))
    return file.getvalue()


def texts(raw: bytes) -> list[tuple[str, str]]:
    """(header name or "plain" or "html", decoded text) of everything in ``raw`` that people or programs read."""
    found = []
    for part in mending.message(raw).walk():
        found += [
            (name.lower(), decoded(_plain(value))) for name, value in part._headers if not DROPPED.fullmatch(name)
        ]
        if not part.is_multipart() and part.get_content_maintype() == "text" and not _attached(part):
            found.append(("html" if part.get_content_subtype() == "html" else "plain", text_of(part)[0]))
    return found


def text_of(part: Message) -> tuple[str, str]:
    """The text of a part and the codec that gives its bytes again."""
    data = part.get_payload(decode=True) or b""
    for codec in (part.get_content_charset(), "utf-8", "cp1251", "latin-1"):
        try:
            if codec:
                return data.decode(codec), codec
        except (LookupError, UnicodeError):
            continue
    raise AssertionError("latin-1 decodes everything")


def decoded(value: str) -> str:
    """A header value without encoded words."""
    return _RUN.sub(lambda run: "".join(text for _charset, _kind, text in _words(run[0])), value)


def _words(run: str) -> list[tuple[str, str, str]]:
    """(charset, kind, text) of neighbours; those of one charset are decoded together, for characters may be split."""
    groups: list[tuple[str, str, bytes]] = []
    for charset, kind, text in re.findall(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=", run):
        try:
            data = (
                base64.b64decode(text + "=" * (-len(text) % 4))
                if kind in "bB"
                else quopri.decodestring(text.encode("ascii", "replace").replace(b"_", b" "))
            )
        except (binascii.Error, ValueError):
            data = b""
        if groups and groups[-1][:2] == (charset, kind):
            groups[-1] = (charset, kind, groups[-1][2] + data)
        else:
            groups.append((charset, kind, data))
    return [(charset, kind, _decode(data, charset)) for charset, kind, data in groups]


def _decode(data: bytes, charset: str) -> str:
    try:
        return data.decode(charset.partition("*")[0])
    except (LookupError, UnicodeError):
        return data.decode("utf-8", "replace")


def _encode(text: str, charset: str, kind: str) -> str:
    """``text`` as encoded words of at most 75 characters (RFC 2047)."""
    words, pending = [], ""
    for char in [*text, ""]:
        if char and len(_word(pending + char, charset, kind)) <= 75:
            pending += char
        elif pending:
            words.append(_word(pending, charset, kind))
            pending = char
    return "\n ".join(words)


def _word(text: str, charset: str, kind: str) -> str:
    try:
        data = text.encode(charset.partition("*")[0])
    except (LookupError, UnicodeError):
        charset, data = "utf-8", text.encode()
    if kind in "bB":
        return f"=?{charset}?{kind}?{base64.b64encode(data).decode()}?="
    safe = "".join(
        chr(byte) if chr(byte).isascii() and chr(byte).isalnum() else "_" if byte == 32 else f"={byte:02X}"
        for byte in data
    )
    return f"=?{charset}?{kind}?{safe}?="


def _header(name: str, value: str, change: Callable[[str, str], str]) -> str:
    raw = _plain(value)
    if name.lower() in ("content-type", "content-disposition"):
        return _FILE.sub(_renamed, raw)
    if not _RUN.search(raw):
        new = change(name, raw)
        return raw if new == raw else new
    # what is encoded and what is not are changed apart, so that each keeps its encoding
    result, position = "", 0
    for run in _RUN.finditer(raw):
        result += change(name, raw[position : run.start()])
        changed = [(charset, kind, text, change(name, text)) for charset, kind, text in _words(run[0])]
        if all(text == new for _charset, _kind, text, new in changed):
            result += run[0]
        else:
            result += "\n ".join(_encode(new, charset, kind) for charset, kind, _text, new in changed)
        position = run.end()
    return result + change(name, raw[position:])


def _plain(value) -> str:
    """A raw header as text; 8-bit bytes as UTF-8 where they are that."""
    data = str(value).encode("utf-8", "surrogateescape")
    return data.decode("utf-8", "surrogateescape")


def _bytes(value: str) -> str:
    """A header as the generator takes it: 8-bit bytes as lone surrogates."""
    return value.encode("utf-8", "surrogateescape").decode("ascii", "surrogateescape")


def _renamed(match: re.Match[str]) -> str:
    extension = re.search(r"\.[A-Za-z0-9]{1,5}(?=\"?$)", match[2])
    return f'{match[1].split("*")[0].rstrip("= ")}="file{extension[0] if extension else ""}"'


def _attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or (
        part.get_content_subtype() not in ("plain", "html")
        or bool(part.get_filename() and part.get_content_disposition())
    )


def _set(part: Message, text: str, codec: str) -> None:
    rich = part.get_content_subtype() == "html"
    data = text.encode(codec, "xmlcharrefreplace" if rich else "replace")
    encoding = str(part.get("content-transfer-encoding", "")).strip().lower()
    if encoding == "base64":
        data = base64.encodebytes(data)
    elif encoding == "quoted-printable":
        data = quopri.encodestring(data)
    part._payload = data.decode("ascii", "surrogateescape")
