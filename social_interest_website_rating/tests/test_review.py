# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Reviews of products and courses, and what we write below them."""

from datetime import timedelta
from unittest import SkipTest
from unittest.mock import patch

from odoo.tests import new_test_user, tagged
from odoo.tools import mute_logger

from odoo.addons.social_interest_website.tests.common import LOG, SiteCase


@tagged('post_install', '-at_install')
class TestReview(SiteCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if 'website_url' not in cls.env['product.template']._fields:
            raise SkipTest("there is no shop")
        # a colleague is known by his own address
        cls.env.ref('base.user_admin').email = 'admin@acme.example'
        cls.desk = cls.env['product.template'].create({'name': "Oak desk", 'is_published': True})

    def review(self, body="The drawer sticks.", stars=2, login='si_visitor'):
        self.authenticate(login, login)
        self.post(self.desk, body, rating_value=stars)

    def rating(self):
        return self.env['rating.rating'].search([('res_model', '=', 'product.template'), ('res_id', '=', self.desk.id)])

    def comment(self, words="A new one is on its way.", rating=None):
        for card in self.cards().filtered(lambda card: card.state == 'new'):
            card.date -= timedelta(hours=1)
        (rating or self.rating()).with_user(self.env.ref('base.user_admin')).publisher_comment = words

    def test_a_review_is_a_card_with_its_stars(self):
        self.review()
        [card] = self.cards()
        self.assertEqual(
            (card.text, card.rating, card.mood, card.action_id.code, card.channel_id.code, card.product_id),
            ("The drawer sticks.", 2, 'unhappy', 'review', 'review', self.desk))
        self.assertEqual((card.title, card.partner_id), ("Oak desk", self.visitor.partner_id))

    def test_stars_alone_are_a_review(self):
        self.review(body='', stars=5)
        self.assertEqual((self.cards().text, self.cards().rating), (False, 5))

    def test_what_we_publish_below_it_answers_it_and_no_other(self):
        new_test_user(self.env, 'si_second', 'base.group_portal', name="Ida Holm", email='ida@holm.example')
        self.review()
        self.review("Mine creaks.", 3, 'si_second')
        self.comment(rating=self.rating().filtered(lambda rating: rating.rating == 2))
        first, second = self.cards()
        self.assertEqual(
            (first.state, first.answer_text, first.answered_user_id),
            ('answered', "A new one is on its way.", self.env.ref('base.user_admin')))
        self.assertEqual((second.text, second.state), ("Mine creaks.", 'new'))

    def test_whoever_else_writes_below_it_still_waits(self):
        self.review()
        self.desk.message_post(
            body="Mine, too!", message_type='comment', subtype_xmlid='mail.mt_comment',
            parent_id=self.rating().message_id.id,
            author_id=self.env['res.partner'].create({'name': "Ida"}).id)
        self.comment()
        review, remark = self.cards()
        self.assertEqual((review.state, remark.text, remark.state), ('answered', "Mine, too!", 'new'))

    def test_other_words_of_our_comment(self):
        self.review()
        self.comment()
        answered = self.cards().answered_date
        self.comment("It left today.")
        self.assertEqual((self.cards().answer_text, self.cards().answered_date), ("It left today.", answered))

    def test_a_visitor_thinks_again(self):
        self.review()
        message = self.rating().message_id
        self.desk._message_update_content(message, body="All is well now.", rating_value=5)
        self.assertEqual(
            (self.cards().text, self.cards().rating, self.cards().mood), ("All is well now.", 5, 'happy'))

    def test_answer_opens_the_product(self):
        self.review()
        opened = self.cards().with_user(self.anna).action_answer()
        self.assertTrue(opened['url'].endswith(f'{self.desk.website_url}#discussion'), opened['url'])

    def test_the_same_review_twice_is_one_card(self):
        self.review()
        self.review()
        self.missed()
        self.assertEqual(len(self.cards()), 1)

    @mute_logger(LOG)
    def test_a_fault_of_ours_leaves_review_and_comment(self):
        model = type(self.env['social.interest'])
        with patch.object(model, '_through_door', side_effect=ValueError('ours')):
            self.review()
            self.comment()
        self.assertEqual(self.rating().publisher_comment, "A new one is on its way.")
        self.assertFalse(self.cards())
        self.rating().message_id.date -= timedelta(hours=1)
        self.missed()
        self.assertEqual((self.cards().state, self.cards().answer_text), ('answered', "A new one is on its way."))

    def test_a_course(self):
        if 'slide.channel' not in self.env:
            self.skipTest("Odoo's courses are not installed")
        course = self.env['slide.channel'].create({
            'name': "Sitting well", 'is_published': True, 'allow_comment': True, 'karma_review': 0,
            'enroll': 'public', 'visibility': 'public'})
        course._action_add_members(self.visitor.partner_id)
        course.with_user(self.visitor).message_post(
            body="Too long.", message_type='comment', subtype_xmlid='mail.mt_comment', rating_value=3)
        self.assertEqual((self.cards().title, self.cards().rating), ("Sitting well", 3))
