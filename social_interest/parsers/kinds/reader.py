# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whether what the fields of a mail tell was done by its reader: what he booked and asked elsewhere is no interest."""

from __future__ import annotations

from collections.abc import Collection

from .. import absence
from ..domains import is_own, same_owner
from ..message import Message
from . import composed, forms, notice_links, notice_people
from .forms import Fields

#: signs of a program
_ENOUGH = 4


def is_visitor(fields: Fields, message: Message, own_addresses: Collection[str] = ()) -> bool:
    """Whether the visitor is the reader himself, or a colleague of his: by his address, or by how a site greets him.

    What the own site writes may be the copy of what it writes to a visitor, who is greeted then, and stands in To.
    """
    hosts = _receivers(message, own_addresses)
    if any(same_owner(host, message.sender.domain) for host in (*hosts, *(to.domain for to in message.to))):
        # the company tries its own form
        return False
    reached = {to.domain for to in message.to if any(same_owner(host, to.domain) for host in hosts)}
    domain = fields.email.rpartition("@")[2]
    if fields.email and (fields.email in own_addresses or domain in reached and is_own(domain) or any(
            fields.email == to.address for to in message.to if to.domain in reached)):
        return True
    return bool(reached and fields.name) and notice_people.is_greeted_in_full(fields.name, message)


def is_addressed(message: Message) -> bool:
    """Whether a foreign site tells the reader in rows, or greets him by the name in them, of what is his own."""
    if message.references or not notice_people.of_a_site(message) or composed.weight(message) < _ENOUGH:
        return False
    fields = forms.read(message)
    if not fields.known or any(same_owner(host, message.sender.domain) for host in _receivers(message)):
        return False
    greeted = bool(fields.name) and not fields.email and notice_people.is_greeted(fields.name, message)
    return (greeted or is_visitor(fields, message)) and bool(notice_links.to_site(message))


def _receivers(message: Message, own_addresses: Collection[str] = ()) -> tuple[str, ...]:
    """The company's domains, and the host that took the message in, as the topmost results of its checks name it."""
    host = message.header("authentication-results").partition(";")[0].strip().lower()
    return (*absence.own_domains(frozenset(own_addresses)), *filter(None, (host,)))
