# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Tables as a workbook (XLSX): numbers as numbers, text as text and never as a formula."""

import io
import re
from typing import NamedTuple

from .inert import inert

#: what a kind of figure looks like
FORMATS = {
    'count': '#,##0',
    'share': '0.0%',
    'hours': '#,##0.0 "h"',
    'stars': '0.0',
    'number': '#,##0.0',
    'money': '#,##0.00',
    'text': '@',
    'date': '@',
}
_NO_TITLE = re.compile(r"[\[\]:*?/\\']")
#: characters that a sheet's title has at most
_LONGEST = 31
_WIDEST = 48


class Sheet(NamedTuple):
    """A table: columns are (label, kind), cells are values, or None where there is nothing to say."""

    title: str
    columns: list
    rows: list
    notes: tuple = ()


def workbook(sheets):
    """Return the bytes of a workbook of the sheets."""
    import xlsxwriter  # noqa: PLC0415 (as Odoo has it: slow to load, seldom wanted)

    target = io.BytesIO()
    options = {'in_memory': True, 'strings_to_formulas': False, 'strings_to_urls': False}
    with xlsxwriter.Workbook(target, options) as book:
        head = book.add_format({'bold': True, 'bottom': 1, 'text_wrap': True, 'valign': 'top'})
        styles = {kind: book.add_format({'num_format': shape}) for kind, shape in FORMATS.items()}
        titles = set()
        for sheet in sheets:
            _write(book.add_worksheet(_title(sheet.title, titles)), sheet, head, styles)
    return target.getvalue()


def _title(text, taken):
    """Return a title that a sheet may have, and that no other has."""
    plain = _NO_TITLE.sub(' ', text).strip() or '-'
    title, number = plain[:_LONGEST], 1
    while title.lower() in taken:
        number += 1
        title = f"{plain[:_LONGEST - 4]} {number}"
    taken.add(title.lower())
    return title


def _write(page, sheet, head, styles):
    for line, note in enumerate(sheet.notes):
        page.write_string(line, 0, inert(note))
    top = len(sheet.notes) + bool(sheet.notes)
    widths = []
    for place, (label, _kind) in enumerate(sheet.columns):
        page.write_string(top, place, inert(label), head)
        widths.append(min(len(label), 16))
    for line, row in enumerate(sheet.rows, top + 1):
        for place, ((_label, kind), value) in enumerate(zip(sheet.columns, row, strict=True)):
            if isinstance(value, str):
                page.write_string(line, place, inert(value), styles['text'])
                widths[place] = max(widths[place], min(len(value), _WIDEST))
            elif value is not None and value is not False:
                page.write_number(line, place, value, styles[kind])
    for place, width in enumerate(widths):
        page.set_column(place, place, max(width, 9) + 2)
    page.freeze_panes(top + 1, 1)
