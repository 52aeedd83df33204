# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Hand over, take over and distribution in a real browser, as a salesperson and as a manager."""

from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import TourCase


@tagged('post_install', '-at_install')
class TestClaimTours(TourCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env.company.resource_calendar_id = False
        cls.members = cls.env['crm.team.member'].create([
            {'crm_team_id': cls.team.id, 'user_id': user.id} for user in cls.anna | cls.jonas])

    # the limit refuses a card, which the server writes down
    @mute_logger('odoo.http')
    def test_salesperson_hands_over(self):
        self.env.company.write({'interest_limit': 1, 'interest_return_minutes': 60})
        card = self.card(text="From Anna")
        card.with_user(self.anna).take()
        other = self.card(text="Out of reach")
        self.tour('hand_over', 'si_anna')
        self.assertEqual(card.user_id, self.jonas)
        self.assertIn("He wants a price for ten.", ''.join(card.message_ids.mapped('body')))
        self.assertEqual((other.state, other.former_user_id), ('new', self.anna))

    @mute_logger('odoo.http')
    def test_manager_takes_over_and_hands_over(self):
        self.env.company.interest_limit = 1
        self.card(user_id=self.jonas.id, text="Of Jonas")
        card = self.card(user_id=self.anna.id, text="From Anna")
        other = self.card(text="For Jonas")
        self.tour('take_over', 'si_head')
        self.assertEqual(card.user_id, self.head)
        self.assertEqual(other.user_id, self.jonas)

    def test_manager_sets_up_a_team(self):
        self.tour('distribution', 'si_head', f'/odoo/action-sales_team.crm_team_action_config/{self.team.id}')
        self.assertEqual(
            (self.team.interest_distribution, self.team.interest_return_minutes, self.team.interest_return_to),
            ('turn', 45, 'next'))
        self.assertEqual(self.members.mapped('interest_rotation'), [True, False])

    def test_salesperson_sees_what_was_given_to_her(self):
        self.team.interest_distribution = 'turn'
        self.members[1].interest_rotation = False
        card = self.card(text="For somebody")
        self.env['social.interest'].search([
            ('id', '=', card.id)])._give_out(self.team, self.env.company)
        self.tour('distributed', 'si_anna')
        self.assertEqual(card.user_id, self.anna)
