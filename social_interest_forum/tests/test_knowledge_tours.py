# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A salesperson makes a draft of the knowledge base, and puts a found answer into the box, in a real browser."""

from odoo.tests import HttpCase, tagged

from odoo.addons.social_interest.tests.common import TourMixin

from .common import KnowledgeMixin


class KnowledgeTourCase(KnowledgeMixin, TourMixin, HttpCase):
    tour_prefix = 'social_interest_forum_'

    @classmethod
    def make_people(cls, env):
        # the mixin of tours has made them by then
        return None if hasattr(cls, 'anna') else super().make_people(env)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_knowledge(cls.env)

    def draft_by_hand(self, tour):
        self.tour(tour, url=f'/odoo/interests/{self.answered.id}')
        post = self.answered.with_context(active_test=False).knowledge_post_ids
        self.assertEqual(
            (post.name, post.state, post.child_ids.plain_content), (
                "How often does oak need oil?", 'pending', "Once a year, in a thin coat."))

    def insert_by_hand(self, tour):
        self.known("How much does the standing desk lift?", "Two monitors on arms?", "120 kg.")
        card = self.card(text="Can your standing desk lift three monitors?")
        self.tour(tour, url=f'/odoo/interests/{card.id}')
        self.assertEqual((card.state, card.user_id.id), ('new', False), "to look and to write takes nothing")


@tagged('post_install', '-at_install')
class TestKnowledgeTours(KnowledgeTourCase):

    def test_salesperson_makes_a_draft(self):
        self.draft_by_hand('draft')

    def test_salesperson_inserts_a_found_answer(self):
        self.insert_by_hand('insert')


@tagged('post_install', '-at_install')
class TestKnowledgePhoneTours(KnowledgeTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_salesperson_makes_a_draft_on_a_phone(self):
        self.draft_by_hand('draft')

    def test_salesperson_inserts_a_found_answer_on_a_phone(self):
        self.insert_by_hand('insert_phone')
