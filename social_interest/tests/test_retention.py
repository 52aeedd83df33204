# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from dateutil.relativedelta import relativedelta

from odoo import fields
from odoo.tests import Form, tagged
from odoo.tools import SQL

from .common import letter
from .test_erasure import WORD, PrivacyCase

FIGURES = (
    'response_hours:avg', 'rating:avg', 'quality_score:avg', 'others_count:sum', '__count')
GROUPS = ('channel_id', 'source_id', 'state', 'action_id', 'has_proof', 'user_id', 'verdict', 'product_id', 'date:week')


@tagged('post_install', '-at_install')
class TestRetention(PrivacyCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.company = cls.env.company
        cls.company.write({'interest_raw_days': 30, 'interest_empty_months': 0})

    def run_cron(self):
        cron = self.env.ref('social_interest.ir_cron_retain')
        with self.enter_registry_test_mode():
            cron.method_direct_trigger()
        self.env.invalidate_all()

    def age(self, cards, months):
        """Have cards been closed, and their messages come, so many months ago."""
        moment = fields.Datetime.now() - relativedelta(months=months, days=1)
        self.env.flush_all()
        self.env.cr.execute(SQL(
            "UPDATE social_interest SET date = %(at)s, answered_date = answered_date - (now() - %(at)s),"
            " first_answered_date = first_answered_date - (now() - %(at)s),"
            " processed_date = processed_date - (now() - %(at)s) WHERE id = ANY(%(ids)s)", at=moment, ids=cards.ids))
        self.env.cr.execute(SQL(
            "UPDATE social_interest_mail SET create_date = %(at)s WHERE id = ANY(%(ids)s)",
            at=moment, ids=cards.mail_id.ids))
        self.env.invalidate_all()

    def figures(self):
        cards = self.env['social.interest'].with_context(active_test=False)
        return {group: cards._read_group([], [group], FIGURES) for group in GROUPS}

    def test_promise_34_original_messages_go_after_thirty_days(self):
        self.assertEqual(self.company.fields_get(['interest_raw_days']) and self.env['res.company'].default_get(
            ['interest_raw_days', 'interest_empty_months']), {'interest_raw_days': 30})
        raw = self.letter_of(1)  # once: a second later its date is another
        old, new = self.take_in(raw, self.letter_of(2))
        self.env.cr.execute(SQL(
            "UPDATE social_interest_mail SET create_date = %s WHERE id = %s",
            fields.Datetime.now() - timedelta(days=31), old.id))
        self.env.invalidate_all()
        self.run_cron()
        self.assertFalse(old.raw)
        self.assertTrue(new.raw)
        self.assertTrue(old.subject and old.interest_ids.text, "what was read of it stays")
        again = self.take_in(raw, uidvalidity='2')
        self.assertEqual((again.state, again.interest_ids.ids), ('ignored', []))

    def test_promise_34_what_nobody_decided_on_is_kept(self):
        unknown, broken, dismissed, read = self.take_in(
            letter(sender='noreply@machine.example', subject='Backup finished', body='Job 17 done.'),
            self.letter_of(3), self.letter_of(4), self.letter_of(5))
        broken.write({'state': 'quarantined', 'reason': "Too long."})
        dismissed.write({'state': 'quarantined'})
        dismissed.with_user(self.admin).action_dismiss()
        self.assertEqual(unknown.state, 'unknown')
        mails = unknown | broken | dismissed | read
        before = self.env['social.interest.mail']._count_raw_due(self.company, 30)
        self.env.flush_all()
        self.env.cr.execute(SQL(
            "UPDATE social_interest_mail SET create_date = %s WHERE id = ANY(%s)",
            fields.Datetime.now() - timedelta(days=100), mails.ids))
        self.env.invalidate_all()
        self.assertEqual(self.env['social.interest.mail']._count_raw_due(self.company, 30), before + 2)
        self.run_cron()
        self.assertEqual([bool(mail.raw) for mail in mails], [True, True, False, False])
        self.company.interest_empty_months = 2
        due = self.env['social.interest.mail']._count_due(self.company, 2)
        with Form(self.env['res.config.settings']) as form:
            self.assertEqual(form.interest_message_due, due)
        self.assertGreaterEqual(due, 1)
        self.run_cron()
        self.assertEqual((bool(unknown.raw), self.env['social.interest.mail']._count_due(self.company, 2)), (False, 0))

    def test_promise_34_closed_cards_are_emptied_in_place_and_count_as_before(self):
        done = self.worked_on(self.take_in(self.letter_of(1)).interest_ids)
        done.with_user(self.head).set_quality(4, f"Well said to {WORD}")
        ignored = self.take_in(self.letter_of(2)).interest_ids
        ignored.action_ignore()
        still_open = self.take_in(self.letter_of(3, sender='Eva Blum <eva@blum.example>')).interest_ids
        self.age(done | ignored | still_open, months=13)
        author = done.author_id
        self.company.interest_empty_months = 12
        before = self.figures()
        self.run_cron()
        self.assertEqual(self.figures(), before)
        for card in done | ignored:
            self.assertTrue(card.emptied_date)
            self.assertFalse(card.author_id or card.text or card.email or card.title or card.message_ids)
            self.assertFalse(card.mail_id.subject or card.mail_id.raw)
        self.assertFalse(author.exists(), "nothing needs him any more")
        self.assertEqual((still_open.emptied_date, bool(still_open.text)), (False, True))
        still_open.unlink()
        self.assertEqual(self.found(), set())

    def test_promise_34_nothing_is_emptied_unless_it_is_set(self):
        card = self.take_in(self.letter_of()).interest_ids
        card.action_ignore()
        self.age(card, months=60)
        self.run_cron()
        self.assertTrue(card.text)
        self.company.interest_empty_months = 61
        self.run_cron()
        self.assertTrue(card.text)

    def test_whom_a_contact_or_an_open_card_needs_stays(self):
        closed, other = self.take_in(self.letter_of(1), self.letter_of(2)).interest_ids
        closed.action_ignore()
        self.age(closed, months=13)
        self.company.interest_empty_months = 12
        self.run_cron()
        self.assertEqual((bool(closed.emptied_date), bool(other.author_id.name)), (True, True))
        self.assertFalse(other.mail_id.emptied_date)

    def test_settings_tell_what_would_go_now(self):
        card = self.take_in(self.letter_of()).interest_ids
        card.action_ignore()
        before = self.env['social.interest']._count_due(self.company, 12)
        self.age(card, months=13)
        with Form(self.env['res.config.settings']) as form:
            self.assertEqual(form.interest_empty_due, 0)
            form.interest_empty_months = 12
            self.assertEqual(form.interest_empty_due, before + 1)
            self.assertGreaterEqual(form.interest_raw_due, 1)
            form.interest_raw_days = 0
            self.assertEqual(form.interest_raw_due, 0)
