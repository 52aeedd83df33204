# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models

from ...tools.roles import MANAGERS


class IrUiMenu(models.Model):
    """Reports stand in the menu of those whose they are: managers, and leaders of teams, who have no group."""

    _inherit = 'ir.ui.menu'

    def _load_menus_blacklist(self):
        hidden = super()._load_menus_blacklist()
        user = self.env.user
        if not user.has_group(MANAGERS) and not user.interest_team_ids:
            for name in self._interest_menus_of_leaders():
                menu = self.env.ref(name, raise_if_not_found=False)
                hidden += menu.ids if menu else []
        return hidden

    @api.model
    def _interest_menus_of_leaders(self):
        """Hook: return the names of the menus that only managers and leaders of teams see."""
        return ['social_interest.menu_dashboard']
