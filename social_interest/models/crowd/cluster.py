# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from string import ascii_uppercase

from odoo import api, fields, models


def letter_of(number):
    """Return the sign of a cluster: A to Z, then AA."""
    sign = ''
    while number:
        number, rest = divmod(number - 1, len(ascii_uppercase))
        sign = ascii_uppercase[rest] + sign
    return sign


class SocialInterestCrowdCluster(models.Model):
    """People who meet each other at the same posts more than others."""

    _name = 'social.interest.crowd.cluster'
    _description = 'Cluster of People'
    _inherit = ['social.interest.export.mixin']
    _log_access = False
    _rec_name = 'author_id'
    _order = 'number, id'

    crowd_id = fields.Many2one('social.interest.crowd', required=True, ondelete='cascade', index=True)
    company_id = fields.Many2one('res.company', required=True, ondelete='cascade', index=True)
    team_id = fields.Many2one('crm.team', "Sales Team", ondelete='cascade', index='btree_not_null')
    number = fields.Integer(required=True, aggregator=None)
    letter = fields.Char("Cluster", compute='_compute_letter')
    author_id = fields.Many2one(
        'social.interest.author', "Leads", ondelete='set null', index='btree_not_null',
        help="Who has the first place among them.")
    people_count = fields.Integer("People")
    post_count = fields.Integer("Posts")
    person_ids = fields.One2many('social.interest.crowd.person', 'cluster_id', string="Its people")

    @api.depends('number')
    def _compute_letter(self):
        for cluster in self:
            cluster.letter = letter_of(cluster.number)

    @api.depends('number', 'people_count', 'author_id.name')
    def _compute_display_name(self):
        for cluster in self:
            name = cluster.sudo().author_id.name
            others = cluster.people_count - 1
            cluster.display_name = f"{cluster.letter}: " + (
                self.env._("%(name)s and %(count)s others", name=name, count=others) if name
                else self.env._("%s people", cluster.people_count))

    def action_view_people(self):
        """Button: open the people of the cluster."""
        self.ensure_one()
        self.check_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_crowd_person')
        return {
            **action, 'name': self.display_name, 'path': False, 'domain': [('cluster_id', '=', self.id)], 'context': {}}
