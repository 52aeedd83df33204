# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import json
from datetime import datetime, timedelta

from freezegun import freeze_time

from odoo import fields
from odoo.exceptions import AccessError, ValidationError
from odoo.tests import tagged

from .common import SALESMAN, FeedCase
from .processes import run_together
from .races import RaceCase


class NoticeCase(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.notice'].search([]).unlink()
        cls.team.member_ids = cls.anna | cls.jonas
        cls.Notice = cls.env['social.interest.notice']

    def setUp(self):
        super().setUp()
        self.told = []
        bus = self.registry['bus.bus']
        self.patch(bus, '_sendone', lambda model, target, kind, message: (
            kind == 'social_interest.notice' and self.told.append((target, message))))

    def send(self):
        """Run the scheduled action as Odoo does."""
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_send_notices').method_direct_trigger()
        self.env.invalidate_all()

    def notices(self, **values):
        return self.Notice.search([(name, '=', value) for name, value in values.items()])

    def choose(self, user, **ways):
        """Let a person be told in these ways only."""
        user.write({
            f'interest_{choice}_{way}': way in ways.get(choice, ())
            for choice in ('new', 'assigned', 'late') for way in ('odoo', 'push', 'email')})

    def mails(self, user):
        return self.env['mail.mail'].search([('recipient_ids', 'in', user.partner_id.ids)])


@tagged('post_install', '-at_install')
class TestNotices(NoticeCase):

    def test_a_new_card_is_told_to_its_team_by_their_choice(self):
        self.choose(self.anna, new=('odoo', 'email'))
        self.choose(self.jonas)
        self.choose(self.head, assigned=('odoo',))
        card = self.card()
        self.assertEqual(self.notices(event='new').user_id, self.anna)
        self.assertEqual(set(self.notices(event='new').mapped('way')), {'odoo', 'email'})
        self.send()
        [(target, message)] = self.told
        self.assertEqual(target, self.anna.partner_id)
        self.assertEqual((message['title'], message['ids']), ("1 new interest", card.ids))
        self.assertEqual(self.mails(self.anna).subject, "1 new interest")
        self.assertFalse(self.Notice.search([]))

    def test_cards_of_no_team_are_told_to_all_salespeople_of_the_company(self):
        self.source.team_id = False
        self.card()
        told = self.notices(event='new').user_id
        self.assertLessEqual(self.anna | self.jonas | self.head, told)
        self.assertFalse(told.filtered(lambda user: user.share or self.env.company not in user.company_ids))

    def test_a_burst_is_one_notification(self):
        self.choose(self.anna, new=('odoo', 'email'))
        for _batch in range(4):
            self.env['social.interest'].create([{
                'source_id': self.source.id, 'author_id': self.author.id, 'text': f"Question {number}",
                'action_id': self.env.ref('social_interest.action_comment').id} for number in range(50)])
        self.send()
        mine = [message for target, message in self.told if target == self.anna.partner_id]
        self.assertEqual([message['title'] for message in mine], ["200 new interests"])
        self.assertEqual((mine[0]['message'], len(mine[0]['ids'])), ('', 200))
        self.assertEqual(self.mails(self.anna).subject, "200 new interests")
        self.assertIn("more", self.mails(self.anna).body_html)

    def test_likes_old_and_forged_cards_are_no_news(self):
        self.card('like')
        self.card(date=fields.Datetime.now() - timedelta(days=3))
        self.card(verdict='failed', text=False, author_id=False)
        self.card(state='processed')
        self.assertFalse(self.Notice.search([]))

    def test_nobody_is_told_of_what_he_did_himself(self):
        card = self.card(user_id=self.head.id)
        self.Notice.search([]).unlink()
        card.with_user(self.head).action_release()
        self.assertEqual(self.notices(event='new').user_id, self.anna | self.jonas)
        self.Notice.search([]).unlink()
        card.with_user(self.anna).take()
        self.assertFalse(self.Notice.search([]))

    def test_assigned_by_somebody_else_without_odoos_own_letter(self):
        self.choose(self.anna, assigned=('odoo', 'email'))
        card = self.card()
        self.Notice.search([]).unlink()
        card.with_user(self.head).user_id = self.anna
        self.assertEqual(self.notices(event='assigned').user_id, self.anna)
        self.send()
        self.assertEqual([message['title'] for _target, message in self.told], ["1 card was given to you"])
        self.assertEqual(self.mails(self.anna).subject, "1 card was given to you")
        self.assertIn(self.anna.partner_id, card.message_partner_ids)
        self.assertFalse(card.message_ids.filtered(lambda message: "assigned" in (message.subject or '')))

    def test_what_is_over_when_it_would_be_told_is_not_told(self):
        self.choose(self.anna, new=('odoo',), assigned=('odoo',))
        free, given = self.card(), self.card()
        given.with_user(self.head).user_id = self.anna
        free.with_user(self.jonas).take()
        given.with_user(self.head).user_id = self.jonas
        self.send()
        self.assertFalse([told for told in self.told if told[0] == self.anna.partner_id])
        self.assertFalse(self.Notice.search([]))

    def test_only_what_the_person_may_read_by_then(self):
        self.choose(self.anna, new=('odoo',))
        other = self.env['res.company'].create({'name': "Other"})
        source = self.env['social.interest.source'].create({
            'name': "Other page", 'channel_id': self.channel.id, 'company_id': other.id})
        foreign = self.card(source_id=source.id, author_id=False)
        self.assertFalse(self.notices(event='new').user_id & self.anna)
        self.Notice._queue('new', {self.anna: foreign})
        mine = self.card()
        self.send()
        told = [message['ids'] for target, message in self.told if target == self.anna.partner_id]
        self.assertEqual(told, [mine.ids])
        self.Notice._queue('new', {self.anna: mine})
        self.anna.group_ids = self.env.ref('base.group_user')
        self.told.clear()
        self.send()
        self.assertFalse(self.told)

    def test_late_answers_are_one_digest(self):
        now = fields.Datetime.now()
        self.choose(self.anna, late=('email',))
        cards = self.env['social.interest'].union(*(self.card(
            text=f"Question {number}", user_id=self.anna.id, warn_date=now - timedelta(minutes=1),
            deadline=now + timedelta(hours=1)) for number in range(3)))
        for _time in range(2):
            with self.enter_registry_test_mode():
                self.env.ref('social_interest.ir_cron_warn_interests').method_direct_trigger()
            self.send()
        mail = self.mails(self.anna)
        self.assertEqual(mail.mapped('subject'), ["3 answers are about to be late"])
        for card in cards:
            self.assertIn(f'/odoo/interests/{card.id}', mail.body_html)

    def test_browser_push_goes_through_odoos_queue(self):
        self.env['mail.push.device'].get_web_push_vapid_public_key()
        device = self.env['mail.push.device'].create({
            'partner_id': self.anna.partner_id.id, 'endpoint': 'https://push.example/1',
            'keys': json.dumps({'p256dh': 'x', 'auth': 'y'})})
        self.choose(self.anna, new=('push',))
        card = self.card()
        self.send()
        push = self.env['mail.push'].search([('mail_push_device_id', '=', device.id)])
        payload = json.loads(push.payload)
        self.assertEqual(payload['title'], "1 new interest")
        self.assertEqual(payload['options']['data'], {'model': 'social.interest', 'res_id': card.id})

    def test_inbox_of_those_who_have_one(self):
        self.anna.notification_type = 'inbox'
        self.choose(self.anna, new=('odoo',))
        card = self.card()
        self.send()
        notification = self.env['mail.notification'].search([
            ('res_partner_id', '=', self.anna.partner_id.id), ('notification_type', '=', 'inbox')])
        self.assertEqual(notification.mail_message_id.subject, "1 new interest")
        self.assertIn(card.display_name, notification.mail_message_id.body)

    def test_reminder_of_an_activity_at_its_hour(self):
        self.choose(self.anna, assigned=('odoo',))
        card = self.card(user_id=self.anna.id)
        self.Notice.search([]).unlink()
        at = fields.Datetime.now().replace(microsecond=0) + timedelta(hours=3)
        wizard = self.env['mail.activity.schedule'].with_user(self.anna).create({
            'res_model': 'social.interest', 'res_ids': repr(card.ids), 'interest_remind_at': at,
            'activity_type_id': self.env.ref('social_interest.mail_activity_type_call_back').id,
            'activity_user_id': self.anna.id})
        wizard.action_schedule_activities()
        activity = card.activity_ids
        self.assertEqual(self.notices(event='reminder').due_at, at)
        activity.interest_remind_at = at + timedelta(hours=1)
        self.assertEqual(self.notices(event='reminder').mapped('due_at'), [at + timedelta(hours=1)])
        self.send()
        self.assertFalse(self.told)
        with freeze_time(at + timedelta(hours=2)):
            self.send()
        self.assertEqual([message['title'] for _target, message in self.told], ["1 reminder"])
        activity.interest_remind_at = at
        activity.action_feedback()
        self.told.clear()
        with freeze_time(at + timedelta(hours=2)):
            self.send()
        self.assertFalse(self.told)

    def test_people_choose_for_themselves_and_for_nobody_else(self):
        self.anna.with_user(self.anna).write({'interest_quiet': True, 'interest_new_push': True})
        self.assertTrue(self.anna.with_user(self.anna).read(['interest_quiet'])[0]['interest_quiet'])
        with self.assertRaises(AccessError):
            self.anna.with_user(self.jonas).write({'interest_quiet': False})
        with self.assertRaises(AccessError):
            self.Notice.with_user(self.anna).search([])


@tagged('post_install', '-at_install')
class TestQuietHours(NoticeCase):

    def quiet(self, begin, end, zone='Europe/Copenhagen', **values):
        self.anna.write({
            'tz': zone, 'interest_quiet': True, 'interest_quiet_from': begin, 'interest_quiet_to': end, **values})

    def ready(self, moment, way='push'):
        return self.anna._interest_ready_at(way, moment)

    def test_across_midnight_and_zones(self):
        cases = [
            # zone, moment in UTC, when the person is told; quiet from 20:00 to 8:00
            ('Europe/Copenhagen', datetime(2026, 11, 24, 18, 59), datetime(2026, 11, 24, 18, 59)),
            ('Europe/Copenhagen', datetime(2026, 11, 24, 19, 0), datetime(2026, 11, 25, 7, 0)),
            ('Europe/Copenhagen', datetime(2026, 11, 25, 2, 0), datetime(2026, 11, 25, 7, 0)),
            ('Europe/Copenhagen', datetime(2026, 11, 25, 7, 0), datetime(2026, 11, 25, 7, 0)),
            ('Asia/Tokyo', datetime(2026, 11, 24, 11, 0), datetime(2026, 11, 24, 23, 0)),
            ('Asia/Tokyo', datetime(2026, 11, 24, 2, 0), datetime(2026, 11, 24, 2, 0)),
            ('America/New_York', datetime(2026, 11, 25, 2, 0), datetime(2026, 11, 25, 13, 0)),
            (False, datetime(2026, 11, 24, 21, 0), datetime(2026, 11, 25, 8, 0)),
            # the night in which clocks go forward
            ('Europe/Copenhagen', datetime(2027, 3, 27, 22, 0), datetime(2027, 3, 28, 6, 0)),
        ]
        for zone, moment, expected in cases:
            with self.subTest(zone=zone, moment=moment):
                self.quiet(20, 8, zone)
                self.assertEqual(self.ready(moment), expected)

    def test_within_one_day(self):
        self.quiet(12.5, 13.25)
        self.assertEqual(self.ready(datetime(2026, 11, 24, 11, 45)), datetime(2026, 11, 24, 12, 15))
        self.assertEqual(self.ready(datetime(2026, 11, 24, 12, 15)), datetime(2026, 11, 24, 12, 15))

    def test_in_odoo_is_never_quiet(self):
        self.quiet(20, 8)
        night = datetime(2026, 11, 24, 23, 0)
        self.assertEqual(self.ready(night, 'odoo'), night)

    def test_outside_working_hours_joins_the_quiet_hours(self):
        self.anna.company_id.resource_calendar_id = self.env['resource.calendar'].create({
            'name': "Office", 'tz': 'Europe/Copenhagen', 'attendance_ids': [(5, 0)] + [(0, 0, {
                'name': "Day", 'dayofweek': str(day), 'hour_from': 7, 'hour_to': 16, 'day_period': 'morning',
            }) for day in range(5)]})
        self.quiet(20, 9, interest_quiet_off_work=True)
        # Friday evening: until Monday 9:00, when the quiet hours end too
        self.assertEqual(self.ready(datetime(2026, 11, 27, 17, 0)), datetime(2026, 11, 30, 8, 0))
        self.anna.interest_quiet = False
        self.assertEqual(self.ready(datetime(2026, 11, 27, 17, 0)), datetime(2026, 11, 30, 6, 0))
        self.assertEqual(self.ready(datetime(2026, 11, 30, 6, 30)), datetime(2026, 11, 30, 6, 30))

    def test_what_happens_at_night_is_one_mail_in_the_morning(self):
        self.choose(self.anna, new=('odoo', 'email'))
        self.quiet(20, 8, 'UTC')
        for hour in (21, 23):
            with freeze_time(datetime(2026, 11, 24, hour, 0)):
                self.card(date=datetime(2026, 11, 24, hour, 0))
                self.send()
                self.assertFalse(self.mails(self.anna))
        self.assertEqual(len([target for target, _message in self.told if target == self.anna.partner_id]), 2)
        triggers = self.env['ir.cron.trigger'].search([
            ('cron_id', '=', self.env.ref('social_interest.ir_cron_send_notices').id)])
        self.assertIn(datetime(2026, 11, 25, 8, 0), triggers.mapped('call_at'))
        with freeze_time(datetime(2026, 11, 25, 8, 0)):
            self.send()
        self.assertEqual(self.mails(self.anna).mapped('subject'), ["2 new interests"])

    def test_at_most_one_mail_in_the_chosen_time(self):
        self.choose(self.anna, new=('email',))
        self.anna.interest_mail_gap = 30
        start = datetime(2026, 11, 24, 10, 0)
        for minutes, mails in ((0, 1), (10, 1), (20, 1), (30, 2)):
            with freeze_time(start + timedelta(minutes=minutes)):
                if minutes < 30:
                    self.card(date=start)
                self.send()
                self.assertEqual(len(self.mails(self.anna)), mails, minutes)
        self.assertEqual(sorted(self.mails(self.anna).mapped('subject')), ["1 new interest", "2 new interests"])

    def test_senseless_hours_are_refused(self):
        for begin, end in ((8, 8), (-1, 8), (20, 24.5)):
            with self.assertRaises(ValidationError):
                self.quiet(begin, end)
        with self.assertRaises(ValidationError):
            self.anna.interest_mail_gap = -5


@tagged('post_install', '-at_install')
class TestNoticeRace(RaceCase):
    """Each notice is told once, whoever sends."""

    PEOPLE = 12

    def make(self, env):
        self.make_people(env)
        self.keep_away(env.ref('social_interest.ir_cron_send_notices'))
        env['social.interest.notice'].search([]).unlink()
        card = self.card(user_id=False)
        env['social.interest.notice'].search([]).unlink()
        users = env['res.users'].with_context(no_reset_password=True).create([{
            'name': f"Told {number}", 'login': f'si_told_{number}', 'email': f'told{number}@acme.example',
            'group_ids': [(4, env.ref(SALESMAN).id)],
            'interest_new_email': True, 'interest_new_odoo': True,
        } for number in range(self.PEOPLE)])
        env['social.interest.notice']._queue('new', dict.fromkeys(users, card))
        self.partner_ids = users.partner_id.ids

    def _send(self, _number):
        with self.environment() as env:
            env['social.interest.notice']._cron_send()

    def test_two_workers_tell_everybody_once(self):
        run_together(self._send, [[number] for number in range(4)])
        # one that came too late has left; what is left, if anything, is sent now
        run_together(self._send, [[0]])
        with self.environment() as env:
            mails = env['mail.mail'].search([('recipient_ids', 'in', self.partner_ids)])
            self.assertEqual(sorted(mails.recipient_ids.ids), sorted(self.partner_ids))
            self.assertEqual(len(mails), self.PEOPLE)
            self.assertFalse(env['social.interest.notice'].search([]))
