# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a site made with Drupal.

Source of the layout: the texts that the modules comment_notify (for those who
wrote before, for the author of the page) and comment_admin_notify bring; a
site may change them. Between two rows of dashes stand title and words: a frame that
translations keep, with the sentence above and the link to the comment below.
"""

from __future__ import annotations

import dataclasses
import re

from .. import telling
from ..kinds.translated import TranslatedMailParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..text import clean
from ..types import Context, Interest

_END = " ---- {text} ---- You can view the comment at the following url {url}"
#: the sentence with the title of the page in quotation marks, the words and the address, in any language
_FRAME = lazy_regex(
    r"^(?P<said>[^\n]{0,200}?[\"«“„](?P<title>[^\n]{1,300}?)[\"»”“][^\n]{0,60})\n\s*\n-{4}\n(?P<text>[\s\S]{1,20000}?)\n-{4}\n"
    r"[\s\S]{1,400}?(?P<url>https?://\S{1,1500}#comment-\d+)", re.MULTILINE)


class DrupalComments(TranslatedMailParser):
    code = "drupal_comments"
    channel = "drupal"
    basis = "certain"
    actions = frozenset({"comment"})
    version = 2
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

    def score(self, message: Message) -> int | None:
        return self.max_score if self.claims(message) and (self.told(message) or self.framed(message)) else None

    def framed(self, message: Message) -> Filled | None:
        frame = _FRAME.search(message.any_text[:30_000])
        if not frame:
            return None
        told = telling.read(telling.normal(frame["said"].replace(frame["title"], "")))
        name = told.names[0] if told and told.names and frame["said"].startswith(told.names[0]) else ""
        return Filled("comment", {"name": name, "title": frame["title"], "text": frame["text"], "url": frame["url"]})

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        card = super().interest(action, told, message, context)
        # the title that Drupal makes of the first words
        title, _line, words = card.text.partition("\n")
        repeated = words.strip() and " ".join(words.split()).startswith(title.rstrip(".… "))
        return dataclasses.replace(card, text=clean(words) if repeated else card.text)
