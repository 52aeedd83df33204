# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A talk in the feed, in a real browser."""

from odoo.tests import HttpCase, tagged

from .common import TalkMixin


class TalkTourCase(TalkMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_talks(cls.env)
        cls.env['res.company'].search([]).interest_setup_shown = False

    def look(self, login):
        self.end(self.talk(('visitor', "Is it there in white?")))
        self.start_tour('/odoo/interests', 'social_interest_livechat_feed', login=login)
        [card] = self.cards()
        self.assertEqual((card.state, card.user_id.id), ('new', False), "looking takes nothing")


@tagged('post_install', '-at_install')
class TestTalkTours(TalkTourCase):

    def test_a_salesperson_sees_the_talk(self):
        self.look('si_anna')

    def test_a_manager_sees_the_talk(self):
        self.look('si_head')


@tagged('post_install', '-at_install')
class TestTalkPhoneTours(TalkTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_a_salesperson_sees_the_talk_on_a_phone(self):
        self.look('si_anna')
