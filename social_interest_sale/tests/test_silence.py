# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Unhappy customers: who counts, in which group, and what came of it."""

from datetime import timedelta

from odoo import Command, fields
from odoo.tests import tagged

from odoo.addons.social_interest.tests.common import InterestCase


class SilenceMixin:
    """Customers who had ordered, were unhappy, were answered or not, and ordered again or not."""

    @classmethod
    def make_silence(cls, env):
        cls.now = fields.Datetime.now()
        cls.product = env['product.template'].create({'name': "Desk", 'list_price': 100, 'taxes_id': False})

    @classmethod
    def customer(cls, name="Lars Holm", orders=(200,), **values):
        """Return the profile of a contact who ordered so many days ago."""
        partner = cls.env['res.partner'].create({'name': name, **values})
        for days in orders:
            cls.ordered(partner, days)
        return cls.env['social.interest.author'].create({
            'name': name, 'channel_id': cls.channel.id, 'key': name, 'partner_id': partner.id})

    @classmethod
    def ordered(cls, partner, days, **values):
        order = cls.env['sale.order'].create({
            'partner_id': partner.id, 'user_id': cls.anna.id,
            'order_line': [Command.create({'product_id': cls.product.product_variant_id.id})], **values})
        order.action_confirm()
        order.date_order = cls.now - timedelta(days=days)
        return order

    @classmethod
    def unhappy(cls, author, days=100, answered=None, target=4, **values):
        """Return a card of so many days ago, with its target and its answer so many hours later."""
        date = cls.now - timedelta(days=days)
        card = cls.card('review', author_id=author.id, rating=1, date=date, **values)
        card.sudo().deadline = target and date + timedelta(hours=target)
        if answered is not None:
            cls.answer(card, date + timedelta(hours=answered))
        return card

    @classmethod
    def answer(cls, card, moment):
        card.write({'state': 'answered', 'answered_date': moment, 'answered_user_id': cls.anna.id})

    def count(self, company=None):
        """Count anew; return {card: its row}."""
        company = company or self.env.company
        self.env['social.interest.silence']._count(company)
        rows = self.env['social.interest.silence'].search([('company_id', '=', company.id)])
        return {row.interest_id: row for row in rows}


@tagged('post_install', '-at_install')
class TestSilence(SilenceMixin, InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest'].search([]).active = False
        cls.make_silence(cls.env)

    def told(self, card):
        row = self.count().get(card)
        return row and (row.answered, row.orders, round(row.days, 3), row.bought)

    def test_groups_at_the_landmark(self):
        """Four hours of target, two days more: 52 hours after the interest it is settled."""
        for answered, group in (
                (3, 'in_time'), (4, 'in_time'), (5, 'late'), (52, 'late'), (53, 'unanswered'), (None, 'unanswered')):
            card = self.unhappy(self.customer(f"Lars {answered}"), answered=answered)
            with self.subTest(answered=answered):
                self.assertEqual(self.told(card), (group, '1', 90, False))

    def test_words_that_are_unhappy_count_as_stars_do(self):
        author = self.customer()
        card = self.card(
            author_id=author.id, date=self.now - timedelta(days=100),
            text="Terrible, it arrived broken. I want a refund!")
        card.sudo().deadline = card.date + timedelta(hours=4)
        self.assertEqual(card.mood, 'unhappy')
        self.assertEqual(self.told(card), ('unanswered', '1', 90, False))
        card.set_mood('neutral')
        self.assertEqual(self.count(), {})

    def test_time_to_the_next_order(self):
        author = self.customer(orders=(300, 200))
        card = self.unhappy(author)
        landmark = card.deadline + timedelta(days=2)
        order = self.ordered(author.partner_id, 60)
        days = (order.date_order - landmark).total_seconds() / 86400
        self.assertEqual(self.told(card), ('unanswered', '2', round(days, 3), True))
        self.assertEqual(self.count()[card].landmark, landmark)
        order._action_cancel()
        self.assertEqual(self.told(card), ('unanswered', '2', 90, False))

    def test_what_is_no_order_and_what_is_too_late(self):
        author = self.customer()
        card = self.unhappy(author)
        self.env['sale.order'].create({'partner_id': author.partner_id.id})
        gift = self.ordered(author.partner_id, 60)
        gift.order_line.price_unit = 0
        self.ordered(author.partner_id, 2)
        self.assertEqual(self.told(card), ('unanswered', '1', 90, False))

    def test_who_is_watched_still(self):
        card = self.unhappy(self.customer(), days=12, target=24)
        self.assertEqual(self.told(card), ('unanswered', '1', 9, False))

    def test_who_is_in_no_group(self):
        ordered = self.customer("Ordered")
        self.ordered(ordered.partner_id, 99)
        cards = {
            'ordered': self.unhappy(ordered, answered=3),
            'no_target': self.unhappy(self.customer("No target"), target=False),
            'waiting': self.unhappy(self.customer("Waiting"), days=1),
        }
        self.unhappy(self.customer("Never ordered", orders=()))
        self.unhappy(self.customer("Ordered later only", orders=(50,)))
        self.unhappy(self.customer("Archived"), active=False)
        self.unhappy(self.customer("Long ago", orders=(900,)), days=800)
        self.card('review', author_id=self.customer("Happy").id, rating=5, date=self.now - timedelta(days=100))
        mail = self.env['social.interest.mail'].create({
            'company_id': self.env.company.id, 'sender': 'lars@holm.example', 'history': True,
            'internal_date': self.now})
        self.unhappy(self.customer("Imported"), mail_id=mail.id)
        forged = self.unhappy(self.customer("Forged"))
        forged.verdict = 'failed'
        self.assertEqual({card: row.answered for card, row in self.count().items()}, {
            card: group for group, card in cards.items()})

    def test_a_customer_counts_once_with_his_whole_company(self):
        lars = self.customer(is_company=True)
        mette = self.customer("Mette Skov", orders=(), parent_id=lars.partner_id.id)
        first = self.unhappy(lars)
        self.unhappy(mette, days=99, answered=10)
        self.unhappy(lars, days=10)
        # she was answered, so the customer was: 34 hours after the first, which is late
        self.assertEqual({card: row.answered for card, row in self.count().items()}, {first: 'late'})
        self.ordered(mette.partner_id, 60)
        self.assertTrue(self.count()[first].bought)

    def test_the_next_time_counts_where_he_ordered_before_it_was_settled(self):
        author = self.customer()
        self.unhappy(author)
        self.ordered(author.partner_id, 99)
        later = self.unhappy(author, days=50)
        self.assertEqual({card: (row.answered, row.orders) for card, row in self.count().items()}, {
            later: ('unanswered', '2')})

    def test_what_happens_after_the_landmark_changes_no_group(self):
        author = self.customer()
        card = self.unhappy(author)
        before = self.told(card)
        self.answer(card, self.now)
        card.sudo().deadline = self.now
        self.assertEqual(self.told(card), before)
        order = self.ordered(author.partner_id, 97)
        self.assertEqual(self.told(card)[0], 'unanswered')
        self.assertTrue(self.told(card)[3])
        self.assertGreater(order.date_order, self.count()[card].landmark)

    def test_companies_are_apart(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        pricelist = self.env['product.pricelist'].create({'name': "Beta", 'company_id': beta.id})
        author = self.customer()
        card = self.unhappy(author)
        self.ordered(
            author.partner_id, 60, company_id=beta.id, team_id=False, user_id=self.env.user.id,
            pricelist_id=pricelist.id)
        self.assertFalse(self.count()[card].bought)
        self.assertEqual(self.count(beta), {})
        self.assertIn(card, self.count())
        # what one company counts anew leaves the other's rows and figures
        figures = self.env['social.interest.silence.figures']
        self.assertEqual(figures._of(self.env.company).figures['groups']['unanswered']['count'], 1)
        self.assertEqual(figures._of(beta).figures['groups']['unanswered']['count'], 0)

    def test_as_many_queries_for_few_as_for_many(self):
        def queries():
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.cr.sql_log_count
            self.env['social.interest.silence']._count(self.env.company)
            self.env.flush_all()
            return self.cr.sql_log_count - before

        self.unhappy(self.customer())
        self.count()
        few = queries()
        for number in range(8):
            author = self.customer(f"Lars {number}", orders=(200, 300))
            self.unhappy(author, answered=3)
            self.ordered(author.partner_id, 50)
        self.assertEqual(queries(), few)

    def test_the_night_counts_every_company(self):
        card = self.unhappy(self.customer())
        self.env.flush_all()
        cron = self.env.ref('social_interest_sale.ir_cron_count_silence')
        with self.enter_registry_test_mode():
            cron.method_direct_trigger()
        self.env.invalidate_all()
        self.assertTrue(card.silence_ids)
        counted = self.env['social.interest.silence.figures'].search([('team_id', '=', False)]).company_id
        self.assertEqual(counted, self.env['res.company'].search([]))

    def test_whoever_is_erased_is_counted_no_more(self):
        author = self.customer()
        card = self.unhappy(author)
        self.assertTrue(self.count()[card])
        card._erase()
        self.assertFalse(card.silence_ids)
        self.assertEqual(self.count(), {})

    def test_a_deleted_contact_leaves_nothing(self):
        author = self.customer()
        card = self.unhappy(author)
        self.count()
        author.partner_id = False
        self.assertEqual(self.count(), {})
        self.assertTrue(card.exists())
