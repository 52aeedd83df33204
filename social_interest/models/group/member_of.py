# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain


class SocialInterestAuthor(models.Model):
    """People are searched by the target groups that they are in."""

    _inherit = 'social.interest.author'

    # for searching only: nothing is stored, and nobody asks in which groups one person is
    group_ids = fields.Many2many(
        'social.interest.group', store=False, search='_search_group_ids', string="Target groups")

    @api.model
    def _search_group_ids(self, operator, value):
        if operator not in ('in', 'any'):
            return NotImplemented
        groups = self.env['social.interest.group'].search(
            value if operator == 'any' else [('id', 'in', [group for group in value if group])])
        return Domain.OR(group._member_domain() for group in groups)
