# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.tools import SQL

from .measures import by_people

#: what there is a median of: the measure of the mean, and the field it is the mean of
HOURS = {'first_hours': 'response_hours', 'first_working_hours': 'working_hours'}


class SocialInterest(models.Model):
    """The exact median of the first response, where somebody asks for it: each answer is sorted for it."""

    _inherit = 'social.interest'

    @api.model
    @api.readonly
    def read_first_response_median(self, domain=(), groupby='', measure='first_working_hours'):
        """Return the median hours to the first answer that a person gave, of the cards that the user may see.

        :param list domain: of the cards
        :param str groupby: one group, as of ``_read_group``; empty: all together
        :param str measure: ``first_hours`` or ``first_working_hours``
        :returns: list of [value of the group as the web client has it, hours or False]; without a group one of
            [False, hours]
        """
        self.browse().check_access('read')
        if measure not in HOURS:
            raise ValueError(f"There is no median of {measure!r}.")
        groups = self._read_group(list(domain), [groupby] if groupby else [], [f'{measure}:median'])
        if not groupby:
            return [[False, groups[0][0]]]
        return [
            [[value.id, value.display_name] if isinstance(value, models.BaseModel) and value
             else value or False, hours] for value, hours in groups]

    def _read_group_select(self, aggregate_spec, query):
        name, _colon, function = aggregate_spec.partition(':')
        if function != 'median' or name not in HOURS:
            return super()._read_group_select(aggregate_spec, query)
        card = self._measure_card(query)
        return SQL(
            "PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY %s) FILTER (WHERE %s)",
            getattr(card, HOURS[name]), by_people(card))
