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
        # asked first: the bytes of files that are no proof are not read
        if names and (proofs := self._proofs()):
            # what changes nothing may pass: moving the file store writes the same bytes again
            if any(file[name] != vals[name] for file in proofs for name in names):
                self._refuse_proofs()
        return super().write(vals)

    @api.ondelete(at_uninstall=False)
    def _unlink_except_proof(self):
        if self._proofs():
            self._refuse_proofs()

    def _proofs(self):
        """Return those files of self that are the proof of an answer."""
        if not self.ids:
            return self.sudo().browse()
        return self.env['social.interest.proof'].sudo().search([('attachment_id', 'in', self.ids)]).attachment_id

    def _refuse_proofs(self):
        raise UserError(self.env._("This file is the proof of an answer; it is kept as it was given."))
