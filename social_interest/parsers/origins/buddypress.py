# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""BuddyPress communities.

Source of the layout: ``bp_email_get_schema()`` in ``bp-core/bp-core-functions.php``
of BuddyPress 14, both the text and the HTML of every mail, and its translations. What
somebody writes who asks to be let into a group stands in the HTML alone.
"""

from __future__ import annotations

import dataclasses

from .. import html as html_
from ..kinds.translated import TranslatedMailParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables.buddypress import TEXTS
from ..text import clean, line
from ..types import Context, Interest

_SUBJECT = lazy_regex(r"\[(?P<site>[^\]]{1,200})\] .{1,300}")
_PATH = lazy_regex(r"/(?:members|activity|messages|groups|friends|mitglieder|gruppen|membres|groupes|miembros|grupos)/")

_REQUESTS = lazy_regex(r"requests/?$")
#: paragraphs that are looked at
_MAX_PARAGRAPHS = 60


class BuddyPress(TranslatedMailParser):
    code = "buddypress"
    version = 5
    channel = "buddypress"
    basis = "certain"
    actions = frozenset({"comment", "reply", "mention", "message", "connection_request", "request"})
    texts = Sentences(TEXTS)
    acted = {"friend": "connection_request"}
    ignored_as = "invitation, or notice about the account or a group"
    profile = lazy_regex(r"https?://[^/]+/(?:[^?#]*/)?members/(?P<key>[\w.@-]{1,60})/?$")
    place = lazy_regex(
        r"https?://[^/]+/(?P<thread>(?:[^?#]*/)?(?:activity/p/\d+|activity/\d+|"
        r"messages/view/\d+))[^#]*(?:#acomment-(?P<ref>\d+))?|https?://[^/]+/\S*(?:requests|membership-requests)\S*"
    )

    def claims(self, message: Message) -> bool:
        return message.subject.startswith("[") and bool(
            _PATH.search(message.html) or _PATH.search(message.text) or "bp" in message.html[:4000].lower()
            or "http" in message.text)

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        subject = _SUBJECT.fullmatch(message.subject)
        card = super().interest(action, told, message, context)
        person = card.author_url or next(
            (link.url for link in self.site_links(message) if link.label == card.author_name), "")
        key = self.profile.search(person)
        host = person.split("/")[2].removeprefix("www.") if key else ""
        return dataclasses.replace(
            card,
            source_name=line(subject["site"], 100) if subject else card.source_name,
            author_url=person,
            author_key=f"{key['key']}@{host}".lower() if key else card.author_key,
            url=card.url or person,
            text=card.text.strip("\"“”«»„ ") or (_asked(message, card.author_name) if action == "request" else ""),
        )


def _asked(message: Message, name: str) -> str:
    """What the HTML has between the sentence with the person and the one that says what the reader must do.

    They are lines of one paragraph, or paragraphs of their own above that with the link to what waits.
    """
    nodes = list(message.tree.iter("p"))[:_MAX_PARAGRAPHS] if message.tree is not None and name else []
    first = next((index for index, node in enumerate(nodes) if html_.label(node).startswith(name)), len(nodes))
    if first == len(nodes):
        return ""
    lines = clean(html_.text_of(nodes[first])).split("\n")
    if len(lines) > 2 and next(nodes[first].iter("br"), None) is not None:
        return clean("\n".join(lines[1:-1]))
    last = next((index for index in range(first + 1, len(nodes))
                 if any(_REQUESTS.search(url) for url, _node in html_.links(nodes[index]))), 0)
    return clean("\n\n".join(html_.text_of(node) for node in nodes[first + 1 : max(last - 1, 0)]))
