# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.http import Stream

from ...parsers.pictures import KINDS
from .ledger import ANY

#: nothing of a stranger's file loads, runs or reaches the page around it
POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; form-action 'none'; frame-ancestors 'self'"


class SentStream(Stream):
    """A file of a stranger: saved, whatever the address asks for, unless our own door shows it as a picture."""

    shows_picture = False

    def get_response(self, as_attachment=None, immutable=None, content_security_policy=None, **send_file_kwargs):
        return super().get_response(
            as_attachment=not self.shows_picture, immutable=immutable, content_security_policy=POLICY,
            **send_file_kwargs)


class IrBinary(models.AbstractModel):
    """Every door of Odoo's to the files that strangers sent (``/web/content``, ``/web/image``) hands out no page."""

    _inherit = 'ir.binary'

    def _get_stream_from(
        self, record, field_name='raw', filename=None, filename_field='name', mimetype=None,
        default_mimetype='application/octet-stream',
    ):
        stream = super()._get_stream_from(record, field_name, filename, filename_field, mimetype, default_mimetype)
        if record._name != 'ir.attachment' or record.sudo().res_model != 'social.interest.mail':
            return stream
        kind = record.sudo().mimetype
        return SentStream(**{**vars(stream), 'mimetype': kind if kind in KINDS else ANY, 'public': False})
