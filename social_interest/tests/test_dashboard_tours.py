# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The figures in a real browser, wide and as on a phone."""

from datetime import timedelta

from odoo import fields
from odoo.tests import tagged

from .common import TourCase


class DashboardTourCase(TourCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        now = fields.Datetime.now()
        for number in range(4):
            cls.card(date=now - timedelta(days=number), text=f"Is desk {number} in stock?")
        cls.card('review', date=now - timedelta(days=2), rating=3, text="Three stars")
        cls.card(date=now - timedelta(hours=30), user_id=cls.anna.id, text="Whose turn is it?")
        cls.card(date=now - timedelta(days=120), text="Long ago")

    def reads(self, name, login, **options):
        """Look at figures, and open the cards behind them: nothing of these is changed by it."""
        cards = self.env['social.interest'].search([])
        kept = cards.read(['state', 'status', 'user_id', 'write_date'])
        self.tour(name, login, **options)
        self.env.invalidate_all()
        self.assertEqual(cards.read(['state', 'status', 'user_id', 'write_date']), kept)


@tagged('post_install', '-at_install')
class TestDashboardTours(DashboardTourCase):

    def test_manager_reads_narrows_and_opens_figures(self):
        self.reads('dashboard', 'si_head')

    def test_days_in_which_nobody_wrote(self):
        self.reads('dashboard_empty', 'si_head', url='/odoo/interest-dashboard')

    def test_salesperson_reads_her_week(self):
        self.reads('my_week', 'si_anna')


@tagged('post_install', '-at_install')
class TestDashboardPhone(DashboardTourCase):
    browser_size = '375x667'
    touch_enabled = True

    def test_manager_reads_figures(self):
        self.reads('dashboard_phone', 'si_head', url='/odoo/interest-dashboard')

    def test_salesperson_reads_her_week(self):
        self.reads('my_week_phone', 'si_anna', url='/odoo/my-interest-week')
