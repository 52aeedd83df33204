# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A plain letter from a person: what is left when no other parser wants it."""

from __future__ import annotations

import dataclasses
import re

from .. import absence, forwarded, invitation, noise, personal, service_mail
from ..base import Parser
from ..domains import same_owner
from ..headers import Address, same_address
from ..kinds import notice_events, notice_service, notice_signs, reader
from ..labels import wants_call
from ..lazy_regex import lazy_regex
from ..letter_block import divides, field
from ..links import within
from ..message import Message
from ..names import MAX_NAME, is_name, is_spelled
from ..networks import network_of
from ..phones import besides, find_phones
from ..returned import returned
from ..signature import cut_signature, is_closing
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context, Interest
from ..written import MAX_QUOTED, Written, written, written_in

_VIA = lazy_regex(r"\s+(?:via|über|через)\s.*$", re.IGNORECASE)
#: "👍 Tom Reed reacted to your message", as Exchange and Gmail write it
_REACTED = lazy_regex(
    r"(?P<emoji>[^\w\s<>()\[\].,:;!?\"'-]{1,12}) (?P<who>[^.!?]{1,80}) (?:reacted|liked|loved|reagier(?:t|te)|a réagi|"
    r"reaccionó|ha reaccionado|ha reagito|reagiu|reageerde|heeft gereageerd|zareagował\(?a?\)?|zareagovala?|"
    r"отреагировал\(?а?\)?|reagerade|reagerede|reagerte)\b\D{0,100}", re.IGNORECASE)
#: two fields of a form in a row: whoever reads it has to know the form
_FIELDS = lazy_regex(r"^[^\s:][^:\n]{0,40}:[ \t]?[^\n]*\n\s{0,3}[^\s:][^:\n]{0,40}:(?!//)", re.MULTILINE)
#: reports that tell of letters which may not have arrived; others are of letters that did
_NOT_DELIVERED = frozenset({"bounce", "report of a mail system", "message of a mail system"})
#: further recipients of a letter that are kept
_MAX_OTHERS = 20
#: lines at the end of a letter in which its writer may be named
_MAX_SIGNED = 15
#: links in the mail of a form that holds nothing but what its visitor typed
_MAX_LINKS = 2


class Letter(Parser):
    """Claims everything, with the lowest score."""

    code = "letter"
    version = 10
    channel = "mail"
    basis = "certain"
    actions = frozenset({"letter", "reaction"})
    max_score = 1
    general = True
    reads_letters = True
    may_be_spam = True
    #: a letter names no other site than its sender's
    anybody = False

    def score(self, message: Message) -> int | None:
        return 1

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        reason = noise.bounce(message)
        if reason:
            back = returned(message) if reason in _NOT_DELIVERED else None
            return dataclasses.replace(self.ignored(reason), returned=back)
        reason = noise.auto_reply(message, context)
        if reason:
            return self.ignored(reason)
        reason = noise.own_mail(message, context)
        if reason:
            return self._own(message, context, reason)
        if not message.sender.address:
            return self.unknown("no sender")
        network = _network(message.sender, message)
        if network:
            return self.unknown(f"notification of {network} that no parser knows")
        # whoever answers us is a person, through whatever his letter went
        answers = absence.answers_us(message, context)
        typed = answers or personal.of_a_person(message) or noise.sent_through(message)
        reason = "" if answers else noise.bulk(message, context)
        reason = reason or ("" if typed else service_mail.service(message))
        if reason:
            return self.ignored(reason)
        reason = (
            ("" if answers else noise.perhaps_bulk(message, context)) or _perhaps_of_a_program(message, context, typed)
            or absence.perhaps_auto_reply(message, context))
        return self.unknown(reason) if reason else self._letter(message, context)

    def _own(self, message: Message, context: Context, reason: str) -> AnyOutcome:
        """A letter of the company: one that it passes on is its writer's, one that goes out is an answer."""
        # any relay may write a Delivered-To; of a signature To and Cc are a part
        reached = (*message.addresses("to"), *message.addresses("cc"))
        strangers = tuple(dict.fromkeys(to.address for to in reached if to.address not in context.own_addresses))
        if strangers and (message.bodies.reaction or _reaction(message)):
            return self.ignored(f"{reason}: a reaction")
        if strangers:
            return self.ignored(reason, [self._sent(message, context, strangers)])
        found = forwarded.original(message, context.own_addresses)
        if not found:
            return self.ignored(reason)
        inner = found.message
        unwanted = inner and (
            noise.bounce(inner) or noise.auto_reply(inner, context) or noise.bulk(inner, context))
        if unwanted:
            return self.ignored(f"passed on: {unwanted}")
        network = _network(found.author, inner)
        if network:
            return self.unknown(f"notification of {network}, passed on by hand")
        if noise.nobody(found.author):
            return self.unknown("passed on: sent from an address without a person")
        said = (
            written(inner, _words(found.author), context.own_addresses) if inner
            else written_in(message, found.text, _words(found.author), context.own_addresses))
        interest = self._interest(message, context, found.author, said)
        passed_on = [("Forwarded by", message.sender.address)]
        note = clean(cut_signature(found.note, _words(message.sender)))
        if note:
            passed_on.append(("Note", note))
        return self.parsed([dataclasses.replace(
            interest,
            title=line(found.subject),
            date=found.date or interest.date,
            thread_key=_root(inner) if inner and inner.message_id else interest.thread_key,
            fields=(*passed_on, *interest.fields),
        )], context)

    def _sent(self, message: Message, context: Context, strangers: tuple[str, ...]) -> Interest:
        """What goes out: an answer to whom it goes to, unless it passes on what somebody else wrote."""
        interest = self._interest(message, context, message.sender, written(message, _words(message.sender)))
        found = forwarded.original(message, context.own_addresses)
        if found and found.author.address not in strangers:
            return dataclasses.replace(interest, fields=(("Forwarded to", ", ".join(strangers[:5])),))
        return dataclasses.replace(interest, recipients=strangers)

    def _letter(self, message: Message, context: Context) -> AnyOutcome:
        author = _author(message, context)
        if message.bodies.calendars and invitation.accepts(message.bodies.calendars, message.any_text):
            return self.ignored("accepts an invitation")
        emoji = message.bodies.reaction or _reaction(message)
        if emoji:
            reacted = Written(emoji)
            return self.parsed([dataclasses.replace(
                self._interest(message, context, author, reacted), action="reaction", answer="")], context)
        said = written(message, _words(author), context.own_addresses)
        if not author.name or EMAIL.fullmatch(author.name):
            author = Address(_signed(said.own, author), author.address)
        interest = _with_structure(self._interest(message, context, author, said), message)
        interest = _with_passed_on(_with_attached(interest, message, context), message, context)
        if not interest.text and not message.subject and not message.has_attachments:
            return self.unknown("nothing in it: no text, no subject, no attachment")
        reply = message.reply_to
        if reply.address and reply.address not in context.own_addresses:
            interest = dataclasses.replace(interest, email=reply.address)
        others = _others(message, context, {author.address, interest.email})
        return self.parsed([dataclasses.replace(interest, recipients=others)], context)

    def _interest(self, message: Message, context: Context, author: Address, said: Written) -> Interest:
        """The card of what ``author`` wrote."""
        phones = find_phones(said.own, context.country)
        own = next((found.address for found in (author, *message.to) if found.address in context.own_addresses), "")
        return Interest(
            channel=self.channel,
            action="letter",
            author_name="" if EMAIL.fullmatch(author.name) else author.name,
            author_key=same_address(author.address),
            text=said.text,
            title=line(message.subject),
            answer="call" if phones and wants_call(said.text) else "mail" if author.address else "",
            source_key=own,
            source_name=own,
            email=author.address,
            phone=phones[0].number if phones else "",
            date=self.date(message, context),
            thread_key=_root(message),
            external_ref=message.message_id,
            fields=tuple(besides(phones)),
            quoted=said.quoted,
        )


def _others(message: Message, context: Context, person: set[str]) -> tuple[str, ...]:
    """Who else got the letter: its further To and Cc, without us, the person himself and addresses of nobody."""
    reached = (*message.addresses("to"), *message.addresses("cc"))
    ours = absence.own_domains(context.own_addresses)
    return tuple(dict.fromkeys(
        to.address for to in reached
        if to.address and to.address not in context.own_addresses and to.address not in person
        and not within(to.domain, ours) and not noise.nobody(to)))[:_MAX_OTHERS]


def _reaction(message: Message) -> str:
    """The emoji of a mail that says nothing but that somebody reacted to ours with it."""
    text = " ".join(message.any_text.split()) if message.references and len(message.any_text) <= 300 else ""
    told = _REACTED.fullmatch(text)
    who = told["who"] if told else ""
    # his name may be spelled otherwise there; somebody's chief may have reacted as well
    named = who.lower().startswith(message.sender.name.lower()) or all(word[0].isupper() for word in who.split())
    return told["emoji"] if told and named else ""


def _with_structure(interest: Interest, message: Message) -> Interest:
    """``interest`` with what other parts than the text tell: an invitation, a signature that nobody checked."""
    fields = [*interest.fields, *message.bodies.remarks]
    text = interest.text
    meeting = next(filter(None, map(invitation.read, message.bodies.calendars)), None)
    if meeting:
        if not text or invitation.written_by_google(text):
            text = meeting.text
        elif meeting.short:
            fields.append(("Invitation", meeting.short))
        if meeting.answer or meeting.cancelled:
            fields.append(("Invitation is", meeting.answer or "cancelled"))
    footer = clean(message.bodies.footer) if message.bodies.rich else ""
    return dataclasses.replace(
        interest, text=text, fields=tuple(fields), quoted="\n\n".join(filter(None, (interest.quoted, footer))))


def _with_attached(interest: Interest, message: Message, context: Context) -> Interest:
    """``interest`` with the letter that its writer passes on as an attachment, unless it is one of ours."""
    if interest.text and not forwarded.has_prefix(message.subject):
        return interest
    inner = next((found for found in message.attached if found.sender.address not in context.own_addresses), None)
    if inner is None or not inner.sender.address:
        return interest
    said = written(inner, _words(inner.sender), context.own_addresses)
    return dataclasses.replace(
        interest, text=clean(f"{interest.text}\n\n{said.text}"),
        fields=(*interest.fields, ("Forwarded letter of", _shown(inner.sender))))


def _with_passed_on(interest: Interest, message: Message, context: Context) -> Interest:
    """``interest`` with the words of a letter that its writer passes on without one of his own."""
    first = interest.text.split("\n", 1)[0]
    divided = divides(first)
    if divided != "forwarded" and not (forwarded.has_prefix(message.subject) and (divided or field(first))):
        return interest
    found = forwarded.original(message, context.own_addresses)
    if not found or found.message or found.note and not is_closing(found.note):
        return interest
    if not (divided or found.author.address):
        # "From: Hamburg", as somebody writes who has something to transport
        return interest
    said = written_in(message, found.text, _words(found.author), context.own_addresses)
    if not said.text:
        return interest
    return dataclasses.replace(
        interest, text=said.text, quoted=clean(f"{interest.text}\n\n{interest.quoted}", MAX_QUOTED),
        fields=(*interest.fields, ("Forwarded letter of", _shown(found.author))))


def _root(message: Message) -> str:
    """The id of the letter that began the dialogue."""
    return message.references[0] if message.references else message.message_id


def _perhaps_of_a_program(message: Message, context: Context, typed: bool) -> str:
    """Why a program may have written ``message``, "" if nothing says so; ``typed``: a person's mail program did."""
    if not typed and notice_service.confirms_purchase(message, context):
        # where the shop is a customer, somebody has to see it
        return "a shop confirms to the reader what he bought"
    reason = noise.machine(message)
    if reason and not _writes_through(message, context):
        return f"{reason}, and no parser knows the layout"
    if service_mail.booking(message):
        return "confirmation of a booking"
    if typed:
        return ""
    if service_mail.perhaps_account(message):
        return "perhaps a confirmation for an account"
    if notice_signs.without_a_person(message) or notice_events.begins_with_news(message):
        return "a notification that names no person"
    if notice_service.of_the_readers_own(message) or notice_service.welcomes(message) or reader.is_addressed(message):
        return "a site tells of the reader's own order or account"
    if notice_service.of_a_program(message):
        return "a program of a site wrote this, and tells of no person"
    return ""


def _shown(writer: Address) -> str:
    return f"{writer.name} <{writer.address}>".strip()


def _words(author: Address) -> str:
    return f"{author.name} {author.address}"


def _signed(own: str, author: Address) -> str:
    """The name below the letter of somebody whose program writes only the address, if that holds it: "ann.lee@"."""
    parts = re.split(r"[._-]+", author.local)
    if not 2 <= len(parts) <= 4:
        return ""
    for row in own.split("\n")[-_MAX_SIGNED:]:
        words = row.split()
        if len(words) == len(parts) and len(row) <= MAX_NAME and is_name(row) and all(
                any(is_spelled(part, word) for word in words) for part in parts):
            return line(row)
    return ""


def _network(sender: Address, message: Message | None) -> str:
    """The name of the network that sends from this address, if it is not one of the people who have theirs there."""
    name = network_of(sender.domain)
    return "" if message is not None and noise.works_at_network(sender, message) else name


def _author(message: Message, context: Context) -> Address:
    """Who wrote: the sender, or whom a list or a form sends for.

    A list rewrites From to "'Ann Lee' via Info" with its own address and keeps
    the real one in X-Original-From or in Reply-To.
    """
    sender = message.sender
    if _writes_through(message, context):
        return message.reply_to
    own = sender.address in context.own_addresses
    listed = message.list_id and within(sender.domain, absence.own_domains(context.own_addresses))
    if not own and not listed and not noise.sent_through(message):
        return sender
    real = next((found for found in (*message.addresses("x-original-from"), message.reply_to)
                 if found.address and found.address not in context.own_addresses), sender)
    name = real.name or _VIA.sub("", sender.name).strip("' ") if real is not sender else sender.name
    return Address(name, real.address)


def _writes_through(message: Message, context: Context) -> bool:
    """Whether a form sends what a person typed, from an address that nobody reads, with his own in Reply-To."""
    reply = message.reply_to
    return (
        noise.nobody(message.sender) and bool(reply.address) and not noise.nobody(reply)
        and reply.address not in context.own_addresses and not same_owner(reply.domain, message.sender.domain)
        and message.header("auto-submitted").lower() in ("", "no") and not _FIELDS.search(message.any_text)
        and len(message.links) <= _MAX_LINKS and message.any_text.count("://") <= _MAX_LINKS)
