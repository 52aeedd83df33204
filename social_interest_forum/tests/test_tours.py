# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A visitor who types a title, a moderator who says what becomes of an idea, a salesperson who leads to the forum."""

from odoo.tests import HttpCase, tagged

from odoo.addons.social_interest.tests.common import TourMixin

from .community_case import CommunityMixin


class CommunityTourCase(CommunityMixin, TourMixin, HttpCase):
    tour_prefix = 'social_interest_forum_'
    tour_url = '/odoo/interests'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_community(cls.env)
        # who has none yet is asked to confirm his address first
        cls.known = cls.topic()
        cls.answer(cls.known)

    def visit_new(self, tour):
        before = self.env['forum.post'].search([])
        self.tour(tour, 'si_visitor', f'/forum/{self.help.id}/ask')
        return self.env['forum.post'].search([]) - before


@tagged('post_install', '-at_install')
class TestCommunityTours(CommunityTourCase):

    def test_a_visitor_sees_what_was_asked_and_asks_all_the_same(self):
        posted = self.visit_new('ask')
        self.assertEqual((posted.name, posted.create_uid), ("How do I oil an oak desk of 1920?", self.visitor))

    def test_a_visitor_asks_where_nothing_can_be_found(self):
        # of an archived tag nothing is known: whatever fails, the form goes on
        posted = self.visit_new('ask_alone')
        self.assertEqual(posted.name, "How do I oil an oak desk of 1920?")

    def test_a_moderator_says_what_becomes_of_an_idea(self):
        idea = self.idea()
        self.tour('status', 'si_moderator', idea.website_url)
        self.assertEqual((idea.idea_status, idea.idea_note), ('planned', "In spring."))

    def test_a_manager_sees_the_ideas(self):
        self.idea()
        self.idea("A lamp").sudo().idea_status = 'done'
        self.tour('list', 'si_head', '/odoo/interest-ideas')

    def test_a_salesperson_makes_a_topic_of_a_card(self):
        card = self.card(text="Which wax is right for a walnut shelf?")
        self.tour('post')
        topic = card.community_topic_id
        self.assertEqual((topic.name, topic.create_uid), ("Which wax is right for a walnut shelf?", self.anna))
        self.assertEqual((card.user_id, card.state), (self.anna, 'taken'))
        self.assertTrue(card.opened_date)
        self.assertIn(topic.website_url, card.answer_text)

    def test_a_salesperson_answers_a_letter_with_a_topic(self):
        card = self.letter_card(text="How do I oil an oak desk?")
        self.tour('use')
        self.assertEqual((card.community_topic_id, card.user_id), (self.known, self.anna))
        self.assertIn(self.known.website_url, card.with_user(self.anna).get_draft()['text'])


@tagged('post_install', '-at_install')
class TestCommunityPhoneTours(CommunityTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_a_visitor_asks_on_a_phone(self):
        self.assertEqual(self.visit_new('ask').name, "How do I oil an oak desk of 1920?")
