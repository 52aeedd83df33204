# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.exceptions import UserError

#: what makes a file the proof that it is; who may see it hangs on the card
FROZEN = frozenset({
    'name', 'raw', 'datas', 'db_datas', 'mimetype', 'type', 'url', 'res_model', 'res_id', 'res_field', 'public',
    'store_fname', 'checksum'})


class IrAttachment(models.Model):
    """Files that prove an answer stay as they are."""

    _inherit = 'ir.attachment'

    def write(self, vals):
        names = FROZEN & vals.keys()
        if names:
            # what changes nothing may pass: moving the file store writes the same bytes again
            changed = self.sudo().filtered(lambda file: any(file[name] != vals[name] for name in names))
            changed._check_no_proof()
        return super().write(vals)

    @api.ondelete(at_uninstall=False)
    def _unlink_except_proof(self):
        self._check_no_proof()

    def _check_no_proof(self):
        """Raise a UserError where one of the files is the proof of an answer."""
        if self.ids and self.env['social.interest.proof'].sudo().search_count(
                [('attachment_id', 'in', self.ids)], limit=1):
            raise UserError(self.env._("This file is the proof of an answer; it is kept as it was given."))
