# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import fields, models

#: a receipt that finds no outgoing mail server is tried again for so long, and so often
TRY_FOR = timedelta(hours=1)
TRY_EVERY = timedelta(minutes=5)


class SocialInterest(models.Model):
    """Receipts while there is no outgoing mail server: they wait for it, and a manager is told, once."""

    _inherit = 'social.interest'

    acknowledge_tried = fields.Datetime(
        "Receipt tried since", readonly=True, copy=False, help="Since then there was no outgoing mail server for it.")

    def _postpone_receipts(self, reason):
        """There is no server for the receipt of self, and so for none that waits: they go on waiting, for an hour."""
        now = fields.Datetime.now()
        waiting = self | self.search([('acknowledge_state', '=', 'waiting')])
        late = waiting.filtered(lambda card: card.acknowledge_tried and card.acknowledge_tried <= now - TRY_FOR)
        late._end_unsent(reason)
        left = waiting - late
        left.filtered(lambda card: not card.acknowledge_tried).write({'acknowledge_tried': now})
        if self in left:
            self.write({'acknowledge_state': 'waiting', 'acknowledge_email': False, 'acknowledge_date': False})
        if left:
            self.env.ref('social_interest.ir_cron_acknowledge').sudo()._trigger(at=now + TRY_EVERY)
        self.company_id._tell_of_no_server()

    def _note_receipt(self, mail):
        """A receipt went out: there is a server again."""
        result = super()._note_receipt(mail)
        self.acknowledge_tried = False
        self.company_id.sudo().interest_no_server_activity_id.unlink()
        return result
