# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""From a message in the ledger to cards."""

from pathlib import Path
from unittest.mock import patch

from psycopg2.errors import UniqueViolation

from odoo import fields
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..tools import journal, parser_pool
from .common import InterestCase, failure_of, letter

SAMPLES = Path(__file__).parent / 'samples'
LEDGER = 'odoo.addons.social_interest.models.intake.reading'
MAKING = 'odoo.addons.social_interest.models.intake.making'
FORGED = b'Authentication-Results: mx.acme.example; dkim=fail header.d=facebookmail.com; dmarc=fail\n'
GENUINE = b'Authentication-Results: mx.acme.example; dkim=pass header.d=facebookmail.com; dmarc=pass\n'


class IntakeCase(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.mailbox = cls.env['fetchmail.server'].create({
            'name': "Interests", 'server_type': 'imap', 'user': 'interests@acme.example',
            'interest_authserv': 'mx.acme.example', 'interest_team_id': cls.team.id})
        cls.last_uid = 0

    def store(self, *raws, mailbox=None, uidvalidity='1'):
        messages = []
        for raw in raws:
            type(self).last_uid += 1
            messages.append({
                'uid': str(self.last_uid), 'uidvalidity': uidvalidity, 'raw': raw, 'size': len(raw),
                'internal_date': fields.Datetime.now(), 'oversize': False})
        return self.env['social.interest.mail']._store(mailbox or self.mailbox, 'INBOX', messages)

    def take_in(self, *raws, **options):
        """Store and parse messages; return their ledger rows."""
        mails = self.store(*raws, **options)
        pending = mails.filtered(lambda mail: mail.state == 'pending')
        pending._process()
        return mails

    @staticmethod
    def sample(name):
        return (SAMPLES / name).read_bytes()


@tagged('post_install', '-at_install')
class TestIntake(IntakeCase):

    def test_card_has_its_ten_fields_from_the_message_alone(self):
        desk = self.env['product.template'].create({
            'name': "Large Desk", 'interest_url': 'https://shop.acme.example/large-desk'})
        raw = self.sample('facebook/comment.eml')
        mail = self.take_in(GENUINE + raw)
        self.assertEqual(
            (mail.state, mail.parser, mail.verdict, mail.interest_count), ('done', 'facebook', 'verified', 1))
        self.assertTrue(mail.subject and mail.sender and mail.message_id)
        card = mail.interest_ids
        self.assertEqual(
            card.source_url,
            'https://www.facebook.com/permalink.php?story_fbid=4811223344&id=1000555&comment_id=4811229900')
        self.assertEqual(str(card.date), '2026-11-10 17:14:05')
        self.assertEqual(card.channel_id, self.channel)
        self.assertEqual((card.author_id.name, card.author_id.key), ("Anna Lindqvist", '100004455667788'))
        self.assertTrue(card.author_id.photo_url.startswith('https://scontent'))
        self.assertEqual(card.action_id.code, 'comment')
        self.assertEqual(card.text, "Do you ship the blue kettle to Norway?")
        self.assertEqual((card.user_id.id, card.processed, card.state), (False, False, 'new'))
        self.assertEqual((card.answer_kind, card.can_answer), ('page', True))
        self.assertEqual(card.team_id, self.team)
        form = (
            b'From: Shop <wordpress@shop.acme.example>\nTo: interests@acme.example\nSubject: Acme "Question"\n'
            b'Reply-To: kim@berg.example\nMessage-ID: <f1@shop.acme.example>\nDate: Mon, 09 Nov 2026 10:00:00 +0000\n'
            b'Content-Type: text/plain; charset=utf-8\n\nName: Kim Berg\nE-mail: kim@berg.example\n'
            b'Page: https://shop.acme.example/large-desk/?utm_source=x\nMessage: Is it in stock?\n')
        card = self.take_in(form).interest_ids
        self.assertEqual((card.channel_id.code, card.product_id), ('form', desk))

    def test_author_is_one_person_per_key(self):
        raw = self.sample('facebook/comment.eml')
        first = self.take_in(raw).interest_ids
        again = self.take_in(raw.replace(b'4811229900', b'4811229901').replace(b'kettle', b'teapot')).interest_ids
        self.assertTrue(first and again and first != again)
        self.assertEqual(first.author_id, again.author_id)
        self.assertEqual((first.previous_count, again.previous_count), (0, 1))

    def test_promise_07_same_bytes_make_one_card(self):
        raw = self.sample('facebook/comment.eml')
        other = self.mailbox.copy({'user': 'second@acme.example'})
        self.take_in(raw)
        copy = b'Delivered-To: x@y.example\nReceived: from a by b\n' + raw
        self.assertEqual(self.take_in(copy, mailbox=other).state, 'ignored')
        self.assertEqual(self.env['social.interest'].search_count([('author_id.key', '=', '100004455667788')]), 1)

    def test_each_company_gets_its_card(self):
        company = self.env['res.company'].create({'name': "Other"})
        other = self.mailbox.copy({'user': 'other@acme.example', 'interest_company_id': company.id})
        raw = self.sample('facebook/comment.eml')
        cards = self.take_in(raw).interest_ids | self.take_in(raw, mailbox=other).interest_ids
        self.assertEqual(cards.mapped('company_id'), self.env.company | company)
        self.assertEqual(len(cards.author_id), 2)
        self.assertEqual(len(cards.source_id), 2)

    def test_promise_07_same_message_id_with_another_body_is_kept(self):
        mails = self.take_in(letter(body="One"), letter(body="Two"))
        self.assertEqual(mails.mapped('state'), ['done', 'done'])
        self.assertEqual(sorted(mails.interest_ids.mapped('text')), ["One", "Two"])

    def test_promise_08_no_message_id_and_equal_headers(self):
        date = 'Mon, 09 Nov 2026 10:00:00 +0100'
        mails = self.take_in(
            letter(body="One", message_id='', Date=date), letter(body="Two", message_id='', Date=date))
        self.assertEqual(sorted(mails.interest_ids.mapped('text')), ["One", "Two"])
        again = self.take_in(letter(body="One", message_id='', Date=date))
        self.assertEqual((again.state, again.reason), ('ignored', "The same message came before."))

    def test_promise_20_every_message_ends_in_a_state_with_a_reason(self):
        raws = [path.read_bytes() for path in sorted(SAMPLES.glob('*/*.eml'))]
        self.assertGreater(len(raws), 200)
        raws += [
            b'', b'\x00' * 2000, b'no header at all', b'Subject: =?utf-8?b?AAAA?=\nFrom: a@b.example\n\nNUL \x00 here',
            b'From: a@b.example\nSubject: =?utf-16?b?2AA=?=\n\n\xed\xa0\x80 lone surrogate',
            b'From: a@b.example\nContent-Type: text/plain; charset=utf-7\n\n+ADw-script+AD4-',
            b'From: a@b.example\nContent-Type: text/plain; charset=bogus\n\nBl\xe5b\xe6r',
        ]
        mails = self.take_in(*raws)
        self.assertEqual(len(mails), len(raws))
        self.assertFalse(mails.filtered(lambda mail: mail.state == 'pending'))
        self.assertFalse(mails.filtered(lambda mail: not mail.interest_ids and not mail.reason))

    def test_promise_21_absurd_dates_fall_back_to_the_server(self):
        received = fields.Datetime.to_datetime('2026-11-09 08:30:00')
        for date in ('Mon, 01 Jan 0001 00:00:00 +0000', 'Fri, 31 Dec 9999 23:59:59 -1200',
                     'Mon, 01 Jan +9999 00:00:00 +0000', 'yesterday', ''):
            with self.subTest(date):
                raw = letter(body=f"Date {date}", message_id='').replace(b'\nDate: ', b'\nX-Date: ')
                if date:
                    raw = f'Date: {date}\n'.encode() + raw
                mail = self.store(raw)
                mail.internal_date = received
                mail._process()
                self.assertEqual(mail.interest_ids.date, received)
        mail = self.take_in(letter(body="Zone", Date='Mon, 09 Nov 2026 10:00:00 +0300'))
        self.assertEqual(str(mail.interest_ids.date), '2026-11-09 07:00:00')

    def test_promise_16_message_that_ends_its_parser_is_given_up_in_the_end(self):
        crash = parser_pool.Crashed("Reading the message took too much memory.", 'memory')
        mails = self.store(letter(body="Poison"), letter(body="Next", message_id='<next@holm.example>'))
        parse_many = parser_pool.parse_many

        def die_of_poison(jobs, parsers, processes, **options):
            outcomes = parse_many(jobs, parsers, processes, **options)
            return [crash if b'Poison' in raw else outcome for (raw, _context), outcome in zip(jobs, outcomes)]
        mails.search([('state', '=', 'pending'), ('id', 'not in', mails.ids)]).state = 'ignored'
        with self.enter_registry_test_mode(), self.registry.cursor() as cr, mute_logger(LEDGER), \
                patch.object(parser_pool, 'parse_many', die_of_poison):
            mails.with_env(self.env(cr=cr))._work_off()
        self.assertEqual(mails.mapped('state'), ['quarantined', 'done'])
        self.assertEqual((mails[0].attempts, mails[0].reason), (3, crash.reason))
        raw = mails[0].raw
        mails[0].action_process_again()
        mails[0]._process()
        self.assertEqual((mails[0].state, mails[0].raw, mails[0].interest_ids.text), ('done', raw, "Poison"))

    def test_promise_41_message_past_its_deadline_waits_behind_all_others_and_is_tried_once_more(self):
        names = ("Slow 1", "Good 1", "Slow 2", "Broken", "Good 2")
        mails = self.store(*(letter(body=name, message_id=f'<{name[-3:]}@holm.example>') for name in names))
        mails.search([('state', '=', 'pending'), ('id', 'not in', mails.ids)]).state = 'ignored'
        crashes = {
            b'Slow': parser_pool.Crashed("Too long.", 'deadline'), b'Broken': parser_pool.Crashed("Gone.", 'died')}
        read, late, parse_many = [], [], parser_pool.parse_many

        def crash(jobs, parsers, processes, **options):
            outcomes = parse_many(jobs, parsers, processes)
            read.append(([raw.split(b'\n\n')[1].strip().decode() for raw, _context in jobs], bool(options)))
            return [next((crash for word, crash in crashes.items() if word in raw.split(b'\n\n')[1]), outcome)
                    for (raw, _context), outcome in zip(jobs, outcomes)]

        def arrive(step):
            # while the queue is worked off, but not in the thread that reads: the cursor is this one's
            if step == 'finished' and not late and read[-1][0] == ["Broken"]:
                late.extend(self.store(letter(body="New", message_id='<new@holm.example>')))
        with self.enter_registry_test_mode(), self.registry.cursor() as cr, mute_logger(LEDGER), \
                patch.object(parser_pool, 'parse_many', crash), patch.object(journal, 'reached', arrive):
            mails.with_env(self.env(cr=cr))._work_off()
        self.assertTrue(late)
        alone = [(bodies[0], hasty) for bodies, hasty in read[1:] if bodies != ["New"]]
        self.assertEqual(alone, [("Broken", True), ("Broken", True), ("Slow 1", False), ("Slow 2", False)])
        self.assertLess(read.index((["New"], True)), read.index((["Slow 1"], False)), "new mail goes first")
        self.assertEqual(mails.mapped('state'), ['quarantined', 'done', 'quarantined', 'quarantined', 'done'])
        self.assertEqual(mails.mapped('attempts'), [2, 1, 2, 3, 1])

    def test_no_parser_process_leaves_the_messages_waiting(self):
        mail = self.store(letter())

        def refuse(*_arguments, **_options):
            raise parser_pool.ParserProcessError("The parser process cannot be started: no memory")
        self.env['social.interest.mail'].search([('state', '=', 'pending'), ('id', '!=', mail.id)]).state = 'ignored'
        with self.enter_registry_test_mode(), self.registry.cursor() as cr, \
                patch.object(parser_pool, 'parse_many', refuse):
            failure_of(parser_pool.ParserProcessError, mail.with_env(self.env(cr=cr))._work_off)
        mail.invalidate_recordset()
        self.assertEqual(
            (mail.state, mail.attempts, mail.reason),
            ('pending', 0, "The parser process cannot be started: no memory"))

    def test_same_uid_is_stored_once(self):
        self.store(letter())
        type(self).last_uid -= 1
        self.assertFalse(self.store(letter()))

    def test_forged_notification_shows_nothing_of_its_sender(self):
        card = self.take_in(FORGED + self.sample('facebook/comment.eml')).interest_ids
        self.assertEqual(
            (card.verdict, card.text, card.source_url, card.author_id.id, card.can_answer, card.channel_id),
            ('failed', False, False, False, False, self.channel))

    def test_letter_is_answered_by_letter(self):
        card = self.take_in(letter()).interest_ids
        self.assertEqual(
            (card.channel_id.code, card.answer_kind, card.author_id.name, card.email, card.title, card.text),
            ('mail', 'mail', "Lars Holm", 'lars@holm.example', "Chairs for an office", "How much are ten chairs?"))

    def test_language_is_one_of_the_installed(self):
        self.env['res.lang']._activate_lang('da_DK')
        danish = self.take_in(letter(body="Hej, hvornår kan jeg hente bordet, og må jeg bytte det?"))
        english = self.take_in(letter(
            body="How much are the chairs, and when can you deliver?", message_id='<e@x.example>'))
        finnish = self.take_in(letter(body="Hei, onko teillä tämä pöytä myös valkoisena?", message_id='<f@x.example>'))
        self.assertEqual(
            [mail.interest_ids.lang for mail in (danish, english, finnish)], ['da_DK', 'en_US', False])

    def test_same_person_on_the_thread_keeps_the_responsible(self):
        first = self.take_in(letter()).interest_ids
        first.with_user(self.anna).action_answer()
        reply = self.take_in(letter(
            body="And twenty?", message_id='<two@holm.example>', In_Reply_To='<one@holm.example>',
            References='<one@holm.example>')).interest_ids
        self.assertEqual((reply.user_id, reply.state), (self.anna, 'taken'))
        self.assertEqual(first.thread_key, reply.thread_key)

    def test_blocked_author_makes_closed_cards(self):
        first = self.take_in(letter()).interest_ids
        first.author_id.blocked = True
        again = self.take_in(letter(body="Buy now", message_id='<two@holm.example>')).interest_ids
        self.assertEqual((again.author_id, again.state), (first.author_id, 'ignored'))

    def test_own_action_and_auto_reply_make_no_card(self):
        self.env['social.interest.source'].create({
            'name': "Ours", 'channel_id': self.channel.id, 'own_identities': "@Anna Lindqvist"})
        own = self.take_in(self.sample('facebook/comment.eml'))
        vacation = self.take_in(letter(Auto_Submitted='auto-replied', message_id='<away@holm.example>'))
        self.assertEqual((own.state, vacation.state), ('ignored', 'ignored'))
        self.assertFalse((own | vacation).interest_ids)
        self.assertTrue(own.reason and vacation.reason)

    def test_promise_23_unrecognised_machine_mail_is_seen(self):
        mail = self.take_in(letter(
            sender='noreply@machine.example', subject='Backup finished', body='Job 17 done.',
            message_id='<job17@machine.example>'))
        self.assertIn(mail.state, ('unknown', 'ignored'))
        self.assertTrue(mail.reason)

    def test_promise_16_broken_message_is_quarantined_and_the_next_goes_on(self):
        poison = b'From: a@b.example\nTo: ' + b'('*70000 + b'\n\nx'
        mails = self.take_in(poison, letter())
        self.assertEqual(mails[0].state, 'quarantined')
        self.assertTrue(mails[0].reason)
        self.assertEqual(mails[1].state, 'done')

    def test_card_that_cannot_be_made_costs_its_message_only(self):
        Interest = self.registry['social.interest']
        prepare = Interest._prepare_interest_values

        def refuse(cards, mail, outcome, interest):
            if interest.text == "Two":
                raise ValueError("no card of this")
            return prepare(cards, mail, outcome, interest)
        mails = self.store(*(letter(body=text, message_id=f'<{text}@x.example>') for text in ("One", "Two", "Three")))
        mails.attempts = 3
        with patch.object(Interest, '_prepare_interest_values', refuse), mute_logger(MAKING):
            mails._process()
        self.assertEqual(mails.mapped('state'), ['done', 'quarantined', 'done'])
        self.assertIn("could not be made", mails[1].reason)

    def test_log_names_ids_never_contents(self):
        Interest = self.registry['social.interest']
        prepare = Interest._prepare_interest_values
        strange = {
            'NumericValueOutOfRange': {'others_count': 10**15}, 'CheckViolation': {'rating': 9},
            'NotNullViolation': {'verdict': None}, 'ValueError': None,
        }
        secret = "Birnenmus"
        for name in strange:
            def stray(cards, *arguments, name=name):
                if strange[name] is None:
                    raise ValueError(secret)
                return {**prepare(cards, *arguments), **strange[name]}
            mail = self.store(letter(
                subject=secret, sender=f"{secret} <{secret}@holm.example>", body=secret,
                message_id=f'<{name}@x.example>'))
            mail.attempts = 3
            with self.subTest(name), patch.object(Interest, '_prepare_interest_values', stray), \
                    self.assertLogs('odoo', 'INFO') as logs:
                mail._process()
            said = '\n'.join(logs.output)
            self.assertEqual(mail.state, 'quarantined')
            self.assertIn(f"Message {mail.id} of the interest ledger makes no card: {name}", said)
            self.assertIn('making.py', said, "the way to the fault is there")
            self.assertNotIn(secret.lower(), said.lower())

    def test_log_of_a_refused_row_holds_nothing_of_the_message(self):
        Ledger = self.registry['social.interest.mail']
        self.store(letter())
        type(self).last_uid -= 1
        with patch.object(Ledger, '_without_known_uids', lambda _rows, _mailbox, _folder, _validity, uids: uids), \
                self.assertLogs('odoo', 'INFO') as logs, self.assertRaises(UniqueViolation), self.cr.savepoint():
            self.store(letter(body="Birnenmus"))
        self.assertEqual(logs.output, [
            "ERROR:odoo.sql_db:The database refuses a query: UniqueViolation 23505 social_interest_mail "
            "social_interest_mail_uid_unique"])

    def test_size_beyond_what_a_column_takes_is_cut(self):
        type(self).last_uid += 1
        mail = self.env['social.interest.mail']._store(self.mailbox, 'INBOX', [{
            'uid': str(self.last_uid), 'uidvalidity': '1', 'raw': b'Subject: Large\r\n\r\n', 'size': 10**15,
            'internal_date': fields.Datetime.now(), 'oversize': True}])
        self.assertEqual((mail.size, mail.state), (2**31 - 1, 'oversize'))

    def test_absurd_number_of_people_is_no_reason_to_lose_a_card(self):
        raw = self.sample('facebook/like.eml')
        self.assertEqual(raw.count(b' 4 others'), 2)
        card = self.take_in(raw.replace(b' 4 others', b' 999,999,999,999,999 others')).interest_ids
        self.assertEqual(card.others_count, 2**31 - 1)

    def test_attempts_are_counted_and_end(self):
        mail = self.store(letter())
        with self.enter_registry_test_mode(), self.registry.cursor() as cr:
            ledger = mail.with_env(self.env(cr=cr))
            ledger.search([('id', '!=', mail.id)]).state = 'ignored'
            for attempt in range(1, 4):
                self.assertEqual(ledger._next_batch(), ledger)
                self.assertEqual(ledger.attempts, attempt)
            self.assertFalse(ledger._next_batch())
            self.assertEqual((ledger.state, ledger.reason), (
                'quarantined', "The server stopped while it read this message, 3 times."))

    def test_endless_text_is_cut_on_the_card(self):
        card = self.take_in(letter(body='word ' * 60_000)).interest_ids
        self.assertEqual(len(card.text), 20_000)
        self.assertLessEqual(len(card.excerpt), 800)

    def test_promise_18_process_again_makes_the_card(self):
        mail = self.store(letter())
        mail.write({'state': 'quarantined', 'attempts': 3, 'reason': "parser failed"})
        raw = mail.raw
        mail.action_process_again()
        self.assertEqual((mail.state, mail.attempts), ('pending', 0))
        mail._process()
        self.assertEqual((mail.state, mail.raw, len(mail.interest_ids)), ('done', raw, 1))

    def test_new_sources_keep_their_names(self):
        card = self.take_in(self.sample('wordpress/comment.eml')).interest_ids
        self.assertTrue(card.source_id.name and card.source_id.key)
        card.source_id.name = "Our blog"
        again = self.take_in(self.sample('wordpress/comment.eml').replace(b'#comment-', b'#comment-9')).interest_ids
        self.assertEqual(again.source_id.name, "Our blog")

    def test_deleted_card_does_not_come_back(self):
        raw = letter()
        self.take_in(raw).interest_ids.unlink()
        self.take_in(raw)
        self.assertFalse(self.env['social.interest'].search([('email', '=', 'lars@holm.example')]))

    def test_queries_do_not_grow_with_the_batch(self):
        def queries(count, start):
            mails = self.store(*(
                letter(body=f"Letter {number}", sender=f'P{number} <p{number}@holm.example>',
                       message_id=f'<{number}@x.example>')
                for number in range(start, start + count)))
            self.env.flush_all()
            before = self.env.cr.sql_log_count
            mails._process()
            self.env.flush_all()
            return self.env.cr.sql_log_count - before
        queries(2, 0)
        few, many = queries(3, 100), queries(30, 200)
        # a constant number for each of the tables; no growth with the messages
        self.assertLess(many - few, 12, f"{few} queries for 3 messages, {many} for 30")
