# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Real clicks: counted by Odoo, told in the report, on replies, and on the dashboard."""

from datetime import datetime
from unittest.mock import patch

import pytz

from odoo.tests import HttpCase, tagged

from odoo.addons.social_interest.tests.common import PeopleMixin

from .common import DESK, LinksCase, LinksMixin

BROWSER = {'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'}


@tagged('post_install', '-at_install')
class TestClick(LinksMixin, PeopleMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)
        cls.make_site(cls.env)

    def visit(self, link, headers):
        code = link.short_url.rpartition('/')[2]
        return self.url_open(f'/r/{code}', headers=headers, allow_redirects=False)

    def test_a_click_leads_to_the_page_and_stands_in_the_report(self):
        link = self.post()
        answer = self.visit(link, BROWSER)
        self.assertEqual(answer.status_code, 301)
        self.assertTrue(answer.headers['Location'].startswith(f'{DESK}?utm_source=Acme'))
        self.visit(link, {'User-Agent': 'ExampleBot/1.0 (+https://bot.example)'})
        self.env.invalidate_all()
        [visit] = self.env['social.interest.visit'].with_user(self.anna).search([('link_id', '=', link.id)])
        self.assertEqual(
            (visit.kind, visit.channel_id, visit.source_id, visit.company_id, visit.url),
            ('post', self.channel, self.source, self.company, DESK))
        self.assertEqual(link.visit_count, 1)

    def test_a_click_on_a_link_of_somebody_else_is_no_visit(self):
        tracker = self.env['link.tracker'].create({'url': 'https://example.com/x', 'title': "X"})
        self.visit(tracker, BROWSER)
        self.env.invalidate_all()
        self.assertEqual(tracker.count, 1)
        self.assertFalse(tracker.link_click_ids.interest_link_id or tracker.link_click_ids.interest_day)


@tagged('post_install', '-at_install')
class TestVisits(LinksCase):

    def grouped(self, *names, user=None):
        rows = self.env['social.interest.visit'].with_user(user or self.head)._read_group([], names, ['__count'])
        return {tuple(row[:-1]) if len(names) > 1 else row[0]: row[-1] for row in rows}

    def reply_link(self, reply=None):
        self.card().with_user(self.anna if not (reply and reply.user_id) else reply.user_id).reply_offers()
        return self.links.search([('reply_id', '=', (reply or self.reply).id)])

    def test_visits_by_channel_place_post_and_reply(self):
        spring, summer = self.post(), self.post(name="Summer", source_id=False, channel_id=self.channel.id)
        self.click(spring | summer | self.reply_link())
        self.click(spring)
        self.assertEqual(self.grouped('channel_id'), {self.channel: 4})
        nowhere, nothing = self.source.browse(), self.reply.browse()
        self.assertEqual(self.grouped('source_id'), {self.source: 2, nowhere: 2})
        self.assertEqual(self.grouped('kind', 'reply_id'), {('post', nothing): 3, ('reply', self.reply): 1})
        self.assertEqual(self.grouped('link_id')[self.links.browse(spring.id)], 2)
        self.assertEqual((self.reply.visit_count, spring.visit_count), (1, 2))
        action = self.reply.with_user(self.anna).action_view_visits()
        self.assertEqual(self.env[action['res_model']].search_count(action['domain']), 1)

    def test_the_day_is_that_of_the_companys_clock(self):
        self.company.resource_calendar_id.tz = 'Pacific/Auckland'
        moment = pytz.utc.localize(datetime(2026, 5, 4, 13, 0))
        with patch('odoo.addons.social_interest_link.models.link_tracker_click.datetime') as clock:
            clock.now.side_effect = moment.astimezone
            self.click(self.post())
        [visit] = self.env['social.interest.visit'].search([])
        self.assertEqual(str(visit.day), '2026-05-05')

    def test_visits_by_a_colleagues_own_reply_are_his_and_the_managers(self):
        own = self.env['social.interest.reply'].with_user(self.jonas).create({'name': "Mine", 'body': DESK}).sudo()
        self.click(self.reply_link(own))
        for user, count in ((self.anna, 0), (self.jonas, 1), (self.head, 1)):
            self.assertEqual(self.env['social.interest.visit'].with_user(user).search_count([]), count)
            self.assertEqual(self.links.with_user(user).search_count([('reply_id', '=', own.id)]), count)

    def test_a_link_that_is_deleted_takes_its_visits_out_of_the_report(self):
        link = self.post()
        self.click(link)
        tracker = link.sudo().tracker_id
        link.unlink()
        self.assertEqual((self.grouped('channel_id'), tracker.count), ({}, 1))

    # ------------------------------------------------------------------
    # The dashboard
    # ------------------------------------------------------------------

    def table(self, user=None, **options):
        dashboard = self.env['social.interest.dashboard'].with_user(user or self.head)
        return dashboard.read_figures({'period': 'all', **options})['sections']['channels']

    def test_channels_of_the_dashboard_have_visits_that_open(self):
        self.env['social.interest'].search([]).active = False
        self.card()
        vk = self.env.ref('social_interest.channel_vk')
        self.click(self.post() | self.post(source_id=False, channel_id=vk.id))
        self.click(self.links.search([('channel_id', '=', vk.id)]))
        table = self.table()
        self.assertEqual(table['columns'][-1]['name'], 'visit_count')
        found = {row['id']: row['figures'] for row in table['rows']}
        self.assertEqual(
            {key: (figures['__count']['value'], figures['visit_count']['value']) for key, figures in found.items()},
            {self.channel.id: (1, 1), vk.id: (0, 2)})
        for figures in (*found.values(), table['total']):
            figure = figures['visit_count']
            self.assertEqual(self.env[figure['model']].search_count(figure['domain']), figure['value'])
        [row] = self.table(channel_id=vk.id)['rows']
        self.assertEqual(row['figures']['visit_count']['value'], 2)

    def test_no_column_where_nothing_is_counted_and_where_a_team_is_chosen(self):
        self.assertNotIn('visit_count', [column['name'] for column in self.table()['columns']])
        self.post()
        self.assertIn('visit_count', [column['name'] for column in self.table()['columns']])
        self.assertNotIn('visit_count', [column['name'] for column in self.table(team_id=self.team.id)['columns']])

    def test_the_workbook_has_the_visits_too(self):
        self.click(self.post())
        dashboard = self.env['social.interest.dashboard'].with_user(self.head)
        sheets = dashboard._sheets(dashboard.read_figures({'period': 'all'}))
        [channels] = [sheet for sheet in sheets if sheet.title == "Channels"]
        self.assertIn(("Visits", 'count'), channels.columns)
