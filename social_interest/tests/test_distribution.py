# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import Counter
from datetime import datetime, timedelta
from unittest.mock import patch

from freezegun import freeze_time

from odoo.tests import new_test_user, tagged

from ..models.sharing import distribution
from ..parsers import Interest, Parsed
from .common import SALESMAN, FeedCase
from .processes import run_together
from .races import RaceCase

#: a Monday
NOON = datetime(2026, 11, 23, 12, 0)


class DistributionCase(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env.company.resource_calendar_id = False
        cls.tom = new_test_user(cls.env, 'si_tom', SALESMAN, name="Tom Vik", email='tom@acme.example')
        cls.people = cls.anna | cls.jonas | cls.tom
        cls.members = cls.env['crm.team.member'].create([
            {'crm_team_id': cls.team.id, 'user_id': user.id} for user in cls.people])
        cls.team.interest_distribution = 'turn'

    def cards(self, number, **values):
        return self.env['social.interest'].union(*(
            self.card(date=NOON - timedelta(minutes=number - index), **values) for index in range(number)))

    def distribute(self, moment=NOON):
        with freeze_time(moment), self.enter_registry_test_mode(), self.registry.cursor() as cr:
            self.env(cr=cr)['social.interest']._cron_distribute()

    def shares(self, cards):
        return Counter(card.user_id.name for card in cards)


@tagged('post_install', '-at_install')
class TestDistribution(DistributionCase):

    def test_in_turn(self):
        cards = self.cards(7)
        self.distribute()
        shares = self.shares(cards)
        self.assertEqual(sorted(shares.values()), [2, 2, 3])
        self.assertEqual(set(cards.mapped('state')), {'taken'})
        self.assertEqual(cards[0].taken_date, NOON)
        self.assertIn(f"Given to {cards[0].user_id.name}: next in turn.", cards[0].message_ids[0].body)
        # the next run goes on where this one ended
        more = self.cards(2)
        self.distribute()
        self.assertEqual(set(self.shares(cards | more).values()), {3})

    def test_least_busy(self):
        self.team.interest_distribution = 'load'
        self.cards(4, user_id=self.anna.id)
        cards = self.cards(5)
        self.distribute()
        self.assertNotIn("Anna Berg", self.shares(cards))
        self.assertIn("the least busy.", cards[0].message_ids[0].body)

    def test_the_feed_stays_a_common_pool(self):
        self.team.interest_distribution = 'manual'
        cards = self.cards(3)
        self.distribute()
        self.assertFalse(cards.user_id)

    def test_source_before_team(self):
        self.source.distribution = 'manual'
        cards = self.cards(2)
        self.distribute()
        self.assertFalse(cards.user_id)
        self.team.interest_distribution = 'manual'
        self.source.distribution = 'turn'
        self.distribute()
        self.assertEqual(len(cards.user_id), 2)

    def test_only_what_waits_for_an_answer(self):
        like, forged, closed = self.card('like'), self.card(verdict='failed'), self.card(state='ignored')
        other = self.card(team_id=False, source_id=self.source.copy({'team_id': False, 'key': 'x'}).id)
        self.distribute()
        self.assertFalse((like | forged | closed | other).user_id)

    def test_only_people_who_are_there(self):
        self.members[0].interest_rotation = False
        self.jonas.active = False
        cards = self.cards(4)
        self.distribute()
        self.assertEqual(cards.user_id, self.tom)
        self.tom.write({'group_ids': [(3, self.env.ref(SALESMAN).id)]})
        more = self.cards(2)
        self.distribute()
        self.assertFalse(more.user_id)

    def test_working_hours_and_leave(self):
        calendar = self.env['resource.calendar'].create({
            'name': "Mornings", 'tz': 'UTC', 'attendance_ids': [(5,), (0, 0, {
                'name': "Monday", 'dayofweek': '0', 'hour_from': 8, 'hour_to': 11, 'day_period': 'morning'})]})
        resources = self.env['resource.resource'].create([
            {'name': user.name, 'user_id': user.id, 'calendar_id': calendar.id} for user in self.anna | self.jonas])
        self.env['resource.calendar.leaves'].create({
            'resource_id': resources[1].id, 'calendar_id': calendar.id,
            'date_from': NOON - timedelta(days=1), 'date_to': NOON + timedelta(days=1)})
        self.members[2].interest_rotation = False
        cards = self.cards(2)
        self.distribute(NOON)
        self.assertFalse(cards.user_id, "at noon nobody works")
        # next Monday morning both do; on this one Jonas is on leave
        self.distribute(NOON - timedelta(hours=2))
        self.assertEqual(cards.user_id, self.anna)

    def test_limit_and_backlog_oldest_first(self):
        self.env.company.interest_limit = 1
        cards = self.cards(5)
        self.distribute()
        self.assertEqual(len(cards[:3].user_id), 3, "the oldest first")
        self.assertFalse(cards[3:].user_id)
        cron = self.env.ref('social_interest.ir_cron_distribute_interests')
        before = self.env['ir.cron.trigger'].search_count([('cron_id', '=', cron.id)])
        free = cards[1].user_id
        cards[1].with_user(free).action_process()
        self.assertGreater(self.env['ir.cron.trigger'].search_count([('cron_id', '=', cron.id)]), before)
        self.distribute()
        self.assertEqual(cards[3].user_id, free)
        self.assertFalse(cards[4].user_id)

    def test_new_card_wakes_the_distribution(self):
        cron = self.env.ref('social_interest.ir_cron_distribute_interests')
        triggers = self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)])
        triggers.unlink()
        self.card('like')
        self.card(user_id=self.anna.id)
        self.assertFalse(self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)]))
        self.card()
        self.assertTrue(self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)]))

    def test_released_card_goes_to_somebody_else(self):
        card = self.card()
        for _number in range(6):
            self.distribute()
            owner = card.user_id
            self.assertTrue(owner)
            card.with_user(owner).action_release()
            self.distribute()
            self.assertTrue(card.user_id)
            self.assertNotEqual(card.user_id, owner)

    def test_customers_own_salesperson_first(self):
        self.env.company.interest_own_first = True
        self.author.partner_id = self.env['res.partner'].create({'name': "Lars Holm", 'user_id': self.tom.id})
        cards = self.cards(3)
        stranger = self.env['social.interest.author'].create({'name': "X", 'channel_id': self.channel.id})
        other = self.card(author_id=stranger.id)
        self.distribute()
        self.assertEqual(cards.user_id, self.tom)
        self.assertIn("Given to Tom Vik: the customer's own salesperson.", str(cards[0].message_ids[0].body))
        self.assertTrue(other.user_id)
        self.team.interest_own_first = 'no'
        cards = self.cards(3)
        self.distribute()
        self.assertEqual(len(cards.user_id), 3)

    def test_own_salesperson_first_where_the_feed_is_common(self):
        self.team.write({'interest_distribution': 'manual', 'interest_own_first': 'yes'})
        self.members[2].unlink()
        self.author.partner_id = self.env['res.partner'].create({'name': "Lars Holm", 'user_id': self.tom.id})
        card = self.card()
        self.distribute()
        self.assertEqual(card.user_id, self.tom)
        self.tom.active = False
        card = self.card()
        self.distribute()
        self.assertFalse(card.user_id)

    def test_other_companies(self):
        company = self.env['res.company'].create({'name': "Other"})
        company.resource_calendar_id = False
        self.tom.company_ids |= company
        source = self.env['social.interest.source'].create({
            'name': "Other page", 'channel_id': self.channel.id, 'company_id': company.id, 'team_id': self.team.id})
        cards = self.cards(3, source_id=source.id, author_id=False)
        self.distribute()
        self.assertEqual(cards.user_id, self.tom)

    def test_queries_do_not_grow_with_the_cards(self):
        counts = []
        for number in 6, 36:
            self.cards(number)
            self.env.flush_all()
            before = self.cr.sql_log_count
            with freeze_time(NOON):
                self.env['social.interest']._give_out(self.team, self.env.company)
                self.env.flush_all()
            counts.append(self.cr.sql_log_count - before)
        self.assertLessEqual(counts[1], counts[0] + 5)

    def test_batches(self):
        with patch.object(distribution, 'BATCH', 4):
            cards = self.cards(18)
            self.distribute()
        self.assertEqual(set(self.shares(cards).values()), {6})

    def test_same_thread_same_responsible_and_the_line_says_so(self):
        self.card(thread_key='post-1', user_id=self.tom.id)
        mail = self.env['social.interest.mail'].create({'company_id': self.env.company.id})

        def reply(number):
            interest = Interest(
                channel='facebook', action='comment', author_name="Lars Holm", author_key='lars.holm',
                text="And in oak?", source_key='acme', thread_key='post-1', external_ref=f'c{number}')
            return self.env['social.interest']._create_from_outcomes(
                [(mail, Parsed(interests=(interest,), verdict='verified', parser='x'))])
        card = reply(1)
        self.assertEqual(card.user_id, self.tom)
        self.assertIn("Given to Tom Vik, who works on this thread already.", str(card.message_ids[0].body))
        self.tom.active = False
        card = reply(2)
        self.assertFalse(card.user_id)
        self.distribute()
        self.assertIn(card.user_id, self.anna | self.jonas)

    def test_thread_of_somebody_who_may_not_work_on_it_goes_to_the_feed(self):
        mail = self.env['social.interest.mail'].create({'company_id': self.env.company.id})
        other = self.env['res.company'].create({'name': "Other"})

        def reply(thread):
            interest = Interest(
                channel='facebook', action='comment', author_name="Lars Holm", author_key='lars.holm',
                text="And in oak?", source_key='acme', thread_key=thread)
            return self.env['social.interest']._create_from_outcomes(
                [(mail, Parsed(interests=(interest,), verdict='verified', parser='x'))])
        for thread, change in (
            ('no salesman', {'group_ids': [(6, 0, self.env.ref('base.group_user').ids)]}),
            ('elsewhere', {'company_id': other.id, 'company_ids': [(6, 0, other.ids)]}),
        ):
            with self.subTest(thread):
                user = new_test_user(self.env, thread, SALESMAN)
                closed = self.card(thread_key=thread, user_id=user.id)
                closed.state = 'processed'
                user.write(change)
                self.assertEqual(closed.user_id, user)
                card = reply(thread)
                self.assertEqual((card.state, card.user_id.id), ('new', False))
                # whoever had the thread before him, and is still there, goes on with it
                self.card(thread_key=thread, user_id=self.jonas.id, date=NOON - timedelta(days=900))
                self.assertEqual(reply(thread).user_id, self.jonas)


@tagged('post_install', '-at_install')
class TestDistributionRace(RaceCase):
    """Two workers and a person who takes cards meanwhile: none skipped, none given twice."""

    CARDS = 60

    def make(self, env):
        self.make_people(env)
        self.team.interest_distribution = 'turn'
        env['crm.team.member'].create([
            {'crm_team_id': self.team.id, 'user_id': user.id} for user in self.anna | self.jonas])
        calendar = env['resource.calendar'].create({
            'name': "Always", 'tz': 'UTC', 'attendance_ids': [(5,)] + [(0, 0, {
                'name': "Day", 'dayofweek': str(day), 'hour_from': 0, 'hour_to': 24, 'day_period': 'morning',
            }) for day in range(7)]})
        env['resource.resource'].create([
            {'name': user.name, 'user_id': user.id, 'calendar_id': calendar.id, 'tz': 'UTC'}
            for user in self.anna | self.jonas])
        env['social.interest'].create(self.card().copy_data() * (self.CARDS - 1))
        self.card_ids = env['social.interest'].search([('source_id', '=', self.source.id)]).ids

    def _work(self, person):
        if person:
            taken = []
            for card_id in self.card_ids[-1:-11:-1]:
                with self.environment(person) as env:
                    taken += env['social.interest'].browse(card_id).take()['won']
            return taken
        with patch.object(distribution, 'BATCH', 5), self.environment() as env:
            env['social.interest']._cron_distribute()
        return []

    def test_two_workers_and_a_person(self):
        [taken] = [result for result in run_together(self._work, [[0], [0], [self.head.id]]) if result] or [[]]
        with self.environment() as env:
            # what a worker left to the other is given out by the next run
            env['social.interest']._cron_distribute()
            cards = env['social.interest'].browse(self.card_ids)
            self.assertEqual(sorted(cards.filtered(lambda card: card.user_id.id == self.head.id).ids), sorted(taken))
            given = Counter(card.user_id.name for card in cards if card.id not in taken)
            self.assertEqual(sum(given.values()), self.CARDS - len(taken))
            self.assertEqual(given.keys(), {"Anna Berg", "Jonas Falk"})
            self.assertLessEqual(abs(given["Anna Berg"] - given["Jonas Falk"]), 1)
            for card in cards:
                lines = [line for line in card.message_ids if 'Given to' in (line.body or '')]
                self.assertEqual(len(lines), 0 if card.id in taken else 1)
