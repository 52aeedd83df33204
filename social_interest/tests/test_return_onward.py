# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Where cards go that are taken back: from one to the next, and from people who left."""

from datetime import timedelta

from freezegun import freeze_time

from odoo.tests import tagged

from .test_return import MONDAY, ReturnCase


@tagged('post_install', '-at_install')
class TestReturnRound(ReturnCase):
    """To the next, and the next, until everybody had it."""

    def setUp(self):
        super().setUp()
        self.env['social.interest'].search([]).active = False
        self.env.company.interest_return_to = 'next'
        self.team.interest_distribution = 'turn'
        self.members = self.env['crm.team.member'].create([
            {'crm_team_id': self.team.id, 'user_id': user.id} for user in self.anna | self.jonas])
        self.card_, self.moment = self.take(), MONDAY
        self.env['social.interest.notice'].search([]).unlink()

    def over(self):
        """Let the time of whoever has the card be over."""
        self.moment = self.card_.return_date + timedelta(minutes=1)
        self.run_cron(self.moment)

    def distribute(self):
        with freeze_time(self.moment), self.enter_registry_test_mode(), self.registry.cursor() as cr:
            self.env(cr=cr)['social.interest']._cron_distribute()

    def leader_notices(self):
        return self.env['social.interest.notice'].search([('event', '=', 'unanswered')])

    def test_after_everybody_had_it_the_feed_and_the_leader(self):
        card = self.card_
        self.over()
        self.assertEqual((card.user_id, card.had_user_ids), (self.jonas, self.anna))
        self.assertFalse(self.leader_notices())
        self.over()
        self.assertEqual((card.state, card.user_id.id, card.pooled), ('new', False, True))
        self.assertEqual(card.had_user_ids, self.anna | self.jonas)
        self.assertIn("Back in the feed: Jonas Falk took it on", str(card.message_ids[0].body))
        self.distribute()
        self.assertFalse(card.user_id)
        notices = self.leader_notices()
        self.assertEqual((notices.user_id, notices.interest_ids), (self.head, card))
        # as the leader chose for late answers
        self.assertEqual(sorted(notices.mapped('way')), ['email', 'odoo', 'push'])
        news = notices._news_for(self.head)
        self.assertEqual(
            self.env['social.interest.notice']._headline('unanswered', news['unanswered']),
            "1 card went round the team, and nobody answered it")
        # it is over when somebody has it
        card.with_user(self.anna).take()
        self.assertFalse(notices._news_for(self.head))

    def test_leader_is_told_once_in_one_line(self):
        self.over()
        self.over()
        told = self.env['social.interest.notice'].search([('user_id', '=', self.head.id), ('way', '=', 'odoo')])
        self.assertEqual(sorted(told.mapped('event')), ['new', 'unanswered'])
        self.card_.waiting_since = self.moment
        self.assertEqual(list(told._news_for(self.head)), ['unanswered'])

    def test_whoever_is_away_has_his_turn_when_he_is_back(self):
        self.over()
        self.env['resource.resource'].create({
            'name': "Tove", 'user_id': self.head.id, 'calendar_id': self.env.company.resource_calendar_id.id})
        leave = self.env['resource.calendar.leaves'].create({
            'resource_id': self.head.resource_ids.id, 'date_from': MONDAY, 'date_to': MONDAY + timedelta(days=9)})
        self.env['crm.team.member'].create({'crm_team_id': self.team.id, 'user_id': self.head.id})
        self.over()
        self.assertEqual((self.card_.state, self.card_.pooled), ('new', False))
        self.distribute()
        self.assertFalse(self.card_.user_id, "both who are there had it")
        self.assertFalse(self.leader_notices())
        leave.unlink()
        self.distribute()
        self.assertEqual(self.card_.user_id, self.head)
        self.over()
        self.assertTrue(self.card_.pooled)
        self.assertEqual(self.leader_notices().user_id, self.head)

    def test_a_persons_choice_begins_a_new_round(self):
        for begin in (
            lambda card: card.with_user(self.anna).take(),
            lambda card: card.with_user(self.head).write({'user_id': self.anna.id}),
            lambda card: card.with_user(self.head)._hand_over(self.anna),
        ):
            self.over()
            self.over()
            self.assertTrue(self.card_.had_user_ids)
            with freeze_time(self.moment):
                begin(self.card_)
            self.assertFalse(self.card_.had_user_ids)
            self.over()
            self.assertEqual(self.card_.user_id, self.jonas)
            with freeze_time(self.moment):
                self.card_.with_user(self.head)._give(self.anna)

    def test_an_answer_ends_the_round(self):
        self.over()
        self.card_.with_user(self.jonas)._set_answered()
        self.assertFalse(self.card_.had_user_ids)


@tagged('post_install', '-at_install')
class TestReturnOfLeavers(ReturnCase):
    """Open cards of people who may not work on them any more are for the others."""

    def setUp(self):
        super().setUp()
        self.env['social.interest'].search([]).active = False
        self.env.company.interest_return_minutes = 0
        self.open, self.closed = self.take(), self.take()
        self.closed.with_user(self.anna)._set_answered()

    def assert_back(self, words):
        self.assertEqual((self.open.state, self.open.user_id.id, self.open.pooled), ('new', False, False))
        self.assertEqual(self.closed.user_id, self.anna)
        self.assertIn(words, str(self.open.message_ids[0].body))
        self.assertIn(self.open, self.env['social.interest'].with_user(self.jonas).search([]))
        self.assertNotIn(self.anna.partner_id, self.open.message_partner_ids)

    def test_archived(self):
        with freeze_time(MONDAY):
            self.open.with_user(self.anna).snooze(MONDAY + timedelta(days=3))
        self.anna.active = False
        self.assert_back("Back in the feed: Anna Berg was archived.")
        self.assertFalse(self.open.snoozed_until)

    def test_deleted(self):
        self.closed.unlink()
        self.anna.unlink()
        self.assertEqual((self.open.state, self.open.user_id.id, self.open.taken_date), ('new', False, False))
        self.assertIn("Back in the feed: Anna Berg was deleted.", str(self.open.message_ids[0].body))

    def test_no_salesperson_any_more(self):
        self.anna.group_ids = self.env.ref('base.group_user')
        self.assert_back("Back in the feed: Anna Berg does not work on the interests of")

    def test_in_another_company(self):
        other = self.env['res.company'].create({'name': "Other"})
        self.anna.write({'company_ids': [(4, other.id)]})
        self.assertEqual(self.open.user_id, self.anna)
        self.anna.write({'company_id': other.id, 'company_ids': [(6, 0, other.ids)]})
        self.assert_back(f"Anna Berg does not work on the interests of {self.env.company.name} any more.")

    def test_what_no_write_of_the_user_tells(self):
        self.env.ref('base.group_user').write({'user_ids': [(4, self.anna.id)]})
        self.env.ref('sales_team.group_sale_salesman').write({'user_ids': [(3, self.anna.id)]})
        self.env.invalidate_all()
        self.assertEqual(self.open.user_id, self.anna)
        self.run_cron(MONDAY)
        self.assert_back("Back in the feed: Anna Berg does not work on the interests of")

    def test_somebody_else_gets_it_by_distribution(self):
        self.team.interest_distribution = 'turn'
        self.env['crm.team.member'].create([
            {'crm_team_id': self.team.id, 'user_id': user.id} for user in self.anna | self.jonas])
        self.anna.active = False
        with freeze_time(MONDAY), self.enter_registry_test_mode(), self.registry.cursor() as cr:
            self.env(cr=cr)['social.interest']._cron_distribute()
        self.assertEqual(self.open.user_id, self.jonas)
