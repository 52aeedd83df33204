# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.tools import SQL


class SocialInterestCrowd(models.Model):
    """Tables that screens read: written by the thousand, so past the ORM, and anew each time."""

    _inherit = 'social.interest.crowd'

    @api.model
    def _delete_rows(self, company):
        self.env.flush_all()
        for table in ('person', 'post', 'cluster'):
            self.env.execute_query(SQL(
                "DELETE FROM %s WHERE company_id = %s RETURNING id",
                SQL.identifier(f'social_interest_crowd_{table}'), company.id))
        self.env.execute_query(SQL("DELETE FROM social_interest_crowd WHERE company_id = %s RETURNING id", company.id))

    @api.model
    def _store(self, company, team_id, now, crowd, channels):
        """Write what was told of a company, or of a team.

        :param crowd: :class:`~odoo.addons.social_interest.tools.crowd.Crowd`
        :param dict channels: of the authors
        """
        [[crowd_id]] = self._insert('social.interest.crowd', [{
            'company_id': company.id, 'team_id': team_id, 'date': now, 'cards': crowd.cards,
            'with_post': crowd.with_post, 'people_count': len(crowd.people), 'linked_count': crowd.linked,
            'post_count': len(crowd.posts), 'left_out_count': sum(post.is_left_out for post in crowd.posts),
            'cluster_count': len(crowd.clusters), 'share_count': sum(len(post.shares) for post in crowd.posts)}])
        scope = {'crowd_id': crowd_id, 'company_id': company.id, 'team_id': team_id}
        clusters = dict(self._insert('social.interest.crowd.cluster', [{
            **scope, 'number': number, 'author_id': crowd.people[people[0]].author, 'people_count': len(people),
            'post_count': len(set().union(*(crowd.people[person].posts for person in people))),
        } for number, people in enumerate(crowd.clusters, 1)], 'number'))
        people = dict(self._insert('social.interest.crowd.person', [{
            **scope, 'author_id': person.author, 'channel_id': channels.get(person.author),
            'cluster_id': clusters.get(person.cluster), 'interests': person.interests,
            'post_count': len(person.posts), 'after_count': person.after, 'link_count': person.links,
            'influence': person.influence, 'place': person.place, 'is_leader': person.is_leader,
        } for person in crowd.people], 'author_id'))
        posts = dict(self._insert('social.interest.crowd.post', [{
            **scope, 'interest_id': post.card, 'people_count': len(post.people), 'card_count': post.cards,
            'first_date': post.first, 'last_date': post.last, 'is_left_out': post.is_left_out,
            'share_count': len(post.shares), 'measured_count': post.measured, 'young_count': post.young,
            'new_before': post.new_before, 'new_after': post.new_after,
        } for post in crowd.posts], 'interest_id'))
        self._insert_acts(crowd, people, posts)

    @api.model
    def _insert(self, model, rows, key=None):
        """Insert rows; return [(their key, id)], or [[id]] without a key."""
        if not rows:
            return []
        fields_of = self.env[model]._fields
        names = list(rows[0])
        columns = SQL(', ').join(
            SQL("%s::%s[]", [row[name] for row in rows], SQL.identifier(fields_of[name].column_type[0]))
            for name in names)
        returned = SQL(', ').join(SQL.identifier(name) for name in (*((key,) if key else ()), 'id'))
        return self.env.execute_query(SQL(
            "INSERT INTO %s (%s) SELECT * FROM unnest(%s) RETURNING %s", SQL.identifier(self.env[model]._table),
            SQL(', ').join(map(SQL.identifier, names)), columns, returned))

    @api.model
    def _insert_acts(self, crowd, people, posts):
        """Write who was at which post."""
        pairs = [(people[person.author], posts[crowd.posts[place].card])
                 for person in crowd.people for place in person.posts]
        if pairs:
            self.env.execute_query(SQL(
                "INSERT INTO social_interest_crowd_act (person_id, post_id) SELECT * FROM unnest(%s, %s) "
                "RETURNING person_id", [pair[0] for pair in pairs], [pair[1] for pair in pairs]))
