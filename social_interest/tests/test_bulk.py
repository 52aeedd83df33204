# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Something done with many cards: what can be done is done, the rest is named."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import UserError
from odoo.tests import new_test_user, tagged

from .common import SALESMAN, InterestCase


@tagged('post_install', '-at_install')
class TestBulk(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.free, cls.mine = cls.card(), cls.card(user_id=cls.anna.id, state='taken')
        cls.theirs = cls.card(user_id=cls.jonas.id, state='taken')
        cls.closed = cls.card(state='ignored', text="Closed long ago")
        cls.forged = cls.card(verdict='failed')
        cls.all = cls.free | cls.mine | cls.theirs | cls.closed | cls.forged

    def assertNamed(self, result, count, *parts):
        """The result is a notice that so many cards were left, and that says why."""
        self.assertEqual((result['tag'], result['params']['next']['tag']), ('display_notification', 'soft_reload'))
        self.assertIn(f"{count} card", result['params']['title'])
        for part in parts:
            self.assertIn(part, result['params']['message'])

    def states(self):
        self.env.invalidate_all()
        return self.all.mapped('state')

    def test_ignore(self):
        result = self.all.with_user(self.anna).action_ignore()
        self.assertNamed(result, 2, "Jonas Falk", "“Lars Holm: Closed long ago” is closed already")
        self.assertEqual(self.states(), ['ignored', 'ignored', 'taken', 'ignored', 'ignored'])

    def test_process(self):
        result = self.all.with_user(self.anna).action_process()
        self.assertNamed(result, 3, "Jonas Falk", "Closed long ago", "forged")
        self.assertEqual(self.states(), ['processed', 'processed', 'taken', 'ignored', 'new'])
        self.assertEqual((self.free | self.mine).user_id, self.anna)

    def test_leader_who_sees_a_colleagues_card_processes_the_rest(self):
        leader = new_test_user(self.env, 'si_leader', SALESMAN, name="Ida Storm")
        self.team.user_id = leader
        result = (self.free | self.theirs).with_user(leader).action_process()
        self.assertNamed(result, 1, "Jonas Falk")
        self.assertEqual((self.free.state, self.theirs.state), ('processed', 'taken'))

    def test_release(self):
        result = self.all.with_user(self.anna).action_release()
        self.assertNamed(result, 4, "Jonas Falk", "Only a taken card")
        self.assertEqual((self.mine.state, self.mine.user_id.id, self.theirs.user_id), ('new', False, self.jonas))

    def test_reopen(self):
        self.theirs.state = 'processed'
        result = self.all.with_user(self.anna).action_reopen()
        self.assertNamed(result, 1, "Jonas Falk")
        self.assertEqual(self.states(), ['new', 'taken', 'processed', 'new', 'new'])

    def test_snooze(self):
        until = fields.Datetime.now() + timedelta(days=1)
        result = self.all.with_user(self.anna).snooze(until)
        self.assertNamed(result, 3, "Jonas Falk", "Only open cards")
        self.assertEqual(self.all.filtered('snoozed_until'), self.free | self.mine)
        self.assertEqual(self.free.user_id, self.anna)

    def test_assign(self):
        wizard = self.env['social.interest.assign'].with_user(self.head).create(
            {'interest_ids': [(6, 0, self.all.ids)], 'user_id': self.anna.id})
        self.assertNamed(wizard.action_assign(), 2, "Closed long ago", "forged")
        self.assertEqual((self.free | self.mine | self.theirs).user_id, self.anna)
        self.assertEqual((self.closed.user_id.id, self.forged.user_id.id), (False, False))

    def test_hand_over(self):
        lost = self.card(user_id=self.anna.id, state='taken')
        wizard = self.env['social.interest.handover'].with_user(self.anna).create({
            'interest_ids': [(6, 0, (self.free | self.mine | self.closed | lost).ids)],
            'user_id': self.head.id, 'note': "On leave"})
        # while the question was open
        lost.user_id = self.jonas
        self.env.invalidate_all()
        self.assertNamed(wizard.action_hand_over(), 3, "Jonas Falk", "only by their responsible")
        self.assertEqual(
            (self.mine.user_id, lost.user_id, self.free.user_id.id), (self.head, self.jonas, False))

    def test_nothing_that_can_be_done_is_an_error_that_says_why(self):
        cards = (self.theirs | self.closed).with_user(self.anna)
        until = fields.Datetime.now() + timedelta(days=1)
        for act in (cards.action_ignore, cards.action_process, cards.action_release, lambda: cards.snooze(until)):
            with self.assertRaisesRegex(UserError, "Jonas Falk"):
                act()
        self.assertEqual((self.theirs.state, self.closed.state), ('taken', 'ignored'))

    def test_all_that_is_asked_is_done_without_a_word(self):
        cards = (self.free | self.mine).with_user(self.anna)
        self.assertIs(cards.snooze(fields.Datetime.now() + timedelta(days=1)), True)
        self.assertIs(cards.action_release(), True)
        self.assertIs(cards.action_ignore(), True)
