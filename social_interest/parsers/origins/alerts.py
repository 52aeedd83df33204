# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Other services that tell of pages on which a word was said: Talkwalker Alerts, Mention, F5Bot.

Source of the layouts: of F5Bot, which looks through Reddit, Hacker News and
Lobsters, many unrelated programs that read its mails; of Talkwalker a few, which agree on
the sender and the line "date | country | site"; of Mention none: general shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..kinds.alert import AlertParser, Mention
from ..lazy_regex import lazy_regex
from ..message import Message

# 15/06/26 05:34 | Norway | kettles.example
_META = lazy_regex(
    r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:,? \d{1,2}:\d{2}(?: [ap]m)?)?(?: ?\| ?[^|]{0,60})* ?\| ?(?P<place>[^|]{0,80})",
    re.IGNORECASE)
# Reddit Posts (/r/kettles/): 'Which one?' by somebody
_HIT = lazy_regex(
    r"(?P<site>Reddit|Hacker News|Lobste\.?rs)\b[^():\n]{0,30}(?:\(/?(?P<part>r/[\w-]{1,40})/?\))?[^:\n]{0,20}:"
    r"\s*(?P<title>\S[^\n]{0,400}?)(?:\s+by\s+(?P<author>[\w-]{1,40})\.?)?", re.IGNORECASE)
_KEYWORD = lazy_regex(r"^\W{0,3}Keyword:\s*[\"“'](?P<query>[^\"”'\n]{1,200})", re.MULTILINE | re.IGNORECASE)
_URL = lazy_regex(r"[<(]?(?P<url>https?://[^\s<>]+?)[>)]?")
_ALERT = lazy_regex(
    r".{0,60}\b(?:alerts?|mentions?|новых? упоминани\w+|erwähnung\w*|menciones|mentions?)\b[^:\"“«–]{0,40}"
    r"(?:[:–-]|\bfor\b|\bfür\b|\bpour\b|\bpara\b|\bпо\b)?\s*[\"“«]?(?P<query>[^\"”»]{1,200}?)[\"”»]?", re.IGNORECASE)


class TalkwalkerAlerts(AlertParser):
    code = "talkwalker_alerts"
    basis = "unverified"
    sender_domains = ("talkwalker.com",)
    senders = frozenset({"alerts", "alert", "noreply", "no-reply"})

    def query(self, message: Message) -> str:
        found = _ALERT.fullmatch(message.subject)
        return found["query"] if found else ""

    def mentions(self, message: Message) -> Iterable[Mention]:
        for url, label, lines in self.linked(message):
            meta = next((match for match in map(_META.fullmatch, lines) if match), None)
            text = [value for value in lines if value != label and not (meta and value == meta[0])]
            place = meta["place"] if meta else ""
            if meta and not place:
                # the site stands on a line of its own behind the others
                place = text.pop() if len(text) > 1 else ""
            yield Mention(url, label, "\n".join(text), place.strip())


class MentionAlerts(AlertParser):
    code = "mention_alerts"
    basis = "unverified"
    sender_domains = ("mention.com", "mention.net")
    senders = frozenset({"alerts", "alert", "notifications", "notification", "noreply", "no-reply", "digest"})

    def query(self, message: Message) -> str:
        found = _ALERT.fullmatch(message.subject)
        return found["query"] if found else ""

    def mentions(self, message: Message) -> Iterable[Mention]:
        for url, label, lines in self.linked(message):
            yield Mention(url, label, "\n".join(value for value in lines if value != label))


class F5Bot(AlertParser):
    code = "f5bot"
    basis = "probable"
    sender_domains = ("f5bot.com",)

    def query(self, message: Message) -> str:
        found = _KEYWORD.search(message.any_text[:4000])
        return found["query"] if found else ""

    def mentions(self, message: Message) -> Iterable[Mention]:
        if message.tree is None:
            return _hits(message.text)
        return self._marked_hits(message)

    def _marked_hits(self, message: Message) -> Iterator[Mention]:
        for url, label, lines in self.linked(message):
            head = next((match for match in map(_HIT.fullmatch, lines) if match), None)
            text = [value for value in lines if value != label and not (head and value == head[0])]
            yield _hit(head, url, label, text)


def _hits(text: str) -> Iterator[Mention]:
    """Of a text: the line that says where, the link, and what was written, up to an empty line."""
    head, url, lines = None, "", []
    for value in [*text.split("\n"), ""]:
        value = value.strip()
        found = _HIT.fullmatch(value)
        link = _URL.fullmatch(value)
        if found or (not value and url):
            if head and url:
                yield _hit(head, url, "", lines)
            head, url, lines = found, "", []
        elif link and not url:
            url = link["url"]
        elif head and url and value:
            lines.append(value)


def _hit(head: re.Match[str] | None, url: str, label: str, lines: list[str]) -> Mention:
    title = label or (head["title"].strip("'\"") if head else "")
    part = (head["part"] or "").lower() if head else ""
    return Mention(
        url, title, "\n".join(lines), f"/{head['part']}" if head and part else head["site"] if head else "", part,
        (head["author"] or "") if head else "")
