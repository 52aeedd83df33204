# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""From the raw bytes of one message to what it tells, without Odoo.

``parse(raw, context)`` is all that the rest of the addon needs; see
:mod:`parsers.types` for what goes in and comes out.
"""

from .base import Parser
from .dispatch import identify, parse
from .errors import LimitExceeded, ParserError
from .message import Message
from .registry import BUILTIN
from .types import (
    ACTIONS,
    AnswerKind,
    AnyOutcome,
    Basis,
    Context,
    Failed,
    File,
    Ignored,
    Interest,
    Outcome,
    Parsed,
    Template,
    TemplateField,
    Total,
    Unknown,
    Verdict,
)

__all__ = [
    "ACTIONS", "BUILTIN", "AnswerKind", "AnyOutcome", "Basis", "Context", "Failed", "File", "Ignored", "Interest",
    "LimitExceeded", "Message", "Outcome", "Parsed", "Parser", "ParserError", "Template", "TemplateField",
    "Total", "Unknown", "Verdict", "identify", "parse",
]
