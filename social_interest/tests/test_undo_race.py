# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who undoes in the moment in which a colleague goes on, undoes nothing."""

from psycopg2.errors import SerializationFailure

from odoo.tests import tagged
from odoo.tools import mute_logger

from .races import RaceCase


@tagged('post_install', '-at_install')
class TestUndoRace(RaceCase):

    def make(self, env):
        self.make_people(env)
        self.card_id = self.card(user_id=self.anna.id).id

    @mute_logger('odoo.sql_db')
    def test_a_colleague_who_takes_the_card_meanwhile_keeps_it(self):
        with self.environment(self.anna.id) as env:
            card = env['social.interest'].with_context(interest_screen=True).browse(self.card_id)
            token = card.action_release()['params']['token']
        # her request has begun, and does not see what is committed from now on: Odoo runs it again
        with self.assertRaises(SerializationFailure), self.environment(self.anna.id) as env:
            self.assertFalse(env['social.interest'].browse(self.card_id).user_id)
            with self.environment(self.jonas.id) as other:
                self.assertTrue(other['social.interest'].browse(self.card_id).take()['won'])
            env['social.interest'].undo(token)
        with self.environment(self.anna.id) as env:
            result = env['social.interest'].undo(token)
        self.assertEqual(result, {
            'ids': [], 'message': "Jonas Falk changed this card meanwhile; it stays as it is."})
        with self.environment() as env:
            self.assertEqual(env['social.interest'].browse(self.card_id).user_id.id, self.jonas.id)
