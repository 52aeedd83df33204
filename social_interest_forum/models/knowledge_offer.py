# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.fields import Domain
from odoo.tools import SQL, html2plaintext

from odoo.addons.social_interest.models.card.social_interest import OPEN_STATES

#: answers that are offered beside a card
OFFERED = 3
#: what customers answer in a forum of ours, and accept, is no word of ours
OURS = Domain('child_ids', 'any', [
    ('is_correct', '=', True), ('state', '=', 'active'), ('create_uid.share', '=', False)])


class SocialInterest(models.Model):
    """What was answered once is offered as an answer to whoever asks something like it."""

    _inherit = 'social.interest'

    def _talk_card_more(self):
        return {**super()._talk_card_more(), 'knowledge_answers': self._knowledge_answers()}

    def _knowledge_answers(self):
        """Return the published answers to questions like that of the card, as a list of dicts.

        Each has ``id``, ``title``, ``text`` (ready to paste) and ``url``, a path of this server, or an address. Nothing
        is read where there is no knowledge base, or where nobody waits.
        """
        if self.state not in OPEN_STATES or self.verdict == 'failed':
            return []
        forums = self.env['forum.forum']._knowledge_of(self.company_id)
        if not forums:
            return []
        # what the forum lets the user see: its own rule would have his groups read once more
        similar = self.env['forum.post'].sudo()._interest_similar(
            f"{self.title or ''} {self.text or ''}",
            Domain('forum_id', 'in', forums.ids) & Domain('state', '=', 'active') & OURS, OFFERED)
        if not similar:
            return []
        rows = {row['id']: row for row in self._talk_fetch(SQL(
            """
            SELECT topic.id, topic.forum_id, topic.name, answer.content, website.domain,
                   forum.privacy = 'public' AS public
              FROM forum_post AS topic
              JOIN forum_forum AS forum ON forum.id = topic.forum_id
              LEFT JOIN website ON website.id = forum.website_id
              JOIN LATERAL (
                   SELECT post.content FROM forum_post AS post JOIN res_users AS writer ON writer.id = post.create_uid
                    WHERE post.parent_id = topic.id AND post.is_correct AND post.state = 'active' AND post.active
                      AND NOT writer.share
                    ORDER BY post.id LIMIT 1) AS answer ON TRUE
             WHERE topic.id IN %s
            """, tuple(similar.ids)))}
        return [self._knowledge_answer(rows[post.id]) for post in similar if post.id in rows]

    def _knowledge_answer(self, row):
        # the website leads from there to the address with words
        path = f"/forum/{row['forum_id']}/{row['id']}"
        domain = row['domain'] or ''
        base = domain if domain.startswith('http') else self.env['ir.config_parameter'].sudo().get_param('web.base.url')
        text = html2plaintext(row['content'] or '').strip()
        return {
            'id': row['id'],
            'title': row['name'] or '',
            # whoever asks could not open what only some may read
            'text': f"{text}\n\n{base.rstrip('/')}{path}" if row['public'] else text,
            'url': self.env['forum.post']._interest_address(domain, path),
        }
