# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The words of a text with their places in its source: plain text, or HTML whose tags stay as they are."""

import html
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

_PIECE = re.compile(
    r"(?P<skip><!--.*?-->|<style\b.*?</style\s*>)|(?P<script><script\b[^>]*>)(?P<code>.*?)</script\s*>"
    r"|<(?P<tag>[a-zA-Z!/?][^<>]*)>|(?P<text>[^<]+|<)",
    re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(
    r"\b(?:content|alt|title|value|aria-label|label|summary)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE
)
_BLOCK = re.compile(
    r"/?(?:p|div|br|tr|td|th|li|ul|ol|table|h[1-6]|blockquote|hr|section|title|body|pre)\b", re.IGNORECASE
)
_CHARACTER = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{1,31});?|\\u[0-9a-fA-F]{4}|.", re.DOTALL)
_WORD = re.compile(r"[^\W_]+")


class Word(NamedTuple):
    """A word of a flow and where it stands in the source."""

    text: str
    start: int
    end: int
    #: place in the text of the flow
    at: int
    #: number of the line of the flow
    line: int


class Flow:
    """A run of text as its reader sees it, made of pieces of a source."""

    def __init__(self):
        self.visible: list[str] = []
        self.places: list[tuple[int, int]] = []

    def add(self, source: str, start: int, end: int, *, escaped: bool) -> None:
        if not escaped:
            self.visible.extend(source[start:end])
            self.places.extend((place, place + 1) for place in range(start, end))
            return
        for match in _CHARACTER.finditer(source, start, end):
            char = match[0]
            if char.startswith("\\u") and len(char) == 6:
                char = chr(int(char[2:], 16))
            elif len(char) > 1:
                char = html.unescape(char)
            char = char if len(char) == 1 else " "
            self.visible.append(char)
            self.places.append(match.span())

    def line_break(self, place: int) -> None:
        self.visible.append("\n")
        self.places.append((place, place))

    @property
    def text(self) -> str:
        return "".join(self.visible)

    def words(self) -> list[Word]:
        text = self.text
        words, line, position = [], 0, 0
        for match in _WORD.finditer(text):
            line += text.count("\n", position, match.start())
            position = match.start()
            words.append(
                Word(match[0], self.places[match.start()][0], self.places[match.end() - 1][1], match.start(), line)
            )
        return words


def flows(source: str, *, rich: bool) -> Iterator[Flow]:
    """The flows of ``source``: of HTML what is seen, each attribute for people and each script."""
    seen = Flow()
    if not rich:
        seen.add(source, 0, len(source), escaped=False)
        yield seen
        return
    for match in _PIECE.finditer(source):
        if match["text"]:
            seen.add(source, *match.span("text"), escaped=True)
        elif match["code"]:
            code = Flow()
            code.add(source, *match.span("code"), escaped=True)
            yield code
        elif match["tag"]:
            if _BLOCK.match(match["tag"]):
                seen.line_break(match.start())
            for attribute in _ATTRIBUTE.finditer(match[0]):
                value = Flow()
                group = 1 if attribute[1] is not None else 2
                start, end = attribute.span(group)
                value.add(source, match.start() + start, match.start() + end, escaped=True)
                yield value
    yield seen


def replaced(source: str, *, rich: bool, change: Callable[[Flow, list[Word]], dict[int, str]]) -> tuple[str, int]:
    """``source`` with the words that ``change`` gave others, and how many these are.

    ``change(flow, words)`` answers with place in ``words`` → new word.
    """
    edits: dict[tuple[int, int], str] = {}
    for flow in flows(source, rich=rich):
        words = flow.words()
        for place, new in change(flow, words).items():
            edits[words[place].start, words[place].end] = new
    for (start, end), new in sorted(edits.items(), reverse=True):
        inner = source[start:end]
        # formatting inside a word would be lost
        if "<" not in inner:
            source = source[:start] + (html.escape(new, quote=False) if rich else new) + source[end:]
    return source, len(edits)
