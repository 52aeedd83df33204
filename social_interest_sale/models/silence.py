# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import SQL

from ..tools.silence import GROUPS, Case, Settled, settle_customer

#: days back to which unhappy interests count
SINCE = 730
DAY = 86400
COLUMNS = ('interest_id', 'company_id', 'team_id', 'answered', 'orders', 'landmark', 'days', 'bought')


class SocialInterestSilence(models.Model):
    """One unhappy customer: how he was answered, and whether he bought again. Made anew every night.

    A customer (a contact with his company and everybody in it) counts once in two years, with one interest; what the
    group is called, when it is settled and who is left out stands in ``tools/silence.py``. A group that was settled at
    its landmark stays, whatever is done to the card afterwards.
    """

    _name = 'social.interest.silence'
    _description = 'Unhappy Customer'
    _inherit = ['social.interest.export.mixin']
    _log_access = False
    _rec_name = 'interest_id'
    _order = 'landmark desc, id desc'

    interest_id = fields.Many2one('social.interest', required=True, ondelete='cascade', index=True)
    company_id = fields.Many2one('res.company', required=True, ondelete='cascade', index=True)
    team_id = fields.Many2one('crm.team', ondelete='set null', index='btree_not_null')
    answered = fields.Selection(
        [
            ('in_time', "Answered in time"),
            ('late', "Answered late"),
            ('unanswered', "Unanswered"),
            ('ordered', "Ordered before it was settled"),
            ('no_target', "Without a target"),
            ('waiting', "Not settled yet"),
        ],
        required=True, help="As it stood two days after the target. What came later changes nothing.")
    orders = fields.Selection(
        [('1', "1"), ('2', "2 to 4"), ('5', "5 and more")], "Earlier orders", required=True)
    landmark = fields.Datetime("Settled on", help="Two days after the target: from here on the days count.")
    days = fields.Float("Days watched", help="Until the next order; else until now, 90 days at most.")
    bought = fields.Boolean("Bought again", help="Within 90 days.")

    _interest_unique = models.UniqueIndex('(interest_id)')
    _landmark_known = models.Constraint(
        "CHECK(landmark IS NOT NULL OR answered = 'no_target')", "Without a target nothing is settled.")

    @api.model
    def _cron_count(self):
        """Gather the unhappy customers of each company, and make its figures."""
        companies = self.env['res.company'].sudo().search([('active', '=', True)])
        commit = self.env['ir.cron']._commit_progress
        commit(remaining=len(companies))
        for company in companies:
            self._count(company)
            if not commit(1):
                break

    @api.model
    def _count(self, company):
        """Gather the unhappy customers of a company, and make its figures."""
        now = fields.Datetime.now()
        self.env.flush_all()
        rows = self._gather(company, now)
        self._replace(company, rows)
        self.env['social.interest.silence.figures']._replace(company, now)

    # ------------------------------------------------------------------
    # Gathering: four queries a company, however many cards there are
    # ------------------------------------------------------------------

    @api.model
    def _gather(self, company, now):
        """Return the rows of a company's unhappy customers."""
        cards = self._unhappy_cards(company, now)
        customers = list(cards)
        answers = self._moments(self._answers_sql(company, customers))
        orders = self._moments(self._orders_sql(company, customers))
        settled = self._settled(company)
        today = now.timestamp() / DAY
        rows = []
        for customer, own in cards.items():
            if not orders.get(customer):
                continue
            found = settle_customer(
                [Case(began, deadline) for _card, _team, began, deadline in own], answers.get(customer, []),
                orders[customer], today,
                {place: settled[card] for place, (card, *_rest) in enumerate(own) if card in settled})
            if found:
                place, result = found
                card, team, *_moments = own[place]
                rows.append((
                    card, company.id, team, result.group, result.stratum,
                    result.landmark and round(result.landmark * DAY), result.days, result.bought))
        return rows

    @api.model
    def _unhappy_cards(self, company, now):
        """Return {customer: [(card, team, day of the card, day of its target)]}, by time.

        Only what was to be answered by us and could be: no forged message, none of times past.
        """
        found = {}
        for customer, *card in self.env.execute_query(SQL(
            """
            SELECT partner.commercial_partner_id, card.id, card.team_id, %(began)s, %(deadline)s
              FROM social_interest AS card
              JOIN res_partner AS partner ON partner.id = card.partner_id
              LEFT JOIN social_interest_mail AS mail ON mail.id = card.mail_id
             WHERE card.company_id = %(company)s AND card.active AND card.day >= %(since)s
               AND card.mood = 'unhappy' AND card.needs_answer AND card.verdict != 'failed'
               AND card.emptied_date IS NULL AND mail.history IS NOT TRUE
             ORDER BY 1, card.date, card.id
            """,
            company=company.id, since=fields.Date.subtract(now.date(), days=SINCE),
            began=self._day_sql('card.date'), deadline=self._day_sql('card.deadline'))):
            found.setdefault(customer, []).append(card)
        return found

    @api.model
    def _answers_sql(self, company, customers):
        """Return the SELECT of when we answered the customers, on whichever of their cards."""
        return SQL(
            """
            SELECT partner.commercial_partner_id, %(moment)s
              FROM social_interest AS card
              JOIN res_partner AS partner ON partner.id = card.partner_id
             CROSS JOIN LATERAL (VALUES (card.first_answered_date), (card.answered_date)) AS answer(moment)
             WHERE card.company_id = %(company)s AND partner.commercial_partner_id = ANY(%(customers)s)
               AND card.first_answered_how IN ('person', 'channel') AND answer.moment IS NOT NULL
            """, company=company.id, customers=customers, moment=self._day_sql('answer.moment'))

    @api.model
    def _orders_sql(self, company, customers):
        """Return the SELECT of when the customers ordered; what costs nothing makes good for something."""
        return SQL(
            """
            SELECT partner.commercial_partner_id, %(moment)s
              FROM sale_order AS orders
              JOIN res_partner AS partner ON partner.id = orders.partner_id
             WHERE orders.company_id = %(company)s AND partner.commercial_partner_id = ANY(%(customers)s)
               AND orders.state = 'sale' AND orders.amount_untaxed > 0
            """, company=company.id, customers=customers, moment=self._day_sql('orders.date_order'))

    @api.model
    def _moments(self, query):
        """Return {customer: sorted moments} of a SELECT of both."""
        found = {}
        for customer, moment in self.env.execute_query(SQL("%s ORDER BY 1, 2", query)):
            found.setdefault(customer, []).append(moment)
        return found

    @api.model
    def _settled(self, company):
        """Return {card: what was settled at its landmark}."""
        return {
            card: Settled(answered, orders, landmark)
            for card, answered, orders, landmark in self.env.execute_query(SQL(
                "SELECT interest_id, answered, orders, %s FROM social_interest_silence"
                " WHERE company_id = %s AND answered IN %s",
                self._day_sql('landmark'), company.id, GROUPS))}

    @api.model
    def _day_sql(self, name):
        """Return the SQL of a moment as a number of days."""
        return SQL("extract(epoch FROM %s)::float8 / %s", SQL.identifier(*name.split('.')), DAY)

    @api.model
    def _replace(self, company, rows):
        """Put the rows of a company into the place of those that it had, in two queries."""
        self.env.execute_query(SQL(
            "DELETE FROM social_interest_silence WHERE company_id = %s RETURNING id", company.id))
        if rows:
            self.env.execute_query(SQL(
                """
                INSERT INTO social_interest_silence (%s)
                SELECT card, company, team, answered, orders, to_timestamp(landmark) AT TIME ZONE 'UTC', days, bought
                  FROM unnest(%s::int[], %s::int[], %s::int[], %s::text[], %s::text[], %s::float8[], %s::float8[],
                              %s::bool[])
                    AS found(card, company, team, answered, orders, landmark, days, bought)
                RETURNING id
                """,
                SQL(", ").join(map(SQL.identifier, COLUMNS)), *(list(column) for column in zip(*rows, strict=True))))
        self.env.invalidate_all(flush=False)
