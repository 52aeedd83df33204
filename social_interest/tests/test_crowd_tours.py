# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Leaders and clusters in a real browser, wide and as on a phone."""

from odoo.tests import tagged

from .common import TourCase
from .crowd_fixture import CrowdMixin


class CrowdTourCase(CrowdMixin, TourCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_crowd()
        cls.act("Ada", 'chairs', 24, 'share')

    def reads(self, name, login, **options):
        """Look at what the night told: nothing is told anew, or asked for, by looking."""
        self.tell()
        told = self.crowd.search([]).mapped(lambda crowd: (crowd.id, crowd.date, crowd.asked_date))
        self.tour(name, login, **options)
        self.env.invalidate_all()
        self.assertEqual(self.crowd.search([]).mapped(lambda crowd: (crowd.id, crowd.date, crowd.asked_date)), told)


@tagged('post_install', '-at_install')
class TestCrowdTours(CrowdTourCase):

    def test_manager_reads_narrows_and_opens(self):
        self.tell()
        self.tour('crowd', 'si_head')
        self.env.invalidate_all()
        asked = self.crowd.search([('asked_date', '!=', False)])
        self.assertEqual((asked.company_id, asked.team_id.id), (self.env.company, False), "Update now was pressed")

    def test_nothing_told_yet(self):
        self.tour('crowd_empty', 'si_head', url='/odoo/interest-leaders')
        self.assertTrue(self.crowd.search([('company_id', '=', self.env.company.id)]).asked_date)

    def test_salesperson_finds_leaders_and_has_no_such_menu(self):
        self.reads('crowd_salesperson', 'si_anna', url='/odoo/interest-authors')


@tagged('post_install', '-at_install')
class TestCrowdPhone(CrowdTourCase):
    browser_size = '375x667'
    touch_enabled = True

    def test_leader_of_a_team_reads_on_a_phone(self):
        self.reads('crowd_phone', 'si_jonas', url='/odoo/interest-leaders')
