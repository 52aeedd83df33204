# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A customer posts on the website, as a browser does."""

from unittest.mock import patch

from odoo import fields
from odoo.http import Request
from odoo.tests import HttpCase, tagged
from odoo.tools import mute_logger

from .common import LOG, ForumMixin


@tagged('post_install', '-at_install')
class TestTopicPosted(ForumMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_forum(cls.env)

    def missed(self, later=False):
        # requests have their own cursors: nothing of the test's registry is entered
        if later:
            self.env.flush_all()
            self.env.cr.execute("UPDATE social_interest_mail SET write_date = write_date - interval '1 week'")
        self.env.ref('social_interest.ir_cron_catch_up').method_direct_trigger()
        self.env.invalidate_all()

    def send(self, content, login='si_nora', topic=None):
        """Post as a customer; return the posts that came of it."""
        self.authenticate(login, login)
        before = self.env['forum.post'].search([])
        path = f'{topic.id}/reply' if topic else 'new'
        answer = self.url_open(f'/forum/{self.forum.id}/{path}', data={
            'post_name': "Oak table", 'content': f'<p>{content}</p>', 'csrf_token': Request.csrf_token(self)})
        self.assertEqual(answer.status_code, 200)
        self.env.invalidate_all()
        return self.env['forum.post'].search([]) - before

    def test_a_question_is_a_card_in_the_next_moment_and_once(self):
        cron = self.env.ref('social_interest.ir_cron_catch_up')
        before = self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)])
        topic = self.send("How do I clean it?")
        woken = self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)]) - before
        self.assertTrue(woken and all(trigger.call_at <= fields.Datetime.now() for trigger in woken))
        self.assertFalse(self.cards(), "the customer does not wait for it")
        self.missed()
        self.missed()
        [card] = self.cards()
        self.assertEqual((card.text, card.partner_id, card.state), ("How do I clean it?", self.nora.partner_id, 'new'))
        self.assertEqual(card.with_user(self.anna).action_answer()['url'], topic.website_url)

    def test_the_same_again_is_no_second_card(self):
        self.send("How do I clean it?")
        self.send("How do I clean it?")
        self.missed()
        self.assertEqual(self.cards().mapped('text'), ["How do I clean it?"])

    def test_answered_and_accepted_on_the_website(self):
        topic = self.send("How do I clean it?")
        self.missed()
        [card] = self.cards()
        answer = self.send("With soap.", 'si_otto', topic)
        self.assertEqual(self.cards().state, 'new')
        self.authenticate('si_nora', 'si_nora')
        self.make_jsonrpc_request(f'/forum/{self.forum.id}/post/{answer.id}/toggle_correct')
        self.env.invalidate_all()
        self.assertEqual((card.state, card.helped_by_customers), ('processed', True))
        self.make_jsonrpc_request(f'/forum/{self.forum.id}/post/{answer.id}/toggle_correct')
        self.env.invalidate_all()
        self.assertEqual((card.state, card.helped_by_customers), ('new', False))

    @mute_logger(LOG)
    def test_a_fault_of_ours_costs_the_customer_nothing(self):
        cards, posts = type(self.env['social.interest']), type(self.env['forum.post'])
        faults = ((cards, '_wake_catching_up'), (cards, '_through_door'), (posts, '_interest_telling'))
        for model, name in faults:
            with self.subTest(name), patch.object(model, name, side_effect=ZeroDivisionError("ours")):
                topic = self.send(f"While {name} fails")
                self.assertEqual(topic.plain_content, f"While {name} fails")
                if name != '_wake_catching_up':
                    self.missed()
        self.missed(later=True)
        self.assertEqual(set(self.cards().mapped('text')), {f"While {name} fails" for _model, name in faults})
