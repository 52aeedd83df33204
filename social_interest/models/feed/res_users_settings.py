# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class ResUsersSettings(models.Model):
    """In which order a person likes to see the cards of the feed."""

    _inherit = 'res.users.settings'

    interest_order = fields.Selection(
        [('urgent', "Most urgent first"), ('newest', "Newest first"), ('waiting', "Longest waiting first")],
        "Order of the feed", default='urgent', required=True)
