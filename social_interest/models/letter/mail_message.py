# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.exceptions import UserError

#: what a letter says, to whom, and when
SAID = frozenset({
    'body', 'subject', 'date', 'author_id', 'email_from', 'partner_ids', 'outgoing_email_to', 'attachment_ids',
    'message_id', 'message_type', 'subtype_id', 'is_internal', 'email_layout_xmlid'})


class MailMessage(models.Model):
    """A letter that went out stays as it was written: it is an answer, and the proof of it."""

    _inherit = 'mail.message'

    def write(self, vals):
        if not self.env.su and not SAID.isdisjoint(vals):
            self._check_no_letter_that_proves()
        return super().write(vals)

    @api.ondelete(at_uninstall=False)
    def _unlink_except_proof(self):
        if not self.env.su:
            self._check_no_letter_that_proves()

    def _check_no_letter_that_proves(self):
        proofs = self.env['social.interest.proof'].sudo()
        if self.ids and proofs.search_count([('message_id', 'in', self.ids)], limit=1):
            raise UserError(self.env._("A proof is kept as it was given; it cannot be changed."))
