# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from psycopg2.errors import SerializationFailure, UniqueViolation

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.tools import format_datetime

from ...tools.transactions import again

#: these show red
RED = ('late', 'failing')


class FetchmailServer(models.Model):
    """Whether a mailbox is read as often as it should be, and who is told if not."""

    _inherit = 'fetchmail.server'

    interest_owner_id = fields.Many2one(
        'res.users', string="Told when it fails", domain=[('share', '=', False)],
        default=lambda self: self.env.user, ondelete='set null',
        help="Gets one activity when the mailbox is not read for too long. Without one, the first administrator does.")
    interest_alarm_after = fields.Integer(
        "Alarm after", default=3,
        help="Missed rounds: the mailbox shows red when it was not read for this many of its intervals.")
    interest_watch_since = fields.Datetime(
        readonly=True, copy=False, help="Since when it should be read: it was confirmed, or switched on.")
    interest_health = fields.Selection(
        [('ok', "Read"), ('late', "Not read"), ('failing', "Failing"), ('off', "Off")],
        string="Health", compute='_compute_interest_health', search='_search_interest_health')
    interest_health_note = fields.Char(compute='_compute_interest_health')
    interest_unknown_count = fields.Integer(compute='_compute_interest_trouble_counts')
    interest_quarantined_count = fields.Integer(compute='_compute_interest_trouble_counts')
    outage_ids = fields.One2many('social.interest.outage', 'mailbox_id', string="Outages")

    @api.constrains('interest_alarm_after')
    def _check_interest_alarm_after(self):
        if any(server.interest_alarm_after < 1 for server in self):
            raise ValidationError(self.env._("The alarm comes after one missed round at the earliest."))

    @api.depends('interest_mail_ids.state')
    def _compute_interest_trouble_counts(self):
        counts = {
            (mailbox, state): count for mailbox, state, count in self.env['social.interest.mail']._read_group(
                [('mailbox_id', 'in', self.ids), ('state', 'in', ('unknown', 'quarantined'))],
                ['mailbox_id', 'state'], ['__count'])
        }
        for server in self:
            server.interest_unknown_count = counts.get((server, 'unknown'), 0)
            server.interest_quarantined_count = counts.get((server, 'quarantined'), 0)

    # ------------------------------------------------------------------
    # Health
    # ------------------------------------------------------------------

    @api.depends('collects_interests', 'state', 'active', 'date', 'error_message', 'interest_watch_since',
                 'interest_interval', 'interest_alarm_after', 'interest_after', 'interest_home',
                 'folder_ids.write_date')
    def _compute_interest_health(self):
        now = fields.Datetime.now()
        for server in self:
            health = server._interest_health_at(now)
            server.interest_health = health
            server.interest_health_note = health in RED and self.env._(
                "Not read since %(since)s. %(why)s",
                since=format_datetime(self.env, server._interest_last_read(), dt_format='short'),
                why=server._interest_why())

    def _interest_health_at(self, now):
        """Return the health of one mailbox at a moment; False if it collects nothing."""
        if not self.collects_interests or self.server_type == 'local':
            return False
        if self.state != 'done' or not self.active:
            return 'off'
        last = self._interest_last_read()
        patience = timedelta(minutes=max(self.interest_interval, 1) * self.interest_alarm_after)
        if not last or now <= last + patience:
            return 'ok'
        return 'failing' if self.error_message else 'late'

    def _interest_last_read(self):
        """Return when the mailbox was read last, or when that should have begun.

        Each window of a long round moves the cursor of a folder: that is
        reading as well.
        """
        self.ensure_one()
        moments = [self.date, self.interest_watch_since, *self.folder_ids.mapped('write_date')]
        return max(filter(None, moments), default=self.create_date)

    def _interest_failure(self):
        """Return what the server said, without the password should it repeat that; or False."""
        text = self.error_message or ''
        if self.sudo().password:
            text = text.replace(self.sudo().password, '•••')
        return ' '.join(text.split())[:500] or False

    def _interest_why(self):
        """Return a sentence that says why the mailbox is not read."""
        failure = self._interest_failure()
        if failure:
            return self.env._("The server said: %s", failure)
        return self.env._("No round came to its end. Is the scheduled action that collects interests running?")

    def _search_interest_health(self, operator, value):
        if operator != 'in':
            return NotImplemented
        # a handful of rows, and no column says it
        servers = self.with_context(active_test=False).search([('collects_interests', '=', True)])
        return [('id', 'in', servers.filtered(lambda server: server.interest_health in value).ids)]

    def _that_begin(self, vals):
        if vals.get('state') == 'done' or vals.get('collects_interests') or vals.get('active'):
            now = fields.Datetime.now()
            return self.filtered(lambda server: server._interest_health_at(now) in (False, 'off'))
        return super()._that_begin(vals)

    def _watch_from_now(self):
        result = super()._watch_from_now()
        if self:
            self.interest_watch_since = fields.Datetime.now()
        return result

    def _end_outages_soon(self):
        result = super()._end_outages_soon()
        if self.sudo().outage_ids.filtered(lambda outage: not outage.ended):
            self.env.ref('social_interest.ir_cron_watch_mailboxes')._trigger()
        return result

    # ------------------------------------------------------------------
    # Alarm
    # ------------------------------------------------------------------

    @api.model
    def _cron_watch_mailboxes(self):
        """Tell the owners of mailboxes that are not read; take it back where they are again."""
        again(self.env, self._watch_mailboxes, conflicts=(SerializationFailure, UniqueViolation))

    @api.model
    def _watch_mailboxes(self):
        # one that was deleted by hand, or comes from another version, would never be missed
        self.search([('collects_interests', '=', True), ('interest_cron_id', '=', False)])._ensure_interest_cron()
        Outage = self.env['social.interest.outage']
        known = Outage.search([('ended', '=', False)])
        red = self.search([('collects_interests', '=', True), ('state', '=', 'done')]).filtered(
            lambda server: server.interest_health in RED)
        known.filtered(lambda outage: outage.mailbox_id not in red)._end()
        Outage._begin(red - known.mailbox_id)

    def _interest_alarm_user(self):
        """Return who is told: the owner, or the first administrator in place of one who left."""
        owner = self.interest_owner_id
        if owner.active and not owner.share:
            return owner
        return self.env.ref('base.group_system').all_user_ids.filtered('active').sorted('id')[:1]

    @api.ondelete(at_uninstall=False)
    def _unlink_end_outages(self):
        self.sudo().outage_ids.filtered(lambda outage: not outage.ended)._end()

    # ------------------------------------------------------------------
    # Doors to the ledger
    # ------------------------------------------------------------------

    def action_view_interest_unknown(self):
        """Open the messages of this mailbox that no parser knows."""
        return self._action_view_trouble('unknown')

    def action_view_interest_quarantined(self):
        """Open the messages of this mailbox that could not be read."""
        return self._action_view_trouble('quarantined')

    def _action_view_trouble(self, state):
        self.ensure_one()
        self.check_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_quarantine')
        action['domain'] = [('mailbox_id', '=', self.id)]
        action['context'] = {f'search_default_{state}': 1}
        return action
