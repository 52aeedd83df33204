# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Reviews of a Google Business Profile: one, or several in a digest.

Source of the layout: unrelated programs that read these mails agree on the
sender, both subjects and the text part. Google cuts long names and texts.
"""

from __future__ import annotations

import dataclasses
import re
from typing import NamedTuple

from .. import links
from ..base import Parser
from ..kinds import notice, notice_links
from ..kinds.notice import Notice
from ..kinds.notice_lines import stars
from ..lazy_regex import lazy_regex
from ..message import Message
from ..notice_words import STARS
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_SENDERS = frozenset({"businessprofile-noreply@google.com"})
_ONE = lazy_regex(r"(?P<name>.{1,200}?) left a review for (?P<place>.{1,200})", re.IGNORECASE)
_DIGEST = lazy_regex(r"(?P<place>.{1,200}?),? you got \d+ new reviews", re.IGNORECASE)
_STARS = lazy_regex(r"\W{0,3}you (?:got|have) a new (?P<stars>[1-5])[- ]star review\b.*", re.IGNORECASE)
_READ = lazy_regex(r"\W{0,3}read (?:the )?review\W{0,3}", re.IGNORECASE)
_REPLY = lazy_regex(r"\W{0,3}reply to review\b.*", re.IGNORECASE)
_URL = lazy_regex(r"[<\[(]?(?P<url>https?://[^\s<>\"'\])]+)[>\])]?")


_MAX_TEXT = 4000


class _Review(NamedTuple):
    stars: int
    name: str
    text: str
    url: str


class GoogleBusiness(Parser):
    code = "google_business"
    version = 4
    channel = "review"
    basis = "probable"
    actions = frozenset({"review", "question"})
    max_score = 80
    by_sender = True
    sender_domains = ("google.com",)
    #: not notifications.google.com: what it redirects to is known to Google alone
    link_domains = ("business.google.com", "search.google.com", "maps.google.com")

    def score(self, message: Message) -> int | None:
        return 80 if message.sender.address in _SENDERS else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        one, digest = _ONE.fullmatch(message.subject), _DIGEST.match(message.subject)
        reviews = _reviews(message.any_text, self) if one or digest else []
        if not reviews:
            told = notice.read(message)
            if told and told.said and told.told.action in self.actions:
                # in another language, or of another time, than that of which the layout is known
                return dataclasses.replace(
                    self.parsed([self._of_any_language(told, message, context)], context), basis="unverified")
            return self.unknown("no review in the text") if one or digest else self.ignored("not about a review")
        place = line((one or digest)["place"].rstrip(" ."))
        interests = [
            Interest(
                channel=self.channel,
                action="review",
                author_name=review.name or (line(one["name"], 200) if one else ""),
                text=review.text,
                url=review.url,
                source_key=place.lower(),
                source_name=place,
                rating=review.stars,
                date=self.date(message, context),
                thread_key=review.url or f"{message.message_id}#{number}",
            )
            for number, review in enumerate(reviews, 1)
        ]
        return self.parsed(interests, context)

    def _of_any_language(self, told: Notice, message: Message, context: Context) -> Interest:
        """The review of a mail in which a sentence says who wrote one, and nothing else is known."""
        name = told.told.names[0]
        place = line(told.told.rest.strip(" .,:").partition(" ")[2], 200)
        urls = (self.link(link.raw) for link in notice_links.to_site(message))
        url = next((url for url in urls if url), "")
        return Interest(
            channel=self.channel,
            action=told.told.action,
            author_name=line(name, 200),
            text=told.text,
            url=url,
            source_key=place.lower(),
            source_name=place,
            rating=(stars(message) or _stars_in(message.text)) if told.told.action == "review" else None,
            date=self.date(message, context),
            thread_key=url or f"{message.message_id}#1",
        )


def _reviews(text: str, parser: Parser) -> list[_Review]:
    """Stars, the link "Read review", the name, the text up to "Reply to review": as often as they come."""
    lines = text.split("\n")
    starts = [
        (index, match)
        for index, match in ((index, _STARS.fullmatch(value)) for index, value in enumerate(lines))
        if match
    ]
    found = []
    for number, (index, match) in enumerate(starts[:50]):
        end = starts[number + 1][0] if number + 1 < len(starts) else len(lines)
        block = lines[index + 1:end]
        read = next((place for place, value in enumerate(block) if _READ.fullmatch(value)), None)
        reply = next((place for place, value in enumerate(block) if _REPLY.fullmatch(value)), None)
        if read is None or reply is None or reply < read:
            continue
        url = next((link for link in (_link(value, parser) for value in (*block[read:], "")) if link), "")
        written = clean("\n".join(value for value in block[read + 1:reply] if not _URL.fullmatch(value)))
        name, _newline, rest = written.partition("\n")
        found.append(_Review(int(match["stars"]), line(name, 200), clean(rest), url))
    return found


def _stars_in(text: str) -> int | None:
    """The stars that a text names: "Valutazione: 5 stelle"."""
    match = STARS.search(text[:_MAX_TEXT])
    return int(match["told"] or match["number"]) if match and (match["told"] or match["number"]) else None


def _link(value: str, parser: Parser) -> str:
    match = _URL.fullmatch(value)
    return links.canonical(match["url"], parser.link_domains) if match else ""
