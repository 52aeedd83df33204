# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestAuthor(models.Model):
    """The profiles of one person: authors with one contact; and how people come in by the hundred."""

    _inherit = 'social.interest.author'

    profiles = fields.Json(
        "Also on", compute='_compute_profiles',
        help="The other profiles of the person: id, name, channel, icon, colour.")

    def _with_profiles(self):
        """Return the authors, and all others with one of their contacts in their companies, seen or not."""
        linked = self.sudo().filtered('partner_id')
        if not linked:
            return self
        others = self.sudo().search([
            ('partner_id', 'in', linked.partner_id.ids), ('company_id', 'in', linked.company_id.ids)])
        return self | others.with_env(self.env)

    @api.depends('partner_id.interest_author_ids')
    @api.depends_context('lang', 'uid', 'allowed_company_ids')
    def _compute_profiles(self):
        contacts = self.sudo().partner_id
        found = self.search_fetch(
            [('partner_id', 'in', contacts.ids)], ['name', 'channel_id', 'partner_id', 'company_id'],
        ) if contacts else self.browse()
        for author in self:
            contact = author.sudo().partner_id
            author.profiles = [
                profile._prepare_profile() for profile in found
                if contact and profile.sudo().partner_id == contact and profile != author._origin
                and profile.company_id == author.company_id]

    def _prepare_profile(self):
        """Return what a screen shows of one profile, and leads to it by."""
        self.ensure_one()
        channel = self.channel_id
        return {
            'id': self.id, 'name': self.name, 'channel': channel.name, 'icon': channel.icon or 'fa-user',
            'color': channel.color or ''}

    @api.model
    def get_import_templates(self):
        """Offer an example file where people are imported."""
        return [{
            'label': self.env._("Example file of people"),
            'template': '/social_interest/static/xls/people.csv',
        }]
