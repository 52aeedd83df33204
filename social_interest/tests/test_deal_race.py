# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Two colleagues who make a deal of one person in one moment, each of another card: one does, the other is asked."""

from psycopg2.errors import SerializationFailure

from odoo.tests import tagged

from .races import RaceCase


@tagged('post_install', '-at_install')
class TestDealRace(RaceCase):

    def make(self, env):
        self.make_people(env)
        for cron in ('ir_cron_credit', 'ir_cron_match_people'):
            self.keep_away(env.ref(f'social_interest.{cron}'))
        firm = env['res.partner'].create({'name': "Holm ApS", 'is_company': True})
        lars, eva = env['res.partner'].create([
            {'name': name, 'parent_id': firm.id} for name in ("Lars Holm", "Eva Holm")])
        authors = self.author | self.author.copy({'key': 'lars.two', 'partner_id': lars.id}) | self.author.copy(
            {'key': 'eva.holm', 'partner_id': eva.id})
        self.ids = {
            author.key: [self.card(author_id=author.id).id for _number in range(2)] for author in authors}

    def press(self, env, card_id):
        return env['social.interest'].browse(card_id).action_to_lead()

    def check(self, one, other):
        with self.assertRaises(SerializationFailure), self.environment(self.anna.id) as env:
            self.assertFalse(env['social.interest'].browse(one)._all_open_deals())
            with self.environment(self.jonas.id) as theirs:
                self.press(theirs, other)
            self.press(env, one)
        with self.environment(self.anna.id) as env:
            self.assertEqual(self.press(env, one)['res_model'], 'social.interest.deal')

    def test_of_one_profile(self):
        self.check(*self.ids['lars.holm'])

    def test_of_two_people_of_a_company(self):
        self.check(self.ids['lars.two'][0], self.ids['eva.holm'][0])
