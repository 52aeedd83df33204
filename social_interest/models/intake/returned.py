# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models

from ..letter.post import LAYOUT


class SocialInterestMail(models.Model):
    """Reports of mail systems: letters of ours that came back."""

    _inherit = 'social.interest.mail'

    def _take_in_returned(self, outcomes):
        """Tell the cards whose letters came back; a report is bound to its letter by the id of that."""
        reports = {mail: outcomes[mail].returned for mail in self}
        ids = [f'<{message_id}>' for report in reports.values() for message_id in report.message_ids]
        letters = self.env['mail.message'].sudo().search([
            ('message_id', 'in', ids), ('model', '=', 'social.interest'), ('email_layout_xmlid', '=', LAYOUT)])
        by_id = {letter.message_id: letter for letter in letters}
        for mail, report in reports.items():
            found = (by_id.get(f'<{message_id}>') for message_id in report.message_ids)
            letter = next(filter(None, found), None)
            cards = letter and self.env['social.interest']._cards_of_letter(letter)
            if not cards or cards.company_id != mail.company_id:
                continue
            cards._letter_returned(letter, set(report.recipients), report.reason)
            mail.reason = self.env._("A letter of ours that came back; its card says so.")
