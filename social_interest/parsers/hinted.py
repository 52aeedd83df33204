# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Long patterns that nearly no text matches, asked of every text.

An alternation of words of twenty languages is tried at each character; whether one of a few words stands in the text at
all is seen a hundred times faster.
"""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex


def has_any(text: str, words: tuple[str, ...]) -> bool:
    """Whether one of ``words``, in lower case, stands in ``text``."""
    lowered = text.lower()
    # no generator: it would take longer than looking does
    for word in words:
        if word in lowered:
            return True
    return False


class Hinted:
    """A pattern without regard to case, and ``hints``: words in lower case, one of which stands in each match.

    ``search`` as that of a compiled pattern. That the hints leave no match out is for a test to prove, see
    ``test_hinted.py``.
    """

    def __init__(self, pattern: str, hints: tuple[str, ...]):
        self.pattern = lazy_regex(pattern, re.IGNORECASE)
        self.hints = hints

    def search(self, text: str) -> re.Match[str] | None:
        return self.pattern.search(text) if has_any(text, self.hints) else None
