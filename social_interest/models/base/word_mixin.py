# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterestWordMixin(models.AbstractModel):
    """Words that managers edit, of one company or of all, and that the registry keeps ready for all messages."""

    _name = 'social.interest.word.mixin'
    _description = 'Words That Are Looked For'
    _inherit = [
        'social.interest.shared.mixin', 'social.interest.company.mixin', 'social.interest.export.mixin']

    @api.model
    def _tidy(self, vals):
        """Hook: return the values as they are kept."""
        return vals

    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            self._check_may_give_to(vals)
        words = super().create([self._tidy(vals) for vals in vals_list])
        self.env.registry.clear_cache()
        return words

    def write(self, vals):
        self._check_may_give_to(vals)
        result = super().write(self._tidy(vals))
        self.env.registry.clear_cache()
        return result

    def unlink(self):
        result = super().unlink()
        self.env.registry.clear_cache()
        return result
