# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Twitter and X.

A whole mail of a new follower (2015) is known; the subjects of other notices
come from programs that read them. Of the time of X only the senders are known.
"""

from __future__ import annotations

import re

from ..kinds.notification import NOISE, NotificationParser, author_links
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import line
from ..types import AnyOutcome, Context, Interest
from ..wording import Wording

_WORDING = Wording(
    verbs={
        "follow": ("is now following you", "followed you", "started following you", "теперь читает вас",
                   "начал* читать вас"),
        "reply": ("replied to one of your tweets", "replied to your", "replied to", "ответил* на"),
        "mention": ("mentioned you", "tagged you", "упомянул* вас", "отметил* вас"),
        "like": ("favorited one of your tweets", "favorited", "liked one of your", "liked your", "добавил* в избранное",
                 "понравил*"),
        "share": ("retweeted one of your tweets", "retweeted", "reposted", "quoted your", "ретвитнул*",
                  "сделал* репост"),
        "message": ("has sent you a direct message", "sent you a direct message", "sent you a message",
                    "отправил* вам личное сообщение"),
    },
    openings={"message": ("direct message from", "new message from", "личное сообщение от")},
)
#: X-Twitteremailtype of 2009
_TYPES = {"is_following": "follow", "direct_message": "message"}
_HANDLE = lazy_regex(r"\s*\(@(?P<handle>\w{1,15})\)\s*$", re.ASCII)
_PROFILE = lazy_regex(r"https://(?:[a-z]+\.)?(?:twitter|x)\.com/(?P<key>\w{1,15})/?", re.ASCII)
_STATUS = lazy_regex(r"https://(?:[a-z]+\.)?(?:twitter|x)\.com/\w{1,15}/status/(?P<id>\d+)")
_SERVICE = lazy_regex(NOISE.pattern + r"|new followers on|popular (?:in|on)|в центре внимания", re.IGNORECASE)


class Twitter(NotificationParser):
    code = "twitter"
    version = 3
    channel = "twitter"
    basis = "probable"
    actions = frozenset({"follow", "reply", "mention", "like", "share", "message"})
    # a header of its own is enough
    by_sender = False
    sender_domains = ("twitter.com", "x.com")
    link_domains = ("twitter.com", "x.com")
    photo_domains = ("twimg.com",)
    wording = _WORDING
    noise = _SERVICE

    def score(self, message: Message) -> int | None:
        if message.has("x-twitteremailtype"):
            return 100
        return super().score(message)

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        several = self.several(message, context)
        if several:
            return several
        # "Ann Lee (@annlee) is now following you on Twitter!"; a quotation may follow the verb
        told = self.wording.read(message.subject) or self.told_of_linked(message)
        if not told:
            if self.noise.search(message.subject):
                return self.ignored("service mail of the network")
            return self.unknown("no known action in the subject")
        action = _TYPES.get(message.header("x-twitteremailtype").lower(), told.action)
        found = re.findall(r"https://[^\s<>\"')]+", message.text) + [url for url, _label, _node in message.links]
        url = next((link for link in map(self.link, found) if _STATUS.match(link)), "")
        status = _STATUS.match(url)
        interests = []
        for index, name in enumerate(told.names):
            handle = _handle(name, message)
            shown = _HANDLE.sub("", name).lstrip("@")
            linked, photo = author_links(self, message, shown)
            handle = handle or (found["key"] if (found := _PROFILE.fullmatch(linked)) else "")
            profile = f"https://twitter.com/{handle}" if handle else ""
            interests.append(Interest(
                channel=self.channel,
                action=action,
                author_name=line(shown, 200),
                author_key=handle.lower(),
                author_handle=handle,
                author_url=profile,
                author_photo=photo,
                text=self.written(message, told) if action in ("reply", "mention", "message") else "",
                url=url or profile,
                date=self.date(message, context),
                thread_key=status["id"] if status else "",
                external_ref=status["id"] if status and action in ("reply", "mention") else "",
                others=told.others if index == 0 else 0,
            ))
        return self.parsed(interests, context)


def _handle(name: str, message: Message) -> str:
    """"(@annlee)" behind the name, or the line "@annlee" below it in the text."""
    match = _HANDLE.search(name)
    if match:
        return match["handle"]
    lines = message.text.split("\n")
    shown = name.lstrip("@")
    for above, below in zip(lines, lines[1:]):
        if above == shown and re.fullmatch(r"@\w{1,15}", below, re.ASCII):
            return below[1:]
    return ""
