# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Servers that refuse: logins, tokens, encryption, throttling."""

import os
import time
from datetime import timedelta
from unittest.mock import patch

from freezegun import freeze_time

from odoo import fields
from odoo.tests import tagged

from .scripted_case import ScriptedCase, some
from .scripted_server import PASSWORD, USER, answer

COLLECT = 'odoo.addons.social_interest.models.mailbox.collect'
SECRET = 'ya29.token-of-the-mailbox'


@tagged('post_install', '-at_install')
class TestCollectRefused(ScriptedCase):
    """22: one error never disables a mailbox, but makes it wait."""

    def test_promise_22_refusal_at_any_command(self):
        refusals = (
            'NO [THROTTLED] Request is throttled. Suggested backoff 5 minutes',
            'NO [AUTHENTICATIONFAILED] Invalid credentials',
            'NO [UNAVAILABLE] Temporary failure',
            'BYE Too many simultaneous connections',
            'BAD Command is not known',
        )
        for command in ('GREETING', 'LOGIN', 'EXAMINE', 'SEARCH', 'FETCH'):
            for text in refusals:
                with self.subTest(command=command, text=text):
                    server = self.serve()
                    server.append(*some(1))
                    fault = server.place(answer(command, text))
                    self.assertIsNotNone(self.collect())
                    self.assertEqual((self.mailbox.state, self.mailbox.active, self.mailbox.interest_cron_id.active),
                                     ('done', True, True))
                    self.assertIn(text.split(' ', 1)[1], self.mailbox.error_message)
                    self.assertNotIn("b'", self.mailbox.error_message)
                    self.assertTrue(self.mailbox.error_date)
                    self.assertEqual(self.uids(), [])
                    server.faults.remove(fault)
                    self.assertIsNone(self.collect())
                    self.assertEqual(self.uids(), [1])
                    self.assertEqual(
                        (self.mailbox.error_message, self.mailbox.error_date, self.mailbox.interest_failures,
                         self.mailbox.interest_next_poll), (False, False, 0, False))

    def test_promise_22_nobody_there(self):
        self.serve().remove()
        self.assertIsNotNone(self.collect())
        self.assertEqual((self.mailbox.state, self.mailbox.error_message), ('done', "Connection refused"))

    def test_promise_22_mailbox_that_was_refused_waits(self):
        server = self.serve()
        server.place(answer('LOGIN', 'NO [UNAVAILABLE] Come back later'))
        self.collect()
        self.assertGreater(self.mailbox.interest_next_poll, fields.Datetime.now())
        server.journal.clear()
        with self.enter_registry_test_mode():
            self.mailbox.interest_cron_id.method_direct_trigger()
        self.assertEqual(server.journal, [], "left alone")
        self.mailbox.interest_next_poll = fields.Datetime.now() - timedelta(seconds=1)
        with self.enter_registry_test_mode():
            self.mailbox.interest_cron_id.method_direct_trigger()
        self.assertIn('LOGIN', server.commands)
        self.assertEqual(self.mailbox.interest_failures, 2)
        self.mailbox.password = 'another'
        self.assertFalse(self.mailbox.interest_next_poll, "who corrects the login need not wait")

    @freeze_time('2026-11-10 09:00:00')
    def test_promise_22_wait_doubles_up_to_an_hour_with_chance_in_it(self):
        self.mailbox.interest_interval = 5
        now = fields.Datetime.now()
        waits = {}
        for share in (30, 60):
            self.mailbox.write({'interest_failures': 0})
            with patch(f'{COLLECT}.random.uniform', lambda low, high, share=share: min(max(share, low), high)):
                for _failure in range(6):
                    self.mailbox._note_poll(OSError('away'))
                    waits.setdefault(share, []).append((self.mailbox.interest_next_poll - now).total_seconds() / 60)
        self.assertEqual(waits, {60: [10, 20, 40, 60, 60, 60], 30: [5, 10, 20, 30, 30, 30]})
        self.assertEqual(self.mailbox.error_date, now)


@tagged('post_install', '-at_install')
class TestCollectOAuth(ScriptedCase):
    """XOAUTH2 as Odoo's own addons speak it, which CRM brings with it."""

    FIELDS = {'gmail': 'google_gmail', 'outlook': 'microsoft_outlook'}

    def serve_kind(self, kind, valid=3600, **options):
        """Serve a mailbox of one of these addons that holds a token for some seconds."""
        prefix = self.FIELDS[kind]
        if f'{prefix}_access_token' not in self.mailbox._fields:
            self.skipTest(f"{prefix} is not installed")
        server = self.serve(implicit_tls=True, **options)
        server.bearers[USER] = SECRET
        self.mailbox.write({
            'server_type': kind,
            f'{prefix}_refresh_token': 'refresh token',
            f'{prefix}_access_token': SECRET,
            f'{prefix}_access_token_expiration': int(time.time()) + valid,
        })
        return server

    def collect_from(self, server):
        with patch.dict(os.environ, SSL_CERT_FILE=server.certificate):
            return self.collect()

    def test_token_is_sent_as_it_has_to_be(self):
        for kind in self.FIELDS:
            for sasl_ir in (True, False):
                with self.subTest(kind=kind, sasl_ir=sasl_ir):
                    server = self.serve_kind(kind, sasl_ir=sasl_ir)
                    server.append(*some(1))
                    self.assertIsNone(self.collect_from(server))
                    self.assertEqual(server.sasl, [f'user={USER}\x01auth=Bearer {SECRET}\x01\x01'])
                    self.assertEqual(self.uids(), [1])
                    self.assertNotIn('LOGIN', server.commands)
                    self.assertNotIn('SELECT', server.commands, "the folder is opened by the collector, to read only")

    def test_refused_token_is_told_and_not_shown(self):
        for kind in self.FIELDS:
            with self.subTest(kind):
                server = self.serve_kind(kind)
                server.bearers[USER] = 'another'
                with self.assertLogs('odoo.addons.social_interest', 'DEBUG') as logs:
                    self.assertIsNotNone(self.collect_from(server))
                self.assertEqual(self.mailbox.error_message, "[AUTHENTICATIONFAILED] Invalid credentials")
                self.assertEqual((self.mailbox.state, self.mailbox.interest_failures), ('done', 1))
                self.assertNotIn(SECRET, ''.join(logs.output))
                self.assertEqual(
                    [name for name in server.commands if name != 'CAPABILITY'], ['AUTHENTICATE', '(closed)'])
                server.bearers[USER] = SECRET
                self.assertIsNone(self.collect_from(server))
                self.assertFalse(self.mailbox.error_message)

    def test_new_refresh_token_outlives_a_failed_run(self):
        server = self.serve_kind('outlook', valid=-1)
        server.place(answer('EXAMINE', 'NO [UNAVAILABLE] Later'))
        answered = ('new refresh token', SECRET, 'id', int(time.time()) + 3600)
        with patch.object(type(self.mailbox), '_fetch_outlook_access_token', return_value=answered):
            self.assertIsNotNone(self.collect_from(server))
        self.assertIn("Later", self.mailbox.error_message)
        self.assertEqual(self.mailbox.microsoft_outlook_refresh_token, 'new refresh token')


@tagged('post_install', '-at_install')
class TestCollectEncrypted(ScriptedCase):

    def said(self, server):
        return ' '.join(server.journal)

    def test_starttls_before_the_password(self):
        self.mailbox.interest_starttls = True
        server = self.serve(tls=True)
        server.append(*some(1))
        with patch.dict(os.environ, SSL_CERT_FILE=server.certificate):
            self.assertIsNone(self.collect())
        names = [name for name in server.commands if name in ('STARTTLS', 'LOGIN')]
        self.assertEqual(names, ['STARTTLS', 'LOGIN'])
        self.assertEqual(self.uids(), [1])

    def test_no_password_to_a_server_without_starttls(self):
        self.mailbox.interest_starttls = True
        server = self.serve()
        self.collect()
        self.assertEqual(self.mailbox.error_message, "127.0.0.1 offers no STARTTLS. The password was not sent.")
        self.assertNotIn(PASSWORD, self.said(server))
        self.assertNotIn('LOGIN', server.commands)

    def test_no_password_to_a_server_that_nobody_vouches_for(self):
        self.mailbox.interest_starttls = True
        for options in ({'tls': True}, {'implicit_tls': True}):
            with self.subTest(options):
                server = self.serve(**options)
                self.collect()
                self.assertIn("certificate verify failed", self.mailbox.error_message)
                self.assertNotIn(PASSWORD, self.said(server))

    def test_no_password_where_starttls_is_refused(self):
        self.mailbox.interest_starttls = True
        server = self.serve(tls=True)
        server.place(answer('STARTTLS', 'NO not now'))
        self.collect()
        self.assertEqual(self.mailbox.error_message, "Couldn't establish TLS session")
        self.assertNotIn('LOGIN', server.commands)

    def test_tls_from_the_start(self):
        server = self.serve(implicit_tls=True)
        server.append(*some(1))
        with patch.dict(os.environ, SSL_CERT_FILE=server.certificate):
            self.assertIsNone(self.collect())
        self.assertEqual(self.uids(), [1])
