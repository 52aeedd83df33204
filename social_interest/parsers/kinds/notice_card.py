# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a card of any notification has of the one who acted: his account, his picture, his name as it is shown."""

from __future__ import annotations

import itertools

from .. import links, noise
from ..domains import same_owner
from ..lazy_regex import lazy_regex
from ..message import Message
from ..names import bare, is_name
from . import forms
from .notice import Notice
from .notice_reading import HEAD_ROWS, reading_of
from .site import SiteParser

#: "Z** K**", as markets write whom they do not name
_MASKED = lazy_regex(r"(?:[^\W\d_]{1,3}\*{1,12}[^\W\d_]{0,2}\.?(?: |$)){1,4}")
_MAX_IMAGES = 60


def account(profile: str, message: Message) -> str:
    """The key of the account at ``profile``; "" if that is not on the sender's site: anybody may lead to another's."""
    host, domain = links.host_of(profile), message.sender.domain
    if not (links.related(host, domain) or same_owner(host, domain)):
        return ""
    return profile.partition("://")[2].partition("?")[0].rstrip("/").lower()


def photo(message: Message, name: str) -> str:
    """The picture whose words are the name of the person, on the sender's site."""
    if message.tree is None:
        return ""
    for image in itertools.islice(message.tree.iter("img"), _MAX_IMAGES):
        if name.lower() in (image.get("alt") or "").lower():
            return SiteParser.site_photo(message, image.get("src") or "")
    return ""


def shown_name(message: Message, found: Notice) -> str:
    """What the one who acted is called on a card, where the mail has more of it than a sentence says."""
    name = found.told.names[0]
    if len(found.told.names) > 1:
        return name
    masked = forms.read(message).name if name.replace(" ", "").isalpha() else ""
    if "*" in masked and _MASKED.fullmatch(masked) and masked.replace("*", "") == name:
        return masked
    whole = bare(message.sender.name)
    if " " in name or " " not in whole or not is_name(whole) or not noise.nobody(message.sender):
        return name
    # the program sends in his name, the subject has what he logs in with: "Commented by alee", "Ann Lee wrote:"
    reading = reading_of(message)
    if reading.evidence.get(name, 0) or reading.evidence.get(whole, 0) < 2 or whole.lower() in reading.readers:
        return name
    above = (row.plain for row in reading.main[:HEAD_ROWS] if row.plain.endswith((":", "：")))
    return whole if any(one.startswith(f"{whole} ") for one in above) else name
