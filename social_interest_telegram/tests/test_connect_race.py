# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Two chats with one code, at the same moment, on connections of their own."""

from psycopg2.errors import SerializationFailure

from odoo.tests import tagged

from odoo.addons.social_interest.tests.races import RaceCase
from odoo.addons.social_interest.tools.transactions import again


@tagged('post_install', '-at_install')
class TestConnectRace(RaceCase):

    def make(self, env):
        self.make_people(env)
        cron = env.ref('social_interest_telegram.ir_cron_telegram')
        self.keep_away(cron)
        self.code = env['social.interest.telegram.code']._make(self.anna)
        self.user_id = self.anna.id

    def _remove(self):
        with self.environment() as env:
            env['social.interest.telegram.message'].search([]).unlink()
            env['social.interest.telegram.bot'].search([]).unlink()
        return super()._remove()

    def update(self, chat):
        return {'update_id': chat, 'message': {'chat': {'id': chat, 'type': 'private'}, 'text': f'/start {self.code}'}}

    def test_the_first_wins_and_the_second_is_told_that_the_link_was_used(self):
        with self.environment() as second:
            # sees the code, and goes on seeing it
            self.assertTrue(second['social.interest.telegram.code']._of(self.code))
            with self.environment() as first:
                first['social.interest.telegram.bot']._take_in(self.update(700))
            met = []

            def take():
                met.append(True)
                second['social.interest.telegram.bot']._take_in(self.update(800))
            done, _nothing = again(second, take, conflicts=SerializationFailure)
            self.assertTrue(done)
            self.assertEqual(len(met), 2, "it met the first one, and tried again")
        with self.environment() as env:
            link = env['social.interest.telegram.link'].search([])
            self.assertEqual((link.user_id.id, link.chat), (self.user_id, '700'))
            answers = {message.chat: message.text for message in env['social.interest.telegram.message'].search([])}
            self.assertIn("Anna Berg", answers['700'])
            self.assertIn("was used", answers['800'])
