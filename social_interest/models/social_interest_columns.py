# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterest(models.Model):
    """The feed in columns."""

    _inherit = 'social.interest'

    @api.model
    @api.readonly
    def web_read_group(self, domain, groupby, *args, auto_unfold=False, opening_info=None, **kwargs):
        """Open the column of nobody's cards, which Odoo folds at first: they are what people look for."""
        known = {info['value'] for info in opening_info or ()}
        if auto_unfold and list(groupby) == ['user_id'] and False not in known:
            column = {
                'value': False, 'folded': False, 'offset': 0, 'limit': kwargs.get('unfold_read_default_limit', 80)}
            opening_info = [*(opening_info or ()), column]
        return super().web_read_group(
            domain, groupby, *args, auto_unfold=auto_unfold, opening_info=opening_info, **kwargs)
