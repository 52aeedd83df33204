# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a site made with Drupal.

Source of the layout: the texts that the modules comment_notify (for those who
wrote before, for the author of the page) and comment_admin_notify bring; a
site may change them. Between two rows of dashes stand title and words.
"""

from __future__ import annotations

import dataclasses

from ..kinds.translated import TranslatedMailParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..text import clean
from ..types import Context, Interest

_END = " ---- {text} ---- You can view the comment at the following url {url}"


class DrupalComments(TranslatedMailParser):
    code = "drupal_comments"
    channel = "drupal"
    basis = "certain"
    actions = frozenset({"comment"})
    nameless = True
    texts = Sentences({
        "comment": (
            "{name} has commented on: \"{title}\"" + _END,
            "You have received a comment on: \"{title}\"" + _END,
            "{name} hat einen Kommentar geschrieben zu: \"{title}\" ---- {text} ---- Der Kommentar kann unter der "
            "folgenden Adresse angesehen werden {url}",
        ),
        "": ("{-} has commented on: \"{-}\" ---- {*} ---- You can no longer view {*}",),
    })
    place = lazy_regex(r"https?://[^/]+/(?P<thread>[^?#]*)(?:\?[^#]*)?(?:#comment-(?P<ref>\d+))?")

    def claims(self, message: Message) -> bool:
        return message.bears("----") and "\n----\n" in message.any_text[:20_000]

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        card = super().interest(action, told, message, context)
        # the title that Drupal makes of the first words
        title, _line, words = card.text.partition("\n")
        repeated = words.strip() and " ".join(words.split()).startswith(title.rstrip(".… "))
        return dataclasses.replace(card, text=clean(words) if repeated else card.text)
