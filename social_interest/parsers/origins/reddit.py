# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Reddit: several notices in one mail, from two real mails of 2018; one notice in a mail of today.

Of the former the text part is read. A comment may hold lines that look like the head of a
notice, so the heads must be as many as the mail says that there are. The mails of today tell in their links what they
are about, by the names that the settings of an account have for them; of their layout nothing is proven.
"""

from __future__ import annotations

import dataclasses
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
#: what a mail of today is about, in its links; the unsubscribing one has it at its end
_ABOUT = lazy_regex(
    r"[?&](?:ref|ref_campaign|utm_name)=(?:email_)?([a-z_]{4,40})\b|/mail/unsubscribe/[^\s?]{1,300}/([a-z_]{4,40})")
#: names of the settings → action; "" tells of nobody
_SETTINGS = {
    "comment_reply": "reply", "post_reply": "comment", "username_mention": "mention", "mention": "mention",
    "private_message": "message", "chat_request": "message", "chat_message": "message", "chat": "message",
    "modmail": "message", "user_new_follower": "follow", "new_follower": "follow",
    "upvote_post": "", "upvote_comment": "", "digest": "", "digests": "", "community_discovery": "",
    "new_user_welcome": "", "thread_replies": "", "trending": "", "daily_digest": "", "weekly_digest": "",
    "annual_recap": "", "verify_email": "", "password_reset": "",
}
#: the same in the subject, where no link tells it
_SUBJECTS = (
    ("reply", lazy_regex(r"/?u/[\w-]{2,30} replied to your comment\b", re.IGNORECASE)),
    ("comment", lazy_regex(r"/?u/[\w-]{2,30} (?:replied to|commented on) your post\b", re.IGNORECASE)),
    ("mention", lazy_regex(r"/?u/[\w-]{2,30} mentioned you\b", re.IGNORECASE)),
    ("message", lazy_regex(
        r"/?u/[\w-]{2,30} (?:sent you a|wants to chat|invited you to chat)|"
        r"(?:you have an? )?(?:new )?(?:private |direct |chat )*(?:messages?|requests?) from /?u/", re.IGNORECASE)),
    ("follow", lazy_regex(r"/?u/[\w-]{2,30} (?:is now following|started following|followed) you\b", re.IGNORECASE)),
)
_NAME = lazy_regex(r"(?<![\w/])/?u/(?P<name>[\w-]{2,30})")
_PERSON = lazy_regex(r"https://[^/]+/u(?:ser)?/(?P<name>[\w-]{2,30})/?")
_TALK = lazy_regex(r"https://[^/]+/(?:message|chat|room)\b")
_TOP = 40


class _Notice(NamedTuple):
    action: str
    name: str
    url: str
    text: str


class Reddit(Parser):
    code = "reddit"
    version = 2
    channel = "reddit"
    basis = "certain"
    actions = frozenset({"comment", "reply", "message", "mention", "follow"})
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
            or _about(message) is not None
            else None
        )

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        notices = _notices(message.text)
        told = _COUNT.search(message.text[:1000])
        if not notices or not told:
            about = _about(message)
            name = _who(message) if about else ""
            if about and name:
                return self._alone(about, name, message, context)
            if about == "":
                return self.ignored("service mail of the network")
            if not _NOTICE.fullmatch(message.subject) and _NOISE.search(message.subject):
                return self.ignored("service mail of the network")
            return self.unknown("no notice in the text")
        if len(notices) != int(told[1]):
            return self.unknown("not as many notices as the mail says")
        return self.parsed([self._interest(notice, message, context) for notice in notices], context)

    def _alone(self, action: str, name: str, message: Message, context: Context) -> AnyOutcome:
        """The one notice of a mail of today."""
        places = [
            (link, label)
            for link, label in ((self.link(url), label) for url, label, _node in message.links)
            if _COMMENT.match(link) or _TALK.match(link)
        ]
        if not message.html:
            places = [(self.link(url), "") for url in re.findall(r"https://\S{1,1500}", message.text)[:100]]
        url = next((link for link, _label in reversed(places) if _COMMENT.match(link) or _TALK.match(link)), "")
        # the button comes last, and is called by none of the places that stand above the words
        text = _words(message, name, places[-1][1] if places else "") if action != "follow" else ""
        card = self._interest(_Notice(action, name, url, ""), message, context)
        title = next((label for link, label in places[:-1] if label and _COMMENT.match(link)), "")
        card = dataclasses.replace(card, text=text, title=line(title), url=url or card.author_url)
        return dataclasses.replace(self.parsed([card], context), basis="unverified")

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
            thread_key=place["post"] if place else url.partition("?")[0],
            external_ref=(place["comment"] or "") if place else url.partition("?")[0].rstrip("/").rpartition("/")[2],
        )


def _about(message: Message) -> str | None:
    """The action that a mail of today is about; "" for one about nobody, ``None`` where nothing tells it."""
    source = f"{message.hrefs or message.text}\n{message.header('list-unsubscribe')}"
    told = [_SETTINGS[name] for found in _ABOUT.finditer(source) if (name := found[1] or found[2]) in _SETTINGS]
    action = next(filter(None, told), None)
    if action is None:
        action = next((action for action, pattern in _SUBJECTS if pattern.match(message.subject)), None)
    return action if action or not told else ""


def _who(message: Message) -> str:
    """The name of who did it: in the subject, else what links to a person."""
    found = _NAME.search(message.subject)
    if found:
        return found["name"]
    linked = (_PERSON.match(url) for url, label, _node in message.links if _NAME.fullmatch(label))
    return next((match["name"] for match in linked if match), "")


def _words(message: Message, name: str, button: str) -> str:
    """What stands between the sentence about ``name`` and the button."""
    rows = [row.strip() for row in message.any_text.split("\n")]
    pressed = [
        index
        for index, row in enumerate(rows)
        if button and row == button or not message.html and "https://www.reddit.com/" in row
    ]
    heads = [
        index for index, row in enumerate(rows[:_TOP]) if name in (found["name"] for found in _NAME.finditer(row))]
    end = next((index for index in pressed if heads and index > heads[0]), 0)
    heads = [index for index in heads if index < end]
    # the person may have written names too: the sentence is the last row that is part of the frame
    labels = {label for _url, label, _node in message.links if label}
    framed = [index for index in heads if "·" in rows[index] or "r/" in rows[index] or any(
        label in rows[index] for label in labels if _NAME.fullmatch(label))]
    start = (framed or heads[:1] or [end])[-1] + 1
    while start < end and (not rows[start] or rows[start] in labels):
        start += 1
    return clean("\n".join(rows[start:end]))


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
