# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What strangers wrote is text in every file that leaves the house."""

import csv
import io
import json
import zipfile

from lxml import etree

from odoo.http import Request
from odoo.tests import HttpCase, tagged

from .common import PeopleMixin

LIVE = ('=1+1', '=HYPERLINK("http://evil.example","Ten chairs")', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', ' =1',
        '{=1+1}', 'http://evil.example', 'https://evil.example', 'mailto:a@evil.example', 'internal:a!A1', 'FILE://evil/a')
SPREADSHEET = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'


@tagged('post_install', '-at_install')
class TestExport(PeopleMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)
        cls.env['social.interest'].search([]).active = False
        cls.cards = cls.env['social.interest']
        for number, text in enumerate(LIVE):
            author = cls.env['social.interest.author'].create({
                'name': text, 'handle': text, 'channel_id': cls.channel.id, 'key': f'live{number}', 'phone': text})
            source = cls.env['social.interest.source'].create({'name': text, 'channel_id': cls.channel.id})
            cls.cards |= cls.card(author_id=author.id, source_id=source.id, text=text, title=text, phone=text)
        cls.mails = cls.env['social.interest.mail'].create([
            {'company_id': cls.env.company.id, 'subject': text, 'sender': text, 'state': 'done'} for text in LIVE])
        exporters = cls.env.ref('base.group_allow_export')
        cls.head.group_ids |= exporters

    def download(self, url, data):
        self.authenticate('si_head', 'si_head')
        response = self.url_open(
            url, data={'data': json.dumps(data), 'csrf_token': Request.csrf_token(self)}, timeout=60)
        response.raise_for_status()
        return response.content

    def export(self, kind, model, names, domain, groupby=()):
        return self.download(f'/web/export/{kind}', {
            'model': model, 'fields': [{'name': name, 'label': "Column", 'type': 'char'} for name in names],
            'ids': False, 'domain': domain, 'groupby': list(groupby), 'import_compat': False, 'context': {}})

    def assertInertWorkbook(self, content, count):
        """There is neither formula nor link, and the strangers' words are there as text."""
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            sheet = etree.fromstring(book.read('xl/worksheets/sheet1.xml'))
            strings = [
                ''.join(item.itertext())
                for item in etree.fromstring(book.read('xl/sharedStrings.xml')).iter(f'{SPREADSHEET}si')]
            self.assertFalse([name for name in book.namelist() if 'worksheets/_rels' in name])
        self.assertFalse(list(sheet.iter(f'{SPREADSHEET}f')) + list(sheet.iter(f'{SPREADSHEET}hyperlink')))
        self.assertInert(strings, count)

    def assertInert(self, cells, count):
        self.assertFalse([cell for cell in cells if cell.strip().lower().startswith(
            ('=', '+', '-', '@', '{=', 'http', 'mailto:', 'internal:', 'file:')) or cell[:1] in ('\t', '\r')])
        self.assertGreaterEqual(
            len([cell for cell in cells if cell.strip().startswith(("'", '\N{WORD JOINER}'))]), count)

    def test_promise_31_list(self):
        domain = [('id', 'in', self.cards.ids)]
        names = ['text', 'title', 'phone', 'author_id', 'author_id/handle', 'source_id/display_name', 'source_url']
        self.assertInertWorkbook(self.export('xlsx', 'social.interest', names, domain), len(LIVE))
        rows = list(csv.reader(io.StringIO(
            self.export('csv', 'social.interest', names, domain).decode(), newline='')))
        self.assertInert([cell for row in rows for cell in row], 5 * len(LIVE))

    def test_promise_31_grouped_list(self):
        domain = [('id', 'in', self.cards.ids)]
        for groupby in ('author_id', 'source_id', 'title'):
            with self.subTest(groupby):
                self.assertInertWorkbook(
                    self.export('xlsx', 'social.interest', ['date', 'text'], domain, [groupby]), len(LIVE))

    def test_promise_31_people_and_messages(self):
        for model, names, records in (
            ('social.interest.author', ['name', 'handle', 'phone', 'interest_ids/text'], self.cards.author_id),
            ('social.interest.source', ['name', 'display_name'], self.cards.source_id),
            ('social.interest.mail', ['subject', 'sender', 'display_name'], self.mails),
        ):
            domain = [('id', 'in', records.ids)]
            with self.subTest(model):
                # a workbook keeps equal strings once, and its writer makes blanks of line ends
                self.assertInertWorkbook(self.export('xlsx', model, names, domain), len(LIVE) - 1)
                rows = csv.reader(io.StringIO(self.export('csv', model, names, domain).decode(), newline=''))
                self.assertInert([cell for row in rows for cell in row], len(LIVE))

    def test_promise_31_pivot(self):
        """The titles of a pivot come from the groups, and go back as the browser has them."""
        self.env.flush_all()
        groups = self.env['social.interest'].with_user(self.head).formatted_read_grouping_sets(
            [('id', 'in', self.cards.ids)], [['author_id'], ['title']], ['__count'])
        titles = [group['author_id'][1] for group in groups[0]] + [group['title'] for group in groups[1]]
        self.assertEqual(len(titles), 2 * len(LIVE))
        content = self.download('/web/pivot/export_xlsx', {
            'title': "Interests", 'model': 'social.interest', 'measure_count': 1, 'origin_count': 1,
            'col_group_headers': [[{'title': title, 'width': 1, 'height': 1} for title in titles]],
            'measure_headers': [], 'origin_headers': [],
            'rows': [{'title': title, 'indent': 0, 'values': []} for title in titles]})
        self.assertInertWorkbook(content, len(LIVE))

    def test_promise_31_what_is_made_of_a_card(self):
        card = self.cards[1].with_user(self.head)
        card.action_to_lead()
        card.author_id.action_create_partner()
        self.assertInertWorkbook(self.export(
            'xlsx', 'crm.lead', ['name', 'contact_name', 'interest_ids/text', 'interest_ids/author_id'],
            [('id', '=', card.lead_id.id)]), 2)
        self.assertInertWorkbook(
            self.export('xlsx', 'res.partner', ['name', 'display_name'], [('id', '=', card.partner_id.id)]), 1)
