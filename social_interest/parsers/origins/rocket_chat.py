# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Messages that visitors left with Rocket.Chat while nobody was there.

Source of the layout: ``sendOfflineMessage`` of the program, of several years:
HTML only, a headline and lines with a bold label each; answers go to the
visitor. A visitor may write HTML, so the program's own lines come first.
"""

from __future__ import annotations

import re

from .. import links
from ..kinds import forms
from ..kinds.helpdesk import HelpDeskParser
from ..message import Message
from ..text import EMAIL, clean
from ..types import AnyOutcome, Context

_SUBJECT = re.compile(r"New livechat offline message|Livechat offline message from .{1,300}")
_TRANSCRIPT = re.compile(r"Transcript of your (?:livechat|omnichannel) conversation\.?", re.IGNORECASE)
_BODY = re.compile(
    r"New livechat message\n+(?:Sent from: ?(?P<page>\S{1,1500})\n+)?Visitor name: (?P<name>[^\n]{1,200})\n+Visitor "
    r"email: (?P<email>[^\n]{0,200})\n+"
    r"Message:(?:[ \n])(?P<text>[\s\S]{1,20000})"
)


class RocketChat(HelpDeskParser):
    code = "rocket_chat"
    basis = "certain"
    actions = frozenset({"message"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if _TRANSCRIPT.fullmatch(message.subject):
            return 60
        return 60 if _SUBJECT.fullmatch(message.subject) and "New livechat message" in message.html else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if _TRANSCRIPT.fullmatch(message.subject):
            return self.ignored("copy of a conversation for the visitor")
        told = _BODY.search(message.text_of_html)
        if not told:
            return self.unknown("the lines of the message are not the known ones")
        address = EMAIL.search(told["email"])
        page = forms.site_link(told["page"] or "", message, context)
        site = links.host_of(page) or message.sender.domain
        return self.parsed([self.card(
            message, context, "message",
            name=told["name"],
            email=address[0].lower() if address else "",
            text=clean(told["text"]),
            answer="mail" if address else "",
            source_key=site,
            source_name=site,
            fields=(("Page", page or told["page"]),) if told["page"] else (),
        )], context)
