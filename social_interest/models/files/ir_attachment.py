# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models

#: context under which files of strangers are kept
SENT = 'interest_sent_files'


class IrAttachment(models.Model):
    """Files that strangers sent have the type that is written for them: nobody looks into them for a better one."""

    _inherit = 'ir.attachment'

    def _compute_mimetype(self, values):
        if self.env.context.get(SENT) and values.get('mimetype'):
            return values['mimetype']
        return super()._compute_mimetype(values)
