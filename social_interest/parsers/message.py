# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Access to one message: headers decoded, bodies chosen, everything lazy."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from email.message import Message as Part
from typing import Any, Generic, TypeVar

from lxml import etree

from . import html as html_
from . import html_text, mending
from .bodies import Bodies, bodies, declared_charset, disposition, payload
from .charset import likely
from .dates import moment
from .headers import Address, decode_header, is_one_mailbox, loosely, parse_addresses
from .text import clean, line

_MESSAGE_ID = re.compile(r"<([^<>\s]{1,500})>")
_LIST_ID = re.compile(r"<([^<>\s]{1,300})>\s*$")
#: characters of text that are looked at
MAX_BODY = 512 * 1024
_T = TypeVar("_T")


class _Kept(Generic[_T]):
    """As ``functools.cached_property``, whose lock (up to Python 3.11) takes longer than most of what is kept here."""

    def __init__(self, function: Callable[[Any], _T]):
        self._function = function
        self._name = function.__name__
        self.__doc__ = function.__doc__

    def __get__(self, instance: Any, _owner: type | None = None) -> _T:
        value = instance.__dict__[self._name] = self._function(instance)
        return value


class Message:
    """One mail message, read from its raw bytes.

    Built on the parser of the standard library; bodies are found by an own
    walk, for text inside an attached message is not what its sender wrote,
    and text with an undeclared charset must not turn into question marks.
    """

    def __init__(self, raw: bytes):
        self.raw = raw
        #: what is made of the whole message and asked for more than once, by name
        self.memo: dict[str, Any] = {}
        self._decoded: dict[tuple[str, int], str] = {}
        self._addresses: dict[str, list[Address]] = {}

    # -- headers ---------------------------------------------------------

    @_Kept
    def _tree(self) -> Part:
        return mending.message(self.raw)

    @property
    def is_mended(self) -> bool:
        """Whether a line among the headers was none and is read as a part of the one above it."""
        return mending.is_mended(self._tree)

    @_Kept
    def has_two_readings(self) -> bool:
        """Whether a mail server may find other headers in the message than stand here."""
        return mending.has_two_readings(self.raw, self._tree)

    @_Kept
    def fields(self) -> list[tuple[str, str]]:
        """All headers from the top: the name in lower case, the value as it stands there."""
        return [(name.lower(), str(value)) for name, value in self._tree.raw_items()]

    @_Kept
    def _raw_headers(self) -> dict[str, list[str]]:
        values: dict[str, list[str]] = {}
        for name, value in self.fields:
            values.setdefault(name, []).append(value)
        return values

    @_Kept
    def _charset(self) -> str:
        """In which programs write headers that they do not encode: that of the first text, told or guessed."""
        texts = (part for part in itertools.islice(self._tree.walk(), 5) if part.get_content_maintype() == "text")
        first = next(texts, None)
        if first is None:
            return ""
        return declared_charset(first) or likely(payload(first))

    def charset_of(self, value: str) -> str:
        """The charset of a header that needs one; to guess it costs more than to read the message."""
        return "" if value.isascii() else self._charset

    def has(self, name: str) -> bool:
        """Whether a header ``name`` stands in the message, even an empty one."""
        return name.lower() in self._raw_headers

    def has_any(self, names: Iterable[str]) -> bool:
        """Whether one of the headers ``names``, in lower case, stands in the message."""
        return not self._raw_headers.keys().isdisjoint(names)

    def count(self, name: str) -> int:
        """How many headers ``name`` there are."""
        return len(self._raw_headers.get(name.lower(), ()))

    def header(self, name: str, limit: int = 4000) -> str:
        """The first header ``name``, decoded, on one line; "" if there is none."""
        key = name.lower(), limit
        if key not in self._decoded:
            values = self._raw_headers.get(key[0])
            self._decoded[key] = line(decode_header(values[0], self.charset_of(values[0])), limit) if values else ""
        return self._decoded[key]

    def headers(self, name: str) -> list[str]:
        """All headers ``name`` from the top, decoded, each on one line."""
        return [
            line(decode_header(value, self.charset_of(value)), 16_000)
            for value in self._raw_headers.get(name.lower(), ())]

    def as_written(self, name: str) -> list[str]:
        """All headers ``name`` from the top as they stand there: folded, nothing decoded, 8-bit bytes as surrogates."""
        return self._raw_headers.get(name.lower(), [])

    def addresses(self, name: str) -> list[Address]:
        """The mailboxes of all headers ``name``; what is malformed is left out."""
        key = name.lower()
        if key not in self._addresses:
            self._addresses[key] = [
                address for value in self._raw_headers.get(key, ())
                for address in parse_addresses(value, self.charset_of(value))]
        return self._addresses[key]

    @_Kept
    def from_(self) -> Address:
        """The sender: the only address of the only From header, else nothing."""
        values = self._raw_headers.get("from", ())
        found = self.addresses("from")
        return found[0] if len(values) == 1 and len(found) == 1 else Address()

    @property
    def has_one_author(self) -> bool:
        """Whether the From headers name one mailbox and nothing that may be meant for a second one."""
        values = self.as_written("from")
        return len(values) == 1 and is_one_mailbox(values[0])

    @_Kept
    def sender(self) -> Address:
        """Who wrote, as well as the message tells it: not to be trusted.

        The first address of a From header of whatever form, even ``Ann Lee ann@acme.example``.
        """
        found = (
            self.addresses("from")
            or loosely(self._raw_headers.get("from", [""])[0], self._charset)
            or self.addresses("sender")
        )
        return found[0] if found else Address()

    @_Kept
    def reply_to(self) -> Address:
        found = self.addresses("reply-to")
        return found[0] if found else Address()

    @_Kept
    def to(self) -> list[Address]:
        return [*self.addresses("to"), *self.addresses("cc"), *self.addresses("delivered-to")]

    @_Kept
    def subject(self) -> str:
        return line(self.header("subject"), 1000)

    @_Kept
    def message_id(self) -> str:
        """Message-ID without brackets, "" if there is none."""
        value = self.header("message-id")
        match = _MESSAGE_ID.search(value)
        return match[1] if match else value.strip("<> ").split(" ")[0][:500]

    @_Kept
    def references(self) -> list[str]:
        """Message ids of the dialogue, oldest first, without brackets."""
        ids = _MESSAGE_ID.findall(self.header("references")[:16_000])
        for other in _MESSAGE_ID.findall(self.header("in-reply-to")):
            if other not in ids:
                ids.append(other)
        return ids

    @_Kept
    def date(self) -> datetime | None:
        """The Date header in UTC; ``None`` if absent, malformed or absurd."""
        return moment(self.header("date"))

    @_Kept
    def list_id(self) -> str:
        """The id in List-ID (RFC 2919), lower case, "" if there is none."""
        value = self.header("list-id")
        match = _LIST_ID.search(value)
        return (match[1] if match else value.strip("<> ")).lower()

    @property
    def structure(self) -> Part:
        """The message as the standard parser has it, for whoever looks at its parts: do not change it."""
        return self._tree

    @property
    def is_multipart(self) -> bool:
        """Whether the message is a container of parts, even one whose boundary never came."""
        return self._tree.get_content_maintype() in ("multipart", "message")

    @_Kept
    def content_type(self) -> str:
        return self._tree.get_content_type()

    def content_parameter(self, name: str) -> str:
        """A parameter of the top Content-Type, lower case."""
        value = self._tree.get_param(name)
        if isinstance(value, tuple):
            value = value[2]
        return str(value or "").lower()

    # -- bodies ----------------------------------------------------------

    @_Kept
    def bodies(self) -> Bodies:
        """What is shown of the message, as it stands there."""
        return bodies(self._tree)

    @_Kept
    def text(self) -> str:
        """The text/plain body, cleaned; "" if there is none."""
        body = self.bodies.plain[:MAX_BODY]
        # Some programs send HTML as text/plain.
        if body[:200].lstrip()[:5].lower() in ("<html", "<!doc"):
            return ""
        return clean(body, MAX_BODY)

    @_Kept
    def html(self) -> str:
        """The source of the HTML body; "" if there is none."""
        plain, rich = self.bodies.plain[:MAX_BODY], self.bodies.rich
        if not rich and plain[:200].lstrip()[:5].lower() in ("<html", "<!doc"):
            return plain
        return rich

    @_Kept
    def _document(self) -> tuple[etree._Element | None, list[dict[str, Any]], list[str]]:
        return html_.document(self.html) if self.html else (None, [], [])

    @property
    def tree(self) -> etree._Element | None:
        """The HTML body as a tree without hidden nodes, shared: do not change it."""
        return self._document[0]

    @_Kept
    def links(self) -> list[tuple[str, str, etree._Element]]:
        """(address, label, node) of the links in the HTML body, in document order."""
        if self.tree is None:
            return []
        return [(url, html_.label(node), node) for url, node in html_.links(self.tree)]

    @_Kept
    def hrefs(self) -> str:
        """The addresses of the links in the HTML body, one a line: where one looks for a sign among them."""
        return "" if self.tree is None else "\n".join(url for url, _node in html_.links(self.tree))

    @property
    def markup(self) -> list[dict[str, Any]]:
        """Items of JSON-LD and microdata in the HTML body."""
        return self._document[1]

    @property
    def preheaders(self) -> list[str]:
        """Texts of hidden nodes: what a mail client shows beside the subject."""
        return [clean(text) for text in self._document[2]]

    @_Kept
    def text_of_html(self) -> str:
        """The visible text of the HTML body, cleaned."""
        if not self.html:
            return ""
        text = self.shown if self.shown.strip() else html_.strip_tags(self.html)
        return clean(text, MAX_BODY)

    @_Kept
    def shown(self) -> str:
        """What the tree of the HTML body shows, as it stands there."""
        return "" if self.tree is None else html_.text_of(self.tree, self.may_keep_lines)

    @_Kept
    def may_keep_lines(self) -> bool:
        """Whether a style in the HTML body may say that line ends count."""
        return html_text.may_keep_lines(self.html)

    @_Kept
    def any_text(self) -> str:
        """The text/plain body, or the text of the HTML body where that is missing."""
        return self.text or self.text_of_html

    @property
    def as_sent(self) -> str:
        """The text/plain body, or the HTML body as it stands there: where one looks for a sign at no cost."""
        return self.text or self.html

    def bears(self, sign: str) -> bool:
        """Whether ``sign`` stands in :attr:`as_sent`; remembered, for programs of one kind have the same signs."""
        memo = f"bears {sign}"
        if memo not in self.memo:
            self.memo[memo] = sign in self.as_sent
        return self.memo[memo]

    @_Kept
    def attached(self) -> list[Message]:
        """The letters that are attached to this one (message/rfc822), at most five."""
        return list(itertools.islice(self.enclosed(), 5))

    def enclosed(self) -> Iterator[Message]:
        """The letters inside of this one, in order."""
        for part in self._tree.walk():
            if part.get_content_type() == "message/rfc822" and part.is_multipart():
                inner = Message(b"")
                inner.__dict__["_tree"] = part.get_payload(0)
                yield inner

    @property
    def has_attachments(self) -> bool:
        return any(disposition(part) == "attachment" or part.get_filename() for part in self._tree.walk())
