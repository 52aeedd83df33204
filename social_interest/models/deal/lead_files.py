# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class CrmLead(models.Model):
    """Files that deals took over from cards go with the person."""

    _inherit = 'crm.lead'

    def _forget_told(self, cards):
        files = cards.mail_id._attachments() if self else self.env['ir.attachment']
        if files:
            copies = self.env['ir.attachment'].sudo().search([
                ('res_model', '=', self._name), ('res_id', 'in', self.ids),
                ('checksum', 'in', files.mapped('checksum'))])
            copies.unlink()
            copies._empty_store_soon()
        return super()._forget_told(cards)
