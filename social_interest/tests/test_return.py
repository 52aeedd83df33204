# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import datetime, timedelta
from unittest.mock import patch

from freezegun import freeze_time

from odoo.tests import tagged

from ..models.sharing import take_back
from .common import InterestCase
from .races import RaceCase

#: a Monday; the calendar of new companies is 8 to 12 and 13 to 17 o'clock
MONDAY = datetime(2026, 11, 23, 10, 0)


class ReturnCase(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env.company.resource_calendar_id = cls.env['resource.calendar'].create({
            'name': "Office", 'tz': 'UTC',
            'attendance_ids': [(5,)] + [(0, 0, {
                'name': "Day", 'dayofweek': str(day), 'hour_from': start, 'hour_to': end,
                'day_period': 'morning' if end <= 12 else 'afternoon',
            }) for day in range(5) for start, end in ((8, 12), (13, 17))]})
        cls.env.company.write({'interest_return_minutes': 60, 'interest_return_to': 'feed'})

    def take(self, moment=MONDAY, user=None, **values):
        card = self.card(date=moment, **values)
        with freeze_time(moment):
            card.with_user(user or self.anna).take()
        return card

    def run_cron(self, moment):
        with freeze_time(moment), self.enter_registry_test_mode(), self.registry.cursor() as cr:
            self.env(cr=cr)['social.interest']._cron_return()


@tagged('post_install', '-at_install')
class TestReturn(ReturnCase):

    def test_return_date_counts_working_minutes(self):
        self.assertEqual(self.take().return_date, MONDAY.replace(hour=11))
        self.assertEqual(self.take(MONDAY.replace(hour=11, minute=30)).return_date, MONDAY.replace(hour=13, minute=30))
        friday = datetime(2026, 11, 27, 16, 30)
        self.assertEqual(self.take(friday).return_date, datetime(2026, 11, 30, 8, 30))

    def test_source_before_team_before_company(self):
        self.team.write({'interest_return_rule': 'own', 'interest_return_minutes': 30})
        self.assertEqual(self.take().return_date, MONDAY + timedelta(minutes=30))
        self.source.write({'return_rule': 'own', 'return_minutes': 15})
        self.assertEqual(self.take().return_date, MONDAY + timedelta(minutes=15))
        self.source.return_minutes = 0
        self.assertFalse(self.take().return_date)

    def test_time_stops_when_answered_or_released(self):
        answered, released = self.take(), self.take()
        answered._set_answered()
        released.with_user(self.anna).action_release()
        self.assertFalse(answered.return_date)
        self.assertFalse(released.return_date)
        self.assertFalse(self.take(action='like').return_date)

    def test_back_in_the_feed_with_the_reason(self):
        self.anna.tz = 'Europe/Copenhagen'
        card, fresh = self.take(), self.take(MONDAY + timedelta(minutes=30))
        self.run_cron(MONDAY + timedelta(minutes=61))
        self.assertEqual((card.state, card.user_id.id, card.former_user_id, card.return_date),
                         ('new', False, self.anna, False))
        self.assertEqual(fresh.user_id, self.anna)
        body = str(card.message_ids[0].body)
        self.assertIn("Back in the feed: Anna Berg took it on", body)
        self.assertIn("11:00", body.replace('\u202f', ' '))
        self.assertIn("did not answer within 60 working minutes.", body)
        self.assertEqual(card.with_user(self.jonas).take()['won'], card.ids)

    def test_many_in_batches(self):
        cards = self.env['social.interest'].union(*(self.take() for _number in range(5)))
        with patch.object(take_back, 'BATCH', 2):
            self.run_cron(MONDAY + timedelta(hours=2))
        self.assertEqual(set(cards.mapped('state')), {'new'})

    def test_to_the_next(self):
        self.env.company.interest_return_to = 'next'
        for user in self.anna | self.jonas:
            self.env['crm.team.member'].create({'crm_team_id': self.team.id, 'user_id': user.id})
        card = self.take()
        self.run_cron(MONDAY + timedelta(minutes=61))
        self.assertEqual((card.state, card.user_id), ('taken', self.jonas))
        self.assertEqual(card.taken_date, MONDAY + timedelta(minutes=61))
        self.assertIn("Passed on to Jonas Falk: Anna Berg took it on", str(card.message_ids[0].body))

    def test_never_to_the_same_person_at_once(self):
        self.env.company.interest_return_to = 'next'
        self.team.interest_distribution = 'turn'
        self.env['crm.team.member'].create({'crm_team_id': self.team.id, 'user_id': self.anna.id})
        card = self.take()
        self.run_cron(MONDAY + timedelta(minutes=61))
        # she is the whole team: everybody had it
        self.assertEqual((card.state, card.pooled), ('new', True))
        with freeze_time(MONDAY + timedelta(minutes=62)), self.enter_registry_test_mode(), \
                self.registry.cursor() as cr:
            self.env(cr=cr)['social.interest']._cron_distribute()
        self.assertFalse(card.user_id)
        self.assertEqual(card.with_user(self.anna).take()['won'], card.ids)

    def test_reopened_card_has_its_whole_time(self):
        card = self.take()
        card.opened_date = MONDAY
        with freeze_time(MONDAY + timedelta(minutes=20)):
            card.with_user(self.anna)._set_answered()
        later = MONDAY + timedelta(days=1)
        with freeze_time(later):
            card.with_user(self.anna).action_reopen()
        self.assertEqual((card.taken_date, card.opened_date, card.return_date), (
            later, False, later + timedelta(hours=1)))
        self.run_cron(later + timedelta(minutes=1))
        self.assertEqual(card.user_id, self.anna)

    def test_reassigned_card_is_a_new_claim(self):
        """As a manager does it in the list, on several cards at once."""
        cards = self.take() | self.take() | self.card(date=MONDAY)
        cards.opened_date = MONDAY
        later = MONDAY + timedelta(minutes=50)
        with freeze_time(later):
            cards.with_user(self.head).write({'user_id': self.jonas.id})
        self.assertEqual(cards.mapped('state'), ['taken'] * 3)
        self.assertEqual(set(cards.mapped('taken_date')), {later})
        self.assertEqual(set(cards.mapped('opened_date')), {False})
        self.assertEqual(set(cards.mapped('return_date')), {later.replace(hour=11, minute=50)})
        with freeze_time(later + timedelta(minutes=5)):
            cards.with_user(self.head).write({'user_id': self.jonas.id, 'priority': '1'})
        self.assertEqual(set(cards.mapped('taken_date')), {later}, "whoever has it already goes on")

    def test_switched_off_means_off(self):
        card = self.take()
        self.env.company.interest_return_minutes = 0
        self.run_cron(MONDAY + timedelta(hours=2))
        self.assertEqual((card.user_id, card.return_date), (self.anna, False))


@tagged('post_install', '-at_install')
class TestReturnRests(ReturnCase):
    """A snoozed card is nobody's fault: it rests, and has its whole time when it is back."""

    def asleep(self):
        card = self.take()
        with freeze_time(MONDAY + timedelta(minutes=30)):
            card.with_user(self.anna).snooze(MONDAY.replace(hour=14), "on the phone at two")
        return card

    def test_snoozed_card_rests(self):
        card = self.asleep()
        self.assertEqual(card.return_date, MONDAY.replace(hour=15))
        self.run_cron(MONDAY + timedelta(minutes=61))
        # even where the card of an older version has the old date
        card.return_date = MONDAY + timedelta(hours=1)
        self.run_cron(MONDAY.replace(hour=13))
        self.assertEqual((card.user_id, card.snoozed_until, card.snooze_note), (
            self.anna, MONDAY.replace(hour=14), "on the phone at two"))

    def test_clock_begins_anew_with_the_waking(self):
        card, early = self.asleep(), self.asleep()
        with freeze_time(MONDAY + timedelta(minutes=45)):
            early.with_user(self.anna).action_wake()
        self.assertEqual(early.return_date, MONDAY.replace(hour=11, minute=45))
        with freeze_time(MONDAY.replace(hour=14)), self.enter_registry_test_mode(), self.registry.cursor() as cr:
            self.env(cr=cr)['social.interest']._cron_wake()
        self.assertEqual((card.snoozed_until, card.return_date), (False, MONDAY.replace(hour=15)))
        self.run_cron(MONDAY.replace(hour=14, minute=59))
        self.assertEqual((card.user_id, early.user_id.id), (self.anna, False))
        self.run_cron(MONDAY.replace(hour=15))
        self.assertFalse(card.user_id)
        # the next claim has its own time, whenever the card was woken
        with freeze_time(MONDAY.replace(hour=15)):
            card.with_user(self.jonas).take()
        self.assertEqual(card.return_date, MONDAY.replace(hour=16))

    def test_flexible_hours_are_those_of_the_company(self):
        flexible = self.env['resource.calendar'].create({
            'name': "Flexible", 'tz': 'UTC', 'flexible_hours': True, 'hours_per_day': 0, 'attendance_ids': [(5,)]})
        self.env['resource.resource'].create({
            'name': "Anna", 'user_id': self.anna.id, 'calendar_id': flexible.id})
        self.assertEqual(self.take(MONDAY.replace(hour=11, minute=30)).return_date, MONDAY.replace(hour=13, minute=30))
        self.env.company.resource_calendar_id = flexible
        night = MONDAY.replace(hour=23, minute=30)
        self.assertEqual(self.take(night).return_date, night + timedelta(hours=1))


@tagged('post_install', '-at_install')
class TestReturnNotice(ReturnCase):
    """Whoever had the card is told that it is gone."""

    def setUp(self):
        super().setUp()
        self.empty_feed()
        self.told = []
        self.patch(self.registry['bus.bus'], '_sendone', lambda model, target, kind, message: (
            kind == 'social_interest.notice' and self.told.append((target, message))))
        for user in self.anna | self.jonas:
            self.env['crm.team.member'].create({'crm_team_id': self.team.id, 'user_id': user.id})

    def return_one(self, moment=MONDAY):
        """Return a card that Anna took and did not answer in time; everybody is told."""
        card = self.take(moment)
        self.env['social.interest.notice'].search([]).unlink()
        self.run_cron(moment + timedelta(minutes=61))
        self.env['social.interest.notice'].search([]).due_at = MONDAY
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_send_notices').method_direct_trigger()
        self.env.invalidate_all()
        return card

    def told_to(self, user):
        return [(message['event'], message['ids']) for target, message in self.told if target == user.partner_id]

    def test_back_in_the_feed(self):
        card = self.return_one()
        self.assertEqual(self.told_to(self.anna), [('returned', card.ids)])
        [message] = [message for target, message in self.told if target == self.anna.partner_id]
        self.assertEqual(message['title'], "1 card was taken back: it was not answered in time")
        self.assertIn("Lars Holm", message['message'])
        # a free card is news to the others, but not to her
        self.assertEqual(self.told_to(self.jonas), [('new', card.ids)])

    def test_a_colleague_has_it_now(self):
        """It is told by its name; there is nothing to open for who may not look at a colleague's cards."""
        self.env.company.interest_return_to = 'next'
        self.anna.write({'notification_type': 'inbox', 'interest_assigned_email': True})
        card = self.return_one()
        self.assertEqual(card.user_id, self.jonas)
        self.assertEqual(self.told_to(self.anna), [('returned', [])])
        self.assertEqual(self.told_to(self.jonas), [('assigned', card.ids)])
        inbox = self.env['mail.notification'].search([
            ('res_partner_id', '=', self.anna.partner_id.id), ('notification_type', '=', 'inbox')]).mail_message_id
        self.assertFalse(inbox.model or inbox.res_id)
        self.assertIn("Lars Holm", inbox.body)
        mail = self.env['mail.mail'].search([('recipient_ids', 'in', self.anna.partner_id.ids)])
        self.assertIn("Lars Holm", mail.body_html)
        self.assertNotIn(f'/odoo/interests/{card.id}', mail.body_html)

    def test_answered_before_one_could_be_told(self):
        card = self.take()
        self.run_cron(MONDAY + timedelta(minutes=61))
        card._set_answered()
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_send_notices').method_direct_trigger()
        self.assertNotIn('returned', [event for event, _ids in self.told_to(self.anna)])


@tagged('post_install', '-at_install')
class TestReturnRace(RaceCase):
    """Whoever answers at this very moment keeps his card."""

    def make(self, env):
        self.make_people(env)
        self.source.write({'return_rule': 'own', 'return_minutes': 60})
        cards = self.card(user_id=self.anna.id) | self.card(user_id=self.anna.id)
        cards.return_date = datetime(2020, 1, 1)
        self.card_ids = cards.ids

    def test_locked_card_is_skipped(self):
        with self.environment(self.anna.id) as env:
            busy = env['social.interest'].browse(self.card_ids[0])
            busy._set_answered()
            busy.flush_recordset()
            with self.environment() as other:
                other['social.interest']._cron_return()
        with self.environment() as env:
            answered, late = env['social.interest'].browse(self.card_ids)
            self.assertEqual((answered.state, answered.user_id.id), ('answered', self.anna.id))
            self.assertEqual((late.state, late.user_id.id), ('new', False))
