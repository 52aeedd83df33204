# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models
from odoo.fields import Domain

OWN = Domain([('collects_interests', '=', True), ('interest_is_sample', '=', False)])


class SocialInterestImport(models.Model):
    """What is imported belongs to a mailbox of one's own: the one with the samples goes again."""

    _inherit = 'social.interest.import'

    mailbox_id = fields.Many2one(domain=list(OWN), default=lambda self: self._own_mailbox())

    def _own_mailbox(self):
        """Return a mailbox to begin with, of the current company where it has one."""
        mailboxes = self.env['fetchmail.server'].search(list(OWN))
        return mailboxes.filtered(lambda mailbox: mailbox.interest_company_id == self.env.company)[:1] or mailboxes[:1]
