# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The first set-up in a real browser, wide and as on a phone."""

from odoo import Command
from odoo.tests import HttpCase, new_test_user, tagged

from .test_first_steps import SetupMixin


class SetupTourCase(SetupMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_company()
        for login, groups in (
                ('si_new_head', 'sales_team.group_sale_salesman_all_leads'),
                ('si_new_anna', 'sales_team.group_sale_salesman')):
            new_test_user(
                cls.env, login, groups, company_id=cls.new.id, company_ids=[Command.set(cls.new.ids)],
                active=login != 'si_new_anna')

    def tour(self, name, login):
        self.start_tour('/odoo/interests', f'social_interest_{name}', login=login)
        self.env.invalidate_all()


@tagged('post_install', '-at_install')
class TestFirstStepsTours(SetupTourCase):

    def test_administrator_tries_samples_removes_them_and_hides_the_steps(self):
        # nobody else is there yet
        self.env['res.users'].search([('login', '=', 'si_new_head')]).active = False
        self.tour('setup_samples', 'si_new_admin')
        self.assertFalse(self.new.interest_setup_shown)
        self.assertFalse(self.mine('fetchmail.server')._sample_mailboxes())

    def test_head_sees_the_steps_and_who_does_them(self):
        self.tour('setup_head', 'si_new_head')

    def test_salesperson_sees_a_short_empty_state(self):
        self.env['res.users'].with_context(active_test=False).search([('login', '=', 'si_new_anna')]).active = True
        self.tour('setup_salesperson', 'si_new_anna')


@tagged('post_install', '-at_install')
class TestFirstStepsPhone(SetupTourCase):
    browser_size = '375x667'
    touch_enabled = True

    def test_administrator_connects_a_mailbox(self):
        self.tour('setup_phone', 'si_new_admin')
