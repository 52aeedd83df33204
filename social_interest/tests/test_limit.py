# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import fields
from odoo.exceptions import UserError
from odoo.tests import tagged

from .common import InterestCase
from .processes import run_together
from .races import RaceCase


@tagged('post_install', '-at_install')
class TestLimit(InterestCase):

    def setUp(self):
        super().setUp()
        self.env.company.interest_limit = 2
        self.cards = self.card() | self.card() | self.card()

    def test_nobody_takes_more_than_the_limit(self):
        first, second, third = self.cards.with_user(self.anna)
        (first | second).take()
        with self.assertRaisesRegex(UserError, "2 open cards; the most you may have is 2"):
            third.take()
        self.assertEqual(third.state, 'new')
        first.action_process()
        self.assertEqual(third.take()['won'], third.ids)

    def test_snoozed_cards_do_not_count(self):
        first, second, third = self.cards.with_user(self.anna)
        (first | second).take()
        first.snooze(fields.Datetime.now() + timedelta(hours=1))
        self.assertEqual(third.take()['won'], third.ids)
        self.assertEqual(self.anna._interest_open_counts(self.env.company), {self.anna: 2})
        # there is no room to call it back
        with self.assertRaisesRegex(UserError, "2 open cards; the most you may have is 2"):
            first.action_wake()
        # once it is back by itself it counts again
        first.sudo().snoozed_until = fields.Datetime.now() - timedelta(minutes=1)
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_wake_interests').method_direct_trigger()
        self.assertFalse(first.snoozed_until)
        with self.assertRaisesRegex(UserError, "3 open cards; the most you may have is 2"):
            self.card().with_user(self.anna).take()

    def test_a_card_made_by_hand_is_no_way_round(self):
        self.cards[:2].with_user(self.anna).take()
        values = {'source_id': self.source.id, 'text': "By phone"}
        Interest = self.env['social.interest'].with_user(self.anna)
        for model, owner in (
            (Interest, {'user_id': self.anna.id}), (Interest.with_context(default_user_id=self.anna.id), {}),
        ):
            # not assertRaisesRegex: what was made goes away with the error, as in a request
            with self.assertRaises(UserError) as refused:
                model.create({**values, **owner})
            self.assertIn("the most you may have is 2", str(refused.exception))
        self.cards[0].with_user(self.anna).action_process()
        card = Interest.create({**values, 'user_id': self.anna.id})
        self.assertEqual((card.user_id, card.state), (self.anna, 'taken'))

    def test_several_at_once_are_all_or_none(self):
        with self.assertRaisesRegex(UserError, "0 open cards and may have 2: take 2 at most"):
            self.cards.with_user(self.anna).take()
        self.assertEqual(set(self.cards.mapped('state')), {'new'})

    def test_the_form_is_no_way_round(self):
        self.cards[:2].with_user(self.anna).take()
        with self.assertRaisesRegex(UserError, "cannot write: Responsible"):
            self.cards[2].with_user(self.anna).user_id = self.anna

    def test_closing_a_card_holds_none_back(self):
        self.cards[:2].with_user(self.anna).take()
        like = self.card('like')
        like.with_user(self.anna).action_process()
        self.assertEqual((like.state, like.user_id), ('processed', self.anna))

    def test_members_can_have_a_limit_of_their_own(self):
        self.env['crm.team.member'].create({
            'crm_team_id': self.team.id, 'user_id': self.anna.id, 'interest_limit': 3})
        self.assertEqual(len(self.cards.with_user(self.anna).take()['won']), 3)

    def test_no_limit(self):
        self.env.company.interest_limit = 0
        self.assertEqual(len(self.cards.with_user(self.anna).take()['won']), 3)

    def test_managers_may_give_more_colleagues_may_not(self):
        self.cards[:2].with_user(self.anna).take()
        other = self.card()
        other.with_user(self.jonas).take()
        with self.assertRaisesRegex(UserError, "Anna Berg has 2 open cards; the most one person may have is 2"):
            other.with_user(self.jonas)._hand_over(self.anna)
        self.assertEqual(other.user_id, self.jonas)
        wizard = self.env['social.interest.handover'].with_user(self.head).create({
            'interest_ids': other.ids, 'user_id': self.anna.id})
        self.assertIn("As a manager you can give more", wizard.hint)
        wizard.action_hand_over()
        self.assertEqual(other.user_id, self.anna)


@tagged('post_install', '-at_install')
class TestLimitRace(RaceCase):
    """One person in several windows: the limit holds whatever the timing."""

    WINDOWS = 8
    LIMIT = 3

    def make(self, env):
        self.make_people(env)
        self.card_ids = [self.card().id for _number in range(self.WINDOWS)]
        env['crm.team.member'].create({
            'crm_team_id': self.team.id, 'user_id': self.anna.id, 'interest_limit': self.LIMIT})

    def _take(self, card_id):
        with self.environment(self.anna.id) as env:
            try:
                return len(env['social.interest'].browse(card_id).take()['won'])
            except UserError:
                env.cr.rollback()
                return 0

    def test_two_takes_at_once_do_not_exceed_it(self):
        won = run_together(self._take, [[card_id] for card_id in self.card_ids])
        self.assertEqual(sum(won), self.LIMIT)
        with self.environment() as env:
            self.assertEqual(
                env['social.interest'].search_count([('user_id', '=', self.anna.id), ('state', '=', 'taken')]),
                self.LIMIT)
