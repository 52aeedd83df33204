# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import re

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import SQL

from odoo.addons.social_interest.parsers.names import is_name
from odoo.addons.social_interest.parsers.phones import find_phones
from odoo.addons.social_interest.parsers.private import starred
from odoo.addons.social_interest.parsers.text import EMAIL

from .topic import ALL

#: characters of a title, and of a text
MAX_TITLE = 120
MAX_TEXT = 10_000
#: topics that are offered, and those that stand beside a card
OFFERED, BESIDE = 5, 3
_SENTENCE = re.compile(r'(?<=[.!?…])\s+|\s*\n\s*')


class SocialInterest(models.Model):
    """A card becomes a topic of the community, or is answered by one that is there; its address is the answer."""

    _inherit = 'social.interest'

    community_topic_id = fields.Many2one(
        'forum.post', "In the community", readonly=True, copy=False, ondelete='set null', index='btree_not_null',
        help="The topic by which the card is answered.")

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | {'community_topic_id'}

    def action_to_community(self):
        """Button: ask what becomes of the card in the community."""
        self.ensure_one()
        self._check_community()
        return {'type': 'ir.actions.client', 'tag': 'interest_to_community', 'params': {'interest_id': self.id}}

    @api.readonly
    def read_community(self):
        """Return what the dialog begins with.

        :returns: dict with ``card`` (state, whose it is, how it is answered), ``forums`` (list of dicts ``id``,
            ``name``, ``author``; the fitting one first), ``title``, ``text``, ``topics`` (see :meth:`similar_topics`),
            and ``answer``: that of the card's topic, as :meth:`post_to_community` returns it, or False
        """
        self.ensure_one()
        self._check_community()
        text = self._community_text()
        known = self._community_forums()
        # a knowledge base has what was reviewed
        forums = known.filtered(lambda forum: not forum.is_knowledge)._interest_by_fit(f'{self.title or ""} {text}')
        title = self._community_title(text)
        topic = self._community_topic()
        return {
            'card': self._community_card(),
            'forums': [
                {'id': forum.id, 'name': forum.name, 'author': forum._interest_author().sudo().name}
                for forum in forums],
            'title': title,
            'text': text,
            'topics': self._topics_like(title, known, OFFERED),
            'answer': bool(topic) and self._community_answer(topic),
        }

    @api.readonly
    def similar_topics(self, title):
        """Return topics of the company's public forums that are like a title, as a list of dicts; the likest first."""
        self.ensure_one()
        self._check_community()
        return self._topics_like(title, self._community_forums(), OFFERED)

    def post_to_community(self, forum_id, title, text):
        """Make a topic of the card; a second press makes no second one. Takes a free card.

        :returns: dict with ``name``, ``url`` (of the topic), ``text``: the answer to the person, in his language, and
            ``card``, as :meth:`read_community` tells of it
        """
        self.ensure_one()
        self._check_community()
        forum = self._community_forums().filtered(lambda forum: forum.id == forum_id and not forum.is_knowledge)
        title = self.env['forum.post']._interest_words(title)[:MAX_TITLE]
        if not forum:
            raise UserError(self.env._("Choose a forum that everybody sees."))
        if not title or not isinstance(text, str) or not text.strip():
            raise UserError(self.env._("A topic needs a title and a text."))
        # whoever presses at the same moment waits here, and finds the topic
        self.env.cr.execute(SQL("SELECT FROM social_interest WHERE id = %s FOR NO KEY UPDATE", self.id))
        topic = self._community_topic()
        if not topic:
            topic = forum._interest_post(self, title, text.replace('\0', ' ')[:MAX_TEXT])
            # a topic of ours tells of no interest, even when the card is erased
            self.env['social.interest.mail'].sudo().with_company(self.company_id)._note_silence(topic.sudo())
        return self._answered_by_topic(topic)

    def use_topic(self, topic_id):
        """Answer with a topic that is there; takes a free card.

        :returns: as :meth:`post_to_community`
        """
        self.ensure_one()
        self._check_community()
        Post = self.env['forum.post']
        topic = Post.search(
            Post._interest_seen_topics() & Domain('id', '=', topic_id)
            & Domain('forum_id', 'in', self._community_forums().ids))
        if not topic:
            raise UserError(self.env._("This topic is gone, or not everybody sees it. Choose another one."))
        return self._answered_by_topic(topic)

    # ------------------------------------------------------------------

    def _answered_by_topic(self, topic):
        if self.state == 'new':
            self._require_mine()
        self.sudo().write({'community_topic_id': topic.id})
        return self._community_answer(topic)

    def _community_card(self):
        """Return what the dialog needs to know of the card, to open the place of the answer."""
        return {
            'state': self.state, 'user_id': self.user_id.id and {'id': self.user_id.id},
            'answer_kind': self.answer_kind, 'answer_url': self.can_answer and self.answer_url or False,
            'can_answer': self.can_answer}

    def _check_community(self):
        """Raise an error, in the user's words, where the card is not his to bring to the community."""
        if self.verdict == 'failed':
            raise UserError(self.env._("A forged notification goes to no community."))
        self.check_access('write')
        if self._own_topic_id():
            raise UserError(self.env._("It is a topic of your forum already."))
        if self._is_colleagues():
            raise UserError(self._lost_message(self._lost_entries()))
        if not self._community_forums():
            raise UserError(self.env._("Your company has no forum that everybody sees."))

    def _community_forums(self):
        """Return the forums whose topics a stranger may read, of the card's company, as far as the user sees them."""
        Forum = self.env['forum.forum']
        return Forum.search(Domain('privacy', '=', 'public') & Forum._interest_forums_domain(self.company_id.sudo()))

    def _community_topic(self):
        """Return the topic of the card, if it is still there."""
        topic = self.community_topic_id.sudo()
        return topic.filtered('active').sudo(False)

    def _community_answer(self, topic):
        topic = topic.sudo()
        url = topic.get_base_url() + topic.website_url
        words = self.with_context(lang=self.receipt_lang or self.env.lang).env
        if topic.child_count:
            text = words._("We have answered this in our community: %s", url)
        else:
            text = words._("We have taken this up in our community: %s", url)
        return {'name': topic.name, 'url': url, 'text': text, 'card': self._community_card()}

    def _erase_traces(self):
        """What was asked in the community stays there; whose card it was, nobody knows any more."""
        self.env['forum.post'].sudo().with_context(**ALL).search(
            [('interest_from_id', 'in', self.ids)]).write({'interest_from_id': False})
        self.sudo().filtered('community_topic_id').write({'community_topic_id': False})
        return super()._erase_traces()

    # ------------------------------------------------------------------
    # What the card asks
    # ------------------------------------------------------------------

    def _community_text(self):
        """Return the words of the card with a star for what belongs to the person, as far as it is known."""
        text = (self.text or '')[:MAX_TEXT]
        author, partner = self.author_id, self.author_id.partner_id.sudo()
        people = {name for name in (author.name, partner.name) if name and is_name(name)}
        people |= {author.email, author.phone, self.email, self.phone}
        people |= {match[0] for match in EMAIL.finditer(text)} | {phone.number for phone in find_phones(text)}
        return starred(text, sorted((one for one in people if one and len(one) > 2), key=len, reverse=True))

    @api.model
    def _community_title(self, text):
        """Return the first question of a text, else its first sentence, cut at a word."""
        sentences = [' '.join(one.split()) for one in _SENTENCE.split(text.strip()) if one.strip()]
        title = next((one for one in sentences if one.endswith('?')), sentences[0] if sentences else '')
        if len(title) <= MAX_TITLE:
            return title
        return (title[:MAX_TITLE].rpartition(' ')[0] or title[:MAX_TITLE - 1]).rstrip(' ,;:–-') + '…'

    @api.model
    def _topics_like(self, title, forums, limit, without=()):
        Post = self.env['forum.post']
        return [
            {name: topic[name] for name in ('id', 'name', 'answers', 'accepted', 'forum')}
            | {'url': Post._interest_address(topic['domain'], topic['url'])}
            for topic in Post._interest_similar_topics(title, forums, limit, without)]

    # ------------------------------------------------------------------
    # Beside the card
    # ------------------------------------------------------------------

    def _talk_card_more(self):
        more = super()._talk_card_more()
        topic = self._community_topic()._filtered_access('read')
        address = bool(topic) and topic._interest_address(topic.sudo().website_id.domain, topic.website_url)
        # each stands there once: as the card's own, as an answer, or here
        shown = {topic.id, self._own_topic_id(), *(answer['id'] for answer in more['knowledge_answers'])}
        return {
            **more,
            'community': bool(topic) and {'name': topic.name, 'url': address},
            'topics': self._talk_topics(shown - {False}),
            'can_go_public': self.verdict != 'failed' and not self._own_topic_id(),
        }

    def _own_topic_id(self):
        """Return the id of the topic that the card itself is of, or False; what a letter says of it does not count."""
        model, _comma, number = (self.thread_key or '').partition(',')
        return self.vouched == 'inside' and model == 'forum.post' and number.isdecimal() and int(number)

    def _talk_topics(self, without=()):
        """Return the topics that are like what the person asks, in one query; beside a forged card none."""
        if self.verdict == 'failed' or not (self.text or self.title):
            return []
        title = self._community_title(self.text or self.title)
        forums = self.env['forum.forum']._interest_forums_domain(self.company_id.sudo())
        return self._topics_like(title, forums, BESIDE, without)
