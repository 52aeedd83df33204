# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict

from odoo import models
from odoo.tools import SQL, email_normalize

from ...parsers.phones import dialled
from ...parsers.shared_domains import SHARED
from ...tools.names import name_key, words_of
from ...tools.same_person import account_key, handle_key
from .key import Holder

#: addresses and numbers of one person's cards that are looked at: who writes for many has many
MOST_TOLD = 20


def site_of(email):
    """Return the domain of an address, where it is a firm's own."""
    return firm_site((email or '').rpartition('@')[2])


def firm_site(host):
    """Return a host without "www.", unless anybody may have an address or a site there."""
    host = (host or '').lower().removeprefix('www.')
    shared = host in SHARED or '.'.join(host.split('.')[-2:]) in SHARED
    return host if '.' in host and not shared else ''


def phone_of(number, country):
    """Return a number in international form, or an empty string."""
    dial = dialled(number or '', country or '')
    return dial if dial.startswith('+') and 8 <= len(dial) <= 16 else ''


class SocialInterestAuthor(models.Model):
    """What an author is found by among authors and contacts."""

    _inherit = 'social.interest.author'

    def _match_again(self):
        """Have who these authors may be asked again, soon."""
        if self.ids:
            self.env.execute_query(SQL(
                "UPDATE social_interest_author SET match_due = TRUE WHERE id = ANY(%s) RETURNING id", self.ids))
            self.invalidate_recordset(['match_due'], flush=False)

    def _find_matches(self):
        """Ask anew who the authors may be; what was asked before and is no question any more goes."""
        self._renew_keys()
        self.env['social.interest.match'].sudo()._find(self)
        self.env.execute_query(SQL(
            "UPDATE social_interest_author SET match_due = FALSE WHERE id = ANY(%s) RETURNING id", self.ids))
        self.invalidate_recordset(['match_due'], flush=False)

    def _renew_keys(self):
        """Write down anew what the authors are found by; whoever is merged is found as the one who stays."""
        self.env.flush_all()
        everybody = self.filtered('active')._with_merged()
        everybody.fetch(['name', 'handle', 'email_normalized', 'phone', 'origins', 'channel_id', 'company_id'])
        told = everybody._told_on_cards()
        keys = {}
        for author in everybody:
            kept = author._kept()
            holder = Holder(kept.id, None, kept.company_id.id, ' '.join(sorted(words_of(kept.name))))
            for kind, value, sure in author._match_keys(told.get(author.id, ())):
                place = (holder, kind, value)
                keys[place] = keys.get(place, False) or sure
        self.env['social.interest.match.key']._replace(
            'author_id', (self | everybody).ids, [(*place, sure) for place, sure in keys.items()])

    def _told_on_cards(self):
        """Return {id of an author: list of (address, number)} of what else was typed on his cards."""
        rows = self.env.execute_query(SQL(
            """
            SELECT told.author_id, told.email, told.phone
              FROM unnest(%s) AS person(id)
              JOIN LATERAL (
                    SELECT DISTINCT coalesce(came_as_id, author_id) AS author_id, email, phone
                      FROM social_interest
                     WHERE (author_id = person.id OR came_as_id = person.id) AND verdict != 'failed'
                       AND (email IS NOT NULL OR phone IS NOT NULL)
                     LIMIT %s) AS told ON told.author_id = person.id
            """, self.ids, MOST_TOLD))
        told = defaultdict(list)
        for author_id, email, phone in rows:
            told[author_id].append((email, phone))
        return told

    def _match_keys(self, told):
        """Return [(kind, value, whether it is sure)].

        :param told: list of (address, number) of his cards
        """
        self.ensure_one()
        country = self.company_id.country_id.code
        sure = self._is_sure('email')
        keys = [('email', self.email_normalized, sure), ('phone', phone_of(self.phone, country), True)]
        for email, phone in told:
            email = email_normalize(email or '')
            keys += [
                ('email', email, sure and email == self.email_normalized), ('phone', phone_of(phone, country), True)]
        keys += [('handle', handle_key(self.handle), True), ('account', account_key(self.handle), True)]
        if name := name_key(self.name):
            keys += [('site', f'{name} {site}', True) for site in {
                site_of(value) for kind, value, _sure in keys if kind == 'email' and value} if site]
        return [key for key in keys if key[1]]

    def _is_sure(self, name):
        """Whether an address is the person's for sure: a letter came from it, or a colleague says so.

        What a form, a comment or a chat tells, whoever wrote there has typed.
        """
        who = self._set_by(name)[0]
        return who == 'person' or who == 'verified' and self.channel_id.group == 'mail'
