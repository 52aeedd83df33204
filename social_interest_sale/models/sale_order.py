# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError

#: what the conversation shows of an order
SHOWN = frozenset({
    'state', 'partner_id', 'interest_id', 'opportunity_id', 'order_line', 'validity_date', 'commitment_date',
    'date_order', 'user_id', 'company_id'})


class SaleOrder(models.Model):
    """The interest that an order grew out of, and the talk with its customer."""

    _inherit = 'sale.order'

    interest_id = fields.Many2one(
        'social.interest', check_company=True, copy=False, ondelete='set null',
        index='btree_not_null', groups='sales_team.group_sale_salesman', help="The card that it was made from.")
    interest_count = fields.Integer(
        "Number of interests", compute='_compute_interest_count', groups='sales_team.group_sale_salesman',
        help="Interests of the customer that you may see.")

    @api.depends('partner_id')
    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_interest_count(self):
        counts = dict(self.env['social.interest']._read_group(
            [('partner_id', 'in', self.partner_id.ids)], ['partner_id'], ['__count']))
        for order in self:
            order.interest_count = counts.get(order.partner_id, 0)

    @api.readonly
    def interest_talk_card(self):
        """Return the id of the card that stands for the talk with the customer, or False."""
        self.ensure_one()
        self.check_access('read')
        cards = self.env['social.interest']
        cards.check_access('read')
        return self.interest_id._filtered_access('read').id or cards.search(
            [('partner_id', '=', self.partner_id.id)], order='date desc, id desc', limit=1).id

    @api.constrains('interest_id')
    def _check_interest_id(self):
        for order in self:
            # constraints are checked as the superuser
            if order.interest_id and not order.interest_id.sudo(False).has_access('read'):
                raise UserError(self.env._("This interest is not one that you may see."))

    # ------------------------------------------------------------------
    # An open conversation shows the order as it is
    # ------------------------------------------------------------------

    @api.model_create_multi
    def create(self, vals_list):
        orders = super().create(vals_list)
        orders._tell_talks()
        return orders

    def write(self, vals):
        result = super().write(vals)
        if not SHOWN.isdisjoint(vals):
            self._tell_talks()
        return result

    def _tell_talks(self):
        """Have the conversations with the customers read again: each has the last card of its person."""
        orders, cards = self.sudo(), self.env['social.interest'].sudo()
        last = cards._read_group(
            [('partner_id', 'in', orders.partner_id.ids), ('company_id', 'in', orders.company_id.ids)],
            ['partner_id', 'company_id'], ['id:max'])
        (orders.interest_id | cards.browse(card_id for *_key, card_id in last))._tell_live('changed')
