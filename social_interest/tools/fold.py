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
_MARKS = range(0x300, 0x370)
_TABLE = str.maketrans(_LETTERS | _PLAIN | dict.fromkeys(map(chr, _MARKS), ''))


def fold(text):
    """Return a text as it is searched: `Jürgen` and `Ju\u0308rgen` are both ``jurgen``."""
    return unicodedata.normalize('NFKD', text or '').lower().translate(_TABLE)


def folding(column):
    """Return the SQL text of what :func:`fold` makes of a text expression; all of it is immutable.

    PostgreSQL folds each text that it finds once more, before it looks at anything else of the row: plain
    texts take a short way, and a pattern takes out the marks much faster than ``translate`` does.
    """
    marks = rf"[\u{_MARKS[0]:04x}-\u{_MARKS[-1]:04x}]"
    result = f"regexp_replace(lower(normalize({column}, NFKD)), '{marks}', '', 'g')"
    for letter, plain in _LETTERS.items():
        result = f"replace({result}, '{letter}', '{plain}')"
    result = f"translate({result}, '{''.join(_PLAIN)}', '{''.join(_PLAIN.values())}')"
    return f"CASE WHEN octet_length({column}) = char_length({column}) THEN lower({column}) ELSE {result} END"


def contains(expression, word):
    """Return the SQL condition that a folded expression has the folded word in it."""
    pattern = word.replace('\\', '\\\\').replace('%', '\\%').replace('_', '\\_')
    return SQL("%s LIKE %s", expression, f'%{pattern}%')


def trigrams(expression):
    """Return the definition of an index that finds any part of words, for ``models.Index``."""
    return lambda registry: f"USING gin (({expression}) gin_trgm_ops)" if registry.has_trigram else ''
