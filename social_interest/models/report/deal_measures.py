# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from .measures import Measure, answered, count, distinct, gathered, genuine
from .rates import converted

#: who may see what everybody's deals are worth
ALL_DEALS = 'sales_team.group_sale_salesman_all_leads'


def replied(card):
    """The person came again after our first answer, on whatever profile."""
    return SQL("%s AND %s < %s", answered(card), card.first_answered_date, card.last_said)


def with_deal(card):
    return SQL("%s AND %s IS NOT NULL", genuine(card), card.lead_id)


def deals(card):
    """How many deals grew out of the cards; one that has several of them is one."""
    return distinct(card.lead_id, genuine(card))


def credit(name):
    """The sum of a column of the credits of the cards."""
    return lambda card: SQL("COALESCE(SUM(%s), 0)", getattr(card, f'credited_{name}'))


DEAL_MEASURES = {
    'replied_count': Measure(count(replied)),
    'deal_count': Measure(deals, among='lead_id'),
    'won_count': Measure(lambda card: card.won_deals, among='lead_id'),
    'revenue': Measure(lambda card: card.won_revenue, among='lead_id'),
    'credit_first': Measure(credit('first')),
    'credit_last': Measure(credit('last')),
    'credit_even': Measure(credit('even')),
    'credit_first_revenue': Measure(credit('first_revenue')),
    'credit_last_revenue': Measure(credit('last_revenue')),
    'credit_even_revenue': Measure(credit('even_revenue')),
    'reply_rate': Measure(count(replied), count(answered)),
    'deal_rate': Measure(count(with_deal), count(genuine)),
    'won_rate': Measure(lambda card: card.won_deals, deals, 'lead_id'),
}

#: columns of a card's credits: the name in the measures, which model of counting, and whether money
CREDITED = {
    **{f'credited_{model}': (model, False) for model in ('first', 'last', 'even')},
    **{f'credited_{model}_revenue': (model, True) for model in ('first', 'last', 'even')},
}


class SocialInterest(models.Model):
    """What came of the cards: words again, deals, money; read from persons, deals and credits as they are now."""

    _inherit = 'social.interest'

    report_currency_id = fields.Many2one(
        'res.currency', "Currency of the reports", compute='_compute_report_currency_id')
    replied_count = fields.Integer(
        "Replied to us", compute='_compute_measures', aggregator='sum',
        help="Of the answered ones: the person said something again after our first answer, on whatever profile.")
    deal_count = fields.Integer(
        "Deals", compute='_compute_measures', aggregator='sum', exportable=False,
        help="Leads and opportunities that grew out of the interests, each once. "
             "Figures of several groups do not add up where a deal has interests in each.")
    won_count = fields.Integer(
        "Won", compute='_compute_measures', aggregator='sum', exportable=False,
        help="Of the deals, those that are won, each once.")
    revenue = fields.Monetary(
        "Won revenue", compute='_compute_measures', currency_field='report_currency_id', aggregator='sum',
        exportable=False,
        help="What the won deals brought, each once, in the currency of your company by the rate of the day when they "
             "were closed. Of deals that you may see.")
    credit_first = fields.Float(
        "Deals by first touch", compute='_compute_measures', aggregator='sum', groups=ALL_DEALS,
        help="Deals that began with the interest: the first of a person's before the deal, on whatever channel. "
             "These figures add up to the number of deals.")
    credit_last = fields.Float(
        "Deals by last touch", compute='_compute_measures', aggregator='sum', groups=ALL_DEALS,
        help="Deals before which the interest was the last: what the form alone would say.")
    credit_even = fields.Float(
        "Deals, all alike", compute='_compute_measures', aggregator='sum', groups=ALL_DEALS,
        help="Each deal shared evenly among all interests of its people before it.")
    credit_first_revenue = fields.Monetary(
        "Won revenue by first touch", compute='_compute_measures', currency_field='report_currency_id',
        aggregator='sum', groups=ALL_DEALS, help="What won deals brought, given to the interest they began with.")
    credit_last_revenue = fields.Monetary(
        "Won revenue by last touch", compute='_compute_measures', currency_field='report_currency_id',
        aggregator='sum', groups=ALL_DEALS, help="What won deals brought, given to the last interest before them.")
    credit_even_revenue = fields.Monetary(
        "Won revenue, all alike", compute='_compute_measures', currency_field='report_currency_id',
        aggregator='sum', groups=ALL_DEALS, help="What won deals brought, shared evenly among the interests before.")
    reply_rate = fields.Float(
        "Replied, of answered", compute='_compute_measures', aggregator='avg', exportable=False,
        help="Of the answered ones, the part in which the person replied to us.")
    deal_rate = fields.Float(
        "With a deal", compute='_compute_measures', aggregator='avg', exportable=False,
        help="Of all interests but forged ones, the part out of which a deal grew.")
    won_rate = fields.Float(
        "Won, of deals", compute='_compute_measures', aggregator='avg', exportable=False,
        help="Of the deals, the part that is won.")

    @api.depends_context('company')
    def _compute_report_currency_id(self):
        self.report_currency_id = self.env.company.currency_id

    @api.model
    def _measures(self):
        return super()._measures() | DEAL_MEASURES

    def _read_group_select(self, aggregate_spec, query):
        if aggregate_spec == 'report_currency_id:array_agg_distinct':
            # all amounts are converted: there is one, and the pivot asks which
            return SQL("ARRAY[%s]", self.env.company.currency_id.id)
        return super()._read_group_select(aggregate_spec, query)

    @api.model
    def _measure_column(self, name, query):
        if name == 'last_said':
            return self._last_said_sql(query)
        if name == 'won_deals':
            return self._won_deals_sql(query)
        if name == 'won_revenue':
            return self._won_revenue_sql(query)
        if name in CREDITED:
            return self._credited_sql(name, query)
        return super()._measure_column(name, query)

    @api.model
    def _last_said_sql(self, query):
        """Return the SQL of when the person of an answered card said something last: with all profiles of his contact.
        """
        if SQL.identifier(self._table, 'day').code in query.where_clause.code:
            # of some days only: there are many more persons than are to be looked up
            return self._each_last_said_sql(query)
        said = query.make_alias(self._table, 'said')
        # Put together of the persons first: they are fewer than cards, and of two joins each would carry all cards.
        # Who has no contact, as most have none, is nobody else.
        query.add_join('LEFT JOIN', said, SQL(
            """
            (SELECT %(id)s AS author_id, COALESCE(all_of.last_seen, %(last)s) AS last_said
               FROM social_interest_author AS own
               LEFT JOIN (SELECT %(their_partner)s AS partner_id, %(their_company)s AS company_id,
                                 MAX(%(their_last)s) AS last_seen
                            FROM social_interest_author AS profile WHERE %(their_partner)s IS NOT NULL GROUP BY 1, 2
                         ) AS all_of ON all_of.partner_id = %(partner)s AND all_of.company_id = %(company)s)
            """, **self._said_columns()),
            # of the others it is nobody's question, and in one of hundred thousands each look costs
            SQL("%s = CASE WHEN %s IS NOT NULL THEN %s END", SQL.identifier(said, 'author_id'),
                self._field_to_sql(self._table, 'first_answered_how', query),
                self._field_to_sql(self._table, 'author_id', query)))
        return SQL.identifier(said, 'last_said')

    @api.model
    def _each_last_said_sql(self, query):
        """Return the same as an expression that is asked of each answered card, in an index."""
        return SQL(
            """
            (SELECT CASE WHEN %(partner)s IS NULL THEN %(last)s ELSE (
                        SELECT MAX(%(their_last)s) FROM social_interest_author AS profile
                         WHERE %(their_partner)s = %(partner)s AND %(their_company)s = %(company)s) END
               FROM social_interest_author AS own WHERE %(id)s = %(asked)s)
            """, asked=self._field_to_sql(self._table, 'author_id', query), **self._said_columns())

    @api.model
    def _said_columns(self):
        """Return {name: SQL} of the columns of a profile ``own`` and, as ``their_…``, of those of the same contact."""
        Author = self.env['social.interest.author'].sudo()
        fields_of = {'id': 'id', 'last': 'last_seen', 'partner': 'partner_id', 'company': 'company_id'}
        return {
            f'{prefix}{name}': Author._field_to_sql(alias, field)
            for prefix, alias in (('', 'own'), ('their_', 'profile')) for name, field in fields_of.items()}

    @api.model
    def _won_domain(self):
        """Hook: return the domain of the deals that are won."""
        return Domain('won_status', '=', 'won')

    @api.model
    def _won_query(self, leads):
        """Return the query of the deals that are won, of those that the user of a model may see."""
        found = leads.with_context(active_test=False)._search(self._won_domain(), order='id')
        found.order = None
        return found

    @api.model
    def _deals_query(self, leads, query):
        """Return the query of those deals of a group of cards that are won.

        The deals of a group are few, and found by their ids: a join would carry each of them along with each card,
        and count one with several cards several times.
        """
        card = self._measure_card(query)
        found = self._won_query(leads)
        found.add_where(SQL(
            "%s = ANY(%s)", SQL.identifier(found.table, 'id'), gathered(card.lead_id, genuine(card))))
        return found

    @api.model
    def _won_deals_sql(self, query):
        """Return the SQL of how many deals of a group are won, as each of its cards says it."""
        return self._deals_query(self.env['crm.lead'].sudo(), query).subselect(SQL("COUNT(*)"))

    @api.model
    def _won_revenue_sql(self, query):
        """Return the SQL of what the won deals of a group brought; of a colleague's only his own are told."""
        leads = self._deals_query(self.env['crm.lead'], query)
        if leads.is_empty():
            return SQL("0.0")
        return leads.subselect(SQL("COALESCE(SUM(%s), 0.0)", self._lead_revenue_sql(leads)))

    @api.model
    def _lead_revenue_sql(self, leads):
        """Hook: return the SQL of what one won deal of a query brought, in the currency of the user's company."""
        Lead = self.env['crm.lead'].sudo()

        def column(name):
            return Lead._field_to_sql(leads.table, name, leads)
        currencies = self.env['res.company'].sudo()._read_group([], ['currency_id'])
        if currencies == [(self.env.company.currency_id,)]:
            # nothing to look up for each of them, as in most databases
            return column('expected_revenue')
        currency = SQL(
            "(SELECT home.currency_id FROM res_company AS home WHERE home.id = COALESCE(%s, "
            "(SELECT team.company_id FROM crm_team AS team WHERE team.id = %s), "
            "(SELECT person.company_id FROM res_users AS person WHERE person.id = %s), %s))",
            column('company_id'), column('team_id'), column('user_id'), self.env.company.id)
        return converted(
            self.env, column('expected_revenue'), currency,
            SQL("COALESCE(%s, %s)::date", column('date_closed'), column('create_date')))

    @api.model
    def _credited_sql(self, name, query):
        """Return the SQL of what part a card has in deals, by one way of counting."""
        Credit = self.env['social.interest.credit'].sudo()
        model, money = CREDITED[name]

        def column(field):
            return Credit._field_to_sql('credit', field)
        part = column('share')
        if money:
            part = converted(
                self.env, column('won_revenue'), column('currency_id'), SQL("%s::date", column('deal_date')))
        alias = query.make_alias(self._table, name)
        query.add_join('LEFT JOIN', alias, SQL(
            "(SELECT credit.interest_id, SUM(%s) AS part FROM social_interest_credit AS credit"
            " WHERE %s = %s GROUP BY credit.interest_id)", part, column('model'), model),
            SQL("%s = %s", SQL.identifier(alias, 'interest_id'), self._field_to_sql(self._table, 'id', query)))
        return SQL.identifier(alias, 'part')
