# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import pytz

from odoo import models


class ResCompany(models.Model):
    """In which zone a company's days begin and end."""

    _inherit = 'res.company'

    def _interest_zone(self):
        """Return the zone of the company: that of its working hours, else of its contact, else UTC."""
        self.ensure_one()
        company = self.sudo()
        return pytz.timezone(company.resource_calendar_id.tz or company.partner_id.tz or 'UTC')
