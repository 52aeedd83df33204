# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import contextlib
import imaplib
import logging
import poplib
import random
import re
import time
from datetime import timedelta

import psycopg2
from imapclient.exceptions import IMAPClientError

from odoo import api, fields, models
from odoo.exceptions import ConcurrencyError, UserError
from odoo.tools import exception_to_unicode

from ...tools.transactions import Lock, again, alone

_logger = logging.getLogger(__name__)

#: what a mail server, the way to it or the database may raise in a run; the run
#: ends, the mailbox says why, and the next run goes on where it was
TROUBLE = (
    IMAPClientError, imaplib.IMAP4.error, poplib.error_proto, OSError, UnicodeError, UserError,
    psycopg2.OperationalError)
#: seconds that the button may take; the schedule goes on from there
BUTTON_TIME = 15
#: minutes; a mailbox that cannot be read is tried this often at least
LONGEST_WAIT = 60
#: a note on the mailbox that meets another transaction's is tried this often
NOTE_ATTEMPTS = 3


class FetchmailServer(models.Model):
    """One run over one mailbox: lock, read, commit, note what went wrong, come back later."""

    _inherit = 'fetchmail.server'

    interest_failures = fields.Integer("Failed in a row", readonly=True, copy=False)
    interest_next_poll = fields.Datetime(
        "Next try", readonly=True, copy=False,
        help="A mailbox that cannot be read is left alone for a while, longer each time.")

    def _cron_collect_interests(self):
        """Read this mailbox, then help to make cards, until the time of the run is over."""
        server = self.exists()
        if not server or not server._polls():
            self.env['ir.cron']._commit_progress(deactivate=True)
            return
        if server.interest_next_poll and server.interest_next_poll > fields.Datetime.now():
            return
        server._collect_interests()
        self.env['social.interest.mail']._work_off()

    def _fetch_mail(self, batch_limit=50):
        """Keep mailboxes of interests away from core's own way of fetching.

        That marks a message read, or deletes it, even where it failed.
        """
        collecting = self.filtered('collects_interests')
        others = self - collecting
        error = super(FetchmailServer, others)._fetch_mail(batch_limit) if others else None
        gateway = self.env.ref('mail.ir_cron_mail_gateway_action', raise_if_not_found=False)
        if gateway and self.env.context.get('cron_id') == gateway.id:
            return error
        for server in collecting:
            error = server._collect_interests(BUTTON_TIME)[1] or error
        return error

    def action_collect_now(self):
        """Read the mailbox now, and say how many messages came."""
        self.ensure_one()
        self.check_access('write')
        server = self.sudo()
        count, error = server._collect_interests(BUTTON_TIME)
        if error:
            raise UserError(self._readable(error))
        if server.interest_cron_id:
            server.interest_cron_id._trigger()
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {
                'type': 'success' if count else 'info',
                'message': self.env._("%s new messages. Their cards follow in a moment.", count)
                if count else self.env._("No new messages."),
                'next': {'type': 'ir.actions.client', 'tag': 'soft_reload'},
            },
        }

    # ------------------------------------------------------------------
    # One run
    # ------------------------------------------------------------------

    def _collect_interests(self, seconds=None):
        """Read what is new in the folders of one mailbox into the ledger.

        Commits after each window of messages, and ends when nothing is left or
        the time of the scheduled action is over; that is then run again soon.

        :param seconds: stop after this time, besides
        :returns: (number of new ledger rows, the exception that ended the run early or None)
        """
        self.ensure_one()
        return self.with_context(fetchmail_cron_running=True)._collect_alone(seconds)

    def _collect_alone(self, seconds):
        stored, error = 0, None
        with alone(self.env, Lock.MAILBOX, self.id) as chosen:
            if not chosen:
                _logger.info("Mailbox %s is being read by another worker.", self.id)
                return 0, None
            name, deadline = self.name, time.monotonic() + (seconds or float('inf'))
            try:
                with contextlib.closing(self._read_windows()) as windows:
                    for count in windows:
                        stored += count
                        left = self.env['ir.cron']._commit_progress(count, remaining=1)
                        if not left or time.monotonic() > deadline:
                            break
                    else:
                        self.env['ir.cron']._commit_progress(remaining=0)
            except TROUBLE as failure:
                self.env.cr.rollback()
                error = failure
                _logger.info("Mailbox %s could not be read: %s", name, self._readable(failure))
            self._note_poll_surely(error)
        return stored, error

    def _read_windows(self):
        """Generate the number of new rows of each committed window of messages."""
        self.ensure_one()
        if self._get_connection_type() == 'pop':
            yield from self._read_new_pop()
            return
        with self._imap_client() as client:
            for folder in self.folder_ids:
                yield from folder._read_new(client)
            for folder in self.folder_ids:
                yield from folder._read_old(client)

    def _note_poll_surely(self, error):
        """Commit what `_note_poll` writes; somebody may be editing the mailbox at this moment."""
        commit = self.env['ir.cron']._commit_progress
        noted, _none = again(
            self.env, lambda: self._note_poll(error), NOTE_ATTEMPTS, conflicts=psycopg2.OperationalError,
            commit=lambda: commit(remaining=0 if error else None))
        if not noted:
            raise ConcurrencyError("somebody writes on the mailbox all the time")

    def _note_poll(self, error):
        """Write on the mailbox when it was read, or what went wrong and when to try again.

        The wait doubles with each failure in a row; a part of it is chance, so
        that the mailboxes of one server do not all come back at one moment.
        """
        now = fields.Datetime.now()
        if not error:
            self.write({
                'date': now, 'error_date': False, 'error_message': False,
                'interest_failures': 0, 'interest_next_poll': False})
            return
        failures = self.interest_failures + 1
        minutes = min(self.interest_interval * 2 ** min(failures, 10), max(LONGEST_WAIT, self.interest_interval))
        self.write({
            'error_date': self.error_date or now,
            'error_message': self._readable(error),
            'interest_failures': failures,
            'interest_next_poll': now + timedelta(seconds=minutes * random.uniform(30, 60)),
        })

    @contextlib.contextmanager
    def _asking(self):
        """Turn what a mail server answers to a person's question into words for him."""
        try:
            yield
        except UserError:
            raise
        except TROUBLE as error:
            raise UserError(self._asked_in_words(error) or self.env._(
                "The mailbox cannot be opened: %s", self._readable(error))) from error

    @api.model
    def _readable(self, error):
        """Return what an exception says, without the marks of Python's printing.

        imaplib hands on the server's bytes as they print, alone or in a list.
        """
        said = isinstance(error, OSError) and error.strerror or exception_to_unicode(error)
        said = re.sub(r"\[?(?<!\w)b(['\"])(.*?)\1\]?", r'\2', said)
        return said or type(error).__name__
