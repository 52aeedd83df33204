# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The first set-up: each step ticks itself by the data, and sample messages go without a trace."""

from odoo import Command
from odoo.exceptions import AccessError
from odoo.tests import HttpCase, new_test_user, tagged

from ..tools import parser_pool
from .common import letter
from .test_intake import IntakeCase


class SetupMixin:
    """A company in which nothing is set up, and its only person, who is its administrator."""

    @classmethod
    def make_company(cls):
        cls.addClassCleanup(parser_pool.close)
        cls.new = cls.env['res.company'].create({'name': "New company"})
        cls.admin = new_test_user(
            cls.env, 'si_new_admin', 'base.group_system,sales_team.group_sale_manager', name="Tove Admin",
            company_id=cls.new.id, company_ids=[Command.set(cls.new.ids)])

    def mine(self, model, user=None):
        return self.env[model].with_user(user or self.admin).with_company(self.new)

    def told(self, user=None):
        return self.mine('social.interest', user).first_steps()

    def done(self):
        return [step['name'] for step in self.told()['steps'] if step['done']]

    def colleague(self, login='si_new_colleague', groups='sales_team.group_sale_salesman'):
        return new_test_user(
            self.env, login, groups, company_id=self.new.id, company_ids=[Command.set(self.new.ids)])


@tagged('post_install', '-at_install')
class TestFirstSteps(SetupMixin, IntakeCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_company()

    def connect(self, **values):
        return self.mine('fetchmail.server').create({
            'name': "Post", 'server_type': 'imap', 'server': 'mail.new.example', 'user': 'interests@new.example',
            'collects_interests': True, 'interest_company_id': self.new.id, **values})

    def test_each_step_ticks_itself_by_its_data(self):
        self.assertEqual(self.done(), [])
        mailbox = self.connect()
        told = {step['name']: step for step in self.told()['steps']}
        self.assertFalse(told['mailbox']['done'])
        self.assertEqual((told['mailbox']['mailbox_id'], told['message']['address']), (
            mailbox.id, 'interests@new.example'))
        mailbox.state = 'done'
        self.assertEqual(self.done(), ['mailbox'])
        mails = self.store(letter(), mailbox=mailbox.sudo())
        self.assertEqual(self.done(), ['mailbox', 'message'])
        mails._process()
        self.assertEqual(self.done(), ['mailbox', 'message', 'card'])
        self.colleague()
        self.assertFalse(self.told())

    def test_nothing_of_it_is_kept(self):
        mailbox = self.connect(state='done')
        mailbox.active = False
        self.assertEqual(self.done(), [])

    def test_a_message_without_a_card_says_why(self):
        mailbox = self.connect(state='done').sudo()
        mails = self.store(letter(sender='Tove <interests@new.example>'), mailbox=mailbox)
        mails._process()
        self.assertEqual(mails.state, 'ignored')
        told = {step['name']: step for step in self.told()['steps']}
        self.assertEqual((told['message']['reason'], told['card']['done']), (mails.reason, False))
        self.assertTrue(mails.reason)

    def test_managers_see_it_salespeople_do_not(self):
        self.assertFalse(self.told(self.colleague()))
        head = self.colleague('si_new_head', 'sales_team.group_sale_salesman_all_leads')
        self.assertFalse(self.told(head)['is_administrator'])
        self.assertTrue(self.told()['is_administrator'])
        with self.assertRaises(AccessError):
            self.told(self.colleague('si_new_employee', 'base.group_user'))

    def test_administrators_hide_it_and_bring_it_back(self):
        head = self.colleague('si_new_head', 'sales_team.group_sale_manager')
        with self.assertRaisesRegex(AccessError, "hidden by administrators"):
            self.mine('social.interest', head).action_hide_first_steps()
        self.mine('social.interest').action_hide_first_steps()
        self.assertFalse(self.told())
        self.assertTrue(self.env.company.interest_setup_shown)
        settings = self.mine('res.config.settings').create({'interest_setup_shown': True})
        settings.execute()
        self.assertTrue(self.told())

    def test_another_companys_data_tick_nothing(self):
        self.mailbox.write({'collects_interests': True, 'state': 'done'})
        self.take_in(letter())
        self.assertEqual(self.done(), [])

    def test_number_of_queries(self):
        self.connect(state='done')
        self.told()
        self.env.flush_all()
        self.env.invalidate_all()
        with self.assertQueryCount(13):
            self.told()

    def test_samples_come_in_as_mail_does_and_go_without_a_trace(self):
        Mailbox = self.mine('fetchmail.server')
        counted = ('social.interest', 'social.interest.mail', 'social.interest.author', 'social.interest.source',
                   'fetchmail.server', 'ir.cron', 'social.interest.forgotten')
        before = {model: self.env[model].with_context(active_test=False).search_count([]) for model in counted}
        Mailbox.action_try_samples()
        Mailbox.action_try_samples()
        mails = Mailbox._sample_mailboxes().interest_mail_ids
        self.assertEqual(len(mails), 5)
        mails._process()
        self.assertEqual(set(mails.mapped('state')), {'done'})
        cards = mails.interest_ids
        self.assertEqual(len(cards), 5)
        self.assertEqual(cards.company_id, self.new)
        self.assertEqual(set(cards.mapped('answer_kind')), {'page', 'mail', 'call'})
        self.assertNotIn('failed', cards.mapped('verdict'))
        self.assertEqual(self.done(), ['mailbox', 'message', 'card'])
        self.assertTrue(self.told()['has_samples'])
        cards[0].with_user(self.admin).action_take()
        Mailbox.action_remove_samples()
        self.assertEqual(
            {model: self.env[model].with_context(active_test=False).search_count([]) for model in counted}, before)
        self.assertEqual(self.done(), [])
        # and once more
        Mailbox.action_try_samples()
        Mailbox._sample_mailboxes().interest_mail_ids._process()
        self.assertEqual(self.done(), ['mailbox', 'message', 'card'])

    def test_what_samples_share_with_real_cards_stays(self):
        Mailbox = self.mine('fetchmail.server')
        Mailbox.action_try_samples()
        mails = Mailbox._sample_mailboxes().interest_mail_ids
        mails._process()
        card = mails.interest_ids[0]
        real = self.env['social.interest'].create({
            'source_id': card.source_id.id, 'author_id': card.author_id.id, 'text': "Real"})
        Mailbox.action_remove_samples()
        self.assertTrue(real.exists().author_id and real.source_id)

    def test_nothing_is_imported_into_the_samples(self):
        Mailbox = self.mine('fetchmail.server')
        Mailbox.action_try_samples()
        self.assertNotIn(self.mine('social.interest.import').new().mailbox_id, Mailbox._sample_mailboxes())
        own = self.connect(state='done')
        self.assertEqual(self.mine('social.interest.import').new().mailbox_id, own)

    def test_only_administrators_have_samples(self):
        head = self.colleague('si_new_head', 'sales_team.group_sale_manager')
        for method in ('action_try_samples', 'action_remove_samples'):
            with self.assertRaises(AccessError):
                getattr(self.mine('fetchmail.server', head), method)()


@tagged('post_install', '-at_install')
class TestSessionInfo(SetupMixin, HttpCase):

    def test_the_server_is_asked_by_managers_of_companies_that_show_it_only(self):
        self.make_company()
        self.colleague()
        for login, shown in (('si_new_admin', True), ('si_new_colleague', False)):
            self.authenticate(login, login)
            info = self.make_jsonrpc_request('/web/session/get_session_info')
            self.assertEqual(info['interest_setup'], shown)
        self.new.interest_setup_shown = False
        self.authenticate('si_new_admin', 'si_new_admin')
        self.assertFalse(self.make_jsonrpc_request('/web/session/get_session_info')['interest_setup'])
