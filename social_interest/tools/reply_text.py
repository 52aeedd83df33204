# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Variables of prepared replies: names are replaced, nothing of the text is ever evaluated."""

import re

#: a name in braces, with or without what stands there where nothing is known: {product}, {first_name|there}
VARIABLE = re.compile(r'\{([^{}|]*)(?:\|([^{}]*))?\}')
NAMES = ('first_name', 'name', 'product', 'link', 'salesperson', 'company')
GAP = '\0'
TITLES = frozenset((
    'mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'herr', 'frau', 'hr', 'fru', 'mme', 'm', 'sr', 'sra'))


def unknown_variables(text):
    """Return the names in braces that are no variables, in their order."""
    return [match[0] for match in VARIABLE.finditer(text or '') if match[1].strip() not in NAMES]


def render(text, values):
    """Return the text with its variables replaced.

    Where nothing is known the sentence closes over the gap ("Hello {first_name}," → "Hello,"),
    and a line that would only announce what is missing ("More: {link}") goes.
    """
    def value_of(match):
        value = values.get(match[1].strip()) or match[2] or ''
        return ' '.join(value.replace(GAP, '').split()) or GAP

    lines = []
    for line in (text or '').replace(GAP, '').splitlines():
        told = VARIABLE.sub(value_of, line)
        if GAP in told:
            told = _closed(told)
            if not re.search(r'\w', told) or told.endswith(':'):
                continue
        lines.append(told)
    return re.sub(r'\n{3,}', '\n\n', '\n'.join(lines)).strip()


def _closed(line):
    """Close the gaps of a line, with the space before each."""
    starts_with_gap = line.lstrip().startswith(GAP)
    line = re.sub(rf'\s*{GAP}', '', line).strip()
    if starts_with_gap:
        line = re.sub(r'^[\s,;:.!?–-]+', '', line)
        line = line[:1].upper() + line[1:]
    return line


def first_name(name, handle=''):
    """Return the first name of a person, or an empty string where the name does not surely hold one.

    "Holm, Lars" is Lars, "Dr. Eva Lind" is Eva; a handle, an initial or a number is nobody's first name.
    """
    words = (name or '').split()
    if len(words) > 1 and words[0].endswith(','):
        words = words[1:]
    words = [word.strip('.,') for word in words]
    while words and words[0].lower() in TITLES:
        words = words[1:]
    if not words or len(words[0]) < 2:
        return ''
    first = words[0]
    is_handle = len(words) == 1 and first.lower() == (handle or '').strip().lstrip('@').lower()
    is_word = all(char.isalpha() or char in "-'’" for char in first)
    starts_name = first[0].isupper() or first[0].lower() == first[0].upper()
    return first if is_word and starts_name and not is_handle else ''
