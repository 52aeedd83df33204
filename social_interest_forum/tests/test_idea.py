# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Ideas: who says what becomes of them, who is told, and how often."""

from datetime import timedelta

from freezegun import freeze_time

from odoo import fields
from odoo.exceptions import AccessError, ValidationError
from odoo.tests import HttpCase, TransactionCase, new_test_user, tagged
from odoo.tools import html2plaintext, mute_logger
from odoo.tools.safe_eval import safe_eval

from .community_case import CommunityMixin


class IdeaCase(CommunityMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)
        cls.make_community(cls.env)

    def vote(self, idea, user, vote='1'):
        return self.env['forum.post.vote'].create({'post_id': idea.id, 'user_id': user.id, 'vote': vote})

    def tell(self, minutes=6):
        """Run the scheduled action so much later, and return {address: [letter as text]}."""
        before = self.env['mail.mail'].search([])
        with freeze_time(fields.Datetime.now() + timedelta(minutes=minutes)), self.enter_registry_test_mode():
            self.env.ref('social_interest_forum.ir_cron_tell_ideas').method_direct_trigger()
        self.env.invalidate_all()
        letters = {}
        for mail in self.env['mail.mail'].search([]) - before:
            for partner in mail.recipient_ids:
                letters.setdefault(partner.email, []).append(f'{mail.subject}\n{html2plaintext(mail.body_html)}')
        return letters


@tagged('post_install', '-at_install')
class TestIdea(IdeaCase):

    def test_only_discussions_are_forums_of_ideas(self):
        with self.assertRaises(ValidationError):
            self.help.interest_ideas = True

    def test_each_begins_as_new_whatever_its_author_says(self):
        idea = self.env['forum.post'].with_user(self.visitor).with_context(default_idea_status='done').create({
            'forum_id': self.ideas.id, 'name': "A lamp", 'idea_note': "Mine", 'idea_status': 'planned'})
        self.assertEqual((idea.idea_status, idea.idea_note, idea.sudo().idea_told), ('new', False, 'new'))

    def test_nobody_says_with_a_new_topic_what_is_kept(self):
        card = self.card(user_id=self.anna.id)
        self.anna.sudo().karma = 50
        values = {'forum_id': self.ideas.id, 'name': "A lamp"}
        posts = self.env['forum.post']
        for name, value in (('idea_told', 'done'), ('interest_from_id', card.id)):
            with self.subTest(name):
                with self.assertRaises(AccessError):
                    posts.with_user(self.visitor).create({**values, name: value})
                with self.assertRaises(AccessError):
                    posts.with_user(self.visitor).with_context(**{f'default_{name}': value}).create(values)
        for topic in (
            posts.with_user(self.anna).create({**values, 'interest_from_id': card.id}),
            posts.with_user(self.anna).with_context(default_interest_from_id=card.id).create(values),
        ):
            self.assertFalse(topic.interest_from_id)

    def test_moderators_and_sales_managers_say_what_becomes_of_it(self):
        idea = self.idea()
        for user in (self.moderator, self.head):
            with self.subTest(user=user.login):
                idea.idea_status = 'new'
                idea.with_user(user)._set_idea('planned', "  In\nspring. ")
                self.assertEqual((idea.idea_status, idea.idea_note), ('planned', "In spring."))
                self.assertEqual(idea.idea_changed_uid, user)

    def test_nobody_else_does(self):
        idea = self.idea()
        for user in (self.visitor, self.voter, self.anna):
            for values in ({'idea_status': 'done'}, {'idea_note': "Ha"}, {'idea_told': 'done'},
                           {'interest_from_id': False}, {'idea_changed_date': False}):
                with self.subTest(user=user.login, values=values), self.assertRaises(AccessError):
                    idea.with_user(user).write(values)
        self.assertEqual((idea.idea_status, idea.idea_note), ('new', False))

    def test_a_list_of_a_manager_changes_it_without_any_karma(self):
        idea = self.idea()
        self.head.sudo().karma = 0
        idea.with_user(self.head).write({'idea_status': 'declined'})
        self.assertEqual(idea.idea_status, 'declined')

    def test_managers_say_it_of_the_ideas_of_their_own_companies(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        self.ideas.website_id = self.env['website'].create({'name': "Beta", 'company_id': beta.id})
        idea = self.idea()
        with self.assertRaises(AccessError):
            idea.with_user(self.head).idea_status = 'done'
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest_forum.action_idea')
        shown = safe_eval(action['domain'], {'allowed_company_ids': self.head.company_ids.ids})
        ideas = self.env['forum.post'].with_user(self.head)
        self.assertNotIn(idea, ideas.search(shown))
        self.head.company_ids += beta
        self.env.invalidate_all()
        idea.with_user(self.head).idea_status = 'done'
        self.assertEqual(idea.idea_status, 'done')
        shown = safe_eval(action['domain'], {'allowed_company_ids': self.head.company_ids.ids})
        self.assertIn(idea, ideas.search(shown))

    def test_what_is_no_idea_has_no_status_to_set(self):
        for post in (self.topic(), self.answer(self.idea())):
            with self.subTest(post.name), self.assertRaises(AccessError):
                post.with_user(self.moderator)._set_idea('done', '')
        with self.assertRaises(AccessError):
            self.idea().with_user(self.moderator)._set_idea('great', '')

    def test_the_page_of_the_forum_shows_one_status(self):
        self.idea("Planned one").idea_status = 'planned'
        self.idea("New one")
        found = self.site._search_with_fuzzy(
            'forum_posts_only', '', limit=10, order='id', options={
                'displayDescription': False, 'displayDetail': False, 'displayExtraDetail': False,
                'displayExtraLink': False, 'displayImage': False, 'allowFuzzy': False,
                'forum': str(self.ideas.id), 'filters': 'idea_planned'})
        self.assertEqual(found[1][0]['results'].mapped('name'), ["Planned one"])

    def test_the_list_has_ideas_by_votes(self):
        first, second = self.idea("First"), self.idea("Second")
        self.topic()
        self.answer(first)
        self.vote(second, self.voter)
        action = self.env.ref('social_interest_forum.action_idea')
        domain = [('interest_ideas', '=', True), ('parent_id', '=', False), ('state', 'in', ('active', 'close'))]
        self.assertTrue(action.domain.startswith(str(domain)[:-1]), action.domain)
        found = self.env['forum.post'].with_user(self.anna).search(
            [*domain, ('forum_id', '=', self.ideas.id)], order='vote_count desc, id desc')
        self.assertEqual(found, second + first)


@tagged('post_install', '-at_install')
class TestIdeaTold(IdeaCase):

    def test_voters_and_the_author_are_told_once_in_their_language(self):
        self.env['res.lang']._activate_lang('fr_FR')
        self.voter.partner_id.lang = 'fr_FR'
        against = new_test_user(self.env, 'si_against', 'base.group_portal', email='no@vik.example', karma=500)
        idea = self.idea()
        self.vote(idea, self.voter)
        self.vote(idea, self.moderator)
        self.vote(idea, against, '-1')
        idea.with_user(self.moderator)._set_idea('planned', "In spring.")
        self.assertEqual(self.tell(minutes=0), {}, "it has to rest")
        letters = self.tell()
        self.assertEqual(letters.keys(), {'nora@vik.example', 'ole@dahl.example'}, "not who changed it")
        self.assertEqual({len(told) for told in letters.values()}, {1})
        [letter] = letters['nora@vik.example']
        for words in ("Planned: A tray for cables", "In spring.", "because the idea is yours or you voted for it"):
            self.assertIn(words, letter)
        self.assertEqual(self.tell(), {})

    def test_a_status_that_is_put_back_is_told_to_nobody(self):
        idea = self.idea()
        idea.with_user(self.moderator)._set_idea('done', '')
        idea.with_user(self.moderator)._set_idea('new', '')
        self.assertEqual(self.tell(), {})
        self.assertFalse(idea.idea_changed_date)

    def test_there_and_back_and_there_is_told_once(self):
        idea = self.idea()
        for status in ('done', 'new', 'declined'):
            idea.with_user(self.moderator)._set_idea(status, '')
        [letter] = self.tell()['nora@vik.example']
        self.assertIn("Declined: A tray for cables", letter)

    def test_each_change_that_rested_is_told(self):
        idea = self.idea()
        for status, word in (('planned', "Planned"), ('done', "Done")):
            idea.with_user(self.moderator)._set_idea(status, '')
            [letter] = self.tell()['nora@vik.example']
            self.assertIn(word, letter)

    def test_nobody_is_told_of_what_is_gone(self):
        idea = self.idea()
        idea.with_user(self.moderator)._set_idea('planned', '')
        idea.active = False
        self.assertEqual(self.tell(), {})

    def test_another_note_alone_is_not_told(self):
        idea = self.idea()
        idea.with_user(self.moderator).write({'idea_note': "We think about it."})
        self.assertEqual(self.tell(), {})

    def test_whoever_left_is_not_told(self):
        idea = self.idea()
        self.vote(idea, self.voter)
        self.voter.active = False
        idea.with_user(self.moderator)._set_idea('planned', '')
        self.assertEqual(self.tell().keys(), {'nora@vik.example'})

    def test_the_scheduled_action_is_woken_when_it_has_rested(self):
        triggers = self.env['ir.cron.trigger'].search([])
        self.idea().with_user(self.moderator)._set_idea('planned', '')
        new = self.env['ir.cron.trigger'].search([]) - triggers
        cron = self.env.ref('social_interest_forum.ir_cron_tell_ideas')
        mine = new.filtered(lambda trigger: trigger.cron_id == cron)
        self.assertEqual(len(mine), 1)
        self.assertGreater(mine.call_at, fields.Datetime.now() + timedelta(minutes=4))


@tagged('post_install', '-at_install')
class TestIdeaPage(CommunityMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)
        cls.make_community(cls.env)
        cls.thing = cls.idea()

    def set(self, login, status='done', post=None):
        self.authenticate(login, login)
        page = self.url_open(self.thing.website_url)
        token = page.text.partition('csrf_token: "')[2].partition('"')[0]
        post = post or self.thing
        result = self.url_open(
            f'/forum/{self.ideas.id}/post/{post.id}/idea', data={'csrf_token': token, 'status': status, 'note': "So."},
            allow_redirects=False)
        self.env.invalidate_all()
        return result.status_code

    @mute_logger('odoo.http')
    def test_only_a_moderator_says_it_by_the_page(self):
        self.assertEqual((self.set('si_visitor'), self.thing.idea_status), (403, 'new'))
        self.assertEqual((self.set('si_moderator'), self.thing.idea_status, self.thing.idea_note), (303, 'done', "So."))

    @mute_logger('odoo.http')
    def test_a_topic_of_another_forum_is_not_found_there(self):
        self.assertEqual(self.set('si_moderator', post=self.topic()), 404)

    def test_everybody_sees_the_status_on_the_page_and_in_the_list(self):
        self.thing.sudo().write({'idea_status': 'planned', 'idea_note': "In spring."})
        page = self.url_open(self.thing.website_url).text
        self.assertIn('o_si_idea_planned', page)
        self.assertIn("In spring.", page)
        self.assertNotIn('o_si_idea_form', page)
        listed = self.url_open(f'/forum/{self.ideas.id}').text
        self.assertIn('o_si_idea_planned', listed)
        self.assertIn('filters=idea_declined', listed)
        self.assertNotIn('o_si_idea_planned', self.url_open(f'/forum/{self.ideas.id}?filters=idea_done').text)
        self.assertIn('o_si_idea_planned', self.url_open(f'/forum/{self.ideas.id}?filters=idea_planned').text)

    def test_a_forum_of_questions_looks_as_before(self):
        topic = self.topic()
        for address in (topic.website_url, f'/forum/{self.help.id}'):
            page = self.url_open(address).text
            self.assertIn("How do I oil an oak desk?", page)
            self.assertNotIn('o_si_idea', page)
