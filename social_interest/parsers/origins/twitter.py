# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Twitter and X.

A whole mail of a new follower (2015) is known; the subjects of other notices
come from programs that read them. Of the time of X only the senders are known. In a language that the table lacks the
subject names the person with his handle, and From the person; his words stand below the handle.
"""

from __future__ import annotations

import re

from .. import telling
from ..kinds.notification import NOISE, NotificationParser, author_links
from ..lazy_regex import lazy_regex
from ..message import Message
from ..notice_words import YOU, YOURS
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest
from ..wording import Told, Wording

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
#: below the words: when they were written
_CLOCK = lazy_regex(r"[^\n]{0,40}\d{1,2}:\d\d[^\n]{0,40}")
_SERVICE = lazy_regex(NOISE.pattern + r"|new followers on|popular (?:in|on)|в центре внимания", re.IGNORECASE)


class Twitter(NotificationParser):
    code = "twitter"
    version = 4
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
        told = self.wording.read(message.subject) or self.told_of_linked(message) or self._told_of_handle(message)
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
                text=(self.written(message, told) or _below_handle(shown, handle, message)) if action in (
                    "reply", "mention", "message") else "",
                url=url or profile,
                date=self.date(message, context),
                thread_key=status["id"] if status else "",
                external_ref=status["id"] if status and action in ("reply", "mention") else "",
                others=told.others if index == 0 else 0,
            ))
        return self.parsed(interests, context)


    def _told_of_handle(self, message: Message) -> Told | None:
        """What the subject says, in any language, of who is named in From and has his handle behind the name there."""
        name = message.sender.name.rpartition(" (")[0] or message.sender.name
        if not name or f"{name} (@" not in message.subject:
            return None
        sentence = re.sub(r" \(@\w{1,15}\)", "", message.subject, flags=re.ASCII)
        plain = telling.normal(sentence)
        told = telling.read(plain, "", (name,))
        if not told or told.names[:1] != [name] or told.action not in self.actions:
            return None
        # what others do among themselves is recommended as well
        ours = told.action in ("message", "mention", "follow") or YOU.search(plain) or YOURS.search(plain)
        return told if ours else None


def _handle(name: str, message: Message) -> str:
    """"(@annlee)" behind the name, or the line "@annlee" below it in the text."""
    match = _HANDLE.search(name)
    if match:
        return match["handle"]
    shown = name.lstrip("@")
    match = re.search(re.escape(shown) + r" \(@(?P<handle>\w{1,15})\)", message.subject, re.ASCII)
    if match:
        return match["handle"]
    lines = message.text.split("\n")
    for above, below in zip(lines, lines[1:]):
        if above == shown and re.fullmatch(r"@\w{1,15}", below, re.ASCII):
            return below[1:]
    return ""


def _below_handle(name: str, handle: str, message: Message) -> str:
    """What stands below name and handle, above the first address or button."""
    rows = [row.strip() for row in message.any_text[:20_000].split("\n")]
    heads = {f"@{handle}", f"{name} @{handle}"} if handle else set()
    start = next((index for index, row in enumerate(rows) if row in heads), len(rows)) + 1
    pressed = {label for _url, label, _node in message.links}
    end = next((index for index in range(start, len(rows)) if "://" in rows[index] or rows[index] in pressed), start)
    said = [row for row in rows[start:end] if row]
    if said and _CLOCK.fullmatch(said[-1]):
        said.pop()
    return clean("\n".join(said))
