# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The named exceptions of this package; each becomes a ``Failed`` outcome."""


class ParserError(Exception):
    """Base: the text is shown in the ledger, so it is a sentence for people."""


class LimitExceeded(ParserError):
    """The message is larger, deeper or longer than is safe to parse."""
