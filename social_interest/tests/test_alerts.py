# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Alert mails: one card a page, with its place and its link; once, whoever found it."""

from odoo.tests import tagged

from .test_intake import IntakeCase

GOOGLE = b'Authentication-Results: mx.acme.example; dkim=pass header.d=google.com; dmarc=pass\n'
TALKWALKER = b'Authentication-Results: mx.acme.example; dkim=pass header.d=talkwalker.com; dmarc=pass\n'
FORGED = b'Authentication-Results: mx.acme.example; dkim=fail header.d=google.com; dmarc=fail\n'
PAGE = 'https://news.harbour-post.example/2026/11/kettles-tested'


@tagged('post_install', '-at_install')
class TestAlerts(IntakeCase):

    def test_each_page_is_a_card_with_its_place_and_link(self):
        mail = self.take_in(GOOGLE + self.sample('google_alerts/mention.eml'))
        cards = mail.interest_ids.sorted('id')
        self.assertEqual((mail.parser, mail.verdict, len(cards)), ('google_alerts', 'verified', 2))
        self.assertEqual(cards.mapped('source_id.name'), ["The Harbour Post", "Tea House Forum"])
        card = cards[0]
        self.assertEqual(
            (card.channel_id.code, card.action_id.code, card.answer_kind), ('web', 'mention', 'page'))
        self.assertEqual(card.title, "Ten Acme kettles tested side by side")
        self.assertTrue(card.text.startswith("The blue Acme kettle boiled first"))
        # the redirector is off it, and what it leads to opens
        self.assertEqual((card.source_url, card.link_url, card.link_refusal), (PAGE, PAGE, False))
        self.assertFalse(card.author_id)

    def test_a_page_is_a_card_once_whoever_found_it(self):
        self.take_in(GOOGLE + self.sample('google_alerts/mention.eml'))
        again = self.take_in(
            GOOGLE + self.sample('google_alerts/mention.eml').replace(b'a1b2c3', b'ffffff'),
            TALKWALKER + self.sample('talkwalker_alerts/mention.eml').replace(
                b'kitchen-daily.example%2Facme-recalls-lids', b'news.harbour-post.example%2F2026%2F11%2Fkettles-tested')
            .replace(b'=\n', b''))
        self.assertFalse(again[0].interest_ids)
        self.assertEqual(self.env['social.interest'].search_count([('source_url', '=', PAGE)]), 1)

    def test_a_forged_alert_shows_nothing_and_opens_nothing(self):
        [card] = self.take_in(FORGED + self.sample('google_alerts/mention.eml')).interest_ids[:1]
        self.assertEqual((card.verdict, card.text, card.source_url, card.link_url), ('failed', False, False, False))

    def test_a_confirmation_makes_no_card_and_says_why(self):
        for name in ('google_alerts', 'talkwalker_alerts', 'mention_alerts', 'f5bot'):
            with self.subTest(name):
                mail = self.take_in(self.sample(f'{name}/ignored_confirm.eml'))
                self.assertEqual(
                    (mail.state, mail.reason, mail.interest_count), ('ignored', "Confirmation of an alert", 0))

    def test_who_wrote_it_is_its_author_where_that_is_told(self):
        cards = self.take_in(self.sample('f5bot/mention.eml')).interest_ids.sorted('id')
        self.assertEqual(cards.mapped('author_id.name'), ["leaf_reader", "steamed"])
        self.assertEqual(cards.mapped('source_id.key'), ['reddit.com/r/tea', 'news.ycombinator.com'])
        self.assertTrue(all(card.link_url for card in cards))
