# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a sentence speaks of, in any language, by the stems of its words: a comment, an answer, a message."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator

from .event_words import DENSE, FROM, SPACED, VERB_LAST
from .lazy_regex import lazy_regex

# vowels of India are no letters for the engine
_WORD = lazy_regex(r"(?<![^\W\d_])[^\W\d_].")
#: a bar outside of brackets
_BAR = lazy_regex(r"\|(?![^()]*\))")


@functools.cache
def _by_head() -> dict[str, list[tuple[str, str]]]:
    """First two letters of a word → (action, the stems that begin so)."""
    found: dict[str, list[tuple[str, str]]] = {}
    for action, stems in SPACED.items():
        for head, group in itertools.groupby(sorted(_BAR.split(stems)), key=lambda stem: stem[:2]):
            found.setdefault(head, []).append((action, "|".join(group)))
    return found


@functools.cache
def _stems(head: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((action, re.compile(stems)) for action, stems in _by_head().get(head, ()))


_FAR = lazy_regex("|".join(DENSE.values()))
_DENSE = {action: lazy_regex(stems) for action, stems in DENSE.items()}


def spoken_of(sentence: str) -> list[tuple[int, str]]:
    """(place, action) of each word for an action in ``sentence``, in order."""
    return sorted((*_of_words(sentence), *_of_far_scripts(sentence)))


def says_from(label: str) -> bool:
    """Whether what stands before an address is no name but says what came from there: "A new question from"."""
    return bool(FROM.search(f"{label.strip(' :：')} ")) and bool(action_of(label))


def action_of(sentence: str) -> str:
    """The first action in ``sentence``, the last where verbs stand at the end; "" if there is none."""
    found = spoken_of(sentence)
    if not found:
        return ""
    return found[-1 if VERB_LAST.search(sentence) else 0][1]


def _of_words(sentence: str) -> Iterator[tuple[int, str]]:
    lowered, heads = sentence.lower(), _by_head()
    for match in _WORD.finditer(lowered):
        if match[0] in heads:
            yield from ((match.start(), action) for action, stems in _stems(match[0])
                        if stems.match(lowered, match.start()))


def _of_far_scripts(sentence: str) -> Iterator[tuple[int, str]]:
    if sentence.isascii() or not _FAR.search(sentence):
        return
    for action, stems in _DENSE.items():
        for match in stems.finditer(sentence):
            yield match.start(), action
