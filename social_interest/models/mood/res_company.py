# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class ResCompany(models.Model):
    _inherit = 'res.company'

    interest_mood_since = fields.Datetime(
        "Moods are learned since", readonly=True, help="What was told before was forgotten by somebody.")
    interest_mood_taught = fields.Char(
        readonly=True, groups='base.group_system', help="What was there to learn from when it was learned last.")
    interest_mood_next = fields.Integer(
        readonly=True, groups='base.group_system', help="The card from which on moods are told anew; 0: none.")
