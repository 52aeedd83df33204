# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""People on the board, in the panel and in groups in a real browser, on a desk and on a phone."""

from datetime import timedelta

from odoo import fields
from odoo.tests import tagged

from .common import TourCase


class PeopleTourCase(TourCase):
    tour_prefix = 'social_interest_people_'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for user in cls.anna | cls.head:
            cls.env['crm.team.member'].create({'user_id': user.id, 'crm_team_id': cls.team.id})
        cls.first, cls.second, cls.third, *_rest = cls.team.interest_stage_ids

    def stages_of_contact(self, author):
        offices = self.env['crm.team'].create({'name': "Offices"})
        author.partner_id = self.env['res.partner'].create({'name': "Lars Holm"})
        self.card()
        self.tour('contact', url=f'/odoo/res.partner/{author.partner_id.id}')
        self.assertEqual(author.stage_ids, offices.interest_stage_ids[1])


@tagged('post_install', '-at_install')
class TestPeopleTours(PeopleTourCase):

    def board(self, login):
        self.card()
        self.author.set_stage(self.first.id)
        self.tour('board', login)
        self.assertEqual(self.author.stage_ids, self.second)
        self.assertTrue(self.author.vip)
        petra = self.env['social.interest.author'].search([('email', '=', "petra@sommer.example")])
        self.assertEqual(petra.stage_ids, self.first)

    def test_salesperson_drags_on_the_board(self):
        self.board('si_anna')

    def test_manager_drags_on_the_board(self):
        self.board('si_head')

    def test_stage_and_profiles_in_the_panel(self):
        there = self.env['social.interest.source'].create({
            'name': "Acme pictures", 'channel_id': self.env.ref('social_interest.channel_instagram').id,
            'team_id': self.team.id})
        twin = self.env['social.interest.author'].create({
            'name': "lars_h", 'channel_id': there.channel_id.id, 'key': 'lars_h'})
        (self.author | twin).partner_id = self.env['res.partner'].create({'name': "Lars Holm"})
        card = self.card()
        self.card(source_id=there.id, author_id=twin.id, text="Til jul?", source_url=False)
        self.tour('panel')
        self.assertEqual(twin.stage_ids, self.third)
        self.assertTrue(card.refused and twin.vip)

    def test_stages_on_the_contact(self):
        self.stages_of_contact(self.author)

    def test_group_and_its_activities(self):
        then = fields.Datetime.now() - timedelta(days=9)
        self.card(date=then, state='answered', user_id=self.anna.id, answered_date=then)
        self.env['social.interest.author'].search([('id', '!=', self.author.id)]).sudo().blocked = True
        self.tour('group')
        group = self.env['social.interest.group'].search([('name', '=', "Silent since")])
        self.assertEqual((group.outcome, group.user_id), ('silent', self.anna))
        self.assertEqual(self.author.activity_ids.mapped('summary'), ["Ask once more"])

    def test_who_knocks_is_greeted_in_two_clicks(self):
        self.env['social.interest.reply'].search([]).unlink()
        self.env.ref('social_interest.action_connection_request').knocks = True
        self.env['social.interest.reply']._make_greetings()
        card = self.card('connection_request', text="Vil gerne følge jer")
        self.tour('greet')
        self.assertEqual((card.state, card.user_id), ('taken', self.anna))
        self.assertTrue(card.greeted_date)
        self.tour('funnel', 'si_head')


@tagged('post_install', '-at_install')
class TestPeoplePhoneTours(PeopleTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_stage_in_the_panel(self):
        self.card()
        self.tour('phone', url='/odoo/interests')
        self.assertEqual(self.author.stage_ids.meaning, 'won')

    def test_board(self):
        self.card()
        self.author.set_stage(self.first.id)
        self.tour('phone_board', 'si_head', url='/odoo/interest-board')

    def test_stages_on_the_contact(self):
        self.stages_of_contact(self.author)


@tagged('post_install', '-at_install')
class TestPeopleTabletTours(PeopleTourCase):
    browser_size = '1024x768'

    def test_nothing_twice_and_nothing_cut_off(self):
        self.card(user_id=self.anna.id, state='taken')
        self.tour('tablet', url='/odoo/interests')
