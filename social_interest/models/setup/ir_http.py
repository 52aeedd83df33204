# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models

from ...tools.roles import MANAGERS


class IrHttp(models.AbstractModel):
    _inherit = 'ir.http'

    def session_info(self):
        """Whether the feed asks for the first set-up at all: of most people it never does."""
        info = super().session_info()
        user = self.env.user
        info['interest_setup'] = user.has_group(MANAGERS) and any(
            user.sudo().company_ids.mapped('interest_setup_shown'))
        return info
