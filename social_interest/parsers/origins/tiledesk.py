# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Tiledesk: conversations and tickets, as its agents and its visitors hear of them.

Source of the layout: ``template/email/*.html``, ``ticket.txt`` and
``services/emailService.js`` of tiledesk-server 2. The words stand in the first
block; below them labelled lines name project, person and address, in English only.
A follower's and a visitor's mail name the sender above the words.
"""

from __future__ import annotations

import re

from .. import html as html_
from .. import links
from ..domains import same_owner
from ..kinds.helpdesk import HelpDeskParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

_HEADER = "x-tiledesk-request-id"
_REPLY = lazy_regex(r"^\\?#-? Please type your reply above this line -?\\?#$", re.MULTILINE)
_TICKET = lazy_regex(r"(?:\[Ticket #(?P<id>\d{1,12})\]|\[[^\]]{1,120}\]|"
                     r"R:) (?P<title>.{1,500}?)(?: \S+@\S+)?(?: +- notification)?")
_NUMBER = lazy_regex(r"^(?:Ticket number:|You are a follower of the ticket number:) #(?P<id>\d{1,12})$", re.MULTILINE)
_LABELS = lazy_regex(r"^(?P<label>Sender|Contact name|Agent name|From email|Project name|Department name|Source page|"
                     r"Channel) ?:(?: (?P<value>[^\n]{1,300}))?$", re.MULTILINE)
_END = lazy_regex(r"^(?:Project name|Department name|Source page|Contact name|Agent name|From email|Channel) ?:|"
                  r"^(?:Continue the conversation by chat here:|Click here to continue|Open the dashboard|Powered by)",
                  re.MULTILINE)
_CHAT = lazy_regex(r"https?://[^\s<>\"]{1,300}/(?:v\d/chat|chat|widget|assets/twp|#/project/[^\s<>\"/]{1,60}/wsrequest/)"
                   r"[^\s<>\"]{0,1500}")
#: above the words, of the first versions
_LABEL = "Message: "
_HEADINGS = lazy_regex(
    r"^(?:New [^\n]{1,60}|You are a follower of [^\n]{1,80}|Ticket(?: number: #\d+)?)$", re.MULTILINE)


class Tiledesk(HelpDeskParser):
    code = "tiledesk"
    version = 4
    basis = "certain"
    actions = frozenset({"message"})
    max_score = 100

    def place(self, url: str, message: Message, context: Context) -> str:
        # the mail goes out from a host beside the one of the tool
        found, host = super().place(url, message, context), links.host_of(url)
        if found or not host or not same_owner(host, message.sender.domain):
            return found
        return links.canonical(url, (host,), http=True)

    def score(self, message: Message) -> int | None:
        if message.has(_HEADER) or message.has("x-tiledesk-project-id"):
            return 100
        if "Tiledesk" not in message.as_sent:
            return None
        text = message.any_text
        return 60 if _REPLY.search(text) or (_LABELS.search(text) and _HEADINGS.search(text)) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text, labels = _labelled(message.any_text)
        if not labels and message.html:
            # the text part has nothing but the words
            text, labels = _labelled(message.text_of_html)
        name, written = _read(text, labels)
        if not name:
            return self.unknown("it names nobody") if message.has(_HEADER) else self.ignored("the program's own words")
        ticket, number = _TICKET.fullmatch(message.subject), _NUMBER.search(text)
        email = EMAIL.search(labels.get("From email", ""))
        url = next((found for found in (self.place(url, message, context) for url in _places(message)) if found), "")
        request = message.header(_HEADER)
        return self.parsed([self.card(
            message, context, "message",
            name=name,
            text=clean(written.strip().removeprefix(_LABEL)),
            title=line(ticket["title"] if ticket and not ticket["title"].startswith("New ") else ""),
            url=url,
            email=email[0].lower() if email else "",
            source_name=line(labels.get("Project name") or message.sender.name or message.sender.domain, 100),
            thread_key=request or (number or ticket or {"id": ""})["id"] or message.message_id,
            external_ref=message.message_id,
        )], context)


def _labelled(body: str) -> tuple[str, dict[str, str]]:
    """(text without the line above which one answers, values of its labels)."""
    text = _REPLY.sub("", body, count=1).strip()
    return text, {match["label"]: (match["value"] or "").strip() for match in _LABELS.finditer(text)}


def _read(text: str, labels: dict[str, str]) -> tuple[str, str]:
    """(who wrote, what) of a mail without the line above which one answers."""
    body = _HEADINGS.sub("", text, count=1).strip()
    end = _END.search(body)
    head = body[:end.start()] if end else body
    if labels.get("Sender"):
        head = head.partition("\n")[2] if head.startswith("Sender") else head
        return labels["Sender"], head.strip()
    name = labels.get("Contact name") or labels.get("Agent name") or ""
    if not name and _NUMBER.search(text):
        # the text part has the name on a line of its own
        name, _newline, head = head.partition("\n")
    return line(name, 200), head.strip()


def _places(message: Message) -> list[str]:
    """Addresses of the conversation, of the HTML and of the text."""
    found = [url for url, _node in html_.links(message.tree)] if message.tree is not None else []
    return [url for url in found if _CHAT.match(url)] or _CHAT.findall(message.text)
