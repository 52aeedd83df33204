# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from unittest.mock import patch

from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, new_test_user, tagged

from .common import SALESMAN, InterestCase


@tagged('post_install', '-at_install')
class TestHandover(InterestCase):

    def setUp(self):
        super().setUp()
        self.mine = self.card()
        self.mine.with_user(self.anna).take()

    def hand_over(self, cards, user, to, note=False):
        wizard = self.env['social.interest.handover'].with_user(user).create({
            'interest_ids': cards.ids, 'user_id': to.id, 'note': note})
        return wizard.action_hand_over()

    def told(self, user):
        return self.env['mail.message'].search([
            ('partner_ids', 'in', user.partner_id.ids), ('model', '=', 'social.interest'),
            ('message_type', '=', 'user_notification')])

    def test_own_card_is_handed_over_with_a_note(self):
        taken = self.mine.taken_date
        self.mine.opened_date = taken
        self.hand_over(self.mine, self.anna, self.jonas, "He asks for the Danish price list.")
        self.assertEqual((self.mine.user_id, self.mine.state, self.mine.opened_date), (self.jonas, 'taken', False))
        line = self.mine.message_ids[0].body
        self.assertIn("Anna Berg handed this over to Jonas Falk. He asks for the Danish price list.", line)
        self.assertIn(self.jonas.partner_id, self.mine.message_partner_ids)

    def test_the_colleague_is_told_once_for_several(self):
        other = self.card()
        other.with_user(self.anna).take()
        self.hand_over(self.mine | other, self.anna, self.jonas, "On leave from tomorrow")
        [message] = self.told(self.jonas)
        self.assertEqual(message.subject, "Anna Berg hands an interest over to you")
        self.assertIn("On leave from tomorrow", message.body)
        self.assertIn(f"/odoo/social.interest/{other.id}", message.body)
        self.assertEqual((self.mine | other).user_id, self.jonas)

    def test_salespeople_hand_over_what_is_theirs(self):
        with self.assertRaises(UserError):
            self.hand_over(self.mine, self.jonas, self.jonas)
        free = self.card()
        with self.assertRaisesRegex(UserError, "only by their responsible or a manager"):
            self.hand_over(free, self.jonas, self.anna)
        self.assertFalse(free.with_user(self.jonas).can_hand_over)
        self.assertTrue(self.mine.with_user(self.anna).can_hand_over)

    def test_managers_hand_over_any(self):
        free = self.card()
        self.hand_over(self.mine | free, self.head, self.jonas)
        self.assertEqual((self.mine | free).user_id, self.jonas)
        self.assertEqual(free.state, 'taken')

    def test_leader_of_the_team_is_a_manager_of_its_cards(self):
        leader = new_test_user(self.env, 'si_leader', SALESMAN, name="Ida Storm")
        self.team.user_id = leader
        self.assertTrue(self.mine.with_user(leader).can_take_over)
        self.mine.with_user(leader).action_take_over()
        self.assertEqual(self.mine.user_id, leader)

    def test_closed_and_forged_cards_stay(self):
        closed = self.card()
        closed.with_user(self.anna).action_process()
        forged = self.card(verdict='failed')
        for card in closed, forged:
            with self.assertRaises(UserError):
                self.hand_over(card, self.head, self.jonas)
            with self.assertRaises(UserError):
                card.with_user(self.head)._give(self.jonas)

    def test_only_people_who_can_work_on_it(self):
        portal = new_test_user(self.env, 'si_portal', 'base.group_portal', name="Paul Portal")
        clerk = new_test_user(self.env, 'si_clerk', 'base.group_user', name="Clara Clerk")
        gone = new_test_user(self.env, 'si_gone', SALESMAN, name="Gerd Gone")
        gone.active = False
        elsewhere = new_test_user(self.env, 'si_elsewhere', SALESMAN, name="Else Where")
        company = self.env['res.company'].create({'name': "Other"})
        elsewhere.write({'company_id': company.id, 'company_ids': [(6, 0, company.ids)]})
        for user in portal, clerk, gone, elsewhere:
            with self.subTest(user=user.name), self.assertRaisesRegex(UserError, f"{user.name} does not work on"):
                self.mine.with_user(self.head)._give(user)
        wizard = self.env['social.interest.handover'].with_user(self.anna).create({
            'interest_ids': self.mine.ids, 'user_id': self.jonas.id})
        self.assertIn(self.jonas, wizard.candidate_ids)
        self.assertFalse(wizard.candidate_ids & (portal | clerk | gone | elsewhere | self.anna))

    def test_form_of_the_wizard(self):
        action = self.mine.with_user(self.anna).action_hand_over()
        with Form(self.env[action['res_model']].with_user(self.anna).with_context(**action['context'])) as form:
            form.user_id = self.jonas
            form.note = "Yours"
        form.record.action_hand_over()
        self.assertEqual(self.mine.user_id, self.jonas)

    def test_managers_take_over_and_the_former_is_told(self):
        self.mine.with_user(self.head).action_take_over()
        self.assertEqual(self.mine.user_id, self.head)
        self.assertIn("Marit Lind took this over from Anna Berg.", self.mine.message_ids[0].body)
        self.assertEqual(self.told(self.anna).subject, "Marit Lind took an interest over from you")

    def test_salespeople_do_not_take_over(self):
        with self.assertRaises(AccessError):
            self.mine.with_user(self.jonas).action_take_over()
        with self.assertRaisesRegex(UserError, "Only managers take over"):
            self.mine.with_user(self.anna).action_take_over()
        self.assertEqual(self.mine.user_id, self.anna)

    def test_no_mail_for_each_assigned_card(self):
        cards = self.card() | self.card()
        given = []
        Interest = self.registry['social.interest']
        with patch.object(Interest, '_notify_given', lambda cards, user: given.append((cards, user))):
            cards.with_user(self.head).user_id = self.jonas
        self.assertFalse(self.told(self.jonas))
        self.assertEqual(given, [(cards, self.jonas)])
        self.assertIn(self.jonas.partner_id, cards[0].message_partner_ids)
