# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, tagged

from .common import InterestCase


@tagged('post_install', '-at_install')
class TestBlocking(InterestCase):

    def block(self, user, author, reason="Advertises under every post"):
        action = author.with_user(user).action_block()
        wizard = self.env[action['res_model']].with_user(user).with_context(**action['context'])
        with Form(wizard) as form:
            form.reason = reason
        return form.record.action_block()

    def test_salesperson_blocks_whose_card_he_sees_and_it_is_told(self):
        card = self.card()
        self.block(self.anna, card.author_id)
        author = self.author
        self.assertEqual(
            (author.blocked, author.block_user_id, author.block_reason),
            (True, self.anna, "Advertises under every post"))
        self.assertTrue(author.block_date)
        line = card.with_user(self.jonas).author_block_note
        for part in ("Anna Berg", "Advertises under every post"):
            self.assertIn(part, line)
        self.assertEqual(card.state, 'new', "what is open stays open")

    def test_not_whose_cards_he_does_not_see(self):
        self.card(user_id=self.jonas.id, state='taken')
        stranger = self.author.copy({'key': 'stranger'})
        for author in (self.author, stranger):
            with self.assertRaisesRegex(AccessError, "may see a card"):
                author.with_user(self.anna).action_block()
            with self.assertRaises(AccessError):
                self.env['social.interest.block'].with_user(self.anna).create(
                    {'author_ids': [(6, 0, author.ids)], 'reason': "I do not like him"}).action_block()
            self.assertFalse(author.blocked)
        self.block(self.head, stranger)
        self.assertTrue(stranger.blocked)

    def test_only_the_methods_write_it(self):
        self.card()
        for user in (self.anna, self.head):
            author = self.author.with_user(user)
            for values in ({'blocked': True}, {'block_user_id': self.jonas.id}, {'block_reason': "x"}):
                with self.assertRaisesRegex(UserError, "kept by themselves"):
                    author.write(values)
            with self.assertRaisesRegex(UserError, "kept by themselves"):
                author.create({'name': "Bo", 'channel_id': self.channel.id, 'blocked': True})
        made = self.author.with_user(self.anna).with_context(default_blocked=True).create(
            {'name': "Bo", 'channel_id': self.channel.id})
        self.assertFalse(made.blocked)
        self.assertFalse(self.author.copy({'key': 'twin'}).blocked)

    def test_reason_is_asked_for_and_the_first_one_stays(self):
        self.card()
        with self.assertRaisesRegex(UserError, "Say why"):
            self.author.with_user(self.anna)._block("  ")
        self.block(self.anna, self.author)
        with self.assertRaisesRegex(UserError, "blocked already"):
            self.block(self.jonas, self.author, "Me too")
        self.assertEqual(self.author.block_user_id, self.anna)

    def test_manager_undoes_it_a_salesperson_does_not(self):
        card = self.card()
        self.block(self.anna, self.author)
        with self.assertRaisesRegex(AccessError, "manager"):
            card.with_user(self.anna).action_unblock_author()
        card.with_user(self.head).action_unblock_author()
        self.assertEqual(
            (self.author.blocked, self.author.block_user_id.id, self.author.block_reason), (False, False, False))
        self.assertFalse(card.author_block_note)

    def test_card_without_a_person(self):
        with self.assertRaisesRegex(UserError, "names no person"):
            self.card(author_id=False).with_user(self.anna).action_block_author()
