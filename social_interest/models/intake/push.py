# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import ConcurrencyError
from odoo.tools import SQL

from ...parsers.identity import content_hash
from .mail import MAX_SIZE

PUSHED = 'push'


class SocialInterestMail(models.Model):
    """Messages that another program hands over, one a request."""

    _inherit = 'social.interest.mail'

    _pushed_index = models.Index("(mailbox_id, create_date) WHERE folder = 'push'")

    @api.model
    def _store_pushed(self, mailbox, raw):
        """Write one message into the ledger, or find it there; the request commits.

        Its place is the hash of what it says, so that a program that saw no
        answer may send it again.

        :param bytes raw: at most ``MAX_SIZE``
        :rtype: social.interest.mail
        :raises ConcurrencyError: the same message is being written this moment;
            the request is run again, and finds it
        """
        assert len(raw) <= MAX_SIZE
        uid = content_hash(raw)
        known = self.search(self._pushed_domain(mailbox, uid))
        if known:
            return known
        if not self._lock_hash(uid) or self._is_pushed_meanwhile(mailbox, uid):
            raise ConcurrencyError("the same message is being pushed")
        return self._store(mailbox, PUSHED, [{
            'uid': uid, 'uidvalidity': '0', 'raw': raw, 'size': len(raw),
            'internal_date': fields.Datetime.now(), 'oversize': False}])

    @api.model
    def _pushed_domain(self, mailbox, uid):
        return [('mailbox_id', '=', mailbox.id), ('folder', '=', PUSHED), ('uidvalidity', '=', '0'), ('uid', '=', uid)]

    @api.model
    def _is_pushed_meanwhile(self, mailbox, uid):
        """Whether the message was committed after this transaction began to look.

        Asked with the lock held, and of a transaction that begins now: whoever
        had the lock before has committed. The unique index would refuse the row
        too, but with the whole message in the log.
        """
        with self.env.registry.cursor() as cr:
            return bool(self.with_env(self.env(cr=cr)).search_count(self._pushed_domain(mailbox, uid), limit=1))

    @api.model
    def _lock_hash(self, uid):
        """Whether nobody else writes the message with this hash at the moment."""
        return self.env.execute_query(SQL('SELECT pg_try_advisory_xact_lock(%s)', int(uid[:15], 16)))[0][0]
