# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class ResPartner(models.Model):
    """Contacts that became one, moved to another company, or go: their deals are credited anew."""

    _inherit = 'res.partner'

    def write(self, vals):
        """Who works for another company from now on takes his interests along."""
        result = super().write(vals)
        if vals.keys() & {'parent_id', 'is_company'}:
            self._queue_interest_credits()
        return result

    def _queue_interest_credits(self):
        """Queue the profiles of these people and of whoever works for them, and their own deals."""
        env = self.sudo().with_context(active_test=False).env
        authors = env['social.interest.author'].search([('partner_id', 'child_of', self.ids)])
        deals = env['crm.lead'].search([('partner_id', 'in', self.ids)])
        self.env['social.interest.credit.task']._queue('author_id', authors.ids)
        deals._queue_credits()

    def _interest_links_changed(self):
        result = super()._interest_links_changed()
        self._queue_interest_credits()
        return result

    @api.ondelete(at_uninstall=False)
    def _unlink_with_credits(self):
        """Their profiles stay, and belong to nobody then."""
        authors = self.env['social.interest.author'].sudo().with_context(active_test=False).search(
            [('partner_id', 'in', self.ids)])
        self.env['social.interest.credit.task']._queue('author_id', authors.ids)
