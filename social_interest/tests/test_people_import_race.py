# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Two colleagues bring the same people at once; somebody changes a person while a file with him is read."""

from psycopg2.errors import SerializationFailure

from odoo.exceptions import ConcurrencyError
from odoo.tests import tagged

from .races import RaceCase


@tagged('post_install', '-at_install')
class TestImportRace(RaceCase):

    def make(self, env):
        self.make_people(env)
        self.keep_away(env.ref('social_interest.ir_cron_match_people'))

    def bring(self, env, phone=''):
        return env['social.interest.author'].load(
            ['name', 'channel_id', 'handle', 'phone'], [["Petra Sommer", "Facebook", "petra.sommer", phone]])

    def test_two_at_once_bring_everybody_once(self):
        with self.assertRaises(ConcurrencyError), self.environment(self.anna.id) as env:
            self.assertTrue(env['social.interest.author'].search_count([]))
            with self.environment(self.jonas.id) as theirs:
                first = self.bring(theirs)
            self.bring(env)
        with self.environment(self.anna.id) as env:
            self.assertEqual(self.bring(env)['ids'], first['ids'])

    def test_two_of_one_address_are_no_race(self):
        rows = [
            ["Lars Berg", "Facebook", "", "family@berg.example"],
            ["Mette Berg", "Facebook", "mette", "family@berg.example"]]
        for row in rows:
            with self.environment(self.anna.id) as env:
                result = env['social.interest.author'].load(['name', 'channel_id', 'handle', 'email'], [row])
                self.assertFalse(result['messages'])

    def test_person_who_changes_meanwhile_is_no_fault_of_the_file(self):
        with self.environment(self.anna.id) as env:
            [person] = self.bring(env)['ids']
        with self.assertRaises(SerializationFailure), self.environment(self.anna.id) as env:
            self.assertTrue(env['social.interest.author'].search_count([]))
            with self.environment(self.jonas.id) as theirs:
                theirs['social.interest.author'].browse(person).email = 'petra@sommer.example'
            self.bring(env, '+45 32 12 34 56')
        with self.environment(self.anna.id) as env:
            self.assertEqual(self.bring(env, '+45 32 12 34 56'), {'ids': [person], 'messages': [], 'nextrow': 0})
