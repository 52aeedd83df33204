# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import Counter

from odoo import models

#: people and posts that an eye can follow
MOST_PEOPLE, MOST_POSTS = 60, 40


class SocialInterestCrowd(models.Model):
    """The picture: the people who lead, and the posts where they met."""

    _inherit = 'social.interest.crowd'

    def _read_picture(self, cluster):
        """Return the people and posts of the picture, and who was where.

        Those who have the first places, of all or of one cluster, and the posts where most of them were.
        """
        people = self.env['social.interest.crowd.person'].search(
            [('crowd_id', '=', self.id), ('place', '>', 0),
             *([('cluster_id', '=', cluster.id)] if cluster else [])], limit=MOST_PEOPLE)
        met = Counter(post for person in people for post in person.post_ids if not post.is_left_out)
        posts = [post for post, times in met.most_common(MOST_POSTS) if times > 1]
        shown = set(posts)
        at = {person: [post.id for post in person.post_ids if post in shown] for person in people}
        return {
            'people': [{**person._read_row(), 'posts_shown': at[person]} for person in people if at[person]],
            'posts': [{'id': post.id, 'name': post.display_name, 'people': post.people_count} for post in posts],
        }
