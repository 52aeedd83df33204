# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.exceptions import UserError


class SocialInterestStampMixin(models.AbstractModel):
    """Fields that only the product itself writes, whatever a person may do with the rest of the record."""

    _name = 'social.interest.stamp.mixin'
    _description = 'Keeps its Stamps'

    @api.model
    def _stamp_fields(self):
        """Return the names of the fields that only the product itself writes."""
        return frozenset()

    @api.model
    def _check_stamps(self, vals):
        if not self.env.su and (names := self._stamp_fields() & vals.keys()):
            labels = ', '.join(sorted(self._fields[name]._description_string(self.env) for name in names))
            raise UserError(self.env._("These are kept by themselves and cannot be written: %s.", labels))
