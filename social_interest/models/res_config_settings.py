# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class ResConfigSettings(models.TransientModel):
    _inherit = 'res.config.settings'

    social_interest_load_photos = fields.Boolean(
        "Load authors' photos", config_parameter='social_interest.load_photos',
        help="Off: authors are shown by the first letter of their name, and nothing is loaded from "
             "the networks.")

    def set_values(self):
        result = super().set_values()
        cron = self.env.ref('social_interest.ir_cron_load_photos', raise_if_not_found=False)
        if cron:
            cron.sudo().active = self.social_interest_load_photos
        return result
