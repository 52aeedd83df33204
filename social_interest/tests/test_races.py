# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The base of the tests with real connections is itself to be relied on."""

from odoo.tests import tagged

from .common import failure_of
from .races import RaceCase


@tagged('post_install', '-at_install')
class TestRaceCase(RaceCase):

    def make(self, env):
        self.make_people(env)

    def test_what_is_committed_is_seen_by_others_and_taken_away(self):
        with self.environment() as env:
            partner = env['res.partner'].create({'name': "Left behind"})
        failure = failure_of(AssertionError, self._check_nothing_is_left)
        self.assertIn('res_partner', failure)
        self.assertIn('res_users', failure)
        with self.environment(self.anna.id) as env:
            self.assertEqual(env['res.partner'].browse(partner.id).name, "Left behind")
        self._remove()
        self._check_nothing_is_left()

    def test_scheduled_actions_are_kept_away_until_the_end(self):
        with self.environment() as env:
            cron = env.ref('social_interest.ir_cron_send_notices')
            self.keep_away(cron)
        with self.environment() as env:
            self.assertFalse(cron.with_env(env).active)
        self._remove()
        with self.environment() as env:
            self.assertTrue(cron.with_env(env).active)
