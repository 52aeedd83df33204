# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterestAskingMixin(models.AbstractModel):
    """Dialogs: what they are about is what the user may see, for a link tells the name of whatever it leads to."""

    _name = 'social.interest.asking.mixin'
    _description = 'Asks About What One May See'

    @api.model_create_multi
    def create(self, vals_list):
        dialogs = super().create(vals_list)
        dialogs._check_links()
        return dialogs

    def write(self, vals):
        result = super().write(vals)
        self._check_links()
        return result

    def _check_links(self):
        """Raise an AccessError where a link leads to a record that the user may not read."""
        for name, field in self._fields.items():
            if field.type == 'many2one' and field.store and name not in models.LOG_ACCESS_COLUMNS:
                self[name].check_access('read')
