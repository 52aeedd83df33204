# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Target groups: who is in them, and what is done with all of them."""

from datetime import timedelta
from unittest.mock import patch

from odoo import Command, fields
from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, tagged

from .common import FeedCase


class GroupCase(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.now = fields.Datetime.now()
        cls.people = cls.env['social.interest.author'].create([
            {'name': name, 'channel_id': cls.channel.id, 'key': name} for name in ("Waits", "Silent", "Replied", "No")])
        cls.waits, cls.silent, cls.replied, cls.refused = cls.people
        cls.talk(cls.waits, 1)
        cls.talk(cls.silent, 8, answered=7)
        cls.talk(cls.replied, 9, answered=8)
        cls.talk(cls.replied, 2)
        cls.talk(cls.refused, 5, answered=4, refused=True)

    @classmethod
    def talk(cls, author, days, answered=None, **values):
        """A card so many days ago, and when it was answered."""
        if answered is not None:
            at = cls.now - timedelta(days=answered)
            values |= {'state': 'answered', 'user_id': cls.anna.id, 'answered_date': at}
        return cls.card(author_id=author.id, date=cls.now - timedelta(days=days), **values)

    def group(self, **values):
        return self.env['social.interest.group'].create({'name': "Group", **values})

    def members(self, **values):
        action = self.group(**values).action_view_members()
        return self.env['social.interest.author'].search(action['domain']) & self.people


@tagged('post_install', '-at_install')
class TestOutcome(GroupCase):

    def test_outcome_of_the_last_talk(self):
        self.assertEqual(
            [author.last_outcome for author in self.people], ['waits', 'silent', 'replied', 'refused'])

    def test_outcome_changes_with_the_talk(self):
        card = self.waits.interest_ids
        card.with_user(self.anna).take()
        card.with_user(self.anna)._set_answered()
        self.assertEqual(self.waits.last_outcome, 'silent')
        self.talk(self.waits, -1)
        self.assertEqual(self.waits.last_outcome, 'replied')
        self.talk(self.refused, 0, state='ignored')
        self.assertEqual(self.refused.last_outcome, 'replied')
        nobody = self.env['social.interest.author'].create({'name': "New", 'channel_id': self.channel.id})
        self.talk(nobody, 0, verdict='failed')
        self.assertFalse(nobody.last_outcome)
        self.talk(nobody, 0, state='ignored')
        self.assertEqual(nobody.last_outcome, 'closed')

    def test_search_finds_what_is_told(self):
        Author = self.env['social.interest.author']
        for outcome in ('waits', 'silent', 'replied', 'refused', 'closed', False):
            with self.subTest(outcome=outcome):
                found = Author.search([('last_outcome', 'in', [outcome]), ('id', 'in', self.people.ids)])
                self.assertEqual(found, self.people.filtered(lambda one: one.last_outcome == outcome))  # noqa: B023
        self.assertEqual(
            self.people.filtered_domain([('last_outcome', 'in', ['silent', 'waits'])]), self.waits | self.silent)

    def test_people_are_grouped_by_it(self):
        Author = self.env['social.interest.author'].with_user(self.anna)
        mine = [('id', 'in', self.people.ids)]
        # somebody whose card is not written yet
        self.talk(self.people.create({'name': "Fresh", 'channel_id': self.channel.id}), 0)
        fresh = Author.search([('name', '=', "Fresh")])
        self.assertTrue(Author.fields_get(['last_outcome'], ['groupable'])['last_outcome']['groupable'])
        groups = Author.formatted_read_group(
            [('id', 'in', (self.people | fresh).ids)], ['last_outcome'], ['__count'], order='last_outcome')
        self.assertEqual(
            {group['last_outcome']: group['__count'] for group in groups},
            {'waits': 2, 'silent': 1, 'replied': 1, 'refused': 1})
        for group in groups:
            with self.subTest(group['last_outcome']):
                found = Author.search([*mine, *group['__extra_domain']])
                self.assertEqual(set(found.mapped('last_outcome')), {group['last_outcome']})
        action = self.group().action_view_members()
        self.assertTrue(action['context']['search_default_group_outcome'])
        self.assertEqual(action['display_name'], "Group")
        self.assertEqual(self.group(outcome='silent').action_view_members()['context'], {})

    def test_call_that_refuses(self):
        card = self.waits.interest_ids
        card.write({'phone': '+45 32 12 34 56', 'answer_kind': 'call'})
        refused = self.env.ref('social_interest.call_outcome_refused')
        refused.refuses = True
        card.with_user(self.anna).log_call(refused.id, "Has one already.")
        self.assertEqual((card.call_outcome_id, card.refused), (refused, True))
        self.assertEqual(self.waits.last_outcome, 'refused')

    def test_refused_is_said_and_taken_back(self):
        card = self.waits.interest_ids.with_user(self.anna)
        card.action_refused()
        self.assertTrue(card.refused)
        card.action_refused()
        self.assertFalse(card.refused)
        theirs = self.talk(self.silent, 0, user_id=self.jonas.id)
        with self.assertRaises(UserError):
            theirs.with_user(self.anna).action_refused()


@tagged('post_install', '-at_install')
class TestMembers(GroupCase):

    def test_each_condition(self):
        tag, other = self.env['crm.tag'].create([{'name': "Oak"}, {'name': "Ash"}])
        product = self.env['product.template'].create({'name': "Desk"})
        self.waits.tag_ids = tag
        self.silent.interest_ids.tag_ids = other
        self.replied.interest_ids[0].product_id = product
        self.refused.vip = True
        self.silent.set_stage(self.team.interest_stage_ids[0].id)
        vk = self.env.ref('social_interest.channel_vk')
        like, comment = (self.env.ref(f'social_interest.action_{code}') for code in ('like', 'comment'))
        for expected, values in (
            (self.people, {}),
            (self.waits, {'tag_ids': tag.ids}),
            (self.waits | self.silent, {'tag_ids': (tag | other).ids}),
            (self.people, {'channel_ids': self.channel.ids}),
            (self.people.browse(), {'channel_ids': vk.ids}),
            (self.people, {'action_ids': comment.ids}),
            (self.replied, {'action_ids': comment.ids, 'product_ids': product.ids}),
            (self.people.browse(), {'action_ids': like.ids, 'product_ids': product.ids}),
            (self.silent, {'stage_ids': self.team.interest_stage_ids[0].ids}),
            (self.silent, {'outcome': 'silent'}),
            (self.refused, {'vip': True}),
            (self.waits | self.replied, {'seen_within': 3}),
            (self.silent | self.refused, {'seen_before': 3}),
            (self.refused, {'seen_before': 3, 'seen_within': 6}),
            (self.people, {'seen_within': 2_000_000_000}),
            (self.people.browse(), {'seen_before': 2_000_000_000}),
        ):
            with self.subTest(**values):
                self.assertEqual(self.members(**values), expected)
                group = self.group(**values)
                self.assertEqual(group.member_count, len(self.env['social.interest.author'].search(
                    group._member_domain())))

    def test_blocked_people_stay_out(self):
        self.waits._block("Advertises")
        self.assertNotIn(self.waits, self.members())
        self.assertIn(self.waits, self.members(with_blocked=True))

    def test_only_whom_one_may_see(self):
        self.silent.interest_ids.user_id = self.jonas
        group = self.group(outcome='silent')
        self.assertEqual(group.with_user(self.jonas).member_count, 1)
        self.assertEqual(group.with_user(self.anna).member_count, 0)

    def test_activity_for_everybody(self):
        group = self.group(seen_before=3).with_user(self.head)
        action = group.action_plan_activities()
        wizard = Form(self.env['mail.activity.schedule'].with_user(self.head).with_context(**action['context']))
        wizard.activity_type_id = self.env.ref('mail.mail_activity_data_call')
        wizard.summary = "Ask again"
        wizard.save().action_schedule_activities()
        planned = self.env['mail.activity'].search([('summary', '=', "Ask again")])
        self.assertEqual(set(planned.mapped('res_id')) & set(self.people.ids), set((self.silent | self.refused).ids))
        self.assertEqual(set(planned.mapped('res_model')), {'social.interest.author'})

    def test_too_many_to_plan_with_at_once(self):
        with patch.object(type(self.env['mail.activity.schedule']), '_batch_size', 2), self.assertRaises(UserError):
            self.group().action_plan_activities()

    def test_nobody_to_plan_with(self):
        with self.assertRaises(UserError):
            self.group(channel_ids=self.env.ref('social_interest.channel_vk').ids, vip=True).action_plan_activities()

    def test_ones_own_and_everybodys(self):
        shared = self.group(user_id=False)
        own = self.env['social.interest.group'].with_user(self.anna).create({'name': "Mine"})
        self.assertEqual(own.user_id, self.anna)
        self.assertTrue(shared.with_user(self.anna).has_access('read'))
        self.assertFalse(shared.with_user(self.anna).has_access('write'))
        with self.assertRaisesRegex(AssertionError, "readonly"):
            Form(shared.with_user(self.anna)).name = "Hers"
        with Form(own.with_user(self.anna)) as form:
            form.name = "Hers"
        new = Form(self.env['social.interest.group'].with_user(self.anna))
        new.name = "Another"
        self.assertEqual(new.save().user_id, self.anna)
        self.assertFalse(own.with_user(self.jonas).has_access('read'))
        with self.assertRaises(AccessError):
            own.user_id = False
        self.assertTrue(own.with_user(self.head).has_access('write'))

    def test_other_company(self):
        group = self.group()
        beta = self.env['res.company'].create({'name': "Beta"})
        self.head.write({'company_ids': [Command.set(beta.ids)], 'company_id': beta.id})
        self.assertFalse(group.with_user(self.head).has_access('read'))
        own = self.env['social.interest.group'].with_user(self.head).create({'name': "Of Beta"})
        self.assertEqual((own.company_id, own.member_count), (beta, 0))
        with self.assertRaises(AccessError):
            own.company_id = self.env.company


@tagged('post_install', '-at_install')
class TestMailing(GroupCase):

    def test_without_email_marketing_there_is_no_list(self):
        if 'mailing.list' in self.env:
            self.skipTest("Email Marketing is installed")
        group = self.group()
        self.assertFalse(group.can_mail)
        with self.assertRaises(UserError):
            group.action_mailing_list()

    def test_only_who_wanted_letters(self):
        """Where Email Marketing is installed: who is on some list comes, who left or never asked does not."""
        if 'mailing.list' not in self.env:
            self.skipTest("Email Marketing is not installed")
        old, new = self.env['mailing.list'].create([{'name': "News"}, {'name': "Desks"}])
        for author in self.people:
            author.email = f'{author.name.lower()}@people.example'
        contacts = {
            author: self.env['mailing.contact'].create({'name': author.name, 'email': author.email})
            for author in self.people - self.refused}
        line = self.env['mailing.subscription'].create
        line({'contact_id': contacts[self.waits].id, 'list_id': old.id})
        line({'contact_id': contacts[self.silent].id, 'list_id': old.id, 'opt_out': True})
        line({'contact_id': contacts[self.replied].id, 'list_id': old.id})
        self.env['mail.blacklist']._add(self.replied.email)
        tag = self.env['crm.tag'].create({'name': "Letters"})
        self.people.tag_ids = tag
        group = self.group(tag_ids=tag.ids)
        coming, counts = group._mailing_plan(new)
        self.assertEqual(coming, contacts[self.waits])
        self.assertEqual((counts['unasked'], counts['barred']), (2, 1))
        wizard = self.env['social.interest.group.mailing'].create({'group_id': group.id, 'list_key': str(new.id)})
        self.assertEqual((wizard.coming, wizard.unasked, wizard.barred), (1, 2, 1))
        wizard.action_put()
        new.invalidate_recordset()
        self.assertEqual(new.contact_ids, contacts[self.waits])
        self.assertEqual(group._mailing_plan(new)[1]['there'], 1)
        with self.assertRaises(UserError):
            group.with_user(self.anna).action_mailing_list()
