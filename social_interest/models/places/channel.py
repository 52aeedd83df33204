# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ...parsers.registry import link_domains
from ...tools.web_address import PLACEHOLDER, SAMPLE, opens_private


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
    private_url = fields.Char(
        "Private message",
        help="Address that opens a private message to a person of this channel. {handle} stands for the person's "
             "handle, {id} for the number of the account, {site} for the site where the comment stands, {phone} for "
             "the phone number with its country. Example: https://t.me/{handle}")
    source_ids = fields.One2many('social.interest.source', 'channel_id', string="Sources")

    _code_unique = models.Constraint('UNIQUE(code)', "Each channel has a code of its own.")

    def _link_domains(self):
        """Return the domains that links of the channel may lead to: listed ones, and those of what reads its mail."""
        if not self:
            # a card that is only being made
            return frozenset()
        self.ensure_one()
        return frozenset((self.domains or '').lower().split()) | link_domains(self.code)

    @api.constrains('private_url')
    def _check_private_url(self):
        for channel in self.filtered('private_url'):
            unknown = set(PLACEHOLDER.findall(channel.private_url)) - set(SAMPLE)
            if unknown:
                raise ValidationError(self.env._(
                    "“{%(name)s}” means nothing in the address of a private message. "
                    "There are {handle}, {id}, {site} and {phone}.", name=sorted(unknown)[0]))
            if not opens_private(PLACEHOLDER.sub(lambda match: SAMPLE[match[1]], channel.private_url)):
                raise ValidationError(self.env._(
                    "“%s” is not a web address: it has to start with https://.", channel.private_url))
