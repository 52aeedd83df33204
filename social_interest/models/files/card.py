# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError

from ...parsers.file_names import split

#: ends of names of files that can act on the computer that opens them
RISKY = frozenset("""
    apk app bat cmd com cpl chm dll docm dotm exe hta htm html img ins iso jar js jse lnk mht mhtml msc msi msp ps1
    pif pptm reg scr sct sh svg swf url vb vbe vbs vhd vhdx wsf wsh xhtml xlam xlsm xltm xll
""".split())
#: what only a few programs open: Outlook's own wrapping, and a letter that is signed or encrypted as a whole
WRAPPED = frozenset({
    'application/ms-tnef', 'application/vnd.ms-tnef', 'application/pkcs7-mime', 'application/x-pkcs7-mime'})


class SocialInterest(models.Model):
    """The files that the person sent: those of the card's message, for whoever may see the card."""

    _inherit = 'social.interest'

    file_count = fields.Integer("Files", compute='_compute_file_count', help="How many files the person sent.")
    sent_files = fields.Json(compute='_compute_sent_files', help="What is shown of each file.")

    @api.depends('mail_id.file_count', 'verdict', 'emptied_date')
    def _compute_file_count(self):
        for card in self:
            card.file_count = card._message_of_files().file_count

    @api.depends('mail_id.files', 'verdict', 'emptied_date')
    def _compute_sent_files(self):
        for card in self:
            card.sent_files = [card._shown_of_file(file) for file in card._message_of_files().files or []]

    def _prepare_signs(self):
        signs = super()._prepare_signs()
        if self.file_count:
            text = self.env._("1 file") if self.file_count == 1 else self.env._("%s files", self.file_count)
            signs.append(self._sign('files', text, 'fa-paperclip', self.env._("Files that the person sent")))
        return signs

    def _message_of_files(self):
        """Return the message whose files the card of self shows; none of a forger's, none once the card is emptied."""
        self.ensure_one()
        return self.sudo().mail_id if self.verdict != 'failed' and not self.emptied_date else self.sudo().mail_id[:0]

    def _shown_of_file(self, file):
        suffix = split(file['name'])[1][1:].lower()
        return {
            'id': file['file'],
            'name': file['name'],
            'type': file['type'],
            'size': file['size'],
            'picture': file['picture'],
            'risky': suffix in RISKY,
            'wrapped': file['type'] in WRAPPED or file['name'].lower() in ('winmail.dat', 'smime.p7m'),
            'left': file['left'],
        }

    def _sent_file(self, file_id):
        """Return the attachment of one of the files that the card of self shows, or none."""
        mail = self._message_of_files()
        known = file_id and any(file['file'] == file_id for file in mail.files or [])
        return mail._attachments().filtered(lambda file: known and file.id == file_id)

    def _process_proven(self):
        """What the person sent proves no answer of ours."""
        if any(file.res_model == 'social.interest.mail' for file in self.proof_ids.sudo()):
            raise UserError(self.env._("What the person sent is no proof of our answer."))
        return super()._process_proven()

    def _before_deletion(self):
        """The files of a message go with the last of its cards."""
        result = super()._before_deletion()
        mails = self.sudo().with_context(active_test=False).mail_id
        mails.filtered(lambda mail: mail.interest_ids <= self.sudo())._drop_files()
        return result
