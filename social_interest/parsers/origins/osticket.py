# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Tickets in osTicket, as it tells its agents of them.

Source of the layout: ``i18n/en_US/templates/email`` of the program: a sentence
with the ticket's number, a table with the client and the department, the
message, and below a rule the link to the ticket. Translations keep these nodes, and so they are read. Who takes part
in a ticket of another gets the words of all others below a line with their name.
"""

from __future__ import annotations

import copy
import re
from typing import NamedTuple

from lxml import etree

from .. import html as html_
from ..kinds.helpdesk import HelpDeskParser
from ..labels import key_of
from ..lazy_regex import lazy_regex
from ..message import Message
from ..quotes import is_answer
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

#: sentence → action
_SENTENCE = lazy_regex(
    r"(?P<new>New ticket #(?P<ticket>[\w-]{1,20}) created)|New message appended to ticket #(?P<number>[\w-]{1,20})"
)
_FROM = lazy_regex(r"^From\s*:\s*(?P<name>[^\n<>]{0,200}?)\s*<(?P<email>[^<>\s]{3,200})>$", re.MULTILINE)
_DEPARTMENT = lazy_regex(r"^Department\s*:\s*(?P<name>[^\n]{0,200})$", re.MULTILINE)
_END = lazy_regex(r"^To view or respond to the ticket, please login to the\s+support\s+ticket\s+system", re.MULTILINE)
#: the text part is wrapped
_FOOT = lazy_regex(r"support\s+ticket\s+system")
_NEWS = lazy_regex(
    r"Ticket Assigned to you|Ticket #?\S{0,20} ?Transfer.{0,100}|Stale Ticket Alert|New Internal Activity Alert"
)
_SUBJECT = lazy_regex(r"New Ticket Alert|New Message Alert")
_STAFF = lazy_regex(r"/scp/tickets\.php\?id=\d+")
_PLACE = lazy_regex(r"/tickets\.php\?id=\d+")
_CLIENT = lazy_regex(r"(?P<name>[^\n<>]{0,200}?)\s?<(?P<email>[^<>\s@]{1,100}@[^<>\s@]{2,100})>")
_TICKET = lazy_regex(r"#([\w-]{1,20})")


class _Frame(NamedTuple):
    is_new: bool
    ticket: str
    name: str
    email: str
    department: str
    text: str
    url: str


class OsTicket(HelpDeskParser):
    code = "osticket"
    version = 5
    basis = "certain"
    actions = frozenset({"request", "message"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if not _SUBJECT.fullmatch(message.subject) and not _NEWS.fullmatch(message.subject):
            if not message.header("x-mailer").startswith("osTicket"):
                # who passes such a mail on writes with another program
                return None
            if _noticed(message):
                return 60
            # only agents are led there; an alert refers to the client's letter, and its greeting stands first
            ours = _STAFF.search(message.hrefs) and not is_answer(message.subject)
            return 60 if ours and (not message.references or _greets(message)) else None
        return 60 if _FOOT.search(message.any_text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if _NEWS.fullmatch(message.subject):
            return self.ignored("news of a ticket among agents")
        noticed = None if _SUBJECT.fullmatch(message.subject) else _noticed(message)
        if noticed:
            return self._framed(noticed, message, context)
        # cells of one row stand on lines of their own
        text = re.sub(
            r"^(From|Department)\s*:\s*\n+", r"\1: ", message.text_of_html or message.text, flags=re.MULTILINE
        )
        sentence, author, department = _SENTENCE.search(text), _FROM.search(text), _DEPARTMENT.search(text)
        ends = list(_END.finditer(text))
        if not sentence or not author or not ends or not EMAIL.fullmatch(author["email"]):
            framed = _framed(message)
            if framed:
                return self._framed(framed, message, context)
            if not _SUBJECT.fullmatch(message.subject):
                return self.ignored("news of a ticket among agents")
            return self.unknown("no client or no end of the message")
        start = department.end() if department else author.end()
        found = [url for url, _node in html_.links(message.tree)] if message.tree is not None else []
        places = [url for url in found if _PLACE.search(url)]
        ticket = sentence["ticket"] or sentence["number"]
        url = self.place(places[-1], message, context) if places else ""
        return self.parsed([self.card(
            message, context, "request" if sentence["new"] else "message",
            name=author["name"],
            email=author["email"].lower(),
            url=url,
            text=clean(text[start:ends[-1].start()]),
            title=f"#{ticket}",
            thread_key=f"{message.sender.domain}/{ticket}",
            fields=(("Department", line(department["name"])),) if department and department["name"] else (),
        )], context)

    def _framed(self, framed: _Frame, message: Message, context: Context) -> AnyOutcome:
        """The card of a mail in any language."""
        return self.parsed([self.card(
            message, context, "request" if framed.is_new else "message",
            name=framed.name,
            email=framed.email.lower(),
            url=self.place(framed.url, message, context),
            text=framed.text,
            title=f"#{framed.ticket}",
            thread_key=f"{message.sender.domain}/{framed.ticket}",
            fields=(("Department", framed.department),) if framed.department else (),
        )], context)


def _noticed(message: Message) -> _Frame | None:
    """What somebody wrote in a ticket, as all who take part in it are told: his name stands first in its line."""
    if message.tree is None or "<hr" not in message.html.lower():
        return None
    for head in message.tree.iter("div"):
        name = next(iter(head), None)
        if name is None or name.tag != "em" or (head.text or "").strip() or not (name.tail or "").strip():
            continue
        below = list(head.itersiblings())
        rules = [index for index, node in enumerate(below) if node.tag == "hr"]
        foot = [link for node in below[rules[-1]:] for link in html_.links(node)] if rules else []
        ticket, url = next(((match[1], url) for url, node in foot if (match := _TICKET.fullmatch(html_.label(node)))),
                           ("", ""))
        if ticket:
            text = _text_between(head, below[:rules[-1]])
            return _Frame(False, ticket, line(html_.label(name), 200), "", "", text, url)
    return None


def _greets(message: Message) -> bool:
    """Whether the mail begins with a heading, as the program's alerts do, and no answer."""
    heading = next(message.tree.iter("h2", "h3"), None) if message.tree is not None else None
    said = html_.label(heading) if heading is not None else ""
    return bool(said) and line(message.text_of_html[:400]).startswith(said)


def _text_between(head: etree._Element, nodes: list[etree._Element]) -> str:
    """What stands behind ``head``, in ``nodes`` and around them."""
    box = etree.Element("div")
    box.text = head.tail
    box.extend(copy.deepcopy(node) for node in nodes)
    return clean(html_.text_of(box))


def _framed(message: Message) -> _Frame | None:
    """What the nodes tell: a table with the client in its second cell, the words, a rule, the link to the ticket."""
    places = [url for url, _label, _node in message.links if _PLACE.search(url)]
    table = next(message.tree.iter("table"), None) if places and message.tree is not None else None
    cells = [line(html_.text_of(cell)) for cell in table.iter("td")] if table is not None else []
    client = _CLIENT.fullmatch(cells[1]) if len(cells) in (2, 4) else None
    below = list(table.itersiblings()) if table is not None else []
    rules = [index for index, node in enumerate(below) if node.tag == "hr"]
    above = html_.text_of(table.getparent()).partition(cells[0])[0] if client and table is not None else ""
    ticket = _TICKET.search(above)
    # of who takes on a ticket its subject is told
    is_news = len(cells) == 4 and key_of(cells[2]) == "subject"
    if not client or not rules or not ticket or table is None or is_news:
        return None
    # the number of a ticket that is there already is a link to it
    is_new = not any(label == ticket[0] for _url, label, _node in message.links)
    return _Frame(is_new, ticket[1], client["name"], client["email"], cells[3] if len(cells) == 4 else "",
                  _text_between(table, below[:rules[-1]]), places[-1])
