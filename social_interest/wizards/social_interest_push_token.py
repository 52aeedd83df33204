# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestPushToken(models.TransientModel):
    """What an administrator is shown once of a new token; nothing of it is stored."""

    _name = 'social.interest.push.token'
    _description = 'New Token of a Mailbox'

    url = fields.Char("Address", store=False, readonly=True)
    token = fields.Char(store=False, readonly=True)
    command = fields.Char("Try it", store=False, readonly=True)
