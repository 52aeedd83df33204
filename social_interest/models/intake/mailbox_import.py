# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging
import os
import tempfile
import time
from collections import Counter

import psycopg2

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.http import DEFAULT_MAX_CONTENT_LENGTH
from odoo.tools import SQL

from ...tools.mail_archive import START, Archive, ArchiveError

_logger = logging.getLogger(__name__)

#: messages that one transaction takes in, and bytes they may have together
WINDOW = 100
WINDOW_BYTES = 8_000_000
#: the import waits while so many messages of the ledger do: new mail comes after
#: these at most, however large the file is
MAX_WAITING = 500
#: seconds of reading in any case, where getting to the place in a zip took all the time
LEAST = 5
#: bytes of a file in the database that are copied at once
PIECE = 1_000_000


class SocialInterestImport(models.Model):
    """An exported mailbox whose messages go into the ledger, in the background.

    The place in the file is committed together with the messages up to it, and
    the number of each is its place: a run that is cut off doubles and loses none.
    """

    _name = 'social.interest.import'
    _description = 'Import of an Exported Mailbox'
    _inherit = ['social.interest.export.mixin']
    _order = 'id desc'

    name = fields.Char("File name", copy=False)
    file = fields.Binary(attachment=True, copy=False)
    mailbox_id = fields.Many2one(
        'fetchmail.server', required=True, ondelete='cascade', index=True,
        domain=[('collects_interests', '=', True)],
        default=lambda self: self.env['fetchmail.server'].search([('collects_interests', '=', True)], limit=1),
        help="The messages are taken as this mailbox's: its company, its own addresses, and the mail "
             "server whose word on senders counts.")
    company_id = fields.Many2one(related='mailbox_id.interest_company_id', store=True)
    cards = fields.Selection(
        [('closed', "Closed (history)"), ('open', "Open")], string="Cards of these messages",
        required=True, default='closed',
        help="Closed: processed, without a responsible; nobody is asked to answer what is long past. "
             "Open: they come into the feed like new ones.")
    state = fields.Selection(
        [('draft', "New"), ('waiting', "Waiting"), ('running', "Running"), ('done', "Done"),
         ('failed', "Failed"), ('cancelled', "Cancelled")],
        required=True, default='draft', readonly=True, copy=False)
    position = fields.Char(required=True, default=START, readonly=True, copy=False)
    # files may be larger than a PostgreSQL integer
    total_size = fields.Float("Size (bytes)", digits=(15, 0), readonly=True, copy=False, aggregator=None)
    done_size = fields.Float("Read (bytes)", digits=(15, 0), readonly=True, copy=False, aggregator=None)
    progress = fields.Float(compute='_compute_progress', help="Percent of the file.")
    read_count = fields.Integer("Messages", readonly=True, copy=False)
    new_count = fields.Integer("New", readonly=True, copy=False)
    known_count = fields.Integer(
        "Known already", readonly=True, copy=False,
        help="The same message came before, by whatever way; it makes no second card.")
    skipped_count = fields.Integer("Left out", compute='_compute_skipped')
    skipped_text = fields.Text("Why", compute='_compute_skipped')
    skipped = fields.Json(readonly=True, copy=False, help="{reason: number}")
    error = fields.Text(readonly=True, copy=False)
    upload_limit = fields.Integer("Largest file (MB)", compute='_compute_upload_limit')

    @api.depends('done_size', 'total_size', 'state')
    def _compute_progress(self):
        for job in self:
            part = job.done_size / job.total_size if job.total_size else 0
            job.progress = 100 if job.state == 'done' else min(100 * part, 100)

    @api.depends('skipped')
    @api.depends_context('lang')
    def _compute_skipped(self):
        labels = {
            'other': self.env._("other files in the zip"),
            'nested': self.env._("archives inside the zip: unpack them and import them by themselves"),
            'packing': self.env._("packed in a way that is not read"),
            'no_header': self.env._("not a message"),
            'damaged': self.env._("damaged"),
            'oversize': self.env._("larger than 25 MB: only the headers are kept"),
        }
        for job in self:
            skipped = job.skipped or {}
            job.skipped_count = sum(skipped.values())
            job.skipped_text = '\n'.join(
                f'{count} × {labels[reason]}' for reason, count in skipped.items()) or False

    def _compute_upload_limit(self):
        limit = self.env['ir.config_parameter'].sudo().get_param('web.max_file_upload_size')
        limit = int(limit) if (limit or '').isdigit() else DEFAULT_MAX_CONTENT_LENGTH
        # the browser sends four bytes for three
        self.upload_limit = limit * 3 // 4 // 1_000_000

    def write(self, vals):
        # places in one file mean nothing in another
        if (vals.get('file') or 'mailbox_id' in vals) and any(job.state != 'draft' for job in self):
            raise UserError(self.env._("This import has begun. Make a new one for another file or mailbox."))
        return super().write(vals)

    # ------------------------------------------------------------------
    # Buttons
    # ------------------------------------------------------------------

    def action_import(self):
        """Put the files into the queue, or back into it after an interruption."""
        self.check_access('write')
        for job in self:
            if not job._attachment():
                raise UserError(self.env._("Choose a file first."))
        self.filtered(lambda job: job.state in ('draft', 'failed', 'cancelled')).write(
            {'state': 'waiting', 'error': False})
        self.env.ref('social_interest.ir_cron_import_interests').sudo()._trigger()
        return True

    def action_cancel(self):
        """Stop reading; what was read stays."""
        self.check_access('write')
        self.filtered(lambda job: job.state in ('waiting', 'running')).write({'state': 'cancelled'})
        return True

    def action_view_mails(self):
        """Open the messages of this import."""
        self.ensure_one()
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_mail')
        action['domain'] = [('mailbox_id', '=', self.mailbox_id.id), ('folder', '=', self._folder())]
        action['context'] = {}
        return action

    # ------------------------------------------------------------------
    # In the background
    # ------------------------------------------------------------------

    @api.model
    def _cron_import(self):
        """Read files into the ledger, the oldest import first, until time is up."""
        IrCron = self.env['ir.cron']
        jobs = self.search([('state', 'in', ('waiting', 'running'))], order='id')
        for number, job in enumerate(jobs):
            IrCron._commit_progress(remaining=len(jobs) - number)
            if not job._run(remaining=len(jobs) - number):
                return
        IrCron._commit_progress(remaining=0)

    def _run(self, remaining):
        """Read on in the file of one import.

        :param int remaining: imports that are open, for the progress of the cron
        :returns: whether the import came to an end
        """
        self.ensure_one()
        try:
            with self._open_file() as file:
                archive = Archive(file)
                if self.state == 'waiting':
                    self._note_start(archive)
                ended = self._read(archive, remaining)
        except (ArchiveError, OSError) as failure:
            self.env.cr.rollback()
            _logger.info("Import %s of interests failed: %s", self.id, failure)
            if self._lock_running():
                self.write({'state': 'failed', 'error': self._readable(failure)})
            ended = True
        self.env.ref('social_interest.ir_cron_parse_interests')._trigger()
        self.env['ir.cron']._commit_progress()
        return ended

    def _note_start(self, archive):
        values = {'state': 'running', 'total_size': archive.total}
        if self.position == START:
            values['skipped'] = dict(archive.left_out)
        if self._lock_running():
            self.write(values)
            self.env['ir.cron']._commit_progress()

    def _read(self, archive, remaining):
        """Take in the rest of a file; return whether it, or the wish for it, ended."""
        IrCron = self.env['ir.cron']
        entries, until = archive.entries(self.position), 0
        while True:
            if self._is_ledger_full():
                self.env['social.interest.mail']._work_off()
                if not IrCron._commit_progress(remaining=remaining) or self._is_ledger_full():
                    return False
            window = self._next_window(entries)
            until = until or time.monotonic() + LEAST
            if not self._take_in(window):
                return self.exists().state not in ('waiting', 'running')
            if not window:
                return True
            if not IrCron._commit_progress(len(window), remaining=remaining) and time.monotonic() > until:
                return False

    @api.model
    def _is_ledger_full(self):
        waiting = self.env['social.interest.mail'].search_count([('state', '=', 'pending')], limit=MAX_WAITING)
        return waiting >= MAX_WAITING

    @api.model
    def _next_window(self, entries):
        window, size = [], 0
        while len(window) < WINDOW and size < WINDOW_BYTES and (entry := next(entries, None)):
            window.append(entry)
            size += len(entry.raw)
        return window

    def _take_in(self, window):
        """Write a window of entries into the ledger, and where it ended; none: the file ended.

        :returns: False if the import was stopped meanwhile, and nothing is written
        """
        messages = [self._prepare_message(entry) for entry in window if not entry.skipped]
        rows = self.env['social.interest.mail']._store(self.mailbox_id, self._folder(), messages) if messages else []
        if not self._lock_running():
            return False
        if not window:
            self.write({'state': 'done', 'done_size': self.total_size, 'file': False})
            return True
        new = sum(row.state != 'ignored' for row in rows)
        skipped = Counter(self.skipped or {})
        skipped.update(entry.skipped or 'oversize' for entry in window if entry.skipped or entry.oversize)
        self.write({
            'position': window[-1].after,
            'done_size': window[-1].done,
            'read_count': self.read_count + len(messages),
            'new_count': self.new_count + new,
            'known_count': self.known_count + len(messages) - new,
            'skipped': dict(skipped),
        })
        return True

    def _lock_running(self):
        """Lock the import; whether it is still wanted.

        The lock is taken at the end of a window only: a person who cancels the
        import never waits for one, and the window he overtook is undone.
        """
        self.flush_recordset()
        try:
            # a lost race is no error, and not worth a line in the log
            self.env.cr.execute(SQL(
                "SELECT state FROM social_interest_import WHERE id = %s FOR NO KEY UPDATE", self.id),
                log_exceptions=False)
            found = self.env.cr.fetchone()
        except psycopg2.errors.SerializationFailure:
            found = None
        if found and found[0] in ('waiting', 'running'):
            return True
        self.env.cr.rollback()
        return False

    def _prepare_message(self, entry):
        """One entry as the ledger takes it."""
        return {
            'uid': entry.position,
            'uidvalidity': '0',
            'raw': entry.raw,
            'size': entry.size,
            'internal_date': entry.date or fields.Datetime.now(),
            'oversize': entry.oversize,
            'history': self.cards == 'closed',
        }

    def _folder(self):
        """The name under which the ledger has the messages of this import."""
        return f'import:{self.id}'

    # ------------------------------------------------------------------
    # The file
    # ------------------------------------------------------------------

    def _attachment(self):
        return self.env['ir.attachment'].sudo().search([
            ('res_model', '=', self._name), ('res_field', '=', 'file'), ('res_id', '=', self.id)], limit=1)

    def _open_file(self):
        """Return the uploaded file, open for reading; the whole of it is never in memory."""
        attachment = self._attachment()
        if attachment.store_fname:
            path = attachment._full_path(attachment.store_fname)
            # an attachment that is stored in a third place (by another addon) has no such path
            if os.path.isfile(path):
                return open(path, 'rb')
        elif attachment:
            return self._spool(attachment)
        raise ArchiveError('gone')

    def _spool(self, attachment):
        """Copy a file that the database holds into a temporary one, piece by piece."""
        file = tempfile.TemporaryFile()
        while piece := self.env.execute_query(SQL(
                "SELECT substring(db_datas FROM %s FOR %s) FROM ir_attachment WHERE id = %s",
                file.tell() + 1, PIECE, attachment.id))[0][0]:
            file.write(piece)
        return file

    @api.model
    def _readable(self, failure):
        """Return what is wrong with a file, in the user's words."""
        if isinstance(failure, OSError):
            return self.env._("The file could not be read: %s", failure.strerror or failure)
        return {
            'empty': self.env._("The file is empty."),
            'not_mail': self.env._(
                "This is no mailbox: it has to be an .eml or .mbox file, or a .zip with such files in it."),
            'broken': self.env._("The zip is damaged or incomplete. Upload it again."),
            'encrypted': self.env._("The zip is protected with a password. Pack it without one."),
            'bomb': self.env._("The zip unpacks to far more than mail does; it is not opened."),
            'no_mail': self.env._("There is no .eml or .mbox file in the zip."),
            'gone': self.env._("The uploaded file is not there any more. Make a new import."),
        }[failure.code]
