# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The fields of a mail that is a form, whatever its words and its visitor are called in it."""

from __future__ import annotations

from ..message import Message
from . import form_text, forms
from .forms import Fields


def read(message: Message) -> Fields:
    """The fields of a form in ``message``, in which his words may stand under a label that no table has."""
    if "filled" not in message.memo:
        fields = forms.read(message)
        noted = None
        if not fields.message and (fields.email or fields.phone):
            table = forms.from_tables(message.tree).rest if message.tree is not None else ()
            # a row of a table ends where it ends
            noted = form_text.note(table) or form_text.note(fields.rest) or form_text.below_heading(message)
        if noted:
            rest = tuple(pair for pair in fields.rest if pair[0] != noted[0])
            fields = forms.of_the_visitor({**fields.known, "message": noted[1]}, rest, message)
        message.memo["filled"] = fields
    return message.memo["filled"]


def with_person(fields: Fields) -> Fields:
    """``fields`` with the name of who can be reached, and has it in a row that is called otherwise."""
    reachable = fields.message and (fields.email or fields.phone)
    name = form_text.person(fields.rest) if reachable and not fields.name else ""
    return Fields({**fields.known, "name": name}, fields.rest) if name else fields
