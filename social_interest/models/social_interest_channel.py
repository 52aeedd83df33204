# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestChannel(models.Model):
    """The *source type* of a card: Facebook, a website form, letters …"""

    _name = 'social.interest.channel'
    _description = 'Interest Channel'
    _inherit = ['social.interest.code.mixin']
    _order = 'sequence, name, id'

    group = fields.Selection(
        [
            ('network', "Social networks"),
            ('form', "Website forms"),
            ('review', "Reviews and comments"),
            ('mail', "Letters"),
            ('chat', "Chats"),
        ],
        required=True,
        default='network',
    )
    icon = fields.Char(default='fa-comment', help="Class of a Font Awesome 4.7 icon.")
    color = fields.Char(default='#6c757d', help="Colour of the icon's background.")
    medium_id = fields.Many2one('utm.medium', ondelete='restrict')
    domains = fields.Char(
        "Official domains",
        help="Domains that links of this channel lead to, separated by spaces.",
    )
    source_ids = fields.One2many('social.interest.source', 'channel_id', string="Sources")

    _code_unique = models.Constraint('UNIQUE(code)', "Each channel has a code of its own.")
