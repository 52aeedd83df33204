# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import email_normalize

from ...parsers.headers import Address
from ...parsers.heads import takes_no_answers

#: open deals that stand on buttons; the others stand in the dialog
SHOWN = 2


class SocialInterest(models.Model):
    """A deal is proposed for a card whose person can be reached: a new one, one that there is, or none."""

    _inherit = 'social.interest'

    no_deal = fields.Boolean("No deal", readonly=True, copy=False, help="Somebody said that no deal comes of it.")

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | {'no_deal'}

    @api.model
    def _deed_words(self):
        return super()._deed_words() | {'no_deal': self.env._("No deal")}

    def _can_be_reached(self):
        """Whether one can write to the person of the card, or call."""
        self.ensure_one()
        return self._is_reachable(self.phone, self.email, self.author_id, self.partner_id.sudo())

    @api.model
    def _is_reachable(self, phone, email, author, partner):
        if phone or author.phone or partner.phone:
            return True
        emails = (email_normalize(email or '') for email in (email, author.email, partner.email))
        return any(email and not takes_no_answers(Address(address=email)) for email in emails)

    def _is_deal_proposed(self):
        self.ensure_one()
        return (
            not self.lead_id and not self.no_deal and self.verdict != 'failed' and self.state != 'ignored'
            and not self.emptied_date and not self.author_id.blocked and self._can_be_reached())

    def _prepare_talk_card(self):
        return super()._prepare_talk_card() | {'deal_offer': self._prepare_deal_offer()}

    def _prepare_deal_offer(self):
        """Return what is proposed for the card, or False.

        :returns: dict with ``deals`` (open ones that the user may see: list of dicts ``id``, ``name``), ``more`` (there
            are others), and ``others``: who has one that he may not see, a sentence or empty
        """
        if not self._is_deal_proposed() or self._is_colleagues():
            return False
        deals = self._all_open_deals()
        seen = self._seen_of(deals)
        return {
            'deals': [{'id': deal.id, 'name': deal.name} for deal in seen[:SHOWN]],
            'more': len(seen) > SHOWN,
            'others': self._told_of_colleagues_deals(deals),
        }

    # ------------------------------------------------------------------
    # The three ways
    # ------------------------------------------------------------------

    def make_deal(self):
        """Make a new opportunity of the cards, whatever others there are; see :meth:`action_to_lead`."""
        return self._without_deal()._make_deal()

    def join_deal(self, lead_id):
        """Add the cards to an open deal of their people.

        :param int lead_id: one that the user may see
        """
        cards = self._without_deal()
        cards._check_deal()
        lead = self._open_deals().filtered(lambda deal: deal.id == lead_id)
        if not lead:
            raise UserError(self.env._("Choose one of the person's open deals."))
        return cards._make_deal(lead)

    def decline_deal(self):
        """No deal comes of the cards: it is not proposed again."""
        cards = self._without_deal()
        cards._check_deal()
        return self._action_done(cards._do('no_deal', lambda some: some.sudo().write({'no_deal': True})))

    def action_choose_deal(self):
        """Button: ask which of the ways, with or without a contact."""
        self._without_deal()._check_deal()
        return self._ask_for_deal()
