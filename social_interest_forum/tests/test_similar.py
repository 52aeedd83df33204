# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Topics that are like a title: whoever asks what, and what stands beside a card."""

import json
from unittest.mock import patch

from odoo.tests import HttpCase, TransactionCase, new_test_user, tagged
from odoo.tools import mute_logger

from odoo.addons.social_interest.tests.common import SALESMAN

from ..controllers import forum as controller
from ..tools.allowance import Allowance
from .community_case import CommunityMixin


@tagged('post_install', '-at_install')
class TestAllowance(TransactionCase):

    def test_each_asks_so_often_and_again_later(self):
        allowance = Allowance(limit=2, span=60)
        self.assertEqual([allowance.take('a', now) for now in (0, 1, 2)], [True, True, False])
        self.assertTrue(allowance.take('b', 3))
        self.assertEqual([allowance.take('a', now) for now in (59, 60, 61, 62)], [False, True, True, False])

    def test_it_remembers_only_so_many(self):
        allowance = Allowance(limit=1, span=60, most=2)
        self.assertEqual([allowance.take(who, 0) for who in 'abcb'], [True, True, True, False])
        self.assertTrue(allowance.take('a', 0), "who came first is forgotten first")
        self.assertEqual(len(allowance._begun), 2)


class SimilarCase(CommunityMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)
        cls.make_community(cls.env)

    def one(self):
        """How many statements one is: Odoo's own rules of forums of courses ask another one."""
        return 2 if 'slide.channel' in self.env and 'forum_id' in self.env['slide.channel'] else 1

    def names(self, text, forums=None, user=None, **options):
        Post = self.env['forum.post'].with_user(user or self.anna)
        return [topic['name'] for topic in Post._interest_similar_topics(text, forums or self.help, **options)]


@tagged('post_install', '-at_install')
class TestSimilar(SimilarCase):

    def test_what_is_like_it_the_likest_first(self):
        topic = self.topic()
        self.answer(topic, is_correct=True)
        self.topic("Oil for the oak desk")
        self.topic("Where is my order?")
        found = self.env['forum.post']._interest_similar_topics("how do i oil an oak desk", self.help)
        self.assertEqual([one['name'] for one in found], ["How do I oil an oak desk?", "Oil for the oak desk"])
        self.assertEqual(
            {name: found[0][name] for name in ('id', 'answers', 'accepted', 'forum_id', 'forum')},
            {'id': topic.id, 'answers': 1, 'accepted': True, 'forum_id': self.help.id, 'forum': "Care of furniture"})
        self.assertEqual(found[0]['url'], topic.website_url)

    def test_a_part_of_a_title_and_other_letters(self):
        self.topic()
        self.topic("Чем покрыть дубовый стол?")
        self.assertEqual(self.names("oil an oak desk"), ["How do I oil an oak desk?"])
        self.assertEqual(self.names("покрыть дубовый стол"), ["Чем покрыть дубовый стол?"])

    def test_only_topics_that_every_visitor_sees(self):
        banned = new_test_user(self.env, 'si_banned', 'base.group_portal', karma=-100)
        self.topic(state='pending')
        self.topic(state='offensive')
        self.topic(state='close')
        self.topic(active=False)
        self.topic(user=banned)
        self.topic(forum=self.ideas)
        self.answer(self.topic("Another"), name="How do I oil an oak desk?")
        # their first topic gives everybody karma
        banned.sudo().karma = -100
        self.assertEqual(self.names("How do I oil an oak desk?"), [])

    def test_texts_that_are_none(self):
        self.topic()
        for text in ("oil", "x" * 201, "", None, 5, ["How do I oil an oak desk?"]):
            with self.subTest(text=text):
                self.assertEqual(self.names(text), [])
        self.assertEqual(len(self.names("How do I oil\0 an oak desk?\ud800")), 1)
        self.assertEqual(self.names("100%_' oil an oak desk"), ["How do I oil an oak desk?"])

    def test_at_most_so_many(self):
        for number in range(7):
            self.topic(f"How do I oil an oak desk {number}?")
        self.assertEqual(len(self.names("How do I oil an oak desk?")), 5)
        self.assertEqual(len(self.names("How do I oil an oak desk?", limit=2)), 2)

    def test_a_long_title_leaves_room_for_the_others(self):
        self.topic("oil an oak desk " * 500)
        [topic] = self.env['forum.post']._interest_similar_topics("oil an oak desk", self.help)
        self.assertEqual((len(topic['name']), topic['name'][-1]), (120, "…"))
        self.assertLess(len(topic['url']), 200)

    def test_without_trigrams_there_are_none(self):
        self.topic()
        with patch.object(self.registry, 'has_trigram', False):
            self.assertEqual(self.names("How do I oil an oak desk?"), [])
            self.assertEqual(self.help._interest_likeness("How do I oil an oak desk?"), {})

    def test_an_index_finds_them(self):
        self.env.cr.execute("SELECT indexdef FROM pg_indexes WHERE indexname = 'forum_post_interest_title_index'")
        [[definition]] = self.env.cr.fetchall()
        self.assertIn('gin_trgm_ops', definition)
        self.assertIn('parent_id IS NULL', definition)

    # ------------------------------------------------------------------
    # Beside the card
    # ------------------------------------------------------------------

    def beside(self, user=None, **values):
        values = {'text': "Hello! How do I oil an oak desk? It is new.", **values}
        card = self.card(**values)
        self.env.flush_all()
        self.env.invalidate_all()
        return [one['name'] for one in card.with_user(user or self.anna).read_talk()['card']['topics']]

    def test_three_beside_a_card_of_any_channel(self):
        for number in range(4):
            self.topic(f"How do I oil an oak desk {number}?")
        self.assertEqual(len(self.beside()), 3)

    def test_beside_a_card_stands_what_its_reader_may_see(self):
        group = self.env['res.groups'].create({'name': "Insiders"})
        self.help.write({'privacy': 'private', 'authorized_group_id': group.id})
        self.topic()
        self.assertEqual(self.beside(), [])
        self.anna.group_ids += group
        self.assertEqual(self.beside(), ["How do I oil an oak desk?"])

    def test_beside_a_card_stand_its_own_companys_forums(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        self.topic()
        self.help.website_id = self.env['website'].create({'name': "Beta", 'company_id': beta.id})
        self.assertEqual(self.beside(), [])
        self.help.website_id = self.site
        self.assertEqual(self.beside(), ["How do I oil an oak desk?"])

    def test_nothing_beside_a_forged_card_or_one_without_words(self):
        self.topic()
        self.assertEqual(self.beside(verdict='failed'), [])
        self.assertEqual(self.beside(text=False), [])

    def test_a_topic_does_not_stand_beside_its_own_card(self):
        topic = self.topic(content="<p>How do I oil an oak desk?</p>")
        topic._take_in_interests()
        card = topic.sudo()._interest_cards()[topic]
        other = self.topic("How do I oil an oak desk again?")
        forged = self.card(text=topic.name, thread_key=card.thread_key)
        shown = [
            {one['id'] for one in one_card.with_user(self.anna).read_talk()['card']['topics']}
            for one_card in (card, forged)]
        self.assertEqual(shown, [{other.id}, {topic.id, other.id}], "what a letter says of its topic is not believed")

    def test_nothing_is_shown_twice_beside_a_card(self):
        self.help.is_knowledge = True
        ours = self.topic(user=self.head, content="<p>The desk is new.</p>")
        self.answer(ours, user=self.head, is_correct=True)
        used, other = self.topic("Do I oil an oak desk?"), self.topic("Why do I oil an oak desk?")
        card = self.card(text="How do I oil an oak desk?").with_user(self.anna)
        card.use_topic(used.id)
        told = card.read_talk()['card']
        self.assertEqual([one['id'] for one in told['knowledge_answers']], [ours.id])
        self.assertEqual(told['community']['name'], used.name)
        self.assertEqual([one['id'] for one in told['topics']], [other.id])

    def test_links_lead_to_the_website_of_the_forum(self):
        self.help.website_id = self.env['website'].create({
            'name': "Second", 'domain': 'https://second.example', 'company_id': self.env.company.id})
        topic = self.topic()
        url = f'https://second.example{topic.website_url}'
        card = self.card(text="How do I oil an oak desk?").with_user(self.anna)
        self.assertEqual([one['url'] for one in card.read_talk()['card']['topics']], [url])
        card.use_topic(topic.id)
        self.assertEqual(card.read_talk()['card']['community']['url'], url)

    def test_they_cost_one_query(self):
        self.topic()
        card = self.card(text="How do I oil an oak desk?").with_user(self.anna)
        card._talk_topics()
        self.env.flush_all()
        with self.assertQueryCount(self.one()):
            self.assertEqual(len(card._talk_topics()), 1)


@tagged('post_install', '-at_install')
class TestSimilarRoute(CommunityMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)
        cls.make_community(cls.env)
        cls.topic()

    def setUp(self):
        super().setUp()
        self.patch(controller, 'ASKED', Allowance(limit=3, span=3600))

    def ask(self, title="How do I oil an oak", forum=None):
        answer = self.url_open(
            f'/forum/{(forum or self.help).id}/similar', headers={'Content-Type': 'application/json'},
            data=json.dumps({'jsonrpc': '2.0', 'id': 1, 'method': 'call', 'params': {'title': title}})).json()
        return answer.get('result', 'refused')

    def test_a_stranger_is_shown_topics(self):
        self.assertEqual(self.ask(), [{
            'name': "How do I oil an oak desk?", 'url': self.env['forum.post'].search(
                [('forum_id', '=', self.help.id)]).website_url, 'answers': 0, 'accepted': False}])

    @mute_logger('odoo.http')
    def test_a_stranger_is_told_nothing_of_a_forum_of_others(self):
        for privacy in ('connected', 'private'):
            self.help.privacy = privacy
            with self.subTest(privacy):
                self.assertEqual(self.ask(), 'refused')
        self.authenticate('si_visitor', 'si_visitor')
        self.help.privacy = 'connected'
        self.assertEqual(len(self.ask()), 1)

    @mute_logger('odoo.http')
    def test_another_website_and_an_old_forum_tell_nothing(self):
        self.help.website_id = self.env['website'].create({'name': "Second", 'domain': 'https://second.example'})
        self.assertEqual(self.ask(), 'refused')
        self.help.website_id = False
        self.help.active = False
        self.assertIn(self.ask(), ([], 'refused'))

    def test_whoever_asks_too_much_is_told_nothing(self):
        self.assertEqual([len(self.ask()) for _time in range(4)], [1, 1, 1, 0])
        self.authenticate('si_visitor', 'si_visitor')
        self.assertEqual(len(self.ask()), 1, "another one asks for himself")

    def test_the_page_says_it_in_the_language_of_its_visitor(self):
        self.env['res.lang']._activate_lang('ru_RU')
        self.env['ir.module.module']._load_module_terms(['social_interest_forum'], ['ru_RU'])
        told = self.url_open('/website/translations?lang=ru_RU').json()['modules']
        words = {term['id']: term['string'] for term in told.get('social_interest_forum', {}).get('messages', [])}
        self.assertEqual(words.get("Already asked?"), "Уже спрашивали?")

    def test_without_trigrams_the_answer_is_empty(self):
        with patch.object(self.registry, 'has_trigram', False):
            self.assertEqual(self.ask(), [])

    def test_whatever_is_sent_as_a_title(self):
        self.assertEqual([self.ask(title) for title in (None, {'a': 1}, "x" * 5000)], [[], [], []])


@tagged('post_install', '-at_install')
class TestOneStatement(SimilarCase):

    def test_a_title_costs_one_statement(self):
        self.topic()
        Post = self.env['forum.post'].with_user(new_test_user(self.env, 'si_other', SALESMAN))
        Post._interest_similar_topics("How do I oil an oak", self.help)
        self.env.flush_all()
        with self.assertQueryCount(self.one()):
            Post._interest_similar_topics("How do I oil an oak", self.help)
