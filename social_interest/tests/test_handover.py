# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.exceptions import UserError
from odoo.tests import Form, new_test_user, tagged

from .common import SALESMAN
from .test_notices import NoticeCase


@tagged('post_install', '-at_install')
class TestHandover(NoticeCase):

    def setUp(self):
        super().setUp()
        self.mine = self.card()
        self.mine.with_user(self.anna).take()

    def hand_over(self, cards, user, to, note=False):
        wizard = self.env['social.interest.handover'].with_user(user).create({
            'interest_ids': cards.ids, 'user_id': to.id, 'note': note})
        return wizard.action_hand_over()

    def told_to(self, user):
        """Return what Odoo shows the person, and the letters he gets, once everything is sent."""
        self.send()
        shown = [message for target, message in self.told if target == user.partner_id]
        return shown, self.mails(user)

    def hear(self, user):
        """Let a person be told of what is given to him, or taken from him, in Odoo and by e-mail only."""
        self.choose(user, assigned=('odoo', 'email'))
        self.Notice.search([]).unlink()

    def test_own_card_is_handed_over_with_a_note(self):
        taken = self.mine.taken_date
        self.mine.opened_date = taken
        self.hand_over(self.mine, self.anna, self.jonas, "He asks for the Danish price list.")
        self.assertEqual((self.mine.user_id, self.mine.state, self.mine.opened_date), (self.jonas, 'taken', False))
        line = self.mine.message_ids[0].body
        self.assertIn("Anna Berg handed this over to Jonas Falk. He asks for the Danish price list.", line)
        self.assertIn(self.jonas.partner_id, self.mine.message_partner_ids)

    def test_what_a_caller_says_in_his_context_nobody_has_said(self):
        said = {
            'interest_handover_note': "Marit Lind: leave it", 'interest_note': "Marit says so",
            'interest_moment': '2001-01-01 00:00:00'}
        card = self.card()
        card.with_user(self.anna).with_context(**said).take()
        self.assertFalse(card.handover_note)
        card.with_user(self.anna).with_context(**said).action_release()
        self.assertFalse(card.handover_note)
        made = self.env['social.interest'].with_user(self.anna).with_context(**said).create({
            'source_id': self.source.id, 'text': "He called", 'user_id': self.anna.id})
        self.assertGreater(made.taken_date.year, 2001)
        made.with_user(self.head).with_context(**said).write({'user_id': self.jonas.id})
        self.assertGreater(made.taken_date.year, 2001)
        notices = self.env['social.interest.notice'].search([('interest_ids', 'in', made.ids)])
        self.assertNotIn("Marit says so", notices.mapped('note'))

    def test_the_colleague_is_told_once_for_several(self):
        other = self.card()
        other.with_user(self.anna).take()
        self.hear(self.jonas)
        self.hand_over(self.mine | other, self.anna, self.jonas, "On leave from tomorrow")
        self.assertEqual(len(self.Notice.search([('user_id', '=', self.jonas.id)])), 2, "one a way")
        [shown], letter = self.told_to(self.jonas)
        line = "Anna Berg handed this over to Jonas Falk. On leave from tomorrow"
        self.assertEqual((shown['title'], shown['message'], sorted(shown['ids'])), (
            "2 cards were given to you", line, sorted((self.mine | other).ids)))
        self.assertEqual(letter.mapped('subject'), ["2 cards were given to you"])
        self.assertIn("On leave from tomorrow", letter.body_html)
        self.assertIn(f"/odoo/interests/{other.id}", letter.body_html)
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
        self.hear(self.anna)
        self.mine.with_user(self.head).action_take_over()
        self.assertEqual(self.mine.user_id, self.head)
        self.assertIn("Marit Lind took this over from Anna Berg.", self.mine.message_ids[0].body)
        [shown], letter = self.told_to(self.anna)
        self.assertEqual(shown['title'], "1 card was taken over from you")
        self.assertIn("Marit Lind took this over from Anna Berg.", shown['message'])
        self.assertFalse(shown['ids'], "it is nothing that she may open any more")
        self.assertEqual(letter.mapped('subject'), ["1 card was taken over from you"])

    def test_salespeople_do_not_take_over(self):
        with self.assertRaisesRegex(UserError, "Anna Berg was faster"):
            self.mine.with_user(self.jonas).action_take_over()
        with self.assertRaisesRegex(UserError, "Only managers take over"):
            self.mine.with_user(self.anna).action_take_over()
        self.assertEqual(self.mine.user_id, self.anna)

    def test_assigned_in_the_list_is_told_once(self):
        cards = self.card() | self.card() | self.mine
        self.hear(self.jonas)
        cards.with_user(self.head).write({'user_id': self.jonas.id})
        self.assertEqual(len(self.Notice.search([('user_id', '=', self.jonas.id)])), 2, "one a way")
        [shown], letter = self.told_to(self.jonas)
        self.assertEqual(shown['title'], "3 cards were given to you")
        self.assertEqual(letter.mapped('subject'), ["3 cards were given to you"])
        self.assertIn(self.jonas.partner_id, cards[0].message_partner_ids)
        self.assertFalse(cards.message_ids.filtered(lambda message: self.jonas.partner_id in message.partner_ids))

    def test_who_loses_sight_of_a_card_is_not_mailed_its_answers(self):
        stranger = self.env['res.partner'].create({'name': "Petra Sommer", 'email': 'petra@sommer.example'})
        self.mine.message_subscribe(partner_ids=(stranger | self.head.partner_id).ids)
        self.assertIn(self.anna.partner_id, self.mine.message_partner_ids)
        self.hand_over(self.mine, self.anna, self.jonas)
        self.assertEqual(
            self.mine.message_partner_ids, self.jonas.partner_id | self.head.partner_id | stranger,
            "a manager may read it, and nobody has to be a user")
        message = self.mine.with_user(self.jonas).message_post(body="Dear Lars", subtype_xmlid='mail.mt_comment')
        self.assertEqual(message.notified_partner_ids, self.head.partner_id | stranger)

    def test_so_is_who_loses_it_in_the_list(self):
        cards = self.mine | self.card()
        cards[1].with_user(self.anna).take()
        cards.with_user(self.head).write({'user_id': self.jonas.id})
        for card in cards:
            self.assertNotIn(self.anna.partner_id, card.message_partner_ids)
            self.assertIn(self.jonas.partner_id, card.message_partner_ids)
        # in the feed it is for everybody, for him too
        cards.with_user(self.jonas).action_release()
        self.assertIn(self.jonas.partner_id, self.mine.message_partner_ids)
        self.mine.with_user(self.anna).take()
        self.assertNotIn(self.jonas.partner_id, self.mine.message_partner_ids)
