# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The bodies of a message among its parts.

An own walk, for text inside an attached message is not what its sender wrote, and text with an undeclared charset
must not turn into question marks.
"""

from __future__ import annotations

import json
import re
from email.message import Message as Part
from typing import NamedTuple

from . import flowed, limits, mending, mime, smime
from .charset import decode
from .errors import LimitExceeded
from .text import line

_SIGNED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_TNEF = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
_ENRICHED = frozenset({"text/enriched", "text/richtext"})
_REACTION = "text/vnd.google.email-reaction+json"
_TAG = re.compile(r"<<|</?[A-Za-z][A-Za-z0-9-]{0,60}>")
_PARAM = re.compile(r"<param>.*?(?:</param>|\Z)", re.IGNORECASE | re.DOTALL)
_BREAKS = re.compile(r"\n+")
_ARMOUR = re.compile(
    r"-----BEGIN PGP (?P<kind>MESSAGE|PUBLIC KEY BLOCK)-----.*?(?:-----END PGP (?P=kind)-----|\Z)", re.DOTALL)
#: a first line with words in it
_NOT_BASE64 = re.compile(r"\s*[^\s]{1,40} [^\n]*[^\sA-Za-z0-9+/=]|\s*[^\n]*[^\x00-\x7f]")
#: signed parts inside each other that are opened
_MAX_OPENED = 3


class Bodies(NamedTuple):
    """What is shown of a message.

    ``footer``: text that a program on the way put below a complete body. ``remarks``: (label, value) of what
    whoever reads the text must know: that nobody checked its signature, that a part cannot be read.
    ``calendars``: sources of calendar parts. ``reaction``: the emoji of a mail that is nothing else.
    """

    plain: str = ""
    rich: str = ""
    footer: str = ""
    remarks: tuple[tuple[str, str], ...] = ()
    calendars: tuple[str, ...] = ()
    reaction: str = ""


class _Leaf(NamedTuple):
    rich: bool
    text: str
    #: the multipart/alternative around it
    choice: Part | None


class _Walk:
    """One look at all parts."""

    def __init__(self, tree: Part):
        self.leaves: list[_Leaf] = []
        self.named: list[str] = []
        self.enriched: list[str] = []
        self.remarks: list[tuple[str, str]] = []
        self.calendars: list[str] = []
        self.reaction = ""
        self.mended = False
        self.opened = 0
        self.tree = tree
        self.stack: list[tuple[Part, Part | None]] = [(tree, None)]

    def run(self) -> Bodies:
        while self.stack:
            self._part(*self.stack.pop())
        plain, rich, footer = self._chosen()
        if "-----BEGIN PGP " in plain:
            plain = self._without_armour(plain)
        return Bodies(plain, rich, footer, tuple(dict.fromkeys(self.remarks)), tuple(self.calendars), self.reaction)

    def _push(self, parts: list[Part], choice: Part | None) -> None:
        self.stack.extend((part, choice) for part in reversed(parts))

    def _part(self, part: Part, choice: Part | None) -> None:
        kind = part.get_content_type()
        if kind.startswith("multipart/") and not part.is_multipart():
            # its boundary never came
            found = [] if self.mended else mending.parts(part)
            self.mended = True
            self._push(found, choice)
            kind = "" if found else "text/plain"
        if part.is_multipart():
            # What an attached message says, its sender did not write.
            if kind == "multipart/encrypted":
                self.remarks.append(("Encrypted", "PGP, cannot be read here"))
            elif part is self.tree and kind == "message/partial" and str(part.get_param("number")) == "1":
                # a long letter that was sent in pieces begins with its text (RFC 2046, 5.2.2)
                self.remarks.append(("Incomplete", "the first part of a longer letter"))
                self._push(part.get_payload(), choice)
            elif kind.startswith("multipart/") and disposition(part) != "attachment":
                self._push(part.get_payload(), part if kind == "multipart/alternative" else choice)
            return
        if kind.startswith("text/") or not kind:
            self._text(part, kind, choice)
        elif kind in _SIGNED or _named(part).endswith(".p7m"):
            self._open(part, choice)
        elif kind in _TNEF or _named(part) == "winmail.dat":
            self.remarks.append(("Unreadable part", line(part.get_filename() or "winmail.dat", 100)))

    def _text(self, part: Part, kind: str, choice: Part | None) -> None:
        if kind == "text/calendar" and len(self.calendars) < 3:
            self.calendars.append(part_text(part))
        elif kind == _REACTION:
            self.reaction = _emoji(part_text(part))
        if disposition(part) == "attachment":
            return
        if kind in _ENRICHED:
            self.enriched.append(_unenriched(part_text(part)))
        elif kind in ("text/plain", "text/html"):
            if part.get_filename():
                # old programs name the text itself
                if kind == "text/plain" and not disposition(part):
                    self.named.append(_typed(part))
            else:
                rich = kind == "text/html"
                self.leaves.append(_Leaf(rich, part_text(part) if rich else _typed(part), choice))

    def _open(self, part: Part, choice: Part | None) -> None:
        """Looks into a part that is signed, and says so."""
        self.opened += 1
        found = smime.opened(payload(part)) if self.opened <= _MAX_OPENED else smime.Opened()
        if found.kind == "signed":
            try:
                limits.check(found.content)
            except LimitExceeded:
                found = smime.Opened()
            else:
                self.remarks.append(("Signature", "S/MIME, not checked"))
                self._push([mime.message(found.content)], choice)
                return
        if found.kind == "encrypted":
            self.remarks.append(("Encrypted", "S/MIME, cannot be read here"))
        else:
            self.remarks.append(("Unreadable part", line(part.get_filename() or "smime.p7m", 100)))

    def _chosen(self) -> tuple[str, str, str]:
        """(text, HTML, footer) of all leaves: what follows a complete body is none of it."""
        plain: list[str] = []
        footer: list[str] = []
        complete: _Leaf | None = None
        for leaf in self.leaves:
            if leaf.rich:
                complete = complete or (leaf if leaf.text.strip() else None)
            elif complete and not plain and (leaf.choice is None or leaf.choice is not complete.choice):
                footer.append(leaf.text)
            else:
                plain.append(leaf.text)
        if not plain and not any(leaf.rich for leaf in self.leaves):
            plain = self.enriched or self.named
        rich = "\n".join(leaf.text for leaf in self.leaves if leaf.rich)
        return "\n".join(text for text in plain if text.strip()), rich, "\n".join(footer)

    def _without_armour(self, text: str) -> str:
        """``text`` without the lines of PGP."""
        text = text.replace("\r\n", "\n")
        before, signed, rest = text.partition("-----BEGIN PGP SIGNED MESSAGE-----\n")
        inner, signature, rest = rest.partition("-----BEGIN PGP SIGNATURE-----")
        if signed and signature:
            self.remarks.append(("Signature", "PGP, not checked"))
            # its own fields end with an empty line, a dash at the begin of a line is written twice
            _fields, _blank, inner = inner.partition("\n\n")
            inner = "\n".join(row.removeprefix("- ") for row in inner.split("\n"))
            text = f"{before}{inner}{rest.partition('-----END PGP SIGNATURE-----')[2]}"
        if "-----BEGIN PGP MESSAGE-----" in text:
            self.remarks.append(("Encrypted", "PGP, cannot be read here"))
        return _ARMOUR.sub("", text)


def bodies(tree: Part) -> Bodies:
    """What is shown of the message ``tree``."""
    return _Walk(tree).run()


def disposition(part: Part) -> str:
    return str(part.get("content-disposition") or "").partition(";")[0].strip().lower()


def part_text(part: Part) -> str:
    """The text of a part, whatever charset it declares."""
    charset = declared_charset(part)
    data = payload(part)
    if not charset and part.get_content_type() == "text/html":
        declared = re.search(rb"charset\s*=\s*[\"']?([\w.:-]{2,40})", data[:2000], re.IGNORECASE)
        charset = declared[1].decode("ascii") if declared else ""
    return decode(data, charset or None)


def _typed(part: Part) -> str:
    """The text of a plain part, with the lines as its writer ended them."""
    text = part_text(part)
    if _parameter(part, "format").lower() != "flowed":
        return text
    return flowed.joined(text, _parameter(part, "delsp").lower() == "yes")


def declared_charset(part: Part) -> str:
    """The charset in the Content-Type of ``part``, "" if there is none."""
    return _parameter(part, "charset")


def _parameter(part: Part, name: str) -> str:
    value = part.get_param(name)
    return str((value[2] if isinstance(value, tuple) else value) or "")


def payload(part: Part) -> bytes:
    """The bytes of a part, whatever encoding it declares."""
    try:
        data = part.get_payload(decode=True) or b""
    except (ValueError, AssertionError):
        # a broken uuencoded part
        return str(part.get_payload()).encode("utf-8", "surrogateescape")
    if str(part.get("content-transfer-encoding") or "").strip().lower() != "base64":
        return data
    try:
        written = part.get_payload()
    except ValueError:
        # the standard parser asks the charset, which may be none
        return data
    if isinstance(written, str) and _NOT_BASE64.match(written):
        # text that was never encoded
        return written.encode("utf-8", "surrogateescape")
    return data


def _named(part: Part) -> str:
    return (part.get_filename() or "").lower()


def _unenriched(text: str) -> str:
    """The text of text/enriched (RFC 1896): one line end is a blank, each further one a line end."""
    text = _PARAM.sub("", text.replace("\r\n", "\n"))
    text = _TAG.sub(lambda tag: "<" if tag[0] == "<<" else "", text)
    return _BREAKS.sub(lambda run: "\n" * (len(run[0]) - 1) or " ", text)


def _emoji(source: str) -> str:
    """The emoji of a reaction: https://developers.google.com/workspace/gmail/reactions/format."""
    try:
        told = json.loads(source)
    except (ValueError, RecursionError):
        return ""
    emoji = told.get("emoji") if isinstance(told, dict) else None
    return line(emoji, 20) if isinstance(emoji, str) else ""
