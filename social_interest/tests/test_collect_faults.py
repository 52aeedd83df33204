# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What may go wrong between a mail server and the ledger, each at its exact place.

Each case runs until the fault, runs again, and compares the ledger with the
mailbox.
"""

import contextlib
from unittest.mock import patch

import psycopg2
from imapclient import SocketTimeout

from odoo.tests import tagged

from .scripted_case import FOLDER, IMAP, ScriptedCase, commits, some
from .scripted_imap import ImapSession
from .scripted_server import answer, drop, meanwhile, stall

CAPABILITIES = ImapSession.capabilities


def no_move(session):
    """The capabilities of a server that cannot move."""
    return CAPABILITIES(session).replace(b' MOVE', b'')


@tagged('post_install', '-at_install')
class TestCollectFaults(ScriptedCase):

    def half_read(self, after='leave'):
        """Serve four messages, of which 1 and 2 are old mail and 3 and 4 new, none read yet."""
        server = self.serve()
        # the ledger's rows of a session before are deleted; their messages come again as if never seen
        self.env['social.interest.forgotten'].search([]).unlink()
        server.append(*some(1, 2, 3, 4))
        self.mailbox.write({'interest_after': after, 'interest_move_to': after == 'move' and 'Done'})
        self.mailbox.folder_ids.write({'uidvalidity': '1', 'last_uid': 2, 'old_uid': 2})
        return server

    def session(self, after='leave'):
        """Return the commands of a whole undisturbed session over such a mailbox."""
        server = self.half_read(after)
        self.assertIsNone(self.collect())
        self.assertEqual(self.uids(), [1, 2, 3, 4])
        return server.commands

    def assertMarked(self, server, after):
        """The server was told of every message, and none is lost or doubled there."""
        inbox = server.folders['INBOX'].messages
        if after == 'move':
            moved = [message.raw for message in server.folders['Done'].messages.values()]
            self.assertEqual((len(inbox), len(moved), len(set(moved))), (0, 4, 4))
        else:
            seen = {'\\Seen'} if after == 'seen' else set()
            self.assertEqual([message.flags for message in inbox.values()], [seen] * 4)

    # ------------------------------------------------------------------
    # 3 and 4: the ledger first
    # ------------------------------------------------------------------

    def test_promise_03_ledger_before_flag(self):
        for after, verb in (('seen', 'STORE'), ('move', 'MOVE')):
            with self.subTest(after), patch(f'{FOLDER}.WINDOW', 1):
                server = self.half_read(after)
                with commits(lambda _number, server=server: server.note('COMMIT')):
                    self.assertIsNone(self.collect())
                story = [name for name, line in zip(server.commands, server.journal)
                         if name in ('COMMIT', verb) or 'BODY' in line]
                once = [name for name, before in zip(story, ['', *story]) if name != before]
                # the first begins a transaction that sees what the last holder of the lock did
                self.assertEqual(once, ['COMMIT'] + ['FETCH', 'COMMIT', verb, 'COMMIT'] * 4)
                self.assertMarked(server, after)

    def test_promise_04_failed_commit_keeps_the_message(self):
        for wanted in range(1, 100):
            server = self.half_read('seen')
            failed = []

            def conflict(number, wanted=wanted, failed=failed):  # pylint: disable=dangerous-default-value
                if number == wanted:
                    failed.append(number)
                    raise psycopg2.errors.SerializationFailure("could not serialize access")
            with self.subTest(commit=wanted):
                with commits(conflict):
                    self.collect()
                seen = {uid for uid, message in server.folders['INBOX'].messages.items() if message.flags}
                self.assertLessEqual(seen, set(self.uids()), "only what is in the ledger is marked")
                self.assertIsNone(self.collect())
                self.assertEqual(self.uids(), [1, 2, 3, 4])
                self.assertMarked(server, 'seen')
            if not failed:
                break
        self.assertGreater(wanted, 5, "several commits were made to fail")

    # ------------------------------------------------------------------
    # 5 and 6: connections that end, and that do not
    # ------------------------------------------------------------------

    def test_promise_05_dropped_after_every_command(self):
        for after in ('seen', 'move'):
            with patch(f'{FOLDER}.WINDOW', 1):
                commands = self.session(after)
                self.assertGreater(len(commands), 12)
                for nth in range(1, len(commands) + 1):
                    for where in ('before', 'inside', 'after'):
                        with self.subTest(after=after, command=commands[nth - 1], nth=nth, where=where):
                            server = self.half_read(after)
                            server.place(drop('*', where, nth=nth + 1))  # the greeting counts
                            self.collect()
                            self.assertIn('(closed)', server.journal)
                            self.assertIsNone(self.collect())
                            self.assertEqual(self.uids(), [1, 2, 3, 4])
                            self.assertMarked(server, after)

    def test_promise_06_stalled_server_does_not_hold_the_others(self):
        other = self.mailbox.copy({'name': "Other", 'state': 'done', 'collects_interests': True})
        for command in ('GREETING', 'LOGIN', 'EXAMINE', 'SEARCH', 'FETCH'):
            with self.subTest(command):
                server, well = self.serve(), self.serve(other)
                server.append(*some(1))
                well.append(*some(2))
                fault = server.place(stall(command))
                with patch(f'{IMAP}.TIMEOUT', SocketTimeout(0.3, 0.3)), self.enter_registry_test_mode():
                    (self.mailbox | other).write({'interest_next_poll': False})
                    for cron in (self.mailbox | other).interest_cron_id:
                        cron.method_direct_trigger()
                self.assertTrue(fault.reached.is_set())
                self.assertIn('timed out', self.mailbox.error_message)
                self.assertEqual((self.uids(), self.uids(other)), ([], [1]))
                self.assertFalse(other.error_message)
                fault.released.set()
                self.assertIsNone(self.collect())
                self.assertEqual(self.uids(), [1])

    # ------------------------------------------------------------------
    # 10 and 11: other people in the mailbox
    # ------------------------------------------------------------------

    def test_promise_10_message_goes_and_another_comes_meanwhile(self):
        count = len(self.session('seen'))
        for uid in (2, 4):
            for nth in range(1, count + 1):
                with self.subTest(expunged=uid, nth=nth):
                    server = self.half_read('seen')

                    def others(_session, server=server, uid=uid):
                        server.expunge(uid)
                        server.append(*some(5))
                    server.place(meanwhile('*', others, nth=nth))
                    self.assertIsNone(self.collect())
                    self.assertIsNone(self.collect())
                    self.assertIn(self.uids(), ([1, 2, 3, 4, 5], sorted({1, 2, 3, 4, 5} - {uid})))
                    self.assertEqual(
                        [message.flags for message in server.folders['INBOX'].messages.values()], [{'\\Seen'}] * 4)

    def test_promise_10_message_moved_by_another_client_gives_one_row(self):
        server = self.half_read()
        done = self.env['social.interest.folder'].create({'mailbox_id': self.mailbox.id, 'name': 'Done'})
        server.folders['Done'] = type(server.folders['INBOX'])(uidvalidity=7)

        def move(_session):
            server.folders['Done'].add(server.folders['INBOX'].messages.pop(4))
        server.place(meanwhile('FETCH', move, nth=3))
        self.assertIsNone(self.collect())
        self.assertIsNone(self.collect())
        rows = self.mailbox.interest_mail_ids.filtered(lambda mail: mail.state != 'ignored')
        self.assertEqual(sorted(rows.mapped('content_hash')), sorted(set(rows.mapped('content_hash'))))
        self.assertEqual(len(rows), 4)
        self.assertEqual(done.uidvalidity, '7')

    def test_promise_11_never_close_nor_expunge_and_peek_only(self):
        for after, opened, told in (
                ('leave', 'EXAMINE', set()), ('seen', 'SELECT', {'STORE'}), ('move', 'SELECT', {'MOVE', 'CREATE'})):
            with self.subTest(after):
                server = self.half_read(after)
                deleted = some(9)[0]
                server.append(deleted, flags={'\\Deleted'})
                self.assertIsNone(self.collect())
                commands = set(server.commands)
                self.assertFalse(commands & {'CLOSE', 'EXPUNGE', 'DELETE', 'RENAME', 'APPEND', 'COPY'})
                self.assertEqual(commands & {'STORE', 'MOVE', 'CREATE'}, told)
                self.assertEqual(commands & {'SELECT', 'EXAMINE'}, {opened})
                bodies = [line for line in server.journal if 'BODY' in line]
                self.assertTrue(bodies)
                self.assertEqual([line for line in bodies if 'BODY.PEEK[' not in line], [])
                everywhere = [message for folder in server.folders.values() for message in folder.messages.values()]
                self.assertEqual(len(everywhere), 5)
                self.assertEqual([flags for message in everywhere if '\\Deleted' in (flags := message.flags)],
                                 [{'\\Deleted', '\\Seen'} if after == 'seen' else {'\\Deleted'}])
                if after == 'seen':
                    stores = [line for line in server.journal if 'STORE' in line]
                    self.assertEqual([line for line in stores if not line.endswith(r'+FLAGS.SILENT (\Seen)')], [])

    # ------------------------------------------------------------------
    # Messages that the server itself cannot read
    # ------------------------------------------------------------------

    def test_damaged_message_does_not_stop_the_others(self):
        for damage, reason in (('NO', "[SERVERBUG] The message cannot be read"), ('NIL', "no content")):
            with self.subTest(damage):
                server = self.half_read('move')
                for uid in (1, 4):
                    server.folders['INBOX'].messages[uid].damage = damage
                self.assertIsNone(self.collect())
                self.assertEqual(self.uids(), [1, 2, 3, 4])
                refused = self.mailbox.interest_mail_ids.filtered(lambda mail: mail.state == 'quarantined')
                self.assertEqual(
                    (sorted(refused.mapped('uid')), set(refused.mapped('raw')), set(refused.mapped('content_hash'))),
                    (['1', '4'], {False}, {False}))
                for mail in refused:
                    self.assertTrue(mail.reason.startswith("The mail server does not hand it out: "), mail.reason)
                    self.assertIn(reason, mail.reason)
                self.assertEqual(list(server.folders['INBOX'].messages), [1, 4], "what was not read stays")
                server.append(*some(5))
                self.assertIsNone(self.collect())
                self.assertEqual(self.uids(), [1, 2, 3, 4, 5])

    def test_promise_40_message_left_out_of_an_answer_is_asked_for_again(self):
        for left_out in ((1,), (2,), (1, 2), (1, 3), (2, 3), tuple(range(1, 50))):
            with self.subTest(left_out):
                server = self.half_read()
                for uid in (2, 3):
                    server.folders['INBOX'].messages[uid].left_out = left_out
                self.assertIsNone(self.collect())
                self.assertEqual(self.uids(), [1, 2, 3, 4])
                told = self.mailbox.interest_mail_ids.filtered(lambda mail: mail.uid in ('2', '3'))
                lasting = len(left_out) > 3 or left_out == (2, 3)
                self.assertEqual(set(told.mapped('state')), {'quarantined' if lasting else 'pending'})

    def test_promise_40_message_at_which_the_server_hangs_up_is_isolated(self):
        for bad in ({1}, {4}, {2, 3}):
            with self.subTest(bad):
                server = self.half_read('seen')
                server.append(*some(5, 6, 7, 8, 9))
                for uid in bad:
                    server.folders['INBOX'].messages[uid].damage = 'DROP'
                runs = 0
                while self.uids() != list(range(1, 10)) and runs < 2:
                    self.collect()
                    runs += 1
                self.assertEqual(self.uids(), list(range(1, 10)))
                self.assertIsNone(self.collect())
                refused = self.mailbox.interest_mail_ids.filtered(lambda mail: mail.state == 'quarantined')
                self.assertEqual({int(mail.uid) for mail in refused}, bad)
                for mail in refused:
                    self.assertTrue(mail.reason.startswith("The mail server does not hand it out: "), mail.reason)
                seen = {uid for uid, message in server.folders['INBOX'].messages.items() if message.flags}
                self.assertEqual(seen, set(range(1, 10)) - bad)

    def test_promise_40_marking_and_moving_never_block_reading(self):
        for after, fault in (('seen', answer('STORE', 'NO [CANNOT] Not here')), ('seen', answer('STORE', 'BAD what')),
                             ('move', answer('MOVE', 'NO [CANNOT] Not here')),
                             ('move', answer('CREATE', 'NO [NOPERM] Not you')), ('move', None)):
            with self.subTest(after=after, fault=fault), patch(f'{FOLDER}.WINDOW', 1):
                server = self.half_read(after)
                if fault:
                    server.place(fault)
                with patch.object(ImapSession, 'capabilities', no_move) if not fault else contextlib.nullcontext():
                    self.assertIsNone(self.collect())
                    server.append(*some(5))
                    self.assertIsNone(self.collect())
                self.assertEqual(self.uids(), [1, 2, 3, 4, 5])
                self.assertTrue(self.mailbox.folder_ids.flag_refusal)
                server.faults.clear()
                self.assertIsNone(self.collect())
                self.assertFalse(self.mailbox.folder_ids.flag_refusal)
                inbox = server.folders['INBOX'].messages
                self.assertEqual([message.flags for message in inbox.values()], [{'\\Seen'}] * 5 * (after == 'seen'))

    def test_refusal_of_all_is_the_servers_and_not_the_messages(self):
        server = self.half_read()
        fault = server.place(answer('FETCH', 'NO [THROTTLED] Slow down', nth=2))
        self.assertIsNotNone(self.collect())
        self.assertEqual(self.uids(), [])
        server.faults.remove(fault)
        self.assertIsNone(self.collect())
        self.assertEqual(set(self.mailbox.interest_mail_ids.mapped('state')), {'pending'})
        self.assertEqual(self.uids(), [1, 2, 3, 4])

    def test_only_message_is_given_up_when_it_is_refused_again_and_again(self):
        cases = (
            # what the server says, how many messages it has, the run that gives up
            ('[SERVERBUG] The message cannot be read', 1, 4),
            ('[UNAVAILABLE] Try again later', 1, None),
            ('[SERVERBUG] The message cannot be read', 2, None),
        )
        for said, count, tries in cases:
            with self.subTest(said=said, count=count):
                server = self.serve()
                server.append(*some(*range(count)))
                server.place(answer('FETCH', f'NO {said}', nth=2))
                self.mailbox.interest_failures = 0
                outcomes = []
                for _run in range(6):
                    outcomes.append(self.collect() is None)
                    server.faults[0].met = 0
                self.assertEqual(outcomes.index(True) + 1 if True in outcomes else None, tries)
                self.assertEqual(self.mailbox.interest_mail_ids.mapped('state'), ['quarantined'] * bool(tries))

    # ------------------------------------------------------------------
    # 19: too large
    # ------------------------------------------------------------------

    def test_promise_19_of_a_giant_only_the_headers_are_asked_for(self):
        server = self.serve()
        server.append(*some(1))
        server.append(some(2)[0], announced=50_000_000)
        server.append(*some(3))
        self.assertIsNone(self.collect())
        self.assertNotIn('(body of a giant)', server.journal)
        self.assertEqual([line for line in server.journal if 'HEADER' in line], ['UID FETCH 2 (BODY.PEEK[HEADER])'])
        self.assertEqual(self.uids(), [1, 2, 3])
        row = self.mailbox.interest_mail_ids.filtered(lambda mail: mail.uid == '2')
        self.assertEqual(
            (row.state, row.size, row.subject, row.sender, row.interest_count),
            ('oversize', 50_000_000, "Chairs for an office", 'lars@holm.example', 0))
        self.assertEqual(row.reason, "50 MB: larger than the mailbox takes in. Only the headers are kept.")
