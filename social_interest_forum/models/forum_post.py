# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from dataclasses import replace

from odoo import SUPERUSER_ID, api, models
from odoo.fields import Domain
from odoo.tools import html2plaintext

from odoo.addons.social_interest.models.door.origin import Telling
from odoo.addons.social_interest.parsers import Interest

#: of an author who is a customer, and of one who is one of us: an internal user
CUSTOMER, OURS = ('create_uid.share', '=', True), ('create_uid.share', '=', False)


class ForumPost(models.Model):
    """A topic of a forum tells of an interest; what one of us writes below it answers it."""

    _name = 'forum.post'
    _inherit = ['forum.post', 'social.interest.origin.mixin']

    # ------------------------------------------------------------------
    # When there is something to tell
    # ------------------------------------------------------------------

    @api.model_create_multi
    def create(self, vals_list):
        posts = super().create(vals_list)
        told = posts.sudo()
        # the visitor does not wait for his card; a colleague sees at once that he has answered
        if told.filtered(lambda post: post._is_interest_topic()):
            told._take_in_soon()
        told._take_in_answers()
        return posts

    def write(self, vals):
        accepted = 'is_correct' in vals and self.sudo().filtered(
            lambda post: post.parent_id and post.is_correct != vals['is_correct'])
        result = super().write(vals)
        told = self.sudo()
        if 'name' in vals or 'content' in vals:
            told.filtered(lambda post: post._is_interest_topic())._take_in_interests()
            told._take_in_answers()
        # what a visitor posts and has to be approved is told when it is
        if vals.get('state', 'pending') != 'pending' or 'active' in vals:
            told._guard_inside(lambda posts: posts._interest_stands())
        if accepted:
            # words of ours that were known by then answer what still waits
            accepted.filtered('is_correct')._take_in_answers()
            accepted.parent_id._guard_inside(lambda posts: posts._interest_accepted())
        return result

    def unlink(self):
        told = self.sudo()
        topics = told.filtered(lambda post: not post.parent_id)
        topics._guard_inside(lambda posts: posts._interest_removed())
        others = told.filtered('is_correct').parent_id - topics
        others._guard_inside(lambda posts: posts._interest_accepted(gone=told))
        return super().unlink()

    def _message_post_after_hook(self, message, msg_values):
        """A comment of ours is an answer as well."""
        result = super()._message_post_after_hook(message, msg_values)
        if message.message_type == 'comment' and message.sudo()._is_interest_forum_answer():
            message.sudo()._take_in_interests()
        return result

    def _take_in_answers(self):
        """Have those of self that are answers of ours answer the cards of their topics."""
        self.filtered(lambda post: post._is_interest_answer())._take_in_interests()

    def _guard_inside(self, function):
        """Call a function of the posts as the scheduled actions would; a fault of ours costs nobody who wrote."""
        if self:
            inside = self.with_env(self.env(user=SUPERUSER_ID, context={}))
            inside.env['social.interest']._guarded(lambda: function(inside), wake=False)

    # ------------------------------------------------------------------
    # What came of the topic
    # ------------------------------------------------------------------

    def _interest_cards(self):
        """Return {topic: its cards}, of those of self that made any."""
        keys = {f'{self._name},{topic.id}': topic for topic in self}
        cards = self.env['social.interest'].search([
            ('thread_key', 'in', list(keys)), ('mail_id.folder', '=', self._name), ('vouched', '=', 'inside')])
        return {keys[key]: found for key, found in cards.grouped('thread_key').items()}

    def _interest_stands(self):
        """Make, close, or open again the cards of topics that were approved, closed, deleted or put back."""
        topics = self.filtered(lambda post: not post.parent_id and post.create_uid.share)
        there = topics.filtered(lambda topic: topic._is_interest_topic())
        cards = topics._interest_cards()
        for topic, found in cards.items():
            if topic in there:
                found._open_in_forum()
            elif topic.state != 'flagged' or not topic.active:
                found._close_in_forum(topic._interest_closed_why())
        if missing := there.filtered(lambda topic: topic not in cards):
            # one that was just approved; a forum that comes back as a whole is left to the scheduled action
            missing._take_in_soon() if len(missing) > 1 else missing._take_in_interests()

    def _interest_closed_why(self):
        if not self.active and self.state != 'offensive':
            return self.env._("deleted")
        return self.closed_reason_id.name or self.env._("closed")

    def _interest_removed(self):
        for found in self._interest_cards().values():
            found._close_in_forum(self.env._("deleted"))

    def _interest_accepted(self, gone=()):
        """Close the cards of topics whose answer was accepted, or open those whose answer is none any more.

        :param gone: posts that are about to be deleted
        """
        for topic, found in self._interest_cards().items():
            found._settle_in_forum(topic.child_ids.filtered(
                lambda post: post.is_correct and post.active and post.state == 'active' and post not in gone)[:1])

    # ------------------------------------------------------------------
    # What it tells
    # ------------------------------------------------------------------

    def _is_interest_topic(self):
        """Whether the one post of self is a topic of a customer that everybody may read by now."""
        return (
            not self.parent_id and self.active and self.state == 'active' and self.create_uid.share
            and not self.create_uid._is_public())

    def _is_interest_answer(self):
        """Whether it is what one of us wrote below such a topic."""
        return (
            bool(self.parent_id) and self.active and self.state == 'active' and not self.create_uid.share
            and self.parent_id._is_interest_topic())

    def _interest_telling(self):
        if self._is_interest_answer():
            topic = self.parent_id
            return Telling(topic._interest_company(), own=self._interest_own(topic._interest_asked()))
        if not self._is_interest_topic():
            return super()._interest_telling()
        asked = self._interest_asked()
        # whoever opened the card again did not mean that an old answer closes it with the next change of the topic
        row = self.env['social.interest.mail']._inside_row(self)
        answers = self.child_ids.filtered(lambda post: post._is_interest_answer()).sorted('id')
        own = answers[0]._interest_own(asked) if answers and (not row or row._waits_inside()) else None
        return Telling(self._interest_company(), asked, own)

    def _interest_asked(self):
        """Return what the topic of self asks."""
        author = self.create_uid.partner_id
        website = self._interest_website()
        title = self.name or ''
        tags = ', '.join(self.tag_ids.mapped('name'))
        return Interest(
            channel='discourse', action='question', author_name=author.name or '',
            author_key=f'partner/{author.id}', email=author.email_normalized or '',
            text=html2plaintext(self.content or '').strip() or title, title=title,
            url=f'{self.get_base_url()}{self._interest_path()}', date=self.create_date,
            source_key=f'forum/{self.forum_id.id}',
            source_name=self.forum_id.with_context(lang=website.default_lang_id.code).name or '',
            thread_key=f'{self._name},{self.id}', fields=((self.env._("Tags"), tags),) if tags else ())

    def _interest_own(self, asked):
        """Return what one of us wrote below a topic."""
        author = self.create_uid.partner_id
        return replace(
            asked, action='reply', author_name=author.name or '', author_key=f'partner/{author.id}',
            email=author.email_normalized or '', text=html2plaintext(self.content or '').strip(),
            date=self.create_date, fields=())

    def _interest_website(self):
        return self.forum_id.website_id or self.env['website'].get_current_website()

    def _interest_company(self):
        return self._interest_website().company_id

    def _interest_partner(self):
        """Nobody posts without a login."""
        return self.create_uid.partner_id

    def _interest_path(self):
        return self.website_url or super()._interest_path()

    @api.model
    def _interest_missed_domain(self):
        shown = Domain('state', '=', 'active')
        topic = Domain([('parent_id', '=', False), CUSTOMER])
        answer = Domain([('parent_id.state', '=', 'active'), ('parent_id.create_uid.share', '=', True), OURS])
        return super()._interest_missed_domain() | shown & (topic | answer)
