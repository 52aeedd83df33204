# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Webhooks and their log in a real browser, wide and as on a phone."""

from odoo.tests import new_test_user, tagged

from .common import TourCase
from .receiver import Receiver


class WebhookTourCase(TourCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.webhook'].with_context(active_test=False).search([]).unlink()
        cls.admin = new_test_user(
            cls.env, 'si_admin', 'base.group_system,sales_team.group_sale_manager', name="Root")
        cls.card_of_lars = cls.card()

    def given_up(self):
        """Make a webhook with a delivery that was given up."""
        webhook = self.env['social.interest.webhook'].create({'name': "Shop", 'url': 'https://hooks.example/KEY'})
        return self.env['social.interest.webhook.delivery'].create({
            'webhook_id': webhook.id, 'company_id': webhook.company_id.id, 'interest_id': self.card_of_lars.id,
            'event': 'new', 'uuid': 'one', 'body': '{"event": "new"}', 'state': 'failed', 'fault': 'unreached',
            'tries': 9})


@tagged('post_install', '-at_install')
class TestWebhookTours(WebhookTourCase):

    def test_administrator_makes_one_and_tries_it(self):
        receiver = Receiver(self)
        self.env['ir.config_parameter'].set_param('social_interest.webhook_networks', '127.0.0.0/8')
        self.env['social.interest.webhook'].create({'name': "Zinkwerk", 'url': receiver.url})
        self.tour('webhook_administrator', 'si_admin')
        webhook = self.env['social.interest.webhook'].search([('name', '=', "Helpdesk")])
        self.assertEqual(
            (webhook.url, webhook.on_new, webhook.on_taken, webhook.company_id),
            ('https://hooks.example/in', True, True, self.env.company))
        self.assertEqual([request.headers['X-Interest-Event'] for request in receiver.requests], ['ping'])

    def test_manager_reads_the_log_and_sends_once_more(self):
        delivery = self.given_up()
        self.tour('webhook_manager', 'si_head')
        self.assertEqual((delivery.state, delivery.tries), ('waiting', 0))


@tagged('post_install', '-at_install')
class TestWebhookPhone(WebhookTourCase):
    browser_size = '375x667'
    touch_enabled = True

    def test_manager_reads_the_log(self):
        self.given_up()
        self.tour('webhook_phone', 'si_head', url='/odoo/interest-webhooks')
