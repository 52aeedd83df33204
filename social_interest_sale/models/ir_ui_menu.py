# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class IrUiMenu(models.Model):
    """What silence costs is read by those whose the dashboard is."""

    _inherit = 'ir.ui.menu'

    @api.model
    def _interest_menus_of_leaders(self):
        return [*super()._interest_menus_of_leaders(), 'social_interest_sale.menu_silence']
