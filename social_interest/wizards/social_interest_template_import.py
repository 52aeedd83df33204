# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64

from odoo import fields, models
from odoo.exceptions import UserError


class SocialInterestTemplateImport(models.TransientModel):
    """Templates from a file."""

    _name = 'social.interest.template.import'
    _description = 'Import of Interest Templates'

    file = fields.Binary(attachment=False)
    file_name = fields.Char()

    def action_import(self):
        """Make the templates of the file, and show them."""
        self.check_access('write')
        if not self.file:
            raise UserError(self.env._("Choose a file first."))
        templates = self.env['social.interest.template']._from_file(base64.b64decode(self.file))
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Imported Templates"),
            'res_model': 'social.interest.template',
            'views': [(False, 'list'), (False, 'form')],
            'domain': [('id', 'in', templates.ids)],
        }
