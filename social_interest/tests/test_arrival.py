# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What services count in their summaries beside what came as cards: totals, gaps, who is told, and what it opens."""

from datetime import date, timedelta

from freezegun import freeze_time

from odoo import fields
from odoo.tests import tagged

from .common import letter
from .test_intake import GENUINE, IntakeCase

MONDAY = '2026-11-16 08:00:00'
PAGE = (b'X-Facebook: from 2401:db00 by www.facebook.com with HTTP (ZuckMail);\n'
        b'X-Facebook-Notify: page_insights_weekly; mailid=1\n')
FORGED = GENUINE.replace(b'pass', b'fail')


class ArrivalCase(IntakeCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.empty_feed()
        cls.env['social.interest.total'].search([]).unlink()
        cls.env['social.interest.gap'].search([]).unlink()
        cls.env['social.interest.source'].search([('id', '!=', cls.source.id)]).active = False
        cls.env.company.resource_calendar_id.tz = 'UTC'
        cls.comment = cls.env.ref('social_interest.action_comment')
        cls.message = cls.env.ref('social_interest.action_message')
        clock = freeze_time(MONDAY)
        clock.start()
        cls.addClassCleanup(clock.stop)

    def summary(self, *rows, subject="Acme page: your Page's week", day='Mon, 16 Nov 2026 07:00:00 +0000',
                sign=GENUINE, message_id='<week@facebookmail.com>', **options):
        """Take in a summary of a page; return its ledger row."""
        body = '\n'.join(["Nov 9 – Nov 15, 2026", *rows])
        return self.take_in(sign + PAGE + letter(
            subject=subject, sender='Facebook <notification@facebookmail.com>', body=body, Date=day,
            message_id=message_id), **options)

    def cards(self, number, action='comment', day='2026-11-11', **values):
        return self.env['social.interest'].union(*(
            self.card(action, date=f'{day} 10:00:00', **values) for _number in range(number)))

    @property
    def totals(self):
        self.env.invalidate_all()
        return self.env['social.interest.total'].search([])

    def notes(self):
        return [(total.action_id.code, total.note, total.state) for total in self.totals.sorted('id')]

    def total(self, number, last='2026-11-15', action=None, source=None, days=7, **values):
        last = fields.Date.to_date(last)
        action = action or self.comment
        return self.env['social.interest.total'].create({
            'source_id': (source or self.source).id, 'action_id': action.id, 'action_ids': action.ids,
            'number': number, 'first_day': last - timedelta(days=days - 1), 'last_day': last, 'exact': True, **values})

    def watch(self, moment=MONDAY):
        with freeze_time(moment):
            self.env.invalidate_all()
            self.env['social.interest.gap'].sudo()._watch()
            self.env.flush_all()
            self.env.invalidate_all()
        return self.env['social.interest.gap'].sudo().search([('ended', '=', False)])


@tagged('post_install', '-at_install')
class TestArrival(ArrivalCase):

    def test_a_summary_counts_and_makes_no_card(self):
        self.cards(30)
        self.cards(2, 'reply')
        self.cards(1, others_count=0, day='2026-11-15')
        mail = self.summary("34 new comments", "2 new messages")
        self.assertEqual((mail.state, mail.interest_count), ('ignored', 0))
        self.assertEqual(mail.reason, "Service mail of the network: page_insights_weekly")
        self.assertEqual(self.notes(), [('comment', "33 of 34 came", 'nearly'), ('message', "0 of 2 came", 'waiting')])
        total = self.totals.filtered(lambda total: total.action_id == self.comment)
        self.assertEqual(
            (total.source_id, total.mail_id, total.first_day, total.last_day, total.exact),
            (self.source, mail, date(2026, 11, 9), date(2026, 11, 15), True))

    def test_what_counts_as_having_come(self):
        self.cards(1)
        self.cards(1, others_count=4)
        self.cards(5, verdict='failed')
        self.cards(5, day='2026-11-08')
        self.cards(5, day='2026-11-16')
        self.cards(5, 'like')
        self.card(date='2026-11-11 10:00:00').active = False
        other = self.source.copy({'key': 'another', 'name': "Another"})
        self.cards(5, source_id=other.id)
        self.summary("34 new comments")
        self.assertEqual(self.totals.came, 6)
        self.assertEqual(
            sum(1 + card.others_count for card in self.env['social.interest'].search(self.totals._card_domain())), 6)

    def test_days_that_only_follow_from_the_mail_may_be_a_day_off(self):
        self.cards(2, day='2026-11-08')
        self.cards(2, day='2026-11-16')
        self.cards(2, day='2026-11-17')
        self.take_in(GENUINE + PAGE + letter(
            subject="34 new comments last week", sender='Facebook <notification@facebookmail.com>',
            Date='Mon, 16 Nov 2026 07:00:00 +0000'))
        self.assertEqual((self.totals.exact, self.totals.came), (False, 4))

    def test_more_than_was_counted_is_all(self):
        self.cards(3)
        self.summary("2 new comments")
        self.assertEqual(self.notes(), [('comment', "2 of 2 came", 'arrived')])

    def test_replies_that_are_counted_apart(self):
        self.cards(3)
        self.cards(2, 'reply')
        self.summary("9 new comments", "5 new replies")
        self.assertEqual([note for _code, note, _state in self.notes()], ["3 of 9 came", "2 of 5 came"])

    def test_redelivery_and_reading_again_change_nothing(self):
        mail = self.summary("34 new comments")
        before = self.totals.read()
        again = self.summary("34 new comments")
        self.assertEqual(again.state, 'ignored')
        mail.state = 'pending'
        mail._process()
        self.summary("20 new comments", message_id='<another@facebookmail.com>')
        self.assertEqual(self.totals.read(), before)
        other = self.summary("36 new comments", message_id='<third@facebookmail.com>')
        self.assertEqual((self.totals.number, self.totals.mail_id), (36, other))

    def test_reading_again_with_a_parser_that_reads_less(self):
        mail = self.summary("34 new comments", "5 new messages")
        self.env['social.interest.mail']._write_totals(
            {(self.source.id, self.comment.id, date(2026, 11, 9), date(2026, 11, 15)): {
                'source_id': self.source.id, 'action_id': self.comment.id, 'mail_id': mail.id, 'number': 33,
                'first_day': date(2026, 11, 9), 'last_day': date(2026, 11, 15), 'exact': True}}, mail)
        self.assertEqual((self.totals.number, self.totals.action_id), (33, self.comment))

    def test_only_verified_summaries_count(self):
        self.summary("34 new comments", sign=FORGED)
        self.summary("34 new comments", sign=b'', message_id='<plain@facebookmail.com>')
        self.assertFalse(self.totals)

    def test_which_place(self):
        outlet = self.source.copy({'name': "Acme page outlet", 'key': 'outlet'})
        self.summary("34 new comments")
        self.assertEqual(self.totals.source_id, self.source)
        self.summary("5 new comments", subject="Acme page outlet: your week", message_id='<b@facebookmail.com>')
        self.assertEqual(self.totals.filtered(lambda one: one.number == 5).source_id, outlet)
        self.summary("7 new messages", subject="Your Page's week", message_id='<c@facebookmail.com>')
        self.assertEqual(len(self.totals), 2, "of two places nobody knows which")
        outlet.active = False
        self.summary("7 new messages", subject="Your Page's week", message_id='<d@facebookmail.com>')
        self.assertEqual(self.totals.filtered(lambda one: one.action_id == self.message).source_id, self.source)

    def test_two_companies(self):
        other = self.env['res.company'].create({'name': "Other"})
        elsewhere = self.source.copy({'company_id': other.id, 'team_id': False})
        mailbox = self.mailbox.copy({'interest_company_id': other.id})
        self.cards(1)
        self.env['social.interest'].create({'source_id': elsewhere.id, 'action_id': self.comment.id,
                                            'date': '2026-11-11 10:00:00'})
        self.summary("34 new comments", mailbox=mailbox)
        self.assertEqual((self.totals.source_id, self.totals.company_id, self.totals.came), (elsewhere, other, 1))
        self.assertFalse(self.env['social.interest.total'].with_user(self.anna).search([]))
        self.assertFalse(self.source.arrival_state)

    def test_queries_do_not_grow_with_the_totals(self):
        self.cards(3)
        sources = self.source.union(*(self.source.copy({'key': f'k{number}'}) for number in range(20)))

        def queries(sources):
            for source in sources:
                self.total(5, source=source)
                self.total(5, source=source, action=self.message)
            self.env.flush_all()
            self.env.invalidate_all()
            count = self.env.cr.sql_log_count
            sources.mapped('arrival_note')
            return self.env.cr.sql_log_count - count
        few = queries(sources[:2])
        self.assertLessEqual(queries(sources[2:]), few)


@tagged('post_install', '-at_install')
class TestGap(ArrivalCase):

    def test_a_lasting_gap_is_told_once_and_taken_back(self):
        self.cards(9)
        self.total(10, '2026-11-08', self.message)
        self.total(10, '2026-11-15', self.message)
        self.total(10)
        with freeze_time('2026-11-18 03:00:00'):
            self.assertEqual(set(self.totals.mapped('state')), {'gap', 'nearly'})
        gap = self.watch('2026-11-18 03:00:00')
        activity = gap.activity_id
        self.assertEqual((gap.source_id, gap.user_id, activity.user_id), (self.source, self.head, self.head))
        self.assertEqual((activity.res_model, activity.res_id), ('social.interest.source', self.source.id))
        self.assertEqual(activity.summary, "Not everything comes from Acme page")
        self.assertIn("None of these came: Message.", activity.note)
        self.assertIn("Settings → Notifications → Email", activity.note)
        self.assertIn("10 × “Message” were counted there; 0 came", activity.note)
        self.assertEqual(self.watch('2026-11-19 03:00:00'), gap)
        self.assertEqual(self.env['mail.activity'].search_count([('summary', '=', activity.summary)]), 1)
        with freeze_time('2026-11-19 08:00:00'):
            self.assertIn("Switch it on under", self.source.gap_note)
        self.cards(10, 'message')
        self.assertFalse(self.watch('2026-11-20 03:00:00'))
        self.assertTrue(gap.ended)
        self.assertFalse(activity.exists())
        self.assertFalse(self.source.gap_note)

    def test_whoever_ticks_it_off_is_not_told_again(self):
        self.total(10, '2026-11-01')
        gap = self.watch('2026-11-18 03:00:00')
        gap.activity_id.action_feedback()
        self.assertEqual(self.watch('2026-11-19 03:00:00'), gap)
        self.assertFalse(self.env['mail.activity'].search([('summary', 'like', "Not everything comes")]))

    def test_what_is_no_lasting_gap(self):
        tables = {
            'first time, and fresh': ([(10, '2026-11-15')], 0),
            'nearly all': ([(10, '2026-11-08'), (10, '2026-11-15')], 9),
            'one time of two': ([(10, '2026-11-08'), (10, '2026-11-15')], 10),
            'long ago': ([(10, '2026-08-01')], 0),
        }
        for why, (totals, cards) in tables.items():
            with self.subTest(why):
                self.totals.unlink()
                self.empty_feed()
                self.cards(cards)
                if why == 'nearly all':
                    self.cards(9, day='2026-11-05')
                for number, last in totals:
                    self.total(number, last)
                self.assertFalse(self.watch('2026-11-18 03:00:00'))

    def test_a_gap_that_is_not_caught_up_in_a_week(self):
        self.total(10)
        self.assertFalse(self.watch('2026-11-21 03:00:00'))
        self.assertTrue(self.watch('2026-11-22 03:00:00'))

    def test_the_likely_cause(self):
        self.mailbox.write({'state': 'done'})

        def cause():
            with freeze_time('2026-11-25 03:00:00'):
                total = self.totals.filtered(lambda total: total.state == 'gap')
                return self.env['social.interest.gap']._why({self.source: total})[self.source](self.env)
        self.total(10)
        self.assertIn("Nothing at all came", cause())
        self.cards(1, 'message')
        self.assertIn("None of these came: Comment", cause())
        self.cards(1)
        self.assertIn("Some came and some did not", cause())

    def test_who_is_told(self):
        self.total(10, '2026-11-01')
        self.source.team_id = False
        admin = self.env['fetchmail.server']._interest_alarm_user()
        gap = self.watch()
        self.assertEqual(gap.activity_id.user_id, admin)

    def test_sources_show_it(self):
        self.cards(9)
        self.total(10)
        self.total(4, '2026-11-15', self.message)
        source = self.source.with_user(self.anna)
        with freeze_time('2026-11-20 03:00:00'):
            self.assertEqual((source.arrival_note, source.arrival_state), ("9 of 14 came", 'gap'))
            Source = self.env['social.interest.source'].with_user(self.anna)
            self.assertEqual(Source.search([('arrival_state', 'in', ['gap'])]), self.source)
            self.assertFalse(Source.search([('arrival_state', '=', 'arrived')]))
            self.assertNotIn(self.source, Source.search([('arrival_state', '=', False)]))
            action = source.action_view_arrived()
        cards = self.env['social.interest'].search(action['domain'])
        self.assertEqual(len(cards), 9)
