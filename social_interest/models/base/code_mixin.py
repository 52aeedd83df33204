# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestCodeMixin(models.AbstractModel):
    """Records that the parsers call by a code: channels and actions.

    All companies share them, so they are changed by whoever works for all that use them.
    """

    _name = 'social.interest.code.mixin'
    _description = 'Called by a Code'
    _inherit = ['social.interest.export.mixin', 'social.interest.shared.mixin']

    name = fields.Char(required=True, translate=True)
    code = fields.Char(required=True, help="Name by which the parsers know it.")
    sequence = fields.Integer(default=10)
    active = fields.Boolean(default=True)

    @api.model_create_multi
    def create(self, vals_list):
        self._check_works_for_all()
        return super().create(vals_list)

    def _is_shared(self):
        return True

    @api.model
    def _by_code(self, codes):
        """Return {code: record} for the given codes; unknown ones are made.

        A parser of another addon may bring a code that has no record yet, and a
        manager may have deleted one: no card is lost for want of it.
        """
        codes = set(codes)
        found = {
            record.code: record
            for record in self.with_context(active_test=False).search([('code', 'in', list(codes))])
        }
        missing = sorted(codes - set(found))
        created = self.create([self._prepare_values_of_code(code) for code in missing])
        found.update(zip(missing, created))
        return found

    @api.model
    def _prepare_values_of_code(self, code):
        """Values of the record that is made for a code nobody has described."""
        return {'name': code.title(), 'code': code}
