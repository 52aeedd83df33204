# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterest(models.Model):
    """When whoever knocked was greeted: by a prepared reply, or by any other answer."""

    _inherit = 'social.interest'

    greeted_date = fields.Datetime("Greeted on", readonly=True, copy=False)

    def _log_use(self, reply):
        """A prepared reply that is used on a knock is the greeting, wherever it is pasted then."""
        result = super()._log_use(reply)
        if self.action_id.knocks and not self.greeted_date:
            self.sudo().greeted_date = fields.Datetime.now()
        return result

    def _accompanying_values(self, vals):
        values = super()._accompanying_values(vals)
        if vals.get('answered_date') and self.action_id.knocks and not self.greeted_date:
            values['greeted_date'] = vals['answered_date']
        return values

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | {'greeted_date'}
