# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class BasePartnerMergeAutomaticWizard(models.TransientModel):
    """Contacts that become one, with their authors and cards."""

    _inherit = 'base.partner.merge.automatic.wizard'

    def _merge(self, partner_ids, dst_partner=None, extra_checks=True):
        """Compute anew what authors and cards keep of their contacts, for core moves all links in SQL."""
        partners = self.env['res.partner'].browse(partner_ids).exists()
        firms = partners.commercial_partner_id
        result = super()._merge(partner_ids, dst_partner, extra_checks)
        left = partners.exists()
        (firms.exists() | left | left.commercial_partner_id)._interest_links_changed()
        return result

    def _update_foreign_keys(self, src_partners, dst_partner):
        """Let the stages of the contacts meet by our own rules, before core moves what is left in SQL."""
        self.env['social.interest.standing'].sudo()._give_over(src_partners, dst_partner)
        self.env.flush_all()
        return super()._update_foreign_keys(src_partners, dst_partner)
