# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Alert mails: a service looks for words all over the web, and tells of the pages that it found.

Each page is a card of its own: its place is the site on which it stands, and
its address tells it from all others, whichever service found it. The services
lead to it by redirectors; what these hide is unwrapped.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import ClassVar, NamedTuple

from lxml import etree

from .. import html as html_
from .. import links
from ..absence import own_domains
from ..base import Parser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

#: pages of one mail
MAX_MENTIONS = 100
#: characters of a snippet
MAX_SNIPPET = 2000
# a mail that asks whether the alert is wanted: in the languages in which services write
_CONFIRM = lazy_regex(
    r"\b(?:confirm\w*|verify|best[äa]tig\w*|v[ée]rifi\w+|conferm\w+|bevestig\w*|potwierd\w*|bekr[äae]+ft\w*|"
    r"onayla\w*|vahvista\w*|potvr[dď]\w*)|\b(?:подтверд\w*|підтверд\w*)|確認|确认|تأكيد",
    re.IGNORECASE,
)
#: words of buttons and feet, which are no part of what a page says
_BUTTON = lazy_regex(
    r"(?:tweet|share|show (?:less|more)|read more|full coverage|flag as irrelevant|tell a friend|view (?:mention|post)|"
    r"facebook|twitter|see (?:all|more) (?:results|stories).*|als irrelevant kennzeichnen|signaler comme non pertinent|"
    r"marcar como (?:no relevante|irrelevante)|segnala come non pertinente|пометить как нерелевантн\w+|\|)\s*",
    re.IGNORECASE,
)
#: buttons beside a page, for whoever wants to pass it on or to complain of it
_PASSED_ON = lazy_regex(
    r"https?://(?:www\.)?(?:(?:twitter|x)\.com/(?:intent|share|home)|(?:m\.)?facebook\.com/(?:sharer|share|dialog)|"
    r"linkedin\.com/share|google\.com/alerts/(?:share|feedback))", re.IGNORECASE)


class Mention(NamedTuple):
    """One page of an alert, as the mail writes it."""

    url: str
    title: str
    text: str = ""
    #: the name of the site, or of the part of it: empty where only the address tells
    place: str = ""
    #: the part of the site that is a place of its own: "r/kettles"
    part: str = ""
    author: str = ""


class AlertParser(Parser):
    """Base of the parsers of alert services."""

    channel = "web"
    actions = frozenset({"mention"})
    max_score = 80
    by_sender = True
    #: local parts of the senders, where people write from the domain as well; empty: all
    senders: ClassVar[frozenset[str]] = frozenset()

    def score(self, message: Message) -> int | None:
        sender = message.sender
        if not links.within(sender.domain, self.sender_domains):
            return None
        return 80 if not self.senders or sender.local in self.senders else None

    def mentions(self, message: Message) -> Iterable[Mention]:
        """What the mail tells of pages, in order."""
        raise NotImplementedError

    def query(self, message: Message) -> str:
        """The words that the alert looks for."""
        return ""

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        query = line(self.query(message), 200)
        found: dict[str, Interest] = {}
        for mention in itertools.islice(self.mentions(message), MAX_MENTIONS):
            interest = self.interest(mention, query, message, context)
            if interest:
                found.setdefault(interest.external_ref, interest)
        if not found:
            asks = _CONFIRM.search(message.subject) or _CONFIRM.search(message.any_text[:2000])
            return self.ignored("confirmation of an alert") if asks else self.unknown("no page in the alert")
        # what stands on the company's own site nobody else said
        own_sites = own_domains(context.own_addresses)
        others = [
            one for one in found.values() if not links.within(one.external_ref.partition("/")[0], own_sites)]
        return self.parsed(others, context) if others else self.ignored("pages of the company itself")

    def interest(self, mention: Mention, query: str, message: Message, context: Context) -> Interest | None:
        """The card of one page; ``None`` where it leads nowhere that is known."""
        url = links.tidied(links.unwrapped(mention.url))
        host = links.host_of(url)
        if not host or links.within(host, self.sender_domains):
            return None
        place = f"{host}/{mention.part}" if mention.part else host
        page = url.partition("//")[2].removeprefix("www.")
        return Interest(
            channel=self.channel,
            action="mention",
            author_name=line(mention.author, 200),
            author_key=f"{mention.author}@{host}".lower() if mention.author else "",
            title=line(mention.title),
            text=clean(mention.text, MAX_SNIPPET),
            url=url,
            source_key=place,
            source_name=line(mention.place, 100) or place,
            date=self.date(message, context),
            thread_key=page,
            external_ref=page,
            fields=(("Alert", query),) if query else (),
        )

    # -- where there is no markup ------------------------------------------

    def linked(self, message: Message) -> Iterator[tuple[str, str, list[str]]]:
        """(address, label, lines of the block around it) of each page that the HTML body links to, in order."""
        seen = set()
        for url, label, node in message.links:
            real = self._foreign(url)
            if not real or real in seen or len(label) < 4 or _BUTTON.fullmatch(label):
                continue
            seen.add(real)
            lines = html_.text_of(self._block(node, real)).split("\n")
            told = [clean(value) for value in lines]
            yield url, label, [value for value in told if value and not _BUTTON.fullmatch(value)]

    def _foreign(self, url: str) -> str:
        """Where a link leads if that is no page of the service itself, else ""."""
        real = links.unwrapped(url)
        return "" if links.within(links.host_of(real), self.sender_domains) else real

    def _block(self, node: etree._Element, real: str) -> etree._Element:
        """The largest element around a link that leads nowhere else, but for buttons that pass the page on."""
        block = node
        for above in itertools.islice(node.iterancestors("td", "tr", "div", "li", "p", "table", "tbody"), 8):
            found = (links.unwrapped(url) for url, _node in itertools.islice(html_.links(above), 30))
            if any(url != real and not _PASSED_ON.match(url) for url in found):
                break
            block = above
        return block
