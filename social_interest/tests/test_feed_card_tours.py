# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The calm card in a real browser: its menu, the bar for several, likes in a line, a search."""

from odoo.tests import tagged

from .common import TourCase


class FeedCardTourCase(TourCase):
    tour_prefix = 'social_interest_feed_card_'
    tour_url = '/odoo/interests'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        place = {'thread_key': 'post-7', 'source_url': 'https://www.facebook.com/acme/posts/7'}
        cls.tag = cls.env['crm.tag'].create({'name': "Delivery"})
        cls.oak, cls.ash = cls.card(text="In oak?", **place), cls.card(text="In ash?", **place)
        cls.other = cls.card(text="Elsewhere", thread_key='post-8')

    def likes(self):
        authors = self.env['social.interest.author'].create([
            {'name': name, 'key': name, 'channel_id': self.channel.id} for name in ("Mia", "Ole", "Pia")])
        return self.env['social.interest'].union(*(
            self.card('like', text=False, title="How we test a chair", thread_key='post-9', author_id=author.id,
                      date=f'2026-11-20 1{3 - number}:00:00')
            for number, author in enumerate(authors)))


@tagged('post_install', '-at_install')
class TestFeedCardTours(FeedCardTourCase):

    def together(self, login):
        self.tour('together', login)
        self.assertEqual((self.oak + self.ash).mapped('state'), ['processed'] * 2)
        self.assertTrue(all(card.has_proof for card in self.oak + self.ash))
        self.assertFalse(self.other.user_id)

    def test_one_answer_for_many_as_salesperson(self):
        self.together('si_anna')

    def test_one_answer_for_many_as_manager(self):
        self.together('si_head')

    def bulk(self, login):
        self.tour('bulk', login)
        self.assertEqual((self.oak + self.other).tag_ids, self.tag)
        self.assertEqual((self.oak + self.other).user_id.login, login)
        self.assertTrue(self.other.snoozed_until)
        self.assertFalse(self.ash.user_id)

    def test_bulk_as_salesperson(self):
        self.bulk('si_anna')

    def test_bulk_as_manager(self):
        self.bulk('si_head')

    def test_likes_are_dismissed_together(self):
        likes = self.likes()
        self.tour('fold')
        self.assertEqual(likes.mapped('state'), ['ignored'] * 3, "each for itself")

    def test_search(self):
        self.tour('search')

    def test_menu(self):
        self.tour('menu')
        self.assertEqual(self.oak.state, 'ignored')
        self.assertTrue(self.other.snoozed_until)


@tagged('post_install', '-at_install')
class TestFeedCardPhoneTours(FeedCardTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_menu(self):
        self.tour('menu')
        self.assertEqual(self.oak.state, 'ignored')

    def test_likes_are_dismissed_together(self):
        likes = self.likes()
        self.tour('fold', 'si_head')
        self.assertEqual(likes.mapped('state'), ['ignored'] * 3)
