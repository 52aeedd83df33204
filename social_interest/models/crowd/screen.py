# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import AccessError

from .crowd import DAYS

#: rows of the lists beside the picture; the rest is one click away
LEADERS, CLUSTERS, POSTS = 10, 12, 10
FIGURES = (
    'cards', 'with_post', 'people_count', 'linked_count', 'post_count', 'left_out_count', 'cluster_count',
    'share_count')


class SocialInterestCrowd(models.Model):
    """The screen *Leaders and clusters* in one answer, read from the tables that the night has written."""

    _inherit = 'social.interest.crowd'

    @api.model
    @api.readonly
    def read_crowd(self, options=None):
        """Return what the screen shows.

        :param dict options: ``company_id``, ``team_id`` and ``cluster_id``; what is left out: one's own company,
            all of it that one may see, all clusters
        :raises AccessError: neither manager nor leader of a team, or of what is not the user's to see
        """
        options = options or {}
        dashboard = self.env['social.interest.dashboard']
        teams = dashboard._reported_teams()
        company = self._chosen_company(options.get('company_id'))
        crowds = self.search([('company_id', '=', company.id)]) if teams is None else self.search(
            [('company_id', '=', company.id), ('team_id', 'in', teams.ids)])
        crowd = self._chosen_crowd(crowds, teams, options.get('team_id'))
        cluster = self.env['social.interest.crowd.cluster'].search(
            [('id', '=', dashboard._chosen(options.get('cluster_id'))), ('crowd_id', '=', crowd.id)])
        whole = self.sudo().search([('company_id', '=', company.id), ('team_id', '=', False)])
        return {
            'options': {'company_id': company.id, 'team_id': crowd.team_id.id, 'cluster_id': cluster.id},
            'choices': {
                'company_id': [[one.id, one.name] for one in self.env.companies],
                'team_id': [[team.id, team.name] for team in crowds.team_id.sudo().sorted('name')]},
            'sees_all': teams is None,
            'is_asked': bool(whole.asked_date),
            'days': DAYS,
            'date': fields.Datetime.to_string(crowd.date) or False,
            'figures': {name: crowd[name] for name in FIGURES},
            # the rows are others tomorrow
            'domain': [('company_id', '=', company.id), ('team_id', '=', crowd.team_id.id)],
            'cluster': bool(cluster) and {'id': cluster.id, 'letter': cluster.letter, 'name': cluster.display_name},
            **crowd._read_lists(cluster),
            'picture': crowd._read_picture(cluster),
        }

    @api.model
    def _chosen_crowd(self, crowds, teams, team_id):
        """Return the crowd that is shown: of a team that was chosen, of the company, else of the first own team."""
        if team_id and teams is not None and team_id not in teams.ids:
            raise AccessError(self.env._("You see the figures of the teams that you lead."))
        if team_id or teams is None:
            return crowds.filtered(lambda crowd: crowd.team_id.id == (team_id or False))
        return crowds[:1]

    def _read_lists(self, cluster):
        """Return leaders, clusters and posts that were shared, the first of each."""
        people = self.env['social.interest.crowd.person'].search(
            [('crowd_id', '=', self.id), *([('cluster_id', '=', cluster.id)] if cluster else [])], limit=LEADERS)
        clusters = self.env['social.interest.crowd.cluster'].search([('crowd_id', '=', self.id)], limit=CLUSTERS)
        posts = self.env['social.interest.crowd.post'].search(
            [('crowd_id', '=', self.id), ('share_count', '>', 0)], limit=POSTS)
        return {
            'people': [person._read_row() for person in people],
            'clusters': [
                {'id': one.id, 'letter': one.letter, 'number': one.number, 'name': one.display_name,
                 'people': one.people_count, 'posts': one.post_count} for one in clusters],
            'posts': [
                {'id': post.id, 'name': post.display_name, 'people': post.people_count, 'shares': post.share_count,
                 'measured': post.measured_count, 'before': post.new_before, 'after': post.new_after,
                 'spread': post.spread} for post in posts],
        }
