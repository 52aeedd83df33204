# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestCountedMixin(models.AbstractModel):
    """Whether the form of a record has a talk to show."""

    _inherit = 'social.interest.counted.mixin'

    interest_has_talk = fields.Boolean(
        "Has a conversation", compute='_compute_interest_has_talk', groups='sales_team.group_sale_salesman')

    def _compute_interest_has_talk(self):
        for record in self:
            record.interest_has_talk = bool(record.interest_count)
