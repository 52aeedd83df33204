# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Text that stays text in a spreadsheet."""

import re

#: what a spreadsheet, or what writes one, makes a formula or a link of; blanks before it are left out by some.
#: See OWASP, "CSV Injection", and the tokens that XlsxWriter's ``Worksheet.write`` looks for
_LIVE = re.compile(
    r'\s*(?:[=+\-@\uff1d\uff0b\uff0d\uff20]|\{=|(?:https?|ftps?|file)://|mailto:|(?:in|ex)ternal:)|[\t\r\n]',
    re.IGNORECASE)
#: shown, and the usual sign of text, in a cell
QUOTE = "'"
#: WORD JOINER: not shown, where the text is read on a screen too
JOINER = '\N{WORD JOINER}'


def inert(text, mark=QUOTE):
    """Return the text with a mark before it where it would become a formula or a link; other values as they are."""
    return mark + text if isinstance(text, str) and _LIVE.match(text) else text


def plain(value, kept=''):
    """Return an address or a number without the signs before it that a spreadsheet would take for a formula's.

    :param str kept: signs that may stand there, as the "+" of a phone number
    """
    signs = ''.join(set('=+-@\uff1d\uff0b\uff0d\uff20 \t\r\n') - set(kept))
    return value.lstrip(signs) if value else value
