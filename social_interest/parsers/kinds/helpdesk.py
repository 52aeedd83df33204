# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the mails of chats and help desks share: a visitor who can be answered in the tool or by letter."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

from .. import links
from ..base import Parser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..phones import phone_key
from ..text import clean, line
from ..types import AnswerKind, AnyOutcome, Context, Interest, Parsed
from . import forms

#: the line that help desks put above their mails, in the languages that they ship it in
REPLY_LINE = lazy_regex(r"(?:#{2}- .{1,120} -#{2}|-{2,}.{1,120}reply above this line.{0,40})", re.IGNORECASE)


class HelpDeskParser(Parser):
    """Base of the parsers of chats and help desks."""

    channel = "chat"

    def place(self, url: str, message: Message, context: Context) -> str:
        """A conversation in the tool: on its own domains, or on the site of the sender or the company."""
        return self.link(url) if self.link_domains else forms.site_link(url, message, context)

    def card(
        self,
        message: Message,
        context: Context,
        action: str,
        *,
        name: str,
        url: str = "",
        email: str = "",
        phone: str = "",
        call: bool = False,
        **values: Any,
    ) -> Interest:
        """The card of one visitor; how to answer follows from what is known of him."""
        site = links.host_of(url) or message.sender.domain
        answer: AnswerKind = "call" if phone and call else "chat" if url else "mail" if email else ""
        filled: dict[str, Any] = {
            "answer": answer,
            "author_key": email or phone_key(phone),
            "source_key": site,
            "source_name": line(message.sender.name or site, 100),
            "thread_key": message.message_id,
            "external_ref": "",
        }
        filled.update(values)
        return Interest(
            channel=self.channel,
            action=action,
            author_name=line(name, 200),
            url=url,
            email=email,
            phone=phone,
            date=self.date(message, context),
            **filled,
        )

    def transcript(self, visitor: Interest, rows: list[tuple[str, str]], operator: str, context: Context) -> AnyOutcome:
        """The outcome of a whole conversation: where the operator had the last word, it is answered already."""
        outcome = self.parsed([visitor], context)
        said = [text for name, text in rows if name == operator]
        if not said or rows[-1][0] != operator or not isinstance(outcome, Parsed):
            return outcome
        answer = dataclasses.replace(
            visitor,
            author_name=operator,
            author_key="",
            email="",
            phone="",
            text=clean("\n\n".join(said)),
            answer="",
            external_ref="",
            fields=(),
        )
        return dataclasses.replace(outcome, own=(*outcome.own, answer))


def without_reply_line(text: str) -> str:
    """``text`` without the line above which one answers."""
    head, _newline, rest = text.lstrip("\n").partition("\n")
    return rest if REPLY_LINE.fullmatch(head.strip()) else text
