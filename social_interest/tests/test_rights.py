# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a person may write, by whatever way a call comes in."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError, UserError
from odoo.fields import Command
from odoo.service.model import call_kw
from odoo.tests import new_test_user, tagged

from .common import SALESMAN, InterestCase

PAST = '2020-01-01 08:00:00'
#: what the ORM itself leaves out of any values
MAGIC = frozenset({'id', 'create_uid', 'create_date', 'write_uid', 'write_date'})


@tagged('post_install', '-at_install')
class TestWritable(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.mail = cls.env['social.interest.mail'].create({
            'company_id': cls.env.company.id, 'sender': 'lars@holm.example', 'subject': "A comment", 'state': 'done'})
        cls.other = cls.env['res.company'].create({'name': "Other"})
        cls.elsewhere = cls.env['social.interest.source'].create({
            'name': "Other page", 'channel_id': cls.channel.id, 'company_id': cls.other.id})

    def call(self, user, method, records, *args, **context):
        """Call a method as the web client does."""
        model = records.with_user(user).with_context(**context)
        ids = [records.ids] if records else []
        return call_kw(model.browse(), method, [*ids, *args], {'context': dict(context)})

    def made_by_hand(self, **values):
        return self.card(user_id=self.anna.id, **values)

    def test_promise_45_a_salesperson_writes_only_what_is_allowed(self):
        """Every field of a card, those of other addons too, is refused but for the list."""
        card = self.card(user_id=self.anna.id, mail_id=self.mail.id)
        by_hand = self.made_by_hand()
        interest = self.env['social.interest']
        allowed = interest._writable_fields()
        once = interest._writable_fields(made=True) - allowed - {'user_id', 'answer_kind'}
        for one, free in ((card, allowed), (by_hand, allowed | once)):
            for name in interest._fields.keys() - free - MAGIC:
                with self.subTest(name), self.assertRaises(UserError), self.cr.savepoint():
                    self.call(self.anna, 'write', one, {name: False})
                with self.subTest(web_save=name), self.assertRaises(UserError), self.cr.savepoint():
                    self.call(self.anna, 'web_save', one, {name: False}, {})

    def test_promise_45_what_is_allowed_is_written(self):
        values = {'priority': '2', 'email': 'lars@holm.example', 'phone': '+45 1234'}
        card = self.card(user_id=self.anna.id, mail_id=self.mail.id)
        self.call(self.anna, 'write', card, values)
        self.assertEqual([card[name] for name in values], list(values.values()))
        by_hand = self.made_by_hand()
        self.call(self.anna, 'write', by_hand, {'text': "Corrected", 'date': PAST, 'action_id': by_hand.action_id.id})
        self.assertEqual((by_hand.text, str(by_hand.date)), ("Corrected", PAST))

    def test_promise_45_what_somebody_typed_stays_once_it_is_answered(self):
        card = self.made_by_hand()
        card.with_user(self.anna).action_process()
        for reopened in (False, True):
            if reopened:
                card.with_user(self.anna).action_reopen()
            with self.subTest(reopened=reopened), self.assertRaises(AccessError):
                self.call(self.anna, 'write', card, {'date': fields.Datetime.now()})

    def test_promise_45_no_card_is_made_with_a_stamp(self):
        values = {'source_id': self.source.id, 'text': "By phone"}
        for name, value in (
            ('verdict', 'verified'), ('answered_date', PAST), ('taken_date', PAST), ('state', 'answered'),
            ('mail_id', self.mail.id), ('external_ref', '5'), ('processed_date', PAST), ('deadline', PAST),
            ('rating', 5), ('snoozed_until', PAST), ('basis', 'certain'), ('user_id', self.jonas.id),
            ('lead_id', 1), ('quality_score', 5), ('thread_key', 'x'),
        ):
            with self.subTest(name), self.assertRaises(UserError), self.cr.savepoint():
                self.call(self.anna, 'create', self.env['social.interest'], [{**values, name: value}])
            if name != 'user_id':
                card = self.env['social.interest'].browse(self.call(
                    self.anna, 'create', self.env['social.interest'], [values], **{f'default_{name}': value}))
                with self.subTest(by_context=name):
                    self.assertNotEqual(card._fields[name].convert_to_write(card[name], card), value)
        result = self.call(
            self.anna, 'load', self.env['social.interest'], ['source_id/.id', 'text', 'verdict'],
            [[str(self.source.id), "Imported", 'verified']])
        self.assertFalse(result['ids'])

    def test_promise_45_not_by_the_side_of_others(self):
        card = self.card(user_id=self.anna.id, mail_id=self.mail.id)
        lead = self.env['crm.lead'].create({'name': "Chairs", 'user_id': self.anna.id})
        for record in (lead, card.author_id):
            for command in (
                Command.update(card.id, {'answered_date': PAST}), Command.update(card.id, {'verdict': 'verified'}),
                Command.create({'source_id': self.source.id, 'verdict': 'verified'}),
            ):
                with self.subTest(record=record._name), self.assertRaises(UserError), self.cr.savepoint():
                    self.call(self.anna, 'write', record, {'interest_ids': [command]})
        with self.assertRaises(UserError), self.cr.savepoint():
            self.call(self.anna, 'write', lead, {'interest_ids': [Command.link(card.id)]})

    def test_promise_45_no_tick_on_a_colleagues_card(self):
        leader = new_test_user(self.env, 'si_leader', SALESMAN, name="Ida Storm")
        self.team.user_id = leader
        theirs = self.card(user_id=self.jonas.id)
        for values in ({'processed': True}, {'proof_url': 'https://shots.example/a.png'}, {'priority': '3'}):
            with self.subTest(values), self.assertRaisesRegex(UserError, "Jonas Falk"), self.cr.savepoint():
                self.call(leader, 'write', theirs, values)
        self.assertEqual(theirs.state, 'taken')

    def test_promise_45_the_limit_has_no_back_door(self):
        self.env.company.interest_limit = 1
        done = self.card(user_id=self.anna.id)
        done.with_user(self.anna).action_process()
        self.card().with_user(self.anna).action_take()
        with self.assertRaisesRegex(UserError, "most you may have is 1"), self.cr.savepoint():
            done.with_user(self.anna).action_reopen()
        with self.assertRaisesRegex(UserError, "most you may have is 1"), self.cr.savepoint():
            self.call(self.anna, 'write', done, {'processed': False})

    def test_promise_45_a_manager_writes_more_but_no_stamp(self):
        card = self.card(user_id=self.jonas.id)
        self.call(self.head, 'write', card, {'user_id': self.anna.id, 'answer_kind': 'call'})
        self.assertEqual((card.user_id, card.answer_kind), (self.anna, 'call'))
        for name in ('answered_date', 'taken_date', 'opened_date', 'processed_date', 'verdict', 'mail_id', 'deadline',
                     'external_ref', 'answer_mail_id', 'quality_score', 'response_hours', 'company_id'):
            with self.subTest(name), self.assertRaises(UserError), self.cr.savepoint():
                self.call(self.head, 'write', card, {name: False})

    def test_promise_35_no_card_goes_to_another_company(self):
        card = self.made_by_hand()
        for user in (self.anna, self.head):
            with self.subTest(user.name), self.assertRaises(AccessError), self.cr.savepoint():
                self.call(user, 'write', card, {'source_id': self.elsewhere.id})
            with self.subTest(made=user.name), self.assertRaises(AccessError), self.cr.savepoint():
                self.call(user, 'create', card.browse(), [{'source_id': self.elsewhere.id, 'author_id': False}])

    def test_promise_35_where_an_author_is_stays(self):
        for values in ({'key': 'x'}, {'channel_id': self.channel.id}, {'photo_url': 'https://a.example/x.png'},
                       {'relationship': 'customer'}, {'company_id': self.other.id}):
            with self.subTest(values), self.assertRaises(UserError), self.cr.savepoint():
                self.call(self.anna, 'write', self.author, values)
        self.call(self.anna, 'write', self.author, {'phone': '+45 1234'})
        self.assertEqual(self.author.phone, '+45 1234')

    def test_one_unfit_card_does_not_stop_the_rest(self):
        mine, closed, theirs = self.card(user_id=self.anna.id), self.card(state='ignored'), self.card(
            user_id=self.jonas.id)
        self.assertEqual(
            (mine | closed).with_user(self.anna).action_hand_over()['res_model'], 'social.interest.handover')
        result = (mine | closed | theirs).with_user(self.head).action_take_over()
        self.assertEqual(result['tag'], 'display_notification')
        self.assertEqual((mine | theirs).user_id, self.head)
        self.assertEqual(closed.state, 'ignored')
        asleep = self.card(user_id=self.anna.id)
        asleep.with_user(self.anna).snooze(fields.Datetime.now() + timedelta(days=1))
        (asleep | closed).with_user(self.anna).action_wake()
        self.assertFalse(asleep.snoozed_until)

    def test_a_deleted_card_does_not_stop_the_rest(self):
        mine, gone = self.card(user_id=self.anna.id), self.card()
        gone.unlink()
        (mine | gone).with_user(self.anna).action_ignore()
        self.assertEqual(mine.state, 'ignored')
