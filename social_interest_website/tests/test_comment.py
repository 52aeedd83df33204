# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments below pages of the website: blog posts and lessons, where Odoo's modules for them are."""

from datetime import timedelta
from unittest import SkipTest
from unittest.mock import patch

from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import LOG, SiteCase


@tagged('post_install', '-at_install')
class TestComment(SiteCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if 'blog.post' not in cls.env:
            raise SkipTest("there is no blog")
        cls.blog = cls.env['blog.blog'].create({'name': "Rooms"})
        cls.article, cls.other = cls.env['blog.post'].create([
            {'name': name, 'blog_id': cls.blog.id, 'is_published': True}
            for name in ("Small offices", "Large offices")])

    def ask(self, body="Which lamp is that?", record=None):
        self.authenticate('si_visitor', 'si_visitor')
        self.post(record or self.article, body)

    def answer(self, body="The Lumen.", login='si_head', **values):
        self.cards().write({'date': self.cards()[:1].date - timedelta(hours=1)})
        self.authenticate(login, login)
        self.post(self.article, body, **values)
        self.env.invalidate_all()

    def test_a_comment_is_a_card_in_the_same_moment(self):
        self.ask()
        [card] = self.cards()
        self.assertEqual(
            (card.text, card.title, card.action_id.code, card.channel_id.code, card.answer_kind, card.state),
            ("Which lamp is that?", "Small offices", 'comment', 'comment', 'page', 'new'))
        self.assertEqual((card.author_id.name, card.partner_id), ("Nora Vik", self.visitor.partner_id))
        self.assertTrue(self.just_now(card.date))
        self.assertTrue(card.source_id.name.endswith(": blog"))

    def test_answer_opens_the_page(self):
        self.ask()
        opened = self.cards().with_user(self.anna).action_answer()
        self.assertTrue(opened['url'].endswith(f'{self.article.website_url}#discussion'), opened['url'])

    def test_our_comment_answers_what_waits_there(self):
        self.ask()
        self.ask("And the chair?", self.other)
        self.answer()
        first, second = self.cards()
        self.assertEqual(
            (first.state, first.answer_text, first.answered_user_id, first.has_proof),
            ('answered', "The Lumen.", self.head, True))
        self.assertTrue(self.just_now(first.answered_date))
        self.assertEqual(second.state, 'new')
        self.assertEqual(len(self.cards()), 2)

    def test_internal_notes_are_neither_cards_nor_answers(self):
        self.ask()
        self.article.with_user(self.head).message_post(body="Who knows?", message_type='comment')
        self.article.message_post(
            body="Aside", message_type='comment', subtype_xmlid='mail.mt_note', author_id=self.visitor.partner_id.id)
        hidden = self.env['mail.message'].create({
            'model': 'blog.post', 'res_id': self.article.id, 'message_type': 'comment', 'is_internal': True,
            'subtype_id': self.env.ref('mail.mt_comment').id, 'author_id': self.visitor.partner_id.id,
            'body': "Hidden"})
        self.assertFalse(hidden._take_in_interests())
        self.missed()
        self.assertEqual((len(self.cards()), self.cards().state), (1, 'new'))

    def test_what_has_no_page_is_no_card(self):
        self.visitor.partner_id.message_post(
            body="Hello", message_type='comment', subtype_xmlid='mail.mt_comment',
            author_id=self.visitor.partner_id.id)
        self.missed()
        self.assertFalse(self.cards())

    def test_the_same_comment_twice_is_one_card(self):
        self.ask()
        self.ask()
        self.missed()
        self.assertEqual(len(self.cards()), 1)

    def test_who_changes_his_comment_changes_his_card(self):
        self.ask()
        message = self.article.message_ids.filtered(lambda message: message.author_id == self.visitor.partner_id)
        self.article._message_update_content(message, body="Which chair is that?")
        self.assertEqual(self.cards().text, "Which chair is that?")

    @mute_logger(LOG)
    def test_a_fault_of_ours_leaves_the_comment(self):
        with patch.object(type(self.env['social.interest']), '_create_from_outcomes', side_effect=KeyError('ours')):
            self.ask()
        self.assertFalse(self.cards())
        self.missed()
        self.assertEqual(self.cards().text, "Which lamp is that?")

    @mute_logger(LOG)
    def test_a_missed_answer_is_made_up_for(self):
        self.ask()
        with patch.object(type(self.env['social.interest']), '_through_door', side_effect=KeyError('ours')):
            self.answer()
        self.assertEqual(self.cards().state, 'new')
        self.missed()
        self.assertEqual((self.cards().state, self.cards().answer_text), ('answered', "The Lumen."))
