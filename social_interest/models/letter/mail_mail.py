# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.tools import email_normalize, email_normalize_all

from .post import LAYOUT


class MailMail(models.Model):
    """What becomes of a letter on its way out is told to its card."""

    _inherit = 'mail.mail'

    def _postprocess_sent_message(self, success_pids, success_emails, failure_reason=False, failure_type=None):
        # letters that were sent are deleted below
        letters = self._interest_letters()
        reached = {email_normalize(email) for email in success_emails or []} | {
            partner.email_normalized for mail, _card, _message in letters for partner in mail.recipient_ids
            if partner in (success_pids or [])}
        told = [
            (card, message, mail._interest_addresses() - reached, failure_reason or mail.failure_reason)
            for mail, card, message in letters]
        result = super()._postprocess_sent_message(
            success_pids, success_emails, failure_reason=failure_reason, failure_type=failure_type)
        for card, message, missed, reason in told:
            if failure_type and card._is_missed_by(message, missed):
                card._letter_failed(message, card._failure_in_words(failure_type, reason))
            elif not failure_type and card.undelivered_message_id == message:
                card._letter_arrived(message)
        return result

    def _interest_letters(self):
        """Return [(mail, card, letter)] of those of self that are letters from cards; one may answer several cards."""
        letters = self.filtered(
            lambda mail: mail.model == 'social.interest' and mail.mail_message_id.email_layout_xmlid == LAYOUT)
        return [(mail, card, mail.mail_message_id) for mail in letters.sudo()
                for card in self.env['social.interest']._cards_of_letter(mail.mail_message_id)]

    def _interest_addresses(self):
        """Return the normalised addresses that the mail goes to."""
        return set(email_normalize_all(self.email_to or '')) | {
            partner.email_normalized or '' for partner in self.recipient_ids}
