# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterestSource(models.Model):
    """The sites that whoever taught a template named for its links."""

    _inherit = 'social.interest.source'

    def _sites_of_each(self):
        sites = super()._sites_of_each()
        templates = self.env['social.interest.template'].sudo().search([
            ('link_domain', '!=', False), ('channel_id', 'in', self.channel_id.ids),
            ('company_id', 'in', [False, *self.company_id.ids])]) if self else ()
        return {
            source: hosts | {
                template.link_domain.lower() for template in templates
                if template.channel_id == source.channel_id
                and template.company_id in (source.company_id, source.company_id.browse())
                and template.source_id in (source, source.browse())}
            for source, hosts in sites.items()
        }
