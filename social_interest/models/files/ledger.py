# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import dataclasses
import logging

from odoo import api, fields, models

from ...parsers.pictures import kind_of
from ...tools.transactions import told_with_way
from ..intake.making import CONFLICTS, POISON
from .ir_attachment import SENT

_logger = logging.getLogger(__name__)

#: types that are written down as they are told: they only choose a sign on the screen
TOLD = (
    'application/pdf', 'application/zip', 'application/msword', 'application/vnd.ms-', 'application/vnd.oasis.',
    'application/vnd.openxmlformats-', 'audio/', 'video/', 'text/csv', 'text/plain')
ANY = 'application/octet-stream'


class SocialInterestMail(models.Model):
    """The files of the messages: kept once for all cards of a message, on the message.

    So nobody reaches them by their own door but who may read the ledger; a card
    hands them out to whoever may see it (``controllers/files.py``).
    """

    _inherit = 'social.interest.mail'

    files = fields.Json(
        "Files by name", readonly=True, copy=False,
        help="Of each file its name, type and size; the attachment that keeps it, or why it is only named.")
    file_count = fields.Integer("Files", readonly=True, copy=False, aggregator=None)

    def _make_cards(self, outcomes):
        result = super()._make_cards(outcomes)
        brought = self.filtered(lambda mail: outcomes[mail].files)
        for mail in brought.filtered(lambda mail: mail.interest_ids and mail.verdict != 'failed'):
            files = outcomes[mail].files
            try:
                with self.env.cr.savepoint():
                    mail._keep_files(files)
            except CONFLICTS:
                raise
            except POISON as error:
                # what is wrong with a file costs the file, not the card
                _logger.error("The files of message %s are not kept: %s", mail.id, told_with_way(error))
                mail._keep_files([dataclasses.replace(file, data=b'') for file in files])
        return result

    def _keep_files(self, files):
        """Keep the files of the message of self, in place of what is there from an earlier reading.

        :param files: parsers.File with their bytes
        """
        self.ensure_one()
        if self.files:
            self._drop_files()
        attachments = iter(self.env['ir.attachment'].sudo().with_context(
            # as they came: nothing is drawn anew, and what could act is plain text for whoever overlooks the door
            image_no_postprocess=True, attachments_mime_plainxml=True, **{SENT: True},
        ).create([self._prepare_attachment(file) for file in files if file.data]))
        self.write({
            'files': [self._told_of_file(file, next(attachments) if file.data else None) for file in files],
            'file_count': len(files)})

    def _prepare_attachment(self, file):
        """Values of the attachment of a file; a picture is what its bytes say, and of no other a browser makes a page.
        """
        told = file.type if file.type.startswith(TOLD) else ANY
        return {
            'name': file.name,
            'raw': file.data,
            'mimetype': kind_of(file.data) or told,
            'res_model': self._name,
            'res_id': self.id,
        }

    @api.model
    def _told_of_file(self, file, attachment):
        left = file.left or ('' if attachment or not file.size else 'unread')
        return {
            'name': file.name,
            'type': file.type,
            'size': len(file.data) if attachment else file.size,
            'file': attachment.id if attachment else 0,
            'picture': bool(kind_of(file.data)),
            'left': left,
        }

    def _attachments(self):
        """Return the attachments of the files of the messages."""
        return self.env['ir.attachment'].sudo().search([
            ('res_model', '=', self._name), ('res_id', 'in', self.ids)])

    def _drop_files(self):
        """Let the files of the messages go, from the disk too; their names go with them."""
        mails = self.sudo()
        attachments = mails._attachments()
        if attachments:
            attachments.unlink()
            attachments._empty_store_soon()
        mails.filtered('files').write({'files': False, 'file_count': 0})

    def _erase(self):
        result = super()._erase()
        self._drop_files()
        return result

    @api.ondelete(at_uninstall=False)
    def _unlink_with_files(self):
        """The bytes of the files of a deleted row leave the disk at once."""
        self._drop_files()
