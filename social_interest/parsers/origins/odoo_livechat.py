# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Transcripts of conversations in the live chat of Odoo.

Source of the layout: ``im_livechat.livechat_email_template`` and its Russian
translation: the operator in subject and first sentence, then one row for each
message with author, time and text. A visitor without an account is "You".
"""

from __future__ import annotations

import re

from .. import html as html_
from ..kinds.helpdesk import HelpDeskParser
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

_SUBJECT = re.compile(r"(?:Conversation with|Разговор с) (?P<operator>.{1,200})")
_HEADLINE = re.compile(r"^(?:Live Chat Conversation|Диалог в онлайн-чате)$", re.MULTILINE)
#: how the mail calls the visitor (en, ru)
_VISITOR = frozenset({"You", "Вы"})


class OdooLivechat(HelpDeskParser):
    code = "odoo_livechat"
    basis = "certain"
    actions = frozenset({"message"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        return 60 if _SUBJECT.fullmatch(message.subject) and _HEADLINE.search(message.text_of_html) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _SUBJECT.fullmatch(message.subject)
        rows = _rows(message)
        if not told or not rows:
            return self.unknown("no rows of a conversation")
        operator = line(told["operator"])
        spoken = [(name, text) for name, text in rows if name != operator]
        if not spoken:
            return self.ignored("the visitor said nothing")
        name = next((name for name, _text in spoken if name not in _VISITOR), "")
        return self.transcript(self.card(
            message, context, "message",
            name=name,
            text=clean("\n\n".join(text for _name, text in spoken)),
            title=operator,
            answer="",
        ), rows, operator, context)


def _rows(message: Message) -> list[tuple[str, str]]:
    """(author, text) of all messages of the conversation."""
    found = []
    for node in message.tree.iter("strong") if message.tree is not None else ():
        block = node.getparent()
        body = block.getnext() if block is not None and block.tag == "div" else None
        text = clean(html_.text_of(body)) if body is not None and body.tag == "div" else ""
        if text:
            found.append((line(html_.label(node), 200), text))
    return found
