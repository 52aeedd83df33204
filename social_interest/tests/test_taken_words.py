# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Where a colleague was faster, a sentence of ours says so, whatever the way to the card."""

from odoo.exceptions import AccessError
from odoo.service.model import call_kw
from odoo.tests import new_test_user, tagged

from ..models.card.ir_rule import CardTaken
from .common import InterestCase, failure_of


@tagged('post_install', '-at_install')
class TestTakenWords(InterestCase):

    def test_every_way_to_a_card_that_is_taken_names_who_has_it(self):
        card = self.card()
        theirs = self.env['social.interest'].with_user(self.anna)
        card.with_user(self.jonas).take()
        for method, args in (
            ('web_read', [{'text': {}}]), ('web_save', [{'priority': '1'}, {}]), ('write', [{'priority': '1'}]),
            ('action_to_lead', []), ('action_create_partner', []),
        ):
            with self.subTest(method):
                self.env.invalidate_all()
                sentence = failure_of(AccessError, call_kw, theirs, method, [card.ids, *args], {})
                self.assertEqual(sentence, "Jonas Falk was faster: this card is taken.")

    def test_an_answered_one_is_with_a_colleague(self):
        card = self.card(user_id=self.jonas.id, state='answered')
        self.env.invalidate_all()
        self.assertEqual(
            failure_of(CardTaken, card.with_user(self.anna).read, ['text']), "This card is with Jonas Falk.")

    def test_nothing_is_told_to_those_who_have_no_business_with_cards(self):
        card = self.card(user_id=self.jonas.id)
        beta = self.env['res.company'].create({'name': "Beta"})
        elsewhere = new_test_user(
            self.env, 'si_beta', 'sales_team.group_sale_salesman', company_id=beta.id, company_ids=[(6, 0, beta.ids)])
        for user in (new_test_user(self.env, 'si_plain', 'base.group_user'), elsewhere):
            with self.subTest(user.login):
                self.env.invalidate_all()
                self.assertNotIn("Jonas", failure_of(AccessError, card.with_user(user).read, ['text']))
