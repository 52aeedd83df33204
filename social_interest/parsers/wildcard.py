# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Patterns that a person writes: plain text in which ``*`` stands for anything.

No regular expression of a person is ever run. The pieces between the stars are
escaped and looked for one after the other, each where it first comes: there is
nothing to go back for, so the time is linear in the text.
"""

from __future__ import annotations

import functools
import re

#: characters of a pattern; what is longer is cut
MAX_PATTERN = 200


class Wildcard:
    """One pattern. Upper and lower case are the same; blanks around a star do not count."""

    def __init__(self, pattern: str):
        pattern = pattern[:MAX_PATTERN].strip()
        self._open_start, self._open_end = pattern.startswith("*"), pattern.endswith("*")
        pieces = [re.escape(" ".join(piece.split())) for piece in pattern.split("*")]
        self._pieces = [re.compile(piece, re.IGNORECASE) for piece in pieces if piece]
        # for the whole of a text: its start, what comes between, its end
        self._whole = [re.compile(piece, re.IGNORECASE) for piece in (*pieces[:-1], rf"{pieces[-1]}\Z")]

    def find(self, text: str) -> tuple[int, int] | None:
        """(start, end) of the first place in the line ``text`` that fits; ``None`` if there is none.

        With a star at its end the place goes on to the end of the line, with one at its start it starts there.
        """
        first = position = 0
        for index, piece in enumerate(self._pieces):
            match = piece.search(text, position)
            if not match:
                return None
            first = first if index else match.start()
            position = match.end()
        return 0 if self._open_start else first, len(text) if self._open_end else position

    def fits(self, text: str) -> bool:
        """Whether the pattern is all of ``text``, from its first character to its last."""
        match = self._whole[0].match(text)
        for piece in self._whole[1:]:
            match = match and piece.search(text, match.end())
        return bool(match)


@functools.lru_cache(maxsize=512)
def wildcard(pattern: str) -> Wildcard:
    """The compiled ``pattern``; remembered, for one serves thousands of messages."""
    return Wildcard(pattern)
