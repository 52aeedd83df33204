# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A network that changes its notifications is noticed, and the administrator told once."""

from datetime import timedelta

from freezegun import freeze_time

from odoo import fields
from odoo.exceptions import AccessError
from odoo.tests import tagged

from .common import failure_of, letter
from .test_intake import IntakeCase

NOW = fields.Datetime.to_datetime('2026-11-20 06:00:00')


@tagged('post_install', '-at_install')
class TestParserDrift(IntakeCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.mail'].search([]).unlink()
        cls.env['social.interest.drift'].sudo().search([]).unlink()
        cls.Drift = cls.env['social.interest.drift'].sudo()

    def messages(self, count, days_ago, parser='facebook', now=NOW, **values):
        return self.env['social.interest.mail'].sudo().create([{
            'company_id': self.env.company.id, 'parser': parser, 'state': 'done', 'verdict': 'verified',
            'interest_count': 1, 'internal_date': now - timedelta(days=days_ago), 'subject': f"{parser} {days_ago}",
            **values} for _number in range(count)])

    def watch(self, now=NOW):
        with freeze_time(now):
            self.Drift._cron_watch_parsers()
        self.env.flush_all()
        return self.Drift.search([('ended', '=', False)])

    def test_rise_is_told_once_with_an_example(self):
        self.messages(95, 20)
        self.messages(5, 20, state='unknown')
        self.messages(20, 2)
        newest = self.messages(10, 1, degraded=True)[-1]
        drift = self.watch()
        self.assertEqual(
            (drift.parser, drift.since, round(drift.rate, 3), drift.rate_before, drift.mail_id),
            ('facebook', NOW, 0.333, 0.05, newest))
        activity = drift.activity_id
        self.assertEqual(activity.user_id, self.env['fetchmail.server']._interest_alarm_user())
        self.assertTrue(activity.user_id.has_group('base.group_system'))
        self.assertIn("Facebook", activity.summary)
        self.assertIn("33 %", activity.note)
        self.assertIn(f'/odoo/interest-messages/{newest.id}', activity.note)
        self.assertEqual(self.watch(NOW + timedelta(days=1)), drift)
        self.assertEqual(self.Drift.search_count([]), 1)

    def test_no_alarm_without_a_rise(self):
        tables = {
            'few now': [(100, 20, {}), (19, 1, {'state': 'unknown'})],
            'few before': [(19, 20, {}), (50, 1, {'state': 'unknown'})],
            'below the share': [(100, 20, {}), (85, 1, {}), (15, 1, {'state': 'unknown'})],
            'always so': [(80, 20, {}), (20, 20, {'degraded': True}), (50, 1, {}), (50, 1, {'degraded': True})],
            'forged': [(100, 20, {}), (50, 1, {}), (50, 1, {'verdict': 'failed', 'degraded': True})],
            'waiting': [(100, 20, {}), (50, 1, {}), (50, 1, {'state': 'pending'})],
        }
        for number, (name, rows) in enumerate(tables.items()):
            for count, days_ago, values in rows:
                self.messages(count, days_ago, parser=f'{number}: {name}', **values)
        self.assertFalse(self.watch())

    def test_quarantined_counts_and_parsers_are_told_apart(self):
        for parser in ('vk', 'youtube', 'letter'):
            self.messages(40, 20, parser=parser)
        self.messages(30, 1, parser='vk', state='quarantined')
        self.messages(30, 1, parser='youtube', state='unknown')
        self.messages(30, 1, parser='letter', state='ignored')
        self.assertEqual(sorted(self.watch().mapped('parser')), ['vk', 'youtube'])

    def test_closes_itself_when_the_messages_are_read_again(self):
        self.messages(100, 20)
        bad = self.messages(30, 1, state='unknown')
        drift = self.watch()
        activity = drift.activity_id
        bad.write({'state': 'done'})
        again = NOW + timedelta(days=1)
        self.assertFalse(self.watch(again))
        self.assertEqual((drift.ended, activity.exists().id), (again, False))

    def test_stays_while_it_lasts_however_long(self):
        self.messages(100, 20)
        for days in range(1, 40):
            self.messages(10, -days, state='unknown')
        self.messages(30, 1, state='unknown')
        drift = self.watch()
        self.assertTrue(drift)
        self.assertEqual(self.watch(NOW + timedelta(days=38)), drift)
        # and no news is no good news
        self.assertEqual(self.watch(NOW + timedelta(days=80)), drift)

    def test_incomplete_card_is_marked(self):
        raw = self.sample('facebook/comment.eml')
        mails = self.take_in(raw, raw.replace(b'www.facebook.com', b'www.elsewhere.example'), letter())
        self.assertEqual(mails.mapped('state'), ['done', 'done', 'done'])
        self.assertEqual(mails.mapped('degraded'), [False, True, False])

    def test_list_of_parsers(self):
        now = fields.Datetime.now()
        self.messages(3, 5, now=now)
        self.messages(1, 4, now=now, degraded=True)
        self.messages(1, 3, now=now, state='unknown', interest_count=0)
        self.messages(9, 31, now=now, state='unknown')
        self.messages(9, 3, now=now, parser=False, state='unknown')
        self.messages(2, 1, now=now, parser='vk', interest_count=2)
        rows = self.env['social.interest.parser.report'].sudo().search([])
        self.assertEqual(
            rows.mapped(lambda row: (row.parser, row.message_count, row.card_count, row.unknown_count,
                                     row.degraded_count, row.misread_rate, row.last_date)),
            [('facebook', 5, 4, 1, 1, 0.4, (now - timedelta(days=3)).replace(microsecond=0)),
             ('vk', 2, 4, 0, 0, 0.0, (now - timedelta(days=1)).replace(microsecond=0))])
        self.assertFalse(any(rows.mapped('drift_since')))
        action = rows[0].action_view_misread()
        self.assertEqual(len(self.env['social.interest.mail'].search(action['domain'])), 2)

    def test_list_of_parsers_is_the_administrators(self):
        failure_of(AccessError, self.env['social.interest.parser.report'].with_user(self.head).search, [])
