# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whether what the fields of a mail tell was done by its reader: what he booked and asked elsewhere is no interest."""

from __future__ import annotations

from collections.abc import Collection

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
    domain = fields.email.rpartition("@")[2]
    if fields.email and fields.email in own_addresses:
        return True
    if any(same_owner(host, message.sender.domain) for host in _receivers(message)):
        return False
    reached = [to for to in message.to if any(same_owner(host, to.domain) for host in _receivers(message))]
    if fields.email and any(fields.email == to.address or domain == to.domain and is_own(domain) for to in reached):
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


def _receivers(message: Message) -> tuple[str, ...]:
    """The host that took the message in, as it says of itself in the topmost results of its checks."""
    results = message.header("authentication-results")
    host = results.partition(";")[0].strip().lower()
    return (host,) if results else ()
