# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging
import re
import ssl
from datetime import datetime, timezone

from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from odoo import fields, models
from odoo.exceptions import UserError

from ...tools import journal
from ..intake.mail import MAX_SIZE

_logger = logging.getLogger(__name__)

#: messages whose bodies one FETCH asks for, and bytes they may have together
WINDOW = 250
WINDOW_BYTES = 8_000_000
#: messages whose sizes one FETCH asks for
SIZES = 500
#: messages that one SEARCH may name: a line of 200,000 numbers is more than imaplib reads
SEARCH = 5_000
#: failures in a row after which a refusal is the only message's that was asked for, and not the server's
PATIENCE = 3
#: times that a server may end the connection while the message is looked for at which it does
MAX_DROPS = 20
#: what a connection raises that the server ends
LOST = (IMAPClientAbortError, ConnectionError, ssl.SSLEOFError)
#: UIDs of messages that are still to be marked or moved, where the server refuses that
MAX_UNFLAGGED = 1000
#: what a server says that refuses for a while (RFC 5530, and what the large ones say)
LATER = re.compile(r'throttl|unavailable|inuse|limit|overquota|too many|try again|temporar|timed? ?out', re.IGNORECASE)


class SocialInterestFolder(models.Model):
    """How far a folder of a mailbox has been read.

    The cursor is UIDVALIDITY and two UIDs (RFC 3501, 2.3.1.1): never the flags
    of the messages, which other people's mail programs change, and never
    sequence numbers, which change by themselves. What came after the folder
    was connected is read upwards from ``last_uid``, and what was there before
    downwards from ``old_uid``: new mail does not wait for old.
    """

    _name = 'social.interest.folder'
    _description = 'Mailbox Folder Read for Interests'
    _inherit = ['social.interest.export.mixin']
    _order = 'mailbox_id, name, id'

    mailbox_id = fields.Many2one('fetchmail.server', required=True, ondelete='cascade', index=True)
    name = fields.Char("Folder", required=True, default='INBOX')
    uidvalidity = fields.Char(readonly=True)
    # UIDs are unsigned 32 bit numbers, which a PostgreSQL integer does not hold
    last_uid = fields.Float(
        "Read up to", digits=(10, 0), readonly=True, copy=False, help="UID of the newest message that was read.")
    old_uid = fields.Float(
        "Still to read", digits=(10, 0), readonly=True, copy=False,
        help="Messages that were there before, up to this UID, are still to be read. 0: all are.")
    unflagged = fields.Char(
        readonly=True, copy=False,
        help="UIDs of collected messages that the mail server is still to be told to mark or move.")
    flag_refusal = fields.Char(
        "Not marked or moved", readonly=True, copy=False,
        help="Why the mail server did not mark or move what was collected. It is read all the same.")

    _folder_unique = models.Constraint(
        'UNIQUE(mailbox_id, name)', "This folder of the mailbox is read already.")

    def _read_old_again(self):
        """Look through all old messages again; the ledger knows those it has."""
        for folder in self:
            folder.old_uid = folder.last_uid

    # ------------------------------------------------------------------
    # Reading, new and old
    # ------------------------------------------------------------------

    def _read_new(self, client):
        """Read what came since the last run, oldest first.

        Ledger rows and the moved cursor are committed in one transaction: a
        crash neither loses nor doubles a message.

        :param imapclient.IMAPClient client: logged in
        :returns: generator of the number of new rows of each committed window
        """
        exists, top = self._select(client)
        if top <= self.last_uid:
            return
        for low, high in self._ranges(client, exists, int(self.last_uid) + 1, top):
            uids = sorted(client.search(['UID', f'{low}:{high}']))
            for window in self._windows(client, uids):
                yield self._take_in(client, window, {'last_uid': window[-1]['uid']})
            self.last_uid = high

    def _read_old(self, client):
        """Read what was there when the folder was connected, newest first.

        Only messages from the mailbox's date on. A generator as `_read_new`.
        """
        if not self.old_uid:
            return
        exists, _top = self._select(client)
        since = self.mailbox_id.interest_since
        Ledger = self.env['social.interest.mail']
        for low, high in reversed(self._ranges(client, exists, 1, int(self.old_uid))):
            uids = client.search(['UID', f'{low}:{high}', *(['SINCE', since] if since else ['ALL'])])
            uids = Ledger._without_known_uids(self.mailbox_id, self.name, self.uidvalidity, uids)
            for window in self._windows(client, sorted(uids, reverse=True)):
                yield self._take_in(client, window, {'old_uid': window[-1]['uid'] - 1})
            self.old_uid = low - 1

    def _select(self, client):
        """Open the folder; return (number of messages, highest UID), and notice a new UIDVALIDITY.

        A new one means that the server counts anew: everything is old mail
        again, and the ledger knows the messages by their bytes.
        """
        self.ensure_one()
        leave = self.mailbox_id.interest_after == 'leave'
        status = client.select_folder(self.name, readonly=leave)
        if self.unflagged and not leave and self.uidvalidity == str(status.get(b'UIDVALIDITY', 0)):
            # a run was interrupted between its commit and this
            self._flag(client)
            status = client.select_folder(self.name)
        exists = status.get(b'EXISTS', 0)
        top = status[b'UIDNEXT'] - 1 if b'UIDNEXT' in status else self._top_uid(client, exists)
        uidvalidity = str(status.get(b'UIDVALIDITY', 0))
        if self.uidvalidity != uidvalidity:
            _logger.info("Folder %s: UIDVALIDITY is %s, was %s.", self.id, uidvalidity, self.uidvalidity)
            self.write({'uidvalidity': uidvalidity, 'last_uid': top, 'old_uid': top, 'unflagged': False})
        return exists, top

    def _take_in(self, client, window, cursor):
        """Store the messages of a window, commit, then mark or move them; return the number of new rows."""
        messages = self._fetch(client, window)
        journal.reached('fetched')
        rows = self.env['social.interest.mail']._store(self.mailbox_id, self.name, messages)
        values = dict(cursor)
        if self.mailbox_id.interest_after != 'leave':
            read = [message['uid'] for message in messages if not message['refusal']]
            values['unflagged'] = ' '.join([*(self.unflagged or '').split(), *read][-MAX_UNFLAGGED:]) or False
        self.write(values)
        self.env.flush_all()
        journal.reached('stored')
        self.env['ir.cron']._commit_progress()
        journal.reached('collected')
        if self.unflagged:
            self._flag(client)
        return len(rows)

    # ------------------------------------------------------------------
    # Telling the server; never before the commit, and never to expunge
    # ------------------------------------------------------------------

    def _flag(self, client):
        """Mark or move the messages that are in the ledger since the last commit.

        Where the server does not let us, reading goes on, and it is told again later.
        """
        uids = [int(uid) for uid in self.unflagged.split()]
        try:
            if self.mailbox_id.interest_after == 'move':
                self._move(client, uids)
            else:
                client.add_flags(uids, [rb'\Seen'], silent=True)
        except LOST as loss:
            self._reconnect(client, loss)
            self.flag_refusal = self.mailbox_id._readable(loss)
        except (IMAPClientError, UserError) as refusal:
            self.flag_refusal = self.mailbox_id._readable(refusal)
        else:
            # goes with the next commit: to be told twice does a server no harm
            self.write({'unflagged': False, 'flag_refusal': False})
        journal.reached('flagged')

    def _move(self, client, uids):
        """Move messages by MOVE (RFC 6851), which removes them without an EXPUNGE of others' mail."""
        target = self.mailbox_id.interest_move_to.strip()
        if not client.has_capability('MOVE'):
            raise UserError(self.env._("The mail server cannot move messages. Choose to leave or to mark them."))
        if not client.folder_exists(target):
            client.create_folder(target)
        client.move(uids, target)

    # ------------------------------------------------------------------
    # What there is
    # ------------------------------------------------------------------

    def _top_uid(self, client, exists):
        """Return the UID of the last message, of a server that tells no UIDNEXT."""
        return max(self._uids_at(client, [exists]), default=0) if exists else 0

    def _uids_at(self, client, numbers):
        """Return the UIDs of the messages that now stand at these sequence numbers.

        Right after SELECT only, and before any UID command: until then no
        server may tell of expunged messages, so the numbers hold (RFC 3501, 7.4.1).
        """
        client.use_uid = False
        try:
            return [data[b'UID'] for data in client.fetch(numbers, ['UID']).values() if b'UID' in data]
        finally:
            client.use_uid = True

    def _ranges(self, client, exists, low, high):
        """Cut low..high into ascending ranges of UIDs, each of at most SEARCH messages."""
        starts = [low]
        if exists > SEARCH:
            marks = self._uids_at(client, list(range(1, exists + 1, SEARCH)))
            starts += sorted(uid for uid in marks if low < uid <= high)
        return list(zip(starts, [start - 1 for start in starts[1:]] + [high]))

    def _count_since(self, client, name, since):
        """Return how many messages a folder has from a date on."""
        status = client.select_folder(name, readonly=True)
        exists = status.get(b'EXISTS', 0)
        if not exists:
            return 0
        ranges = self._ranges(client, exists, 1, self._top_uid(client, exists))
        return sum(len(client.search(['UID', f'{low}:{high}', 'SINCE', since])) for low, high in ranges)

    def _windows(self, client, uids):
        """Cut UIDs, in their order, into windows that fit into memory.

        :returns: generator of lists of dicts with ``uid``, ``size`` (bytes), ``date`` and
            ``refusal``: the exception with which the server kept these back, or None
        """
        window, total = [], 0
        for start in range(0, len(uids), SIZES):
            chunk = uids[start:start + SIZES]
            heads = self._past_drops(client, chunk, self._heads)
            for uid in chunk:
                # what another program deleted meanwhile is left out
                if uid not in heads:
                    continue
                refusal = heads[uid] if isinstance(heads[uid], Exception) else None
                size, date = (0, None) if refusal else heads[uid]
                if window and (len(window) >= WINDOW or total + min(size, MAX_SIZE) > WINDOW_BYTES):
                    yield window
                    window, total = [], 0
                window.append({'uid': uid, 'size': size, 'date': date, 'refusal': refusal})
                total += min(size, MAX_SIZE)
        if window:
            yield window

    def _fetch(self, client, window):
        """Return the messages of one window as the ledger takes them."""
        large = [head['uid'] for head in window if head['size'] > MAX_SIZE]
        small = [head['uid'] for head in window if head['size'] <= MAX_SIZE and not head['refusal']]
        answers = {head['uid']: head['refusal'] for head in window if head['refusal']}
        for uids, item in ((small, 'BODY.PEEK[]'), (large, 'BODY.PEEK[HEADER]')):
            if uids:
                answers.update(self._past_drops(
                    client, uids, lambda client, uids, item=item: self._fetch_each(client, uids, item)))
        messages = []
        for head in window:
            answer = answers.get(head['uid'])
            if answer is None:
                continue
            read = isinstance(answer, bytes)
            messages.append({
                'uid': str(head['uid']),
                'uidvalidity': self.uidvalidity,
                'raw': answer if read else None,
                'refusal': None if read else self.mailbox_id._readable(answer),
                'size': head['size'],
                'internal_date': self._utc(head['date']),
                'oversize': head['uid'] in large,
            })
        return messages

    def _fetch_each(self, client, uids, item):
        """Return {uid: bytes, or the exception that says why the server keeps it back}.

        What another program deleted meanwhile is left out. Some servers refuse
        a whole FETCH for one message that they cannot read: that one is found
        by asking for each, so that it costs itself only.

        :raises IMAPClientError: the server refuses all, so it is not the message
        """
        try:
            return self._fetched(client, uids, item)
        except IMAPClientAbortError:
            raise
        except IMAPClientError as refusal:
            answers, refused = {}, {}
            for uid in uids if len(uids) > 1 else ():
                try:
                    answers.update(self._fetched(client, [uid], item))
                except IMAPClientAbortError:
                    raise
                except IMAPClientError as single:
                    refused[uid] = single
            if answers:
                return {**answers, **refused}
            if len(uids) == 1 and self.mailbox_id.interest_failures >= PATIENCE and not LATER.search(str(refusal)):
                return {uids[0]: refusal}
            raise

    def _fetched(self, client, uids, item):
        contents = client.fetch_contents(uids, item)
        left_out = self._left_out(client, uids, contents)
        if left_out:
            contents = {**dict.fromkeys(left_out), **contents, **client.fetch_contents(left_out, item)}
        return {
            uid: IMAPClientError("no content") if content is None else content
            for uid, content in contents.items() if uid in uids}

    def _heads(self, client, uids):
        """Return {uid: (size, date)}; of a message that the server does not describe, nothing is known."""
        heads = client.fetch_heads(uids)
        left_out = self._left_out(client, uids, heads)
        if left_out:
            heads = {**dict.fromkeys(left_out, (0, None)), **heads, **client.fetch_heads(left_out)}
        return heads

    @staticmethod
    def _left_out(client, uids, answers):
        """Return the UIDs of which an answer says nothing, though the messages are there: to be asked for again."""
        missing = [uid for uid in uids if uid not in answers]
        there = set(client.search(['UID', ','.join(map(str, missing))])) if missing else ()
        return [uid for uid in missing if uid in there]

    # ------------------------------------------------------------------
    # Servers that hang up
    # ------------------------------------------------------------------

    def _past_drops(self, client, uids, ask):
        """Return {uid: what ``ask`` tells of it, or the exception that says why the server keeps it back}.

        A server may end the connection at one message that it cannot read. Over a
        new one the same is asked again, then its halves, until that message is alone.

        :param ask: function of client and UIDs that returns {uid: answer}
        """
        try:
            return ask(client, uids)
        except LOST as loss:
            self._reconnect(client, loss)
        answers, dropped, parts, drops = {}, {}, [uids], 1
        while parts:
            part = parts.pop()
            try:
                answers.update(ask(client, part))
            except LOST as loss:
                drops += 1
                if drops > MAX_DROPS:
                    raise
                self._reconnect(client, loss)
                half = len(part) // 2
                if half:
                    parts += [part[half:], part[:half]]
                else:
                    dropped[part[0]] = loss
        # where no message at all was told of, it may be the server: it gets another run, or several
        if dropped and not answers and self.mailbox_id.interest_failures < (PATIENCE if len(uids) > 1 else 1):
            raise next(iter(dropped.values()))
        return {**answers, **dropped}

    def _reconnect(self, client, loss):
        """Go on over a new connection after the server ended one, unless it asks to be left alone."""
        if LATER.search(str(loss)):
            raise loss
        client.take_over(self.mailbox_id._imap_client())
        status = client.select_folder(self.name, readonly=self.mailbox_id.interest_after == 'leave')
        if self.uidvalidity != str(status.get(b'UIDVALIDITY', 0)):
            raise loss

    @staticmethod
    def _utc(moment):
        """Return a naive UTC datetime for PostgreSQL, or now for one that is absent."""
        if not isinstance(moment, datetime):
            return fields.Datetime.now()
        if moment.tzinfo:
            moment = moment.astimezone(timezone.utc)
        return moment.replace(tzinfo=None, microsecond=0)
