# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import AccessError


class SocialInterestSource(models.Model):
    """Places whose cards become deals by themselves: a form that asks for a call, an order."""

    _inherit = 'social.interest.source'

    makes_deals = fields.Boolean(
        "Deals at once", tracking=True,
        help="Whoever writes here, and can be reached, has a deal at once: a new one, or the open one that he has. "
             "Only by messages that are surely from there.")
    deals_unverified = fields.Boolean(
        "Also of messages nobody vouches for", tracking=True, copy=False,
        help="Anybody can send such messages, and so fill the pipeline. Only an administrator allows it.")

    @api.constrains('deals_unverified')
    def _check_may_trust(self):
        """Letting strangers make deals is an administrator's decision, by whatever way it is written."""
        user = self.env.user
        # constraints run as the product; the user stays
        may = user._is_superuser() or user.has_group('base.group_system')
        if not may and self.filtered('deals_unverified'):
            raise AccessError(self.env._("Only an administrator lets messages make deals that nobody vouches for."))
