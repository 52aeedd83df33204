# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What other programs are told of: which events, of which cards, in which words, and what erasure does with it."""

import json
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

from psycopg2 import IntegrityError

from odoo import fields
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.modules.neutralize import get_neutralization_queries
from odoo.tests import new_test_user, tagged
from odoo.tools import mute_logger

from ..models.webhook.webhook import EVENTS
from .common import PIXEL, InterestCase


class WebhookCase(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.webhook'].with_context(active_test=False).search([]).unlink()
        cls.Delivery = cls.env['social.interest.webhook.delivery']
        cls.admin = new_test_user(cls.env, 'si_admin', 'base.group_system,sales_team.group_sale_manager', name="Root")

    @classmethod
    def webhook(cls, **values):
        values = {'name': "Shop", 'url': 'https://hooks.example/in', **dict.fromkeys(map('on_{}'.format, EVENTS), True),
                  **values}
        return cls.env['social.interest.webhook'].create(values)

    def setUp(self):
        super().setUp()
        self.seen = set()

    def told(self):
        """End what a transaction does, and return the (event, card) that are to be told since the last time."""
        self.env.cr.precommit.run()
        self.env.flush_all()
        new = self.Delivery.search([('id', 'not in', list(self.seen))], order='id')
        self.seen.update(new.ids)
        return [(delivery.event, delivery.interest_id) for delivery in new]

    def body(self):
        return json.loads(self.Delivery.search([], limit=1).body)


@tagged('post_install', '-at_install')
class TestWebhook(WebhookCase):

    def test_each_event_is_told_once_and_in_its_order(self):
        self.webhook()
        card = self.card()
        self.assertEqual(self.told(), [('new', card)])
        mine, heads = card.with_user(self.anna), card.with_user(self.head)
        for act, events in (
            (mine.take, ['taken']), (mine.action_release, ['freed']), (mine.take, ['taken']),
            (lambda: card.write({'user_id': self.jonas.id}), ['taken']),
            (lambda: card.write({'priority': '2'}), []),
            (heads.action_ignore, ['closed']), (heads.action_reopen, ['taken']),
            (lambda: heads.add_proof('a.png', PIXEL), ['answered']),
        ):
            act()
            self.assertEqual(self.told(), [(event, card) for event in events])

    def test_what_is_one_deed_is_one_event(self):
        """Proving an answer takes the card, answers and closes it: what there is to tell is how it stands then."""
        self.webhook()
        card = self.card()
        self.told()
        card.with_user(self.anna).add_proof('a.png', PIXEL)
        self.assertEqual(self.told(), [('answered', card)])
        made = self.card(user_id=self.anna.id)
        self.assertEqual(self.told(), [('new', made), ('taken', made)])

    def test_closed_card_that_gets_a_proof_is_answered(self):
        self.webhook()
        card = self.card('like')
        card.with_user(self.anna).action_process()
        self.assertEqual(self.told()[-1], ('closed', card))
        card.with_user(self.anna).add_proof('a.png', PIXEL)
        self.assertEqual(self.told(), [('answered', card)])

    def test_what_is_rolled_back_is_told_to_nobody(self):
        self.webhook()
        card = self.card()
        self.told()
        with self.assertRaises(ZeroDivisionError), self.cr.savepoint():
            card.with_user(self.anna).take()
            raise ZeroDivisionError
        self.assertEqual(self.told(), [])

    def test_only_what_was_asked_for(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        others = self.env['crm.team'].create({'name': "Others"})
        mail = self.env.ref('social_interest.channel_mail')
        for values, wanted in (
            ({}, True), ({'on_new': False}, False), ({'team_ids': self.team.ids}, True),
            ({'team_ids': others.ids}, False), ({'channel_ids': (self.channel | mail).ids}, True),
            ({'channel_ids': mail.ids}, False), ({'company_id': beta.id}, False), ({'active': False}, False),
            ({'team_ids': self.team.ids, 'channel_ids': mail.ids}, False),
        ):
            with self.subTest(values):
                webhook = self.webhook(**values)
                card = self.card()
                self.assertEqual(self.told(), [('new', card)] if wanted else [])
                webhook.unlink()

    def test_old_cards_are_no_news_and_what_is_done_with_them_is(self):
        webhook = self.webhook()
        card = self.card(date=fields.Datetime.now() - timedelta(days=8))
        self.assertEqual(self.told(), [])
        card.with_user(self.anna).take()
        self.assertEqual(self.told(), [('taken', card)])
        webhook.days = 0
        self.assertEqual(len([self.card(date=fields.Datetime.now() - timedelta(days=800)), *self.told()]), 2)
        row = self.env['social.interest.mail'].create({'company_id': self.env.company.id, 'history': True})
        self.card(mail_id=row.id)
        self.assertEqual(self.told(), [])

    def test_undone_is_told_to_nobody_and_done_once_it_is_final(self):
        self.webhook()
        card, other = self.card(), self.card()
        self.told()
        result = card.with_user(self.anna).with_context(interest_screen=True).take()
        other.with_user(self.anna).with_context(interest_screen=True).take()
        self.assertEqual(self.told(), [('taken', card), ('taken', other)])
        [first, second] = self.Delivery.search([('event', '=', 'taken')], order='id')
        self.assertGreater(first.next_try, fields.Datetime.now())
        self.assertNotIn(first, self.Delivery._due(None))
        card.with_user(self.anna).undo(result['done']['token'])
        self.assertFalse(first.exists())
        self.assertTrue(second.exists())
        self.assertEqual(self.told(), [])

    def test_body_has_stable_names(self):
        webhook = self.webhook(on_new=False)
        product = self.env['product.template'].create({'name': "Desk"})
        card = self.card(product_id=product.id, email='lars@holm.example', title="Oak")
        card.with_user(self.anna).take()
        self.told()
        body = self.body()
        self.assertEqual((body['event'], body['version']), ('taken', 1))
        self.assertEqual(body['delivery'], webhook.delivery_ids.uuid)
        self.assertRegex(body['time'], r'^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$')
        self.assertEqual(set(body['card']), self.documented_names())
        told = body['card']
        self.assertEqual(
            (told['id'], told['state'], told['channel']['code'], told['action']['code'], told['text']),
            (card.id, 'taken', 'facebook', 'comment', card.text))
        self.assertEqual(told['responsible'], {'id': self.anna.id, 'name': "Anna Berg"})
        self.assertEqual(told['author']['name'], "Lars Holm")
        self.assertEqual(told['product'], {'id': product.id, 'name': "Desk"})
        self.assertEqual(told['url'], f'{card.get_base_url()}/odoo/interests/{card.id}')

    def documented_names(self):
        """Return the names of a card that the page for other people's programmers lists."""
        page = (Path(__file__).parents[1] / 'doc' / 'webhooks.md').read_text()
        table = page.partition('### The card')[2].partition('###')[0]
        return {line.split('`')[1] for line in table.splitlines() if line.startswith('| `')}

    def test_no_word_of_a_forged_card_goes_out(self):
        self.webhook()
        card = self.card(verdict='failed', text="FORGEDWORD", title="FORGEDWORD", email='x@forgedword.example')
        self.assertEqual(self.told(), [('new', card)])
        text = self.Delivery.search([]).body
        self.assertNotIn('forgedword', text.lower())
        self.assertNotIn("Lars", text)
        told = json.loads(text)['card']
        self.assertEqual((told['id'], told['forged']), (card.id, True))
        self.assertNotIn('author', told)

    def test_card_that_turns_out_forged_keeps_its_words(self):
        self.webhook()
        card = self.card(text="FORGEDWORD")
        self.told()
        delivery = self.Delivery.search([])
        self.assertIn('FORGEDWORD', delivery.body)
        card.verdict = 'failed'
        self.assertNotIn(b'FORGEDWORD', delivery._body_to_send())
        self.assertEqual(json.loads(delivery.body)['delivery'], delivery.uuid)

    def test_erasing_the_person_empties_what_was_told_and_stops_what_was_not(self):
        self.webhook()
        card, other = self.card(), self.letter_card()
        self.told()
        mine, theirs = (self.Delivery.search([('interest_id', '=', one.id)]) for one in (card, other))
        self.assertIn("Lars Holm", mine.body)
        self.author.with_user(self.admin)._erase()
        self.told()
        kept = self.Delivery.search([('interest_id', '=', card.id)])
        self.assertFalse(mine.body)
        self.assertEqual((mine.state, mine.fault), ('failed', 'erased'))
        self.assertNotIn("Lars", ''.join(body for body in kept.mapped('body') if body))
        self.assertTrue(theirs.body)
        with self.assertRaisesRegex(UserError, "erased"):
            mine.with_user(self.admin).action_resend()

    def test_nothing_is_noted_or_asked_where_nobody_listens(self):
        card = self.card()
        self.told()
        self.env['social.interest.webhook']._in_force()
        with self.assertQueryCount(0):
            card._note_for_webhooks({}, is_new=True)
        self.assertEqual(self.told(), [])

    def test_webhook_that_the_transaction_does_not_see_yet_harms_nobody(self):
        """What is in force is cached for all; a transaction that began before a webhook was made knows no such row."""
        webhook = self.webhook()
        hidden = webhook._in_force()[self.env.company.id][0]._replace(webhook_id=webhook.id + 1000)
        with patch.object(type(webhook), '_in_force', lambda _model: {self.env.company.id: [hidden]}):
            card = self.card()
            self.assertEqual(self.told(), [])
        self.assertTrue(card.exists())

    def test_many_cards_cost_as_many_queries_as_few(self):
        self.webhook()

        def cost(number):
            self.env['social.interest'].create([
                {'source_id': self.source.id, 'author_id': self.author.id, 'text': "Hello"}] * number)
            self.env.flush_all()
            before = self.cr.sql_log_count
            self.env.cr.precommit.run()
            return self.cr.sql_log_count - before
        cost(1)
        few, many = cost(2), cost(40)
        self.assertLessEqual(many, few + 3)
        self.assertEqual(len(self.told()), 43)

    def test_addresses(self):
        for url in (
            'ftp://hooks.example/', 'hooks.example', 'https://', 'https://user:pw@hooks.example/',
            'javascript:alert(1)', 'https://hooks.example/a b', 'https://hooks.exämple/', 'https://hooks.example:99999/',
            '//hooks.example',
            'https://hooks.example/\r\nX: y', 'https://hooks.example/#part',
        ):
            with self.subTest(url), self.assertRaises(ValidationError), self.cr.savepoint():
                self.webhook(url=url)
        self.assertEqual(self.webhook(url=' https://hooks.example:8443/a?b=c ').host, 'hooks.example')
        with self.assertRaises(IntegrityError), mute_logger('odoo.sql_db'), self.cr.savepoint():
            self.webhook(**dict.fromkeys(map('on_{}'.format, EVENTS), False))

    def test_inner_networks_are_written_as_such(self):
        Settings = self.env['res.config.settings']
        with self.assertRaisesRegex(ValidationError, "192.168.1.0/24"):
            Settings.create({'social_interest_webhook_networks': "the office"})
        Settings.create({'social_interest_webhook_networks': '10.0.0.5, 192.168.1.0/24'}).execute()
        self.assertEqual(len(self.Delivery._poster().allowed), 2)

    def test_secret_and_address_are_the_administrators(self):
        webhook = self.webhook()
        self.assertGreater(len(webhook.secret), 30)
        for name in ('secret', 'url'):
            with self.subTest(name), self.assertRaises(AccessError):
                webhook.with_user(self.head).read([name])
            self.assertTrue(webhook.with_user(self.admin).read([name])[0][name])
        self.assertEqual(webhook.with_user(self.head).host, 'hooks.example')
        self.assertEqual(webhook.with_user(self.head).tells, "New, Taken, Answered, Closed, Free again")
        with self.assertRaises(AccessError):
            webhook.with_user(self.head).write({'name': "Mine"})
        with self.assertRaises(AccessError):
            webhook.with_user(self.anna).read(['name'])
        before = webhook.secret
        webhook.with_user(self.admin).action_new_secret()
        self.assertNotEqual(webhook.secret, before)
        self.assertNotEqual(webhook.copy().secret, webhook.secret)

    def test_team_that_narrows_is_not_deleted_under_it(self):
        """Without its only team the webhook would tell of all."""
        team = self.env['crm.team'].create({'name': "Others"})
        self.webhook(team_ids=team.ids)
        with self.assertRaises(IntegrityError), mute_logger('odoo.sql_db'), self.cr.savepoint():
            team.unlink()

    def test_log_is_kept_for_a_month(self):
        self.webhook()
        self.card()
        self.card()
        self.told()
        sent, waiting = self.Delivery.search([])
        sent.state = 'sent'
        (sent | waiting).date = fields.Datetime.now() - timedelta(days=31)
        self.Delivery._gc_deliveries()
        self.assertEqual((sent.exists(), waiting.exists()), (self.Delivery, waiting))

    def test_neutralized_copy_tells_nobody(self):
        self.addCleanup(self.env.registry.clear_cache)
        webhook = self.webhook()
        self.card()
        self.told()
        for query in get_neutralization_queries(['base', 'mail', 'social_interest']):
            self.env.cr.execute(query)
        self.env.invalidate_all()
        self.env.registry.clear_cache()
        self.assertEqual((webhook.active, webhook.with_context(active_test=False).delivery_ids), (False, self.Delivery))
        self.card()
        self.assertEqual(self.told(), [])
