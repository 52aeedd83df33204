# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Conversations in FreeScout, as it tells its agents of them.

Source of the layout: ``emails/user/notification`` and
``SendNotificationToUsers`` of the program: a header with the kind of mail, the
newest entry first in the text part, below a head "## NAME did that, on DATE:".
What an agent wrote has a background of its own in the HTML part.
"""

from __future__ import annotations

import re

from .. import html as html_
from ..kinds.helpdesk import HelpDeskParser
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

_SUBJECT = re.compile(r"\[#(?P<number>\d{1,12})\] (?P<title>.{0,400})")
_RULE = re.compile(r"^-{40,}$", re.MULTILINE)
#: heads of an entry (en, ru); of another language only the name in From is known
_HEAD = re.compile(
    r"## (?:(?P<name>.{1,200}?) (?:replied|started the conversation|forwarded a conversation \S{1,20}|ответил\(а\)|"
    r"создал\(а\) тикет|переслал\(а\) тикет \S{1,20})|.{1,300}), .{1,80}:"
)
_NOTE = re.compile(r"## .{1,200} (?:added a note|добавил\(а\) примечание), ")
#: the list of files below an entry (en, ru)
_ATTACHED = re.compile(r"^(?:Attached|Прикреплено):\n1\) .{1,300} \[https?://", re.MULTILINE)
_URL = re.compile(r"^[^\n:]{1,60}: (?P<url>https?://\S{1,1500}/conversation/\d+\S{0,300})$", re.MULTILINE)
_ENTRY = re.compile(r"^\s*padding:\s*2em\s*;?\s*$")
_AGENT_COLOUR = "#f4f8fd"
_VIA = re.compile(r" (?:via|через) .{1,200}$")


class FreeScout(HelpDeskParser):
    code = "freescout"
    basis = "certain"
    actions = frozenset({"message"})

    def score(self, message: Message) -> int | None:
        return 100 if message.header("x-freescout-mail-type") == "user.notification" else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        subject, blocks = _SUBJECT.fullmatch(message.subject), _RULE.split(message.text)
        if not subject or len(blocks) < 3:
            return self.unknown("no entries in the text")
        head, _newline, text = blocks[1].strip().partition("\n")
        told = _HEAD.fullmatch(head)
        if not told:
            return self.ignored("change of a conversation without words of a customer")
        if _NOTE.match(head):
            return self.ignored("note among agents")
        name = told["name"] or _VIA.sub("", message.sender.name)
        if len(blocks) == 3:
            # the only entry, so the address of the conversation stands below it
            body, _newline, last = text.rstrip("\n").rpartition("\n")
            text = body if _URL.fullmatch(last) else text
        attached = list(_ATTACHED.finditer(text))
        text = text[:attached[-1].start()] if attached else text
        place = _URL.search(message.text)
        url = self.place(place["url"], message, context) if place else ""
        by_agent = _by_agent(message)
        interest = self.card(
            message,
            context,
            "message",
            name=name,
            email="" if by_agent else _customer(message),
            url=url,
            text=clean(text),
            title=line(subject["title"]),
            source_key=message.sender.address,
            source_name=line(
                _VIA.search(message.sender.name)[0].split(" ", 2)[2]
                if _VIA.search(message.sender.name)
                else message.sender.name,
                100,
            ),
            thread_key=f"{message.sender.domain}/{subject['number']}",
        )
        return self.ignored("own action", [interest]) if by_agent else self.parsed([interest], context)


def _by_agent(message: Message) -> bool:
    """Whether the newest entry is an answer of the company: the colour of its cell."""
    cells = message.tree.iter("td") if message.tree is not None else ()
    entry = next((cell for cell in cells if _ENTRY.search(cell.get("style", ""))), None)
    return entry is not None and entry.get("bgcolor", "").lower() == _AGENT_COLOUR


def _customer(message: Message) -> str:
    """The customer's address, from the line above the entries that says whom an answer reaches."""
    found = (url for url, _node in html_.links(message.tree)) if message.tree is not None else ()
    return next((url[7:].lower() for url in found if url.startswith("mailto:") and EMAIL.fullmatch(url[7:])), "")
