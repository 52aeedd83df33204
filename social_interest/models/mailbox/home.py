# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import ormcache

#: what becomes of collected messages in the mailbox, where a second reader would take them from the first
TAKING = ('seen', 'move')


class FetchmailServer(models.Model):
    """Whether this database is the one in which the mailbox was confirmed, or looks like a copy of it.

    A copy that moves or marks messages takes them from the database that works
    with them. One that leaves them as they are does no harm, and goes on.
    """

    _inherit = 'fetchmail.server'

    interest_home = fields.Json(
        "Database of the mailbox", readonly=True, copy=False, groups='base.group_system',
        default=lambda self: self._interest_here(),
        help="By what the database is known in which the mailbox was confirmed.")
    interest_copied = fields.Boolean("In a copy", compute='_compute_interest_copied')

    @api.depends('interest_home', 'interest_after')
    def _compute_interest_copied(self):
        for server in self:
            server.interest_copied = bool(server._interest_strange())

    @api.model
    def _accompanying_values(self, vals):
        """A mailbox is at home where it is confirmed."""
        values = super()._accompanying_values(vals)
        if vals.get('state') == 'done':
            values['interest_home'] = self._interest_here()
        return values

    # ------------------------------------------------------------------
    # Here, and there
    # ------------------------------------------------------------------

    @api.model
    def _interest_here(self):
        """Return by what this database is known; what cannot be told is empty.

        The base address counts only where it is frozen, for otherwise any
        administrator changes it by logging in from another address.
        """
        get_param = self.env['ir.config_parameter'].sudo().get_param
        return {
            'name': self.env.cr.dbname,
            'uuid': get_param('database.uuid'),
            'server': self._interest_database_server(),
            'address': get_param('web.base.url.freeze') and get_param('web.base.url'),
        }

    @api.model
    @ormcache()
    def _interest_database_server(self):
        """Return the number that PostgreSQL gave itself when its files were made (str); empty where it is not told."""
        self.env.cr.execute("SELECT has_function_privilege('pg_control_system()', 'execute')")
        if not self.env.cr.fetchone()[0]:
            return ''
        self.env.cr.execute("SELECT system_identifier FROM pg_control_system()")
        return str(self.env.cr.fetchone()[0])

    def _interest_strange(self):
        """Return by what this database differs from that of the mailbox, where that matters."""
        self.ensure_one()
        if self.interest_after not in TAKING:
            return []
        here, home = self._interest_here(), self.sudo().interest_home or {}
        return [mark for mark, value in here.items() if value and home.get(mark) and home[mark] != value]

    def _interest_copied_why(self):
        """Return a sentence that says why nothing is collected here, or False."""
        marks = {
            'name': self.env._("the database has another name"),
            'uuid': self.env._("the database has another identity"),
            'server': self.env._("the database is on another server"),
            'address': self.env._("Odoo has another address"),
        }
        strange = self._interest_strange()
        return bool(strange) and self.env._(
            "This database looks like a copy: since the mailbox was confirmed, %s. Nothing is collected here, "
            "for it would be taken from the other database. “Collect here” goes on, where Odoo was moved.",
            ', '.join(marks[mark] for mark in strange))

    # ------------------------------------------------------------------
    # No reading, and who is told
    # ------------------------------------------------------------------

    def _read_windows(self):
        if why := self._interest_copied_why():
            raise UserError(why)
        yield from super()._read_windows()

    def _interest_health_at(self, now):
        health = super()._interest_health_at(now)
        return 'failing' if health in ('ok', 'late') and self._interest_strange() else health

    def _interest_failure(self):
        return self._interest_copied_why() or super()._interest_failure()

    def _interest_why(self):
        return self._interest_copied_why() or super()._interest_why()

    def action_collect_here(self):
        """Button: this is the database of the mailbox from now on."""
        self.check_access('write')
        self.write({
            'interest_home': self._interest_here(), 'interest_failures': 0, 'interest_next_poll': False,
            'error_date': False, 'error_message': False})
        for cron in self.sudo().interest_cron_id:
            cron._trigger()
        return True
