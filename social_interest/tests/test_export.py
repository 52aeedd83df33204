# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What strangers wrote is text in every file that leaves the house."""

import csv
import io
import zipfile

from lxml import etree
from openpyxl import load_workbook

from odoo.modules.module import load_script
from odoo.tests import HttpCase, tagged
from odoo.tools.misc import file_path

from ..tools.inert import JOINER
from .common import PeopleMixin
from .downloads import DownloadMixin

LIVE = ('=1+1', '=HYPERLINK("http://evil.example","Ten chairs")', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', ' =1',
        '{=1+1}', 'http://evil.example', 'https://evil.example', 'mailto:a@evil.example', 'internal:a!A1', 'FILE://evil/a')
SPREADSHEET = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'


@tagged('post_install', '-at_install')
class TestExport(DownloadMixin, PeopleMixin, HttpCase):

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
        cls.head.group_ids |= cls.env.ref('base.group_allow_export')

    def assertInertWorkbook(self, content, count):
        """There is neither formula nor link, and the strangers' words are there as text."""
        cells = [cell for row in load_workbook(io.BytesIO(content)).active.iter_rows() for cell in row]
        self.assertFalse([cell.value for cell in cells if cell.data_type == 'f' or cell.hyperlink])
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

    def test_promise_31_pivot_as_the_browser_asks_for_it(self):
        for view in ('view_interest_pivot', 'view_interest_quality_pivot'):
            content = self.download_by_browser(
                '.o_pivot_download', res_model='social.interest', view_mode='pivot',
                view_id=self.env.ref(f'social_interest.{view}').id, domain=[('id', 'in', self.cards.ids)],
                context={'pivot_row_groupby': ['author_id', 'source_id'], 'pivot_column_groupby': ['title']})
            with self.subTest(view):
                self.assertInertWorkbook(content, len(LIVE))

    def test_promise_31_every_model_of_ours_exports_text_as_text(self):
        """What a stranger filled in, or a colleague copied from him, is in one of these or is named by one."""
        mixin = self.env.registry['social.interest.export.mixin']
        bare = [
            name for name, model in self.env.registry.items()
            if name.startswith('social.interest') and not model._abstract and not model._transient
            and not issubclass(model, mixin)]
        self.assertFalse(bare)

    def test_promise_31_older_contacts_and_opportunities_are_mended_once(self):
        partner = self.env['res.partner'].create({'name': LIVE[1], 'email': '=1@evil.example', 'phone': '=+45 1'})
        lead = self.env['crm.lead'].create({'name': LIVE[0], 'contact_name': LIVE[4], 'active': False})
        fine = self.env['res.partner'].create({'name': "Lars - Holm", 'phone': '+45 1'})
        self.cards[0].author_id.partner_id, self.cards[1].author_id.partner_id = partner, fine
        self.cards[0].lead_id = lead
        path = file_path('social_interest/migrations/19.0.1.3.0/post-names.py')
        for _time in range(2):
            load_script(path, 'post-names').migrate(self.env.cr, '19.0.1.2.0')
            self.env.invalidate_all()
            self.assertEqual(
                (partner.name, partner.email, partner.phone), (JOINER + LIVE[1], '1@evil.example', '+45 1'))
            self.assertEqual((lead.name, lead.contact_name), (JOINER + LIVE[0], JOINER + LIVE[4]))
            self.assertEqual((fine.name, fine.phone), ("Lars - Holm", '+45 1'))
        self.assertInertWorkbook(self.export(
            'xlsx', 'res.partner', ['name', 'display_name', 'email'], [('id', '=', partner.id)]), 1)

    def test_promise_31_what_is_made_of_a_card(self):
        card = self.cards[1].with_user(self.head)
        card.action_to_lead()
        card.author_id.action_create_partner()
        self.assertInertWorkbook(self.export(
            'xlsx', 'crm.lead', ['name', 'contact_name', 'interest_ids/text', 'interest_ids/author_id'],
            [('id', '=', card.lead_id.id)]), 2)
        self.assertInertWorkbook(
            self.export('xlsx', 'res.partner', ['name', 'display_name'], [('id', '=', card.partner_id.id)]), 1)
