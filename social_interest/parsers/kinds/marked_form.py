# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the parsers of programs share whose mail of a form bears a mark of its own."""

from __future__ import annotations

import re
from typing import ClassVar

from ..base import Parser
from ..labels import wants_call
from ..message import Message
from ..text import line
from ..types import AnyOutcome, Context
from . import forms


class MarkedForm(Parser):
    """Knows its mail by a mark, reads the fields like any form."""

    channel = "form"
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
