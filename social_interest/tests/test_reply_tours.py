# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Prepared replies in a real browser, as a salesperson and as a manager."""

from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import TourCase


@tagged('post_install', '-at_install')
class TestReplyTours(TourCase):
    tour_prefix = 'social_interest_reply_'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.reply'].search([]).active = False

    def replies(self):
        Reply = self.env['social.interest.reply']
        series = self.env['social.interest.reply.series'].create({'name': "Offer"})
        hours = Reply.create({
            'name': "Hours", 'body': "Hello {first_name}, we are open from 9 to 18.", 'user_id': False})
        steps = Reply.create([
            {'name': name, 'body': name, 'series_id': series.id, 'sequence': place, 'user_id': False}
            for place, name in enumerate(("Ask for size", "On its way"), 1)])
        return hours, steps

    def test_reply_is_copied_and_the_page_opened(self):
        hours, steps = self.replies()
        card = self.card()
        self.tour('copy')
        self.assertEqual((card.state, card.user_id), ('taken', self.anna))
        self.assertEqual((hours.use_count, steps.mapped('use_count')), (1, [1, 0]))
        own = self.env['social.interest.reply'].search([('user_id', '=', self.anna.id)])
        self.assertEqual(own.body, "You reach me directly, {first_name}")

    def test_letter_is_answered_with_a_reply(self):
        hours, _steps = self.replies()
        card = self.letter_card()
        self.tour('letter')
        self.assertEqual((card.state, card.answered_user_id, hours.use_count), ('answered', self.anna, 1))

    @mute_logger('odoo.http')
    def test_manager_writes_replies_and_series(self):
        self.tour('manager', login='si_head')
        reply = self.env['social.interest.reply'].search([('name', '=', "Hours")])
        self.assertEqual((reply.body, reply.user_id.id), ("Hello {first_name}, open from 9.", False))
        self.assertTrue(self.env['social.interest.reply.series'].search([('name', '=', "Offer")]))
