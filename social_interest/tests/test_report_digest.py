# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What Odoo's digest says of interests."""

from datetime import datetime

from lxml import html

from odoo import Command
from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged

from .common import FeedCase

KPIS = ('count', 'unanswered', 'hours', 'in_time', 'won', 'revenue')


@tagged('post_install', '-at_install')
class TestReportDigest(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.digest = cls.env['digest.digest'].create({
            'name': "Figures", 'company_id': cls.env.company.id, 'user_ids': [Command.set(cls.head.ids)],
            **{f'kpi_interest_{name}': True for name in KPIS}})
        cls.waiting = cls.card(date='2026-11-10 10:00:00')
        cls.answered = cls.card(date='2026-11-10 12:00:00', user_id=cls.anna.id)
        cls.card(date='2026-11-12 12:00:00')

    def value(self, name, digest=None, user=None):
        digest = (digest or self.digest).with_user(user or self.head).with_context(
            start_datetime=datetime(2026, 11, 10), end_datetime=datetime(2026, 11, 11))
        digest.invalidate_recordset()
        return digest[f'kpi_interest_{name}_value']

    def test_the_figures_of_the_reports(self):
        """Of two that came, one has an answer, and a deal that brought 500."""
        self.answered.write({'state': 'answered', 'answered_date': '2026-11-10 14:00:00'})
        deal = self.env['crm.lead'].create({'name': "Chairs", 'type': 'opportunity', 'expected_revenue': 500})
        self.answered.lead_id = deal
        deal.action_set_won()
        self.env.flush_all()
        report = self.env['social.interest'].with_user(self.head)._read_group(
            [('day', '=', '2026-11-10')], [],
            ['interest_count:sum', 'unanswered_rate:avg', 'first_working_hours:avg', 'within_target_rate:avg',
             'won_count:sum', 'revenue:sum'])[0]
        self.assertEqual((self.value('count'), self.value('unanswered')), (2, 1))
        self.assertEqual((self.value('won'), self.value('revenue')), (1, 500))
        self.assertEqual(
            [self.value(name) for name in ('count', 'hours', 'won', 'revenue')],
            [report[0], report[2] or 0, report[4], report[5]])
        self.assertEqual(self.value('in_time'), 100 * (report[3] or 0))

    def test_company_by_company(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        place = self.env['social.interest.source'].create({
            'name': "Beta page", 'channel_id': self.channel.id, 'company_id': beta.id})
        self.card(source_id=place.id, author_id=False, date='2026-11-10 10:00:00')
        self.head.company_ids |= beta
        digest = self.env['digest.digest'].create({'name': "Beta", 'company_id': beta.id})
        self.assertEqual((self.value('count', digest), self.value('count')), (1, 2))

    def test_who_has_no_interests_gets_no_figures(self):
        employee = new_test_user(self.env, 'si_employee', 'base.group_user')
        for name in KPIS:
            with self.subTest(name), self.assertRaises(AccessError):
                self.value(name, user=employee)
        # and a salesperson those of his own
        self.assertEqual(self.value('count', user=self.jonas), 1)

    def test_in_the_letter(self):
        """The whole letter is made, with a link on each figure that leads to its cards."""
        self.digest._action_send_to_user(self.head, tips_count=0)
        mail = self.env['mail.mail'].search([('subject', '=', f"{self.env.company.name}: Figures")])
        text = html.fromstring(mail.body_html).text_content()
        for words in ("Interests without an Answer", "Working Hours to First Answer", "Revenue from Interests"):
            self.assertIn(words, text)
        for action in set(self.env['digest.digest']._interest_kpis().values()):
            self.assertIn(f"/odoo/action-{action}?menu_id=", mail.body_html)
            self.env.ref(action)

    def test_tips_can_be_rendered(self):
        tips = self.env['digest.tip'].union(
            *(self.env.ref(f'social_interest.digest_tip_interest_{number}') for number in (0, 1)))
        self.env['digest.tip'].search([]).user_ids |= self.head
        tips.user_ids -= self.head
        self.assertEqual(len(self.digest._compute_tips(self.env.company, self.head, 5, consumed=False)), 2)
        self.assertIn(self.env.ref('social_interest.action_cost').path, tips[0].tip_description)
