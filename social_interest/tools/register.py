# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whom one knows already: people of one channel, told apart by what is written of them."""

import re
from collections import defaultdict
from typing import NamedTuple

from odoo.tools import SQL, email_normalize

from ..parsers import links

#: what an account is known by, and no other one of its channel
SURE = ('account', 'url')
#: what a person is known by; the first that finds anybody decides
FAIR = ('email', 'phone')
#: of what kind nobody has two
OWN = {'email': ('handle', 'url'), 'phone': ('handle', 'url', 'email')}

#: what an address begins with and may as well do without
_BEGINNING = r'^https?://(?:www\.|m\.|mobile\.)?'
#: digits at the end of a number that stay the same however it is written
END = 6


def handle_of(handle):
    """Return a handle, or a key, as it is compared."""
    return (handle or '').strip().lower().lstrip('@')


def address_of(url):
    """Return the address of a profile as it is compared; kept ones are tidy."""
    url = (url or '').strip()
    return re.sub(_BEGINNING, '', links.tidied(url) or url, flags=re.IGNORECASE).lower().rstrip('/')


def handle_sql(column):
    """Return the SQL of what :func:`handle_of` makes of a column."""
    return SQL("ltrim(lower(btrim(%s)), '@')", SQL.identifier(column))


def address_sql(column):
    """Return the SQL of what :func:`address_of` makes of a column."""
    return SQL("rtrim(lower(regexp_replace(btrim(%s), %s, '', 'i')), '/')", SQL.identifier(column), _BEGINNING)


def end_sql(column):
    """Return the SQL of what :func:`end_of` makes of a column."""
    return SQL("right(regexp_replace(%s, '[^0-9]', '', 'g'), %s)", SQL.identifier(column), END)


def end_of(number):
    """Return the last digits of a number, by which it is looked up."""
    return re.sub('[^0-9]', '', number or '')[-END:]


def signs_of(values, number):
    """Return {kind: set of values} of what is written of one person.

    :param values: {'handle', 'key', 'url', 'email'}
    :param number: his phone number as it is dialled, or empty
    """
    handle = handle_of(values.get('handle'))
    signs = {
        'account': {handle, handle_of(values.get('key'))}, 'handle': {handle}, 'url': {address_of(values.get('url'))},
        'email': {email_normalize(values.get('email') or '') or ''}, 'phone': {number or ''}}
    return {kind: found - {''} for kind, found in signs.items() if found - {''}}


class Found(NamedTuple):
    """Who may be meant.

    :param holders: list of those who were added to the register
    :param sure: whether it is the very account
    """

    holders: list
    sure: bool


class Register:
    """People, each in his place; a place is a channel of a company."""

    def __init__(self):
        self._holders = defaultdict(dict)
        self._signs = {}

    def add(self, holder, place, signs):
        """Enter somebody, or what else is known of him."""
        known = self._signs.setdefault(holder, {})
        for kind, values in signs.items():
            known[kind] = known.get(kind, set()) | values
            for value in values:
                self._holders[place, kind, value][holder] = True

    def find(self, place, signs):
        """Return the :class:`Found`: whose account it is, else who has the address, else who has the number."""
        if holders := self._with(place, signs, SURE):
            return Found(holders, True)
        for kind in FAIR:
            holders = self._with(place, signs, (kind,))
            if holders := [one for one in holders if not self._is_another(one, signs, kind)]:
                return Found(holders, False)
        return Found([], False)

    def _with(self, place, signs, kinds):
        found = {}
        for kind in kinds:
            for value in signs.get(kind, ()):
                found |= self._holders.get((place, kind, value), {})
        return list(found)

    def _is_another(self, holder, signs, kind):
        known = self._signs[holder]
        return any(known.get(own) and signs.get(own) and known[own].isdisjoint(signs[own]) for own in OWN[kind])
