# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Messages that visitors left with Mibew Messenger while nobody was there.

Source of the layout: ``locales/en/mail_templates.yml`` of the program: a
sentence with the name, the text, the address, further lines of the chat's
survey, and a signature with the name of the program.
"""

from __future__ import annotations

import re

from ..base import Parser
from ..kinds import forms
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_SUBJECT = re.compile(r"Question from (?P<name>.{1,200})")
_HEAD = re.compile(r"Your? have a message from (?P<name>[^\n]{1,200}?):\n")
_EMAIL = "\nHis email:"
_SIGNATURE = re.compile(r"(?:^|and )Mibew Messenger(?:\n\S+)?\s*\Z", re.MULTILINE)
_ADDRESS = re.compile(r"[^\s@<>]+@[^\s@<>]+")


class Mibew(Parser):
    code = "mibew"
    channel = "chat"
    basis = "certain"
    actions = frozenset({"question"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if not _SIGNATURE.search(message.text):
            return None
        return 60 if _SUBJECT.fullmatch(message.subject) or message.subject.startswith("Mibew Messenger: ") else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if not _SUBJECT.fullmatch(message.subject):
            return self.ignored("copy of a dialogue for the visitor")
        text = message.text
        head, end = _HEAD.match(text), text.rfind("\n---")
        # the visitor may write such lines: the program's own come last
        told = text.rfind(_EMAIL, 0, end + 1)
        if not head or told < head.end() - 1:
            return self.unknown("the template of the message was changed")
        address_line, _newline, rest = text[told + len(_EMAIL):end].partition("\n")
        address = _ADDRESS.fullmatch(address_line.strip())
        email = address[0].lower() if address else ""
        info = forms.from_lines(rest)
        page = forms.site_link(info.page, message, context)
        interest = Interest(
            channel=self.channel,
            action="question",
            author_name=line(head["name"], 200),
            author_key=email,
            text=clean(text[head.end():told]),
            url=page,
            answer="mail" if email else "",
            source_key=message.sender.domain,
            source_name=message.sender.name or message.sender.domain,
            email=email,
            date=self.date(message, context),
            thread_key=message.message_id,
            external_ref=message.message_id,
            fields=info.rest,
        )
        return self.parsed([interest], context)
