# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A plain letter from a person: what is left when no other parser wants it."""

from __future__ import annotations

import copy
import dataclasses
import re

from lxml import etree

from .. import forwarded, noise
from .. import html as html_
from ..base import Parser
from ..headers import Address
from ..kinds import notice
from ..labels import wants_call
from ..links import within
from ..message import Message
from ..networks import NETWORKS
from ..text import EMAIL, clean, cut_quote, cut_signature, find_phone, line
from ..types import AnyOutcome, Context, Interest

#: where mail clients put the quoted message: tag, attribute, value or its start
_QUOTE_NODES = re.compile(
    r"gmail_quote|gmail_extra|yahoo_quoted|moz-cite-prefix|divrplyfwdmsg|appendonsend|olk_src_body_section|"
    r"protonmail_quote|tutanota_quote|zmail_extra|ms-outlook-mobile-reference-message|mail-quote|x_divrplyfwdmsg|"
    r"stopspelling|mail-editor-reference-message-container",
    re.IGNORECASE,
)
#: after these nodes everything is the quoted message, not only inside them
_QUOTE_STARTS = re.compile(r"divrplyfwdmsg|appendonsend|stopspelling", re.IGNORECASE)
_OUTLOOK_RULE = re.compile(r"border:none;border-top:solid#?\w*1\.0pt", re.IGNORECASE)
_VIA = re.compile(r"\s+(?:via|über|через)\s.*$", re.IGNORECASE)
_NO_TEXT_PART = re.compile(r"\bhtml\b", re.IGNORECASE)


class Letter(Parser):
    """Claims everything, with the lowest score."""

    code = "letter"
    version = 3
    channel = "mail"
    basis = "certain"
    actions = frozenset({"letter"})
    max_score = 1
    general = True
    may_be_spam = True
    #: a letter names no other site than its sender's
    anybody = False

    def score(self, message: Message) -> int | None:
        return 1

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        sender = message.sender
        reason = noise.bounce(message) or noise.auto_reply(message)
        if reason:
            return self.ignored(reason)
        reason = noise.own_mail(message, context)
        if reason:
            return self._own(message, context, reason)
        if not sender.address:
            return self.unknown("no sender")
        network = _network(sender)
        if network:
            return self.unknown(f"notification of {network} that no parser knows")
        reason = noise.bulk(message, context) or noise.service(message)
        if reason:
            return self.ignored(reason)
        reason = noise.machine(message)
        if reason:
            return self.unknown(f"{reason}, and no parser knows the layout")
        if noise.booking(message):
            return self.unknown("confirmation of a booking")
        if notice.without_a_person(message):
            return self.unknown("a notification that names no person")
        return self._letter(message, context)

    def _own(self, message: Message, context: Context, reason: str) -> AnyOutcome:
        """A letter of the company: one that it passes on is its writer's, one that goes out is an answer."""
        if any(to.address not in context.own_addresses for to in message.to):
            return self.ignored(reason, [self._interest(message, context, message.sender, written(message))])
        found = forwarded.original(message, context.own_addresses)
        if not found:
            return self.ignored(reason)
        inner = found.message
        unwanted = inner and (noise.bounce(inner) or noise.auto_reply(inner) or noise.bulk(inner, context))
        if unwanted:
            return self.ignored(f"passed on: {unwanted}")
        network = _network(found.author)
        if network:
            return self.unknown(f"notification of {network}, passed on by hand")
        if noise.nobody(found.author):
            return self.unknown("passed on: sent from an address without a person")
        interest = self._interest(message, context, found.author, written(inner) if inner else cut_quote(found.text))
        passed_on = [("Forwarded by", message.sender.address)]
        note = clean(cut_signature(found.note))
        if note:
            passed_on.append(("Note", note))
        return self.parsed([dataclasses.replace(
            interest,
            title=line(found.subject),
            date=found.date or interest.date,
            thread_key=_root(inner) if inner and inner.message_id else interest.thread_key,
            fields=tuple(passed_on),
        )], context)

    def _letter(self, message: Message, context: Context) -> AnyOutcome:
        new = written(message)
        if not clean(cut_signature(new)) and not message.subject and not message.has_attachments:
            return self.unknown("nothing in it: no text, no subject, no attachment")
        reply = message.reply_to
        interest = self._interest(message, context, _author(message, context), new)
        if reply.address and reply.address not in context.own_addresses:
            interest = dataclasses.replace(interest, email=reply.address)
        return self.parsed([interest], context)

    def _interest(self, message: Message, context: Context, author: Address, new: str) -> Interest:
        """The card of what ``author`` wrote: ``new``, with its signature."""
        text, phone = clean(cut_signature(new)), find_phone(new)
        own = next((found.address for found in (author, *message.to) if found.address in context.own_addresses), "")
        return Interest(
            channel=self.channel,
            action="letter",
            author_name="" if EMAIL.fullmatch(author.name) else author.name,
            author_key=author.address,
            text=text,
            title=line(message.subject),
            answer="call" if phone and wants_call(text) else "mail" if author.address else "",
            source_key=own,
            source_name=own,
            email=author.address,
            phone=phone,
            date=self.date(message, context),
            thread_key=_root(message),
            external_ref=message.message_id,
        )


def _root(message: Message) -> str:
    """The id of the letter that began the dialogue."""
    return message.references[0] if message.references else message.message_id


def _network(sender: Address) -> str:
    """The name of the network that sends from this address, if one does."""
    return next((name for name, domains in NETWORKS.items() if within(sender.domain, domains)), "")


def _author(message: Message, context: Context) -> Address:
    """Who wrote: the sender, or whom the company's own list or form sends for.

    A list rewrites From to "'Ann Lee' via Info" with its own address and keeps
    the real one in X-Original-From or in Reply-To.
    """
    sender = message.sender
    if sender.address not in context.own_addresses:
        return sender
    real = next((found for found in (*message.addresses("x-original-from"), message.reply_to)
                 if found.address and found.address not in context.own_addresses), sender)
    name = real.name or _VIA.sub("", sender.name).strip("' ") if real is not sender else sender.name
    return Address(name, real.address)


def written(message: Message) -> str:
    """What the sender wrote now: without the quoted message, with the signature."""
    text = message.text
    if text and not (message.html and len(text) < 200 and _NO_TEXT_PART.search(text)):
        return cut_quote(text)
    if not message.html:
        return cut_quote(message.any_text)
    return cut_quote(_html_without_quotes(message) or message.any_text)


def _html_without_quotes(message: Message) -> str:
    """The text of the HTML of a reply; "" if there is nothing but the quotation, as in a forwarded message."""
    if message.tree is None:
        return ""
    # the message's own tree is for all to read
    root = copy.deepcopy(message.tree)
    quotes = _quotes(root)
    for node in quotes:
        html_.remove(node)
    return clean(html_.text_of(root) if quotes else message.shown)


def _quotes(root: etree._Element) -> list[etree._Element]:
    """The nodes of ``root`` that hold the quoted message."""
    found: list[etree._Element] = []
    for node in root.iter("div", "blockquote", "hr", "table", "section"):
        mark = f"{node.get('class', '')} {node.get('id', '')}"
        if node.tag == "blockquote" and (node.get("type") == "cite" or "gmail_quote" in mark or node.get("cite")):
            found.append(node)
        elif _QUOTE_STARTS.search(mark):
            return found + _from_here(node)
        elif _QUOTE_NODES.search(mark):
            found.append(node)
        elif node.tag == "div" and _OUTLOOK_RULE.match(node.get("style", "").replace(" ", "")):
            # Outlook for Windows: a rule above From/Sent/To, alone in a block of its own
            parent = node.getparent()
            return found + _from_here(
                parent if parent is not None and parent.tag == "div" and len(parent) == 1 else node
            )
    return found


def _from_here(node: etree._Element) -> list[etree._Element]:
    """``node`` and all that follows it in its parent, the text between included."""
    nodes = [node, *node.itersiblings()]
    for other in nodes:
        other.tail = None
    return nodes
