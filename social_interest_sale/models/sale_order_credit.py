# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain

#: what a change of says anew who gets credit, or for how much
CREDITED = frozenset({
    'state', 'partner_id', 'opportunity_id', 'interest_id', 'order_line', 'currency_id', 'date_order', 'user_id',
    'team_id', 'company_id'})
OUTCOMES = {'sale': 'won', 'cancel': 'lost'}


class SaleOrder(models.Model):
    """Orders give credit to the interests of their people before them.

    What an opportunity led to is counted once: as that opportunity, with the amount of its orders.
    """

    _name = 'sale.order'
    _inherit = ['sale.order', 'social.interest.credited.mixin']

    _credit_link = 'order_id'

    interest_credit_ids = fields.One2many(
        'social.interest.credit', 'order_id', string="Credits", groups='sales_team.group_sale_salesman_all_leads')

    @api.model_create_multi
    def create(self, vals_list):
        orders = super().create(vals_list)
        orders._credits_changed()
        return orders

    def write(self, vals):
        deals = self.opportunity_id if 'opportunity_id' in vals else None
        result = super().write(vals)
        if not CREDITED.isdisjoint(vals):
            self._credits_changed(deals)
        return result

    @api.ondelete(at_uninstall=False)
    def _unlink_credits(self):
        """The deal that an order belonged to is worth less without it."""
        self.sudo().opportunity_id._queue_credits()

    def _credits_changed(self, deals=None):
        """Have the credits computed anew: of the orders, and of the opportunities that they belong to, or did.

        :param deals: opportunities to which they belonged before
        """
        orders = self.sudo()
        orders._of_known_people()._queue_credits()
        (orders.opportunity_id | (deals or orders.opportunity_id).sudo())._queue_credits()

    def _of_known_people(self):
        """Return those of the orders that interests may have to do with: most of a shop have none."""
        firms = self.partner_id.commercial_partner_id
        authors = self.env['social.interest.author'].sudo().with_context(active_test=False).search(
            [('partner_id.commercial_partner_id', 'in', firms.ids)])
        known = authors.partner_id.commercial_partner_id
        return self.filtered(
            lambda order: order.interest_id or order.partner_id.commercial_partner_id in known
            or order.interest_credit_ids)

    def _prepare_credit_values(self):
        self.ensure_one()
        return {
            'deal_date': self.create_date.replace(microsecond=0),
            'outcome': OUTCOMES.get(self.state, 'open'),
            'amount': self.amount_untaxed,
            'currency_id': self.currency_id.id,
            'deal_user_id': self.user_id.id,
            'team_id': self.team_id.id,
        }

    def _credit_cards(self):
        """The card that an order was made from."""
        return super()._credit_cards() | {order: order.interest_id for order in self.sudo() if order.interest_id}

    def _credit_touches(self):
        """Of what an opportunity led to the opportunity has the credits."""
        none = self.env['social.interest'].sudo()
        return {
            order: none if order.opportunity_id else cards for order, cards in super()._credit_touches().items()}

    @api.model
    def _credited_by(self, authors, partners, cards):
        """The orders that were made from their cards, too."""
        mine = self.sudo().search([('interest_id', 'any', [
            ('active', 'in', [True, False]), '|', ('author_id', 'in', authors.ids), ('id', 'in', cards.ids)])])
        return super()._credited_by(authors, partners, cards) | mine

    @api.model
    def _credit_domain(self):
        return super()._credit_domain() & Domain('opportunity_id', '=', False)
