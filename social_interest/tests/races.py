# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Tests with real connections: what they make is committed, and taken away again."""

import contextlib

from odoo import SUPERUSER_ID, api
from odoo.modules.registry import Registry
from odoo.tests import BaseCase, get_db_name
from odoo.tools import SQL

from .common import PeopleMixin

#: what these tests make, in an order in which it can be deleted
MADE = (
    # with Odoo's To-do each user begins with a task of his own
    'project.task',
    'mail.mail', 'social.interest.crowd', 'social.interest.notice', 'crm.lead', 'social.interest',
    'social.interest.mail', 'fetchmail.server', 'crm.team.member', 'resource.resource', 'resource.calendar',
    'social.interest.source', 'social.interest.author', 'crm.team', 'res.users', 'res.partner', 'mail.message',
    'ir.cron.trigger', 'social.interest.forgotten', 'utm.source',
    # with Odoo's Project each user has stages of his own, which stay behind without him
    'project.task.type',
)


class RaceCase(PeopleMixin, BaseCase):
    """Workers with connections of their own, on rows that all of them see.

    Subclasses make the rows in :meth:`make`. After each test all tables must be as before it.
    """

    def setUp(self):
        super().setUp()
        self.registry = Registry(get_db_name())
        self.switched_off = []
        with self.environment() as env:
            self.before = self._newest(env)
        self.addCleanup(self._check_nothing_is_left)
        self.addCleanup(self._remove)
        with self.environment() as env:
            type(self).env = env
            self.make(env)
        type(self).env = None

    def make(self, env):
        """Make what the workers meet; committed afterwards."""

    @contextlib.contextmanager
    def environment(self, user_id=SUPERUSER_ID):
        """Give an environment with a connection of its own, committed at the end."""
        with self.registry.cursor() as cr:
            yield api.Environment(cr, user_id, {})

    def keep_away(self, cron):
        """Keep the server's own workers, if there are any, from a scheduled action until the test is over."""
        cron.active = False
        self.switched_off.append(cron.id)

    def _newest(self, env):
        """Return the highest id of each table."""
        tables = sorted({
            model._table for model in self.registry.values() if model._auto and not model._abstract})
        return dict(env.execute_query(SQL(" UNION ALL ").join(
            SQL("SELECT %s, coalesce(max(id), 0) FROM %s", table, SQL.identifier(table)) for table in tables)))

    def _remove(self):
        # what the bus tells of the deletion is written as that is committed
        for models in MADE, ['bus.bus']:
            with self.environment() as env:
                for model in filter(env.__contains__, models):
                    records = env[model].with_context(active_test=False)
                    records.search([('id', '>', self.before[records._table])]).unlink()
        with self.environment() as env:
            env['ir.cron'].browse(self.switched_off).active = True

    def _check_nothing_is_left(self):
        with self.environment() as env:
            after = self._newest(env)
        changed = {table: (newest, after[table]) for table, newest in self.before.items() if after[table] != newest}
        self.assertFalse(changed, "the test left rows behind, or took others away (highest id before, after)")
