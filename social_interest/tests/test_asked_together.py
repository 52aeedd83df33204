# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What several people ask for at once, while it is done in the background."""

from unittest.mock import patch

from odoo.tests import tagged

from ..tools.transactions import TRIES, again
from .processes import run_together
from .races import RaceCase


@tagged('post_install', '-at_install')
class TestAskedTogether(RaceCase):

    def make(self, env):
        self.make_people(env)
        self.company_id, self.head_id, self.card_id = env.company.id, self.head.id, self.card().id
        for name in ('ir_cron_crowd', 'ir_cron_find_keywords', 'ir_cron_judge_moods'):
            self.keep_away(env.ref(f'social_interest.{name}'))

    def _ask_for_leaders(self, number):
        """Ask as a request does: whoever meets somebody else's work is heard once more."""
        with self.environment(self.head_id) as env:
            return again(env, lambda: env['social.interest.crowd'].action_update())[0]

    def test_leaders_and_clusters_are_asked_for_by_many_at_once(self):
        # whoever meets another's work meets work that is done then: one of as many as there are tries is always heard
        asked = run_together(self._ask_for_leaders, [[number] for number in range(TRIES)], 120)
        self.assertEqual(asked, [True] * TRIES)
        with self.environment() as env:
            rows = env['social.interest.crowd'].search(
                [('company_id', '=', self.company_id), ('team_id', '=', False)])
            self.assertEqual((len(rows), bool(rows.asked_date)), (1, True))
            self.assertIn(rows.company_id, env['social.interest.crowd']._companies_due())

    def test_leaders_and_clusters_asked_for_while_they_are_told(self):
        Crowd, told = self.registry['social.interest.crowd'], []
        original = Crowd._delete_rows

        def asked_meanwhile(model, company):
            if company.id == self.company_id and not told:
                told.append(company.id)
                self._ask_for_leaders(0)
            return original(model, company)
        self._ask_for_leaders(0)
        with self.environment() as env, patch.object(Crowd, '_delete_rows', asked_meanwhile):
            env['social.interest.crowd']._cron_tell()
        with self.environment() as env:
            row = env['social.interest.crowd'].search(
                [('company_id', '=', self.company_id), ('team_id', '=', False)])
            self.assertEqual((told, len(row), bool(row.date)), ([self.company_id], 1, True))

    def work_while_the_company_changes(self, waits, method, work_off):
        """Ask for work in the background, and change the company while its first batch is done.

        :param waits: name of the field of the company that says where the work goes on
        :param method: name of the method of cards that does a batch
        :param work_off: name of the method of the scheduled action
        """
        Cards, met = self.registry['social.interest'], []
        original = getattr(Cards, method)

        def changed_meanwhile(cards):
            if not met and self.card_id in cards.ids:
                met.append(cards.ids)
                with self.environment() as env:
                    env.cr.execute(
                        "UPDATE res_company SET write_uid = write_uid WHERE id = %s", (self.company_id,))
            return original(cards)
        with self.environment() as env:
            env['res.company'].browse(self.company_id)[waits] = self.card_id
        with self.environment() as env, patch.object(Cards, method, changed_meanwhile):
            getattr(env['social.interest'], work_off)()
        with self.environment() as env:
            self.assertIn(self.card_id, met[0])
            self.assertEqual(env['res.company'].browse(self.company_id)[waits], 0)

    def test_words_are_looked_for_while_somebody_changes_the_company(self):
        self.work_while_the_company_changes('interest_keyword_next', '_find_keywords', '_cron_find_keywords')

    def test_moods_are_told_while_somebody_changes_the_company(self):
        self.work_while_the_company_changes('interest_mood_next', '_judge', '_cron_judge_moods')
