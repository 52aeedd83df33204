# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain

#: of whom nothing was told: who was at no post lately
NOTHING = {
    'is_leader': False, 'crowd_place': 0, 'crowd_interests': 0, 'crowd_posts': 0, 'crowd_after': 0, 'crowd_links': 0,
    'crowd_cluster': False, 'crowd_note': False}


class SocialInterestAuthor(models.Model):
    """What the posts of the last days tell of a person's influence in his company, as the last night told it."""

    _inherit = 'social.interest.author'

    crowd_person_ids = fields.One2many('social.interest.crowd.person', 'author_id', string="Among others")
    is_leader = fields.Boolean(
        "Leader", compute='_compute_crowd', compute_sudo=True, search='_search_is_leader',
        help="Among the first tenth of those who meet at the same posts, and others came after.")
    crowd_place = fields.Integer("Place", compute='_compute_crowd', compute_sudo=True, aggregator=None)
    crowd_note = fields.Char("Influence", compute='_compute_crowd', compute_sudo=True)
    crowd_interests = fields.Integer(
        "Interests, 90 days", compute='_compute_crowd', compute_sudo=True, aggregator=None)
    crowd_posts = fields.Integer("Posts, 90 days", compute='_compute_crowd', compute_sudo=True, aggregator=None)
    crowd_after = fields.Integer(
        "People who came after", compute='_compute_crowd', compute_sudo=True, aggregator=None,
        help="To the same posts, in the last 90 days, each of them once.")
    crowd_links = fields.Integer(
        "Linked with", compute='_compute_crowd', compute_sudo=True, aggregator=None,
        help="People who were at two of the same posts, or at more, in the last 90 days.")
    crowd_cluster = fields.Char("Cluster", compute='_compute_crowd', compute_sudo=True)

    @api.depends('company_id')
    @api.depends_context('lang')
    def _compute_crowd(self):
        rows = self.env['social.interest.crowd.person'].search_fetch(
            [('author_id', 'in', self._origin.ids), ('team_id', '=', False)],
            ['author_id', 'place', 'is_leader', 'interests', 'post_count', 'after_count', 'link_count', 'cluster_id'])
        of_author = {row.author_id.id: row for row in rows}
        for author in self:
            row = of_author.get(author._origin.id)
            author.update(row._author_values() if row else NOTHING)

    @api.model
    def _search_is_leader(self, operator, value):
        if operator != 'in':
            return NotImplemented
        rows = self.env['social.interest.crowd.person'].sudo()
        leaders = Domain('id', 'in', rows._search(
            [('team_id', '=', False), ('is_leader', '=', True)]).subselect('author_id'))
        asked = set(value)
        if asked >= {True, False}:
            return Domain.TRUE
        return leaders if True in asked else ~leaders
