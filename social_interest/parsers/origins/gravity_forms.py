# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Gravity Forms: ``{all_fields}`` in its default mail.

Source of the layout: ``common.php`` of the plug-in: per field a row with the
label on #EAF2FA and a row with a spacer and the value on #FFFFFF. The mark is
often copied by hand into other programs, which is as good.
"""

from __future__ import annotations

import re

from ..base import Parser
from ..kinds import forms
from ..kinds.marked_form import by_shape, is_copy
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import line
from ..types import AnyOutcome, Context

_SUBJECT = lazy_regex(
    r"(?:New submission from|Новая заявка (?:из|с)|Новое сообщение из|Neue (?:Einsendung|Übermittlung) (?:von|aus)|"
    r"Ny indsendelse fra|"
    r"Nouvelle (?:soumission|entrée) (?:de|depuis)|Nuevo envío (?:de|desde))\s+[\"«„“]?(?P<form>.{1,150}?)[\"»“”]?",
    re.IGNORECASE,
)
_MARK = lazy_regex(r"bgcolor=[\"']?#EAF2FA", re.IGNORECASE)


class GravityForms(Parser):
    code = "gravity_forms"
    channel = "form"
    version = 5
    basis = "certain"
    actions = frozenset({"request"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if ("EAF2FA" in message.html or "eaf2fa" in message.html) and _MARK.search(message.html):
            return 60 if _SUBJECT.fullmatch(message.subject) else 50
        return None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        fields = by_shape(forms.from_tables(message.tree)) if message.tree is not None else None
        if not fields or not fields.known:
            return self.unknown("no fields in the table")
        if is_copy(fields.email, message):
            return self.ignored("copy of a form for the person who filled it in")
        subject = _SUBJECT.fullmatch(message.subject)
        form = line(subject["form"], 150) if subject else ""
        interest = forms.interest(self, message, context, fields, form=form, title=fields.subject)
        if not (interest.email or interest.phone or interest.text):
            return self.ignored("a form without address, phone and text")
        return self.parsed([interest], context)
