# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class MailComposeMessage(models.TransientModel):
    """A template never costs the letter its quotation."""

    _inherit = 'mail.compose.message'

    @api.depends('composition_mode', 'model', 'res_domain', 'res_ids', 'template_id')
    def _compute_body(self):
        result = super()._compute_body()
        for composer in self.filtered(
                lambda composer: composer.model == 'social.interest' and composer.composition_mode == 'comment'):
            card = self.env['social.interest'].browse(composer._evaluate_res_ids())
            if len(card) == 1 and card.answer_kind == 'mail' and composer.template_id:
                composer.body = (composer.body or '') + card._quoted_letter()
        return result
