# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""When a run of the distribution is done, and what it costs."""

from datetime import timedelta
from unittest.mock import patch

from freezegun import freeze_time

from odoo.tests import new_test_user, tagged

from ..models.sharing import distribution
from .common import SALESMAN
from .test_distribution import NOON, DistributionCase


@tagged('post_install', '-at_install')
class TestDistributionEnds(DistributionCase):
    """Cards that nobody can get are nothing left to do, however many they are."""

    def undistributable(self, number):
        """Make cards that only Anna is there for, who had them already."""
        (self.members[1] | self.members[2]).interest_rotation = False
        return self.env['social.interest'].create([{
            'source_id': self.source.id, 'author_id': self.author.id, 'former_user_id': self.anna.id,
            'action_id': self.env.ref('social_interest.action_comment').id, 'date': NOON - timedelta(minutes=index),
        } for index in range(number)])

    def run_job(self):
        """Run the scheduled action as the server's workers do; return how it ended, and what its runs told."""
        cron = self.env.ref('social_interest.ir_cron_distribute_interests')
        IrCron = self.registry['ir.cron']
        before = self.env['ir.cron.progress'].search([])
        with (
            freeze_time(NOON), self.enter_registry_test_mode(), self.registry.cursor() as cr,
            self.assertNoLogs('odoo.addons.base.models.ir_cron', 'WARNING'),
        ):
            ended = IrCron._run_job(IrCron._acquire_one_job(cr, cron.id, include_not_ready=True))
        self.env.invalidate_all()
        runs = self.env['ir.cron.progress'].search([], order='id') - before
        return ended, [(run.done, run.remaining) for run in runs]

    def test_run_that_can_give_nothing_is_done(self):
        cards = self.undistributable(450)
        with patch.object(distribution, 'BATCH', 100):
            self.assertEqual(self.run_job(), ('fully done', [(0, 0)]))
            self.assertFalse(cards.user_id)
            self.members[1].interest_rotation = True
            self.assertEqual(self.run_job(), ('fully done', [(450, 0)]))
        self.assertEqual(cards.user_id, self.jonas)

    def test_full_people_and_people_away_are_no_work_either(self):
        self.env.company.interest_limit = 1
        cards = self.cards(8)
        self.assertEqual(self.run_job(), ('fully done', [(3, 0)]))
        self.assertEqual(self.run_job(), ('fully done', [(0, 0)]))
        self.env.company.interest_limit = 0
        self.members.interest_rotation = False
        self.assertEqual(self.run_job(), ('fully done', [(0, 0)]))
        self.assertEqual(len(cards.filtered('user_id')), 3)

    def test_undistributable_cards_cost_no_queries(self):
        counts = []
        for number in 5, 500:
            self.undistributable(number)
            self.distribute()
            self.env.invalidate_all()
            before = self.cr.sql_log_count
            self.distribute()
            counts.append(self.cr.sql_log_count - before)
        self.assertEqual(counts[0], counts[1])

    def test_what_can_be_given_is_found_behind_what_cannot(self):
        self.undistributable(30)
        self.env.company.interest_own_first = True
        owner = new_test_user(self.env, 'si_owner', SALESMAN, name="Olga Own")
        customer = self.env['social.interest.author'].create({
            'name': "Mette Dahl", 'channel_id': self.channel.id,
            'partner_id': self.env['res.partner'].create({'name': "Mette Dahl", 'user_id': owner.id}).id})
        own = self.card(author_id=customer.id, former_user_id=self.anna.id, date=NOON)
        free = self.card(date=NOON)
        again = self.card(author_id=customer.id, former_user_id=owner.id, date=NOON)
        with patch.object(distribution, 'BATCH', 5):
            self.assertEqual(self.run_job(), ('fully done', [(3, 0)]))
        self.assertEqual((own.user_id, free.user_id, again.user_id), (owner, self.anna, self.anna))

    def test_run_without_time_tells_that_there_is_more(self):
        cards = self.cards(9)
        told = []

        def no_time(model, processed=0, *, remaining=None, deactivate=False):
            told.append((processed, remaining))
            return 0
        IrCron = self.registry['ir.cron']
        with patch.object(distribution, 'BATCH', 4), patch.object(IrCron, '_commit_progress', no_time):
            self.distribute()
        self.assertEqual((told, len(cards.filtered('user_id'))), ([(4, 1)], 4))

    def test_whoever_snoozes_a_card_has_room_for_another(self):
        self.env.company.interest_limit = 1
        cards = self.cards(4)
        self.distribute()
        [waiting] = cards.filtered(lambda card: not card.user_id)
        cron = self.env.ref('social_interest.ir_cron_distribute_interests')
        self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)]).unlink()
        with freeze_time(NOON):
            cards[0].with_user(cards[0].user_id).snooze(NOON + timedelta(hours=1))
        self.assertTrue(self.env['ir.cron.trigger'].search([('cron_id', '=', cron.id)]))
        self.distribute()
        self.assertEqual(waiting.user_id, cards[0].user_id)

    def test_flexible_people_are_at_work_in_the_companys_hours(self):
        office, flexible = self.env['resource.calendar'].create([{
            'name': "Mornings", 'tz': 'UTC', 'attendance_ids': [(5,), (0, 0, {
                'name': "Monday", 'dayofweek': '0', 'hour_from': 8, 'hour_to': 11, 'day_period': 'morning'})],
        }, {'name': "Flexible", 'tz': 'UTC', 'flexible_hours': True, 'hours_per_day': 0, 'attendance_ids': [(5,)]}])
        self.env.company.resource_calendar_id = office
        resources = self.env['resource.resource'].create([
            {'name': user.name, 'user_id': user.id, 'calendar_id': flexible.id} for user in self.anna | self.jonas])
        morning = NOON - timedelta(hours=2)
        self.env['resource.calendar.leaves'].create({
            'resource_id': resources[1].id, 'calendar_id': flexible.id,
            'date_from': morning - timedelta(days=1), 'date_to': morning + timedelta(hours=1)})
        for moment, present in ((morning, self.anna | self.tom), (NOON, self.env['res.users'])):
            with freeze_time(moment):
                self.assertEqual(self.people._interest_at_work(self.env.company), present)
        self.env.company.resource_calendar_id = flexible
        with freeze_time(NOON):
            self.assertEqual(self.people._interest_at_work(self.env.company), self.people)
        with freeze_time(morning):
            self.assertEqual(self.people._interest_at_work(self.env.company), self.anna | self.tom)
