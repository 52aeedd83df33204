# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from typing import NamedTuple

from odoo import api, models
from odoo.fields import Domain
from odoo.tools import SQL

from .measures import genuine


class Dealt(NamedTuple):
    """What the deals of a group of cards are: how many, how many of them are won, and what these brought."""

    deal_count: int
    won_count: int
    revenue: float


class SocialInterest(models.Model):
    """Deals in several groupings, each looked up once.

    The measures of these names tell the same of one grouping, and look up all deals for each.
    """

    _inherit = 'social.interest'

    @api.model
    def _read_dealt(self, domain, groupings):
        """Return for each of the groupings {records of a group: :class:`Dealt`} of the cards of a domain.

        :param groupings: lists of names of fields that lead to a record each
        """
        self.browse().check_access('read')
        query = self._search(Domain(domain) & Domain('lead_id', '!=', False))
        if query.is_empty():
            return [{} for _groupby in groupings]
        names = sorted({name for groupby in groupings for name in groupby})
        rows = self.env.execute_query(self._dealt_sql(query, names, groupings))
        result = [{} for _groupby in groupings]
        for row in rows:
            number, told = row[0], dict(zip(names, row[1:], strict=False))
            key = tuple(self.env[self._fields[name].comodel_name].browse(told[name]) for name in groupings[number])
            result[number][key] = Dealt(*row[1 + len(names):])
        return result

    @api.model
    def _dealt_sql(self, query, names, groupings):
        """Return the SQL of rows: number of the grouping, id or NULL for each of the names, figures of the group."""
        card = self._measure_card(query)
        query.add_where(genuine(card))
        query.order = None
        query.groupby = SQL(", ").join([card.lead_id, *(getattr(card, name) for name in names)])
        columns = SQL("").join(SQL(", %s", SQL.identifier(name)) for name in names)
        worth, others = (self._won_query(leads) for leads in (self.env['crm.lead'], self.env['crm.lead'].sudo()))
        worth.add_where(SQL("%s IN (SELECT lead_id FROM dealt)", SQL.identifier(worth.table, 'id')))
        others.add_where(SQL(
            "%s IN (SELECT lead_id FROM dealt LEFT JOIN worth USING (lead_id) WHERE worth.lead_id IS NULL)",
            SQL.identifier(others.table, 'id')))
        # deals that the user does not see are counted, but what they brought is not told
        return SQL(
            """
            WITH dealt (lead_id%(columns)s) AS MATERIALIZED (%(dealt)s),
                 worth (lead_id, revenue) AS MATERIALIZED (%(worth)s),
                 others (lead_id) AS MATERIALIZED (%(others)s),
                 told AS MATERIALIZED (
                    SELECT dealt.*, COALESCE(worth.lead_id, others.lead_id) IS NOT NULL AS won, worth.revenue
                      FROM dealt LEFT JOIN worth USING (lead_id) LEFT JOIN others USING (lead_id))
            %(groups)s
            """,
            columns=columns, dealt=query.select(query.groupby), others=others.select(),
            worth=SQL("SELECT 0, 0.0 WHERE FALSE") if worth.is_empty() else worth.select(
                SQL.identifier(worth.table, 'id'), self._lead_revenue_sql(worth)),
            groups=SQL(" UNION ALL ").join(
                self._dealt_groups_sql(number, names, groupby) for number, groupby in enumerate(groupings)))

    @api.model
    def _dealt_groups_sql(self, number, names, groupby):
        """Return the SQL of the rows of one grouping, of which each deal is one in a group."""
        columns = SQL("").join(SQL(", %s", SQL.identifier(name)) for name in groupby)
        told = SQL("").join(
            SQL(", %s", SQL.identifier(name) if name in groupby else SQL("NULL::int")) for name in names)
        return SQL(
            """
            SELECT %s%s, COUNT(*), COUNT(*) FILTER (WHERE won), COALESCE(SUM(revenue), 0.0)
              FROM (SELECT DISTINCT lead_id, won, revenue%s FROM told) AS deal %s
            """, number, told, columns,
            SQL("GROUP BY %s", SQL(", ").join(SQL.identifier(name) for name in groupby)) if groupby else SQL())
