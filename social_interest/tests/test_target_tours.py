# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Targets, snooze and preferences in a real browser."""

from datetime import timedelta

from odoo import fields
from odoo.tests import tagged

from .common import TourCase, zone_at_noon


@tagged('post_install', '-at_install')
class TestTargetTours(TourCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.now = fields.Datetime.now()
        cls.anna.tz = zone_at_noon()

    def test_a_salesperson_snoozes_wakes_and_plans(self):
        card = self.card(
            date=self.now - timedelta(hours=3), deadline=self.now + timedelta(hours=1),
            warn_date=self.now - timedelta(minutes=5))
        self.card(
            text="Er den stadig på lager?", date=self.now - timedelta(hours=5),
            deadline=self.now - timedelta(hours=1))
        self.tour('snooze')
        self.assertEqual((card.user_id, card.condition), (self.anna, 'snoozed'))
        self.assertEqual(card.activity_ids.summary, "Ring Lars")
        self.assertEqual(
            card.activity_ids.activity_type_id, self.env.ref('social_interest.mail_activity_type_call_back'))

    def test_a_salesperson_chooses_what_to_be_told(self):
        self.tour('preferences')
        self.assertTrue(self.anna.interest_new_email)
        self.assertEqual((self.anna.interest_quiet, self.anna.interest_quiet_from), (True, 20.5))

    def test_a_manager_sets_targets_and_wakes(self):
        self.env['social.interest.target'].search([]).unlink()
        card = self.card(date=self.now)
        card.with_user(self.anna).snooze(self.now + timedelta(days=1))
        self.tour('targets', 'si_head')
        targets = self.env['social.interest.target'].search([])
        self.assertEqual(
            {(target.source_id, target.action_id.code, target.hours) for target in targets},
            {(self.source.browse(), 'comment', 1.5), (self.source, 'review', 8)})
        self.assertEqual((card.snoozed_until, card.user_id), (False, self.anna))
