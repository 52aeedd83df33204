# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Which words in the mail of a form are the visitor's: under what label they stand, and what is no sentence of his."""

from __future__ import annotations

import itertools

from lxml import etree

from .. import html as html_
from .. import label_stems
from ..labels import key_of, normal
from ..lazy_regex import lazy_regex
from ..message import Message
from ..names import bare, is_name
from ..notice_words import STARS_LINE
from ..record_words import LETTER, NOTES, WHO
from ..service_words import MONEY, ORDER_PARTS
from ..text import EMAIL, clean
from ..visitor_words import CHOICE, MORE
from . import notice_rows
from .form_values import fits

#: words of a sentence, and of a label before a box that was ticked or not
_FEW, _MAX_LABEL = 3, 6
#: characters of a sentence in scripts without blanks
_CHARACTERS = 6
#: characters of a name, and of a label that may stand before a place as well
_MAX_NAME, _PREPOSITION = 80, 4
_HEADING, _MAX_TABLES, _MAX_ROWS, _MAX_LINES = 40, 20, 150, 400
_MAX_FIELDS, _MAX_LONE, _HEADINGS = 60, 60, ("h2", "h3", "h4", "h5")
_MAX_BOXES, _MAX_QUESTION = 400, 200
_PARAGRAPHS = frozenset({"p", "div", "h3", "h4", "h5", "label", "blockquote"})
_CLOCK = lazy_regex(r"\d{1,2}[:.]\d{2}")
_HANDLES = frozenset({"username", "user name"})
_FAR = lazy_regex(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


def note(pairs: tuple[tuple[str, str], ...]) -> tuple[str, str] | None:
    """The first of (label, value) whose label says that words stand behind it, and is in no table: "Enquiry details".

    What was written comes before what else is told: "Additional information".
    """
    for said in (_says_words, _says_more, _asks):
        for label, value in pairs:
            if said(label) and _are_words(value):
                return label, value
    return None


def _says_words(label: str) -> bool:
    of_letter = NOTES.fullmatch(normal(label)) or LETTER.fullmatch(label.strip(" :："))
    return bool(of_letter) or label_stems.of_words(label.strip(" :：")) and not key_of(label)


def _says_more(label: str) -> bool:
    return bool(MORE.fullmatch(normal(label)))


def _asks(label: str) -> bool:
    """Whether a label is a question to the visitor: "What happened?"."""
    return label.rstrip(" *").endswith(("?", "？", "؟"))


def _are_words(value: str) -> bool:
    """Whether somebody wrote ``value``: a few words at least, and neither an address nor marks."""
    first = value.partition("\n")[0]
    long = len(value.split()) >= _FEW or len(value) >= _CHARACTERS and _FAR.search(value)
    return bool(long) and not first.startswith("http") and not STARS_LINE.fullmatch(first)


def person(pairs: tuple[tuple[str, str], ...]) -> str:
    """The visitor where no row is called "name": "Applicant", "From"; else what he is called in the program."""
    rows = [(normal(label), value) for label, value in pairs if "\n" not in value and len(value) <= _MAX_NAME]
    for label, value in rows:
        name = bare(value.partition("(")[0])
        # "From: Vienna"
        sure = len(label) > _PREPOSITION or " " in name
        said = WHO.fullmatch(label) or label_stems.of_person(label)
        if said and sure and is_name(name) and not name[:1].islower():
            return name
    return next((value for label, value in rows if label in _HANDLES and "@" not in value), "")


def without_choices(text: str) -> tuple[str, list[tuple[str, str]]]:
    """``text`` without boxes to be ticked, and the sum, below it, as the form has them in lines: "Newsletter: yes"."""
    rows = text.split("\n")
    found: list[tuple[str, str]] = []
    while len(rows) > 1:
        label, colon, value = rows[-1].strip().replace("：", ":").partition(":")
        ticked = CHOICE.fullmatch(value.strip()) or ORDER_PARTS[0].search(label) and MONEY.search(value)
        if rows[-1].strip() and not (
            colon and 0 < len(label.split()) <= _MAX_LABEL and label[:1].isupper() and ticked
        ):
            break
        found += [(label.strip(), value.strip())] if colon else []
        rows.pop()
    return (clean("\n".join(rows)), found[::-1]) if found else (text, [])


def headings(root: etree._Element | None) -> frozenset[str]:
    """Labels that stand without a colon in bold above their values; of fewer than two known ones that of the words.

    Several headings drawn as that of the words end them: "Comment", "Payment", "Delivery".
    """
    if root is None:
        return frozenset()
    nodes = [
        (label, node) for node in itertools.islice(root.iter("b", "strong", *_HEADINGS), _MAX_FIELDS)
        if 1 < len(label := html_.label(node)) <= _MAX_LONE and ":" not in label]
    labels = frozenset(label for label, _node in nodes)
    if sum(key_of(label) not in ("", "noise") for label in labels) >= 2:
        return labels
    words = [node for label, node in nodes if key_of(label) == "message"]
    drawn = {(node.tag, node.get("style"), node.get("class")) for node in words if node.tag in _HEADINGS}
    beside = frozenset(label for label, node in nodes if (node.tag, node.get("style"), node.get("class")) in drawn)
    return beside if len(beside) > _FEW else frozenset(label for label in labels if key_of(label) == "message")


def lone_labels(text: str) -> frozenset[str]:
    """Lines that are labels without a colon, in no bold letters either, where an address stands below one."""
    rows = [row.strip() for row in text.split("\n", _MAX_ROWS)[:_MAX_ROWS] if row.strip()]
    if not any("@" in row and EMAIL.fullmatch(row) for row in rows):
        return frozenset()
    found, addressed = set(), False
    for row, below in itertools.pairwise(rows):
        if len(row) > _HEADING or ":" in row:
            # one that has its colon is no lone one
            addressed = addressed or key_of(row.rstrip(":")) == "email" and EMAIL.fullmatch(below) is not None
            continue
        key = key_of(row)
        words = not key and (_says_more(row) or NOTES.fullmatch(normal(row)))
        if words or key not in ("", "noise") and fits(key, below):
            found.add(row)
            addressed = addressed or key == "email"
    return frozenset(found) if addressed and len(found) > 1 else frozenset()


def answered_blocks(root: etree._Element) -> list[tuple[str, str]]:
    """(question, answer) of two or more boxes with nothing but two paragraphs each, one drawn as the other: a survey's.

    Of what no table and no colon says that it is a label. Whose address is asked for by any name has it as his.
    """
    found: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for node in itertools.islice(root.iter("td", "div", "li", "section"), _MAX_BOXES):
        parts = [part for part in node if isinstance(part.tag, str)]
        if len(parts) != 2 or (node.text or "").strip() or any((part.tail or "").strip() for part in parts):
            continue
        # no deeper, so that each text is read once
        if any(part.tag not in _PARAGRAPHS or any(len(child) or child.tag in _PARAGRAPHS for child in part)
               for part in parts):
            continue
        label, value = html_.text_of(parts[0]).strip(), html_.text_of(parts[1]).strip()
        if 1 < len(label) <= _MAX_QUESTION and "\n" not in label and value:
            drawn = (node.tag, *(f"{part.tag}{part.get('class')}{part.get('style')}" for part in parts))
            found.setdefault(drawn, []).append(("E-mail" if EMAIL.fullmatch(value) else label, value))
    pairs = max(found.values(), key=len, default=[])
    known = {key_of(label) for label, _value in pairs} - {"", "noise"}
    return pairs if len(pairs) >= _FEW and "email" in known or len(known) >= _FEW else []


def answers(root: etree._Element) -> list[tuple[str, str]]:
    """(label, value) of boxes or of the items of a list, of what no table and no colon says that it is a form."""
    return answered_blocks(root) or labelled_items(root)


def labelled_items(root: etree._Element) -> list[tuple[str, str]]:
    """(label, value) of the items of a list that each begin with a label in bold, alone in its line, as plugins do.

    Of a list all of whose items are so, with two labels at least that are known.
    """
    for listed in itertools.islice(root.iter("ul", "ol"), _MAX_TABLES):
        items = [node for node in listed if node.tag == "li"][:_MAX_ROWS]
        pairs = [_labelled(node) for node in items]
        known = {key_of(label) for label, _value in pairs} - {"", "noise"}
        if len(pairs) > 1 and all(label for label, _value in pairs) and len(known) > 1:
            return pairs
    return []


def _labelled(node: etree._Element) -> tuple[str, str]:
    first = next(iter(node), None)
    if first is None or first.tag not in ("b", "strong") or (node.text or "").strip() or (first.tail or "").strip():
        return "", ""
    below = first.getnext()
    label = html_.label(first).strip(" :：")
    if below is None or below.tag not in ("br", "p", "div") or not 0 < len(label) <= _HEADING:
        return "", ""
    return label, clean(html_.text_of(node).strip().lstrip("-•* ").removeprefix(html_.label(first)))


def without_speakers(labels: frozenset[str], text: str) -> frozenset[str]:
    """``labels`` without the names of those who wrote notes, each above the time of his: values have no clock alone."""
    if not labels:
        return labels
    rows = [row.strip() for row in text.split("\n", _MAX_LINES)[:_MAX_LINES] if row.strip()]
    return labels - {row for row, below in itertools.pairwise(rows) if row in labels and is_time(below)}


def is_time(row: str) -> bool:
    """Whether a line is a time with a clock and nothing else."""
    return notice_rows.is_stamp(row) and bool(_CLOCK.search(row))


def below_heading(message: Message) -> tuple[str, str] | None:
    """A heading for words that has no colon, and the line below it."""
    main, _other = notice_rows.rows_of(message)
    rows = [row for row in main if row.plain and not notice_rows.is_rule(row.raw)]
    for row, below in itertools.pairwise(rows):
        heading = len(row.plain) <= _HEADING and row.plain[-1] not in ":："
        row_of = key_of(below.plain.replace("：", ":").partition(":")[0])
        if heading and not row_of and NOTES.fullmatch(normal(row.plain)) and _are_words(below.raw):
            return row.plain, below.raw
    return None


def without_tables(text: str, root: etree._Element | None) -> str:
    """``text`` without tables below it: the things that somebody ordered with these words."""
    if root is None or "\n\n" not in text:
        return text
    for table in itertools.islice(root.iter("table"), _MAX_TABLES):
        cells = html_.text_of(table).strip() if table.find(".//th") is not None else ""
        if cells and len(cells) < len(text) and text.endswith(cells):
            text = text[: -len(cells)].rstrip()
    return text
