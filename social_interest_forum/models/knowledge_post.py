# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from markupsafe import Markup, escape

from odoo import SUPERUSER_ID, api, fields, models
from odoo.exceptions import UserError


class ForumPost(models.Model):
    """Knowledge: a question with the company's answer, which somebody reads before it is published."""

    _inherit = 'forum.post'

    knowledge_interest_id = fields.Many2one(
        'social.interest', "Card", readonly=True, copy=False, ondelete='set null', index='btree_not_null',
        groups='base.group_system', help="The card that question and answer are from; its name tells of a person.")
    knowledge_from_card = fields.Boolean(compute='_compute_knowledge_from_card', compute_sudo=True)

    knowledge_answer = fields.Html(
        "Answer", compute='_compute_knowledge_answer', inverse='_inverse_knowledge_answer', strip_style=True)

    _knowledge_unique = models.UniqueIndex(
        "(knowledge_interest_id) WHERE knowledge_interest_id IS NOT NULL",
        "This card has a draft in the knowledge base already.")

    @api.depends('knowledge_interest_id')
    def _compute_knowledge_from_card(self):
        for post in self:
            post.knowledge_from_card = bool(post.knowledge_interest_id)

    @api.depends('child_ids.content', 'child_ids.is_correct')
    def _compute_knowledge_answer(self):
        for post in self:
            post.knowledge_answer = post._accepted_answer().content

    def _inverse_knowledge_answer(self):
        for post in self:
            post._accepted_answer().content = post.knowledge_answer

    def _accepted_answer(self):
        correct = self.with_context(active_test=False).child_ids.filtered('is_correct')
        # that of the company, where a customer has accepted another one as well
        return correct.sorted(lambda post: post.sudo().create_uid.share)[:1]

    @api.model
    def _knowledge_html(self, text):
        """Return plain text as the website shows it: without links, which only known writers may post."""
        parts = [part.strip() for part in (text or '').replace('\r', '').split('\n\n')]
        return Markup().join(
            Markup("<p>%s</p>") % Markup("<br/>").join(escape(line) for line in part.split('\n'))
            for part in parts if part)

    @api.model
    def _draft_knowledge(self, forum, card, title, question, answer):
        """Make a draft of a question and its answer, both by the company, and return the question.

        Both wait for approval and are archived: whoever has some karma may open the page of what merely waits, and
        the sitemap names it.
        """
        user = forum._interest_author(self.env['res.users'].browse(SUPERUSER_ID))
        posts = self.with_user(user).sudo().with_context(mail_create_nosubscribe=True)
        waiting = {'forum_id': forum.id, 'state': 'pending'}
        topic = posts.create({
            **waiting, 'name': title, 'content': self._knowledge_html(question), 'knowledge_interest_id': card.id})
        posts.create({
            **waiting, 'parent_id': topic.id, 'name': posts.env._("Re: %s", title), 'is_correct': True,
            'content': self._knowledge_html(answer)})
        # the answer goes along
        topic.active = False
        return topic.with_env(self.env)

    # ------------------------------------------------------------------
    # Published together, refused together
    # ------------------------------------------------------------------

    def validate(self):
        """Question and answer of the knowledge base are approved together, whichever is approved."""
        waiting = self.sudo().filtered(lambda post: post.forum_id.is_knowledge and post.state == 'pending')
        topics = (waiting | waiting.parent_id).filtered(lambda post: not post.parent_id and post.state == 'pending')
        answers = waiting.filtered(lambda post: post.parent_id in topics)
        result = super(ForumPost, (self - answers | topics).with_env(self.env)).validate()
        topics._publish_answers()
        topics._make_visible()
        return result

    def _publish_answers(self):
        """As the product: whoever approved the question approved the answer."""
        answers = self.with_context(active_test=False).child_ids.filtered(lambda post: post.state == 'pending')
        answers.write({'state': 'active', 'active': True})
        # archived answers were none
        self.modified(['child_ids'])

    def _make_visible(self):
        """Nobody sees the posts of a writer without any karma, and the company's own may have none."""
        for user in self.create_uid.filtered(lambda user: user.karma <= 0):
            user._add_karma(1 - user.karma, self[:1], self.env._("Knowledge base"))

    def write(self, vals):
        result = super().write(vals)
        if vals.get('state') in ('close', 'offensive'):
            topics = self.sudo().with_context(active_test=False).filtered('forum_id.is_knowledge')
            if answers := topics.child_ids.filtered(lambda post: post.state == 'pending'):
                answers.write({'state': vals['state']})
        return result

    def action_view_knowledge_card(self):
        """Button: open the card that question and answer are from, for whoever may see it."""
        self.ensure_one()
        self.check_access('read')
        self.env['social.interest'].check_access('read')
        card = self.sudo().knowledge_interest_id.with_env(self.env)._filtered_access('read')
        if not card:
            raise UserError(self.env._("This interest is not one that you may see."))
        return {
            'type': 'ir.actions.act_window',
            'res_model': card._name,
            'res_id': card.id,
            'views': [(False, 'form')],
        }

    def _open_knowledge(self):
        """Return the action that shows a question with its answer, to be read and published."""
        self.ensure_one()
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Knowledge base"),
            'res_model': self._name,
            'res_id': self.id,
            'views': [(self.env.ref('social_interest_forum.view_knowledge_post_form').id, 'form')],
        }
