# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Answering in a real browser, as a salesperson and as a manager."""

from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import TourCase


@tagged('post_install', '-at_install')
class TestAnswerTours(TourCase):
    tour_prefix = 'social_interest_answer_'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.author.handle = 'lars.holm'

    def test_coming_back_asks_once_and_private_answer_opens(self):
        card = self.card()
        self.tour('comeback')
        self.assertEqual((card.state, card.user_id), ('taken', self.anna))
        self.assertTrue(card.proof_asked_date)

    def test_question_survives_a_reload(self):
        card = self.card(user_id=self.anna.id)
        self.tour('reload')
        self.assertTrue(card.processed)
        self.assertEqual(card.proof_ids.mimetype, 'image/png')

    def test_call_is_dialled_shown_and_done(self):
        values = {'answer_kind': 'call', 'source_url': False}
        card = self.card('request', text="Call me back, please", phone='+45 12 34-56 78', **values)
        self.card('request', text="No number here", user_id=self.anna.id, **values)
        self.tour('call')
        self.assertEqual((card.state, card.answered_user_id), ('answered', self.anna))
        self.assertTrue(any("Wants oak" in body for body in card.message_ids.mapped('body')))

    @mute_logger('odoo.http')
    def test_manager_sets_the_private_link_of_a_channel(self):
        channel = self.env.ref('social_interest.channel_vk')
        channel.private_url = False
        source = self.env['social.interest.source'].create({'name': "Group", 'channel_id': channel.id})
        author = self.env['social.interest.author'].create({
            'name': "Vera Orlova", 'channel_id': channel.id, 'key': 'id4711'})
        card = self.card(source_id=source.id, author_id=author.id, text="В наличии?", source_url=False)
        self.tour('manager', login='si_head')
        self.assertEqual(channel.private_url, 'https://vk.com/im?sel={id}')
        self.assertEqual((card.user_id, card.state), (self.head, 'taken'))
