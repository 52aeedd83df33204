# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The dashboard as a workbook: the same figures, as numbers; what strangers wrote, as text."""

import io
import json
from urllib.parse import quote

from openpyxl import load_workbook

from odoo.tests import HttpCase, tagged
from odoo.tools import mute_logger

from .common import PeopleMixin

EVIL = '=HYPERLINK("http://evil.example","Ten chairs")'


@tagged('post_install', '-at_install')
class TestDashboardExport(PeopleMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)
        cls.empty_feed()
        author = cls.env['social.interest.author'].create({
            'name': EVIL, 'channel_id': cls.channel.id, 'key': 'evil'})
        for _number in range(3):
            cls.card(author_id=author.id, text=EVIL)
        cls.card('review', rating=4, user_id=cls.anna.id)

    def ask(self, login, options=None, **kwargs):
        self.authenticate(login, login)
        text = quote(json.dumps(options or {}))
        extra = ''.join(f'&{name}={value}' for name, value in kwargs.items())
        return self.url_open(f'/social_interest/figures.xlsx?options={text}{extra}', timeout=60)

    def test_workbook_says_what_the_dashboard_says(self):
        response = self.ask('si_head', company_ids=self.env.company.id)
        self.assertEqual(response.status_code, 200)
        self.assertIn('.xlsx', response.headers['Content-Disposition'])
        book = load_workbook(io.BytesIO(response.content))
        sections = self.env['social.interest.dashboard'].with_user(self.head).with_context(
            allowed_company_ids=self.env.company.ids).read_figures()['sections']
        total = {row[0].value: row[1].value for row in book.worksheets[0].iter_rows(min_row=4)}
        for column in sections['tiles']['columns']:
            self.assertEqual(
                total[column['label']], sections['tiles']['figures'][column['name']]['value'], column['name'])
        self.assertEqual(total["Interests"], 4)
        channels = book["Channels"]
        self.assertEqual([cell.value for cell in channels[2]][:2], ["Facebook", 4])
        self.assertIsInstance(channels[2][1].value, int)
        cells = [cell for page in book.worksheets for row in page.iter_rows() for cell in row]
        self.assertFalse([cell.value for cell in cells if cell.data_type == 'f' or cell.hyperlink])
        self.assertTrue([cell for cell in cells if isinstance(cell.value, str) and cell.value.startswith("'=HYPER")])

    @mute_logger('odoo.http')
    def test_workbook_is_for_those_who_see_the_figures(self):
        self.assertEqual(self.ask('si_anna').status_code, 403)
        beta = self.env['res.company'].create({'name': "Beta"})
        self.assertEqual(self.ask('si_head', company_ids=beta.id).status_code, 403)
        self.assertEqual(self.ask('si_head', {'company_id': beta.id}).status_code, 403)

    @mute_logger('odoo.http')
    def test_what_is_no_request_is_refused(self):
        self.assertEqual(self.ask('si_head', {'period': 'century'}).status_code, 400)
        self.assertEqual(self.ask('si_head', [1]).status_code, 400)
        self.assertEqual(self.ask('si_head', company_ids='one').status_code, 400)
