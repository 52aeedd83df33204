# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models

from .live import LIVE


class IrWebsocket(models.AbstractModel):
    _inherit = 'ir.websocket'

    def _build_bus_channel_list(self, channels):
        """Salespeople hear of the cards of their companies; nobody can ask for it by name."""
        channels = super()._build_bus_channel_list(channels)
        user = self.env.user
        if user.has_group('sales_team.group_sale_salesman'):
            channels.extend((company, LIVE) for company in user.company_ids)
        return channels
