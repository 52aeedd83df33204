# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Tasks and meetings with the person of a card: in the calendar, with reminders some time before."""

from datetime import date, datetime, timedelta

from freezegun import freeze_time

from odoo import Command
from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, new_test_user, tagged

from .common import SALESMAN, InterestCase

NOW = datetime(2026, 5, 4, 7)


@tagged('post_install', '-at_install')
class TestEvent(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.startClassPatcher(freeze_time(NOW))
        (cls.anna | cls.jonas).tz = 'Europe/Copenhagen'
        cls.hour = cls.env.ref('calendar.alarm_notif_3')
        cls.day = cls.env.ref('calendar.alarm_notif_5')
        cls.partner = cls.env['res.partner'].create({'name': "Lars Holm"})
        cls.author.partner_id = cls.partner

    def plan(self, record=None, **values):
        """Plan a task as Anna, by the form that the button opens."""
        record = record or self.card(user_id=self.anna.id)
        screen = {
            'tz': 'Europe/Copenhagen', 'active_model': record._name, 'active_id': record.id, 'active_ids': record.ids}
        wizard = self.env['mail.activity.schedule'].with_user(self.anna).with_context(**screen).create({
            'res_model': record._name, 'res_ids': repr(record.ids), 'summary': "Send the offer",
            'activity_type_id': self.env.ref('mail.mail_activity_data_todo').id, 'activity_user_id': self.anna.id,
            **values})
        wizard.action_schedule_activities()
        return record.activity_ids.filtered(lambda activity: activity.summary == "Send the offer")

    def test_a_task_with_an_hour_stands_in_the_calendar(self):
        start = NOW + timedelta(days=2)
        for record in (self.card(user_id=self.anna.id), self.author):
            with self.subTest(record=record._name):
                task = self.plan(record, interest_start=start, interest_alarm_ids=[Command.set(self.hour.ids)])
                event = task.calendar_event_id
                self.assertEqual((event.start, event.user_id, event.partner_ids), (
                    start, self.anna, self.anna.partner_id))
                self.assertEqual((event.res_model, event.res_id), (record._name, record.id))
                self.assertEqual(event.alarm_ids, self.hour)
                self.assertEqual(event.name, f"Send the offer: {record.display_name}")
                self.assertEqual((task.date_deadline, task.summary), (date(2026, 5, 6), "Send the offer"))
                self.assertEqual(len(record.activity_ids), 1, "the calendar has planned nothing of its own")

    def test_without_an_hour_one_is_reminded_before_the_morning_of_the_day(self):
        task = self.plan(date_deadline=date(2026, 5, 8), interest_alarm_ids=[Command.set(self.day.ids)])
        # nine in Copenhagen
        self.assertEqual(task.calendar_event_id.start, datetime(2026, 5, 8, 7))
        self.assertEqual(task.date_deadline, date(2026, 5, 8))
        self.assertFalse(self.plan().calendar_event_id, "without a reminder it is a task for the day")

    def test_odoo_reminds_before_it_is_due(self):
        # the database has a clock of its own
        now = self.env.cr.now().replace(microsecond=0)
        start, manager = now + timedelta(hours=6), self.env['calendar.alarm_manager']
        with freeze_time(now):
            task = self.plan(interest_start=start, interest_alarm_ids=[Command.set(self.hour.ids)])
            [told] = manager.with_user(self.anna).get_next_notif()
            self.assertEqual((told['event_id'], told['notify_at']), (
                task.calendar_event_id.id, str(start - timedelta(hours=1))))
            self.assertEqual(manager.with_user(self.jonas).get_next_notif(), [])

    def test_the_other_chosen_ways_remind_some_time_before_as_well(self):
        self.choose(odoo=True, push=True, email=True)
        card, start = self.card(user_id=self.anna.id), NOW + timedelta(days=2)
        mail = self.env.ref('calendar.alarm_mail_1')
        task = self.plan(card, interest_start=start, interest_alarm_ids=[
            Command.set((self.hour | self.day | mail).ids)])
        # the calendar shows the first two in Odoo, and mails the third
        expected = {
            (start - timedelta(days=1), 'push'), (start - timedelta(days=1), 'email'),
            (start - timedelta(hours=1), 'push'), (start - timedelta(hours=1), 'email'),
            (start - timedelta(hours=3), 'push'), (start - timedelta(hours=3), 'odoo')}
        self.assertEqual(self.reminders(task), expected)
        task.calendar_event_id.write({'start': start + timedelta(hours=4), 'stop': start + timedelta(hours=5)})
        self.assertEqual(self.reminders(task), {(moment + timedelta(hours=4), way) for moment, way in expected})
        task.interest_alarm_ids = self.hour
        moment = start + timedelta(hours=3)
        self.assertEqual(self.reminders(task), {(moment, 'push'), (moment, 'email')})
        self.choose(email=True)
        task.user_id = self.jonas
        self.assertEqual({notice.user_id for notice in self.notices(task)}, {self.jonas})
        task.user_id = self.anna
        self.assertEqual(self.reminders(task), {(moment, 'email')})

    def test_one_reminder_at_a_moment_and_the_one_at_an_hour_stays(self):
        self.choose(odoo=True, push=True, email=True)
        card, start = self.card(user_id=self.anna.id), NOW + timedelta(days=2)
        mail = self.env['calendar.alarm'].create(
            {'name': "Mail", 'alarm_type': 'email', 'duration': 1, 'interval': 'hours'})
        task = self.plan(card, interest_start=start, interest_alarm_ids=[Command.set((self.hour | mail).ids)])
        self.assertEqual(self.reminders(task), {(start - timedelta(hours=1), 'push')}, "the calendar has the others")
        self.choose(odoo=True)
        task.interest_remind_at = NOW + timedelta(hours=1)
        self.assertEqual(self.reminders(task), {(NOW + timedelta(hours=1), 'odoo')})
        task.calendar_event_id.write({'start': start + timedelta(days=1), 'stop': start + timedelta(days=1, hours=1)})
        self.assertEqual(self.reminders(task), {(NOW + timedelta(hours=1), 'odoo')})

    def test_what_is_over_reminds_of_nothing(self):
        self.choose(push=True)
        card = self.card(user_id=self.anna.id)
        soon = self.plan(card, interest_start=NOW + timedelta(minutes=30), interest_alarm_ids=[
            Command.set(self.hour.ids)])
        self.assertEqual(self.reminders(soon), set(), "an hour before was half an hour ago")
        soon.action_feedback()
        for end in ('action_feedback', 'unlink'):
            task = self.plan(card, interest_start=NOW + timedelta(days=2), interest_alarm_ids=[
                Command.set(self.hour.ids)])
            notices = self.notices(task)
            self.assertEqual(len(notices), 1)
            getattr(task, end)()
            self.assertFalse(notices.exists(), end)

    def choose(self, **ways):
        """Let Anna be told of what is given to her in these ways only."""
        self.anna.write({f'interest_assigned_{way}': way in ways for way in ('odoo', 'push', 'email')})

    def notices(self, task):
        return self.env['social.interest.notice'].search([('activity_id', '=', task.id)])

    def reminders(self, task):
        return {(notice.due_at, notice.way) for notice in self.notices(task)}

    def test_task_and_event_move_together_and_keep_their_names(self):
        task = self.plan(interest_start=NOW + timedelta(days=2))
        event = task.calendar_event_id
        task.date_deadline = date(2026, 5, 12)
        self.assertEqual(event.start, datetime(2026, 5, 12, 7))
        event.with_context(tz='Europe/Copenhagen').write(
            {'start': datetime(2026, 5, 20, 12), 'stop': datetime(2026, 5, 20, 13)})
        self.assertEqual((task.date_deadline, task.interest_start), (date(2026, 5, 20), datetime(2026, 5, 20, 12)))
        task.interest_start = datetime(2026, 5, 21, 6)
        self.assertEqual((event.start, event.stop), (datetime(2026, 5, 21, 6), datetime(2026, 5, 21, 7)))
        task.summary = "Call him"
        self.assertEqual(event.name, f"Call him: {task.res_name}")
        self.assertEqual(task.summary, "Call him")

    def test_reminders_are_changed_where_the_task_is(self):
        task = self.plan(interest_start=NOW + timedelta(days=2), interest_alarm_ids=[Command.set(self.hour.ids)])
        task.with_user(self.anna).interest_alarm_ids = self.day
        self.assertEqual(task.calendar_event_id.alarm_ids, self.day)
        task.calendar_event_id.alarm_ids = self.hour
        self.assertEqual(task.interest_alarm_ids, self.hour)

    def test_given_to_a_colleague_it_stands_in_his_calendar(self):
        task = self.plan(interest_start=NOW + timedelta(days=2))
        mails = self.env['mail.mail'].search_count([])
        task.user_id = self.jonas
        event = task.calendar_event_id
        self.assertEqual((event.user_id, event.partner_ids), (self.jonas, self.jonas.partner_id))
        self.assertEqual(self.env['mail.mail'].search_count([('subject', 'ilike', 'invitation')]), 0)
        self.assertGreaterEqual(self.env['mail.mail'].search_count([]), mails)

    def test_nobody_is_reminded_of_what_is_done_or_called_off(self):
        task = self.plan(interest_start=NOW + timedelta(days=2), interest_alarm_ids=[Command.set(self.hour.ids)])
        event = task.calendar_event_id
        task.with_user(self.anna).action_feedback("He has it")
        self.assertFalse(event.active)
        self.assertFalse(event.alarm_ids)
        self.assertTrue(task.exists())
        for method in ('unlink', 'unlink_w_meeting'):
            task = self.plan(interest_start=NOW + timedelta(days=2))
            event = task.calendar_event_id
            getattr(task.with_user(self.anna), method)()
            self.assertFalse(event.exists(), method)

    def test_what_was_done_late_stays_in_the_calendar_of_its_day(self):
        task = self.plan(interest_start=NOW + timedelta(hours=1))
        event = task.calendar_event_id
        with freeze_time(NOW + timedelta(days=1)):
            task.with_user(self.anna).action_feedback()
        self.assertTrue(event.active)

    # ------------------------------------------------------------------
    # Meetings
    # ------------------------------------------------------------------

    def meet(self, record, user=None):
        """Press the button and plan a meeting where it leads to."""
        action = record.with_user(user or self.anna).action_meeting()
        self.assertEqual(action['res_model'], 'calendar.event')
        events = self.env['calendar.event'].with_user(user or self.anna).with_context(
            **action['context'], no_mail_to_attendees=True)
        with Form(events) as form:
            pass
        return form.record

    def test_a_meeting_is_an_activity_of_the_card_or_the_person(self):
        for record in (self.card(user_id=self.anna.id), self.author):
            with self.subTest(record=record._name):
                meeting = self.meet(record).sudo()
                self.assertEqual(meeting.name, "Lars Holm")
                self.assertEqual(meeting.partner_ids, self.anna.partner_id | self.partner)
                self.assertEqual(meeting.privacy, 'private')
                self.assertEqual(record.activity_ids.calendar_event_id, meeting)
                self.assertEqual(record.activity_ids.activity_category, 'meeting')

    def test_a_meeting_that_took_place_stays_with_all_who_were_there(self):
        card = self.card(user_id=self.anna.id)
        meeting = self.meet(card).sudo()
        card.activity_ids.with_user(self.anna).action_feedback("Agreed")
        self.assertTrue(meeting.active)

    def test_no_meeting_by_a_forgery_nor_over_a_colleagues_card(self):
        with self.assertRaisesRegex(UserError, "forged"):
            self.card(verdict='failed').with_user(self.anna).action_meeting()
        with self.assertRaises(AccessError):
            self.card(user_id=self.jonas.id).with_user(self.anna).action_meeting()

    # ------------------------------------------------------------------
    # Who sees what, and what goes with a person
    # ------------------------------------------------------------------

    def test_the_calendar_of_all_companies_tells_others_nothing(self):
        company = self.env['res.company'].create({'name': "Acme Norge"})
        nils = new_test_user(self.env, 'si_nils', SALESMAN, company_id=company.id, company_ids=[(6, 0, company.ids)])
        task = self.plan(interest_start=NOW + timedelta(days=2))
        self.env.invalidate_all()
        for user in (nils, self.jonas):
            event = task.calendar_event_id.with_user(user)
            self.assertEqual(event.name, "Busy")

    def test_events_are_those_that_one_may_see(self):
        company = self.env['res.company'].create({'name': "Acme Norge"})
        nils = new_test_user(self.env, 'si_nils', SALESMAN, company_id=company.id, company_ids=[(6, 0, company.ids)])
        mine, person = self.plan(), self.plan(self.author)
        theirs = self.card(user_id=self.jonas.id).activity_schedule(user_id=self.jonas.id, summary="His")
        action = self.env.ref('social_interest.action_event')
        self.assertEqual(action.domain, str([('res_model', 'in', ('social.interest', 'social.interest.author'))]))
        every = mine | person | theirs
        domain = [('id', 'in', every.ids)]
        found = {user.login: set(self.env['mail.activity'].with_user(user).search(domain).ids) for user in (
            self.anna, self.jonas, self.head, nils)}
        # the person is behind a card of Jonas too
        self.assertEqual(found, {
            'si_anna': set((mine | person).ids), 'si_jonas': set((theirs | person).ids), 'si_head': set(every.ids),
            'si_nils': set()})

    def test_nothing_stays_in_the_calendar_of_whoever_is_erased(self):
        card = self.card(user_id=self.anna.id)
        events = self.plan(card, interest_start=NOW + timedelta(days=2)).calendar_event_id
        events |= self.meet(card).sudo() | self.meet(self.author).sudo()
        events |= self.plan(self.author, interest_start=NOW + timedelta(days=2)).calendar_event_id
        done = self.plan(self.author, interest_start=NOW + timedelta(days=3))[-1:]
        events |= done.calendar_event_id
        done.action_feedback()
        self.author.sudo().unlink()
        self.assertFalse(events.exists())

    def test_an_activity_of_anything_else_is_as_odoo_has_it(self):
        task = self.partner.activity_schedule(summary="Call", user_id=self.anna.id)
        task.interest_alarm_ids = self.hour
        self.assertFalse(task.calendar_event_id)
