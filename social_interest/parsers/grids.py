# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Tables that somebody put into a letter: an order, a list of parts. A reader sees rows, and a card shall show them.

Most tables of HTML mail only lay out: what is in their cells are blocks of their own. One that shows rows has lines
around its cells, or a head, or comes from a spreadsheet.
"""

from __future__ import annotations

import copy
import re

from lxml import etree

from .html import text_of
from .lazy_regex import lazy_regex

#: one of these stands in the source of each such table, in small letters
_SIGNS = ("border=", "grid", "<th", "solid")
_BORDER = lazy_regex(r"border(?:-[a-z]{1,10})?:[^;]{0,60}\bsolid\b", re.IGNORECASE)
#: rows and cells of a table that are looked at
_MAX_ROWS = 500
_MAX_CELLS = 30


def may_have(source: str) -> bool:
    """Whether HTML may hold such a table."""
    lowered = source.lower()
    return ("<td" in lowered or "<th" in lowered) and any(sign in lowered for sign in _SIGNS)


def shown(tree: etree._Element, styled: bool = True) -> str:
    """The text of ``tree`` with one line for each row of such a table."""
    root = copy.deepcopy(tree)
    flatten(root)
    return text_of(root, styled)


def flatten(root: etree._Element) -> None:
    """Make one line of each row of the tables below ``root`` that show rows."""
    for table in list(root.iter("table")):
        if table.find(".//table") is not None:
            continue
        rows = [(row, [cell for cell in row if cell.tag in ("td", "th")]) for row in table.iter("tr")][:_MAX_ROWS]
        if not _is_grid(table, rows):
            continue
        for row, cells in rows:
            told = " ".join(filter(None, (" ".join(text_of(cell).split()) for cell in cells)))
            tail = row.tail
            row.clear()
            row.text, row.tail = told, tail


def _is_grid(table: etree._Element, rows: list[tuple[etree._Element, list[etree._Element]]]) -> bool:
    filled = [cells for _row, cells in rows if 1 < len(cells) <= _MAX_CELLS and sum(map(_holds_text, cells)) > 1]
    if len(filled) < 2:
        return False
    if table.get("border", "0") not in ("", "0") or "grid" in table.get("class", "").lower():
        return True
    every = [cell for cells in filled for cell in cells]
    drawn = sum(
        cell.tag == "th" or cell.get("class", "").startswith("xl") or bool(_BORDER.search(cell.get("style", "")))
        for cell in every)
    return drawn * 2 >= len(every)


def _holds_text(cell: etree._Element) -> bool:
    return any(not text.isspace() for text in cell.itertext())
