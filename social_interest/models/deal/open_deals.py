# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.fields import Domain
from odoo.tools import SQL

from ...tools.days import days_ago
from ...tools.domains import either

#: open deals of the people of some cards that are looked at
LOOKED_AT = 20


class SocialInterest(models.Model):
    """Which open deals the people of cards have: by themselves, by their contact, or by the company they work for."""

    _inherit = 'social.interest'

    def _people_deals_domain(self):
        """Return the domain of the deals of the people of the cards, whatever became of them."""
        cards = self.sudo().filtered(lambda card: card.verdict != 'failed')
        authors, partners = cards.author_id, cards.partner_id | cards.author_id.partner_id
        people = [self._deals_of_cards(Domain('author_id', 'in', authors.ids))] if authors else []
        if partners:
            firms = Domain('commercial_partner_id', 'in', partners.commercial_partner_id.ids)
            people += [
                self._deals_of_cards(Domain('partner_id', 'in', partners.ids)), Domain('partner_id', 'any', firms)]
        emails = set(filter(None, (card._answer_email() for card in cards)))
        if emails:
            people.append(Domain('email_normalized', 'in', sorted(emails)))
        if not people:
            return Domain.FALSE
        return either(self.env['crm.lead'], *people) & Domain('company_id', 'in', [False, *self.company_id.ids])

    def _deals_of_cards(self, domain):
        """Return the SQL that selects the deals of the cards of a domain, whoever may see them."""
        return self.sudo().with_context(active_test=False)._search(
            domain & Domain('lead_id', '!=', False)).select(SQL.identifier(self._table, 'lead_id'))

    def _all_open_deals(self):
        """Return the open deals of the people, the newest first, those of colleagues too; as the product."""
        return self.env['crm.lead'].sudo().with_context(active_test=False).search_fetch(
            self._people_deals_domain() & Domain('type', '=', 'opportunity') & Domain('won_status', '=', 'pending')
            & Domain('active', '=', True),
            # with what the time line tells of them: it is read at once
            ['name', 'user_id', 'team_id', 'company_id', 'create_date', 'date_last_stage_update', 'expected_revenue',
             'won_status', 'lost_reason_id'],
            order='id desc', limit=LOOKED_AT)

    def _seen_of(self, deals):
        """Return those of the deals that the user may see."""
        return deals.with_env(self.env)._filtered_access('read')

    def _open_deals(self):
        """Return the open deals of the people that the user may see, the newest first."""
        return self._seen_of(self._all_open_deals())

    def _fresh_deals(self, deals):
        """Return those of the deals that take up what their people say next: see ``interest_deal_days``."""
        days = self.company_id[:1].interest_deal_days
        if not days or not deals:
            return deals
        since = days_ago(days)
        stale = deals.filtered(lambda deal: max(deal.create_date, deal.date_last_stage_update or since) < since)
        joined = {deal for [deal] in self.sudo()._read_group(
            [('lead_id', 'in', stale.ids), ('date', '>=', since)], ['lead_id'])} if stale else set()
        return deals.filtered(lambda deal: deal not in stale or deal in joined)

    def _asks_for_deal(self):
        return super()._asks_for_deal() or bool(self._fresh_deals(self._all_open_deals()))

    def _new_deal(self, contact=None):
        self._hold_people()
        return super()._new_deal(contact)

    def _hold_people(self):
        """Have whoever makes a deal of the same people at this moment begin again: then he finds this one.

        PostgreSQL lets no transaction go on that waited for a row which another one has written meanwhile.
        """
        cards = self.sudo()
        firms = (cards.partner_id | cards.author_id.partner_id).commercial_partner_id
        for people in filter(None, (cards.author_id, firms)):
            self.env.cr.execute(SQL(
                """
                UPDATE %(table)s SET write_uid = write_uid
                 WHERE id IN (SELECT id FROM %(table)s WHERE id IN %(ids)s ORDER BY id FOR NO KEY UPDATE)
                """, table=SQL.identifier(people._table), ids=tuple(people.ids)), log_exceptions=False)

    def _told_of_colleagues_deals(self, deals):
        """Return the sentence that says which colleagues have open deals of the people that the user may not see."""
        names = sorted({
            deal.user_id.name or deal.team_id.name or '' for deal in self._fresh_deals(deals - self._seen_of(deals))})
        names = [name for name in names if name]
        return self.env._("An open deal of this person is with %s.", ', '.join(names)) if names else ''
