# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""From a card to a task: what stands on it, who makes one, and that there is one only."""

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import tagged

from .common import TasksCase


@tagged('post_install', '-at_install')
class TestTask(TasksCase):

    def test_all_that_the_card_knows_stands_on_it(self):
        card = self.card(text="<b>Too low</b>")
        task = self.make_task(card)
        self.assertEqual(
            (task.name, task.project_id, task.stage_id, task.user_ids, task.partner_id, task.interest_id),
            ("Lars Holm: <b>Too low</b>", self.workshop, self.todo, self.anna, self.partner, card))
        self.assertIn("&lt;b&gt;Too low&lt;/b&gt;", task.description)
        self.assertIn(f'/odoo/interests/{card.id}"', task.description)
        self.assertIn('https://www.facebook.com/acme/posts/1?comment_id=2', task.description)
        self.assertEqual((card.state, card.user_id.id), ('new', False), "the card stays as it is")

    def test_what_is_chosen_counts(self):
        task = self.make_task(self.card(), name="Raise the desk", user_id=self.jonas.id)
        self.assertEqual((task.name, task.user_ids), ("Raise the desk", self.jonas))
        self.assertFalse(self.make_task(self.card(), user_id=False).user_ids)

    def test_a_task_without_a_title_has_that_of_the_card(self):
        task = self.make_task(self.card(text="Too low"), name=" \n ")
        self.assertEqual(task.name, "Lars Holm: Too low")
        self.assertEqual(self.make_task(self.card(), name=" Raise\nit ").name, "Raise it")

    def test_the_project_of_the_last_task_is_proposed(self):
        later = self.workshop.copy({'name': "Later", 'sequence': 90})
        self.assertEqual(self.dialog(self.card().with_user(self.anna).action_to_task()).project_id, self.workshop)
        self.make_task(self.card(), project_id=later.id)
        self.assertEqual(self.dialog(self.card().with_user(self.anna).action_to_task()).project_id, later)

    def test_a_second_press_opens_the_first_task(self):
        card = self.card()
        late = self.dialog(card.with_user(self.anna).action_to_task())
        task = self.make_task(card)
        for action in (card.with_user(self.anna).action_to_task(), late.action_make()):
            self.assertEqual((action['res_model'], action['res_id']), ('project.task', task.id))
        self.assertEqual(card.task_ids, task)

    def test_a_deleted_task_makes_room_for_another(self):
        card = self.card()
        self.make_task(card).unlink()
        self.assertTrue(self.make_task(card))

    def test_no_task_of_a_forgery_nor_without_the_right(self):
        with self.assertRaisesRegex(UserError, "forged"):
            self.card(verdict='failed').with_user(self.anna).action_to_task()
        with self.assertRaises(AccessError):
            self.card().with_user(self.jonas).action_to_task()
        with self.assertRaises(AccessError):
            self.card(user_id=self.jonas.id).with_user(self.anna).action_to_task()

    def test_card_and_project_are_of_one_company(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        theirs = self.workshop.copy({'name': "Theirs", 'company_id': beta.id})
        self.workshop.company_id = self.env.company
        card = self.card()
        self.anna.company_ids += beta
        dialog = self.dialog(card.with_user(self.anna).action_to_task())
        self.assertEqual(dialog.project_id, self.workshop)
        dialog.project_id = theirs
        with self.assertRaisesRegex(UserError, "another company"):
            dialog.action_make()
        task = self.make_task(card)
        self.assertEqual(task.company_id, self.env.company)
        with self.assertRaisesRegex(ValidationError, "another company"):
            task.write({'project_id': theirs.id, 'company_id': beta.id})

    def test_a_customer_of_another_company_stays_out(self):
        self.partner.company_id = self.env['res.company'].create({'name': "Beta"})
        self.assertFalse(self.make_task(self.card()).partner_id)

    def test_nobody_ties_a_task_to_a_card_that_he_may_not_see(self):
        card = self.card(user_id=self.jonas.id)
        task = self.make_task(self.card())
        with self.assertRaisesRegex(UserError, "may see"):
            task.with_user(self.anna).interest_id = card

    def test_erased_words_go_from_the_task_and_what_was_added_stays(self):
        card = self.card(text="My knee hurts from this desk")
        task = self.make_task(card)
        task.description += "<p>Ask the carpenter</p>"
        card._erase()
        self.assertEqual(task.name, "Interest")
        self.assertNotIn("knee", task.description)
        self.assertIn("Ask the carpenter", task.description)
        self.assertEqual(task.interest_id, card)
        card.unlink()
        self.assertFalse(task.interest_id)
