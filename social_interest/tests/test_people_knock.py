# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""People who knock: greeted by a prepared reply, closed where they stay silent, counted in a funnel."""

from datetime import timedelta

from odoo import fields
from odoo.tests import tagged

from .common import FeedCase


class KnockCase(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.now = fields.Datetime.now()
        cls.env.ref('social_interest.action_connection_request').knocks = True
        cls.env.company.interest_silent_days = 7
        cls.env['social.interest.reply'].search([]).active = False
        cls.env['social.interest.reply'].with_context(active_test=False).search(
            [('action_ids', 'in', cls.env.ref('social_interest.action_connection_request').ids)]).unlink()
        cls.env['social.interest.reply']._make_greetings()
        cls.count = 0

    @classmethod
    def knock(cls, days=10, greeted=None, **values):
        """A request of somebody new, and how many days ago he was greeted."""
        cls.count += 1
        author = cls.env['social.interest.author'].create({
            'name': f"Person {cls.count}", 'channel_id': cls.channel.id, 'key': f'knock{cls.count}'})
        card = cls.card('connection_request', author_id=author.id, date=cls.now - timedelta(days=days), **values)
        if greeted is not None:
            card.take()
            card.greeted_date = cls.now - timedelta(days=greeted)
        return card

    def close(self):
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_close_silent').method_direct_trigger()
        self.env.invalidate_all()


@tagged('post_install', '-at_install')
class TestGreeting(KnockCase):

    def test_greeting_is_offered_in_steps_and_counts(self):
        card = self.knock(days=0).with_user(self.anna)
        first = card.reply_offers()['replies'][0]
        self.assertIn("thank you for the request", first['text'])
        self.assertIn("step 1 of 2", first['series'])
        card.use_reply(first['id'])
        self.assertEqual((card.state, card.user_id), ('taken', self.anna))
        self.assertTrue(card.greeted_date)
        second = card.reply_offers()['replies'][0]
        self.assertIn("step 2 of 2", second['series'])
        then = card.greeted_date
        card.use_reply(second['id'])
        self.assertEqual(card.greeted_date, then)

    def test_any_answer_greets(self):
        card = self.knock(days=0)
        card.with_user(self.anna)._set_answered()
        self.assertEqual(card.greeted_date, card.answered_date)

    def test_other_cards_are_not_greeted(self):
        card = self.card()
        card.with_user(self.anna)._set_answered()
        self.assertFalse(card.greeted_date)

    def test_greetings_are_made_once(self):
        replies = self.env['social.interest.reply']
        before = replies.search_count([])
        replies._make_greetings()
        self.assertEqual(replies.search_count([]), before)


@tagged('post_install', '-at_install')
class TestSilence(KnockCase):

    def test_who_stays_silent_is_closed(self):
        silent = self.knock(greeted=8)
        late = self.knock(greeted=6)
        never = self.knock()
        came = self.knock(greeted=8)
        self.card(author_id=came.author_id.id, date=self.now - timedelta(days=1))
        snoozed = self.knock(greeted=8)
        snoozed.snoozed_until = self.now + timedelta(days=1)
        self.assertEqual(self.env['res.config.settings'].create({}).interest_silent_due, 1)
        self.close()
        self.assertEqual([card.state for card in silent | late | never | came | snoozed],
                         ['processed', 'taken', 'new', 'taken', 'taken'])
        self.assertEqual(silent.status, 'answered')
        self.assertEqual(silent.answered_date, silent.greeted_date)
        self.assertTrue(silent.silent_date)
        self.assertTrue(silent.message_ids.filtered(lambda line: "silent for 7 days" in line.body))
        self.assertEqual(self.env['res.config.settings'].create({}).interest_silent_due, 0)

    def test_word_on_another_profile_counts(self):
        card = self.knock(greeted=8)
        twin = self.env['social.interest.author'].create({
            'name': "Twin", 'channel_id': self.env.ref('social_interest.channel_vk').id})
        (card.author_id | twin).partner_id = self.env['res.partner'].create({'name': "Person"})
        self.card(author_id=twin.id, date=self.now)
        self.close()
        self.assertEqual(card.state, 'taken')

    def test_more_days_than_there_were(self):
        card = self.knock(greeted=10)
        self.env.company.interest_silent_days = 2_000_000_000
        self.close()
        self.assertFalse(card.silent_date)

    def test_never_where_the_company_says_so(self):
        card = self.knock(greeted=300)
        self.env.company.interest_silent_days = 0
        self.close()
        self.assertEqual(card.state, 'taken')

    def test_reopened_is_open(self):
        card = self.knock(greeted=8)
        self.close()
        card.with_user(self.head).action_reopen()
        self.assertFalse(card.silent_date)


@tagged('post_install', '-at_install')
class TestFunnel(KnockCase):

    def funnel(self, user=None):
        self.env.flush_all()
        rows = self.env['social.interest.funnel'].with_user(user or self.head)._read_group(
            [('source_id', '=', self.source.id)], ['step'], ['__count'])
        return dict(rows)

    def test_the_authors_own_figures(self):
        """34 requests, 34 greeted, 10 replied, 3 became customers or recommend us."""
        cards = [self.knock(greeted=5) for _number in range(34)]
        for card in cards[:10]:
            self.card(author_id=card.author_id.id, date=self.now - timedelta(days=1))
        referred = self.team.interest_stage_ids.filtered(lambda stage: stage.meaning == 'referred')
        for card in cards[:2]:
            card.author_id.set_stage(referred.id)
        lead = self.env['crm.lead'].create({'name': "Desk", 'type': 'opportunity'})
        cards[2].lead_id = lead
        lead.action_set_won()
        self.assertEqual(self.funnel(), {'1_request': 34, '2_greeted': 34, '3_replied': 10, '4_won': 3})

    def test_customer_by_another_way_has_replied(self):
        card = self.knock(greeted=5)
        card.author_id.partner_id = self.env['res.partner'].create({'name': "Person"})
        self.env['crm.lead'].create({
            'name': "Desk", 'type': 'opportunity', 'partner_id': card.partner_id.id}).action_set_won()
        self.assertEqual(self.funnel(), {'1_request': 1, '2_greeted': 1, '3_replied': 1, '4_won': 1})

    def test_customer_of_another_company_of_ours_is_none_here(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        card = self.knock(greeted=5)
        card.author_id.partner_id = self.env['res.partner'].create({'name': "Person"})
        lead = self.env['crm.lead'].create({
            'name': "Desk", 'type': 'opportunity', 'partner_id': card.partner_id.id, 'company_id': beta.id,
            'team_id': False, 'user_id': False})
        lead.action_set_won()
        self.assertEqual(self.funnel(), {'1_request': 1, '2_greeted': 1})
        lead.company_id = card.company_id
        self.assertEqual(self.funnel(), {'1_request': 1, '2_greeted': 1, '3_replied': 1, '4_won': 1})

    def test_silent_and_forged(self):
        self.knock(greeted=9)
        self.knock(verdict='failed')
        self.close()
        self.assertEqual(self.funnel(), {'1_request': 1, '2_greeted': 1, '5_silent': 1})

    def test_of_the_cards_one_sees(self):
        self.knock()
        self.knock(user_id=self.jonas.id)
        self.assertEqual(self.funnel(self.anna), {'1_request': 1})
        self.assertEqual(self.funnel(self.jonas), {'1_request': 2})
        self.assertEqual(self.funnel(self.head), {'1_request': 2})
