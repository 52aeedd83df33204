# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""When somebody wants to be called, as he says it in a form or in his letter."""

import re

#: words in the label of a form's field that asks for a time to call
_LABEL = re.compile(
    r'\b(?:time|when|hours?|reachable|available|availability|zeit|uhrzeit|wann|erreichbar\w*|время|когда|удобн\w*|'
    r'heure|horaire|quand|hora|horario|cu[aá]ndo|orario|quando|ora|tijd|tijdstip|wanneer|godzin\w*|kiedy|tid|tidspunkt)\b',
    re.IGNORECASE)
_CLOCK = r'\d{1,2}(?:[:.]\d\d)?\s*(?:a\.?m\.?|p\.?m\.?|uhr|h\b|o.clock|час\w*|ч\b)?'
#: "after 5 pm", "zwischen 9 und 12 Uhr", "после 18:00": with what makes an hour of the number
_SAID = re.compile(
    r'\b(?:after|before|between|until|from|nach|vor|zwischen|bis|ab|après|avant|entre|después|antes|dopo|prima|tra|na|'
    r'voor|tussen|после|до|между|с)\s+'
    rf'(?=[^.!?\n]{{0,25}}(?:\d[:.]\d\d|\d\s*(?:a\.?m|p\.?m|uhr|h\b|o.clock|час|ч\b)))'
    rf'{_CLOCK}(?:\s*(?:and|to|und|bis|et|à|y|e|en|tot|и|до|-|–)\s*{_CLOCK})?', re.IGNORECASE)


def best_time(text, form_fields=''):
    """Return when the person wants to be called, in his own words, or an empty string.

    :param str text: what he wrote
    :param str form_fields: what else the form asked, "label: value" a line
    """
    for line in (form_fields or '').splitlines():
        label, colon, value = line.partition(':')
        if colon and value.strip() and _LABEL.search(label):
            return ' '.join(value.split())[:100]
    said = _SAID.search(text or '')
    return ' '.join(said[0].split()) if said else ''
