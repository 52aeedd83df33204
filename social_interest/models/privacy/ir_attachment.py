# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import SUPERUSER_ID, api, models


class IrAttachment(models.Model):
    """Files of erased people leave the disk at once, not when the store is tidied some day."""

    _inherit = 'ir.attachment'

    @api.model
    def _empty_store_soon(self):
        """Have what no row names any more deleted from the file store, once this transaction is committed."""
        registry, data = self.env.registry, self.env.cr.postcommit.data
        if data.get(self._name):
            return
        data[self._name] = True

        @self.env.cr.postcommit.add
        def empty():
            with registry.cursor() as cr:
                api.Environment(cr, SUPERUSER_ID, {})[self._name]._gc_file_store()
