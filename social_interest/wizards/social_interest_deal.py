# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError


class SocialInterestDeal(models.TransientModel):
    """The person has an open deal: does the card belong to it, or is it another?"""

    _name = 'social.interest.deal'
    _description = 'Deal of an Interest'

    interest_id = fields.Many2one('social.interest', required=True, ondelete='cascade')
    person = fields.Char(related='interest_id.author_name')
    deal_ids = fields.Many2many('crm.lead', compute='_compute_deal_ids')
    # what the person may not see is not proposed either
    lead_id = fields.Many2one(
        'crm.lead', string="Open deals", compute='_compute_lead_id', compute_sudo=False, store=True, readonly=False,
        domain="[('id', 'in', deal_ids)]")

    @api.depends('interest_id')
    def _compute_deal_ids(self):
        for wizard in self:
            wizard.deal_ids = wizard.interest_id._open_deals()

    @api.depends('deal_ids')
    def _compute_lead_id(self):
        for wizard in self:
            wizard.lead_id = wizard.deal_ids[:1]

    def action_join(self):
        """Button: the card belongs to the chosen deal."""
        self.ensure_one()
        self.interest_id.check_access('write')
        if not self.lead_id or self.lead_id not in self.deal_ids:
            raise UserError(self.env._("Choose one of the person's open deals."))
        return self._done(self.interest_id._make_deal(self.lead_id))

    def action_make(self):
        """Button: the card is a deal of its own."""
        self.ensure_one()
        return self._done(self.interest_id._make_deal())

    def _done(self, result):
        return {'type': 'ir.actions.act_window_close'} if result is True else result
