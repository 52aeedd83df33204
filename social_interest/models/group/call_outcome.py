# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestCallOutcome(models.Model):
    """Some outcomes say that the person wants nothing of us."""

    _inherit = 'social.interest.call.outcome'

    refuses = fields.Boolean("Not interested", help="The person said no: target groups find him under “Refused”.")
