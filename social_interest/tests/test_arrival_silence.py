# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sources that fell silent against their own rhythm, and no others."""

import random
from datetime import date, datetime, timedelta

from freezegun import freeze_time

from odoo import fields
from odoo.tests import tagged

from .test_report_weekly import WeeklyCase

TODAY = date(2026, 11, 20)


class SilenceCase(WeeklyCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.source'].search([('id', '!=', cls.source.id)]).active = False

    def cards_on(self, days, source=None, **values):
        self.env['social.interest'].create([{
            'source_id': (source or self.source).id, 'action_id': self.env.ref('social_interest.action_comment').id,
            'date': f'{day} 10:00:00', **values} for day in days])

    def days(self, ago, length=60, every=1, skip=()):
        """The days of a source that stopped some days ago; weekdays to skip, Monday is 0."""
        found = (TODAY - timedelta(days=number) for number in range(ago, ago + length, every))
        return [day for day in found if day.weekday() not in skip]

    def silent(self, today=TODAY):
        with freeze_time(datetime.combine(today, datetime.min.time()) + timedelta(hours=3)):
            self.env['social.interest.source'].sudo()._watch_silence()
            self.env.flush_all()
            self.env.invalidate_all()
            return {source: source.silent_note for source in self.env['social.interest.source'].search(
                [('silent_since', '!=', False)])}


@tagged('post_install', '-at_install')
class TestSilence(SilenceCase):

    def test_twice_its_longest_pause_is_silence(self):
        for ago, expected in ((2, False), (3, True)):
            with self.subTest(every_day=ago):
                self.empty_feed()
                self.cards_on(self.days(ago))
                self.assertEqual(bool(self.silent()), expected)
                self.source.sudo()._end_silence()
        self.empty_feed()
        self.cards_on(self.days(7, every=3, length=80))
        self.assertEqual(
            self.silent(), {self.source: "Silent for 7 days; the longest pause was 3"})

    def test_weekends_are_in_its_rhythm(self):
        # the last came on a Tuesday; the longest pause is that of a weekend, from Friday to Monday
        self.cards_on(self.days(3, skip=(5, 6)))
        self.assertFalse(self.silent())
        self.assertFalse(self.silent(TODAY + timedelta(days=3)))
        self.assertTrue(self.silent(TODAY + timedelta(days=4)))

    def test_public_holidays_count_neither_here_nor_there(self):
        self.cards_on(self.days(4))
        self.env['resource.calendar.leaves'].create({
            'name': "Holidays", 'company_id': self.env.company.id, 'calendar_id': False,
            'date_from': '2026-11-17 00:00:00', 'date_to': '2026-11-19 23:59:59'})
        self.assertFalse(self.silent())
        self.assertTrue(self.silent(TODAY + timedelta(days=3)))

    def test_of_little_nobody_knows_the_rhythm(self):
        for why, days in {'few days': self.days(9, length=11) * 3, 'few cards': self.days(9, length=19)}.items():
            with self.subTest(why):
                self.empty_feed()
                self.cards_on(days)
                self.assertFalse(self.silent())

    def test_whose_silence_is_none(self):
        for values in ({'denied': True}, {'active': False}):
            with self.subTest(**values):
                self.cards_on(self.days(9))
                self.source.sudo().write(values)
                self.assertFalse(self.silent())
                self.source.sudo().write({'denied': False, 'active': True})
        self.empty_feed()
        self.cards_on(self.days(9))
        self.cards_on(self.days(1), verdict='failed')
        self.assertTrue(self.silent(), "what is forged does not come from there")

    def test_it_ends_with_the_next_card_and_not_by_being_forgotten(self):
        self.cards_on(self.days(9))
        self.assertTrue(self.silent())
        self.assertTrue(self.silent(TODAY + timedelta(days=200)))
        card = self.card(date='2026-11-20 10:00:00')
        card._after_intake()
        self.assertFalse(self.source.silent_since)
        self.assertFalse(self.silent())

    def test_an_import_of_old_mail_ends_nothing(self):
        self.cards_on(self.days(9))
        self.silent()
        self.card(date='2026-09-01 10:00:00')._after_intake()
        self.assertTrue(self.source.silent_since)

    def test_random_sources_hardly_ever_seem_silent(self):
        """300 sources whose days are thrown: how many a night's look calls silent that are not."""
        wheel = random.Random(19)
        Source = self.env['social.interest.source']
        false, known = 0, 0
        for _number in range(300):
            share, weekend = wheel.choice((0.3, 0.5, 0.8, 0.95)), wheel.choice((0, 0.3, 1))
            days = [day for day in (TODAY - timedelta(days=ago) for ago in range(90, -1, -1))
                    if wheel.random() < share * (weekend if day.weekday() > 4 else 1)]
            if len(days) < 13:
                continue
            known += 1
            longest = max(Source._pause(*pair, ()) for pair in zip(days, days[1:]))
            false += Source._is_silence(Source._pause(days[-1], TODAY, ()), longest)
        self.assertGreater(known, 250)
        self.assertLessEqual(false, 0.01 * known)

    def test_one_query_for_all_sources(self):
        def queries():
            self.env.flush_all()
            self.env.invalidate_all()
            count = self.env.cr.sql_log_count
            with freeze_time('2026-11-20 03:00:00'):
                self.env['social.interest.source'].sudo().with_context(tracking_disable=True)._watch_silence()
                self.env.flush_all()
            return self.env.cr.sql_log_count - count
        for number in range(2):
            self.cards_on(self.days(9), self.source.copy({'key': f'a{number}'}))
        few = queries()
        for number in range(20):
            self.cards_on(self.days(9), self.source.copy({'key': f'b{number}'}))
        self.assertLessEqual(queries(), few + 1)
        self.assertEqual(self.env['social.interest.source'].search_count([('silent_since', '!=', False)]), 22)

    def test_the_scheduled_action(self):
        # scheduled actions wait for a clock that goes on
        today = fields.Date.today()
        self.cards_on([today - timedelta(days=ago) for ago in range(9, 69)])
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_watch_arrival').method_direct_trigger()
        self.env.invalidate_all()
        self.assertTrue(self.source.silent_since)


@tagged('post_install', '-at_install')
class TestSilenceInTheLetter(SilenceCase):

    def test_the_letter_names_it_once_and_leads_there(self):
        self.cards_on(self.days(9))
        self.silent(date(2026, 11, 20))
        with freeze_time('2026-11-23 08:00:00'):
            mail = self.send(datetime(2026, 11, 23, 8, 0))
        self.assertIn("1 source fell silent.", self.text(mail))
        self.assertTrue(self.link(mail, "fell silent").endswith('/odoo/interest-sources-missing'))
        with freeze_time('2026-11-30 08:00:00'):
            mail = self.send(datetime(2026, 11, 30, 8, 0))
        self.assertNotIn("fell silent", self.text(mail) if mail else '')
