# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""From an answered card to a draft of the knowledge base, which somebody reads before it is published."""

from odoo import SUPERUSER_ID
from odoo.exceptions import AccessError, UserError
from odoo.tests import HttpCase, tagged
from odoo.tools import mute_logger

from .common import KnowledgeCase, KnowledgeMixin


@tagged('post_install', '-at_install')
class TestKnowledge(KnowledgeCase):

    def answer(self, post):
        return post.sudo().with_context(active_test=False).child_ids

    def test_what_is_said_of_a_draft_is_changed_before_it_is_published(self):
        post = self.draft()
        self.assertEqual(post.with_user(self.anna).knowledge_answer, "<p>Once a year, in a thin coat.</p>")
        post.with_user(self.anna).knowledge_answer = "<p>Twice a year.</p>"
        self.assertEqual(self.answer(post).plain_content, "Twice a year.")
        self.anna.karma = 10
        with self.assertRaises(AccessError):
            post.with_user(self.anna).knowledge_answer = "<p>Never.</p>"

    def test_question_and_answer_are_a_draft_by_the_company(self):
        post = self.draft()
        answer = self.answer(post)
        self.assertEqual((post.state, post.active, answer.state, answer.active, answer.is_correct), (
            'pending', False, 'pending', False, True))
        self.assertEqual((post.create_uid.id, answer.create_uid.id), (SUPERUSER_ID, SUPERUSER_ID))
        self.assertEqual((post.forum_id, post.name), (self.base, "Oil for oak"))
        self.assertEqual(
            post.content, "<p>How often does the oak top need oil?</p><p>A &lt;b&gt;coat&lt;/b&gt; a year?</p>")
        self.assertEqual(answer.content, "<p>Once a year, in a thin coat.</p>")
        posts = self.answered.with_context(active_test=False).knowledge_post_ids
        self.assertEqual((post.sudo().knowledge_interest_id, posts), (self.answered, post))

    def test_the_dialog_takes_other_words_and_a_name(self):
        self.base.interest_author_id = self.jonas
        post = self.draft(title="Oiling", question="", answer="See https://acme.example/oil\n<img src=x>")
        self.assertEqual((post.name, post.create_uid, self.answer(post).create_uid), ("Oiling", self.jonas, self.jonas))
        self.assertFalse(post.content)
        self.assertEqual(self.answer(post).plain_content, "See https://acme.example/oil\n<img src=x>")

    def test_the_second_time_the_draft_is_shown(self):
        post = self.draft()
        action = self.answered.with_user(self.anna).action_to_knowledge()
        self.assertEqual((action['res_model'], action['res_id']), ('forum.post', post.id))
        self.publish(post)
        self.assertEqual(self.answered.with_user(self.anna).action_to_knowledge()['res_id'], post.id)

    def test_neither_draft_nor_what_is_published_makes_a_card(self):
        cards = self.cards()
        self.publish(self.draft())
        self.missed()
        self.assertEqual(self.cards(), cards)

    def test_what_was_not_answered_and_what_is_forged_is_no_knowledge(self):
        for card in (self.card(), self.card(state='ignored'), self.card(verdict='failed')):
            with self.subTest(card.state), self.assertRaises(UserError):
                card.with_user(self.anna).action_to_knowledge()
        dialog = self.env['social.interest.knowledge'].with_user(self.anna).create({
            'interest_id': self.card().id, 'title': "x", 'answer': "y", 'forum_id': self.base.id})
        with self.assertRaises(UserError):
            dialog.action_draft()

    def test_what_a_customer_answered_is_proposed(self):
        topic = self.topic("How do I clean it?")
        self.post(self.otto, "With soap.", topic).with_user(self.nora).is_correct = True
        self.assertEqual(self.answer(self.draft(self.card_of(topic))).plain_content, "With soap.")

    def test_question_and_answer_are_published_together_by_who_may_approve(self):
        post = self.draft()
        with self.assertRaises(AccessError):
            post.with_user(self.anna).validate()
        self.anna.karma = 1000
        self.answer(post).with_user(self.anna).validate()
        self.assertEqual(
            (post.state, post.active, post.child_ids.state, post.moderator_id), ('active', True, 'active', self.anna))
        self.assertEqual((post.has_validated_answer, post.child_count), (True, 1))
        self.assertGreater(post.create_uid.karma, 0)

    def test_what_is_refused_is_refused_with_its_answer(self):
        post = self.draft()
        post.with_user(self.env.ref('base.user_admin')).close(self.env.ref('website_forum.reason_1').id)
        self.assertEqual((post.state, self.answer(post).state), ('close', 'close'))

    def test_other_posts_are_approved_as_ever(self):
        self.forum.karma_post = 700
        topic = self.post(self.nora, "How do I clean it?")
        topic.with_user(self.env.ref('base.user_admin')).validate()
        self.assertEqual(topic.state, 'active')

    def test_where_there_is_no_knowledge_base_who_may_makes_one(self):
        self.base.is_knowledge = False
        dialogs = self.env['social.interest.knowledge'].with_context(default_interest_id=self.answered.id)
        theirs = dialogs.with_user(self.anna).create({})
        self.assertEqual((theirs.forum_ids.ids, theirs.can_make), ([], False))
        with self.assertRaises(AccessError):
            theirs.action_make_forum()
        self.assertTrue(dialogs.with_user(self.env.ref('base.user_admin')).create({}).can_make)
        dialog = dialogs.with_user(self.env.ref('base.user_admin')).create({})
        self.assertEqual(dialog.action_make_forum()['res_id'], dialog.id)
        self.assertEqual(
            (dialog.forum_id.is_knowledge, dialog.forum_id.website_id.company_id), (True, self.answered.company_id))
        self.assertEqual(dialogs.with_user(self.anna).create({}).forum_id, dialog.forum_id)

    def test_a_knowledge_base_is_that_of_its_company(self):
        other = self.env['res.company'].create({'name': "Other"})
        site = self.env['website'].create({'name': "Other site", 'company_id': other.id})
        theirs = self.make_one(self.env, "Theirs", website_id=site.id, is_knowledge=True)
        dialog = self.env['social.interest.knowledge'].with_user(self.anna).create({'interest_id': self.answered.id})
        self.assertEqual(dialog.forum_ids, self.base)
        dialog.forum_id = theirs
        with self.assertRaises(AccessError):
            dialog.action_draft()

    def test_promise_35_a_draft_is_read_by_nobody_outside(self):
        posts = self.env['forum.post'].with_context(active_test=False)
        draft = self.draft()
        both = draft | self.answer(draft)
        for user in (self.nora, self.env.ref('base.public_user')):
            with self.subTest(user.login):
                self.assertFalse(posts.with_user(user).search([('id', 'in', both.ids)]))
                with self.assertRaises(AccessError):
                    both.with_user(user).read(['name'])
        self.assertEqual(posts.with_user(self.anna).search([('id', 'in', both.ids)]), both)
        self.publish(draft)
        self.assertEqual(posts.with_user(self.nora).search([('id', 'in', both.ids)]), both)
        self.base.karma_post = 5000
        own = self.post(self.nora, "How do I clean it?", forum_id=self.base.id)
        self.assertEqual(own.state, 'pending')
        self.assertEqual(posts.with_user(self.nora).search([('id', '=', own.id)]), own)
        self.assertFalse(posts.with_user(self.otto).search([('id', '=', own.id)]))

    def test_erased_card_leaves_the_knowledge(self):
        post = self.draft()
        self.answered.unlink()
        self.assertEqual((post.exists(), post.sudo().knowledge_interest_id.id), (post, False))


@tagged('post_install', '-at_install')
class TestKnowledgeShown(KnowledgeMixin, HttpCase):
    """What a visitor of the website sees of it."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_knowledge(cls.env)

    @mute_logger('odoo.http', 'odoo.addons.base.models.ir_rule')
    def test_a_draft_is_seen_by_nobody_and_what_is_published_by_everybody(self):
        post = self.draft()
        page, *lists = (
            f'/forum/{self.base.id}/{post.id}', f'/forum/{self.base.id}',
            f'/forum/{self.base.id}?search=coat&include_answers=1', '/forum/all?search=oil', '/sitemap.xml')
        # who may post without approval may open what merely waits for it
        self.nora.karma = self.base.karma_post + 1
        self.authenticate('si_nora', 'si_nora')
        self.assertEqual(self.url_open(page).status_code, 403)
        for address in lists:
            self.assertNotIn(f'/{self.env["ir.http"]._slug(post)}', self.url_open(address).text, address)
        self.publish(post)
        self.authenticate(None, None)
        shown = self.url_open(page)
        self.assertEqual(shown.status_code, 200)
        self.assertIn("Once a year, in a thin coat.", shown.text)
        self.assertIn("Oil for oak", self.url_open(lists[0]).text)
