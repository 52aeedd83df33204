# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Cards of before the reports get what these count by: the same as if they had been made today."""

from odoo.tests import tagged

from .report_fixture import ReportCase
from .test_migration import script

VERSION = '19.0.1.6.0'
NAMES = ['day', 'hour', 'first_answered_how', 'working_hours', 'reopened']


@tagged('post_install', '-at_install')
class TestReportMigration(ReportCase):

    def test_older_cards_are_filled_as_new_ones(self):
        cards = self.env['social.interest'].union(*self.blocks.values())
        made = cards.read(NAMES)
        self.env.cr.execute(
            "UPDATE social_interest SET day = NULL, hour = NULL, first_answered_how = NULL, working_hours = NULL,"
            " reopened = NULL WHERE id = ANY(%s)", [cards.ids])
        self.env.invalidate_all()
        self.assertNotEqual(cards.read(NAMES), made)
        script('pre-reports', VERSION).migrate(self.env.cr, '19.0.1.5.0')
        for _time in range(2):
            for name in ('post-reports', 'post-working_hours'):
                script(name, VERSION).migrate(self.env.cr, '19.0.1.5.0')
        self.env.invalidate_all()
        self.assertEqual(cards.read(NAMES), made)
