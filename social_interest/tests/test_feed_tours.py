# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The feed in a real browser: its list, its columns, a phone, its colours."""

from datetime import timedelta
from unittest.mock import patch

from odoo import fields
from odoo.tests import tagged

from .common import TourCase


class FeedTourCase(TourCase):
    tour_prefix = 'social_interest_feed_'
    tour_url = '/odoo/interests'


@tagged('post_install', '-at_install')
class TestFeedListTours(FeedTourCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.product = cls.env['product.template'].create({'name': "Zinc bucket"})
        cls.cards = cls.card(text="First of all") + cls.card(text="Second of all")

    def test_take_edit_and_process_as_salesperson(self):
        self.tour('list_work')
        self.assertWorkedOff(self.anna)

    def test_take_edit_and_process_as_manager(self):
        self.tour('list_work', 'si_head')
        self.assertWorkedOff(self.head)

    def assertWorkedOff(self, user):
        self.assertEqual(self.cards.user_id, user)
        self.assertEqual(self.cards.product_id, self.product)
        self.assertEqual(self.cards.mapped('state'), ['processed', 'processed'])

    def test_ignore_as_salesperson(self):
        self.tour('list_ignore')
        self.assertEqual(self.cards.mapped('state'), ['ignored', 'ignored'])

    def test_ignore_as_manager(self):
        self.tour('list_ignore', 'si_head')
        self.assertEqual(self.cards.mapped('state'), ['ignored', 'ignored'])

    def test_a_salesperson_is_offered_no_assign(self):
        self.tour('list_no_assign')

    def columns(self, login):
        self.author.partner_id = self.env['res.partner'].create({'name': "Lars Holm"})
        self.env['crm.lead'].create({
            'name': "Chairs", 'type': 'opportunity', 'partner_id': self.author.partner_id.id}).action_set_won()
        self.cards[1].with_user(self.anna).take()
        self.letter_card(text="Third of all")
        self.tour('columns', login)

    def test_columns_as_salesperson(self):
        self.columns('si_anna')

    def test_columns_as_manager(self):
        self.columns('si_head')


@tagged('post_install', '-at_install')
class TestFeedPhoneTours(FeedTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def phone(self, login):
        self.card(text="Is it in stock in tin?", date='2026-11-01 10:00:00', state='ignored')
        person = self.env['social.interest.author'].create({
            'name': f"Person with a long name {'x' * 60}", 'channel_id': self.channel.id, 'key': 'long'})
        copper = self.card(text=f"Copper {'y' * 300}", author_id=person.id, date='2026-11-02 10:00:00')
        self.card(text="Zinc", title="z" * 120, phone="+45 12 34 56 78", email=f'{"mail" * 12}@holm.example')
        self.card(text=False, verdict='failed', author_id=False, source_url=False)
        self.tour('phone', login)
        self.assertEqual(copper.user_id.login, login)

    def test_buttons_are_in_reach_as_salesperson(self):
        self.phone('si_anna')

    def test_buttons_are_in_reach_as_manager(self):
        self.phone('si_head')


@tagged('post_install', '-at_install')
class TestFeedContrastTours(FeedTourCase):
    browser_size = '1440x2400'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        now = fields.Datetime.now()
        product = cls.env['product.template'].create({'name': "Zinc bucket"})
        tag = cls.env['crm.tag'].create({'name': "Delivery", 'color': 2})
        cls.author.partner_id = cls.env['res.partner'].create({'name': "Lars Holm"})
        cls.env['crm.lead'].create({
            'name': "Chairs", 'type': 'opportunity', 'partner_id': cls.author.partner_id.id}).action_set_won()
        cls.card(text="Long ago", date=now - timedelta(days=30), state='ignored')
        cls.card(text="Copper", deadline=now - timedelta(hours=1))
        cls.card(
            text="Zinc", deadline=now + timedelta(hours=1), warn_date=now - timedelta(minutes=1), title="Buckets",
            product_id=product.id, phone="+45 12 34 56 78", email='lars@holm.example', others_count=3,
            tag_ids=tag.ids, basis='unverified')
        cls.card(text="Tin", product_suggestion_id=product.id, author_id=False)
        cls.card('review', text="Iron", rating=3)
        cls.card(text=False, verdict='failed', author_id=False, source_url=False)
        cls.card(text="Of a colleague", user_id=cls.jonas.id)
        opened, answered, done, led = (
            cls.card(text=text, user_id=cls.head.id) for text in ("Opened", "Answered", "Done", "Led"))
        opened.with_user(cls.head).note_opened()
        answered.with_user(cls.head).add_proof_url('https://shots.example/1.png')
        done.with_user(cls.head).action_process()
        led.with_user(cls.head).action_to_lead()

    def test_light(self):
        self.tour('contrast', 'si_head')

    def test_dark(self):
        self.env['ir.asset'].create({
            'name': "Dark colours",
            'bundle': 'web.assets_web_dark',
            'directive': 'before',
            'target': 'web/static/src/scss/primary_variables.scss',
            'path': 'social_interest/static/tests/dark/palette.scss',
        })
        with patch.object(self.registry['ir.http'], 'color_scheme', lambda _http: 'dark'):
            self.tour('contrast', 'si_head')
