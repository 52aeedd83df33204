# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from psycopg2.errors import UniqueViolation

from odoo import api, fields, models
from odoo.exceptions import ConcurrencyError

from ...parsers.identity import digests
from ...tools.transactions import discreet
from .mail import MAX_SIZE

PUSHED = 'push'


class SocialInterestMail(models.Model):
    """Messages that another program hands over, one a request."""

    _inherit = 'social.interest.mail'

    _pushed_index = models.Index("(mailbox_id, create_date) WHERE folder = 'push'")

    @api.model
    def _store_pushed(self, mailbox, raw):
        """Write one message into the ledger, or find it there; the request commits.

        Its place is the hash of what it says, and of what servers say above it:
        a program that saw no answer may send it again, and a copy that is better
        vouched for is another message.

        :param bytes raw: at most ``MAX_SIZE``
        :rtype: social.interest.mail
        :raises ConcurrencyError: the same message was written at this moment;
            the request is run again, and finds it
        """
        assert len(raw) <= MAX_SIZE
        of_message = digests(raw)
        uid = f'{of_message.content}.{of_message.trace}'
        known = self.search(self._pushed_domain(mailbox, uid))
        if known:
            return known
        try:
            # another request may write it at this moment: it is waited for by the index
            with discreet(UniqueViolation):
                return self._store(mailbox, PUSHED, [{
                    'uid': uid, 'uidvalidity': '0', 'raw': raw, 'size': len(raw),
                    'internal_date': fields.Datetime.now(), 'oversize': False}])
        except UniqueViolation as error:
            raise ConcurrencyError("the same message was pushed meanwhile") from error

    @api.model
    def _pushed_domain(self, mailbox, uid):
        return [('mailbox_id', '=', mailbox.id), ('folder', '=', PUSHED), ('uidvalidity', '=', '0'), ('uid', '=', uid)]
