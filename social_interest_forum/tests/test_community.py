# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A card becomes a topic of the community, or is answered by one that is there."""

from odoo.exceptions import AccessError, UserError
from odoo.tests import TransactionCase, new_test_user, tagged

from odoo.addons.social_interest.tests.common import SALESMAN

from .community_case import CommunityMixin

ASKED = "Hi, Lars Holm here. How do I oil an oak desk? Write to lars@holm.example or +45 20 12 34 56."


class CommunityCase(CommunityMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)
        cls.make_community(cls.env)
        cls.base = cls.help.get_base_url()

    def post(self, card, user=None, forum=None, title="How to oil an oak desk?", text="One line\n\nhttps://a.example"):
        return card.with_user(user or self.anna).post_to_community((forum or self.help).id, title, text)

    def topics(self):
        return self.env['forum.post'].search([('interest_from_id', '!=', False)])


@tagged('post_install', '-at_install')
class TestPost(CommunityCase):

    def test_a_card_becomes_a_topic_and_its_address_the_answer(self):
        card = self.card(text=ASKED, lang='en_US')
        answer = self.post(card)
        topic = self.topics()
        self.assertEqual(
            (topic.name, topic.forum_id, topic.state, topic.interest_from_id, topic.create_uid),
            ("How to oil an oak desk?", self.help, 'active', card, self.anna))
        self.assertEqual(topic.content, "<p>One line</p><p>https://a.example</p>", "nothing of it becomes a link")
        self.assertTrue(topic._interest_is_ours())
        self.assertEqual((card.community_topic_id, card.user_id, card.state), (topic, self.anna, 'taken'))
        self.assertEqual(answer['url'], self.base + topic.website_url)
        self.assertEqual(answer['text'], f"We have taken this up in our community: {answer['url']}")
        self.assertEqual(answer['card']['user_id'], {'id': self.anna.id})

    def test_it_makes_no_card_ever(self):
        card = self.card(text=ASKED)
        self.post(card)
        topic = self.topics()
        row = self.env['social.interest.mail'].sudo()._inside_row(topic)
        self.assertEqual((row.state, row.company_id, len(row.interest_ids)), ('ignored', card.company_id, 0))
        card.unlink()
        self.assertFalse(topic.interest_from_id)
        self.assertEqual(self.env['social.interest.mail'].sudo()._inside_row(topic), row, "nor when the card is erased")

    def test_two_presses_make_one_topic(self):
        card = self.card(text=ASKED)
        first = self.post(card)
        self.assertEqual(self.post(card, title="Another title", forum=self.ideas)['url'], first['url'])
        self.assertEqual(len(self.topics()), 1)

    def test_visitors_see_it_whatever_karma_its_author_has(self):
        self.help.write({'karma_ask': 1000, 'karma_post': 1000, 'karma_gen_question_new': 0})
        self.anna.sudo().karma = 0
        self.post(self.card(text=ASKED))
        topic = self.topics().with_user(self.env.ref('base.public_user'))
        self.assertTrue(topic.can_view)
        self.assertEqual(topic.state, 'active')

    def test_it_is_written_in_the_name_of_whoever_writes_for_the_company(self):
        us = new_test_user(self.env, 'si_us', 'base.group_user', name="Acme", email='hello@acme.example')
        self.help.interest_author_id = us
        card = self.card(text=ASKED)
        [forum] = [one for one in card.with_user(self.anna).read_community()['forums'] if one['id'] == self.help.id]
        self.assertEqual(forum['author'], "Acme")
        self.post(card)
        topic = self.topics()
        self.assertEqual(topic.create_uid, us)
        self.assertIn(self.anna.partner_id, topic.message_partner_ids, "who moved it is told of answers")
        us.active = False
        other = self.card(text="Which oil?")
        self.post(other)
        self.assertEqual((self.topics() - topic).create_uid, self.anna)

    def test_a_topic_that_is_deleted_leaves_the_card_without_one(self):
        card = self.card(text=ASKED)
        self.post(card)
        topic = self.topics()
        topic.active = False
        self.assertFalse(card.community_topic_id)
        self.assertFalse(card.with_user(self.anna).read_community()['answer'])
        self.post(card)
        self.assertNotEqual(card.community_topic_id, topic)
        card.community_topic_id.unlink()
        self.assertFalse(card.community_topic_id)

    def test_of_whom_nothing_is_kept_the_topic_does_not_tell(self):
        card = self.card(text=ASKED)
        self.post(card)
        topic = self.topics()
        card._erase_traces()
        self.assertFalse(topic.interest_from_id or card.community_topic_id)
        self.assertTrue(topic.active)

    def test_what_is_no_topic_is_refused_in_words(self):
        card = self.card(text=ASKED)
        for title, text in (("", "Text"), ("  ", "Text"), ("Title", " \n"), (None, "Text"), ("Title", 5), ({}, "Text")):
            with self.subTest(title=title, text=text), self.assertRaisesRegex(UserError, "title and a text"):
                self.post(card, title=title, text=text)
        self.assertEqual(card.state, 'new')

    def test_only_forums_that_everybody_sees_and_of_the_cards_company(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        website = self.env['website'].create({'name': "Beta", 'company_id': beta.id})
        for values in ({'privacy': 'connected'}, {'website_id': website.id}, {'active': False}):
            forum = self.env['forum.forum'].create({'name': "No", **values})
            with self.subTest(values), self.assertRaisesRegex(UserError, "everybody sees"):
                self.post(self.card(), forum=forum)
        (self.help | self.ideas).privacy = 'connected'
        with self.assertRaisesRegex(UserError, "no forum"):
            self.card().with_user(self.anna).action_to_community()

    def test_a_forgery_and_a_colleagues_card_go_nowhere(self):
        with self.assertRaisesRegex(UserError, "forged"):
            self.post(self.card(verdict='failed'))
        with self.assertRaises(AccessError):
            self.post(self.card(user_id=self.jonas.id))
        leader = new_test_user(self.env, 'si_leader', SALESMAN, name="Ida Storm")
        self.team.user_id = leader
        with self.assertRaisesRegex(UserError, "Jonas Falk"):
            self.post(self.card(user_id=self.jonas.id), user=leader)
        self.assertFalse(self.topics())

    def test_a_topic_of_the_community_does_not_go_there_once_more(self):
        topic = self.topic()
        topic._take_in_interests()
        card = topic.sudo()._interest_cards()[topic].with_user(self.anna)
        self.assertFalse(card.read_talk()['card']['can_go_public'])
        for call in (card.action_to_community, lambda: self.post(card)):
            with self.assertRaisesRegex(UserError, "topic of your forum"):
                call()
        forged = self.card(thread_key=card.thread_key)
        self.assertTrue(forged.with_user(self.anna).read_talk()['card']['can_go_public'])
        self.post(forged)
        self.assertTrue(forged.community_topic_id)

    def test_nobody_writes_the_link_by_hand(self):
        card, topic = self.card(user_id=self.anna.id), self.topic()
        for user in (self.anna, self.head):
            with self.subTest(user.login), self.assertRaises(UserError):
                card.with_user(user).write({'community_topic_id': topic.id})


@tagged('post_install', '-at_install')
class TestUse(CommunityCase):

    def test_a_topic_that_is_there_is_the_answer(self):
        topic = self.topic()
        self.answer(topic)
        card = self.card(text=ASKED, lang='en_US')
        offer = card.with_user(self.anna).read_community()
        self.assertEqual([(one['name'], one['answers']) for one in offer['topics']], [(topic.name, 1)])
        self.assertEqual(card.state, 'new', "to look costs nothing")
        answer = card.with_user(self.anna).use_topic(topic.id)
        self.assertEqual(answer['text'], f"We have answered this in our community: {self.base}{topic.website_url}")
        self.assertEqual((card.community_topic_id, card.user_id), (topic, self.anna))
        self.assertFalse(self.topics())

    def test_the_answer_is_in_the_language_of_the_card(self):
        self.env['res.lang']._activate_lang('ru_RU')
        self.env['ir.module.module']._load_module_terms(['social_interest_forum'], ['ru_RU'])
        topic = self.topic()
        answer = self.card(lang='ru_RU').with_user(self.anna).use_topic(topic.id)
        self.assertTrue(answer['text'].startswith("Мы "), answer['text'])

    def test_a_knowledge_base_answers_and_takes_nothing_unread(self):
        known = self.env['forum.forum'].create({'name': "Care of desks", 'is_knowledge': True})
        topic = self.topic(forum=known)
        card = self.card(text=ASKED).with_user(self.anna)
        told = card.read_community()
        self.assertEqual({forum['id'] for forum in told['forums']}, {self.help.id, self.ideas.id})
        self.assertEqual([one['id'] for one in told['topics']], [topic.id])
        with self.assertRaises(UserError):
            self.post(card, forum=known)
        card.use_topic(topic.id)
        self.assertEqual(card.community_topic_id, topic)

    def test_a_topic_that_not_everybody_sees_is_no_answer(self):
        card = self.card(text=ASKED).with_user(self.anna)
        hidden = self.topic(forum=self.env['forum.forum'].create({'name': "Insiders", 'privacy': 'connected'}))
        for topic in (hidden, self.topic(state='pending'), self.answer(self.topic())):
            with self.subTest(topic.forum_id.name), self.assertRaisesRegex(UserError, "gone"):
                card.use_topic(topic.id)

    def test_topics_are_found_by_the_title_that_is_typed(self):
        self.topic()
        card = self.card(text="Hm").with_user(self.anna)
        self.assertEqual([one['name'] for one in card.similar_topics("oil an oak desk")], ["How do I oil an oak desk?"])
        self.assertEqual(card.similar_topics("Where is it?"), [])

    def test_the_panel_leads_to_the_topic_of_the_card(self):
        topic = self.topic()
        card = self.card(text=ASKED).with_user(self.anna)
        self.assertFalse(card.read_talk()['card']['community'])
        card.use_topic(topic.id)
        self.assertEqual(
            card.read_talk()['card']['community'], {'name': topic.name, 'url': topic.website_url})


@tagged('post_install', '-at_install')
class TestOffer(CommunityCase):

    def offer(self, **values):
        return self.card(**values).with_user(self.anna).read_community()

    def test_nothing_of_the_person_is_offered(self):
        offer = self.offer(text=ASKED)
        self.assertEqual(offer['title'], "How do I oil an oak desk?")
        for word in ("Lars", "Holm", "holm.example", "20 12 34 56"):
            self.assertNotIn(word, offer['text'])
        self.assertIn("How do I oil an oak desk?", offer['text'])

    def test_a_firm_is_no_name_and_a_long_text_stays_whole(self):
        self.author.name = "Desk"
        text = "The desk is fine. " * 40
        self.assertEqual(self.offer(text=text)['text'].strip()[-5:], "fine.")

    def test_titles(self):
        for text, title in (
            ("Hello! Where is it? Thanks.", "Where is it?"),
            ("First line\nSecond line", "First line"),
            ("", ""),
            (None, ""),
            ("word " * 60, "word " * 23 + "word…"),
            ("x" * 200, "x" * 119 + "…"),
        ):
            with self.subTest(text):
                self.assertEqual(self.env['social.interest']._community_title(text or ''), title)

    def test_the_fitting_forum_is_first(self):
        self.topic()
        self.idea("A tray for the cables")
        self.env['forum.tag'].create({'name': "Invoices", 'forum_id': self.ideas.id})
        for text, forum in (
            ("How do I oil an oak desk?", self.help),
            ("I wish there was a tray for the cables", self.ideas),
            ("Two invoices came", self.ideas),
            ("Care of furniture: what do you say?", self.help),
        ):
            with self.subTest(text):
                self.assertEqual(self.offer(text=text)['forums'][0]['id'], forum.id)

    def test_where_nothing_fits_the_last_one_is_first(self):
        self.assertEqual(self.offer(text="Hm")['forums'][0]['id'], self.help.id)
        self.post(self.card(), forum=self.ideas, title="Qqq", text="Www")
        self.assertEqual(self.offer(text="Hm")['forums'][0]['id'], self.ideas.id)

    def test_how_a_card_is_answered(self):
        self.assertEqual(self.offer()['card']['answer_url'], "https://www.facebook.com/acme/posts/1?comment_id=2")
        letter = self.letter_card().with_user(self.anna).read_community()['card']
        self.assertEqual((letter['answer_kind'], letter['answer_url'], letter['can_answer']), ('mail', False, True))
