# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Reviews on Trustpilot.

Source of the layout: three unrelated programs that import these mails agree
on senders, subject and text part. The invitations that Trustpilot sends to
customers have an own sender.
"""

from __future__ import annotations

import dataclasses
import re

from .. import html as html_
from ..base import Parser
from ..kinds import notice
from ..kinds.notice import Notice
from ..kinds.notice_lines import stars
from ..lazy_regex import lazy_regex
from ..links import within
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_SENTENCE = lazy_regex(
    r"^(?P<name>[^\n]{1,200}?) just left a new (?P<stars>[1-5])[- ]star review (?:of|for|"
    r"about) (?P<site>[^\s:]{1,200}):?[^\S\n]*$",
    re.MULTILINE | re.IGNORECASE,
)
_END = lazy_regex(
    r"^\W{0,3}(?:see this review and reply|reply to this review|read (?:the|this) review)", re.MULTILINE | re.IGNORECASE
)
_URL = lazy_regex(r"https://[^\s<>\"'\])]+")
#: the picture of stars above a review, in whatever language
_STARS = lazy_regex(r"/stars-(?P<stars>[1-5])\b")
_SITE = lazy_regex(r"(?:[\w-]{1,63}\.){1,4}\w{2,20}")
_REVIEW = lazy_regex(r"https://[^/]+/reviews/(?P<id>[0-9a-f]{24})")


class Trustpilot(Parser):
    code = "trustpilot"
    version = 4
    channel = "review"
    basis = "probable"
    actions = frozenset({"review"})
    max_score = 80
    by_sender = True
    sender_domains = ("trustpilot.com", "trustpilotmail.com")
    link_domains = ("trustpilot.com",)

    def score(self, message: Message) -> int | None:
        return 80 if within(message.sender.domain, self.sender_domains) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if "invitation" in message.sender.local:
            return self.ignored("invitation to write a review")
        text = message.any_text
        found = _SENTENCE.search(text)
        if not found and message.tree is not None:
            shown = self._shown(message, context)
            if shown:
                return self.parsed([shown], context)
        if not found:
            told = notice.read(message)
            if told and told.said and told.told.action == "review" and told.text:
                outcome = self.parsed([self._told(told, message, context)], context)
                return dataclasses.replace(outcome, basis="unverified")
            return self.unknown("no sentence about a review")
        end = _END.search(text, found.end())
        if not end:
            return self.unknown("the review has no end")
        urls = [url for url in map(self.link, _URL.findall(text, end.start())) if url]
        place = next((match for match in map(_REVIEW.match, urls) if match), None)
        site = found["site"].lower()
        interest = Interest(
            channel=self.channel,
            action="review",
            author_name=line(found["name"], 200),
            text=clean(text[found.end():end.start()]),
            url=place[0] if place else "",
            source_key=site,
            source_name=line(found["site"]),
            rating=int(found["stars"]),
            date=self.date(message, context),
            thread_key=place["id"] if place else message.message_id,
            external_ref=place["id"] if place else "",
        )
        return self.parsed([interest], context)

    def _told(self, told: Notice, message: Message, context: Context) -> Interest:
        """A review of which a sentence says who wrote it, and nothing else is known."""
        place = next((match for match in map(_REVIEW.match, map(self.link, _addresses(message))) if match), None)
        url = place[0] if place else next(filter(None, map(self.link, _addresses(message))), "")
        return Interest(
            channel=self.channel,
            action="review",
            author_name=line(told.told.names[0], 200),
            text=told.text,
            url=url,
            source_key="trustpilot.com",
            source_name="Trustpilot",
            rating=stars(message),
            date=self.date(message, context),
            thread_key=url or message.message_id,
            external_ref=place["id"] if place else "",
        )

    def _shown(self, message: Message, context: Context) -> Interest | None:
        """A review by what the mail shows in every language: bold name and site, a picture of stars, a button."""
        stars = [(node, found) for node in message.tree.iter("img") if (found := _STARS.search(node.get("src", "")))]
        place = next((match for match in map(_REVIEW.match, map(self.link, _addresses(message))) if match), None)
        if len(stars) != 1 or not place:
            return None
        picture, rating = stars[0]
        above = [html_.label(node) for node in message.tree.iter("b", "strong")]
        site = next((label for label in above if _SITE.fullmatch(label)), "")
        name = next((label for label in above if label and label != site), "")
        if not site or not name or name not in message.subject:
            return None
        box = next((node for node in picture.iterancestors("table") if len(html_.text_of(node).strip()) > 1), None)
        rows = [] if box is None or site in html_.text_of(box) else html_.text_of(box).strip().split("\n\n")
        head = next((html_.label(node) for node in box.iter("h1", "h2", "h3", "h4")), "") if rows else ""
        text = clean("\n\n".join(rows)).removeprefix(head).strip() if rows else ""
        return Interest(
            channel=self.channel,
            action="review",
            author_name=line(name, 200),
            text=clean(text),
            title=line(head),
            url=place[0],
            source_key=site.lower(),
            source_name=line(site),
            rating=int(rating["stars"]),
            date=self.date(message, context),
            thread_key=place["id"],
            external_ref=place["id"],
        )


def _addresses(message: Message) -> list[str]:
    return [url for url, _label, _node in message.links][:60]
