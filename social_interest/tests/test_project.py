# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.exceptions import ValidationError
from odoo.tests import tagged

from .common import PIXEL, InterestCase


@tagged('post_install', '-at_install')
class TestProject(InterestCase):

    def test_a_place_has_what_its_team_has_where_it_says_nothing(self):
        self.team.write({
            'image_1920': PIXEL, 'interest_description': "Desks for offices", 'interest_site': 'https://acme.example'})
        self.assertEqual((self.source.about, self.source.site_url), ("Desks for offices", 'https://acme.example/'))
        self.assertTrue(self.source.with_user(self.anna).logo)
        self.source.write({'description': "Only chairs", 'site': 'https://chairs.example'})
        self.assertEqual((self.source.about, self.source.site_url), ("Only chairs", 'https://chairs.example/'))

    def test_people_of_the_team_or_of_the_company(self):
        self.team.member_ids = self.jonas
        self.assertEqual(self.source.people_ids, self.jonas | self.head)
        self.source.team_id = False
        self.assertLessEqual(self.anna | self.jonas | self.head, self.source.people_ids)

    def test_a_site_is_a_web_address(self):
        for record, name in ((self.source, 'site'), (self.team, 'interest_site')):
            with self.subTest(record=record._name), self.assertRaises(ValidationError):
                record[name] = 'javascript:alert(1)'

    def test_the_panel_shows_the_project(self):
        card = self.card()
        self.assertFalse(card.with_user(self.anna).read_talk()['card']['project'])
        self.team.interest_site = 'https://acme.example'
        self.source.write({'description': "Only chairs", 'image_1920': PIXEL})
        self.assertEqual(card.with_user(self.anna).read_talk()['card']['project'], {
            'name': "Acme page", 'about': "Only chairs", 'site': 'https://acme.example/',
            'logo': f'/web/image/social.interest.source/{self.source.id}/logo'})
        forged = self.card(verdict='failed')
        self.assertFalse(forged.with_user(self.anna).read_talk()['card']['project'])

    def test_salespeople_see_projects_and_change_none(self):
        self.assertTrue(self.source.with_user(self.anna).has_access('read'))
        self.assertFalse(self.source.with_user(self.anna).has_access('write'))
