# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.exceptions import UserError


class SocialInterestMail(models.Model):
    """From a message that nobody knows to a template for its kind."""

    _inherit = 'social.interest.mail'

    def action_teach(self):
        """Open a new template with this message as its example."""
        self.ensure_one()
        self.env['social.interest.template'].check_access('create')
        if self.headers_only or not self.has_raw:
            raise UserError(self.env._("Only a message that is kept in full can be an example."))
        domain = (self.sender or '').rpartition('@')[2]
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("New Template"),
            'res_model': 'social.interest.template',
            'views': [(False, 'form')],
            'context': {
                'default_mail_id': self.id,
                'default_name': domain or self.display_name,
                'default_sender': self.sender or False,
                'default_company_id': self.company_id.id,
            },
        }
