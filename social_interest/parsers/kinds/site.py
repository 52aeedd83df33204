# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What parsers of software share that anybody can host.

The sites are not known beforehand, so a card leads only to the site in whose
name the mail was sent, and a message is claimed only on two independent signs.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from .. import html as html_
from .. import links
from ..base import Parser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_URL = lazy_regex(r"https?://[^\s<>\"'\]]+")
_PICTURE_HOST = lazy_regex(r"https://([a-z0-9.-]+)/", re.IGNORECASE)


def leads_to(message: Message, pattern: re.Pattern[str]) -> bool:
    """Whether a link of the mail leads to such a page of the sender's site."""
    if not pattern.search(message.hrefs if message.html else message.text):
        return False
    urls = [url for url, _label, _node in message.links] + _URL.findall(message.text)[:50]
    return any(pattern.search(url) and links.related(links.host_of(url), message.sender.domain) for url in urls)


def place_of_site(message: Message) -> str:
    """The host of the sender's site to which the mail leads first, else that from which it was sent."""
    urls = (*(url for url, _label, _node in message.links), *_URL.findall(message.text)[:50])
    hosts = (links.host_of(url) for url in urls)
    return next((host for host in hosts if links.related(host, message.sender.domain)), message.sender.domain)


class Link(NamedTuple):
    """A link to the sender's site: as a card may open it, with its label."""

    url: str
    label: str


class SiteParser(Parser):
    """Base of the parsers of software without sender and link domains of its own."""

    #: address of a profile with the key of the author in group "key"
    profile: ClassVar[re.Pattern[str] | None] = None
    #: address of a place with its thread in group "thread" and the id of the post in group "ref"
    place: ClassVar[re.Pattern[str] | None] = None

    @staticmethod
    def site_link(message: Message, url: str) -> str:
        """``url`` as a card may open it if it leads to the sender's site, else ""."""
        host = links.host_of(url)
        return links.canonical(url, (host,), http=True) if host and links.related(host, message.sender.domain) else ""

    def site_links(self, message: Message) -> list[Link]:
        """The links to the sender's site: of the HTML body, else of the text."""
        found = []
        if message.tree is not None:
            found = [(url, html_.label(node)) for url, node in html_.links(message.tree)]
        if not found:
            found = [(url.rstrip(".,;)"), "") for url in _URL.findall(message.text)[:200]]
        known = (Link(self.site_link(message, url), label) for url, label in found)
        return [link for link in known if link.url]

    def total_place(self, message: Message) -> tuple[str, str]:
        return place_of_site(message), ""

    @staticmethod
    def site_photo(message: Message, url: str) -> str:
        """The address of a picture on the sender's site, else ""."""
        host = _PICTURE_HOST.match(url)
        if not host or not links.related(host[1].lower().removeprefix("www."), message.sender.domain):
            return ""
        return links.picture(url, (host[1].lower().removeprefix("www."),))

    def card(self, message: Message, context: Context, action: str, *, author_url: str = "", url: str = "",
             source_name: str = "", **values: Any) -> Interest:
        """An interest of this channel; what follows from the addresses is filled in."""
        host = links.host_of(url) or links.host_of(author_url) or message.sender.domain
        key = self.profile.search(author_url) if self.profile and author_url else None
        spot = self.place.search(url) if self.place and url else None
        groups = spot.groupdict() if spot else {}
        filled: dict[str, Any] = {
            "author_key": f"{key['key']}@{host}".lower() if key else "",
            "source_key": host,
            "source_name": line(source_name or host, 100),
            "thread_key": f"{host}/{groups['thread']}" if groups.get("thread") else "",
            "external_ref": groups.get("ref") or "",
        }
        filled.update(values)
        return Interest(channel=self.channel, action=action, author_url=author_url, url=url or author_url,
                        date=self.date(message, context), **filled)


@dataclass(frozen=True)
class ProgramMail:
    """One mail of a program: its action ("" for mail to be ignored), subject and body as :func:`mail` has them.

    The patterns are made when they are first needed: a process that reads messages meets few programs.
    """

    action: str
    subjects: str
    text: str
    reason: str = ""

    @functools.cached_property
    def subject(self) -> re.Pattern[str]:
        return re.compile("|".join(map(_compiled, self.subjects.split("|"))), re.IGNORECASE)

    @functools.cached_property
    def body(self) -> re.Pattern[str]:
        return re.compile(r"(?:[^\n]{0,300}\n){0,12}?" + _compiled(self.text) + r"(?=\s|\Z)", re.IGNORECASE)


#: placeholder → what stands for it; the lengths keep every search linear
_PLACES = {
    "name": r"(?P<name>[^\n]{1,200}?)",
    "title": r"(?P<title>[^\n]{1,300}?)",
    "site": r"(?P<site>[^\n]{1,200}?)",
    "url": r"<?(?P<url>https?://[^\s<>]{1,1500})>?",
    "profile": r"<?(?P<profile>https?://[^\s<>]{1,1500})>?",
    "link": r"<?https?://[^\s<>]{1,1500}>?",
    "br": r"[ \t]*\n\s*",
    "text": r"(?P<text>[\s\S]{0,20000}?)",
    "rest": r"(?P<text>[\s\S]{0,20000}?)(?:\s+---)?\s*\Z",
    "*": r"[\s\S]{0,2000}?",
    "-": r"[^\n]{0,200}?",
}
_PLACE = lazy_regex(r"\{([a-z*-]+)\}")


def _compiled(source: str) -> str:
    """The regular expression of a text with places; blanks stand for any white space."""
    parts = []
    for index, part in enumerate(_PLACE.split(source)):
        if index % 2:
            parts.append(_PLACES[part])
        else:
            parts.append(re.sub(r"(?:\\?\s)+", r"\\s+", re.escape(part)))
    return "".join(parts)


def mail(action: str, subject: str, body: str, reason: str = "") -> ProgramMail:
    """A mail from its wording: ``{name}``, ``{title}``, ``{site}``, ``{url}``, ``{profile}``, ``{text}``,
    a line end ``{br}``, the rest of the mail ``{rest}``.

    ``{*}`` is anything, ``{-}`` anything on one line. "|" stands between several
    subjects. The body begins with one of the first lines of the mail.
    """
    return ProgramMail(action, subject, body, reason)


class ProgramMailParser(SiteParser):
    """Parser of a program that fills texts: knows a mail by its subject and its body together."""

    max_score = 60
    mails: ClassVar[tuple[ProgramMail, ...]] = ()

    def score(self, message: Message) -> int | None:
        return 60 if self.read(message) else None

    @classmethod
    @functools.cache
    def _any_subject(cls) -> re.Pattern[str]:
        """The subjects of all mails in one pattern: nearly every message has none of them."""
        subjects = (re.sub(r"\(\?P<\w+>", "(?:", known.subject.pattern) for known in cls.mails)
        return re.compile("|".join(subjects), re.IGNORECASE)

    def read(self, message: Message) -> tuple[ProgramMail, dict[str, str]] | None:
        """The first mail of the table that this message is, and its values."""
        if not self._any_subject().fullmatch(message.subject):
            return None
        for known in self.mails:
            subject = known.subject.fullmatch(message.subject)
            body = known.body.match(message.any_text[:60_000]) if subject else None
            if not subject or not body:
                continue
            values = {**subject.groupdict(), **body.groupdict()}
            if not any(values.get(name) for name in ("url", "profile")) or any(
                self.site_link(message, values[name].rstrip(".,")) for name in ("url", "profile") if values.get(name)
            ):
                return known, values
        return None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        found = self.read(message)
        if not found:
            return self.unknown("the text is not the one of the program")
        known, values = found
        if not known.action:
            return self.ignored(known.reason)
        return self.parsed([self.interest(known, values, message, context)], context)

    def interest(self, known: ProgramMail, values: dict[str, str], message: Message, context: Context) -> Interest:
        """The card of one mail."""
        return self.card(
            message, context, known.action,
            author_name=line(values.get("name") or "", 200).strip("\""),
            author_url=self.site_link(message, (values.get("profile") or "").rstrip(".,")),
            url=self.site_link(message, (values.get("url") or "").rstrip(".,")),
            source_name=values.get("site") or "",
            text=clean(values.get("text") or ""),
            title=line(values.get("title") or "").strip("\""),
        )
