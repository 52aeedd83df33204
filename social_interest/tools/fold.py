# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Words without accents and case, in Python and by the same rules in SQL, where an index can have them.

Odoo's own way asks for ``unaccent``, which is off by default and leaves letters alone that are
written as a letter and a mark.
"""

import unicodedata

from odoo.tools import SQL

#: letters that are no letter with a mark, as people write them who do not have them
_LETTERS = {'ß': 'ss', 'æ': 'ae', 'œ': 'oe'}
_PLAIN = {'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'ı': 'i', 'ħ': 'h', 'ς': 'σ'}
#: combining marks of Latin, Greek and Cyrillic
_MARKS = ''.join(map(chr, range(0x300, 0x370)))
_TABLE = str.maketrans(_LETTERS | _PLAIN | dict.fromkeys(_MARKS, ''))


def fold(text):
    """Return a text as it is searched: `Jürgen` and `Ju\u0308rgen` are both ``jurgen``."""
    return unicodedata.normalize('NFKD', text or '').lower().translate(_TABLE)


def folding(column):
    """Return the SQL text of what :func:`fold` makes of a text expression; all of it is immutable."""
    result = f"lower(normalize({column}, NFKD))"
    for letter, plain in _LETTERS.items():
        result = f"replace({result}, '{letter}', '{plain}')"
    # what has no counterpart is left out
    return f"translate({result}, '{''.join(_PLAIN)}{_MARKS}', '{''.join(_PLAIN.values())}')"


def contains(expression, word):
    """Return the SQL condition that a folded expression has the folded word in it."""
    pattern = word.replace('\\', '\\\\').replace('%', '\\%').replace('_', '\\_')
    return SQL("%s LIKE %s", expression, f'%{pattern}%')


def trigrams(expression):
    """Return the definition of an index that finds any part of words, for ``models.Index``."""
    return lambda registry: f"USING gin (({expression}) gin_trgm_ops)" if registry.has_trigram else ''
