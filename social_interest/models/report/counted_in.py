# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL
from odoo.tools.query import Query

from .deal_measures import replied, with_deal
from .measures import answered, by_people, due, genuine, needing, scored, starred, unanswered

#: {measure: the condition of the cards that it is made of, as SQL}; a rate is told by those it is a part of, but for
#: the unanswered: who asks how many they are wants to see them
CONDITIONS = {
    'people_count': genuine,
    'needing_count': needing,
    'answered_count': answered,
    'unanswered_rate': unanswered,
    'first_hours': by_people,
    'first_working_hours': by_people,
    'within_target_rate': due,
    'proof_rate': by_people,
    'quality_mean': scored,
    'stars_mean': starred,
    'replied_count': replied,
    'deal_count': with_deal,
    'won_rate': with_deal,
    'won_count': with_deal,
    'revenue': with_deal,
}
#: those that count of the deals the won ones only
WON = frozenset({'won_count', 'revenue'})


class SocialInterest(models.Model):
    """The cards behind a figure: found by the same condition that the figure is made with."""

    _inherit = 'social.interest'

    counted_in = fields.Selection(
        '_selection_counted_in', string="Counted in", store=False, search='_search_counted_in',
        help="For domains only: the cards that a measure counts.")

    @api.model
    def _counted_conditions(self):
        """Return {measure: the condition of the cards that it is made of}; another addon adds those of its measures."""
        return CONDITIONS

    @api.model
    def _selection_counted_in(self):
        return [(name, self._fields[name]._description_string(self.env)) for name in self._counted_conditions()]

    @api.model
    def _search_counted_in(self, operator, value):
        if operator != 'in':
            return NotImplemented
        conditions = self._counted_conditions()
        return Domain.OR(self._counted_domain(name) for name in value if name in conditions)

    @api.model
    def _counted_domain(self, name):
        """Return the domain of the cards that a measure is made of."""
        condition = self._counted_conditions()[name]

        def to_sql(cards, alias, query):
            if alias == cards._table:
                return condition(cards._measure_card(query))
            # cards of other records: the measures name the columns of the cards themselves
            inner = Query(cards.env, cards._table, SQL.identifier(cards._table))
            inner.add_where(condition(cards._measure_card(inner)))
            return SQL("%s IN %s", cards._field_to_sql(alias, 'id', query), inner.subselect())

        domain = Domain.custom(to_sql=to_sql)
        if name in WON:
            deals = self.env['crm.lead'].sudo().with_context(active_test=False)._search(self._won_domain())
            domain &= Domain('lead_id', 'in', deals)
        return domain
