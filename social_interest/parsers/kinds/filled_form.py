# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The fields of a mail that is a form, whatever its words and its visitor are called in it."""

from __future__ import annotations

import itertools

from ..labels import key_of
from ..message import Message
from ..text import clean
from . import form_above, form_apart, form_text, forms
from .forms import Fields

_MAX_ROWS, _ASIDE = 200, 40
_COLONS = (":", "：")


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
        if (not fields.message or _is_aside(fields.message, message)) and (fields.email or fields.phone):
            above = form_above.words(message, fields)
            fields = forms.of_the_visitor({**fields.known, "message": above}, fields.rest, message) if above else fields
        if not fields.message and fields.name and fields.email and not fields.phone:
            fields = _with_labels_in_words(message) or fields
        if not fields.message:
            fields = form_apart.read(fields, message) or fields
        message.memo["filled"] = fields
    return message.memo["filled"]


def _is_aside(text: str, message: Message) -> bool:
    """Whether ``text`` is what a site adds in capitals below the fields: "NOTE: He does not know your address."."""
    first = text.partition("\n")[0][:_ASIDE]
    return any(
        row.lstrip().startswith("NOTE") and first in row for row in message.any_text.split("\n", _MAX_ROWS)[:_MAX_ROWS])


def _with_labels_in_words(message: Message) -> Fields | None:
    """The fields of a form whose words begin with a label that is none of it: "Message: / Rating: 1 / It leaks."."""
    above, found, below = _cut_at_words(message.text or message.text_of_html)
    fields = forms.from_lines(above)
    if not found or not below or not (fields.name and fields.email):
        return None
    return forms.of_the_visitor({**fields.known, "message": clean(below)}, fields.rest, message)


def _cut_at_words(text: str) -> tuple[str, str, str]:
    """What stands above, the label of the words, alone in its line, and the paragraph of them right below it."""
    rows = text.split("\n", _MAX_ROWS)[:_MAX_ROWS]
    for index, row in enumerate(rows):
        label = row.strip(" *_")
        if label[-1:] in _COLONS and key_of(label) == "message":
            below = map(str.strip, rows[index + 1 :])
            words = itertools.takewhile(lambda one: one and not forms.ends(one), below)
            return "\n".join(rows[:index]), label, "\n".join(words)
    return "", "", ""


def with_person(fields: Fields) -> Fields:
    """``fields`` with the name of who can be reached, and has it in a row that is called otherwise."""
    reachable = fields.message and (fields.email or fields.phone)
    name = form_text.person(fields.rest) if reachable and not fields.name else ""
    return Fields({**fields.known, "name": name}, fields.rest) if name else fields
