# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.tools import ormcache

#: what a key of the context begins with that names a default
DEFAULT = 'default_'
#: types of fields of which an empty value is no value to the database either
NULLABLE = frozenset({'char', 'text', 'date', 'datetime', 'many2one', 'selection', 'json'})


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
    def _without_empty(self, vals_list):
        """Return values of new records without what is empty anyway.

        Each value costs some work, and a column that no record fills costs none. What a caller or somebody's
        settings name a default for is said all the same: it wins.
        """
        told = [key[len(DEFAULT):] for key in self.env.context if key.startswith(DEFAULT)]
        needless = self._fields_empty_anyway().difference(
            told, self.env['ir.default']._get_model_defaults(self._name))
        return [
            {name: value for name, value in vals.items()
             if (value is not False and value is not None) or name not in needless}
            for vals in vals_list]

    @api.model
    @ormcache()
    def _fields_with_default(self):
        """Return the names of the fields that may have a default of their own."""
        return frozenset(
            name for name, field in self._fields.items()
            if field.default or field.inherited or field.company_dependent)

    @api.model
    @ormcache()
    def _fields_empty_anyway(self):
        """Return the names of the fields that are empty as well where nothing is said of them.

        Without those of which others are computed as a record is made, which would ask for their defaults; and
        those that a constraint is about, or that not everybody may write, which is asked only of what was said.
        """
        asked = {name for method in self._constraint_methods for name in method._constrains}
        asked.update(
            path.partition('.')[0] for field in self._fields.values() if field.precompute
            for path in self.pool.field_depends[field])
        return frozenset(
            name for name, field in self._fields.items()
            if field.type in NULLABLE and field.store and field.column_type and name not in asked and not (
                field.default or field.compute or field.inverse or field.groups or field.inherited
                or field.company_dependent))
