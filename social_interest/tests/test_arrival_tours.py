# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sources say whether everything arrived, on a desk and on a phone."""

from datetime import timedelta

from odoo import fields
from odoo.tests import tagged

from .common import TourCase


class ArrivalTourCase(TourCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.total'].search([]).unlink()
        today = fields.Date.today()
        for _number in range(9):
            cls.card(date=f'{today - timedelta(days=11)} 12:00:00')
        for action, number, ago in (('comment', 10, 8), ('message', 4, 8), ('message', 4, 15)):
            record = cls.env.ref(f'social_interest.action_{action}')
            cls.env['social.interest.total'].create({
                'source_id': cls.source.id, 'action_id': record.id, 'action_ids': record.ids, 'number': number,
                'first_day': today - timedelta(days=ago + 6), 'last_day': today - timedelta(days=ago), 'exact': True})
        cls.env['social.interest.gap'].sudo()._watch()
        cls.source.sudo().write({
            'silent_since': today - timedelta(days=11), 'silent_pause': 3, 'silent_noticed': today})

    def arrive(self, name, *logins):
        """Look at what is missing; nothing is told, closed or taken by looking."""
        def stands():
            self.env.invalidate_all()
            gaps = self.env['social.interest.gap'].sudo().search([])
            return [(gap.source_id, gap.ended, gap.activity_id) for gap in gaps], self.source.silent_since
        before = stands()
        self.assertEqual([(source, ended) for source, ended, _activity in before[0]], [(self.source, False)])
        for login in logins:
            self.tour(name, login, '/odoo/interest-sources-missing')
        self.assertEqual(stands(), before)


@tagged('post_install', '-at_install')
class TestArrivalTours(ArrivalTourCase):

    def test_sources(self):
        self.arrive('arrival', 'si_head', 'si_anna')


@tagged('post_install', '-at_install')
class TestArrivalToursOnAPhone(ArrivalTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_sources(self):
        self.arrive('arrival_phone', 'si_head')
