# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestCrowdPerson(models.Model):
    """What is known of a person's influence: where he was, who came after him, with whom he is linked."""

    _name = 'social.interest.crowd.person'
    _description = 'Person Among Others'
    _inherit = ['social.interest.export.mixin']
    _log_access = False
    _rec_name = 'name'
    # those without a place, who are linked with nobody, come last
    _order = 'influence desc, place, after_count desc, id'

    crowd_id = fields.Many2one('social.interest.crowd', required=True, ondelete='cascade', index=True)
    company_id = fields.Many2one('res.company', required=True, ondelete='cascade', index=True)
    team_id = fields.Many2one('crm.team', "Sales Team", ondelete='cascade', index='btree_not_null')
    author_id = fields.Many2one(
        'social.interest.author', "Person", required=True, ondelete='cascade', index=True)
    name = fields.Char(related='author_id.name')
    vip = fields.Boolean(related='author_id.vip')
    channel_id = fields.Many2one('social.interest.channel', ondelete='cascade', index='btree_not_null')
    cluster_id = fields.Many2one(
        'social.interest.crowd.cluster', ondelete='set null', index='btree_not_null')
    interests = fields.Integer(help="In the last 90 days.")
    post_count = fields.Integer("Posts", help="At how many posts the person was.")
    after_count = fields.Integer(
        "Came after", help="People who came to the same posts after the person, each of them once.")
    link_count = fields.Integer("Linked with", help="People who were at two of the same posts, or at more.")
    influence = fields.Float(
        digits=(16, 2), aggregator=None,
        help="PageRank: how often one comes to the person who goes from link to link. 1 is the mean of all.")
    place = fields.Integer(
        aggregator=None, help="By influence, then by how many came after. 0: linked with nobody.")
    is_leader = fields.Boolean("Leader", help="Among the first tenth of those who are linked, and others came after.")
    post_ids = fields.Many2many(
        'social.interest.crowd.post', 'social_interest_crowd_act', 'person_id', 'post_id', string="Was at")

    def _read_row(self):
        """Return what the screen shows of the person."""
        self.ensure_one()
        author = self.sudo().author_id
        return {
            'id': self.id, 'author_id': author.id, 'name': author.name, 'channel': self.channel_id.name,
            'place': self.place, 'is_leader': self.is_leader, 'vip': author.vip, 'influence': self.influence,
            'interests': self.interests, 'posts': self.post_count, 'after': self.after_count,
            'links': self.link_count, 'cluster': self.cluster_id.letter or '', 'number': self.cluster_id.number,
        }

    def _author_values(self):
        """Return what the author shows of himself among others."""
        self.ensure_one()
        return {
            'is_leader': self.is_leader, 'crowd_place': self.place, 'crowd_note': self._place_words(),
            'crowd_interests': self.interests, 'crowd_posts': self.post_count, 'crowd_after': self.after_count,
            'crowd_links': self.link_count, 'crowd_cluster': self.cluster_id.letter,
        }

    def _place_words(self):
        """Return the place in words; False of who is linked with nobody."""
        if not self.place:
            return False
        words = {'place': self.place, 'count': self.crowd_id.linked_count}
        if self.is_leader:
            return self.env._("Leader: no. %(place)s of %(count)s", **words)
        return self.env._("No. %(place)s of %(count)s", **words)

    def action_open_author(self):
        """Open the person."""
        self.ensure_one()
        self.check_access('read')
        return {
            'type': 'ir.actions.act_window',
            'res_model': 'social.interest.author',
            'res_id': self.author_id.id,
            'views': [(False, 'form')],
        }
