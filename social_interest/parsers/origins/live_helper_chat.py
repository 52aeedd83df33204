# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Requests and chats through Live Helper Chat.

Source of the layout: the mail templates in the program's installer, whose subjects sites change, and the lists of
messages that they hold. A link that accepts a chat without a login is a secret, so there is none to a chat: the card
leads to the page from which the visitor wrote, as that of a form does.
"""

from __future__ import annotations

import re
from html import unescape

from .. import links
from ..kinds import forms
from ..kinds.helpdesk import HelpDeskParser
from ..labels import wants_call
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

_SIGNATURE = lazy_regex(r"^(?:Live Support Team|Sincerely,)\s*\Z", re.MULTILINE)
_DATA = lazy_regex(r"User request data:\n(?P<data>[\s\S]{1,4000}?)\n\s*\nMessage:\n(?P<rest>[\s\S]{0,40000})")
#: what ends the message of a request, and of a chat
_EXTRA = lazy_regex(r"^Additional data, if any:$", re.MULTILINE)
_PAGE = lazy_regex(r"^URL of page from which user has send request:\n(?P<url>\S{1,1500})$", re.MULTILINE)
#: below it what an operator does with a chat
_ACCEPT = lazy_regex(r"^Click to accept chat automatically$", re.MULTILINE)
#: an operator was there already
_SEEN = lazy_regex(r"^(?:Operator )?.{1,100} has (?:accepted|closed) a chat\b", re.MULTILINE)
#: one message of a chat: when, who, what; of two versions
_ROW = lazy_regex(
    r"\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?: [ap]m)?\]? "
    r"(?:\[(?P<nick>[^\]\n]{1,100})\]:? ?|(?P<name>[^:\n]{1,100}): ?)(?P<said>.*)", re.IGNORECASE)
_QUESTION = lazy_regex(
    r"New FAQ question\nEmail: ?(?P<email>\S{0,200})\n\s*\nQuestion:\n(?P<text>[\s\S]{1,20000}?)\n\s*\nQuestion "
    r"URL:\n(?P<url>\S{1,1500})"
)
#: subject → action; "" = nobody has to answer
_SUBJECTS = (
    ("request", lazy_regex(r"(?:.{1,200}, )?Support request from user")),
    ("message", lazy_regex(r"New chat request|New unread message")),
    ("question", lazy_regex(r"New FAQ question")),
    (
        "",
        lazy_regex(
            r"Chat was closed|Chat was accepted \[\d+\]|Chat transcript|Operator has answered to your request|"
            r"Permission request from .{1,100}"
        ),
    ),
)


class LiveHelperChat(HelpDeskParser):
    code = "live_helper_chat"
    version = 3
    basis = "certain"
    actions = frozenset({"request", "message", "question"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if not any(pattern.fullmatch(message.subject) for _action, pattern in _SUBJECTS):
            data = _DATA.search(message.any_text) if message.bears("User request data:") else None
            if not data or not _PAGE.search(data["rest"]):
                return None
        return 60 if _SIGNATURE.search(message.any_text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text = message.any_text
        action = next((action for action, pattern in _SUBJECTS if pattern.fullmatch(message.subject)), None)
        if action is None:
            seen = _SEEN.search(text.partition("User request data:")[0])
            action = "" if seen else "message" if _ACCEPT.search(text) else "request"
        if not action:
            return self.ignored("an operator has answered already")
        if action == "question":
            return self._question(text, message, context)
        told = _DATA.search(text)
        # the visitor may write such lines as well: the program's own come last
        ends = list((_EXTRA if action == "request" else _PAGE).finditer(told["rest"])) if told else []
        if not told or not ends:
            return self.unknown("the data of the request are not the known ones")
        data, pages = forms.from_lines(told["data"]), list(_PAGE.finditer(told["rest"]))
        page = pages[-1] if pages else None
        url = forms.site_link(page["url"], message, context) if page else ""
        site = links.host_of(url) or message.sender.domain
        shown = links.openable(url, context.http_hosts)
        written = _said(clean(told["rest"][:ends[-1].start()]), data.name)
        to_call = data.phone and (not data.email or wants_call(written))
        return self.parsed([self.card(
            message, context, action,
            name=data.name,
            email=data.email,
            phone=line(data.phone, 60),
            call=not data.email or wants_call(written),
            url=shown,
            text=written,
            answer="call" if to_call else "mail" if data.email else "",
            source_key=site,
            source_name=site,
            fields=(
                *(pair for pair in data.rest if pair[0] in ("Department", "Country", "City")),
                *((("Page", page["url"]),) if page and not shown else ()),
            ),
        )], context)

    def _question(self, text: str, message: Message, context: Context) -> AnyOutcome:
        told = _QUESTION.search(text)
        if not told:
            return self.unknown("the lines of the question are not the known ones")
        address, url = EMAIL.search(told["email"]), forms.site_link(told["url"], message, context)
        return self.parsed(
            [
                self.card(
                    message,
                    context,
                    "question",
                    # nothing else is asked for
                    name=address[0] if address else "",
                    email=address[0].lower() if address else "",
                    url=url,
                    text=clean(told["text"]),
                    answer="page" if url else "",
                    source_name=links.host_of(url) or message.sender.domain,
                )
            ],
            context,
        )


def _said(text: str, name: str) -> str:
    """``text``, of a list of messages those of the visitor only, without when and by whom."""
    if not _ROW.match(text):
        return text
    said, mine = [], False
    for row in text.split("\n"):
        told = _ROW.match(row)
        if told:
            mine = unescape(told["nick"] or told["name"]).strip() == name
        if mine:
            said.append(told["said"] if told else row)
    return clean("\n".join(said)) or text
