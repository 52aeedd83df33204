# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What stands on a card in a few words."""

from odoo.tests import tagged

from .common import InterestCase


@tagged('post_install', '-at_install')
class TestSigns(InterestCase):

    def test_the_deal_of_a_colleague_has_its_name_and_hides_no_card(self):
        deal = self.env['crm.lead'].create({'name': "Forty chairs", 'type': 'opportunity', 'user_id': self.jonas.id})
        card = self.card(lead_id=deal.id, user_id=self.anna.id)
        self.env.invalidate_all()
        self.assertFalse(deal.with_user(self.anna).has_access('read'))
        [row] = card.with_user(self.anna).web_read({'signs': {}})
        self.assertEqual([sign['text'] for sign in row['signs']], ["Forty chairs"])
        talk = card.with_user(self.anna).read_talk()
        self.assertEqual(talk['card']['lead_id'], deal.id)
        self.assertNotIn("Forty chairs", str(talk['strip']))
