# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The pivot of the reports as a manager sees it, and the files that he takes away."""

import io

from lxml import etree
from openpyxl import load_workbook

from odoo.tests import tagged

from .common import TourCase
from .downloads import DownloadMixin
from .report_fixture import ReportMixin


@tagged('post_install', '-at_install')
class TestReportTours(DownloadMixin, ReportMixin, TourCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.head.group_ids |= cls.env.ref('base.group_allow_export')
        # one company: amounts and persons are those of the table
        cls.head.company_ids = cls.acme

    def test_manager_compares_channels(self):
        self.tour('report_pivot', 'si_head')

    def test_the_file_of_the_pivot_has_its_figures(self):
        content = self.download_by_browser(
            '.o_pivot_download', res_model='social.interest', view_mode='pivot',
            view_id=self.env.ref('social_interest.view_interest_pivot').id, domain=[])
        rows = [[cell.value for cell in row] for row in load_workbook(io.BytesIO(content)).active.iter_rows()]
        [total] = [row for row in rows if row[0] == "Total"]
        for cell, figure in zip(
                total[1:], (275, 195, 15 / 195, 530 / 160, 130 / 175, 5, 3, 3500), strict=True):
            self.assertAlmostEqual(cell, figure, 2)

    def test_the_file_of_a_grouped_list_adds_up_what_adds_up(self):
        content = self.export(
            'xlsx', 'social.interest', ['display_name', 'interest_count', 'needing_count', 'answered_count'],
            [('id', 'in', self.env['social.interest'].search([]).ids)], ['channel_id'])
        rows = [[cell.value for cell in row] for row in load_workbook(io.BytesIO(content)).active.iter_rows()]
        [facebook] = [row for row in rows if str(row[0]).startswith("Facebook (")]
        self.assertEqual([int(cell) for cell in facebook[1:]], [175, 105, 90])

    def test_what_does_not_add_up_is_in_no_list(self):
        cards = self.env['social.interest']
        added = {name for name in cards._measures() if cards._fields[name].exportable}
        self.assertEqual(added & {'people_count', 'deal_count', 'won_count', 'revenue'}, set())
        self.assertEqual([name for name in added if cards._fields[name].aggregator != 'sum'], [])

    def test_only_figures_that_say_something_are_offered(self):
        """Fields that merely have an aggregator, as stars do, are not offered beside the measures."""
        cards = self.env['social.interest'].with_user(self.head)
        offered = {
            name for name, field in cards.fields_get().items()
            if field['type'] in ('integer', 'float', 'monetary') and field.get('aggregator') and field['store']}
        allowed = {'id', 'quality_count'}
        for kind in ('pivot', 'graph'):
            arch = etree.fromstring(cards.get_views([
                (self.env.ref(f'social_interest.view_interest_{kind}').id, kind)])['views'][kind]['arch'])
            hidden = set(arch.xpath("//field[@invisible='1']/@name"))
            self.assertEqual(offered - hidden - allowed, set(), kind)
