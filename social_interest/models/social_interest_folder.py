# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging
from datetime import datetime, timezone

from odoo import fields, models

from .fetchmail_server import MAX_SIZE, WINDOW, WINDOW_BYTES

_logger = logging.getLogger(__name__)


class SocialInterestFolder(models.Model):
    """How far a folder of a mailbox has been read.

    The cursor is UIDVALIDITY and the last UID (RFC 3501, 2.3.1.1): never the
    flags of the messages, which other people's mail programs change, and never
    sequence numbers, which change by themselves.
    """

    _name = 'social.interest.folder'
    _description = 'Mailbox Folder Read for Interests'
    _order = 'mailbox_id, name, id'

    mailbox_id = fields.Many2one('fetchmail.server', required=True, ondelete='cascade', index=True)
    name = fields.Char("Folder", required=True, default='INBOX')
    uidvalidity = fields.Char(readonly=True)
    # UIDs are unsigned 32 bit numbers, which a PostgreSQL integer does not hold
    last_uid = fields.Float("Last UID", digits=(10, 0), readonly=True)

    _folder_unique = models.Constraint(
        'UNIQUE(mailbox_id, name)', "This folder of the mailbox is read already.")

    def _read_new(self, client):
        """Read the new messages of the folder, window by window.

        Ledger rows and the moved cursor are committed in one transaction: a
        crash neither loses nor doubles a message. Flags are changed only after
        that, and no command here ever expunges.

        :param imapclient.IMAPClient client: logged in
        :returns: generator of the number of messages of each committed window
        """
        self.ensure_one()
        Ledger = self.env['social.interest.mail']
        mailbox = self.mailbox_id
        mark_seen = mailbox.interest_after == 'seen'
        status = client.select_folder(self.name, readonly=not mark_seen)
        for uids in self._windows(client, self._new_uids(client, str(status[b'UIDVALIDITY']))):
            messages = self._fetch(client, uids)
            rows = Ledger._store(mailbox, self.name, messages)
            self.last_uid = uids[-1]
            self.env['ir.cron']._commit_progress()
            if mark_seen:
                client.add_flags(uids, [rb'\Seen'], silent=True)
            yield len(rows)

    def _new_uids(self, client, uidvalidity):
        """Return the ascending UIDs after the cursor.

        A changed UIDVALIDITY means that the server counts anew: everything is
        read again, and the ledger knows the messages by their bytes.
        """
        if self.uidvalidity != uidvalidity:
            _logger.info("Folder %s: UIDVALIDITY is %s, was %s.", self.id, uidvalidity, self.uidvalidity)
            self.write({'uidvalidity': uidvalidity, 'last_uid': 0})
        last = int(self.last_uid)
        if last:
            # "n:*" always names the last message, even one before n (RFC 3501, 9)
            uids = client.search(['UID', f'{last + 1}:*'])
        elif since := self.mailbox_id.interest_since:
            uids = client.search(['SINCE', since])
        else:
            uids = client.search(['ALL'])
        return sorted(uid for uid in uids if uid > last)

    def _windows(self, client, uids):
        """Cut UIDs into windows that fit into memory, by the sizes of the messages."""
        window, total = [], 0
        for start in range(0, len(uids), 500):
            chunk = uids[start:start + 500]
            sizes = {uid: data[b'RFC822.SIZE'] for uid, data in client.fetch(chunk, ['RFC822.SIZE']).items()}
            for uid in chunk:
                size = min(sizes.get(uid, 0), MAX_SIZE)
                if window and (len(window) >= WINDOW or total + size > WINDOW_BYTES):
                    yield window
                    window, total = [], 0
                window.append(uid)
                total += size
        if window:
            yield window

    def _fetch(self, client, uids):
        """Return the messages of one window as the ledger takes them.

        What another program deleted meanwhile is left out.
        """
        heads = client.fetch(uids, ['RFC822.SIZE', 'INTERNALDATE'])
        large = [uid for uid, data in heads.items() if data[b'RFC822.SIZE'] > MAX_SIZE]
        whole = [uid for uid in uids if uid in heads and uid not in set(large)]
        bodies = client.fetch(whole, ['BODY.PEEK[]']) if whole else {}
        headers = client.fetch(large, ['BODY.PEEK[HEADER]']) if large else {}
        messages = []
        for uid in uids:
            raw = (bodies.get(uid) or {}).get(b'BODY[]') or (headers.get(uid) or {}).get(b'BODY[HEADER]')
            if raw is None:
                continue
            messages.append({
                'uid': str(uid),
                'uidvalidity': self.uidvalidity,
                'raw': raw,
                'size': heads[uid][b'RFC822.SIZE'],
                'internal_date': self._utc(heads[uid].get(b'INTERNALDATE')),
                'oversize': uid in headers,
            })
        return messages

    @staticmethod
    def _utc(moment):
        """Return a naive UTC datetime for PostgreSQL, or now for one that is absent."""
        if not isinstance(moment, datetime):
            return fields.Datetime.now()
        if moment.tzinfo:
            moment = moment.astimezone(timezone.utc)
        return moment.replace(tzinfo=None, microsecond=0)
