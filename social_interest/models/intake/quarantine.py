# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import functools
import hashlib

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import split_every

#: states in which somebody should look at a message
LOOK_STATES = ('unknown', 'quarantined', 'oversize')
#: states in which a message without cards may be processed again
AGAIN_STATES = ('unknown', 'quarantined', 'ignored')
#: states that parsing ends in
READ_STATES = ('done', 'ignored', 'unknown', 'quarantined')
#: rows that one UPDATE puts back into the queue
CHUNK = 1000


@functools.lru_cache(maxsize=64)
def _digest(parsers):
    versions = sorted((parser.code, parser.version) for parser in parsers)
    return hashlib.sha256(repr(versions).encode()).hexdigest()[:16]


class SocialInterestMail(models.Model):
    """What an administrator does with messages that gave no card."""

    _inherit = 'social.interest.mail'

    headers_only = fields.Boolean(readonly=True, help="The message was too large: its body was not taken in.")
    dismissed = fields.Boolean(readonly=True, help="Somebody looked at the message and needs no card of it.")
    parsers_digest = fields.Char(readonly=True, help="Which parsers there were, of which versions, when it was read.")
    has_raw = fields.Boolean(compute='_compute_has_raw', groups='base.group_system')

    def _compute_has_raw(self):
        # by a search: reading the bytes themselves would take megabytes
        kept = self.sudo().search([('id', 'in', self.ids), ('raw', '!=', False)])
        for mail in self:
            mail.has_raw = mail in kept

    @api.model
    def _prepare_ledger_values(self, mailbox, folder, message):
        values = super()._prepare_ledger_values(mailbox, folder, message)
        return {**values, 'headers_only': bool(message.get('oversize'))}

    @api.model
    def _write_each(self, values):
        digest = {'parsers_digest': self._parsers_digest()}
        return super()._write_each({mail: {**digest, **of_mail} for mail, of_mail in values.items()})

    def write(self, vals):
        # not only where a message is parsed: one that killed its process was
        # read by these parsers as well
        if vals.get('state') in READ_STATES:
            vals = {'parsers_digest': self._parsers_digest(), **vals}
        return super().write(vals)

    # ------------------------------------------------------------------
    # Again
    # ------------------------------------------------------------------

    def action_process_again(self):
        """Put messages that gave no card back into the queue."""
        self.check_access('write')
        again = self._repeatable()
        if not again and self and all(self.mapped('headers_only')):
            raise UserError(self.env._(
                "This message was too large: only its headers are kept, so it cannot be processed again."))
        if not again:
            raise UserError(self.env._(
                "None of these can be processed again: they have cards, are waiting already, came twice, "
                "or are not kept in full."))
        again._queue_again()
        self._wake_parsing()
        return self._tell_queued(len(again), len(self) - len(again))

    def _repeatable(self):
        """Return those of self that can be parsed again without doubling a card.

        Not what came twice: the card of the same bytes is made by the first.
        """
        kept = self.sudo().search([
            ('id', 'in', self.ids), ('state', 'in', AGAIN_STATES), ('headers_only', '=', False),
            ('interest_count', '=', 0), ('interest_ids', '=', False), ('raw', '!=', False)])
        first_ids = {first_id for _company, _hash, first_id in self.sudo()._read_group(
            [('content_hash', 'in', kept.mapped('content_hash')), ('state', '!=', 'oversize')],
            ['company_id', 'content_hash'], ['id:min'])}
        return self.browse(mail.id for mail in kept if mail.id in first_ids)

    def _queue_again(self):
        self.write({
            'state': 'pending', 'attempts': 0, 'slow': False, 'reason': False, 'dismissed': False, 'is_copy': True})

    def _tell_queued(self, count, left_out=0):
        """Return the action that says so, and reloads the screen."""
        message = self.env._("Being processed again: %s", count)
        if left_out:
            message = self.env._("%(message)s. Left out: %(count)s", message=message, count=left_out)
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {
                'type': 'success', 'message': message, 'next': {'type': 'ir.actions.act_window_close'},
            },
        }

    # ------------------------------------------------------------------
    # After a parser was added or changed
    # ------------------------------------------------------------------

    @api.model
    def _parsers_digest(self):
        """Return a short sum of the parsers there are and their versions, and of the templates."""
        templates = self.env['social.interest.template']._digest()
        return _digest(self.env['social.interest.parser']._get_parsers()) + (f'+{templates}' if templates else '')

    @api.model
    def _older_domain(self):
        """Return the domain of messages without a card that may give one now.

        What no parser could read, when any parser was added or changed since;
        what a parser ignored, when that very parser is newer.
        """
        changed = Domain('state', 'in', ('unknown', 'quarantined')) & Domain(
            'parsers_digest', '!=', self._parsers_digest())
        newer = Domain.OR(
            Domain('parser', '=', parser.code) & Domain('parser_version', '<', parser.version)
            for parser in self.env['social.interest.parser']._get_parsers())
        return (changed | (Domain('state', '=', 'ignored') & Domain('dismissed', '=', False) & newer)) & Domain([
            ('headers_only', '=', False), ('interest_count', '=', 0), ('raw', '!=', False)])

    @api.model
    @api.readonly
    def count_older(self):
        """Return how many messages :meth:`action_process_older` would process."""
        self.check_access('read')
        return self.search_count(self._older_domain()) if self.has_access('write') else 0

    @api.model
    def action_process_older(self):
        """Put all messages that were read by an older parser back into the queue."""
        self.check_access('write')
        ids = self.search(self._older_domain(), order='id').ids
        for chunk in split_every(CHUNK, ids, self.browse):
            chunk._queue_again()
            chunk.flush_recordset()
            # not a hundred thousand rows in the cache
            chunk.invalidate_recordset(flush=False)
        self._wake_parsing()
        return self._tell_queued(len(ids))

    # ------------------------------------------------------------------
    # Not needed
    # ------------------------------------------------------------------

    def action_dismiss(self):
        """Close messages that need no card; *Process again* takes it back."""
        self.check_access('write')
        looked_at = self.filtered(lambda mail: mail.state in LOOK_STATES)
        if not looked_at:
            raise UserError(self.env._("Only messages that need a look can be dismissed."))
        looked_at.write({
            'state': 'ignored', 'dismissed': True, 'reason': self.env._("Dismissed by %s", self.env.user.name)})
        return True

    # ------------------------------------------------------------------
    # Teaching
    # ------------------------------------------------------------------

    def action_teach(self):
        """Open a new template with this message as its example."""
        self.ensure_one()
        self.env['social.interest.template'].check_access('create')
        if self.headers_only or not self.has_raw:
            raise UserError(self.env._("Only a message that is kept in full can be an example."))
        domain = (self.sender or '').rpartition('@')[2]
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("New Template"),
            'res_model': 'social.interest.template',
            'views': [(False, 'form')],
            'context': {
                'default_mail_id': self.id,
                'default_name': domain or self.display_name,
                'default_sender': self.sender or False,
                'default_company_id': self.company_id.id,
            },
        }
