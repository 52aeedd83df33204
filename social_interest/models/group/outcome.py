# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

OUTCOMES = [
    ('waits', "Waits for us"),
    ('replied', "Answered us"),
    ('silent', "Silent since our answer"),
    ('refused', "Refused"),
    ('closed', "Closed without an answer"),
]


class SocialInterestAuthor(models.Model):
    """What came of the last talk with a person; read from his cards whenever it is asked for.

    * Refused: said so, or an outcome of a call did.
    * Answered us: the person came again after an answer of ours.
    * Silent: the last word is ours.
    * Waits for us: nobody has answered yet, and the card is open.
    """

    _inherit = 'social.interest.author'

    last_outcome = fields.Selection(
        OUTCOMES, string="Last talk", compute='_compute_last_outcome', search='_search_last_outcome')

    @api.depends('interest_ids.state', 'interest_ids.date', 'interest_ids.answered_date', 'interest_ids.refused')
    def _compute_last_outcome(self):
        found = {}
        if self.ids:
            self.env['social.interest'].flush_model(self._outcome_fields())
            found = dict(self.env.execute_query(SQL(
                "SELECT author.id, %s FROM social_interest_author AS author WHERE author.id IN %s",
                self._outcome_sql('author'), tuple(self.ids))))
        for author in self:
            author.last_outcome = found.get(author._origin.id, False)

    @api.model
    def _search_last_outcome(self, operator, value):
        if operator != 'in':
            return NotImplemented
        wanted = [outcome for outcome in value if outcome]
        return Domain.custom(
            to_sql=lambda model, alias, query: model._outcome_condition(alias, wanted, False in value),
            predicate=lambda author: author.last_outcome in value)

    def _read_group_groupby(self, alias, groupby_spec, query):
        if groupby_spec != 'last_outcome':
            return super()._read_group_groupby(alias, groupby_spec, query)
        self.env['social.interest'].flush_model(self._outcome_fields())
        return self._outcome_sql(alias)

    @api.model
    def _outcome_condition(self, alias, wanted, or_none):
        self.env['social.interest'].flush_model(self._outcome_fields())
        outcome = self._outcome_sql(alias)
        parts = [SQL("%s IN %s", outcome, tuple(wanted))] if wanted else []
        parts += [SQL("%s IS NULL", outcome)] if or_none else []
        return SQL("(%s)", SQL(" OR ").join(parts)) if parts else SQL("FALSE")

    @api.model
    def _outcome_fields(self):
        return [
            'author_id', 'date', 'state', 'verdict', 'refused', 'answered_date', 'first_answered_date', 'has_proof']

    @api.model
    def _outcome_sql(self, alias):
        """Return the SQL of the outcome of one author: of his last card, and of what was answered before it."""
        return SQL(
            """
            (SELECT CASE
                    WHEN card.refused THEN 'refused'
                    WHEN EXISTS (SELECT FROM social_interest AS earlier
                                  WHERE earlier.author_id = %(author)s AND earlier.first_answered_date < card.date
                                    AND earlier.id != card.id AND earlier.verdict != 'failed') THEN 'replied'
                    WHEN card.answered_date IS NOT NULL OR card.has_proof THEN 'silent'
                    WHEN card.state IN ('new', 'taken') THEN 'waits'
                    ELSE 'closed' END
               FROM social_interest AS card
              WHERE card.author_id = %(author)s AND card.verdict != 'failed'
              ORDER BY card.date DESC, card.id DESC LIMIT 1)
            """, author=SQL.identifier(alias, 'id'))
