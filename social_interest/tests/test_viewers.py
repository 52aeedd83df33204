# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who has a card before them, and who is told."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged

from ..models.feed.viewer import STALE, VIEWERS
from .common import SALESMAN, InterestCase
from .live import told


@tagged('post_install', '-at_install')
class TestViewers(InterestCase):

    def setUp(self):
        super().setUp()
        self.one = self.card()

    def viewers(self, user):
        return self.env['social.interest.viewer'].with_user(user)

    def age(self, seconds):
        """Let the heartbeats be as old as that."""
        self.env['social.interest.viewer'].search([]).seen = fields.Datetime.now() - timedelta(seconds=seconds)
        self.env.flush_all()

    def test_colleagues_see_each_other_not_themselves(self):
        self.assertEqual(self.viewers(self.anna).arrive(self.one.id), [])
        anna = {'id': self.anna.id, 'name': self.anna.name}
        self.assertEqual(self.viewers(self.jonas).arrive(self.one.id), [anna])
        self.assertEqual(self.viewers(self.jonas).of_cards(self.one.ids), {self.one.id: [anna]})
        self.viewers(self.anna).leave(self.one.id)
        self.assertEqual(self.viewers(self.jonas).of_cards(self.one.ids), {})

    def test_told_when_somebody_comes_or_goes_not_at_each_heartbeat(self):
        anna = {'id': self.anna.id, 'name': self.anna.name}
        arrive, leave = self.viewers(self.anna).arrive, self.viewers(self.anna).leave
        self.assertEqual(told(self, VIEWERS, arrive, self.one.id), [{'card': self.one.id, 'viewers': [anna]}])
        self.assertEqual(told(self, VIEWERS, arrive, self.one.id), [])
        self.assertEqual(told(self, VIEWERS, leave, self.one.id), [{'card': self.one.id, 'viewers': []}])
        self.assertEqual(told(self, VIEWERS, leave, self.one.id), [])

    def test_ends_by_itself(self):
        self.viewers(self.anna).arrive(self.one.id)
        self.age(STALE.total_seconds() - 10)
        self.assertTrue(self.viewers(self.jonas).of_cards(self.one.ids))
        self.age(STALE.total_seconds() + 1)
        self.assertFalse(self.viewers(self.jonas).of_cards(self.one.ids))
        # whoever comes back after that is told of again
        self.assertEqual(len(told(self, VIEWERS, self.viewers(self.anna).arrive, self.one.id)), 1)
        self.age(STALE.total_seconds() + 1)
        self.env['social.interest.viewer']._gc_viewers()
        self.assertFalse(self.env['social.interest.viewer'].search_count([]))

    def test_only_of_cards_that_one_may_read(self):
        other = self.env['res.company'].create({'name': "Other"})
        stranger = new_test_user(
            self.env, 'si_other', SALESMAN, company_id=other.id, company_ids=[(6, 0, other.ids)])
        self.viewers(self.anna).arrive(self.one.id)
        self.assertEqual(self.viewers(stranger).of_cards(self.one.ids), {})
        self.assertEqual(self.viewers(stranger).arrive(self.one.id), [])
        self.assertEqual(self.env['social.interest.viewer'].search([]).user_id, self.anna)
        # nobody who has no business with cards, and nobody past the methods
        with self.assertRaises(AccessError):
            self.viewers(new_test_user(self.env, 'si_nobody', 'base.group_user')).of_cards(self.one.ids)
        with self.assertRaises(AccessError):
            self.viewers(self.anna).search([])

    def test_deleted_cards_and_users_leave_nothing(self):
        self.viewers(self.anna).arrive(self.one.id)
        self.one.unlink()
        self.assertFalse(self.env['social.interest.viewer'].search_count([]))
        self.assertEqual(self.viewers(self.anna).arrive(self.one.id), [])

    def test_asking_costs_the_same_for_two_cards_and_for_eighty(self):
        cards = self.env['social.interest'].create([{'source_id': self.source.id, 'text': "Hello"}] * 80)
        for card in cards:
            self.viewers(self.anna).arrive(card.id)
        self.env.flush_all()
        self.viewers(self.jonas).of_cards(cards.ids)  # rights are read once
        counts = []
        for some in (cards[:2], cards):
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            self.assertEqual(len(self.viewers(self.jonas).of_cards(some.ids)), len(some))
            counts.append(self.env.cr.sql_log_count - before)
        self.assertEqual(counts[0], counts[1])
