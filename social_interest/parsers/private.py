# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What of a message belongs to one person: no rule for the messages of others holds it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .kinds import forms
from .lazy_regex import lazy_regex
from .message import Address, Message
from .names import is_name
from .phones import find_phones
from .shared_domains import SHARED
from .text import EMAIL
from .wildcard import MAX_PATTERN

#: characters of a text that phone numbers are looked for in
MAX_TEXT = 20_000
#: letters of a part of a name from which it is a name by itself
PART = 3
_PARTS = lazy_regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_STARS = lazy_regex(r"\*(?:\s*\*)+")
_NUMBER = lazy_regex(r"\d")


def personal(message: Message) -> list[str]:
    """Names, addresses and phone numbers that the message tells of people, the longest first."""
    fields = forms.read(message)
    found = {fields.name, fields.first_name, fields.last_name, fields.email}
    for address in (message.reply_to, message.sender):
        if (address is message.reply_to and address.address != message.sender.address) or _is_private(address):
            found |= {address.name, address.address}
    text = message.any_text[:MAX_TEXT]
    found |= {match[0] for match in EMAIL.finditer(text)} - {message.sender.address}
    found |= {phone.number for phone in find_phones(text)}
    return sorted((one for one in found if len(one) >= PART), key=len, reverse=True)


def _is_private(address: Address) -> bool:
    """Whether it is somebody's own mailbox, as far as its domain or its name tells."""
    if address.domain in SHARED:
        return True
    mailbox, words = address.address.partition("@")[0].casefold(), address.name.casefold().split()
    return len(words) > 1 and is_name(address.name) and any(len(one) >= PART and one in mailbox for one in words)


def without(pattern: str, people: Iterable[str]) -> str:
    """``pattern`` with a star in place of what belongs to ``people``: names, their parts, addresses, numbers."""
    result = starred(pattern, people)
    return result[:MAX_PATTERN] if result != pattern else pattern


def starred(text: str, people: Iterable[str]) -> str:
    """A text, however long, with a star in place of what belongs to ``people``."""
    result = text
    for one in people:
        for expression in _expressions(one):
            result = expression.sub("*", result)
    return _STARS.sub("*", result) if result != text else text


def _expressions(told: str) -> list[re.Pattern[str]]:
    """What finds one name, address or number, however it is written."""
    if "@" in told:
        return [re.compile(re.escape(told), re.IGNORECASE)]
    digits = _NUMBER.findall(told)
    if len(digits) >= 5:
        return [re.compile(r"\+?" + r"[\s().\-/]*".join(digits))]
    parts = [part for part in _PARTS.findall(told) if len(part) >= PART]
    whole = [r"[\W_]*".join(map(re.escape, _PARTS.findall(told)))] if parts else []
    return [re.compile(rf"(?<!\w){one}(?!\w)", re.IGNORECASE) for one in (*whole, *map(re.escape, parts))]


def sender_without(sender: str, people: Iterable[str]) -> str:
    """Whose messages a template is for: of a person's address its domain; where anybody has an address, all there."""
    if "@" not in sender or sender.casefold() not in {one.casefold() for one in people}:
        return sender
    domain = sender.rpartition("@")[2]
    return f"*@{domain}" if domain.casefold() in SHARED else domain
