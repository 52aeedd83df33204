# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

WEEKDAYS = [
    ('1', "Monday"), ('2', "Tuesday"), ('3', "Wednesday"), ('4', "Thursday"), ('5', "Friday"), ('6', "Saturday"),
    ('7', "Sunday"),
]


class SocialInterest(models.Model):
    """By what the reports group cards, besides their own fields."""

    _inherit = 'social.interest'

    channel_group = fields.Selection(related='channel_id.group', string="Group of channels")
    weekday = fields.Selection(
        WEEKDAYS, compute='_compute_weekday', search='_search_weekday',
        help="The day of the week on which it was said, by the clock of the company.")

    @api.depends('day')
    def _compute_weekday(self):
        for card in self:
            card.weekday = card.day and str(card.day.isoweekday())

    @api.model
    def _search_weekday(self, operator, value):
        if operator != 'in':
            return NotImplemented
        # in PostgreSQL the week begins with Sunday, which is 0
        numbers = [int(day) % 7 for day in value if day]
        found = Domain.FALSE
        if numbers:
            found |= Domain('day.day_of_week', 'in', numbers)
        if False in value:
            found |= Domain('day', '=', False)
        return found

    def _read_group_groupby(self, alias, groupby_spec, query):
        if groupby_spec == 'weekday':
            return SQL("to_char(%s, 'ID')", self._field_to_sql(alias, 'day', query))
        if groupby_spec == 'day:day':
            # it is one already: Odoo makes a moment of it for each card, and a day again
            return self._field_to_sql(alias, 'day', query)
        return super()._read_group_groupby(alias, groupby_spec, query)
