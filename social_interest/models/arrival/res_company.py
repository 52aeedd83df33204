# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import pytz

from odoo import fields, models


class ResCompany(models.Model):
    """What day it is where a company is."""

    _inherit = 'res.company'

    def _interest_today(self):
        self.ensure_one()
        return pytz.utc.localize(fields.Datetime.now()).astimezone(self._interest_zone()).date()
