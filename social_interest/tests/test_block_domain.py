# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, tagged

from .common import letter
from .test_intake import IntakeCase


@tagged('post_install', '-at_install')
class TestBlockedCards(IntakeCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.Domain = cls.env['social.interest.block.domain']
        cls.number = 0

    def come(self, sender='Bo Evil <bo@evil.example>'):
        type(self).number += 1
        return self.take_in(letter(sender=sender, body=f"Offer {self.number}", message_id=False)).interest_ids

    def block(self, name='evil.example', **values):
        return self.Domain.with_user(self.head).create({'name': name, 'reason': "Offers only", **values})

    def test_cards_of_a_blocked_person_come_back(self):
        first = self.come()
        first.author_id.with_user(self.head)._block("Offers only")
        card = self.come()
        self.assertEqual((card.state, card.blocked, first.state), ('ignored', True, 'new'))
        by_hand = self.come('Eva Blum <eva@blum.example>')
        by_hand.action_ignore()
        card.author_id.with_user(self.head).action_unblock()
        self.assertEqual((card.state, card.blocked, bool(card.waiting_since)), ('new', False, True))
        self.assertEqual(by_hand.state, 'ignored')

    def test_domain_blocks_everybody_and_tells_who_when_and_why(self):
        open_card = self.come()
        block = self.block('@Evil.Example')
        self.assertEqual((block.name, block.user_id), ('evil.example', self.head))
        cards = self.come('Ann <ann@evil.example>') | self.come('Sub <sub@mail.evil.example>')
        self.assertEqual(cards.mapped('state'), ['ignored'] * 2)
        self.assertEqual(cards.mapped('blocked'), [True] * 2)
        self.assertIn("Offers only", cards[0].with_user(self.anna).blocked_note)
        self.assertIn("Marit Lind", cards[0].blocked_note)
        self.assertEqual(open_card.state, 'new', "what is open stays open")
        for other in ('A <a@notevil.example>', 'B <b@evil.example.org>'):
            self.assertEqual(self.come(other).state, 'new')
        block.unlink()
        self.assertEqual(cards.mapped('state'), ['new'] * 2)
        self.assertEqual(self.come('Ann <ann@evil.example>').state, 'new')

    def test_two_blocks_are_undone_one_by_one(self):
        author = self.come().author_id
        author.with_user(self.head)._block("Rude")
        block = self.block()
        card = self.come()
        author.with_user(self.head).action_unblock()
        self.assertEqual(card.state, 'ignored')
        block.unlink()
        self.assertEqual(card.state, 'new')

    def test_reopened_by_hand_is_not_blocked_any_more(self):
        self.block()
        card = self.come()
        card.with_user(self.anna).action_reopen()
        self.assertEqual((card.state, card.blocked), ('new', False))

    def test_what_is_everybodys_or_our_own_is_refused(self):
        self.env.company.email = 'info@acme-furniture.example'
        for name in ('gmail.com', 'mail.ru', 'co.uk', 'acme-furniture.example', 'evil', 'no domain', ''):
            with self.subTest(name), self.assertRaises(UserError):
                self.block(name)

    def test_only_a_manager_blocks_a_domain(self):
        with self.assertRaises(AccessError):
            self.Domain.with_user(self.anna).create({'name': 'evil.example', 'reason': "x"})
        block = self.block(user_id=self.jonas.id)
        self.assertEqual(block.user_id, self.head, "nobody blocks in another's name")
        with self.assertRaises(AccessError):
            block.with_user(self.anna).unlink()
        with self.assertRaises(UserError):
            block.write({'name': 'other.example'})
        card = self.come()
        with self.assertRaisesRegex(UserError, "kept by themselves"):
            card.with_user(self.anna).write({'blocked': False})

    def test_wizard_offers_the_domain_to_managers_alone(self):
        card = self.come()
        for user, domain in ((self.anna, False), (self.head, 'evil.example')):
            action = card.with_user(user).action_block_author()
            wizard = self.env[action['res_model']].with_user(user).with_context(**action['context'])
            form = Form(wizard)
            self.assertEqual(form.domain, domain)
        form.scope = 'domain'
        form.reason = "Offers only"
        form.save().action_block()
        self.assertEqual((card.author_id.blocked, self.come('X <x@evil.example>').state), (False, 'ignored'))
        free = self.come('G <g@gmail.com>')
        action = free.with_user(self.head).action_block_author()
        form = Form(self.env[action['res_model']].with_user(self.head).with_context(**action['context']))
        self.assertFalse(form.domain)
