# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A salesperson makes a task of a card and sees how far it is, in a real browser, on a desk and on a phone."""

from odoo.tests import HttpCase, tagged

from odoo.addons.social_interest.tests.common import TourMixin

from .common import TasksMixin


class TaskTourCase(TasksMixin, TourMixin, HttpCase):
    tour_prefix = 'social_interest_project_'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_projects(cls.env)

    def made(self, tour, url=None):
        """Run a tour that makes the task in the first project."""
        card = self.card()
        self.tour(tour, url=url)
        task = card.task_ids
        self.assertEqual(
            (task.name, task.project_id, task.user_ids, task.partner_id),
            ("Oak for Lars", self.workshop, self.anna, self.partner))
        self.assertEqual((card.state, card.user_id.id), ('new', False))
        return task


@tagged('post_install', '-at_install')
class TestTaskTours(TaskTourCase):

    def test_salesperson_makes_a_task_in_the_panel_and_finishes_it(self):
        task = self.made('panel')
        self.assertEqual(task.stage_id, self.done)

    def test_salesperson_makes_a_task_from_the_menu_of_the_card(self):
        self.made('menu')

    def test_the_task_shows_the_conversation(self):
        card = self.card()
        task = self.make_task(card)
        self.tour('task', url=f'/odoo/project.task/{task.id}')
        self.assertEqual(card.task_ids, task)


@tagged('post_install', '-at_install')
class TestTaskPhoneTours(TaskTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_salesperson_makes_a_task_on_a_phone(self):
        self.made('phone', '/odoo/interests')
