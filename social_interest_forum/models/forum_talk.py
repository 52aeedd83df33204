# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.tools import SQL


class SocialInterest(models.Model):
    """What other customers answer in the forum, in the line of what was said."""

    _inherit = 'social.interest'

    @api.model
    def _talk_card_columns(self):
        return [*super()._talk_card_columns(), 'thread_key', 'vouched']

    def _talk_parts(self, with_system=False):
        self.env['forum.post'].flush_model(['parent_id', 'state', 'active', 'is_correct', 'plain_content'])
        return [*super()._talk_parts(with_system), SQL(
            r"""
            SELECT 'forum', post.id, cards.id, post.create_date
              FROM cards
              JOIN forum_post AS post
                ON post.parent_id = substring(cards.thread_key FROM '^forum\.post,([0-9]{1,9})$')::int
              JOIN res_users AS writer ON writer.id = post.create_uid
             WHERE cards.vouched = 'inside' AND post.active AND post.state = 'active' AND writer.share
            """)]

    def _talk_entries(self, keys):
        told = super()._talk_entries(keys)
        if ids := tuple(entry_id for kind, entry_id in keys if kind == 'forum'):
            rows = self._talk_fetch(SQL(
                """
                SELECT post.id, post.plain_content, post.is_correct, person.name AS who
                  FROM forum_post AS post
                  JOIN res_users AS writer ON writer.id = post.create_uid
                  JOIN res_partner AS person ON person.id = writer.partner_id
                 WHERE post.id IN %s
                """, ids))
            told.update({('forum', row['id']): self._talk_forum_answer(row) for row in rows})
        return told

    def _talk_forum_answer(self, row):
        return {
            'kind': 'record',
            'icon': 'fa-comments-o',
            'title': self.env._("%s answered in the forum", row['who']),
            'facts': [self.env._("accepted")] if row['is_correct'] else [],
            'text': row['plain_content'] or '',
            'model': 'forum.post',
            'res_id': row['id'],
        }
