# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Links to our own sites in prepared replies and letters, and which are left alone."""

from markupsafe import Markup

from odoo.tests import tagged
from odoo.tools import html2plaintext

from .common import DESK, LinksCase


@tagged('post_install', '-at_install')
class TestAnswers(LinksCase):

    def offered(self, card, reply=None, user=None):
        offers = card.with_user(user or self.anna).reply_offers()['replies']
        return next(offer['text'] for offer in offers if offer['id'] == (reply or self.reply).id)

    def test_a_reply_is_offered_and_kept_with_a_link_of_its_own(self):
        card = self.card()
        text = self.offered(card)
        link = self.links.search([])
        self.assertEqual(
            (link.kind, link.reply_id, link.channel_id, link.company_id, link.url),
            ('reply', self.reply, self.channel, self.company, DESK))
        self.assertEqual(text, f"Hello Lars, see {link.short_url}.")
        self.assertTrue(link.short_url.startswith(self.host) and len(link.short_url) > len(self.host))
        card.with_user(self.anna).use_reply(self.reply.id)
        self.assertEqual(card.answer_text, text)
        self.assertEqual(self.links.search([]), link)

    def test_odoos_link_has_the_channel_in_its_address(self):
        self.offered(self.card())
        tracker = self.links.search([]).tracker_id
        self.assertEqual((tracker.medium_id, tracker.source_id.name), (self.channel.medium_id, self.channel.name))
        self.assertIn(f'utm_source={self.channel.name}', tracker.redirected_url)
        self.assertTrue(tracker.redirected_url.startswith(f'{DESK}?'))

    def test_each_reply_and_channel_has_its_own_and_all_cards_share_it(self):
        other = self.reply.copy({'name': "Oak again"})
        first = self.offered(self.card())
        self.assertEqual(self.offered(self.card()), first)
        elsewhere = self.env['social.interest.source'].create({
            'name': "VK", 'channel_id': self.env.ref('social_interest.channel_vk').id})
        texts = {
            first, self.offered(self.card(), other),
            self.offered(self.card(source_id=elsewhere.id, author_id=False))}
        self.assertEqual(len(texts), 3)
        self.assertEqual(len(self.links.search([]).tracker_id), 4)

    def test_foreign_links_and_those_of_a_company_that_counts_none_stay(self):
        self.reply.body = f"{DESK} https://example.com/x https://notacme.example/ https://acme.example.evil.example/"
        told = self.offered(self.card())
        self.assertNotIn(DESK, told)
        self.assertTrue(told.endswith(
            " https://example.com/x https://notacme.example/ https://acme.example.evil.example/"))
        self.company.interest_count_visits = False
        self.assertEqual(self.offered(self.card()), self.reply.body)

    def test_a_site_that_a_source_names_is_ours_too(self):
        self.reply.body = "https://shop.oak.example/desk"
        self.assertEqual(self.offered(self.card()), self.reply.body)
        self.source.domains = 'oak.example'
        self.assertTrue(self.offered(self.card()).startswith(self.host))

    def test_two_companies_count_apart(self):
        beta = self.env['res.company'].create({
            'name': "Beta", 'website': 'https://acme.example', 'interest_count_visits': True})
        self.reply.company_id = False
        theirs = self.env['social.interest.source'].create({
            'name': "Beta page", 'channel_id': self.channel.id, 'company_id': beta.id})
        self.anna.company_ids += beta
        card = self.card(source_id=theirs.id, author_id=False).with_context(
            allowed_company_ids=[beta.id, self.company.id])
        texts = {self.offered(self.card()), self.offered(card)}
        self.assertEqual(len(texts), 2)
        self.assertEqual(self.links.search([]).company_id, beta | self.company)

    def test_a_forged_card_makes_no_links(self):
        card = self.card(verdict='failed')
        self.assertEqual(card.with_user(self.anna).reply_offers()['replies'], [])
        self.assertFalse(self.links.search([]))

    def test_many_links_are_found_and_made_at_once(self):
        def cost(number):
            replies = self.env['social.interest.reply'].create([
                {'name': str(place), 'body': f"{DESK}/{number}/{place}", 'user_id': False} for place in range(number)])
            card = self.card().with_user(self.anna)
            card.reply_offers()
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            card.reply_offers()
            replies.active = False
            return self.env.cr.sql_log_count - before
        # what is read once is read by then
        cost(1)
        self.assertEqual(cost(3), cost(9))

    # ------------------------------------------------------------------
    # Letters
    # ------------------------------------------------------------------

    def test_own_links_of_a_letter_are_counted_and_nothing_else_is_touched(self):
        card = self.letter_card(user_id=self.anna.id)
        body = Markup(
            '<p>See {0} or <a href="{0}/b">this</a>, not https://example.com/</p>'
            '<div data-o-mail-quote="1">-- <br/>Anna, {0}</div>').format(DESK)
        sent = card.with_user(self.anna).send_letter(body)
        message = self.env['mail.message'].browse(sent['message_id'])
        links = {link.url: link for link in self.links.search([])}
        self.assertEqual({link.kind for link in links.values()}, {'letter'})
        self.assertEqual(links.keys(), {DESK, f'{DESK}/b'})
        self.assertIn(f'See {links[DESK].short_url} or', message.body)
        self.assertIn(f'href="{links[f"{DESK}/b"].short_url}"', message.body)
        self.assertIn('https://example.com/', message.body)
        self.assertIn(f'Anna, {DESK}', message.body)

    def test_an_address_with_somebodys_key_stays_as_it_is(self):
        card = self.letter_card(user_id=self.anna.id).with_user(self.anna)
        secret = (
            f'{DESK}/my/orders/5?access_token=6f9619ff-8b86-d011-b42d-00cf4fc964ff', f'{DESK}?id=5&key=a',
            f'{DESK}/reset_password/token/6f9619ff8b86d011b42d00cf4fc964ff', f'{DESK}#access_token=abc')
        told = (f'{DESK}?color=oak&page=2', f'{DESK}?utm_source=letter&utm_campaign=spring', f'{DESK}#size')
        sent = card.send_letter(' '.join(secret + told))
        self.assertEqual(set(self.links.search([]).mapped('url')), set(told))
        body = html2plaintext(self.env['mail.message'].browse(sent['message_id']).body)
        self.assertEqual([url for url in secret + told if url in body], list(secret))

    def test_a_letter_that_is_sent_twice_goes_out_once(self):
        card = self.letter_card(user_id=self.anna.id).with_user(self.anna)
        first = card.send_letter(f"See {DESK}.", close=False)
        again = card.send_letter(f"See {DESK}.", close=False)
        self.assertEqual(again['message_id'], first['message_id'])
        [link] = self.links.search([])
        self.assertTrue(card.answer_text.startswith(f"See {link.short_url}."), card.answer_text)
        self.assertNotIn(DESK, card.answer_text)

    def test_a_reply_in_a_letter_keeps_its_own_link(self):
        card = self.letter_card(user_id=self.anna.id).with_user(self.anna)
        action = card.use_reply(self.reply.id)
        [link] = self.links.search([])
        self.assertIn(link.short_url, action['context']['default_body'])
        composer = self.env['mail.compose.message'].with_user(self.anna).with_context(**action['context']).create({})
        composer.action_send_mail()
        self.assertEqual(self.links.search([]), link)
        self.assertIn(link.short_url, card.message_ids[:1].body)
        self.assertEqual(card.state, 'answered')
