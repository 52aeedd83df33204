# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.fields import Domain
from odoo.tools import SQL
from odoo.tools.misc import clean_context

from odoo.addons.social_interest.tools.plain_html import plain_html

#: from this likeness on (0 to 1) a forum is the one that fits
FITS = 0.3


class ForumForum(models.Model):
    """Forums of ideas, and who writes in a forum for the company."""

    _inherit = 'forum.forum'

    interest_ideas = fields.Boolean(
        "Ideas",
        help="Each topic is an idea: it has a status, of which its author and those who voted for it are told.")
    interest_author_id = fields.Many2one(
        'res.users', "Posts for the company", domain="[('share', '=', False)]",
        groups='base.group_erp_manager,sales_team.group_sale_salesman',
        help="In whose name a card becomes a topic, or knowledge, here. Empty: whoever moves the card to the "
             "community, by his name; of knowledge Odoo's own robot.")

    @api.constrains('interest_ideas', 'mode')
    def _check_interest_ideas(self):
        if self.filtered(lambda forum: forum.interest_ideas and forum.mode != 'discussions'):
            raise ValidationError(self.env._("Ideas are discussed: a forum of ideas has the mode “Discussions”."))

    @api.model
    def _interest_forums_domain(self, company):
        """Return the domain of the forums of a company: of its websites, or of all."""
        return Domain('website_id', '=', False) | Domain('website_id', 'any!', [('company_id', '=', company.id)])

    def _interest_company(self):
        self.ensure_one()
        return self.sudo().website_id.company_id or self.env.company

    def _interest_author(self, otherwise=None):
        """Return who writes here for the company; that somebody has left is no reason to write nothing.

        :param otherwise: who writes where nobody is named; the user, if that is nobody
        """
        author = self.sudo().interest_author_id
        return author.filtered('active').sudo(False) or otherwise or self.env.user

    # ------------------------------------------------------------------
    # Which forum fits
    # ------------------------------------------------------------------

    def _interest_by_fit(self, text):
        """Return the forums of self, the one first that fits a text; of equals the one that was used last."""
        likeness = self._interest_likeness(text)
        used = {
            forum.id: moment.timestamp() for forum, moment in self.env['forum.post'].sudo()._read_group(
                [('forum_id', 'in', self.ids), ('interest_from_id', '!=', False)], ['forum_id'], ['create_date:max'])}
        return self.sorted(lambda forum: (
            -round(likeness.get(forum.id, 0), 1), -used.get(forum.id, 0), forum.sequence, forum.id))

    def _interest_likeness(self, text):
        """Return {id of a forum: how like a text its topics, tags or name are}, of those that are like it."""
        words = self.env['forum.post']._interest_words(text)[:1000]
        if not self or not words or not self.env.registry.has_trigram:
            return {}
        Post = self.env['forum.post']
        Post.flush_model(['name', 'forum_id', 'parent_id', 'active', 'state'])
        self.env['forum.tag'].flush_model(['name', 'forum_id'])
        self.flush_recordset(['name'])
        ids = tuple(self.ids)
        return dict(self.env.execute_query(SQL(
            """
            SELECT forum_id, max(likeness)
              FROM (SELECT forum_id, greatest(similarity(name, %(words)s), word_similarity(%(words)s, name)) AS likeness
                      FROM forum_post
                     WHERE parent_id IS NULL AND active AND state = 'active' AND forum_id IN %(ids)s
                       AND (name %% %(words)s OR name %%> %(words)s)
                     UNION ALL
                    SELECT forum_id, word_similarity(name, %(words)s) FROM forum_tag WHERE forum_id IN %(ids)s
                     UNION ALL
                    SELECT forum.id, word_similarity(%(name)s, %(words)s)
                      FROM forum_forum AS forum WHERE forum.id IN %(ids)s) AS found
             GROUP BY forum_id
            HAVING max(likeness) >= %(fits)s
            """,
            words=words, ids=ids, fits=FITS, name=self.sudo()._field_to_sql('forum', 'name'))))

    # ------------------------------------------------------------------
    # Writing for the company
    # ------------------------------------------------------------------

    def _interest_post(self, card, title, text):
        """Make a topic of a card, in the name of whoever writes here for the company, and return it.

        As the forum itself does it where somebody's comment becomes an answer: by his name, and whatever karma he has.
        Nothing of the text becomes a link.
        """
        self.ensure_one()
        author = self._interest_author()
        env = self.env(user=author, su=True, context=clean_context(self.env.context))
        topic = env['forum.post'].with_company(card.company_id).create({
            'forum_id': self.id, 'name': title, 'content': plain_html(text), 'interest_from_id': card.id})
        if author.sudo().karma <= 0:
            # visitors see nothing of somebody without any
            author.sudo()._add_karma(1 - author.sudo().karma, topic, self.env._("Wrote for the company"))
        topic.message_subscribe(self.env.user.partner_id.ids)
        return topic.with_env(self.env)
