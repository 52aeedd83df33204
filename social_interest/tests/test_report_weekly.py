# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The weekly letter to the leader of a team: to whom, when, and what stands in it."""

from datetime import date, datetime
from unittest.mock import patch

from lxml import html

from odoo import Command, fields
from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import FeedCase

#: eight in the morning in Berlin, on a Monday
MONDAY = datetime(2026, 11, 16, 7, 0)


class WeeklyCase(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['crm.team'].search([]).interest_letter = False
        cls.env.company.resource_calendar_id.tz = 'UTC'
        cls.lead(cls.team, cls.head)
        cls.head.tz = 'Europe/Berlin'
        cls.source.response_hours = 4
        cls.Weekly = cls.env['social.interest.weekly']

    @classmethod
    def lead(cls, team, user):
        team.write({'user_id': user.id, 'interest_letter': True, 'interest_letter_week': '2026-11-09'})
        return team

    def send(self, moment=MONDAY):
        """Let the scheduled action run at a moment; return the letters that it queued."""
        before = self.env['mail.mail'].search([])
        with patch.object(fields.Datetime, 'now', lambda *_args: moment), self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_weekly_letters').method_direct_trigger()
        self.env.invalidate_all()
        return self.env['mail.mail'].search([]) - before

    def text(self, mail):
        return ' '.join(html.fromstring(mail.body_html).text_content().split())

    def link(self, mail, words):
        """Return the address of the link with these words."""
        return next(
            link.get('href') for link in html.fromstring(mail.body_html).iter('a') if words in link.text_content())


@tagged('post_install', '-at_install')
class TestWeekly(WeeklyCase):

    def test_once_a_week_on_monday_morning_of_the_leader(self):
        self.card(date='2026-11-13 10:00:00')
        self.assertFalse(self.send(datetime(2026, 11, 15, 12, 0)), "on Sunday")
        self.assertFalse(self.send(datetime(2026, 11, 16, 5, 59)), "six in Berlin")
        mail = self.send(datetime(2026, 11, 16, 6, 5))
        self.assertEqual(mail.recipient_ids, self.head.partner_id)
        self.assertEqual(mail.subject, "Online: interests of the week")
        for moment in (MONDAY, datetime(2026, 11, 19, 7, 0), datetime(2026, 11, 22, 22, 0)):
            self.assertFalse(self.send(moment))
        self.team.user_id = self.anna
        self.assertFalse(self.send(datetime(2026, 11, 18, 7, 0)), "nor to who leads the team since")
        self.assertEqual(self.send(datetime(2026, 11, 23, 8, 0)).recipient_ids, self.anna.partner_id)

    def test_a_server_that_slept_on_monday(self):
        self.card(date='2026-11-13 10:00:00')
        self.assertTrue(self.send(datetime(2026, 11, 18, 3, 0)))

    def test_a_new_team_waits_for_its_monday(self):
        team = self.env['crm.team'].create({'name': "New", 'user_id': self.anna.id})
        self.assertEqual(team.interest_letter_week.isoweekday(), 1)
        self.assertTrue(team.interest_letter)

    def test_two_teams_two_letters(self):
        other = self.lead(self.env['crm.team'].create({'name': "Shops"}), self.head)
        self.card(date='2026-11-13 10:00:00')
        self.card(date='2026-11-13 10:00:00', team_id=other.id)
        self.assertEqual(len(self.send()), 2)

    def test_who_gets_none(self):
        self.card(date='2026-11-13 10:00:00')

        def none(why):
            self.assertFalse(self.send(), why)
            self.team.interest_letter_week = '2026-11-09'
        self.team.interest_letter = False
        none("the team's is off")
        self.team.interest_letter = True
        self.head.interest_weekly_email = False
        none("the leader's is off")
        self.head.write({'interest_weekly_email': True, 'active': False})
        none("who has left")
        self.head.write({'active': True, 'email': False})
        none("without an address")
        employee = self.env.ref('base.group_user')
        self.head.write({'email': 'marit@acme.example', 'group_ids': [Command.set(employee.ids)]})
        none("no salesperson any more")
        self.team.user_id = False
        none("nobody leads")

    def test_quiet_hours(self):
        self.card(date='2026-11-13 10:00:00')
        self.head.write({'interest_quiet': True, 'interest_quiet_from': 19, 'interest_quiet_to': 9})
        self.assertFalse(self.send(), "eight in Berlin")
        self.assertTrue(self.send(datetime(2026, 11, 16, 8, 30)))

    def test_nothing_to_say(self):
        self.assertFalse(self.send())
        self.assertEqual(self.team.interest_letter_week, date(2026, 11, 16))
        self.assertFalse(self.Weekly.search([]))
        # all are answered: that is good news
        self.card(date='2026-11-13 10:00:00', state='answered', user_id=self.anna.id)
        self.team.interest_letter_week = '2026-11-09'
        self.assertIn("Nobody is waiting", self.text(self.send()))

    @mute_logger('odoo.addons.mail.models.mail_render_mixin', 'odoo.addons.base.models.ir_qweb')
    def test_a_letter_that_fails_stops_no_other(self):
        other = self.lead(self.env['crm.team'].create({'name': "Shops"}), self.anna)
        for team in (self.team, other):
            self.card(date='2026-11-13 10:00:00', team_id=team.id)
        Weekly = type(self.Weekly)
        told = Weekly._prepare_content

        def spoiled(letter):
            if letter.team_id == self.team:
                raise ValueError("spoiled")
            return told(letter)
        with patch.object(Weekly, '_prepare_content', spoiled), self.assertLogs(
                'odoo.addons.social_interest.models.report.weekly', 'WARNING') as log:
            self.assertEqual(self.send().recipient_ids, self.anna.partner_id)
        self.assertIn(f"of team {self.team.id} ", log.output[0])
        # it is tried again, and the other is not sent again
        self.assertEqual(self.send(datetime(2026, 11, 16, 8, 0)).recipient_ids, self.head.partner_id)


@tagged('post_install', '-at_install')
class TestWeeklyContent(WeeklyCase):

    def test_what_waits_what_is_late_what_to_look_at(self):
        self.card(date='2026-11-13 10:00:00', text="Is it oak?", user_id=self.anna.id)
        self.card(date='2026-11-15 10:00:00', text="Sunday question")
        self.card(
            date='2026-11-12 10:00:00', user_id=self.anna.id, state='answered', answered_date='2026-11-12 11:00:00')
        mail = self.send()
        text = self.text(mail)
        self.assertIn("Hello Marit Lind", text)
        self.assertIn("stands, and what came from 11/09/2026 to 11/15/2026.", text)
        self.assertIn("Is it oak?", text)
        self.assertIn("Anna Berg · waits since 11/13/26, 11:00 AM", text.replace('\u202f', ' '))
        self.assertIn("nobody has it", text)
        self.assertIn("1 waits, and nobody has it.", text)
        self.assertIn("Interests 3", text)

    def test_in_the_language_of_the_leader(self):
        self.env['res.lang']._activate_lang('de_DE')
        self.head.lang = 'de_DE'
        self.card(date='2026-11-13 10:00:00', text="Is it oak?")
        self.assertIn("13.11.26, 11:00", self.text(self.send()))

    def test_only_what_the_leader_may_see(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        place = self.env['social.interest.source'].create({
            'name': "Beta page", 'channel_id': self.channel.id, 'company_id': beta.id})
        self.team.company_id = False
        self.card(source_id=place.id, author_id=False, date='2026-11-13 10:00:00', text="Of Beta", team_id=self.team.id)
        self.assertFalse(self.send(), "a team of all companies, a leader of one")
        self.team.interest_letter_week = '2026-11-09'
        self.card(date='2026-11-13 10:00:00', text="Is it oak?")
        self.assertNotIn("Of Beta", self.text(self.send()))

    def test_sentences_are_translated_as_a_whole(self):
        self.env['res.lang']._activate_lang('ru_RU')
        self.head.lang = 'ru_RU'
        self.source.response_hours = 400
        for _number in range(7):
            self.card(date='2026-11-13 10:00:00', author_id=False)
        text = self.text(self.send())
        self.assertNotIn("кому", text)
        self.assertNotIn("и ещё 2 ещё", text)

    def test_money_is_told_to_whoever_sees_all_deals(self):
        deal = self.env['crm.lead'].create({
            'name': "Desks", 'type': 'opportunity', 'user_id': self.jonas.id, 'expected_revenue': 1000})
        deal.action_set_won()
        self.card(date='2026-11-13 10:00:00', lead_id=deal.id)
        self.assertIn("Won revenue", self.text(self.send()))
        self.Weekly.search([]).unlink()
        self.lead(self.team, self.anna)
        text = self.text(self.send())
        self.assertIn("Won 1", text)
        self.assertNotIn("Won revenue", text)

    def test_links_open_the_cards_that_were_counted(self):
        mine = self.card(date='2026-11-13 10:00:00', user_id=self.anna.id)
        nobodys = self.card(date='2026-11-13 11:00:00')
        self.card(date='2026-11-13 11:00:00', team_id=False, source_id=self.env['social.interest.source'].create({
            'name': "Teamless", 'channel_id': self.channel.id}).id)
        mail = self.send()
        for words, cards in (("nobody has it", nobodys), ("The week in figures", mine | nobodys)):
            key = self.link(mail, words).partition('active_id=')[2]
            action = self.Weekly.with_user(self.head)._open_cards(key)
            found = self.env['social.interest'].with_user(self.head).search(action['domain'])
            self.assertEqual(found, cards, words)
        self.assertIn(f"/odoo/interests/{mine.id}", mail.body_html)
        # whoever got the letter passed on sees no more than he may: the feed
        self.assertFalse(self.Weekly.with_user(self.anna)._open_cards(key).get('domain'))
        for nonsense in ('late-0', 'late', '', None, 'write-1', f'x-{key}'):
            self.assertFalse(self.Weekly.with_user(self.head)._open_cards(nonsense).get('domain'))

    def test_old_letters_go(self):
        letter = self.Weekly.create({'team_id': self.team.id, 'user_id': self.head.id, 'week': '2020-01-06'})
        self.Weekly._gc_letters()
        self.assertFalse(letter.exists())
