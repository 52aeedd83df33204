# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a parser process does with a message besides parsing it: all that walks what a stranger wrote."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .dispatch import identify
from .files import cut
from .heads import arrival, why_no_receipt
from .inspector import inspected
from .raw_view import pages
from .rows import people_of, rows_of

#: by name: a function of the raw bytes and JSON-able options, which returns a JSON-able value
JOBS: Mapping[str, Callable[..., Any]] = {
    # the message as a page; its options are those of `raw_view.pages`
    "view": lambda raw, part, notes: pages(raw, part, notes).decode(),
    # what can be pointed at to teach a template
    "rows": rows_of,
    # what in it belongs to one person
    "people": people_of,
    # what people see of a message that is not parsed
    "identify": identify,
    # when it came
    "arrival": arrival,
    # whether its writer may be answered by a machine
    "receipt": why_no_receipt,
    # how it came and how it is built
    "inspect": inspected,
    # the bytes of its files; its option is the numbers of their parts
    "files": cut,
}
