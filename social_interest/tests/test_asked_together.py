# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What several people ask for at once, while it is done in the background."""

from unittest.mock import patch

from odoo.tests import tagged

from ..tools.transactions import again
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
        asked = run_together(self._ask_for_leaders, [[number] for number in range(6)], 120)
        self.assertEqual(asked, [True] * 6)
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

    def test_words_are_looked_for_while_somebody_changes_the_company(self):
        Cards, met = self.registry['social.interest'], []
        original = Cards._find_keywords

        def changed_meanwhile(cards):
            if not met:
                met.append(cards.ids)
                with self.environment() as env:
                    env.cr.execute(
                        "UPDATE res_company SET write_uid = write_uid WHERE id = %s", (self.company_id,))
            return original(cards)
        with self.environment() as env:
            env['res.company'].browse(self.company_id).interest_keyword_next = self.card_id
        with self.environment() as env, patch.object(Cards, '_find_keywords', changed_meanwhile):
            env['social.interest']._cron_find_keywords()
        with self.environment() as env:
            self.assertIn(self.card_id, met[0])
            self.assertEqual(env['res.company'].browse(self.company_id).interest_keyword_next, 0)
