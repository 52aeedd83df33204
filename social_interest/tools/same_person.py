# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""How sure it is that two profiles, or a profile and a contact, are one person.

Nothing is ever joined by this: it says what is worth asking a colleague. So a wrong question costs more than a missing
one, and a name that speaks against it outweighs whatever a family or an office shares.
"""

import re
from typing import NamedTuple

from .names import Likeness

#: what is suggested, in percent
SUGGESTED = 50
#: from where on it is called likely, and very likely
LIKELY, VERY_LIKELY = 65, 85
#: how far a kind of evidence alone goes
WEIGHTS = {'email': 90, 'account': 85, 'typed': 65, 'phone': 62, 'site': 70, 'handle': 45}
#: what the names add to it
NAMES = {Likeness.SAME: 20, Likeness.ALIKE: 8, Likeness.UNKNOWN: 0, Likeness.OTHER: -70}
#: each further kind of evidence
FURTHER = 15
#: people who share a value, and what that takes from it: an office's phone, a family's address
CROWD, SHARED = 3, 30
#: both have an address, or a number, of their own, and it is another
OPPOSED = 25
MOST = 99

_COMMON_HANDLE = re.compile(
    r'(?:admin|info|sales|shop|store|support|office|contact|user|guest|test|me|the|official|team|hello)\d*')
_TELLING = re.compile(r'.*\d|.{9,}')


class Evidence(NamedTuple):
    """One thing that two have in common.

    :param kind: key of WEIGHTS
    :param value: what it is, as it may be shown
    :param crowd: people, told apart by their names, who have it
    """

    kind: str
    value: str
    crowd: int = 2


def handle_key(handle):
    """Return a handle as it is compared, empty where it is too common to tell anything."""
    key = (handle or '').strip().lstrip('@').partition('@')[0].casefold()
    key = re.sub(r'[._\-\s]', '', key)
    return key if len(key) >= 5 and not _COMMON_HANDLE.fullmatch(key) and not key.isdecimal() else ''


def account_key(handle):
    """Return a handle that names its server too, as networks of many servers have them: there it is one account."""
    name, at, host = (handle or '').strip().lstrip('@').casefold().partition('@')
    return f'{name}@{host}' if name and at and '.' in host else ''


def confidence(evidence, likeness, opposed=0):
    """Return how sure it is, in percent.

    :param evidence: iterable of Evidence
    :param likeness: of the names
    :param int opposed: of how many kinds both have a value of their own, and not the same
    """
    best = {}
    for one in evidence:
        weight = WEIGHTS[one.kind] - (SHARED if one.crowd > CROWD else 0)
        if one.kind == 'handle' and _TELLING.fullmatch(one.value):
            weight += 10
        best[one.kind] = max(weight, best.get(one.kind, 0))
    if not best:
        return 0
    if 'email' in best:
        # one address is one thing in common, however often it was typed
        best.pop('typed', None)
    if 'account' in best:
        best.pop('handle', None)
    total = max(best.values()) + FURTHER * (len(best) - 1)
    # the name is part of it already
    names = 0 if likeness > Likeness.UNKNOWN and set(best) == {'site'} else NAMES[likeness]
    return max(0, min(MOST, total + names - OPPOSED * opposed))


def strength(percent):
    """Return the key of the word for it."""
    return 'strong' if percent >= VERY_LIKELY else 'likely' if percent >= LIKELY else 'possible'
