# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Mail of strangers that pretends: what it can and cannot do to cards, sources and the feed."""

from dataclasses import replace

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import new_test_user, tagged

from ..parsers import Interest, Parsed
from .common import SALESMAN, letter
from .test_intake import IntakeCase


class UntrustedCase(IntakeCase):

    def outcome(self, sender, name, signed=True):
        """What a blog tells that calls itself by one key, whoever sends."""
        return Parsed(
            parser='site', anybody=True, sender_domain=sender, verdict='verified' if signed else 'unknown',
            vouched=f'dmarc-pass {sender}' if signed else 'no-header', interests=(Interest(
                channel='wordpress', action='comment', author_name=name, author_key=f'{name}@buyer.example',
                text=f"Words of {name}", source_key='garden', source_name="Garden blog", external_ref='77'),))

    def comment(self, sender, name, signed=True):
        mail = self.store(letter(body=f'{self.last_uid}'))
        mail._make_cards({mail: self.outcome(sender, name, signed)})
        return mail

    def own(self, *domains):
        """Return the place of the blog, with sites of our own."""
        return self.env['social.interest.source'].create({
            'name': "Garden blog", 'channel_id': self.env.ref('social_interest.channel_wordpress').id,
            'key': 'garden', 'domains': '\n'.join(domains)})


@tagged('post_install', '-at_install')
class TestUntrusted(UntrustedCase):

    def test_promise_37_the_worse_never_silences_the_better(self):
        source = self.own('garden.example')
        evil = self.comment('evil.example', 'spammy').interest_ids
        evil.with_user(self.anna).action_take()
        genuine = self.comment('garden.example', 'karin').interest_ids
        self.assertEqual(
            [(card.verdict, card.text, card.source_id == source, card.state, card.user_id, bool(card.external_ref))
             for card in evil | genuine],
            [('unknown', "Words of spammy", False, 'ignored', self.anna, False),
             ('verified', "Words of karin", True, 'taken', self.anna, True)])
        self.assertIn("verified notification", evil.message_ids[0].body)
        self.assertFalse(self.comment('evil.example', 'again').interest_ids, "an action that is owned has its card")

    def test_promise_37_in_one_batch(self):
        self.own('garden.example')
        mails = self.store(letter(body="one"), letter(body="two"))
        mails._make_cards(dict(zip(mails, [
            self.outcome('evil.example', 'evil'), self.outcome('garden.example', 'karin')])))
        self.assertEqual(mails.interest_ids.mapped('text'), ["Words of karin"])

    def test_unverified_repeats_make_one_card_and_other_words_another(self):
        first = self.comment('garden.example', 'karin', signed=False)
        repeat = self.comment('garden.example', 'karin', signed=False)
        other = self.comment('garden.example', 'olle', signed=False)
        self.assertEqual([len(mail.interest_ids) for mail in (first, repeat, other)], [1, 0, 1])

    def test_promise_38_a_strangers_site_is_a_source_of_its_own(self):
        source = self.own('garden.example')
        card = self.comment('evil.example', 'ann').interest_ids
        self.assertEqual(
            (card.verdict, card.source_id == source, card.source_id.unconfirmed, card.source_id.display_name),
            ('unknown', False, True, f'{card.source_id.name} (evil.example)'))
        self.assertIn('evil.example', card.verdict_note)
        genuine = self.comment('mail.garden.example', 'ann').interest_ids
        self.assertEqual((genuine.verdict, genuine.source_id), ('verified', source))

    def test_promise_38_what_the_company_says_of_itself_is_its_own(self):
        self.env.company.website = 'https://www.garden.example'
        card = self.comment('blog.garden.example', 'ann').interest_ids
        self.assertEqual((card.verdict, card.source_id.unconfirmed), ('verified', False))

    def test_manager_confirms_a_site(self):
        card = self.comment('garden.example', 'ann').interest_ids
        self.assertTrue(card.source_unconfirmed)
        with self.assertRaises(AccessError):
            card.with_user(self.anna).action_confirm_site()
        card.with_user(self.head).action_confirm_site()
        self.assertEqual(
            (card.verdict, card.source_unconfirmed, card.source_id.domains, bool(card.external_ref)),
            ('verified', False, 'garden.example', True))
        again = self.comment('garden.example', 'ann')
        self.assertEqual((again.interest_ids, again.state), (self.env['social.interest'], 'done'))

    def test_confirmed_site_joins_the_place_of_its_key(self):
        source = self.own()
        card = self.comment('garden.example', 'ann').interest_ids
        stranger = card.source_id
        stranger.with_user(self.head).action_confirm_site()
        self.assertEqual((card.source_id, stranger.active, source.domains), (source, False, 'garden.example'))

    def test_site_is_ours_once_the_company_has_a_mailbox_of_it(self):
        source = self.comment('garden.example', 'ann').interest_ids.source_id
        self.assertTrue(source.unconfirmed)
        mailbox = self.mailbox.copy({'user': 'shop@garden.example'})
        self.assertFalse(source.unconfirmed)
        mailbox.user = 'shop@elsewhere.example'
        self.assertTrue(source.unconfirmed)

    def test_mailbox_of_another_company_makes_no_site_ours(self):
        other = self.env['res.company'].create({'name': "Beta"})
        self.mailbox.copy({'user': 'shop@garden.example', 'interest_company_id': other.id})
        self.assertEqual(self.comment('garden.example', 'ann').interest_ids.verdict, 'unknown')

    def test_person_of_a_strangers_site_is_nobody_we_know(self):
        self.own('garden.example')
        known = self.comment('garden.example', 'ann').interest_ids.author_id
        stranger = self.comment('evil.example', 'ann')
        self.assertFalse(stranger.interest_ids, "the action is owned")
        mail = self.store(letter(body="further"))
        outcome = self.outcome('evil.example', 'ann')
        mail._make_cards({mail: replace(outcome, interests=(replace(outcome.interests[0], external_ref='78'),))})
        self.assertNotEqual(mail.interest_ids.author_id, known)

    def test_many_places_ask_each_company_once(self):
        sources = self.env['social.interest.source'].create([{
            'name': f"Blog {number}", 'channel_id': self.channel.id, 'key': f'blog{number}',
        } for number in range(20)])
        sources._own_sites_of_each()
        self.env.invalidate_all()
        sources.mapped('domains')
        with self.assertQueryCount(6):
            sources._own_sites_of_each()

    def test_denied_site_is_ignored_from_now_on(self):
        card = self.comment('evil.example', 'ann').interest_ids
        card.with_user(self.head).action_deny_site()
        later = self.comment('evil.example', 'later').interest_ids
        self.assertEqual((card.state, later.state), ('ignored', 'ignored'))

    def test_shared_domains_are_nobodys(self):
        for domain in ('gmail.com', 'co.uk', 'appspot.com', 'shop', 'a b'):
            with self.assertRaises(ValidationError):
                self.source.domains = domain
        card = self.comment('gmail.com', 'ann').interest_ids
        with self.assertRaises(UserError):
            card.with_user(self.head).action_confirm_site()

    def test_new_sites_are_limited_per_day(self):
        self.env.company.interest_new_sites = self.env['social.interest.source']._unconfirmed_today(
            self.env.company).get(self.env.company, 0) + 1
        cards = [self.comment(f'evil{number}.example', 'ann').interest_ids for number in range(3)]
        self.assertEqual([card.source_id.sender_domain for card in cards], ['evil0.example', '*', '*'])
        self.assertEqual(cards[1].source_id, cards[2].source_id)

    def test_promise_25_forged_makes_no_source_and_shows_no_words(self):
        before = self.env['social.interest.source'].with_context(active_test=False).search([])
        forged = self.sample('facebook/comment.eml')
        head = b'Authentication-Results: mx.acme.example; dmarc=fail header.from=facebookmail.com\r\n'
        card = self.take_in(head + forged).interest_ids
        self.assertEqual(self.env['social.interest.source'].with_context(active_test=False).search([]), before)
        self.assertEqual((card.verdict, card.source_id.key, card.channel_id), ('failed', 'forged', self.channel))
        self.assertIn('facebookmail.com', card.verdict_note)

    def test_forged_is_held_out_of_the_feed(self):
        self.env.company.interest_hold_forged = True
        head = b'Authentication-Results: mx.acme.example; dmarc=fail header.from=facebookmail.com\r\n'
        mail = self.take_in(head + self.sample('facebook/comment.eml'))
        self.assertEqual((mail.state, mail.verdict, len(mail.interest_ids)), ('ignored', 'failed', 0))

    def test_spam_is_put_aside_and_taken_back(self):
        spam = b'X-Spam-Flag: YES\r\nReceived: from x by mx.acme.example; Tue, 10 Nov 2026 18:14:07 +0100\r\n'
        spam += b'From: Ann <ann@buyer.example>\r\nTo: interests@acme.example\r\nSubject: Pills\r\n\r\nBuy pills\r\n'
        count = self.env['social.interest.mail'].count_spam()
        mail = self.take_in(spam)
        self.assertEqual(
            (mail.state, mail.spam, len(mail.interest_ids), mail.count_spam() - count), ('ignored', True, 0, 1))
        with self.assertRaises(AccessError):
            mail.with_user(self.anna).action_not_spam()
        mail.with_user(self.head).action_not_spam()
        mail._process()
        self.assertEqual((mail.state, mail.spam, len(mail.interest_ids)), ('done', False, 1))

    def test_spam_switch_of_the_mailbox(self):
        spam = b'X-Spam-Flag: YES\r\nReceived: from x by mx.acme.example; Tue, 10 Nov 2026 18:14:07 +0100\r\n'
        spam += b'From: Ann <ann@buyer.example>\r\nTo: interests@acme.example\r\nSubject: Pills\r\n\r\nBuy more\r\n'
        self.mailbox.interest_spam_aside = False
        self.assertEqual(self.take_in(spam).state, 'done')

    def test_other_company_has_sources_of_its_own(self):
        other = self.env['res.company'].create({'name': "Beta"})
        self.assertTrue(self.env['social.interest.source'].with_context(active_test=False).search(
            [('company_id', '=', other.id), ('key', '=', 'forged')]))
        user = new_test_user(self.env, 'si_beta', SALESMAN, company_id=other.id, company_ids=other.ids)
        card = self.comment('evil.example', 'ann').interest_ids
        self.assertFalse(self.env['social.interest.source'].with_user(user).search([('id', '=', card.source_id.id)]))
