# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.tools import SQL

from .rates import converted


class SocialInterestCredit(models.Model):
    """Amounts of deals in several currencies, added up in that of one's company by the rate of the deal's day.

    So the measures of cards have them, too (``deal_measures.py``): Odoo's own sum would take today's rate.
    """

    _inherit = 'social.interest.credit'

    def _read_group_select(self, aggregate_spec, query):
        name, _colon, function = aggregate_spec.partition(':')
        field = self._fields.get(name)
        if function != 'sum_currency' or not field or field.type != 'monetary':
            return super()._read_group_select(aggregate_spec, query)
        self._check_field_access(field, 'read')

        def column(fname):
            return self._field_to_sql(self._table, fname, query)
        return SQL("SUM(%s)", converted(
            self.env, column(name), column('currency_id'), SQL("%s::date", column('deal_date'))))
