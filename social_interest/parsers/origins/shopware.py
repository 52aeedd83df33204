# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Shopware 6: contact form, product review.

Source of the layouts: ``Migration/Fixtures/mails`` of the core (``contact_form``,
``review_form``), which has them in English and German.
"""

from __future__ import annotations

from ..kinds import forms
from ..kinds.marked_form import MarkedForm
from ..lazy_regex import lazy_regex
from ..message import Message
from ..types import AnyOutcome, Context

_CONTACT = lazy_regex(
    r"The following Message was sent to you via the contact form\.|"
    r"Folgende Nachricht wurde an Sie via Kontakt-?Formular gesendet\."
)
_REVIEW = lazy_regex(
    r"A product review has just been (?:sent|edited)\.|Eine Produktbewertung wurde soeben (?:abgegeben|bearbeitet)\."
)


class Shopware(MarkedForm):
    code = "shopware"
    actions = frozenset({"request", "review"})

    def marked(self, message: Message) -> bool:
        start = message.any_text[:1000]
        return bool(_CONTACT.match(start) or _REVIEW.match(start))

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        return self.request(message, context, forms.read(message), site_name=message.sender.name)
