# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ...tools.guarded_post import networks


class ResConfigSettings(models.TransientModel):
    _inherit = 'res.config.settings'

    social_interest_webhook_networks = fields.Char(
        "Inner networks for webhooks", config_parameter='social_interest.webhook_networks',
        help="Empty: webhooks reach the public internet only.")

    @api.constrains('social_interest_webhook_networks')
    def _check_social_interest_webhook_networks(self):
        for settings in self:
            try:
                networks(settings.social_interest_webhook_networks or '')
            except ValueError:
                raise ValidationError(self.env._(
                    "Inner networks for webhooks: addresses or networks like 10.0.0.5 or 192.168.1.0/24, parted by "
                    "commas."))
