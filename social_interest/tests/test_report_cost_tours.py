# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Costs in a real browser: pasted, typed, and read in the report."""

from odoo import fields
from odoo.tests import tagged

from .common import TourCase


class CostTourCase(TourCase):
    tour_prefix = 'social_interest_cost_'
    tour_url = '/odoo/interest-costs'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.Cost = cls.env['social.interest.cost']
        cls.Cost.search([]).unlink()


@tagged('post_install', '-at_install')
class TestCostTours(CostTourCase):

    def test_pasted(self):
        self.tour('paste', 'si_head')
        cost = self.Cost.search([])
        self.assertEqual((cost.channel_id, cost.amount, cost.note), (self.channel, 310, "Advertising"))

    def test_typed(self):
        self.tour('type', 'si_head')
        cost = self.Cost.search([])
        self.assertEqual((cost.channel_id.code, cost.amount, cost.note), ('vk', 90, "Agency"))

    def test_read_in_the_report(self):
        today = fields.Date.today()
        cost = self.Cost.create({'channel_id': self.channel.id, 'date_from': today, 'date_to': today, 'amount': 310})
        self.card(user_id=self.anna.id)
        self.card(source_id=self.env['social.interest.source'].create({
            'name': "Acme group", 'channel_id': self.env.ref('social_interest.channel_vk').id}).id, author_id=False)
        self.tour('pivot', 'si_head', '/odoo/interest-analysis')
        self.assertEqual(self.Cost.search([]).mapped('amount'), cost.mapped('amount'), "reading writes nothing")


@tagged('post_install', '-at_install')
class TestCostToursOnAPhone(CostTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_read_and_changed(self):
        cost = self.Cost.create({'channel_id': self.channel.id, 'amount': 310})
        self.tour('phone', 'si_head')
        self.assertEqual(cost.note, "Posters")
