# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Conversations in Chatwoot, as it tells its agents of them.

Source of the layout: ``conversation_notifications_mailer`` of the program: the
number of the conversation in the subject, "NAME wrote:" above a quotation, and
a link to the conversation. Of a new conversation only inbox and number are told, of a message in
the first versions nothing but the number, in later versions also who wrote what, each below a heading with the name.
"""

from __future__ import annotations

from lxml import etree

from .. import html as html_
from ..kinds.helpdesk import HelpDeskParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

_SUBJECT = lazy_regex(
    r".{1,200}?, (?:(?P<message>New message in your (?:assigned|"
    r"participating) conversation \[ID ?- ?(?P<id>\d{1,12})\])|"
    r"(?P<created>A new conversation \[ID ?- ?(?P<number>\d{1,12})\] has been created in (?P<inbox>.{1,200}?))|"
    r"A new conversation \[ID ?- ?\d{1,12}\] has been assigned to you|"
    r"You have been mentioned in conversation \[ID ?- ?\d{1,12}\]|"
    r"Conversation \[ID ?- ?\d{1,12}\] .{1,100}SLA.{0,100})\.?"
)
#: what all translations of the subjects keep
_NUMBERED = lazy_regex(r"[^\n]{0,300}\[ID ?- ?(?P<id>\d{1,12})\][^\n]{0,300}")
_PLACE = lazy_regex(r"/app/accounts/\d+/conversations/\d+")
_EMPTY = "Message content not available"


class Chatwoot(HelpDeskParser):
    code = "chatwoot"
    basis = "certain"
    version = 4
    actions = frozenset({"message"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        return 60 if _NUMBERED.fullmatch(message.subject) and _PLACE.search(message.html) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told, numbered = _SUBJECT.fullmatch(message.subject), _NUMBERED.fullmatch(message.subject)
        if not numbered or message.tree is None:
            return self.unknown("no HTML body")
        if told and not told["message"] and not told["created"]:
            return self.ignored("news of a conversation among agents")
        number = numbered["id"]
        places = [
            url
            for url, _node in html_.links(message.tree)
            if url.partition("?")[0].rstrip("/").endswith(f"/conversations/{number}")
        ]
        quote = next(message.tree.iter("blockquote"), None)
        above = quote.getprevious() if quote is not None else None
        name = next(above.iter("b"), None) if above is not None else None
        text = clean(html_.text_of(quote)) if quote is not None else ""
        created = bool(told and told["created"])
        if quote is None and (created or not told):
            name, text = _first_words(message)
        if not places or not (text or created or told):
            return self.unknown("no conversation or no message in the mail")
        url = self.place(places[-1], message, context)
        inbox = line(told["inbox"] or "") if told else ""
        return self.parsed([self.card(
            message, context, "message",
            name="" if name is None else html_.label(name),
            url=url,
            text="" if text == _EMPTY else text,
            title=f"#{number}",
            source_key=f"{message.sender.domain}/{inbox}".lower() if inbox else message.sender.domain,
            source_name=inbox or message.sender.name or message.sender.domain,
            thread_key=f"{message.sender.domain}/{number}",
        )], context)


def _first_words(message: Message) -> tuple[etree._Element | None, str]:
    """The heading with the name of who wrote first, and all that he wrote."""
    heads = list(message.tree.iter("h4")) if message.tree is not None else []
    if not heads:
        return None, ""
    said = []
    for head in heads:
        block = head.getparent()
        body = block.getnext() if block is not None else None
        if body is not None and html_.label(head) == html_.label(heads[0]):
            said.append(html_.text_of(body))
    return heads[0], clean("\n\n".join(said))
