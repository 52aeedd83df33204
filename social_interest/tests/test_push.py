# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Messages that other programs hand over by HTTP requests."""

import base64
import json
import logging
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from unittest.mock import patch

import psycopg2
import requests

from odoo import SUPERUSER_ID, api, sql_db
from odoo.exceptions import AccessError, UserError
from odoo.http import root
from odoo.modules.registry import DummyRLock, Registry
from odoo.service.model import retrying
from odoo.service.server import ThreadedWSGIServerReloadable
from odoo.tests import HttpCase, get_db_name, tagged
from odoo.tools import mute_logger

from ..tools import parser_pool, push_body
from ..tools.push_body import MAX_BODY
from .common import InterestCase, PeopleMixin, letter
from .processes import run_together
from .races import RaceCase


class PushMixin(PeopleMixin):

    def make_mailbox(self):
        mailbox = self.env['fetchmail.server'].create({
            'name': "Pushed", 'server_type': 'local', 'collects_interests': True})
        self.token = mailbox.action_new_push_token()['context']['default_token']
        return mailbox


@tagged('post_install', '-at_install')
class TestPush(PushMixin, HttpCase):

    def setUp(self):
        super().setUp()
        self.addCleanup(parser_pool.close)
        self.mailbox = self.make_mailbox()
        self.letter = letter()

    def push(self, body, token=None, mailbox_id=None, auth=None, method='POST', **headers):
        if auth is None:
            headers['Authorization'] = f'Bearer {self.token if token is None else token}'
        headers.setdefault('Content-Type', 'message/rfc822')
        # before any request in a test the session cookie names the database
        return self.opener.request(
            method, f'{self.base_url()}/social_interest/push/{mailbox_id or self.mailbox.id}',
            data=body, headers=headers, auth=auth, timeout=60)

    def pushed(self):
        self.env.invalidate_all()
        return self.env['social.interest.mail'].search([('mailbox_id', '=', self.mailbox.id)])

    def raws(self):
        return [base64.b64decode(row.raw) for row in self.pushed()]

    def test_message_lies_in_the_ledger_and_the_parsing_is_woken(self):
        cron = self.env.ref('social_interest.ir_cron_parse_interests')
        before = self.env['ir.cron.trigger'].search_count([('cron_id', '=', cron.id)])
        response = self.push(self.letter)
        row = self.pushed()
        self.assertEqual((response.status_code, response.json()), (202, {'id': row.id, 'state': 'pending'}))
        self.assertEqual((row.folder, self.raws()), ('push', [self.letter]))
        self.assertEqual(self.env['ir.cron.trigger'].search_count([('cron_id', '=', cron.id)]), before + 1)
        self.assertNotIn('session_id', response.cookies)
        row._process()
        self.assertEqual(row.interest_ids.text, "How much are ten chairs?")

    def test_same_body_again_is_the_same_row(self):
        first, again = self.push(self.letter), self.push(self.letter)
        self.assertEqual((again.status_code, again.json()), (202, first.json()))
        self.assertEqual(len(self.pushed()), 1)

    def test_promise_07_same_bytes_pushed_and_collected_make_one_card(self):
        collected = self.env['social.interest.mail']._store(self.mailbox, 'INBOX', [{
            'uid': '1', 'uidvalidity': '1', 'raw': b'Received: from a by b\n' + self.letter, 'size': 1,
            'internal_date': '2026-11-09 10:00:00', 'oversize': False}])
        self.assertEqual(self.push(self.letter).json()['state'], 'ignored')
        self.pushed().filtered(lambda row: row.state == 'pending')._process()
        self.assertEqual(self.pushed().interest_ids, collected.interest_ids)
        self.assertEqual(len(collected.interest_ids), 1)

    def test_promise_08_same_message_id_with_another_body_is_another_row(self):
        self.assertNotEqual(self.push(letter(body="One")).json()['id'], self.push(letter(body="Two")).json()['id'])

    def test_who_has_no_token_is_told_nothing(self):
        other = self.make_mailbox()
        other_token = self.token
        archived = self.make_mailbox()
        archived.active = False
        no_token = self.env['fetchmail.server'].create({
            'name': "None", 'server_type': 'local', 'collects_interests': True})
        answers = set()
        for mailbox_id, token in (
                (self.mailbox.id, ''), (self.mailbox.id, 'wrong'), (self.mailbox.id, 'я'.encode()),
                (self.mailbox.id, other_token), (self.mailbox.id, self.mailbox.interest_push_hash),
                (no_token.id, ''), (no_token.id, '0' * 64), (archived.id, self.token), (other.id + 10_000, 'wrong')):
            header = token if isinstance(token, bytes) else token.encode()
            response = self.push(self.letter, mailbox_id=mailbox_id, auth=lambda request, header=header: (
                request.headers.update({'Authorization': b'Bearer ' + header}) or request))
            self.assertNotIn('Set-Cookie', response.headers)
            answers.add((response.status_code, response.headers['WWW-Authenticate'], response.text))
        self.assertEqual(len(answers), 1, answers)
        [(status, schemes, text)] = answers
        self.assertEqual((status, json.loads(text)), (401, {'error': "The token is not valid."}))
        self.assertIn('Bearer', schemes)
        self.assertFalse(self.pushed())

    def test_token_as_password(self):
        self.assertEqual(self.push(self.letter, auth=('anyone', self.token)).status_code, 202)
        self.assertEqual(self.push(self.letter, auth=('anyone', 'wrong')).status_code, 401)

    def test_new_token_voids_the_old_one_and_revoking_all(self):
        old = self.token
        action = self.mailbox.action_new_push_token()
        new = action['context']['default_token']
        self.assertIn(new, action['context']['default_command'])
        self.assertEqual(self.push(self.letter, token=old).status_code, 401)
        self.assertEqual(self.push(self.letter, token=new).status_code, 202)
        self.mailbox.action_revoke_push_token()
        self.assertEqual(self.push(self.letter, token=new).status_code, 401)

    def test_bodies_of_every_kind(self):
        raw = letter(body="Grüße").replace(b'\n', b'\r\n') + b'\xff latin'
        for number, (kwargs, name) in enumerate((
                ({'Content-Type': 'text/plain; charset=utf-8'}, 'plain'),
                ({'Content-Type': 'application/x-www-form-urlencoded'}, 'as curl does'),
                ({'Content-Type': 'application/octet-stream'}, 'bytes'))):
            with self.subTest(name):
                body = raw + str(number).encode()
                self.assertEqual(self.push(body, **kwargs).status_code, 202)
                self.assertEqual(self.raws()[0], body)
        with self.subTest("after a mail pipe's line"):
            self.assertEqual(self.push(b'From lars@holm.example Mon Nov 09 10:00:00 2026\n' + raw).status_code, 202)
            self.assertEqual(self.raws()[0], raw)

    def test_forms_of_services(self):
        url = f'{self.base_url()}/social_interest/push/{self.mailbox.id}'
        auth = ('push', self.token)
        for number, (kind, field) in enumerate((kind, field) for kind in ('multipart', 'urlencoded', 'file')
                                               for field in ('email', 'body-mime')):
            with self.subTest(f'{kind} {field}'):
                raw = letter(body=f"Number {number}", message_id=None).replace(b'\n', b'\r\n') + b'\xff'
                if kind == 'urlencoded':
                    options = {'data': {'recipient': 'x', field: raw, 'self': 'x', 'mailbox': 'y'}}
                else:
                    options = {'files': {'to': (None, 'x'), field: (None if kind == 'multipart' else 'a.eml', raw)}}
                response = self.opener.post(url, auth=auth, timeout=60, **options)
                self.assertEqual(response.status_code, 202, response.text)
                self.assertEqual(self.raws()[0], raw)
        self.assertEqual(self.opener.post(url, auth=auth, data={'subject': 'x'}, timeout=60).status_code, 400)

    def test_what_is_no_message_is_refused(self):
        for body in (b'', b'{"a": 1}', b'\n\ntext', b'https://x.example: y', b'email=text&a=b'):
            for kind in ('message/rfc822', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'):
                response = self.push(body, **{'Content-Type': kind})
                self.assertEqual(response.status_code, 400)
                self.assertIn("no mail message", response.json()['error'])
        self.assertFalse(self.pushed())

    def test_too_large_is_refused(self):
        large = self.letter + b'x' * 25_000_000
        self.assertEqual(self.push(large).status_code, 413)
        # what is announced as too large is not even waited for
        self.env.flush_all()
        with self.allow_requests():
            announced = self.opener.prepare_request(requests.Request(
                'POST', f'{self.base_url()}/social_interest/push/{self.mailbox.id}', data=self.letter,
                headers={'Authorization': f'Bearer {self.token}'}))
            announced.headers['Content-Length'] = str(MAX_BODY)
            self.assertEqual(self.opener.send(announced, timeout=60).status_code, 413)
        self.assertFalse(self.pushed())

    def test_body_in_chunks_is_bounded_too(self):
        self.assertEqual(self.push(iter([self.letter[:50], self.letter[50:]])).status_code, 202)
        self.assertEqual(self.raws(), [self.letter])
        pieces = (self.letter + b'x' * 100_000 for _number in range(MAX_BODY // 100_000 + 10))
        self.assertEqual(self.push(pieces).status_code, 413)

    def test_only_post(self):
        for method in ('GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'):
            self.assertEqual(self.push(self.letter, method=method).status_code, 405)
        self.assertFalse(self.pushed())

    def test_rate_is_limited_by_mailbox(self):
        self.mailbox.interest_push_rate = 2
        codes = [self.push(letter(body=f"Number {number}")).status_code for number in range(3)]
        self.assertEqual(codes, [202, 202, 429])
        response = self.push(letter(body="Number 3"))
        self.assertTrue(1 <= int(response.headers['Retry-After']) <= 60)
        self.env.cr.execute(
            "UPDATE social_interest_mail SET create_date = create_date - interval '61 seconds' WHERE mailbox_id = %s",
            [self.mailbox.id])
        self.assertEqual(self.push(letter(body="Number 3")).status_code, 202)
        self.assertEqual(len(self.pushed()), 3)

    def test_parallel_request_is_run_again(self):
        Ledger = self.registry['social.interest.mail']
        store, asked = Ledger._store, []

        def meet_another_once(ledger, *arguments):
            asked.append(arguments)
            if len(asked) == 1:
                raise psycopg2.errors.UniqueViolation
            return store(ledger, *arguments)
        with patch.object(Ledger, '_store', meet_another_once), self.assertLogs('odoo.service.model', logging.INFO):
            self.assertEqual(self.push(self.letter).status_code, 202)
        self.assertEqual((len(asked), len(self.pushed())), (2, 1))

    def open_push(self, length):
        """Send the head of a request over a connection of its own, and return that."""
        host, port = self.base_url().removeprefix('http://').split(':')
        connection = socket.create_connection((host, int(port)), 60)
        self.addCleanup(connection.close)
        cookies = '; '.join(f'{name}={value}' for name, value in self.opener.cookies.items())
        connection.sendall((
            f'POST /social_interest/push/{self.mailbox.id} HTTP/1.1\r\nHost: {host}:{port}\r\nCookie: {cookies}\r\n'
            f'Authorization: Bearer {self.token}\r\nContent-Type: message/rfc822\r\nContent-Length: {length}\r\n\r\n'
        ).encode())
        return connection

    def test_body_that_stalls_ends_by_the_deadline(self):
        self.env.flush_all()
        with patch.object(push_body, 'DEADLINE', 0.2), self.allow_requests(all_requests=True):
            stalled = self.open_push(len(self.letter))
            stalled.sendall(self.letter[:20])
            self.assertIn(b' 408 ', stalled.makefile('rb').readline())
        self.assertFalse(self.pushed())
        self.assertEqual(self.push(self.letter).status_code, 202)

    def test_bodies_that_are_read_at_once_are_bounded(self):
        taken = [push_body._places.acquire(blocking=False) for _number in range(push_body.READERS)]
        try:
            response = self.push(self.letter)
        finally:
            for _place in filter(None, taken):
                push_body._places.release()
        self.assertEqual((response.status_code, response.headers['Retry-After']), (429, '1'))
        self.assertEqual(self.push(self.letter).status_code, 202)


@tagged('post_install', '-at_install')
class TestPushToken(PushMixin, InterestCase):

    def setUp(self):
        super().setUp()
        self.mailbox = self.make_mailbox()

    def test_token_is_nowhere_in_the_database(self):
        self.env.flush_all()
        self.env.cr.execute("SELECT fetchmail_server::text FROM fetchmail_server WHERE id = %s", [self.mailbox.id])
        self.assertNotIn(self.token, self.env.cr.fetchone()[0])
        shown = self.env['social.interest.push.token'].create({'token': self.token, 'url': 'x', 'command': 'y'})
        self.env.flush_all()
        self.env.cr.execute("SELECT t::text FROM social_interest_push_token t WHERE id = %s", [shown.id])
        self.assertNotIn(self.token, self.env.cr.fetchone()[0])
        self.assertFalse(self.mailbox.copy().interest_push_hash)

    def test_only_administrators_make_tokens(self):
        for user in (self.anna, self.head):
            for action in ('action_new_push_token', 'action_revoke_push_token'):
                with self.assertRaises(AccessError):
                    getattr(self.mailbox.with_user(user), action)()

    def test_mailbox_has_to_collect_interests(self):
        self.mailbox.collects_interests = False
        self.assertFalse(self.env['fetchmail.server']._check_push_token(self.mailbox.id, self.token))
        with self.assertRaises(UserError):
            self.mailbox.action_new_push_token()

    def test_rate_is_positive(self):
        with self.assertRaises(psycopg2.IntegrityError), mute_logger('odoo.sql_db'), self.env.cr.savepoint():
            self.mailbox.interest_push_rate = 0
            self.env.flush_all()


@tagged('post_install', '-at_install')
class TestPushRace(RaceCase):

    def make(self, env):
        self.mailbox_id = env['fetchmail.server'].create({
            'name': "Pushed", 'server_type': 'local', 'collects_interests': True}).id

    def store(self, raw):
        """Store a pushed message with a connection of its own, run again as a request is."""
        with self.environment() as env:
            ledger, mailbox = env['social.interest.mail'], env['fetchmail.server'].browse(self.mailbox_id)
            return retrying(lambda: ledger._store_pushed(mailbox, raw).id, env)

    def test_promise_15_same_body_from_many_sides_at_once_is_one_row(self):
        ids = run_together(self.store, [[letter(body="Pushed by many")]] * 8)
        self.assertEqual((len(ids), len(set(ids))), (8, 1))

    def push_with_few_connections_to_spare(self, raws, spare=4):
        """Push messages, each in a thread with a connection of its own, of a pool that has few more than these."""
        # whoever runs the tests holds it
        self.patch(Registry, '_lock', DummyRLock())
        count, begun = len(raws), threading.Barrier(len(raws))
        pool = sql_db._Pool
        pool_of_few = sql_db.ConnectionPool(count + spare)
        sql_db._Pool = pool_of_few
        connection, self.registry._db = self.registry._db, sql_db.Connection(
            pool_of_few, get_db_name(), sql_db.connection_info_for(get_db_name())[1])

        def push(raw):
            with self.registry.cursor() as cr:
                env = api.Environment(cr, SUPERUSER_ID, {})
                begun.wait(60)
                mailbox = env['fetchmail.server'].browse(self.mailbox_id)
                return retrying(lambda: env['social.interest.mail']._store_pushed(mailbox, raw).id, env)
        try:
            with ThreadPoolExecutor(count) as threads:
                return list(threads.map(push, raws))
        finally:
            pool_of_few.close_all()
            sql_db._Pool, self.registry._db = pool, connection

    def test_promise_36_many_pushed_at_once_need_no_second_connection_each(self):
        """Those that wake the scheduler over a second one wait for each other."""
        # written once: the next second is another date
        ids = self.push_with_few_connections_to_spare([letter(body=f"Pushed {number}") for number in range(8)] * 3)
        self.assertEqual((len(ids), len(set(ids))), (24, 8))

    def test_promise_36_what_is_stored_is_no_failure_where_no_connection_is_left_to_wake_the_scheduler(self):
        with self.assertLogs('odoo.addons.social_interest.models.intake.ir_cron', logging.INFO):
            ids = self.push_with_few_connections_to_spare([letter(body="The only connection")], spare=0)
        self.assertEqual(len(ids), 1)

    def serve_and_push(self, raws, token, connections):
        """Serve as Odoo does without workers, a thread for each request, and send all messages at once.

        :returns: list of (status, id or None)
        """
        Registry._lock = DummyRLock()
        sql_db._Pool = sql_db._Pool_readonly = pool = sql_db.ConnectionPool(connections)
        registry = Registry(get_db_name())
        registry._db = registry._db_readonly = sql_db.Connection(
            pool, get_db_name(), sql_db.connection_info_for(get_db_name())[1])
        server = ThreadedWSGIServerReloadable('127.0.0.1', 0, root)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        begun = threading.Barrier(len(raws))

        def push(raw):
            begun.wait(60)
            response = requests.post(
                f'http://127.0.0.1:{server.server_port}/social_interest/push/{self.mailbox_id}', data=raw, timeout=60,
                headers={
                    'Authorization': f'Bearer {token}', 'Content-Type': 'message/rfc822',
                    'X-Odoo-Database': get_db_name()})
            return response.status_code, response.json()['id'] if response.status_code == 202 else None
        with ThreadPoolExecutor(len(raws)) as threads:
            answers = list(threads.map(push, raws))
        server.shutdown()
        return answers

    def test_promise_36_fifty_pushed_at_once_over_http(self):
        """Each is answered; what is taken in is there once, what is not is said to come later."""
        with self.environment() as env:
            action = env['fetchmail.server'].browse(self.mailbox_id).action_new_push_token()
        raws = [letter(body=f"At once {number}", message_id=f'<{number}@push.example>') for number in range(50)]
        [answers] = run_together(self.serve_and_push, [[raws, action['context']['default_token'], 54]])
        stored = [row_id for status, row_id in answers if status == 202]
        self.assertEqual({status for status, _row in answers} - {202, 429}, set())
        self.assertTrue(stored)
        self.assertEqual(len(set(stored)), len(stored))
        with self.environment() as env:
            rows = env['social.interest.mail'].search([('mailbox_id', '=', self.mailbox_id)])
            self.assertEqual(sorted(rows.ids), sorted(stored))
            told = {raw for (status, _row), raw in zip(answers, raws, strict=True) if status == 202}
            self.assertEqual({base64.b64decode(row.raw) for row in rows}, told)
