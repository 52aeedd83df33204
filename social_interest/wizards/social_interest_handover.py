# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestHandover(models.TransientModel):
    """Asks whom cards are for, and why."""

    _name = 'social.interest.handover'
    _description = 'Hand Interests Over'

    interest_ids = fields.Many2many('social.interest', string="Interests", required=True)
    count = fields.Integer(compute='_compute_count')
    candidate_ids = fields.Many2many('res.users', compute='_compute_candidate_ids')
    user_id = fields.Many2one(
        'res.users', string="To", required=True, domain="[('id', 'in', candidate_ids)]")
    note = fields.Text(help="What the colleague should know; it stays with the card.")
    hint = fields.Char(compute='_compute_hint')

    @api.depends('interest_ids')
    def _compute_count(self):
        for wizard in self:
            wizard.count = len(wizard.interest_ids)

    @api.depends('interest_ids')
    def _compute_candidate_ids(self):
        """People who may work on all of the cards, and have not got them all already."""
        group = self.env.ref('sales_team.group_sale_salesman').sudo()
        people = group.all_user_ids.filtered('active').sudo(False)
        for wizard in self:
            able = people
            for company in wizard.interest_ids.company_id:
                able = able._interest_workers(company)
            owners = wizard.interest_ids.mapped('user_id')
            wizard.candidate_ids = able - (
                owners if len(owners) == 1 and all(card.user_id for card in wizard.interest_ids) else owners.browse())

    @api.depends('user_id', 'interest_ids')
    def _compute_hint(self):
        for wizard in self:
            hints = []
            for company, cards in wizard.interest_ids.grouped('company_id').items():
                user = wizard.user_id
                limit = user and user._interest_limits(company)[user]
                if not limit:
                    continue
                count = user._interest_open_counts(company)[user]
                if count + len(cards) > limit:
                    hints.append(wizard._limit_hint(cards, count, limit))
            wizard.hint = ' '.join(hints) or False

    def _limit_hint(self, cards, count, limit):
        text = self.env._(
            "%(name)s has %(count)s open cards already; the most one person may have is %(limit)s.",
            name=self.user_id.name, count=count, limit=limit)
        if cards._managed() == cards:
            return f"{text} {self.env._('As a manager you can give more.')}"
        return f"{text} {self.env._('Choose somebody else.')}"

    def action_hand_over(self):
        """Button: give the cards to the colleague."""
        self.ensure_one()
        result = self.sudo().interest_ids.with_env(self.env)._hand_over(self.user_id, self.note)
        return {'type': 'ir.actions.act_window_close'} if result is True else result
