# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The door for what happens inside of Odoo: one card of one record, by the steps of the mail."""

from datetime import datetime, timedelta, timezone
from unittest.mock import patch

from odoo import fields
from odoo.exceptions import ConcurrencyError, UserError
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..models.door.catch_up import SocialInterest as CatchingUp
from ..models.door.ledger import MAX_ATTEMPTS
from ..models.door.origin import SocialInterestOriginMixin, Telling
from ..models.feed.live import LIVE
from ..parsers import Interest
from .common import FeedCase
from .live import told

LOG = 'odoo.addons.social_interest.models.door.take_in'


class DoorCase(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.place = cls.env['social.interest.source'].create({
            'name': "Call me back", 'channel_id': cls.env.ref('social_interest.channel_form').id, 'key': 'site/call',
            'team_id': cls.team.id})
        # any record will do: what tells of it is its model and id alone
        cls.first, cls.second = cls.env['res.partner'].create([{'name': "Form 1"}, {'name': "Form 2"}])
        cls.interest = Interest(
            channel='form', action='request', author_name="Petra Sommer", author_key='petra@sommer.example',
            email='petra@sommer.example', text="Do you deliver to Graz?", title="Desks", answer='mail',
            thread_key='page-1', date=datetime(2026, 5, 4, 9, tzinfo=timezone.utc),
            fields=(("City", "Graz"),))

    def take_in(self, origin=None, source=None, company=None, **changes):
        values = {name: getattr(self.interest, name) for name in self.interest.__slots__}
        return self.env['social.interest']._take_in(
            company or self.env.company, self.place if source is None else source, Interest(**{**values, **changes}),
            origin or self.first)

    def through(self, telling, origin=None):
        return self.env['social.interest']._through_door(telling, origin or self.first)

    def row(self, origin=None):
        return self.env['social.interest.mail']._inside_row(origin or self.first)

    def cards(self):
        return self.env['social.interest'].with_context(active_test=False).search([('source_id', '=', self.place.id)])


@tagged('post_install', '-at_install')
class TestDoor(DoorCase):

    def test_the_card_is_as_a_message_makes_it(self):
        self.env['social.interest.rule'].create({
            'name': "Graz", 'words': "Graz", 'set_priority': '2', 'company_id': self.env.company.id})
        card = self.take_in()
        self.assertEqual(
            (card.source_id, card.team_id, card.action_id.code, card.state, card.answer_kind, card.date),
            (self.place, self.team, 'request', 'new', 'mail', datetime(2026, 5, 4, 9)))
        self.assertEqual((card.text, card.title, card.form_fields), ("Do you deliver to Graz?", "Desks", "City: Graz"))
        self.assertEqual((card.verdict, card.verdict_note), ('verified', "Came through Odoo itself."))
        self.assertEqual(card.priority, '2')
        self.assertTrue(card.deadline)
        self.assertEqual(card.author_id.name, "Petra Sommer")

    def test_the_ledger_keeps_the_record_and_no_message(self):
        card = self.take_in()
        row = self.row()
        self.assertEqual(
            (row.folder, row.uidvalidity, row.uid, row.state, row.interest_count, row.has_raw),
            ('res.partner', 'inside', str(self.first.id), 'done', 1, False))
        self.assertEqual(card.mail_id, row)
        self.assertEqual(row._inside_record()._name, 'social.interest.origin.mixin')

    def test_open_feeds_are_told_at_once(self):
        [message] = told(self, LIVE, self.take_in)
        self.assertIn('new', message)

    def test_one_record_makes_one_card(self):
        card = self.take_in()
        self.assertEqual(self.take_in(), card)
        self.assertEqual(self.cards(), card)
        self.assertEqual(len(self.env['social.interest.mail'].search([('uidvalidity', '=', 'inside')])), 1)

    def test_a_form_that_is_sent_twice_makes_one_card(self):
        card = self.take_in()
        self.take_in(self.second, date=self.interest.date + timedelta(minutes=1))
        self.assertEqual(self.cards(), card)
        self.assertEqual(self.row(self.second).reason, "What it tells has a card already.")

    def test_other_words_of_the_same_person_are_another_card(self):
        self.take_in()
        self.take_in(self.second, text="And to Linz?")
        self.assertEqual(len(self.cards()), 2)

    def test_promise_33_what_was_deleted_does_not_come_back(self):
        self.take_in().with_user(self.env.ref('base.user_admin')).unlink()
        self.assertFalse(self.take_in())
        self.assertFalse(self.cards())

    def test_promise_33_what_was_erased_does_not_come_back(self):
        self.take_in().author_id._erase()
        self.assertFalse(self.cards().filtered('text'))
        self.take_in()
        self.assertFalse(self.cards().filtered('text'))
        self.assertFalse(self.row().subject)

    def test_promise_33_not_even_where_the_ledger_was_emptied_by_hand(self):
        card = self.take_in()
        self.row().unlink()
        card.with_user(self.env.ref('base.user_admin')).unlink()
        self.assertFalse(self.take_in())
        self.assertFalse(self.cards())

    def test_what_was_typed_links_nobody(self):
        self.env['res.partner'].create({'name': "Petra Sommer", 'email': 'petra@sommer.example'})
        card = self.take_in()
        self.assertFalse(card.partner_id)
        self.assertFalse(card.author_id._is_sure('email'))

    def test_a_blocked_person_is_ignored(self):
        self.env['social.interest.author'].create({
            'name': "Petra", 'channel_id': self.place.channel_id.id, 'key': 'petra@sommer.example', 'blocked': True})
        self.assertEqual(self.take_in().state, 'ignored')

    def test_whoever_talks_with_the_person_goes_on(self):
        self.take_in().with_user(self.anna).take()
        self.assertEqual(self.take_in(self.second, text="Are you there?").user_id, self.anna)

    def test_texts_are_safe_and_short(self):
        card = self.take_in(
            text="Desk\u202e\x00 " + "x" * 30_000, author_name="Petra\nSommer", title="a\u200bb",
            url='http://127.0.0.1:8069/x?token=secret', product_url='javascript:alert(1)')
        self.assertTrue(card.text.startswith("Desk x"))
        self.assertEqual(len(card.text), 20_000)
        self.assertEqual((card.author_id.name, card.title), ("Petra Sommer", "ab"))
        self.assertFalse(card.source_url or card.product_url)

    def test_a_place_without_a_key_is_the_one_that_was_said(self):
        places = self.env['social.interest.source'].create([
            {'name': name, 'channel_id': self.place.channel_id.id} for name in ("One", "Two")])
        self.assertEqual(self.take_in(source=places[1]).source_id, places[1])

    def test_a_place_that_is_named_is_made_once(self):
        none = self.env['social.interest.source']
        cards = self.take_in(source=none, source_key='site/new', source_name="New form")
        cards |= self.take_in(self.second, source=none, source_key='site/new', source_name="New form", text="More")
        self.assertEqual(len(cards), 2)
        self.assertEqual((cards.source_id.name, cards.source_id.unconfirmed, cards.source_id.unvouched),
                         ("New form", False, False))

    def test_promise_35_a_card_belongs_to_its_company(self):
        other = self.env['res.company'].create({'name': "Other"})
        card = self.take_in(source=self.env['social.interest.source'], company=other, source_key='site/other')
        self.assertEqual((card.company_id, card.source_id.company_id, card.author_id.company_id), (other,) * 3)
        self.assertFalse(card.with_user(self.head).has_access('read'))

    def test_our_answer_answers_what_waits(self):
        card = self.take_in(thread_key='page-1')
        other = self.take_in(self.second, thread_key='page-2', text="Elsewhere")
        own = Interest(
            channel='form', action='reply', author_name="Anna Berg", author_key='partner/1', email='anna@acme.example',
            text="Yes, we do.", thread_key='page-1', source_key='site/call',
            date=datetime(2026, 5, 4, 11, tzinfo=timezone.utc))
        answer = self.env['res.partner'].create({'name': "Our answer"})
        self.assertEqual(self.through(Telling(self.env.company, own=own), answer), card)
        self.assertEqual(
            (card.state, card.answer_text, card.answered_user_id, card.answered_date, card.response_hours),
            ('answered', "Yes, we do.", self.anna, datetime(2026, 5, 4, 11), 2))
        self.assertTrue(card.has_proof)
        self.assertEqual(other.state, 'new')
        # other words of the same answer
        self.through(Telling(self.env.company, own=Interest(
            channel='form', action='reply', author_key='partner/1', email='anna@acme.example', text="Yes, by Friday.",
            thread_key='page-1', source_key='site/call')), answer)
        self.assertEqual((card.answer_text, card.answered_date), ("Yes, by Friday.", datetime(2026, 5, 4, 11)))

    def test_a_record_that_says_more_changes_its_card(self):
        card = self.take_in(email='', answer='page')
        card.phone = '+43 1 1'
        self.take_in(text="Do you deliver to Linz?", phone='+43 2 2')
        self.assertEqual(
            (card.text, card.email, card.phone, card.answer_kind),
            ("Do you deliver to Linz?", 'petra@sommer.example', '+43 1 1', 'mail'))
        self.assertEqual(self.cards(), card)

    def test_queries_of_one_card(self):
        self.take_in()
        self.env.invalidate_all()
        with self.assertQueryCount(60):
            self.take_in(self.second, text="Another one", author_key='x@y.example', email='x@y.example')
            self.env.flush_all()


@tagged('post_install', '-at_install')
class TestDoorFaults(DoorCase):

    def setUp(self):
        super().setUp()
        self.cron = self.env.ref('social_interest.ir_cron_catch_up')

    def planted(self):
        return patch.object(
            type(self.env['social.interest']), '_lang_of', side_effect=ValueError("Petra Sommer wrote: Graz"))

    def triggers(self):
        return self.env['ir.cron.trigger'].search_count([('cron_id', '=', self.cron.id)])

    def test_a_fault_of_ours_leaves_the_work_of_the_caller(self):
        before = self.triggers()
        self.first.name = "Written by the visitor"
        with self.planted(), self.assertLogs(LOG, 'ERROR') as log:
            self.assertFalse(self.take_in())
        self.assertFalse(self.row())
        self.env.invalidate_all()
        self.assertEqual(self.first.name, "Written by the visitor")
        self.assertGreater(self.triggers(), before)
        self.assertNotIn("Graz", ''.join(log.output))

    def test_the_database_may_refuse_as_well(self):
        with self.assertLogs(LOG, 'ERROR'), mute_logger('odoo.sql_db'), patch.object(
                type(self.env['social.interest']), '_lang_of',
                side_effect=lambda *_: self.env.cr.execute("SELECT no_such_thing")):
            self.assertFalse(self.take_in())
        self.first.name = "Goes on"
        self.env.flush_all()

    def missed(self):
        """Run the scheduled action with a door through which the first record came."""
        tells = lambda origin: self.env['social.interest']._through_door(  # noqa: E731
            Telling(self.env.company, self.interest, source=self.place), origin)
        found = [] if self.row().filtered(lambda row: not row._waits_inside()) else [self.Missed(self.first, tells)]
        with patch.object(CatchingUp, '_catch_up', return_value=found), self.enter_registry_test_mode():
            self.cron.method_direct_trigger()
        self.env.invalidate_all()

    class Missed:
        """A record of a model that tells of interests."""

        def __init__(self, record, tells):
            self._record, self._tells = record, tells
            self._name, self.id, self._fields, self.company_id = (
                record._name, record.id, record._fields, record.company_id)

        def _take_in_interest(self):
            try:
                return self._tells(self._record)
            except (ValueError, ConcurrencyError):
                # as a savepoint of the record's own environment does
                self._record.env.transaction.clear()
                raise

    def test_the_scheduled_action_makes_the_card_later(self):
        self.missed()
        self.assertEqual(self.cards().text, "Do you deliver to Graz?")
        self.missed()
        self.assertEqual(len(self.cards()), 1)

    def test_what_fails_again_and_again_is_put_aside_and_can_be_tried_anew(self):
        with self.planted(), mute_logger(LOG):
            for attempt in range(1, MAX_ATTEMPTS + 3):
                self.missed()
                self.assertEqual(
                    (self.row().state, self.row().attempts), ('quarantined', min(attempt, MAX_ATTEMPTS)))
        self.missed()
        self.assertFalse(self.cards())
        self.row().action_process_again()
        self.missed()
        self.assertEqual((self.row().state, len(self.cards())), ('done', 1))

    def test_a_record_that_tells_nothing_is_asked_once_and_may_tell_later(self):
        self.env['social.interest.mail']._note_silence(self.first)
        self.assertEqual((self.row().state, self.row().reason), ('ignored', "It tells of no interest."))
        self.env['social.interest.mail']._note_silence(self.first)
        card = self.take_in()
        self.assertEqual(
            (card.text, self.row().state, self.row().interest_count), ("Do you deliver to Graz?", 'done', 1))

    def test_whoever_meets_another_worker_is_no_failure(self):
        with patch.object(type(self.env['social.interest']), '_lang_of', side_effect=ConcurrencyError("faster")):
            self.missed()
        self.assertFalse(self.row())
        self.missed()
        self.assertEqual(len(self.cards()), 1)

    def test_what_is_no_message_teaches_nothing(self):
        self.take_in()
        with self.assertRaises(UserError):
            self.row().action_teach()

    def test_only_what_came_since_the_addon_was_there_is_missed(self):
        installed = self.env['ir.model.data'].search([('module', '=', 'social_interest')], order='create_date', limit=1)
        since = self.env['social.interest']._door_open_since('social_interest')
        self.assertGreaterEqual(since, installed.create_date)
        self.assertGreater(since, fields.Datetime.now() - timedelta(days=31))

    def test_a_record_says_nothing_unless_its_model_does(self):
        self.assertIsNone(SocialInterestOriginMixin._interest_telling(self.env['social.interest.origin.mixin']))
