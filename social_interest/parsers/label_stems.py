# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the rows of a notification are called by any program: whose row it is, and where the words of a person stand.

Beside the labels of forms (:mod:`.labels`), which stand alone: "Original description of the request", "Purchased by".
"""

from __future__ import annotations

from .notice_words import YOU
from .row_words import ELSE, PERSON, WORDS

_MAX_WORDS = 5


def of_words(label: str) -> bool:
    """Whether the words of a person stand behind ``label``: "Original description of the request"."""
    few = 0 < len(label.split()) <= _MAX_WORDS and len(label) <= 50
    # "Demandeur" is who asks, and no "demande"
    return few and bool(WORDS.search(label)) and not (ELSE.search(label) or of_person(label))


def of_ours(label: str) -> bool:
    """Whether what the reader himself had written stands behind ``label``: "Your answer", above what was answered."""
    return 0 < len(label.split()) <= _MAX_WORDS and len(label) <= 50 and bool(WORDS.search(label) and YOU.search(label))


def of_person(label: str) -> bool:
    """Whether the person who acted stands behind ``label``: "Purchased by"."""
    return bool(PERSON.fullmatch(label))
