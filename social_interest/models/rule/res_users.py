# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class ResUsers(models.Model):
    """How a head is told of cards by rules: as of answers that are late, for it is as urgent."""

    _inherit = 'res.users'

    def _interest_ways(self, event):
        return super()._interest_ways('late' if event == 'rule' else event)
