# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a mail of any program tells, of all that reads it: its sentences, its labels and values, who sends it on."""

from __future__ import annotations

import re

from .. import links, noise
from ..domains import same_owner
from ..lazy_regex import lazy_regex
from ..message import Message
from ..template_words import NEW
from . import (
    contact_block,
    forms,
    notice,
    notice_doer,
    notice_links,
    notice_people,
    notice_signs,
    reader,
    records,
    relayed,
    visitor,
)
from .notice import Notice

#: "/t/5/page-2/#p17", "viewtopic.php?t=5&page=2#p17"
_FURTHER_PAGE = lazy_regex(
    r"(?:/page[-_/]?|[?&]page=)(?:[2-9]|[1-9]\d{1,3})/?(?:[?&][^#]{0,80})?#\D{0,12}\d", re.IGNORECASE)
#: what is done without a word
BARE = frozenset({"order", "request"})
#: what is said to somebody
_SPOKEN = frozenset({"request", "message", "question", "review", "comment", "reply", "mention"})


def told(message: Message) -> Notice | None:
    """What the sentences of ``message`` tell, or where none does, its labels and values."""
    if visitor.in_his_name(message):
        # "New message from SITE" is what our own form calls its mail
        return None
    found = _told(message)
    if found and not (found.url or found.fields) and found.told.action in BARE | {"message"} and found.text:
        typed = visitor.read(message)
        if typed and typed.email and typed.message == found.text:
            # "Message from Ann Lee (ann@lee.example)": the reader of forms has how she is reached
            return None
    if found and found.said and found.told.action == "message" and not (found.text or found.url):
        found = found._replace(url=_waits_at(message, found))
    if found and not found.said and reader.is_visitor(forms.read(message), message):
        # what the reader himself did
        return None
    if found and found.told.action == "question" and _FURTHER_PAGE.search(found.url):
        # what stands on a further page of a topic opened none
        found = found._replace(told=found.told._replace(action="comment"))
    address = found.fields.email if found and found.fields else ""
    if found and found.told.action == "connect" and (address or forms.read(message).email) and found.text:
        # "Kontaktanfrage" in networks, and in forms
        return found._replace(told=found.told._replace(action="request"))
    reached = found is not None and bool(found.fields and found.fields.email and found.text)
    if reached and found.told.action in ("reply", "comment", "question") and notice_signs.of_a_survey(message):
        # "You got a new response to your survey"
        return found._replace(told=found.told._replace(action="request"))
    if found and found.told.action in ("message", "request") and found.text and notice_signs.asks_of_product(message):
        return found._replace(told=found.told._replace(action="question"))
    return found


def _waits_at(message: Message, found: Notice) -> str:
    """The first page of the site at which a message of somebody waits, where the mail leads nowhere else; or ""."""
    one = len(found.told.names) == 1 and " " in found.told.names[0]
    if not one or not noise.nobody(message.sender) or message.has_any(notice_signs.TO_MANY):
        return ""
    if not NEW.search(message.subject):
        return ""
    pages = {link.url.rstrip("/") for link in notice_links.to_site(message)}
    home = next(iter(pages), "") if len(pages) == 1 else ""
    return f"{home}/" if home.count("/") == 2 else ""


def in_words(message: Message) -> bool:
    """Whether nobody's mail to many tells of what one person said, with the words and the place on its own site."""
    if not noise.nobody(message.sender) or not message.has_any(notice_signs.TO_MANY):
        return False
    found = told(message)
    return bool(
        found and found.said and found.text and found.url and found.told.action in _SPOKEN
        and len(found.told.names) == 1 and same_owner(links.host_of(found.url), message.sender.domain))


def _told(message: Message) -> Notice | None:
    found = notice.read(message)
    record = records.read(message)
    thread = notice_signs.of_a_thread(message, record) if record is not None else ""
    if thread:
        record = record._replace(told=record.told._replace(action=thread))
    if found and found.said:
        same = record is not None and record.text and record.told.names == found.told.names
        if same and record.told.action == "request" and records.is_sought(message, found.told.names[0]):
            return record
        if record is not None and not (found.text or found.url) and record.told.names == found.told.names:
            # a sentence and the rows below it say the same
            return record
        doubtful = record is not None and _is_doubtful(message, found, record)
        return record if doubtful else _with_contact(message, found)
    same = record is not None and bool(found) and found.told.names == record.told.names
    if same:
        text = record.text or (found.text if record.told.action != "order" else "")
        record = record._replace(text=text, url=record.url or found.url)
    if found and found.told.action == "reply" and notice_signs.of_an_advert(message):
        # who answers an advertisement by mail writes a message
        found = found._replace(told=found.told._replace(action="message"))
    record = record or relayed.read(message)
    if record and found and found.told.names == record.told.names and record.told.action != "order":
        return record._replace(told=record.told._replace(action=found.told.action))
    return record or found


def _with_contact(message: Message, found: Notice) -> Notice:
    """``found`` with the address and the number that stand in rows beside a sentence which tells the rest."""
    if found.fields is None and not found.text and found.told.action in BARE:
        address = notice_people.address_alone(message)
        return found._replace(fields=forms.Fields({"email": address}, ())) if address else found
    if found.fields is not None or not found.text or not noise.automatic(message):
        return found
    fields = forms.read(message)
    domain = fields.email.rpartition("@")[2].lower()
    reached = any(to.domain == domain for to in message.to)
    if not domain or fields.name or fields.message or reached or links.related(domain, message.sender.domain):
        return found
    if notice_doer.is_typed(fields, message, found.told.names[0]):
        return found
    known = {key: fields.known[key] for key in ("email", "phone") if fields.known.get(key)}
    return found._replace(fields=forms.Fields(known, ()))


def _is_doubtful(message: Message, found: Notice, record: Notice) -> bool:
    """Whether a word of a sentence was read as a name, where a label names somebody else."""
    name, labelled = found.told.names[0], record.told.names[0]
    if contact_block.is_firm_of(name, labelled, message):
        # "New request from FIRM", and who answers for it below
        return True
    if notice_people.evidence(message).get(name, 0) >= 2 or name.lower() in labelled.lower():
        return False
    return record.told.action == "order" or " " in labelled and " " not in name
