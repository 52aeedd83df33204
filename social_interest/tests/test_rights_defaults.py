# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Defaults that somebody keeps for himself, or that his client sends along, write nothing that is not his to write."""

from odoo import fields
from odoo.exceptions import UserError
from odoo.tests import TransactionCase, tagged

from ..tools import parser_pool
from .roles import RolesMixin


@tagged('post_install', '-at_install')
class TestRightsOfDefaults(RolesMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.addClassCleanup(parser_pool.close)
        cls.make_roles(cls.env)
        cls.other_source = cls.beta_card.source_id
        cls.stamps = {
            'mail_id': cls.mail.id, 'answer_mail_id': cls.mail.id, 'verdict': 'verified',
            'vouched': 'dmarc-pass a.example', 'external_ref': 'x', 'claimed_ref': 'x', 'place_key': 'x',
            'blocked': True,
            'answered_user_id': cls.users['owner'].id, 'taken_date': fields.Datetime.to_string(fields.Datetime.now())}

    def keep(self, role, model, **values):
        """Have somebody keep defaults of his own."""
        for name, value in values.items():
            self.env['ir.default'].with_user(self.users[role]).set(model, name, value, user_id=True)

    def made_by(self, role, **context):
        source = self.other_source if role == 'elsewhere' else self.source
        return self.env['social.interest'].with_user(self.users[role]).with_context(**context).create({
            'source_id': source.id, 'action_id': self.sample.action_id.id, 'text': "By hand"}).sudo()

    def written_on(self, card):
        return {name for name, value in self.stamps.items()
                if card[name] and card._fields[name].convert_to_write(card[name], card) == card._fields[
                    name].convert_to_write(card._fields[name].convert_to_cache(value, card), card)}

    def test_promise_35_no_default_gives_a_card_somebody_elses_message(self):
        """By its message the card would show files and text of another company, or of a colleague's card."""
        for role in ('salesperson', 'leader', 'manager', 'elsewhere'):
            self.keep(role, 'social.interest', mail_id=self.mail.id)
            card = self.made_by(role)
            self.assertFalse(card.mail_id, role)

    def test_promise_35_no_default_writes_a_stamp(self):
        for role in ('salesperson', 'leader', 'manager', 'elsewhere'):
            self.keep(role, 'social.interest', **self.stamps)
            with self.subTest(role=role):
                self.assertFalse(self.written_on(self.made_by(role)))
                self.assertFalse(self.written_on(self.made_by(
                    role, **{f'default_{name}': value for name, value in self.stamps.items()})))

    def test_salesperson_keeps_defaults_of_what_he_may_write(self):
        self.keep('salesperson', 'social.interest', state='answered', priority='1')
        card = self.made_by('salesperson')
        self.assertEqual((card.state, card.priority), ('new', '1'))

    def test_promise_35_no_default_points_where_its_owner_may_not(self):
        for role, values in (
                ('salesperson', {'user_id': self.users['owner'].id}), ('elsewhere', {'author_id': self.author.id})):
            with self.subTest(role=role), self.assertRaises(UserError):
                self.made_by(role, **{f'default_{name}': value for name, value in values.items()})
            self.keep(role, 'social.interest', **values)
            with self.subTest(role=role), self.assertRaises(UserError):
                self.made_by(role)

    def test_promise_25_no_default_says_whose_a_site_is(self):
        self.keep('manager', 'social.interest.source', sender_domain='evil.example', denied=True, unvouched=True)
        source = self.env['social.interest.source'].with_user(self.users['manager']).create({
            'name': "Blog", 'channel_id': self.channel.id}).sudo()
        self.assertEqual((source.sender_domain, source.denied, source.unvouched), (False, False, False))
