# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.fields import Domain
from odoo.tools import SQL, format_amount, format_date

from ...tools.domains import either


class SocialInterest(models.Model):
    """The strip below the person's name: what matters at a glance, in slots that addons fill."""

    _inherit = 'social.interest'

    def _prepare_strip(self):
        """Return the slots of the strip, in their order.

        Another addon appends its own. Each is a dict with ``name`` (unique, for addons that change it),
        ``title``, ``text``, and where it opens something ``model`` with ``res_id``, or with ``domain``
        (and ``context``) for several. An empty slot is left out.
        """
        self.ensure_one()
        slots = [self._strip_interests(), self._strip_deals()]
        return [slot for slot in slots if slot]

    def _strip_interests(self):
        """How often the person came, and since when."""
        query = self._talk_cards()
        query.order = None
        cards = query.select(SQL.identifier(self._table, 'date'), SQL.identifier(self._table, 'channel_id'))
        [(count, first, channel)] = self.env.execute_query(SQL(
            """
            SELECT count(*), min(cards.date), (array_agg(%s ORDER BY cards.date))[1]
              FROM (%s) AS cards(date, channel_id)
              JOIN social_interest_channel AS channel ON channel.id = cards.channel_id
            """, self._talk_name('social.interest.channel', 'channel'), cards))
        if not count:
            return None
        date = format_date(self.env, first, date_format='d MMM yyyy')
        return {
            'name': 'interests',
            'title': self.env._("1 interest") if count == 1 else self.env._("%s interests", count),
            'text': self.env._("first: %(channel)s, %(date)s", channel=channel, date=date),
            'model': 'social.interest',
            'domain': list(self._talk_domain()),
        }

    def _strip_deals(self):
        """The open deals of the person, as far as the user may see them."""
        deals = self.env['crm.lead'].search_fetch(
            self._strip_deals_domain(), ['name', 'expected_revenue', 'company_id'], limit=20)
        if not deals:
            return None
        deal = deals[0]
        currency = (deal.company_id or self.env.company).sudo().currency_id
        text = [deal.name]
        if deal.expected_revenue:
            text.append(format_amount(self.env, deal.expected_revenue, currency))
        return {
            'name': 'deals',
            'title': self.env._("1 open deal") if len(deals) == 1 else self.env._("%s open deals", len(deals)),
            'text': ', '.join(text),
            'model': 'crm.lead',
            **({'res_id': deal.id} if len(deals) == 1 else {'domain': [('id', 'in', deals.ids)]}),
        }

    def _strip_deals_domain(self):
        cards = self.sudo()._talk_cards()
        cards.order = None
        person = self._talk_deals_domain(cards.select(SQL.identifier(self._table, 'lead_id')))
        return person & Domain('type', '=', 'opportunity') & Domain('won_status', '=', 'pending')

    def _talk_deals_domain(self, of_cards):
        """Return the domain of the deals of the person: those of his cards, and those of his contact.

        :param SQL of_cards: selects the deals of his cards
        """
        leads = self.env['crm.lead']
        if self.verdict == 'failed' or not self.author_id:
            return Domain('id', '=', self.lead_id.id)
        conditions = [of_cards]
        if self.partner_id:
            conditions.append(self._contact_deals_domain())
        return either(leads, *conditions)

    def _contact_deals_domain(self):
        """Return the domain of the deals of the contact, those of another company of ours left out."""
        return Domain('partner_id', '=', self.partner_id.id) & Domain('company_id', 'in', [False, self.company_id.id])
