# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Words that somebody typed to be looked for, one phrase a line (``parsers/phrases.py``): what is wrong with them."""

from odoo.exceptions import ValidationError

from ..parsers.phrases import MAX_PATTERN, empty_lines, long_lines

#: characters of a line that are told
SHOWN = 40


def check_lines(env, lines, empty=()):
    """Check what is looked for.

    :param str lines: one phrase a line
    :param empty: what else is known to hold no word
    :raises ValidationError: a line holds no word, or is longer than what is looked for
    """
    if empty := empty_lines(lines) or empty:
        raise ValidationError(env._("“%s” holds no word to look for. Leave the line out.", empty[0][:SHOWN]))
    if long := long_lines(lines):
        raise ValidationError(env._(
            "“%(start)s…” is too long to be looked for: a line has at most %(count)s characters.",
            start=long[0][:SHOWN], count=MAX_PATTERN))
