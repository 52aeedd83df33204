# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A plain letter from a person: what is left when no other parser wants it."""

from __future__ import annotations

import re

from .. import html as html_
from .. import noise
from ..base import Parser
from ..labels import wants_call
from ..message import Message
from ..networks import NETWORKS
from ..links import within
from ..text import clean, cut_quote, cut_signature, find_phone, line
from ..types import AnyOutcome, Context, Interest

#: where mail clients put the quoted message: tag, attribute, value or its start
_QUOTE_NODES = re.compile(
    r"gmail_quote|gmail_extra|yahoo_quoted|moz-cite-prefix|divrplyfwdmsg|appendonsend|olk_src_body_section|"
    r"protonmail_quote|tutanota_quote|zmail_extra|ms-outlook-mobile-reference-message|mail-quote|x_divrplyfwdmsg|stopspelling|mail-editor-reference-message-container",
    re.IGNORECASE,
)
#: after these nodes everything is the quoted message, not only inside them
_QUOTE_STARTS = re.compile(r"divrplyfwdmsg|appendonsend|stopspelling", re.IGNORECASE)
_OUTLOOK_RULE = re.compile(r"border:none;border-top:solid#?\w*1\.0pt", re.IGNORECASE)
_NO_TEXT_PART = re.compile(r"\bhtml\b", re.IGNORECASE)


class Letter(Parser):
    """Claims everything, with the lowest score."""

    code = "letter"
    channel = "mail"
    basis = "certain"
    actions = frozenset({"letter"})

    def score(self, message: Message) -> int | None:
        return 1

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        sender = message.sender
        reason = noise.bounce(message) or noise.auto_reply(message) or noise.own_mail(message, context)
        if reason:
            return self.ignored(reason)
        if not sender.address:
            return self.unknown("no sender")
        network = next((name for name, domains in NETWORKS.items() if within(sender.domain, domains)), "")
        if network:
            return self.unknown(f"notification of {network} that no parser knows")
        reason = noise.bulk(message)
        if reason:
            return self.ignored(reason)
        reason = noise.machine(message)
        if reason:
            return self.unknown(f"{reason}, and no parser knows the layout")
        return self._letter(message, context)

    def _letter(self, message: Message, context: Context) -> AnyOutcome:
        new = written(message)
        text = clean(cut_signature(new))
        if not text and not message.subject and not message.has_attachments:
            return self.unknown("nothing in it: no text, no subject, no attachment")
        sender = message.sender
        address = sender
        reply = message.reply_to
        if reply.address and reply.address not in context.own_addresses:
            address = reply
        phone = find_phone(new)
        own = next((to.address for to in message.to if to.address in context.own_addresses), "")
        root = message.references[0] if message.references else message.message_id
        interest = Interest(
            channel=self.channel,
            action="letter",
            author_name=sender.name if sender.name.lower() != sender.address else "",
            author_key=sender.address,
            text=text,
            title=line(message.subject),
            answer="call" if phone and wants_call(text) else "mail",
            source_key=own,
            source_name=own,
            email=address.address,
            phone=phone,
            date=self.date(message, context),
            thread_key=root,
            external_ref=message.message_id,
        )
        return self.parsed([interest], context)


def written(message: Message) -> str:
    """What the sender wrote now: without the quoted message, with the signature."""
    text = message.text
    if text and not (message.html and len(text) < 200 and _NO_TEXT_PART.search(text)):
        return cut_quote(text)
    root = html_.build(message.html) if message.html else None
    if root is None:
        return cut_quote(message.any_text)
    html_.prune(root)
    _drop_quotes(root)
    return cut_quote(clean(html_.text_of(root))) or cut_quote(message.any_text)


def _drop_quotes(root) -> None:
    """Removes quoted messages from the HTML of a reply; leaves a forwarded message, where nothing else stands."""
    doomed, after = [], None
    for node in root.iter("div", "blockquote", "hr", "table", "section"):
        mark = f"{node.get('class', '')} {node.get('id', '')}"
        if node.tag == "blockquote" and (node.get("type") == "cite" or "gmail_quote" in mark or node.get("cite")):
            doomed.append(node)
        elif _QUOTE_NODES.search(mark):
            doomed.append(node)
            if _QUOTE_STARTS.search(mark):
                after = node
                break
        elif node.tag == "div" and _OUTLOOK_RULE.match(node.get("style", "").replace(" ", "")):
            # Outlook for Windows: a rule on top of From/Sent/To, the quote after it
            after = node.getparent() if node.getparent() is not None and node.getparent().tag == "div" and len(node.getparent()) == 1 else node
            doomed.append(after)
            break
    body = root.find("body")
    whole = clean(html_.text_of(root if body is None else body))
    if after is not None:
        doomed.extend(after.itersiblings())
    quoted = sum(len(clean(html_.text_of(node))) for node in doomed)
    if quoted >= len(whole):
        return
    for node in doomed:
        html_.remove(node)
