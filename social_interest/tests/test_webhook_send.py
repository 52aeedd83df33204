# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Deliveries to a real server on loopback: signed, in order, at least once, and never where they must not go."""

import json
import logging
import runpy
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

from odoo import fields
from odoo.tests import tagged

from ..models.webhook.sending import WAITS
from ..tools.guarded_post import Poster, Unsent, networks
from .receiver import Receiver
from .test_webhook import WebhookCase

#: the very code that the page shows to other people's programmers
DOC = Path(__file__).parents[1] / 'doc'


class SendCase(WebhookCase):

    def setUp(self):
        super().setUp()
        self.receiver = Receiver(self)
        self.env['ir.config_parameter'].set_param('social_interest.webhook_networks', '127.0.0.0/8')
        # the test is one transaction
        self.enterContext(patch.object(
            type(self.env['ir.cron']), '_commit_progress', lambda *_args, **_kwargs: float('inf')))

    def send(self, **values):
        """Send what is due; return the requests that came since."""
        before = len(self.receiver.requests)
        self.told()
        self.Delivery._cron_send(Poster(networks('127.0.0.0/8'), **values))
        self.env.flush_all()
        return self.receiver.requests[before:]

    def later(self):
        """Let the time pass until the next tries."""
        self.Delivery.search([('state', '=', 'waiting')]).next_try = fields.Datetime.now()

    def events(self, requests):
        return [(json.loads(request.body)['event'], json.loads(request.body)['card']['id']) for request in requests]


@tagged('post_install', '-at_install')
class TestWebhookSend(SendCase):

    def test_delivery_is_signed_and_the_documented_code_checks_it(self):
        webhook = self.webhook(url=self.receiver.url)
        card = self.card()
        [request] = self.send()
        genuine = runpy.run_path(str(DOC / 'receiver.py'))['genuine']
        now = int(request.headers['X-Interest-Timestamp'])
        self.assertTrue(genuine(request.headers, request.body, webhook.secret, now=now))
        self.assertFalse(genuine(request.headers, request.body + b' ', webhook.secret, now=now))
        self.assertFalse(genuine(request.headers, request.body, 'another', now=now))
        self.assertFalse(genuine(request.headers, request.body, webhook.secret, now=now + 3600), "played again")
        self.assertFalse(genuine({
            **request.headers, 'X-Interest-Timestamp': str(now + 1)}, request.body, webhook.secret, now=now))
        delivery = webhook.delivery_ids
        self.assertEqual(request.path, '/hook?key=URLSECRET')
        self.assertEqual(request.headers['X-Interest-Delivery'], delivery.uuid)
        self.assertEqual(request.headers['X-Interest-Event'], 'new')
        self.assertEqual(request.headers['Content-Type'], 'application/json')
        self.assertEqual(json.loads(request.body)['card']['id'], card.id)
        self.assertEqual((delivery.state, delivery.http_status, delivery.tries), ('sent', 200, 1))
        self.assertEqual(self.send(), [], "once")

    def test_three_failures_then_success_lose_and_double_nothing(self):
        webhook = self.webhook(url=self.receiver.url)
        card = self.card()
        self.receiver.answers = [500, 'stall', 404]
        keys, waits = [], []
        for _try in range(4):
            moment = fields.Datetime.now()
            [request] = self.send(deadline=1)
            keys.append(request.headers['X-Interest-Delivery'])
            delivery = webhook.delivery_ids
            waits.append(delivery.next_try - moment)
            self.assertEqual(self.send(), [], "not before its time")
            self.later()
        self.assertEqual(len(set(keys)), 1, "whoever got it already sees that it is the same")
        self.assertEqual((delivery.state, delivery.tries, delivery.said), ('sent', 4, "The other side took it (200)."))
        for wait, expected in zip(waits[:3], WAITS):
            self.assertLess(abs(wait - expected), timedelta(seconds=10))
        self.assertEqual(self.events(self.receiver.requests), [('new', card.id)] * 4)
        self.assertFalse(webhook.failures)
        self.assertEqual(self.send(), [])

    def test_events_of_a_card_keep_their_order(self):
        self.webhook(url=self.receiver.url)
        card, other = self.card(), self.card()
        self.told()
        card.with_user(self.anna).take()
        self.told()
        other.with_user(self.anna).take()
        self.receiver.answers = [503]
        self.assertEqual(self.events(self.send()), [('new', card.id), ('new', other.id), ('taken', other.id)])
        self.later()
        self.assertEqual(self.events(self.send()), [('new', card.id), ('taken', card.id)])

    def test_what_cannot_be_undone_any_more_waits_for_nothing_but_its_order(self):
        self.webhook(url=self.receiver.url)
        card = self.card()
        self.send()
        card.with_user(self.anna).with_context(interest_screen=True).take()
        self.told()
        card.action_ignore()
        self.assertEqual(self.send(), [])
        self.later()
        self.assertEqual(self.events(self.send()), [('taken', card.id), ('closed', card.id)])

    def test_each_answer_says_why(self):
        for answer, said in (
            (404, "answered 404"), (500, "answered 500"), ((302, {'Location': '/other'}), "redirects"),
            ('stall', "no answer in time"),
        ):
            with self.subTest(answer):
                webhook = self.webhook(url=self.receiver.url)
                self.card()
                self.receiver.answers = [answer]
                self.assertEqual(len(self.send(deadline=1)), 1, "a redirect is not followed")
                self.assertEqual(webhook.delivery_ids.state, 'waiting')
                self.assertIn(said, webhook.delivery_ids.said)
                self.assertTrue(webhook.trouble)
                webhook.unlink()

    def test_what_asks_to_wait_is_left_alone_for_so_long(self):
        webhook = self.webhook(url=self.receiver.url)
        self.card()
        self.card()
        self.receiver.answers = [(429, {'Retry-After': '7200'})]
        self.assertEqual(len(self.send()), 1)
        for delivery in webhook.delivery_ids:
            self.assertGreater(delivery.next_try, fields.Datetime.now() + timedelta(minutes=119))
        self.assertEqual(sorted(webhook.delivery_ids.mapped('tries')), [0, 1])

    def test_gone_switches_it_off_and_says_so(self):
        webhook = self.webhook(url=self.receiver.url)
        self.card()
        self.card()
        self.receiver.answers = [410]
        self.assertEqual(len(self.send()), 1)
        self.assertFalse(webhook.active)
        self.assertIn("gone", webhook.trouble)
        self.assertEqual(sorted(webhook.delivery_ids.mapped('state')), ['failed', 'waiting'])
        webhook.active = True
        self.assertFalse(webhook.trouble)
        self.assertEqual(len(self.send()), 1, "what waited goes out")

    def test_who_never_answers_is_given_up_and_sent_once_more_by_hand(self):
        webhook = self.webhook(url=self.receiver.url)
        self.card()
        self.receiver.answers = [500] * (len(WAITS) + 1)
        for _try in range(len(WAITS) + 3):
            self.send()
            self.later()
        delivery = webhook.delivery_ids
        self.assertEqual((delivery.state, delivery.tries), ('failed', len(WAITS) + 1))
        self.assertEqual(len(self.receiver.requests), len(WAITS) + 1)
        self.assertEqual(webhook.failed_count, 1)
        delivery.with_user(self.head).action_resend()
        [request] = self.send()
        self.assertEqual(request.headers['X-Interest-Delivery'], delivery.uuid)
        self.assertEqual(delivery.state, 'sent')

    def test_dead_side_costs_one_request_and_not_one_for_each_card(self):
        webhook = self.webhook(url=self.receiver.url)
        working = self.webhook(name="Other", url=self.receiver.url.replace('/hook', '/other'))
        for _number in range(10):
            self.card()
        self.receiver.answers = []
        webhook.url = 'http://127.0.0.1:9/hook'
        requests = self.send()
        self.assertEqual(len(requests), 10, "the other one gets all")
        self.assertEqual(set(working.delivery_ids.mapped('state')), {'sent'})
        self.assertEqual(sum(webhook.delivery_ids.mapped('tries')), 3)
        webhook.delivery_ids.until = fields.Datetime.now() - timedelta(hours=1)
        self.send()
        self.assertEqual(set(webhook.delivery_ids.mapped('fault')), {'old'})

    def test_inner_network_is_refused_unless_it_is_allowed(self):
        self.env['ir.config_parameter'].set_param('social_interest.webhook_networks', False)
        webhook = self.webhook(url=self.receiver.url)
        self.card()
        self.told()
        self.Delivery._cron_send()
        self.assertEqual(self.receiver.requests, [])
        self.assertIn("inner network", webhook.delivery_ids.said)
        self.env['ir.config_parameter'].set_param('social_interest.webhook_networks', '127.0.0.1')
        self.later()
        self.Delivery._cron_send()
        self.assertEqual(len(self.receiver.requests), 1)

    def test_only_what_was_checked_is_connected_to(self):
        for url, addresses, code in (
            ('https://a.example/', {'10.0.0.5'}, 'inner'),
            ('https://a.example/', {'93.184.216.34', '127.0.0.1'}, 'inner'),
            ('https://a.example/', {'169.254.169.254'}, 'inner'), ('https://a.example/', {'::ffff:10.0.0.5'}, 'inner'),
            ('https://a.example/', set(), 'inner'), ('http://a.example/', {'93.184.216.34'}, 'plain'),
            ('https://user@a.example/', {'93.184.216.34'}, 'name'), ('file:///etc/passwd', set(), 'name'),
        ):
            with self.subTest(url=url, addresses=addresses), self.assertRaises(Unsent) as caught:
                Poster(resolve=lambda _host, found=addresses: found).post(url, b'{}', {})
            self.assertEqual(caught.exception.code, code)
        with self.assertRaises(Unsent) as caught:
            Poster(networks('127.0.0.0/8')).post(self.receiver.url.replace('http:', 'https:'), b'{}', {})
        self.assertEqual(caught.exception.code, 'tls')
        with self.assertRaises(Unsent) as caught:
            Poster(networks('127.0.0.0/8')).post(self.receiver.url, b'x' * 1_000_001, {})
        self.assertEqual(caught.exception.code, 'large')

    def test_log_and_table_hold_neither_secret_nor_address_nor_words(self):
        webhook = self.webhook(url=self.receiver.url)
        card = self.card(text="ZQXVWORD")
        self.receiver.answers = [500]
        # all of our own, and the server's; the client of the fixture logs at its own
        with self.assertLogs('odoo', logging.INFO) as logs:
            self.send()
            self.later()
            self.send()
        lines = '\n'.join(logs.output)
        self.assertIn(webhook.delivery_ids.uuid, lines)
        for secret in (webhook.secret, 'URLSECRET', "ZQXVWORD", "Lars", 'SECRETANSWER'):
            self.assertNotIn(secret, lines)
        self.assertNotIn('SECRETANSWER', str(webhook.delivery_ids.read()))
        self.assertTrue(card)

    def test_trial_says_what_came_of_it(self):
        webhook = self.webhook(url=self.receiver.url).with_user(self.admin)
        self.receiver.answers = [200, 500]
        action = webhook.action_try()
        self.assertEqual(action['params']['type'], 'success')
        body = json.loads(self.receiver.requests[-1].body)
        self.assertEqual((body['event'], body['webhook']), ('ping', "Shop"))
        action = webhook.action_try()
        self.assertEqual(action['params']['type'], 'danger')
        self.assertIn("500", action['params']['message'])
        self.assertEqual(len(webhook.sudo().delivery_ids), 2)
        self.assertFalse(webhook.failures, "a trial is no trouble")

    def test_waiting_is_woken_at_its_time(self):
        webhook = self.webhook(url=self.receiver.url)
        cron = self.env.ref('social_interest.ir_cron_send_webhooks')
        self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)]).unlink()
        self.card()
        self.told()
        self.assertTrue(self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)]))
        self.receiver.answers = [500]
        self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)]).unlink()
        self.send()
        self.assertEqual(
            self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)]).call_at, webhook.delivery_ids.next_try)
