# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.tools import ormcache


class IrDefault(models.Model):
    """Everybody keeps defaults of his own, of any field of any model; of what he may not write there are none."""

    _inherit = 'ir.default'

    # cached as the method above: it is asked for each record that is made
    @ormcache('self.env.uid', 'self.env.company.id', 'model_name', 'condition')
    def _get_model_defaults(self, model_name, condition=False):
        defaults = super()._get_model_defaults(model_name, condition)
        if not defaults or not model_name.startswith('social.interest') or model_name not in self.env:
            return defaults
        model = self.env[model_name]
        closed = {name for name, field in model._fields.items() if field.readonly}
        for names in ('_stamp_fields', '_closed_to_defaults'):
            if hasattr(model, names):
                closed |= getattr(model, names)()
        # what comes from above is remembered: it is not to be changed
        return {name: value for name, value in defaults.items() if name not in closed}
