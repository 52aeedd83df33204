# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models
from odoo.tools import SQL

from .rates import converted


class SocialInterestCostDay(models.Model):
    """Costs spread over their days, in the currency of the company that one works in.

    An amount becomes that currency by Odoo's rate of its first day, rounded once. Of that, so many whole
    coins are for the first *k* days as come nearest to *k* parts of *n*; a day has what its *k* has more than
    the one before. So the days add up to the amount, whatever groups they are put in.

    Its fields are called as those of cards, so that one grouping and one domain do for both.
    """

    _name = 'social.interest.cost.day'
    _description = 'Cost of a Day'
    _inherit = ['social.interest.export.mixin']
    _auto = False
    _order = 'day desc, id'
    _rec_name = 'cost_id'
    _depends = {  # noqa: RUF012 (Odoo's own form)
        'social.interest.cost': [
            'channel_id', 'source_id', 'team_id', 'company_id', 'date_from', 'date_to', 'amount', 'currency_id'],
    }

    cost_id = fields.Many2one('social.interest.cost', readonly=True)
    day = fields.Date(readonly=True)
    channel_id = fields.Many2one('social.interest.channel', readonly=True)
    channel_group = fields.Selection(related='channel_id.group')
    source_id = fields.Many2one('social.interest.source', readonly=True)
    team_id = fields.Many2one('crm.team', string="Sales Team", readonly=True)
    company_id = fields.Many2one('res.company', readonly=True)
    currency_id = fields.Many2one('res.currency', readonly=True)
    amount = fields.Monetary(readonly=True)

    @property
    def _table_query(self):
        """Return the query of the days of all costs."""
        currency = self.env.company.currency_id
        return SQL(
            """
            WITH line AS MATERIALIZED (
                SELECT cost.id, cost.date_from, cost.channel_id, cost.source_id, cost.team_id, cost.company_id,
                       cost.date_to - cost.date_from + 1 AS days,
                       round((%(amount)s)::numeric / %(coin)s) AS coins
                  FROM social_interest_cost AS cost
            )
            SELECT line.id::bigint * 10000 + place AS id, line.id AS cost_id, line.date_from + place - 1 AS day,
                   line.channel_id, line.source_id, line.team_id, line.company_id, %(currency)s AS currency_id,
                   (round(line.coins * place / line.days) - round(line.coins * (place - 1) / line.days)) * %(coin)s
                   AS amount
              FROM line
             CROSS JOIN LATERAL generate_series(1, line.days) AS place
            """,
            currency=currency.id, coin=SQL("%s::numeric", currency.rounding or 0.01),
            amount=converted(self.env, SQL("cost.amount"), SQL("cost.currency_id"), SQL("cost.date_from")))
