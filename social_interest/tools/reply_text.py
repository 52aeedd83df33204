# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Variables of prepared replies: names are replaced, nothing of the text is ever evaluated."""

import re

#: a name in braces, with or without what stands there where nothing is known: {product}, {first_name|there}
VARIABLE = re.compile(r'\{([^{}|]*)(?:\|([^{}]*))?\}')
NAMES = ('first_name', 'name', 'product', 'link', 'salesperson', 'company')
GAP = '\0'
#: words that lead to what may be missing: "a question about {product}"
_LEADS = re.compile(
    rf'(^|\s)(?:about|regarding|concerning|for|on|zum?|zur|über|wegen|bezüglich|für|om|angående|vedrørende|sur|concernant|'
    rf'pour|sobre|para|su|riguardo|over|voor|dotycząc\w+|об?|про|насч[её]т|по поводу|для)\s*{GAP}', re.IGNORECASE)
#: words of firms and roles: who is called so is no person
NOBODY = frozenset("""
    gmbh ag kg ohg ug gbr mbh e.v ltd limited inc llc llp plc corp corporation company co sarl sas sa srl spa bv
    nv ab oy aps a/s as sp.zo.o sp ооо оао зао пао ао ип тов чп фоп firma studio agency agentur kanzlei praxis
    hotel café cafe restaurant shop store team support sales service kundenservice vertrieb einkauf office büro
    buero info admin administrator webmaster marketing redaktion sekretariat reception department abteilung
    verein schule school bank group holding отдел служба компания магазин салон студия команда поддержка
    менеджер бухгалтерия администрация клиника
""".split())
#: endings of family names where a first name rarely ends so
_FAMILY = re.compile(r'(?:[оеё]ва?|[иы]на?|ск(?:ий|ая|ой)|цк(?:ий|ая)|енко|ук|юк|чук|ич|ова|ева)$')
#: scripts in which the family name comes first
_EAST = re.compile('[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]')
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
    """Close the gaps of a line, with the space before each, and the word that would lead to what is missing."""
    starts_with_gap = line.lstrip().startswith(GAP)
    line = _LEADS.sub(lambda match: GAP if match.start() == 0 else f'{match[1]}{GAP}', line)
    starts_with_gap = starts_with_gap or line.lstrip().startswith(GAP)
    line = re.sub(rf'\s*{GAP}', '', line).strip()
    if starts_with_gap:
        line = re.sub(r'^[\s,;:.!?–-]+', '', line)
        line = line[:1].upper() + line[1:]
    return line


def first_name(name, handle=''):
    """Return the first name of a person, or an empty string where the name does not surely hold one.

    "Holm, Lars" is Lars, "Dr. Eva Lind" is Eva, "VOGT Dietmar" is Dietmar; a handle, an initial or a number is nobody's
    first name, nor is a firm, a role ("Sales Team"), or a family name alone or first ("Herr Vogt", "Петрова Анна").
    """
    words = (name or '').split()
    if len(words) > 1 and words[0].endswith(','):
        words = words[1:]
    words = [word.strip('.,') for word in words]
    titles = 0
    while words and words[0].lower() in TITLES:
        words, titles = words[1:], titles + 1
    if not words or any(word.lower() in NOBODY for word in words) or (titles and len(words) == 1):
        return ''
    if _family_first(words):
        words = words[1:] if words[0].isupper() and words[0].lower() != words[0].upper() else ['']
    first = words[0]
    if len(first) < 2:
        return ''
    is_handle = len(words) == 1 and first.lower() == (handle or '').strip().lstrip('@').lower()
    is_word = all(char.isalpha() or char in "-'’" for char in first)
    starts_name = first[0].isupper() or first[0].lower() == first[0].upper()
    return first if is_word and starts_name and not is_handle else ''


def _family_first(words):
    """Whether the family name stands first: in capitals, by its ending, or by the custom of the script."""
    if len(words) < 2:
        return False
    first, second = words[0], words[1]
    if len(first) > 2 and first.isupper() and not second.isupper() and first.lower() != first.upper():
        return True
    if any(_EAST.match(word) for word in words[:2]):
        return True
    return bool(_FAMILY.search(first.lower())) and not _FAMILY.search(second.lower())
