# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the parsers of programs share whose mail of a form bears a mark of its own."""

from __future__ import annotations

import dataclasses
import re
from typing import ClassVar

from ..base import Parser
from ..labels import wants_call
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, line
from ..types import AnyOutcome, Context
from . import forms

_PHONE = lazy_regex(r"\+?[\d ()./-]{9,25}")
_DATE = lazy_regex(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?: .*)?")


def by_shape(fields: forms.Fields) -> forms.Fields:
    """``fields`` with the address and the number of labels that are in no table, if there is one of each."""
    known = dict(fields.known)
    for key, values in (
        ("email", [pair for pair in fields.rest if EMAIL.fullmatch(pair[1])]),
        ("phone", [pair for pair in fields.rest if _is_phone(pair[1])]),
    ):
        if not known.get(key) and len(values) == 1:
            known[key] = values[0][1].lower() if key == "email" else values[0][1]
    taken = {known.get("email"), known.get("phone")} - {fields.known.get("email"), fields.known.get("phone")}
    rest = tuple(pair for pair in fields.rest if not taken & {pair[1], pair[1].lower()})
    return dataclasses.replace(fields, known=known, rest=rest)


def _is_phone(value: str) -> bool:
    """Whether ``value`` is a number to call: at least nine digits and no date, or seven behind a plus."""
    digits = sum(map(str.isdigit, value))
    return bool(_PHONE.fullmatch(value)) and not _DATE.fullmatch(value) and digits >= (7 if value[0] == "+" else 9)


class MarkedForm(Parser):
    """Knows its mail by a mark, reads the fields like any form."""

    channel = "form"
    version = 3
    basis = "certain"
    actions = frozenset({"request"})
    max_score = 50
    #: the fixed subject; group "form" holds the name of the form, group "site" that of the site
    subject: ClassVar[re.Pattern[str] | None] = None

    def score(self, message: Message) -> int | None:
        # a letter that answers such a mail may quote its mark
        if message.references or message.list_id:
            return None
        return self.max_score if self.marked(message) else None

    def marked(self, message: Message) -> bool:
        """Whether the mark is there; looks at headers before bodies."""
        raise NotImplementedError

    def fields(self, message: Message) -> forms.Fields:
        """The fields that the visitor filled in."""
        return forms.read(message)

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        return self.request(message, context, self.fields(message))

    def request(self, message: Message, context: Context, fields: forms.Fields, *, form: str = "", site: str = "",
                site_name: str = "", title: str | None = None) -> AnyOutcome:
        """The outcome of one form; a form by which nobody can be reached is none.

        ``title``: ``None`` for the subject, where that is not the fixed one.
        """
        fields = by_shape(fields)
        known = self.subject.fullmatch(message.subject) if self.subject else None
        told = known.groupdict() if known else {}
        form = form or fields.form or line(told.get("form") or "", 150)
        if title is None:
            title = "" if known or (wants_call(message.subject) and not fields.message) else message.subject
        interest = forms.interest(
            self, message, context, fields, form=form, site=site,
            site_name=site_name or line(told.get("site") or "", 100), title=fields.subject or title,
        )
        if not (interest.email or interest.phone or interest.text):
            return self.ignored("a form without address, phone and text")
        return self.parsed([interest], context)
