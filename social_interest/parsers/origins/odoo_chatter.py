# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What somebody wrote in the chatter of a record of another's Odoo, or of one's own.

Source of the layout: ``mail.mail_notification_layout``, ``mail.mail_notification_light`` and
``mail.message_notification_email`` in ``mail/data/`` of Odoo 13 to 19: a head with a
button to the record and its name where the reader may open it, the words, the
writer's signature, the company's foot. All of it is known by its nodes, in every language;
without HTML it is the text between two rules.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from .. import noise
from ..kinds.site import SiteParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..signature import cut_signature
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_HEADERS = ("x-odoo-objects", "x-odoo-message-id")
_OBJECT = lazy_regex(r"(?P<model>[a-z][a-z_.]{1,60}[a-z])-(?P<id>\d{1,12})\b")
_VIEW = lazy_regex(r"https?://[^/\s]{1,253}/(?:mail/view|odoo/mail/view|web\?|web#)\S{0,1500}")
#: models in whose name the program itself writes: passwords, bookings, surveys, badges, mailings
_SERVICE = lazy_regex(r"(?:res\.users|digest\.|mailing\.|survey\.|event\.|gamification\.|loyalty\.|calendar\.|"
                      r"auth_|slide\.)")
_LIGHT = lazy_regex(r"padding-top:\s?16px;\s?background-color:\s?#f1f1f1", re.IGNORECASE)
_RULE = lazy_regex(r"^-{5,}$", re.MULTILINE)
_LOCAL = lazy_regex(r"(?:catchall|bounce|notifications?|no-?reply|mailer|odoo(?:bot)?)(?:[+.-].*)?", re.IGNORECASE)


class OdooChatter(SiteParser):
    code = "odoo_chatter"
    channel = "notification"
    basis = "certain"
    actions = frozenset({"message"})
    max_score = 55

    def score(self, message: Message) -> int | None:
        told = message.has_any(_HEADERS)
        if not told and not (message.html and _is_layout(message)):
            return None
        # the mails of its website and of its live chat have parsers of their own
        if "_" * 11 in message.as_sent and "\n___________\n" in message.any_text or "<h2>Live Chat" in message.html:
            return None
        return 55 if _is_layout(message) or (not message.html and _RULE.search(message.text)) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        record = _OBJECT.search(message.header("x-odoo-objects"))
        if record and _SERVICE.match(record["model"]):
            return self.ignored("the program's own words")
        text = _written(message)
        if not text:
            return self.ignored("a change of a record without words")
        url = self._record(message)
        sender, reply = message.sender, message.reply_to
        own_name = noise.nobody(sender) or bool(_LOCAL.fullmatch(sender.local))
        email = reply.address or ("" if own_name else sender.address)
        model = record or _OBJECT.search(message.message_id)
        return self.parsed([Interest(
            channel=self.channel,
            action="message",
            author_name=line(sender.name, 200),
            author_key="" if own_name else sender.address,
            text=text,
            title=_title(message),
            url=url,
            answer="page" if url else "mail" if email else "",
            source_key=sender.domain,
            source_name=sender.domain,
            email=email,
            date=self.date(message, context),
            thread_key=f"{sender.domain}/{model['model']}/{model['id']}" if model else url or message.message_id,
            external_ref=message.message_id,
        )], context)

    def _record(self, message: Message) -> str:
        """The address of the record, without its token."""
        found = [html_.view_url(message.markup), *(url for url, _label, _node in message.links)]
        found += re.findall(r"https?://\S{1,1500}", message.text)
        return next((self.site_link(message, url) for url in found if _VIEW.match(url)), "")


def _is_layout(message: Message) -> bool:
    """Whether a node is there that only Odoo writes."""
    source = message.html
    if 'summary="o_mail_notification"' in source or 'id="mail_unfollow"' in source or _is_light(source):
        return message.tree is not None
    return message.has_any(_HEADERS) and _content(message) is not None


def _is_light(style: str) -> bool:
    return ("#f1f1f1" in style or "#F1F1F1" in style) and _LIGHT.search(style) is not None


def _content(message: Message) -> etree._Element | None:
    """The node with what was written."""
    if message.tree is None:
        return None
    for node in message.tree.iter("table"):
        if _is_light(node.get("style", "")):
            rows = next((body for body in node.iter("tbody") if len(body) >= 2), None)
            return rows[1] if rows is not None else None
    head = next((node for node in message.tree.iter("div") if node.get("summary") == "o_mail_notification"), None)
    if head is not None:
        return next((node for node in head.itersiblings() if node.tag == "div" and not _is_foot(node)), None)
    return next((node for node in message.tree.iter("div")
                 if "font-size:13px" in node.get("style", "").replace(" ", "") and not _is_foot(node)), None)


def _is_foot(node: etree._Element) -> bool:
    return "o_signature" in node.get("class", "").split() or "margin-top:16px" in node.get("style", "").replace(" ", "")


def _written(message: Message) -> str:
    node = _content(message)
    if node is not None:
        return clean(cut_signature(html_.text_of(node)))
    # above the first rule stand button and name of the record, if there are any
    parts = _RULE.split(message.text)
    text = parts[1] if len(parts) > 2 or "[1]" in parts[0] else parts[0]
    return clean(cut_signature(text))


def _title(message: Message) -> str:
    """The name of the record: beside or in the button, else the subject."""
    for node in message.tree.iter("span") if message.tree is not None else ():
        if "font-weight:bold" in node.get("style", "").replace(" ", "") and html_.label(node):
            return line(html_.label(node))
    return line(message.subject)
