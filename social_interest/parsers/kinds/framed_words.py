# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The words of somebody between two rules, right below the rows that tell who he is and what it is about."""

from __future__ import annotations

import itertools

from ..message import Message
from ..text import clean
from . import notice_frame
from . import notice_rows as rows_

#: words of a sentence
_SENTENCE = 4
_STOPS = tuple(".?!…。？！؟")


def below_table(message: Message) -> str:
    """The words between two equal rules of which the first closes a table of labels and values; "" of none.

    "Client: Ann Lee", "Priority: Medium", a rule, the words, and the rule again. A sentence is among them: what is
    ordered stands so too.
    """
    rows = rows_.rows_of(message)[0]
    rules = [at for at, row in enumerate(rows) if row.raw and rows_.is_rule(row.raw)]
    table = notice_frame.tables(rows) if len(rules) > 1 else frozenset()
    for top, bottom in itertools.pairwise(rules) if table else ():
        above = next((at for at in range(top - 1, -1, -1) if rows[at].raw.strip()), -1)
        inside = rows[top + 1 : bottom]
        same = rows[top].raw.strip() == rows[bottom].raw.strip() and above in table
        if same and not table & set(range(top, bottom)) and any(map(_is_sentence, inside)):
            return clean("\n".join(row.raw for row in inside))
    return ""


def _is_sentence(row: rows_.NoticeRow) -> bool:
    return row.plain.endswith(_STOPS) and len(row.plain.split()) >= _SENTENCE
