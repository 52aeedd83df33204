# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestClose(models.TransientModel):
    """Asks once why cards that need an answer are closed without the proof of one."""

    _name = 'social.interest.close'
    _description = 'Close Interests Without Proof'

    interest_ids = fields.Many2many('social.interest', 'interest_close_rel', string="Cards", required=True)
    hint = fields.Char(compute='_compute_hint')
    lost = fields.Char(help="Who was faster with those that are not asked about.")
    unproven_reason = fields.Selection(
        lambda self: self.env['social.interest']._fields['unproven_reason']._description_selection(self.env),
        string="Why", required=True, default='no_screenshot')
    unproven_note = fields.Char("Note", help="The head sees it.")

    @api.depends('interest_ids')
    def _compute_hint(self):
        for wizard in self:
            asked, count = len(wizard.interest_ids._without_reason()), len(wizard.interest_ids)
            wizard.hint = count > 1 and self.env._(
                "%(asked)s of %(count)s cards need an answer and have no proof of one. The reason is for all of them.",
                asked=asked, count=count)

    def action_close(self):
        """Button: close them, with the reason."""
        self.ensure_one()
        result = self.interest_ids.process_without_proof(self.unproven_reason, self.unproven_note)
        return {'type': 'ir.actions.act_window_close'} if result is True else result
