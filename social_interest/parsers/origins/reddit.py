# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Reddit: several notices in one mail, from two real mails of 2018.

The text part is read. A comment may hold lines that look like the head of a
notice, so the heads must be as many as the mail says that there are.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..base import Parser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_COUNT = lazy_regex(r"You have (\d{1,4}) new messages? in your Reddit Inbox", re.IGNORECASE)
_HEAD = lazy_regex(
    r"^(?:(?P<kind>[A-Z][a-z]+(?: [a-z]+)?) from /?u/(?P<name>[\w-]{2,30})|"
    r"/?u/(?P<mentioner>[\w-]{2,30}) mentioned you in a (?:thread|comment|post))\s*"
    r"View:\s*(?P<url>https://\S{1,1500})$",
    re.MULTILINE,
)
_END = lazy_regex(r"^(?:Go to Reddit Inbox for|If you would not like to receive emails from Reddit)", re.MULTILINE)
#: words of the head → action
_KINDS = {"comment reply": "reply", "private message": "message"}
_COMMENT = lazy_regex(r"https://[^/]+/r/(?P<group>\w+)/comments/(?P<post>\w+)(?:/[^/?#]*(?:/(?P<comment>\w+))?)?")
_NOTICE = lazy_regex(r"\[reddit\] \d+ new messages? from .+", re.IGNORECASE)
_NOISE = lazy_regex(
    r"\b(?:digest|trending|recommended|verify|password|welcome|popular|daily|weekly|invited|security|log ?in|"
    r"confirm)\b|^\"|reddit (?:account|premium)",
    re.IGNORECASE,
)


class _Notice(NamedTuple):
    action: str
    name: str
    url: str
    text: str


class Reddit(Parser):
    code = "reddit"
    channel = "reddit"
    basis = "certain"
    actions = frozenset({"reply", "message", "mention"})
    max_score = 80
    by_sender = True
    sender_domains = ("redditmail.com",)
    link_domains = ("reddit.com",)

    def score(self, message: Message) -> int | None:
        if message.sender.domain != "redditmail.com":
            return None
        return (
            80
            if _NOTICE.fullmatch(message.subject)
            or _NOISE.search(message.subject)
            or _COUNT.search(message.text[:1000])
            else None
        )

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        notices = _notices(message.text)
        told = _COUNT.search(message.text[:1000])
        if not notices or not told:
            if not _NOTICE.fullmatch(message.subject) and _NOISE.search(message.subject):
                return self.ignored("service mail of the network")
            return self.unknown("no notice in the text")
        if len(notices) != int(told[1]):
            return self.unknown("not as many notices as the mail says")
        return self.parsed([self._interest(notice, message, context) for notice in notices], context)

    def _interest(self, notice: _Notice, message: Message, context: Context) -> Interest:
        url = self.link(notice.url)
        place = _COMMENT.match(url)
        title, text = "", notice.text
        if notice.action == "message":
            title, _line_end, rest = text.partition("\n")
            title, text = (line(title), clean(rest)) if rest.strip() else ("", text)
        group = f"r/{place['group']}" if place else ""
        return Interest(
            channel=self.channel,
            action=notice.action,
            author_name=notice.name,
            author_key=notice.name.lower(),
            author_handle=notice.name,
            author_url=self.link(f"https://www.reddit.com/user/{notice.name}"),
            text=text,
            title=title,
            url=url,
            answer="chat" if notice.action == "message" else "page",
            source_key=group.lower(),
            source_name=group,
            date=self.date(message, context),
            thread_key=place["post"] if place else url,
            external_ref=(place["comment"] or "") if place else url.rstrip("/").rpartition("/")[2],
        )


def _notices(text: str) -> list[_Notice]:
    """The notices of the text part, in order."""
    heads = list(_HEAD.finditer(text))
    found = []
    for index, head in enumerate(heads):
        action = "mention" if head["mentioner"] else _KINDS.get(head["kind"].lower(), "")
        if not action:
            continue
        body = text[head.end():heads[index + 1].start() if index + 1 < len(heads) else len(text)]
        if index + 1 == len(heads):
            # the foot is the last such line: the person may have written one as well
            ends = list(_END.finditer(body))
            inbox = [end for end in ends if end[0].startswith("Go")]
            body = body[:(inbox or ends)[-1].start()] if ends else body
        found.append(_Notice(action, head["name"] or head["mentioner"], head["url"], clean(body)))
    return found
