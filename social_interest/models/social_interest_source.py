# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestSource(models.Model):
    """One concrete place on a channel: a group, a page, a form, a blog."""

    _name = 'social.interest.source'
    _description = 'Interest Source'
    _inherit = ['mail.thread', 'social.interest.counted.mixin']
    _order = 'channel_id, name, id'
    _check_company_auto = True

    name = fields.Char(required=True, tracking=True)
    channel_id = fields.Many2one(
        'social.interest.channel', required=True, ondelete='restrict', index=True)
    key = fields.Char(
        help="How the notifications call this place: address of the form, name of the group. "
             "Filled in when the first message comes from it.",
    )
    url = fields.Char("Link")
    active = fields.Boolean(default=True)
    company_id = fields.Many2one(
        'res.company', required=True, default=lambda self: self.env.company, index=True)
    team_id = fields.Many2one('crm.team', string="Sales Team", check_company=True, tracking=True)
    product_id = fields.Many2one(
        'product.template', check_company=True,
        help="Product of every card from this source whose message names no other.")
    response_hours = fields.Float(
        "Answer within", default=4.0, tracking=True,
        help="Working hours in which a card of this source is to be answered. 0: no target.")
    own_identities = fields.Text(
        "Our own accounts",
        help="Names, handles and account numbers under which we ourselves write here, one a line. "
             "What they do makes no cards; a reply by a handle or number answers the open cards of its thread.")
    interest_ids = fields.One2many('social.interest', 'source_id', string="Interests")

    _key_unique = models.UniqueIndex(
        '(channel_id, company_id, key) WHERE key IS NOT NULL',
        "This channel has a source with this key already.",
    )
    _response_hours_positive = models.Constraint(
        'CHECK(response_hours >= 0)', "The time to answer cannot be negative.")

    def _own_identities(self):
        """Return the set of the sources' own names and handles, lower case."""
        return {
            line.strip().lstrip('@').lower()
            for source in self
            for line in (source.own_identities or '').splitlines()
            if line.strip()
        }
