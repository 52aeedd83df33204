# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.tools import ormcache

#: what a key of the context begins with that names a default
DEFAULT = 'default_'


class SocialInterestDefaultMixin(models.AbstractModel):
    """Records that are made by the hundred: Odoo asks for the defaults of each, one by one, of all its fields.

    Most fields can have none, so those are not asked about; that is a twelfth of what making a card costs.
    """

    _name = 'social.interest.default.mixin'
    _description = 'Made by the Hundred'

    @api.model
    def default_get(self, fields):
        named = self._fields_with_default()
        told = [key[len(DEFAULT):] for key in self.env.context if key.startswith(DEFAULT)]
        typed = self.env['ir.default']._get_model_defaults(self._name)
        if told or typed:
            named = named.union(told, typed)
        return super().default_get([name for name in fields if name in named])

    @api.model
    @ormcache()
    def _fields_with_default(self):
        """Return the names of the fields that may have a default of their own."""
        return frozenset(
            name for name, field in self._fields.items()
            if field.default or field.inherited or field.company_dependent)
