# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What was done on a screen is undone exactly, as long as nobody was told of it and nobody changed it since."""

from datetime import timedelta

from freezegun import freeze_time

from odoo import fields
from odoo.exceptions import AccessError, UserError
from odoo.fields import Command
from odoo.tests import new_test_user, tagged

from ..models.card.deed import WINDOW
from .common import PIXEL, InterestCase

STAMPS = (
    'state', 'status', 'user_id', 'taken_date', 'opened_date', 'first_answered_date', 'answered_date',
    'answered_user_id', 'processed_date', 'snoozed_until', 'snooze_note', 'former_user_id', 'pooled', 'return_date',
    'had_user_ids', 'unproven_reason', 'quality_score', 'message_partner_ids')


@tagged('post_install', '-at_install')
class TestUndo(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.later = fields.Datetime.now() + timedelta(days=1)

    def on_screen(self, cards, user=None):
        return cards.with_user(user or self.anna).with_context(interest_screen=True)

    def undo(self, offer, user=None):
        self.env.flush_all()
        params = offer.get('params', offer)
        result = self.env['social.interest'].with_user(user or self.anna).undo(params['token'])
        self.env.invalidate_all()
        return result

    def stamps(self, cards):
        self.env.invalidate_all()
        return cards.read(STAMPS, load=False)

    def notices(self, cards):
        return self.env['social.interest.notice'].search([('interest_ids', 'in', cards.ids)])

    def test_what_only_the_undoing_may_do_no_context_of_a_caller_does(self):
        card = self.card(user_id=self.anna.id)
        deed = self.env['social.interest.deed'].with_user(self.head)._begin('take', card)
        self.notices(card).unlink()
        door = card.with_user(self.anna).with_context(
            interest_exact=True, interest_quiet=True, interest_deed=deed.id)
        door.action_process()
        self.assertTrue(card.processed_date, "what follows from the state follows")
        other = self.card(user_id=self.anna.id)
        self.notices(other).unlink()
        other.with_user(self.head).with_context(interest_quiet=True, interest_deed=deed.id).write(
            {'user_id': self.jonas.id})
        self.assertEqual(self.notices(other).mapped('deed_id').ids, deed.ids, "his own deed holds the news back")
        third = self.card(user_id=self.anna.id)
        self.notices(third).unlink()
        third.with_context(interest_quiet=True, interest_deed=deed.id).user_id = self.jonas
        self.assertTrue(self.notices(third))
        self.assertFalse(self.notices(third).deed_id, "another's does not")

    def test_every_deed_is_undone_exactly_in_bulk_too(self):
        free, mine = self.card(), self.card(user_id=self.anna.id)
        opened = self.card(user_id=self.anna.id)
        opened.write({'taken_date': '2026-11-20 08:00:00', 'opened_date': '2026-11-20 08:05:00'})
        asleep = self.card(user_id=self.anna.id)
        asleep.write({'snoozed_until': self.later, 'snooze_note': "away"})
        free.write({'former_user_id': self.jonas.id, 'had_user_ids': [Command.link(self.jonas.id)]})
        held = mine | opened | asleep
        cards = free | held
        # what follows from the making of the cards is no part of it
        self.notices(cards).unlink()
        for name, user, some, deed in (
            ("take", self.anna, free, lambda cards: cards.take()['done']),
            ("ignore", self.anna, cards, lambda cards: cards.action_ignore()),
            ("process", self.anna, cards, lambda cards: cards.process_without_proof('elsewhere')),
            ("release", self.anna, held, lambda cards: cards.action_release()),
            ("snooze", self.anna, cards, lambda cards: cards.snooze(self.later + timedelta(hours=1), "photo")),
            ("wake", self.anna, asleep, lambda cards: cards.action_wake()),
            ("hand over", self.anna, held, lambda cards: cards._hand_over(self.jonas, "He knows him")),
            ("assign", self.head, cards, lambda cards: cards._assign_to(self.jonas)),
            ("take over", self.head, held, lambda cards: cards.action_take_over()),
        ):
            with self.subTest(name):
                before = self.stamps(cards)
                offer = deed(self.on_screen(some, user))
                self.assertNotEqual(self.stamps(cards), before)
                result = self.undo(offer, user)
                self.assertEqual((set(result['ids']), result['message']), (set(some.ids), ''))
                self.assertEqual(self.stamps(cards), before)
                self.assertFalse(self.notices(cards), "nobody is told of what was undone")

    def test_colleagues_are_told_when_it_cannot_be_undone_any_more(self):
        card = self.card(user_id=self.anna.id)
        self.notices(card).unlink()
        now = fields.Datetime.now()
        with freeze_time(now):
            self.on_screen(card)._hand_over(self.jonas, "He knows him")
        notice = self.notices(card)
        self.assertEqual((notice.user_id, set(notice.mapped('event'))), (self.jonas, {'assigned'}))
        self.assertEqual(set(notice.mapped('due_at')), {now + timedelta(seconds=WINDOW)})
        trigger = self.env['ir.cron.trigger'].search([
            ('cron_id', '=', self.env.ref('social_interest.ir_cron_send_notices').id)])
        self.assertIn(now + timedelta(seconds=WINDOW), trigger.mapped('call_at'), "no browser has to stay for it")

    def test_what_is_done_elsewhere_is_told_at_once(self):
        card = self.card(user_id=self.anna.id)
        self.assertIs(card.with_user(self.anna)._hand_over(self.jonas), True)
        self.assertTrue(all(notice.due_at <= fields.Datetime.now() for notice in self.notices(card)))
        self.assertFalse(self.env['social.interest.deed'].search([]))

    def test_somebody_elses_later_change_is_never_undone(self):
        card, other = self.card(user_id=self.anna.id), self.card(user_id=self.anna.id)
        offer = self.on_screen(card | other).action_release()
        card.with_user(self.jonas).take()
        result = self.undo(offer)
        self.assertEqual(result, {
            'ids': other.ids, 'message': "Jonas Falk changed this card meanwhile; it stays as it is."})
        self.assertEqual((card.user_id, other.user_id), (self.jonas, self.anna))

    def test_a_later_change_of_something_else_stays(self):
        card = self.card(user_id=self.anna.id)
        offer = self.on_screen(card).action_ignore()
        card.priority = '2'
        self.undo(offer)
        self.assertEqual((card.state, card.priority), ('taken', '2'))

    def test_a_proof_that_was_given_stays(self):
        card = self.card(user_id=self.anna.id)
        offer = self.on_screen(card).process_without_proof('no_screenshot')
        card.with_user(self.anna).add_proof('a.png', PIXEL)
        # the excuse went with the proof: what the deed left there has been changed by its own person
        result = self.undo(offer)
        self.assertEqual((result['ids'], card.state), (card.ids, 'taken'))
        self.assertTrue(card.has_proof)
        self.assertEqual(len(card.proof_record_ids), 1)

    def test_nobody_has_more_cards_by_undoing(self):
        self.env.company.interest_limit = 1
        for deed in (
            lambda card: card.action_release(), lambda card: card.snooze(self.later),
            lambda card: card.action_ignore(),
        ):
            first, second = self.card(), self.card()
            first.with_user(self.anna).take()
            offer = deed(self.on_screen(first))
            second.with_user(self.anna).take()
            with self.assertRaisesRegex(UserError, "the most you may have is 1"), self.cr.savepoint():
                self.undo(offer)
            second.with_user(self.anna).action_release()
            self.assertEqual(self.undo(offer)['ids'], first.ids)
            first.with_user(self.anna).action_ignore()

    def test_who_has_more_than_he_may_undoes_all_the_same(self):
        cards = self.card(user_id=self.anna.id) | self.card(user_id=self.anna.id)
        self.env.flush_all()
        self.env.company.interest_limit = 1
        cards.taken_date = fields.Datetime.now() - timedelta(hours=1)
        offer = self.on_screen(cards[0]).action_release()
        self.assertEqual(self.undo(offer)['ids'], cards[0].ids)
        self.assertEqual(cards.user_id, self.anna)

    def test_too_late_and_other_people(self):
        card = self.card(user_id=self.anna.id)
        offer = self.on_screen(card).action_ignore()
        with self.assertRaisesRegex(UserError, "too late"):
            self.undo(offer, self.jonas)
        with freeze_time(fields.Datetime.now() + timedelta(seconds=WINDOW + 1)), \
                self.assertRaisesRegex(UserError, "too late"):
            self.undo(offer)
        with self.assertRaises(AccessError):
            self.undo(offer, new_test_user(self.env, 'si_nobody', 'base.group_user'))
        self.undo(offer)
        self.assertEqual(card.state, 'taken')
        with self.assertRaisesRegex(UserError, "too late"):
            self.undo(offer)

    def test_the_toast_names_who_it_is_about(self):
        card, other = self.card(), self.card()
        self.assertEqual(self.on_screen(card).action_ignore()['params']['message'], "Ignored: Lars Holm")
        self.assertEqual(self.on_screen(card | other).action_reopen()['params']['message'], "Reopened: Lars Holm")
        self.assertEqual(self.on_screen(card | other).action_ignore()['params']['message'], "Ignored: 2 cards")

    def test_the_task_of_answering_in_time_is_there_again(self):
        card = self.card(user_id=self.anna.id)
        card.write({'deadline': self.later, 'warn_date': fields.Datetime.now()})
        card._warn()
        task = card.activity_ids
        self.assertEqual(task.user_id, self.anna)
        offer = self.on_screen(card).action_ignore()
        self.assertFalse(task.exists())
        self.undo(offer)
        self.assertEqual((card.activity_ids.user_id, card.activity_ids.activity_type_id), (
            self.anna, self.env.ref('social_interest.mail_activity_type_answer')))

    def test_deeds_go_with_what_is_erased(self):
        card, other = self.card(), self.card()
        self.on_screen(card).snooze(self.later, "his words")
        self.on_screen(other).action_ignore()
        card.sudo()._erase()
        self.assertEqual([list(deed.before) for deed in self.env['social.interest.deed'].search([])], [[str(other.id)]])

    def test_deeds_are_forgotten(self):
        self.on_screen(self.card()).action_ignore()
        with freeze_time(fields.Datetime.now() + timedelta(hours=2)):
            self.env['social.interest.deed']._gc_deeds()
        self.assertFalse(self.env['social.interest.deed'].search([]))

    def kept(self, **values):
        """Return a letter that is answered and kept, as its card shows it."""
        card = self.letter_card(user_id=self.anna.id)
        card.write({'kept_date': fields.Datetime.now(), 'answered_date': fields.Datetime.now(), **values})
        return card

    def test_what_was_answered_and_kept_waits_no_more_than_before(self):
        names, card = [*STAMPS, 'kept_date', 'deadline', 'waiting_since'], self.kept()
        before = card.read(names, load=False)
        for name in ("action_process", "action_ignore", "action_release"):
            with self.subTest(name):
                self.undo(getattr(self.on_screen(card), name)())
                self.assertEqual(card.read(names, load=False), before)

    def test_a_letter_that_was_not_delivered_is_still_told(self):
        card = self.kept(undelivered_date=fields.Datetime.now(), undelivered_reason="It came back.")
        self.undo(self.on_screen(card).action_ignore())
        self.assertEqual((bool(card.undelivered_date), card.undelivered_reason), (True, "It came back."))
