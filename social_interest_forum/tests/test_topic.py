# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Topics of customers become cards, and follow what the forum does with them."""

from unittest.mock import patch

from odoo import Command
from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import LOG, ForumCase


@tagged('post_install', '-at_install')
class TestTopic(ForumCase):

    def test_a_topic_is_a_card_of_its_forum(self):
        tags = self.env['forum.tag'].create([
            {'name': "oak", 'forum_id': self.forum.id}, {'name': "care", 'forum_id': self.forum.id}])
        topic = self.topic("How do I clean it?", tag_ids=[Command.set(tags.ids)])
        [card] = self.cards()
        self.assertEqual(
            (card.text, card.title, card.state, card.action_id.code, card.channel_id.code, card.answer_kind),
            ("How do I clean it?", "Oak table", 'new', 'question', 'discourse', 'page'))
        self.assertEqual((card.source_id.name, card.source_id.key), ("Workshop", f'forum/{self.forum.id}'))
        self.assertEqual((card.author_id.name, card.partner_id), ("Nora Vik", self.nora.partner_id))
        self.assertEqual(set(card.form_fields.removeprefix("Tags: ").split(', ')), {"oak", "care"})
        self.assertEqual(card.link_url, topic.website_url)
        self.assertEqual(card.company_id, self.site.company_id)

    def test_the_card_is_made_by_the_scheduled_action_and_once(self):
        self.post(self.nora, "How do I clean it?")
        self.assertFalse(self.cards())
        self.missed()
        self.missed()
        self.assertEqual(self.cards().mapped('text'), ["How do I clean it?"])

    def test_what_our_people_begin_is_no_card(self):
        self.topic("Our new opening hours", user=self.anna)
        self.missed()
        self.assertFalse(self.cards())

    def test_what_waits_for_approval_is_none_until_it_is_approved(self):
        self.forum.karma_post = 700
        topic = self.topic("Buy here!")
        self.missed()
        self.assertEqual((topic.state, self.cards().ids), ('pending', []))
        topic.with_user(self.env.ref('base.user_admin')).validate()
        self.assertEqual(self.cards().mapped('text'), ["Buy here!"])

    def test_other_words_change_the_card(self):
        topic = self.topic()
        topic.with_user(self.nora).write({'content': '<p>How do I oil it?</p>', 'name': "Oak top"})
        [card] = self.cards()
        self.assertEqual((card.text, card.title), ("How do I oil it?", "Oak top"))

    def test_a_card_that_nobody_has_is_closed_with_its_topic_and_comes_back_with_it(self):
        topic = self.topic()
        reason = self.env.ref('website_forum.reason_1')
        admin = self.env.ref('base.user_admin')
        topic.with_user(admin).close(reason.id)
        [card] = self.cards()
        self.assertEqual((card.state, card.closed_in_forum), ('ignored', True))
        self.assertIn(reason.name, card.message_ids[0].body)
        topic.with_user(admin).reopen()
        self.assertEqual((card.state, card.closed_in_forum), ('new', False))
        topic.with_user(admin).active = False
        self.assertEqual(card.state, 'ignored')
        topic.with_user(admin).active = True
        self.assertEqual(card.state, 'new')

    def test_a_card_that_somebody_has_stays_his_when_the_topic_is_offensive(self):
        topic = self.topic()
        card = self.card_of(topic)
        card.with_user(self.anna).action_take()
        topic.with_user(self.env.ref('base.user_admin'))._mark_as_offensive(self.env.ref('website_forum.reason_7').id)
        self.assertEqual((card.state, card.user_id), ('taken', self.anna))
        self.assertIn("closed in the forum", card.message_ids[0].body)

    def test_a_topic_that_is_deleted_for_good_closes_its_card(self):
        topic = self.topic()
        card = self.card_of(topic)
        topic.unlink()
        self.assertEqual(card.state, 'ignored')

    def test_what_a_person_ignored_is_not_opened_by_the_forum(self):
        topic = self.topic()
        card = self.card_of(topic)
        card.with_user(self.anna).action_ignore()
        admin = self.env.ref('base.user_admin')
        topic.with_user(admin).close(self.env.ref('website_forum.reason_1').id)
        topic.with_user(admin).reopen()
        self.assertEqual(card.state, 'ignored')

    def test_the_company_is_that_of_the_website(self):
        other = self.env['res.company'].create({'name': "Other"})
        site = self.env['website'].create({'name': "Other site", 'company_id': other.id})
        self.forum.website_id = site
        card = self.card_of(self.topic())
        self.assertEqual(card.company_id, other)
        self.assertFalse(card.with_user(self.head).has_access('read'))

    def test_a_deleted_card_stays_away(self):
        topic = self.topic()
        self.card_of(topic).with_user(self.env.ref('base.user_admin')).unlink()
        topic.with_user(self.nora).content = '<p>Other words</p>'
        self.missed()
        self.assertFalse(self.cards())

    @mute_logger(LOG)
    def test_a_fault_of_ours_is_none_of_the_forum(self):
        Post = type(self.env['forum.post'])
        topic = self.topic()
        answer = self.post(self.otto, "With soap.", topic)
        for name in ('_interest_cards', '_interest_telling'):
            with self.subTest(name), patch.object(Post, name, side_effect=ZeroDivisionError("ours")):
                topic.with_user(self.nora).content = f'<p>While {name} fails</p>'
                answer.with_user(self.nora).is_correct = not answer.is_correct
                topic.with_user(self.env.ref('base.user_admin')).active = not topic.active
        self.assertEqual((topic.plain_content, answer.is_correct, topic.active), ("While _interest_telling fails",
                                                                                  False, True))
