# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Deciding who is whom in a real browser, as salesperson and as manager, on a desk and on a phone."""

from odoo.tests import tagged

from .common import TourCase


class MatchTourCase(TourCase):
    tour_prefix = 'social_interest_match_'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.match'].search([]).unlink()
        cls.env['social.interest.author'].search([]).match_due = False
        cls.contact = cls.env['res.partner'].create({'name': "Lars H. Holm", 'email': 'lars@holm.example'})
        cls.author.write({
            'email': 'lars@holm.example', 'origins': {'email': ['person', '']}})
        cls.person_card = cls.card()
        cls.contact._interest_renew_keys()
        cls.author._find_matches()
        cls.match = cls.env['social.interest.match'].search([('author_id', '=', cls.author.id)])

    def assert_answer(self, state, login):
        self.assertEqual((self.match.state, self.match.user_id.login), (state, login))


@tagged('post_install', '-at_install')
class TestMatchTours(MatchTourCase):

    def test_manager_decides_in_the_list(self):
        self.tour('list', login='si_head')
        self.assert_answer('accepted', 'si_head')
        self.assertEqual((self.author.partner_id, self.person_card.partner_id), (self.contact, self.contact))

    def test_salesperson_decides_in_the_list(self):
        self.tour('list')
        self.assert_answer('accepted', 'si_anna')

    def test_salesperson_decides_beside_the_feed(self):
        self.tour('panel')
        self.assert_answer('rejected', 'si_anna')
        self.assertFalse(self.author.partner_id)

    def test_contact_is_asked_about_on_his_form(self):
        self.tour('contact', url=f'/odoo/res.partner/{self.contact.id}')
        self.assertEqual(self.author.partner_id, self.contact)

    def merge(self, login):
        other = self.env['social.interest.author'].create({
            'name': "Lars Other", 'channel_id': self.channel.id, 'key': 'lars.other'})
        card = self.card(author_id=other.id)
        self.tour('merge', login, url=f'/odoo/interest-authors/{self.author.id}')
        self.assertEqual((other.active, other.merged_into_id.id, card.author_id), (True, False, other))

    def test_salesperson_merges_and_parts(self):
        self.merge('si_anna')

    def test_manager_merges_and_parts(self):
        self.merge('si_head')


@tagged('post_install', '-at_install')
class TestMatchPhoneTours(MatchTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_salesperson_decides_on_a_phone(self):
        self.tour('phone', url='/odoo/interest-matches')
        self.assert_answer('rejected', 'si_anna')

    def test_manager_decides_on_a_phone(self):
        self.tour('phone', 'si_head', url='/odoo/interest-matches')
        self.assert_answer('rejected', 'si_head')
