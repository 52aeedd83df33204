# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Our own replies on the channels close the cards that they answer."""

from datetime import datetime, timezone

from odoo.tests import tagged

from ..parsers import Ignored, Interest, Parsed
from .common import letter
from .test_intake import FORGED, GENUINE, IntakeCase

OURS = b'Authentication-Results: mx.acme.example; dkim=pass header.d=acme.example; dmarc=pass\n'


@tagged('post_install', '-at_install')
class TestOwnReply(IntakeCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.own_comment = cls.sample('facebook/ignored_own.eml')
        cls.source.own_identities = "acmeworks"

    def question(self, body="How much are ten chairs?", date='Mon, 09 Nov 2026 10:00:00 +0000', **options):
        return self.take_in(letter(body=body, Date=date, **options)).interest_ids

    def reply(self, signed=OURS):
        return self.take_in(signed + letter(
            body="Two hundred.", sender='Anna Berg <anna@acme.example>', to='lars@holm.example',
            message_id='<re@acme.example>', Date='Mon, 09 Nov 2026 12:00:00 +0000', Cc='interests@acme.example',
            References='<one@holm.example>'))

    def comment_card(self, **values):
        return self.card(**{'thread_key': '4811223344', 'date': '2026-11-10 12:00:00', **values})

    def answer_of(self, card):
        return card.state, str(card.answered_date), card.answered_user_id, card.answer_mail_id

    def notes(self, card):
        return ' '.join(str(body) for body in card.message_ids.mapped('body'))

    def test_letter_of_a_colleague_answers_the_letter_card(self):
        card = self.question()
        mail = self.reply()
        self.assertEqual(self.answer_of(card), ('answered', '2026-11-09 12:00:00', self.anna, mail))
        self.assertEqual((card.user_id, str(card.taken_date)), (self.anna, '2026-11-09 12:00:00'))
        self.assertEqual((card.has_proof, card.status, card.answered_on_channel), (True, 'answered', True))
        self.assertEqual((card.response_hours, card.answer_text), (2, "Two hundred."))
        self.assertFalse(card.waiting_since)
        self.assertEqual((mail.state, mail.reason), ('ignored', "Our own reply; it answered one card."))
        self.assertFalse(mail.interest_ids)
        self.assertIn("Answered on the channel: Anna Berg replied", self.notes(card))

    def test_responsible_stays_whoever_answered(self):
        card = self.question()
        card.user_id = self.jonas
        self.reply()
        self.assertEqual((card.answered_user_id, card.user_id), (self.anna, self.jonas))

    def test_colleague_who_does_not_work_on_cards_answered_but_is_not_responsible(self):
        self.anna.group_ids = self.env.ref('base.group_user')
        card = self.question()
        mail = self.reply()
        self.assertEqual(self.answer_of(card), ('answered', '2026-11-09 12:00:00', self.anna, mail))
        self.assertEqual((card.user_id.id, card.taken_date), (False, False))

    def test_question_and_answer_of_one_batch(self):
        mails = self.take_in(
            OURS + letter(
                body="Two hundred.", sender='anna@acme.example', to='lars@holm.example', message_id='<re@acme.example>',
                Date='Mon, 09 Nov 2026 12:00:00 +0000', References='<one@holm.example>'),
            letter(Date='Mon, 09 Nov 2026 10:00:00 +0000'))
        self.assertEqual(self.answer_of(mails.interest_ids), ('answered', '2026-11-09 12:00:00', self.anna, mails[0]))

    def test_comment_of_our_account_answers_the_thread(self):
        card = self.comment_card()
        mail = self.take_in(GENUINE + self.own_comment)
        self.assertEqual(self.answer_of(card), ('answered', '2026-11-10 17:14:05', self.env['res.users'], mail))
        self.assertTrue(card.has_proof)
        self.assertEqual((card.user_id.id, mail.reason), (False, "Our own reply; it answered one card."))

    def test_reply_answers_nobody_else(self):
        other = self.env['res.company'].create({'name': "Other"})
        elsewhere = self.source.copy({'company_id': other.id, 'team_id': False, 'key': False})
        cards = {
            'another thread': self.comment_card(thread_key='999'),
            'no thread': self.comment_card(thread_key=False),
            'later': self.comment_card(date='2026-11-10 18:00:00'),
            'another company': self.env['social.interest'].create({
                'source_id': elsewhere.id, 'thread_key': '4811223344', 'date': '2026-11-10 12:00:00'}),
            'another channel': self.letter_card(thread_key='4811223344', date='2026-11-10 12:00:00'),
        }
        mail = self.take_in(GENUINE + self.own_comment)
        self.assertEqual({name: card.state for name, card in cards.items()}, dict.fromkeys(cards, 'new'))
        self.assertEqual(mail.reason, "Own action")

    def test_threads_of_one_name_in_one_batch(self):
        other = self.env['res.company'].create({'name': "Other"})
        elsewhere = self.source.copy({'company_id': other.id, 'team_id': False, 'key': 'theirs'})
        theirs = self.env['social.interest'].create({
            'source_id': elsewhere.id, 'thread_key': '77', 'date': '2026-11-10 12:00:00'})
        ours = self.comment_card(thread_key='77')
        from_letter = self.letter_card(thread_key='77', date='2026-11-10 12:00:00')
        mails = self.store(letter(body="1"), letter(body="2")) | self.store(
            letter(body="3"), mailbox=self.mailbox.copy({'interest_company_id': other.id}))
        date = datetime(2026, 11, 10, 13, tzinfo=timezone.utc)

        def reply(channel, thread, place=''):
            return Interest(channel=channel, action='comment', thread_key=thread, date=date, source_key=place)
        answer = self.env['social.interest']._answer_by_own_replies
        answer([(mails[0], reply('facebook', '77', 'another page'), True), (mails[1], reply('mail', '78'), True),
                (mails[2], reply('facebook', '78'), True)])
        self.assertEqual((ours | theirs | from_letter).mapped('state'), ['new', 'new', 'new'])
        answer([(mails[0], reply('facebook', '77', 'acme'), True), (mails[1], reply('mail', '78'), True),
                (mails[2], reply('facebook', '78'), True)])
        self.assertEqual((ours | theirs | from_letter).mapped('state'), ['answered', 'new', 'new'])

    def test_transcript_with_its_answer(self):
        date = datetime(2026, 11, 10, 13, tzinfo=timezone.utc)

        def card_of(action, verdict='verified'):
            """The card of a message that tells of a stranger's and of our action, of one thread and date."""
            mail = self.store(letter(body=action))
            visitor = Interest(channel='chat', action=action, author_name="Lars", thread_key=action, date=date)
            answer = Interest(channel='chat', action=action, author_name="Jonas", thread_key=action, date=date)
            mail._make_cards({mail: Parsed(verdict=verdict, interests=(visitor,), own=(answer,))})
            self.assertEqual((mail.state, mail.interest_count), ('done', 1))
            return mail.interest_ids
        card = card_of('message')
        self.assertEqual(self.answer_of(card), (
            'answered', '2026-11-10 13:00:00', self.env['res.users'], card.mail_id))
        # of two comments in one digest nobody knows which came first
        self.assertEqual(card_of('comment').state, 'new')

    def test_transcript_that_nobody_vouches_for_answers_nothing(self):
        date = datetime(2026, 11, 10, 13, tzinfo=timezone.utc)
        mail = self.store(letter())
        visitor = Interest(channel='chat', action='message', author_name="Lars", thread_key='one', date=date)
        answer = Interest(channel='chat', action='message', author_name="Jonas", thread_key='one', date=date)
        mail._make_cards({mail: Parsed(interests=(visitor,), own=(answer,))})
        self.assertEqual((mail.interest_ids.state, mail.interest_ids.has_proof), ('new', False))

    def test_what_is_answered_already_stays_as_it_is(self):
        cards = self.comment_card() | self.comment_card() | self.comment_card()
        cards[0].write({'state': 'answered', 'answered_date': '2026-11-10 13:00:00', 'answered_user_id': self.jonas.id})
        cards[1].state = 'ignored'
        self.take_in(GENUINE + self.own_comment)
        self.assertEqual(cards.mapped('state'), ['answered', 'ignored', 'answered'])
        self.assertEqual((str(cards[0].answered_date), cards[0].answer_mail_id.id), ('2026-11-10 13:00:00', False))

    def test_like_of_ours_answers_nobody(self):
        card = self.comment_card()
        take_in = self.env['social.interest']._answer_by_own_replies
        mail = self.store(self.own_comment)
        interest = self.env['social.interest.parser']._parse(self.own_comment, mail._parse_contexts()[mail]).own[0]
        like = Interest(channel='facebook', action='like', thread_key='4811223344', date=interest.date)
        take_in([(mail, like, True)])
        self.assertEqual(card.state, 'new')
        take_in([(mail, interest, True)])
        self.assertEqual(card.state, 'answered')

    def test_forged_reply_changes_nothing(self):
        card = self.comment_card()
        before = card.message_ids
        mail = self.take_in(FORGED + self.own_comment)
        self.assertEqual((card.state, card.message_ids, mail.verdict), ('new', before, 'failed'))

    def test_reply_that_nobody_vouches_for_is_noted_only(self):
        comment = self.comment_card()
        question = self.question()
        self.take_in(self.own_comment.replace(b'Authentication-Results', b'X-Results'))
        mail = self.reply(signed=b'')
        for card in comment, question:
            self.assertEqual((card.state, card.answer_mail_id.id, card.has_proof), ('new', False, False))
            self.assertIn("stays open", self.notes(card))
        self.assertEqual((mail.state, mail.reason), ('ignored', "Own message"))

    def test_name_of_ours_alone_is_no_proof(self):
        self.source.own_identities = "Acme Works"
        card = self.comment_card()
        mail = self.take_in(GENUINE + self.own_comment)
        self.assertEqual((mail.state, mail.verdict, card.state), ('ignored', 'verified', 'new'))
        self.assertIn("stays open", self.notes(card))

    def test_letter_is_ours_by_the_address_that_is_verified(self):
        mail = self.store(letter())
        interest = Interest(channel='mail', action='letter', author_key='anna@acme.example')
        context = mail._parse_contexts()[mail]
        for sender, verdict, sure in (
            ('anna@acme.example', 'verified', True), ('anna@acme.example', 'unknown', False),
            ('other@evil.example', 'verified', False),
        ):
            outcome = Ignored(parser='letter', sender=sender, verdict=verdict, own=(interest,))
            self.assertEqual(mail._is_surely_ours(outcome, interest, context, set()), sure)

    def test_reply_that_names_somebody_answers_him(self):
        mette = self.env['social.interest.author'].create({
            'name': "Mette Dahl", 'channel_id': self.channel.id, 'key': 'mette.dahl'})
        for text, states in ((b'Mette, yes, we do!', ['new', 'answered']), (b'Yes, we do!', ['answered', 'answered'])):
            with self.subTest(text):
                cards = self.comment_card() | self.comment_card(author_id=mette.id)
                mail = self.take_in(GENUINE + self.own_comment.replace(b'Yes, we do!', text))
                self.assertEqual(cards.mapped('state'), states)
                cards.filtered(lambda card: card.state == 'new').state = 'ignored'
                self.assertEqual(mail.state, 'ignored')

    def test_reopened_card_has_no_evidence_any_more(self):
        card = self.question()
        self.reply()
        card.action_reopen()
        self.assertEqual((card.state, card.answer_mail_id.id, card.has_proof), ('taken', False, False))

    def test_salesman_sees_that_it_is_answered(self):
        card = self.question()
        self.reply()
        form = self.env['social.interest'].with_user(self.anna).get_view(view_type='form')['arch']
        self.assertIn('answered_on_channel', form)
        self.assertNotIn('string="Origin"', form)
        self.assertTrue(card.with_user(self.anna).web_read({'answered_on_channel': {}})[0]['answered_on_channel'])

    def test_queries_do_not_grow_with_the_replies(self):
        def queries(count, start):
            numbers = range(start, start + count)
            self.take_in(*(letter(
                body=f"Question {number}", message_id=f'<{number}@x.example>', sender=f'p{number}@x.example',
                Date='Mon, 09 Nov 2026 10:00:00 +0000') for number in numbers))
            mails = self.store(*(OURS + letter(
                body=f"Answer {number}", message_id=f'<a{number}@acme.example>', sender='anna@acme.example',
                to=f'p{number}@x.example', References=f'<{number}@x.example>') for number in numbers))
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            mails._process()
            self.env.flush_all()
            used = self.env.cr.sql_log_count - before
            self.assertEqual(len(self.env['social.interest'].search([('answer_mail_id', 'in', mails.ids)])), count)
            return used
        queries(2, 0)
        few, many = queries(3, 100), queries(30, 200)
        self.assertLess(many - few, 12, f"{few} queries for 3 replies, {many} for 30")
