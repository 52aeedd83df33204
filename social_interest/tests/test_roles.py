# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What leaders, managers and colleagues may do, where the table of models does not tell it."""

import base64
from datetime import timedelta

from odoo import Command, fields
from odoo.exceptions import AccessError, UserError
from odoo.modules.module import load_script
from odoo.tests import Form, new_test_user, tagged
from odoo.tools.misc import file_path

from .common import PIXEL, SALESMAN, InterestCase, letter

HEAD = 'sales_team.group_sale_salesman_all_leads'


class RolesCase(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.leader = new_test_user(cls.env, 'si_leader', SALESMAN, name="Ida Storm")
        cls.team.user_id = cls.leader
        cls.all_documents = new_test_user(cls.env, 'si_all', HEAD, name="Olaf Berg")
        cls.beta = cls.env['res.company'].create({'name': "Beta"})
        cls.beta_head = new_test_user(
            cls.env, 'si_beta', 'sales_team.group_sale_manager',
            company_id=cls.beta.id, company_ids=[Command.set(cls.beta.ids)])
        cls.env['social.interest.source'].create({
            'name': "Beta page", 'channel_id': cls.channel.id, 'company_id': cls.beta.id})

    def theirs(self, **values):
        return self.card(**{'user_id': self.jonas.id, **values})

    def show_all(self):
        """A further rule by which salespeople see and write all cards, as a company may have one."""
        self.env['ir.rule'].create({
            'name': "All", 'model_id': self.env.ref('social_interest.model_social_interest').id,
            'groups': [Command.link(self.env.ref(SALESMAN).id)], 'domain_force': "[(1, '=', 1)]"})


@tagged('post_install', '-at_install')
class TestLeader(RolesCase):

    def test_promise_35_a_leader_shares_the_work_of_the_team(self):
        released, ignored = self.theirs(), self.theirs()
        released.with_user(self.leader).action_release()
        self.assertEqual((released.state, released.user_id.id), ('new', False))
        ignored.with_user(self.leader).action_ignore()
        self.assertEqual(ignored.state, 'ignored')
        ignored.with_user(self.leader).action_reopen()
        self.assertEqual((ignored.state, ignored.user_id), ('taken', self.jonas))

    def test_promise_35_a_leader_answers_what_he_took_over(self):
        card = self.theirs()
        later = fields.Datetime.now() + timedelta(days=1)
        for act in (
            lambda mine: mine.action_process(), lambda mine: mine.snooze(later), lambda mine: mine.action_answer(),
            lambda mine: mine.add_proof('a.png', PIXEL), lambda mine: mine.add_proof_url('https://shots.example/1'),
            lambda mine: mine.write({'processed': True}),
        ):
            with self.assertRaisesRegex(UserError, "Jonas Falk"), self.cr.savepoint():
                act(card.with_user(self.leader))
        self.assertEqual((card.state, card.has_proof), ('taken', False))
        card.with_user(self.leader).action_take_over()
        card.with_user(self.leader).action_process()
        self.assertEqual((card.state, card.user_id), ('processed', self.leader))

    def test_promise_35_a_leader_scores_the_team_and_nobody_else(self):
        card, own = self.card(), self.card()
        card.with_user(self.anna).add_proof('a.png', PIXEL)
        own.with_user(self.leader).add_proof('a.png', PIXEL)
        elsewhere = self.card(team_id=self.env['crm.team'].create({'name': "North"}).id)
        elsewhere.with_user(self.anna).add_proof('a.png', PIXEL)
        self.assertTrue(card.with_user(self.leader).can_score)
        card.with_user(self.leader).set_quality(4)
        self.assertEqual((card.quality_score, card.quality_user_id), (4, self.leader))
        for refused in (own, elsewhere):
            with self.subTest(refused.team_id.name), self.assertRaises(UserError):
                refused.with_user(self.leader).set_quality(4)

    def test_promise_35_a_colleague_does_nothing_with_a_card_that_a_further_rule_shows(self):
        self.show_all()
        card, closed = self.theirs(), self.theirs(state='processed')
        for name, one in (
            ('action_release', card), ('action_ignore', card), ('action_process', card), ('action_wake', card),
            ('action_reopen', closed), ('action_take_over', card),
        ):
            with self.subTest(name), self.assertRaises(UserError), self.cr.savepoint():
                getattr(one.with_user(self.anna), name)()
        self.assertEqual((card.state, card.user_id, closed.state), ('taken', self.jonas, 'processed'))


@tagged('post_install', '-at_install')
class TestManagers(RolesCase):
    """One rule: "User: All Documents" and above is a manager, in each of the decisions on what came in."""

    def decisions(self):
        """Return {what is decided: function of the user}, each on something of its own."""
        site = self.env['social.interest.source'].create({
            'name': "Garden", 'channel_id': self.channel.id, 'key': 'garden', 'sender_domain': 'garden.example'})
        foreign = site.copy({'name': "Foreign", 'key': 'foreign', 'sender_domain': 'foreign.example'})
        blocked = self.author.copy({'key': 'blocked', 'blocked': True})
        self.card(author_id=blocked.id)
        proven, scored = self.card(), self.card()
        (proven | scored).with_user(self.anna).take()
        proven.with_user(self.anna).add_proof('a.png', PIXEL)
        scored.with_user(self.anna).add_proof('a.png', PIXEL)
        spam = self.env['social.interest.mail'].create({
            'company_id': self.env.company.id, 'state': 'ignored', 'spam': True, 'raw': base64.b64encode(letter())})
        free = self.card()
        return {
            'confirm': lambda user: site.with_user(user).action_confirm_site(),
            'deny': lambda user: foreign.with_user(user).action_deny_site(),
            'unblock': lambda user: blocked.with_user(user).action_unblock(),
            'block a domain': lambda user: self.env['social.interest.block.domain'].with_user(user).create(
                {'name': 'evil.example', 'reason': "Spam"}),
            'void': lambda user: proven.proof_record_ids.with_user(user)._void("Private"),
            'void button': lambda user: scored.proof_record_ids.with_user(user).action_void(),
            'score': lambda user: scored.with_user(user).set_quality(3),
            'assign': lambda user: free.with_user(user).action_assign(),
            'not spam': lambda user: spam.with_user(user).action_not_spam(),
            'count spam': lambda user: spam.with_user(user).count_spam(),
        }

    def test_promise_35_one_rule_says_who_is_a_manager(self):
        self.team.user_id = False
        for user, allowed in ((self.anna, False), (self.all_documents, True), (self.head, True)):
            with self.cr.savepoint() as made:
                for name, decide in self.decisions().items():
                    with self.subTest(name, user=user.name):
                        with self.cr.savepoint() as decided:
                            if allowed:
                                decide(user)
                            else:
                                self.assertRaises(AccessError, decide, user)
                            decided.rollback()
                        self.env.invalidate_all()
                made.rollback()
            self.env.invalidate_all()

    def test_promise_35_a_manager_says_whether_a_site_is_ours_by_the_buttons_only(self):
        source = self.env['social.interest.source'].create({
            'name': "Garden", 'channel_id': self.channel.id, 'key': 'garden', 'sender_domain': 'garden.example'})
        self.assertTrue(source.unconfirmed)
        mine = source.with_user(self.head)
        for values in ({'unconfirmed': False}, {'sender_domain': 'x.example'}, {'denied': True}, {'replan': True}):
            with self.subTest(values), self.assertRaisesRegex(UserError, "kept by themselves"):
                mine.write(values)
            with self.subTest(made=values), self.assertRaisesRegex(UserError, "kept by themselves"):
                mine.create({'name': "New", 'channel_id': self.channel.id, **values})
        made = mine.with_context(default_denied=True, default_sender_domain='x.example').create(
            {'name': "New", 'channel_id': self.channel.id})
        self.assertEqual((made.denied, made.sender_domain), (False, False))
        with Form(mine) as form:
            form.response_hours = 2
        mine.action_confirm_site()
        self.assertEqual((source.unconfirmed, source.domains, source.response_hours), (False, 'garden.example', 2))

    def test_promise_35_the_archive_is_offered_to_managers_only(self):
        for user, readonly in ((self.anna, True), (self.leader, True), (self.all_documents, False)):
            fields_of = self.env['social.interest'].with_user(user).get_views([(False, 'list'), (False, 'form')])
            field = fields_of['models']['social.interest']['fields']['active']
            with self.subTest(user.name):
                self.assertEqual(bool(field.get('readonly')), readonly)
        with self.assertRaises(UserError):
            self.card(user_id=self.anna.id).with_user(self.anna).action_archive()

    def test_promise_35_what_all_companies_share_is_changed_by_whoever_works_for_all(self):
        shared = {
            'social.interest.reply': {'name': "Hello", 'body': "Hello", 'company_id': False, 'user_id': False},
            'social.interest.reply.series': {'name': "Hello", 'company_id': False},
        }
        for name, values in shared.items():
            record = self.env[name].create(values)
            for user in (self.beta_head, self.head):
                mine = record.with_user(user)
                with self.subTest(name, user=user.login):
                    self.assertEqual(mine.name, "Hello", "read by all")
                    for change in (
                        lambda mine=mine: mine.write({'name': "Other"}), lambda mine=mine: mine.unlink(),
                        lambda mine=mine, values=values: mine.create(values),
                        lambda mine=mine, values=values: mine.create(
                            {**values, 'company_id': user.company_id.id}).write({'company_id': False}),  # noqa: B023
                    ):
                        with self.assertRaises(AccessError), self.cr.savepoint():
                            change()
            self.head.company_ids = self.env['res.company'].search([])
            record.with_user(self.head).name = "Hello again"
            self.head.company_ids = self.env.company

    def test_promise_35_an_own_reply_for_all_companies_stays_ones_own(self):
        own = self.env['social.interest.reply'].with_user(self.anna).create(
            {'name': "Mine", 'body': "Hello", 'company_id': False})
        own.body = "Hello there"
        with self.assertRaises(AccessError):
            own.user_id = False

    def test_promise_35_nothing_goes_to_a_company_one_does_not_work_for(self):
        action = self.env.ref('social_interest.action_comment')
        for name, values in {
            'social.interest.reply': {'name': "Hello", 'body': "Hello", 'user_id': False},
            'social.interest.reply.series': {'name': "Hello"}, 'social.interest.target': {'action_id': action.id},
            'social.interest.source': {'name': "Page", 'channel_id': self.channel.id},
            'social.interest.author': {'name': "Ann", 'channel_id': self.channel.id},
        }.items():
            record = self.env[name].with_user(self.head).create(values)
            with self.subTest(name), self.assertRaises(AccessError), self.cr.savepoint():
                record.write({'company_id': self.beta.id})

    def test_promise_35_every_model_that_companies_may_share_is_guarded(self):
        guard = self.env.registry['social.interest.shared.mixin']
        for name, model in self.env.registry.items():
            if not name.startswith('social.interest') or model._abstract or model._transient:
                continue
            company = model._fields.get('company_id')
            written = self.env['ir.model.access'].search([
                ('model_id.model', '=', name), ('perm_write', '=', True),
                ('group_id', '!=', self.env.ref('base.group_system').id)])
            if company and not company.required and not company.related and written:
                with self.subTest(name):
                    self.assertTrue(issubclass(model, guard))


@tagged('post_install', '-at_install')
class TestPeopleBehindCards(RolesCase):

    def test_promise_35_authors_are_seen_with_their_cards(self):
        author = self.author.with_user(self.anna)
        self.assertTrue(author.has_access('write'), "of no card yet")
        card = self.theirs()
        for operation in ('read', 'write'):
            self.assertFalse(author.has_access(operation))
        self.assertNotIn(self.author, author.search([]))
        self.assertTrue(self.author.with_user(self.jonas).has_access('write'))
        self.assertTrue(self.author.with_user(self.leader).has_access('write'))
        self.assertTrue(self.author.with_user(self.all_documents).has_access('write'))
        self.team.user_id = False
        self.assertFalse(self.author.with_user(self.leader).has_access('read'))
        card.active = False
        self.assertTrue(self.author.with_user(self.jonas).has_access('read'), "of an archived card too")
        card.user_id = False
        self.assertTrue(author.has_access('read'))

    def test_promise_35_a_salesperson_makes_an_author_by_hand(self):
        author = self.env['social.interest.author'].with_user(self.anna).create(
            {'name': "Ann", 'channel_id': self.channel.id})
        card = self.env['social.interest'].with_user(self.anna).create({
            'source_id': self.source.id, 'author_id': author.id, 'text': "By phone", 'user_id': self.anna.id})
        self.assertEqual(card.author_id.name, "Ann")
        self.assertFalse(author.with_user(self.jonas).has_access('read'))

    # ------------------------------------------------------------------
    # Followers
    # ------------------------------------------------------------------

    def followed(self, *users, **values):
        card = self.theirs(**values)
        card.message_subscribe(partner_ids=self.env['res.users'].union(*users).partner_id.ids)
        return card

    def follows(self, user, card):
        return user.partner_id in card.message_partner_ids

    def test_promise_35_a_former_leader_stops_following(self):
        card = self.followed(self.leader)
        own = self.followed(self.leader, user_id=self.leader.id)
        self.team.user_id = self.head
        self.assertEqual([self.follows(self.leader, one) for one in (card, own)], [False, True])
        self.team.user_id = self.leader
        card.message_subscribe(partner_ids=self.leader.partner_id.ids)
        card.source_id.team_id = False
        self.team.unlink()
        self.assertFalse(self.follows(self.leader, card))

    def test_promise_35_the_leader_stops_following_what_goes_to_another_team(self):
        north = self.env['crm.team'].create({'name': "North"})
        page = self.source.copy({'key': 'north', 'team_id': north.id})
        for values in ({'team_id': north.id}, {'source_id': page.id}):
            card = self.followed(self.leader, self.head)
            card.write(values)
            with self.subTest(values):
                self.assertEqual(card.team_id, north)
                self.assertEqual([self.follows(user, card) for user in (self.leader, self.head)], [False, True])

    def test_promise_35_who_leaves_stops_following(self):
        for change in (
            {'active': False}, {'group_ids': [Command.set(self.env.ref('base.group_user').ids)]},
            {'company_ids': [Command.set(self.beta.ids)], 'company_id': self.beta.id},
        ):
            user = new_test_user(self.env, f'si_leaver_{list(change)[0]}', HEAD)
            card, free = self.followed(user, self.head), self.followed(user, user_id=False)
            user.write(change)
            with self.subTest(change):
                self.assertEqual([self.follows(user, one) for one in (card, free)], [False, False])
                self.assertTrue(self.follows(self.head, card))

    def test_promise_35_who_followed_before_the_upgrade_stops_too(self):
        former = new_test_user(self.env, 'si_former', SALESMAN)
        left = new_test_user(self.env, 'si_left', SALESMAN)
        card = self.followed(former, left, self.head, self.jonas)
        left.active = False
        card.message_subscribe(partner_ids=left.partner_id.ids)
        path = file_path('social_interest/migrations/19.0.1.3.0/post-followers.py')
        load_script(path, 'post-followers').migrate(self.env.cr, '19.0.1.2.0')
        self.env.invalidate_all()
        self.assertEqual(
            [self.follows(user, card) for user in (former, left, self.head, self.jonas)], [False, False, True, True])

    # ------------------------------------------------------------------
    # Asleep
    # ------------------------------------------------------------------

    def test_promise_45_waking_many_passes_no_limit(self):
        self.env.company.interest_limit = 2
        later = fields.Datetime.now() + timedelta(days=1)
        asleep = self.env['social.interest'].with_user(self.anna)
        for _number in range(3):
            card = self.card().with_user(self.anna)
            card.take()
            card.snooze(later)
            asleep |= card
        with self.assertRaisesRegex(UserError, "take 2 at most"), self.cr.savepoint():
            asleep.action_wake()
        self.assertTrue(all(asleep.mapped('snoozed_until')))
        asleep[:2].action_wake()
        with self.assertRaisesRegex(UserError, "the most you may have is 2"), self.cr.savepoint():
            asleep[2].action_wake()
        # a manager calls any back
        asleep[2].with_user(self.head).action_wake()
        self.assertFalse(any(asleep.mapped('snoozed_until')))
