# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestAction(models.Model):
    """Some actions are a knock at the door: the person asks to be let in, and is greeted."""

    _inherit = 'social.interest.action'

    knocks = fields.Boolean(
        help="Whoever does this is greeted. Who stays silent after the greeting is closed by itself.")
