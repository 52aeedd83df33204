# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import poplib
import ssl
from collections import deque
from datetime import timedelta

from odoo import fields, models
from odoo.exceptions import UserError

from ...tools import journal
from ...tools.pop3 import HungUp, Pop3, Pop3Tls
from .folder import MAX_DROPS, MAX_SIZE, PATIENCE, WINDOW, WINDOW_BYTES
from .imap import TIMEOUT

#: what stands for folder and UIDVALIDITY in the ledger: POP3 knows neither
FOLDER = 'POP3'
UIDVALIDITY = '0'
#: times that the server has to hang up at a message until that is left alone, and how long
TRIES = 2
REST = timedelta(days=1)


class FetchmailServer(models.Model):
    """Collecting over POP3.

    A message is known by its UIDL, which the server never gives to another one
    (RFC 1939, 7); the ledger knows which have been read. Nothing is deleted on
    the server: POP3 has no other mark for "read", and other people's mail
    programs may want the message.
    """

    _inherit = 'fetchmail.server'

    def _read_new_pop(self):
        """Read the new messages of the mailbox, window by window, newest first.

        So new mail does not wait behind a backlog. Each window is committed.
        Where the server hangs up at a message, the rest is read over a new
        connection, and that message last and alone.

        :returns: generator of the number of messages taken in of each window
        """
        self.ensure_one()
        with self._pop_client() as client:
            waiting = deque(self._pop_windows(*self._new_pop_messages(client)))
            alone, answered, drops = sum(map(len, waiting)) == 1, 0, 0
            while waiting:
                window = waiting.popleft()
                count, left, loss = self._store_pop_window(client, window)
                answered += len(window) - len(left)
                fatal = False
                if loss:
                    drops += loss.number is not None
                    healthy = answered or self.interest_failures >= (1 if alone else PATIENCE)
                    fatal = self._note_hang_up(waiting, left, loss, healthy, drops)
                self.env.flush_all()
                journal.reached('stored')
                self.env['ir.cron']._commit_progress()
                journal.reached('collected')
                if fatal:
                    raise loss
                yield count
                if loss and waiting:
                    waiting = self._reconnect_pop(client, waiting)

    def _pop_client(self):
        """Return a logged-in client; a context manager that logs out."""
        self.ensure_one()
        if self.is_ssl:
            client = Pop3Tls(
                self.server, int(self.port), timeout=TIMEOUT.connect, context=ssl.create_default_context())
        else:
            client = Pop3(self.server, int(self.port), timeout=TIMEOUT.connect)
        try:
            client.sock.settimeout(TIMEOUT.read)
            self._pop_encrypt(client)
            client.log_in(self.user, self.password)
        except BaseException:
            client.close()
            raise
        return client

    def _pop_encrypt(self, client):
        """Switch to TLS (RFC 2595, 4) where the mailbox asks for it, before any password."""
        if self.is_ssl or not self.interest_starttls:
            return
        if not client.offers('STLS'):
            raise UserError(self.env._("%s offers no STARTTLS. The password was not sent.", self.server))
        client.stls(ssl.create_default_context())

    def _new_pop_messages(self, client):
        """Return what the ledger does not have, and what the server hung up at: lists of (number, UIDL, size).

        The newest first.
        """
        try:
            numbers = {uidl: number for number, uidl in client.uidls()}
        except poplib.error_proto as refusal:
            raise UserError(self.env._(
                "The server does not tell its messages apart (%s). Collecting over POP needs UIDL; use IMAP instead.",
                self._readable(refusal)))
        new = self.env['social.interest.mail']._without_known_uids(self, FOLDER, UIDVALIDITY, list(numbers))
        refused = self._refused().filtered(lambda mail: mail.uid in numbers)
        rested = fields.Datetime.now() - REST
        new += [mail.uid for mail in refused if not mail.attempts]
        doubtful = [
            mail.uid for mail in refused if 0 < mail.attempts < TRIES or (mail.attempts and mail.write_date < rested)]
        sizes = client.sizes() if new or doubtful else {}
        return tuple(
            sorted(((numbers[uidl], uidl, sizes.get(numbers[uidl], 0)) for uidl in uidls), reverse=True)
            for uidls in (new, doubtful))

    @staticmethod
    def _pop_windows(messages, doubtful):
        """Cut lists of (number, UIDL, size) into windows that fit into memory; what is doubtful comes last, alone."""
        window, total = [], 0
        for message in messages:
            size = min(message[2], MAX_SIZE)
            if window and (len(window) >= WINDOW or total + size > WINDOW_BYTES):
                yield window
                window, total = [], 0
            window.append(message)
            total += size
        if window:
            yield window
        yield from ([message] for message in doubtful)

    def _store_pop_window(self, client, window):
        """Write one window into the ledger; the caller commits.

        A message that the server refuses gets a row that says why, and does
        not keep the others from coming in.

        :returns: (number of messages taken in, those of the window that the server did not come to,
            :class:`HungUp` or None)
        """
        answers, moments, loss = self._ask_pop(client, window)
        journal.reached('fetched')
        refused, messages, passed_over = self._refused(), [], []
        refused_before = set(refused.mapped('uid'))
        for number, uidl, size in window:
            raw = answers.get(number)
            if raw is None or not isinstance(raw, bytes) and uidl in refused_before:
                continue
            if isinstance(raw, bytes) and self._is_before(moments[number]):
                passed_over.append(self._prepare_passed_over(uidl, size, moments[number]))
            else:
                messages.append(self._prepare_pop_message(uidl, size, raw, moments.get(number)))
        changed = {values['uid'] for values in [*messages, *passed_over]}
        refused.filtered(lambda mail: mail.uid in changed).unlink()
        self.env['social.interest.mail'].create(passed_over)
        rows = self.env['social.interest.mail']._store(self, FOLDER, messages)
        return len(rows.filtered('content_hash')), [row for row in window if row[0] not in answers], loss

    def _ask_pop(self, client, window):
        """Return ({number: bytes or why the server refused}, {number: when it came}, :class:`HungUp` or None)."""
        since = self.interest_since
        try:
            heads = client.headers([number for number, _uidl, size in window if since or size > MAX_SIZE])
        except HungUp as loss:
            return {}, {}, loss
        # TOP is optional: of a server that refuses it the whole message is read
        heads = {number: head for number, head in heads.items() if isinstance(head, bytes)}
        moments = self._arrivals(heads)
        wanted = [number for number, _uidl, size in window
                  if size <= MAX_SIZE and not self._is_before(moments.get(number))]
        answers = {number: heads.get(number, b'') for number, _uidl, _size in window if number not in wanted}
        loss = None
        try:
            answers.update(client.bodies(wanted))
        except HungUp as hung_up:
            answers.update(hung_up.answers)
            loss = hung_up
        moments.update(self._arrivals({
            number: raw for number, raw in answers.items() if isinstance(raw, bytes) and number not in moments}))
        return answers, moments, loss

    def _prepare_pop_message(self, uidl, size, raw, moment=None):
        """Return a message as the ledger takes it.

        :param raw: bytes, or the error with which the server kept it back
        :param moment: when it came, if its headers tell
        """
        read = isinstance(raw, bytes)
        return {
            'uid': uidl,
            'uidvalidity': UIDVALIDITY,
            'raw': raw if read else None,
            'refusal': None if read else self._readable(raw),
            'size': size or len(raw) if read else size,
            'internal_date': self._not_in_future(moment),
            'oversize': size > MAX_SIZE,
        }

    # ------------------------------------------------------------------
    # Servers that hang up
    # ------------------------------------------------------------------

    def _note_hang_up(self, waiting, left, loss, healthy, drops):
        """Write down at which message the server ended the connection; have the others wait for a new one.

        A message at which it does so again is left alone: what is asked for
        once a day, and last, keeps nothing back.

        :param deque waiting: windows that are still to be read
        :param left: messages of the present one that the server did not come to
        :param healthy: whether the server told of any other message, or failed often enough
        :param drops: how often it hung up in this run
        :returns: whether it is the server rather than the message, so that the run ends
        """
        at = [row for row in left if row[0] == loss.number]
        rest = [row for row in left if row[0] != loss.number]
        if rest:
            waiting.appendleft(rest)
        for number, uidl, size in at:
            row = self._refused().filtered(lambda mail, uidl=uidl: mail.uid == uidl)
            if row.attempts == 1 and not healthy:
                return True
            if not row.attempts:
                waiting.append([(number, uidl, size)])
            row = row or self.env['social.interest.mail']._store(
                self, FOLDER, [self._prepare_pop_message(uidl, size, loss)])
            row.attempts += 1
            if row.attempts > TRIES:
                healthy = True
        return drops > MAX_DROPS or (drops > 1 and not healthy)

    def _reconnect_pop(self, client, waiting):
        """Go on over a new connection, which counts its messages anew; return the windows that are left."""
        client.take_over(self._pop_client())
        client.pipelining = False
        numbers = {uidl: number for number, uidl in client.uidls()}
        windows = (
            [(numbers[uidl], uidl, size) for _number, uidl, size in window if uidl in numbers] for window in waiting)
        return deque(window for window in windows if window)

    # ------------------------------------------------------------------
    # Messages that are known without their bytes
    # ------------------------------------------------------------------

    def _prepare_passed_over(self, uidl, size, moment):
        """A message from before the mailbox's date: its row keeps it from being asked for again."""
        return {
            'mailbox_id': self.id,
            'company_id': (self.interest_company_id or self.env.company).id,
            'folder': FOLDER,
            'uidvalidity': UIDVALIDITY,
            'uid': uidl,
            'size': size,
            'state': 'ignored',
            'internal_date': self._not_in_future(moment),
            'reason': self.env._("Older than the date from which this mailbox collects."),
        }

    def _without_bytes(self, state):
        return self.env['social.interest.mail'].sudo().search([
            ('mailbox_id', '=', self.id), ('folder', '=', FOLDER), ('state', '=', state), ('content_hash', '=', False)])

    def _refused(self):
        """Return the rows of messages that the server did not hand out so far: they are asked for each time."""
        return self._without_bytes('quarantined')

    def _read_older(self):
        result = super()._read_older()
        for server in self:
            server._without_bytes('ignored').filtered(
                lambda mail, server=server: mail.internal_date.date() >= server.interest_since).unlink()
        return result

    def _arrivals(self, raws):
        """Return {number: when a message came, naive UTC, or None} of {number: bytes}."""
        return dict(zip(raws, self.env['social.interest.parser']._arrivals(raws.values())))

    def _is_before(self, moment):
        """Whether a message came before the mailbox's date; what tells no date counts as new."""
        return bool(self.interest_since and moment) and moment.date() < self.interest_since

    @staticmethod
    def _not_in_future(moment):
        now = fields.Datetime.now()
        return min(moment, now) if moment else now
