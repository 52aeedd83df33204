# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

#: hours from which on a bucket begins, and how it is called
BUCKETS = [
    ('0', 0, "Up to 1 hour"),
    ('1', 1, "1 to 4 hours"),
    ('4', 4, "4 to 8 hours"),
    ('8', 8, "8 to 24 hours"),
    ('24', 24, "More than 24 hours"),
]


class SocialInterest(models.Model):
    """Within how many hours a person gave the first answer: a mean hides the few that waited for days."""

    _inherit = 'social.interest'

    response_bucket = fields.Selection(
        [(name, label) for name, _hours, label in BUCKETS], string="Answered within",
        compute='_compute_response_bucket', search='_search_response_bucket',
        help="Hours by the calendar until a person gave the first answer here; empty where nobody did.")

    @api.depends('response_hours', 'first_answered_how')
    def _compute_response_bucket(self):
        for card in self:
            answered = card.first_answered_how == 'person'
            card.response_bucket = answered and next(
                name for name, hours, _label in reversed(BUCKETS) if card.response_hours >= hours or name == '0')

    @api.model
    def _bucket_domain(self, name):
        number = next(place for place, bucket in enumerate(BUCKETS) if bucket[0] == name)
        domain = Domain('first_answered_how', '=', 'person')
        if number:
            domain &= Domain('response_hours', '>=', BUCKETS[number][1])
        if number + 1 < len(BUCKETS):
            domain &= Domain('response_hours', '<', BUCKETS[number + 1][1])
        return domain

    def _search_response_bucket(self, operator, value):
        if operator != 'in':
            return NotImplemented
        names = {name for name, _hours, _label in BUCKETS}
        found = [self._bucket_domain(name) for name in value if name in names]
        if False in value:
            found.append(Domain('first_answered_how', '!=', 'person'))
        return Domain.OR(found)

    def _read_group_groupby(self, alias, groupby_spec, query):
        if groupby_spec != 'response_bucket':
            return super()._read_group_groupby(alias, groupby_spec, query)
        hours = self._field_to_sql(alias, 'response_hours', query)
        cases = SQL(' ').join(
            SQL("WHEN %s < %s THEN %s", hours, end, name)
            for (name, _begin, _label), (_next, end, _other) in zip(BUCKETS, BUCKETS[1:], strict=False))
        return SQL(
            "CASE WHEN %s IS DISTINCT FROM 'person' THEN NULL %s ELSE %s END",
            self._field_to_sql(alias, 'first_answered_how', query), cases, BUCKETS[-1][0])
