# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterest(models.Model):
    _inherit = 'social.interest'

    answer_text = fields.Text(readonly=True, copy=False)
