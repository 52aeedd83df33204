# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The first set-up in a real browser, wide and as on a phone."""

from odoo.tests import HttpCase, tagged

from .test_first_steps import SetupMixin


class SetupTourCase(SetupMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_company()

    def tour(self, name, login):
        self.start_tour('/odoo/interests', f'social_interest_{name}', login=login)
        self.env.invalidate_all()


@tagged('post_install', '-at_install')
class TestFirstStepsTours(SetupTourCase):

    def test_administrator_tries_samples_removes_them_and_hides_the_steps(self):
        self.tour('setup_samples', 'si_new_admin')
        self.assertFalse(self.new.interest_setup_shown)
        self.assertFalse(self.mine('fetchmail.server')._sample_mailboxes())

    def test_above_the_first_cards_the_steps_are_one_line(self):
        mailbox = self.mine('fetchmail.server')
        mailbox.action_try_samples()
        mailbox._sample_mailboxes().interest_mail_ids._process()
        self.tour('setup_line', 'si_new_admin')
        self.assertFalse(self.mine('fetchmail.server')._sample_mailboxes())

    def test_head_sees_the_steps_and_who_does_them(self):
        self.colleague('si_new_head', 'sales_team.group_sale_salesman_all_leads')
        self.tour('setup_head', 'si_new_head')

    def test_salesperson_sees_a_short_empty_state(self):
        self.colleague('si_new_anna')
        self.tour('setup_salesperson', 'si_new_anna')


@tagged('post_install', '-at_install')
class TestFirstStepsPhone(SetupTourCase):
    browser_size = '375x667'
    touch_enabled = True

    def test_administrator_connects_a_mailbox(self):
        self.tour('setup_phone', 'si_new_admin')
