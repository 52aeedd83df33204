# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What strangers, and managers of other companies, reach of ours by way of what is shared."""

from dataclasses import replace

from odoo import Command
from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged

from ..parsers import Interest, Parsed
from .common import letter
from .test_untrusted import UntrustedCase


@tagged('post_install', '-at_install')
class TestReachOfOtherCompanies(UntrustedCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.beta = cls.env['res.company'].create({'name': "Beta"})
        cls.beta_head = new_test_user(
            cls.env, 'si_beta_head', 'sales_team.group_sale_manager',
            company_id=cls.beta.id, company_ids=[Command.set(cls.beta.ids)])

    def test_promise_35_shared_channels_are_changed_by_whoever_works_for_all(self):
        action = self.env.ref('social_interest.action_like')
        with self.assertRaises(AccessError):
            self.channel.with_user(self.beta_head).domains = 'facebook.com evil.example'
        with self.assertRaises(AccessError):
            action.with_user(self.beta_head).unlink()
        with self.assertRaises(AccessError):
            action.with_user(self.beta_head).create({'name': "New", 'code': 'new'})
        self.beta_head.company_ids = self.env['res.company'].search([('id', '!=', False)])
        self.channel.with_user(self.beta_head).domains = 'facebook.com'

    def test_promise_35_nothing_is_given_to_a_company_one_does_not_work_for(self):
        source = self.env['social.interest.source'].with_user(self.beta_head).with_company(self.beta).create({
            'name': "Garden", 'channel_id': self.channel.id, 'key': 'garden', 'domains': 'evil.example'})
        with self.assertRaises(AccessError):
            source.company_id = self.env.company
        author = self.env['social.interest.author'].with_user(self.beta_head).with_company(self.beta).create({
            'name': "Ann", 'channel_id': self.channel.id})
        with self.assertRaises(AccessError):
            author.company_id = self.env.company


@tagged('post_install', '-at_install')
class TestReachOfStrangers(UntrustedCase):
    def test_promise_44_a_handle_of_ours_elsewhere_closes_nothing(self):
        self.env['social.interest.source'].create({
            'name': "Blog", 'channel_id': self.env.ref('social_interest.channel_wordpress').id,
            'key': 'blog', 'own_identities': '77001'})
        card = self.card(thread_key='one')
        mail = self.store(letter(body="own"))
        own = Interest(
            channel='facebook', action='comment', author_key='77001', author_name="Stranger", thread_key='one',
            source_key='acme')
        mail._make_cards({mail: Parsed(
            parser='facebook', verdict='verified', sender_domain='facebookmail.com', interests=(), own=(own,))})
        self.assertEqual((card.state, card.has_proof), ('new', False))

    def test_promise_37_in_the_common_place(self):
        self.env.company.interest_new_sites = 0
        evil = self.comment('evil.example', 'spammy').interest_ids
        evil.with_user(self.anna).action_take()
        self.own('garden.example')
        genuine = self.comment('garden.example', 'karin').interest_ids
        self.assertEqual(
            (evil.source_id.sender_domain, evil.state, genuine.verdict, genuine.user_id),
            ('*', 'ignored', 'verified', self.anna))
        again = self.comment('evil2.example', 'spammy'), self.comment('evil2.example', 'spammy')
        self.assertEqual([len(mail.interest_ids) for mail in again], [0, 0])

    def notice(self, key, name="A group", verdict='unknown', number=0):
        """Take in what a network's mail tells of a place."""
        mail = self.store(letter(body=f'{self.last_uid}'))
        mail._make_cards({mail: Parsed(
            parser='facebook', verdict=verdict, sender_domain='facebookmail.com', interests=(Interest(
                channel='facebook', action='comment', author_name="Ann", author_key=f'ann{number}', text="Words",
                source_key=key, source_name=name),))})
        return mail.interest_ids

    def test_promise_38_places_that_nobody_vouches_for_are_limited_per_day(self):
        self.env.company.interest_new_sites = self.env['social.interest.source']._unconfirmed_today(
            self.env.company).get(self.env.company, 0) + 2
        cards = [self.notice(f'group{number}') for number in range(5)]
        self.assertEqual([card.source_id.key for card in cards], ['group0', 'group1', False, False, False])
        self.assertEqual(len({card.source_id for card in cards[2:]}), 1)
        self.assertEqual(cards[2].source_id.sender_domain, '*')
        self.assertEqual(self.notice('group0').source_id, cards[0].source_id, "a place that there is")
        signed = self.notice('group4', verdict='verified')
        self.assertEqual((signed.source_id.key, signed.source_id.unvouched), ('group4', False))
        hosted = self.comment('evil.example', 'ann').interest_ids
        self.assertEqual(hosted.source_id.sender_domain, '*', "one limit for all that nobody vouches for")
        self.own('garden.example')
        unsigned = self.store(letter(body='unsigned'))
        outcome = self.outcome('garden.example', 'ann', signed=False)
        unsigned._make_cards({unsigned: replace(
            outcome, interests=(replace(outcome.interests[0], source_key='other', external_ref='78'),))})
        self.assertEqual(unsigned.interest_ids.source_id.sender_domain, '*')

    def test_promise_38_letters_to_a_mailbox_of_ours_have_their_place(self):
        self.env.company.interest_new_sites = 0
        card = self.take_in(letter()).interest_ids
        self.assertEqual((card.source_id.key, card.source_id.sender_domain), ('interests@acme.example', False))

    def test_place_is_named_by_whom_it_is_vouched_for(self):
        self.env.company.interest_new_sites = 100
        source = self.notice('group9', name="Send money").source_id
        self.assertTrue(source.unvouched)
        self.notice('group9', name="Gardeners", verdict='verified', number=1)
        self.assertEqual((source.name, source.unvouched), ("Gardeners", False))
        source = self.notice('group8', name="Send money").source_id
        source.with_user(self.head).name = "Ours"
        self.notice('group8', name="Gardeners", verdict='verified', number=2)
        self.assertEqual((source.name, source.unvouched), ("Ours", False))

    def test_promise_33_erased_person_of_an_unconfirmed_site_does_not_come_back(self):
        for limit in (20, 0):
            self.env.company.interest_new_sites = limit
            with self.subTest(limit):
                sender = f'shop{limit}.example'
                self.comment(sender, 'karin').interest_ids.author_id._erase()
                self.assertFalse(self.comment(sender, 'karin').interest_ids)

    def test_promise_33_a_card_that_was_moved_does_not_come_back(self):
        source = self.own('garden.example')
        card = self.comment('garden.example', 'karin').interest_ids
        card.with_user(self.head).source_id = source.copy({'key': 'other'})
        self.assertFalse(self.comment('garden.example', 'karin').interest_ids, "the action has its card")
        card.unlink()
        self.assertFalse(self.comment('garden.example', 'karin').interest_ids)

    def test_promise_33_erasing_a_stranger_spares_the_letters_of_others(self):
        other = self.take_in(letter(
            subject="My order of ten chairs", sender='Kim <kim@good.example>', Auto_Submitted='auto-replied'))
        author = self.comment('evil.example', 'Order').interest_ids.author_id
        author.name = "Order"
        author._erase()
        self.assertEqual((other.subject, other.sender), ("My order of ten chairs", 'kim@good.example'))

    def test_unsigned_mail_says_not_how_a_known_person_is_reached(self):
        self.own('garden.example')
        author = self.comment('garden.example', 'karin').interest_ids.author_id
        author._learn([(author, {'email': 'evil@evil.example'}, 'unknown', author.create_date)])
        self.assertFalse(author.email)

    def test_site_that_was_denied_is_ours_after_all(self):
        card = self.comment('garden.example', 'ann').interest_ids
        card.with_user(self.head).action_deny_site()
        card.with_user(self.head).action_confirm_site()
        source = card.source_id
        self.assertEqual((source.active, source.denied, source.unconfirmed), (True, False, False))

    def test_promise_31_what_leads_and_activities_keep_of_a_card_is_no_formula(self):
        card = self.card(email='=2+3@evil.example', phone='=1+1+5551234567', text='x')
        card.author_id.name = '=HYPERLINK("https://evil.example")'
        values = card._prepare_lead_values()
        self.assertEqual((values['email_from'], values['phone']), ('2+3@evil.example', '1+1+5551234567'))
        self.assertFalse(card.display_name.startswith('='))

    def test_promise_35_who_has_no_cards_learns_nothing_of_them(self):
        card = self.card(user_id=self.jonas.id, state='taken')
        employee = new_test_user(self.env, 'si_employee', 'base.group_user')
        for name in ('action_ignore', 'action_release', 'action_process', 'take'):
            with self.subTest(name), self.assertRaises(AccessError):
                getattr(card.with_user(employee), name)()

    def test_outcome_of_two_shops_in_the_common_place(self):
        self.env.company.interest_new_sites = 0
        mails = self.store(letter(body="one"), letter(body="two"))
        one = self.outcome('one.example', 'ann')
        two = self.outcome('two.example', 'ann')
        two = replace(two, interests=(replace(two.interests[0], source_key='other'),))
        mails._make_cards(dict(zip(mails, (one, two))))
        self.assertEqual(len(mails.interest_ids), 2)

    def test_promise_26_a_visitor_of_our_site_leads_nowhere_else(self):
        """He wrote the only link of the notification; that our site sent it makes no site of ours of that place."""
        self.env.company.website = 'https://www.acme.example'
        card = self.take_in(
            b'Authentication-Results: mx.acme.example; dmarc=pass header.from=acme.example\n' + letter(
                sender='Acme Blog <noreply@acme.example>', subject='Bob Ray commented on your post',
                Auto_Submitted='auto-generated', body=(
                    'Bob Ray commented on your post "Desks":\n\n> See https://evil.example/posts/5 now\n\n'
                    'Manage your notifications'))).interest_ids
        self.assertEqual((card.verdict, card.text), ('verified', "See https://evil.example/posts/5 now"))
        self.assertFalse(card.link_url)
        self.assertIn('evil.example', card.link_refusal)
        card.source_id.domains = 'evil.example'
        self.assertTrue(card.link_url)

    def test_promise_35_what_another_company_was_written_makes_nobody_known(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        other = self.mailbox.copy({'user': 'beta@beta.example', 'interest_company_id': beta.id})
        bulk = {'sender': 'News <sales@shop.example>', 'References': '<q1@holm.example>', 'Precedence': 'bulk',
                'List_Unsubscribe': '<https://shop.example/u>'}
        self.take_in(letter(message_id='<q1@holm.example>'), mailbox=other)
        self.assertEqual(self.take_in(letter(body="Buy. Unsubscribe here", **bulk)).state, 'ignored')
        self.take_in(letter(message_id='<q1@holm.example>', body="To us"))
        self.assertEqual(self.take_in(letter(body="Buy now. Unsubscribe here", **bulk)).state, 'done')
