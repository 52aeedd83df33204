# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from ...parsers import links


class SocialInterestSource(models.Model):
    """A place belongs to a project: with a logo, what it is about, a site, and the people who answer there.

    What it does not say itself, its team says.
    """

    _name = 'social.interest.source'
    _inherit = ['social.interest.source', 'image.mixin']
    _link_fields = ('url', 'site')

    description = fields.Text(help="What salespeople should know of it before they answer.")
    site = fields.Char("Website")

    logo = fields.Binary(compute='_compute_project')
    about = fields.Text(compute='_compute_project')
    site_url = fields.Char("Website, as it opens", compute='_compute_project')
    people_ids = fields.Many2many('res.users', compute='_compute_people_ids', compute_sudo=True)

    @api.depends(
        'image_128', 'description', 'site',
        'team_id.image_128', 'team_id.interest_description', 'team_id.interest_site')
    @api.depends_context('bin_size')
    def _compute_project(self):
        for source in self:
            team = source.team_id.sudo()
            source.logo = source.image_128 or team.image_128
            source.about = source.description or team.interest_description
            source.site_url = links.tidied(source.site or team.interest_site or '')

    @api.depends('team_id.member_ids', 'team_id.user_id', 'company_id')
    def _compute_people_ids(self):
        cards = self.env['social.interest']
        for (team, company), sources in self.grouped(lambda source: (source.team_id, source.company_id)).items():
            sources.people_ids = cards._team_people(team, company)
