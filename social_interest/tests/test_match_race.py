# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Two colleagues who decide about the same people in one moment: one of them does, and the other is told."""

from psycopg2.errors import SerializationFailure

from odoo.exceptions import UserError
from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import failure_of
from .races import RaceCase


@tagged('post_install', '-at_install')
class TestMatchRace(RaceCase):

    def make(self, env):
        self.make_people(env)
        self.keep_away(env.ref('social_interest.ir_cron_match_people'))
        other = self.author.copy({'key': 'lars.other', 'name': "Lars Other"})
        self.ids = self.author.id, other.id
        self.card(author_id=other.id)
        self.match_id = env['social.interest.match'].create({
            'author_id': self.author.id, 'other_id': other.id, 'company_id': self.author.company_id.id,
            'confidence': 90}).id

    def merge(self, env, gone, kept):
        authors = env['social.interest.author']
        (authors.browse(gone) | authors.browse(kept))._check_may_merge()
        env['social.interest.match']._merge_by_hand(authors.browse(gone), authors.browse(kept))

    @mute_logger('odoo.sql_db')
    def test_merged_both_ways_at_once_is_merged_once(self):
        one, two = self.ids
        with self.assertRaises(SerializationFailure), self.environment(self.anna.id) as env:
            self.assertFalse(env['social.interest.author'].browse(one).merged_into_id)
            with self.environment(self.jonas.id) as other:
                self.merge(other, one, two)
            self.merge(env, two, one)
        with self.environment(self.anna.id) as env:
            self.assertIn("merged already", failure_of(UserError, self.merge, env, two, one))
        with self.environment() as env:
            authors = env['social.interest.author'].browse(self.ids)
            self.assertEqual(authors.mapped('merged_into_id').ids, [two])

    @mute_logger('odoo.sql_db')
    def test_merged_both_ways_while_the_other_is_not_through_is_told(self):
        one, two = self.ids
        with self.environment(self.jonas.id) as other:
            self.merge(other, one, two)
            with self.environment(self.anna.id) as env:
                self.assertIn("right now", failure_of(UserError, self.merge, env, two, one))

    @mute_logger('odoo.sql_db')
    def test_second_answer_learns_of_the_first(self):
        with self.assertRaises(SerializationFailure), self.environment(self.anna.id) as env:
            match = env['social.interest.match'].browse(self.match_id)
            self.assertEqual(match.state, 'open')
            with self.environment(self.jonas.id) as other:
                other['social.interest.match'].browse(self.match_id).action_reject()
            match.action_accept()
        with self.environment(self.anna.id) as env:
            match = env['social.interest.match'].browse(self.match_id)
            self.assertIn("Jonas Falk has decided this already", failure_of(UserError, match.action_accept))
