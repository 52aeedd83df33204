# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestAuthor(models.Model):
    """What we hold of a person: tags, notes, plans, and whether he is one of those who matter most."""

    _name = 'social.interest.author'
    _inherit = ['social.interest.author', 'mail.thread', 'mail.activity.mixin']

    tag_ids = fields.Many2many('crm.tag', 'social_interest_author_tag_rel', 'author_id', 'tag_id', string="Tags")
    vip = fields.Boolean("VIP", tracking=True, help="Somebody marked the person by hand, on all his profiles.")

    @api.model
    def _writable_fields(self, made=False):
        return super()._writable_fields(made) | {'tag_ids', 'vip'}

    def action_toggle_vip(self):
        """Button: mark the person as one who matters most, or no more, on each of his profiles."""
        self.check_access('write')
        for is_vip, authors in self.grouped('vip').items():
            authors._with_profiles().sudo().write({'vip': not is_vip})
        return True
