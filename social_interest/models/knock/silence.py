# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from ...tools.days import days_ago

_logger = logging.getLogger(__name__)

#: cards that one transaction closes
BATCH = 200


class SocialInterest(models.Model):
    """Whoever knocked, was greeted and said nothing since is closed by himself, so that others are seen."""

    _inherit = 'social.interest'

    silent_date = fields.Datetime(
        "Closed as silent on", readonly=True, copy=False,
        help="The person said nothing after the greeting, and the card was closed by itself.")

    _greeted_index = models.Index(
        "(company_id, greeted_date) WHERE greeted_date IS NOT NULL AND state IN ('new', 'taken', 'answered')")

    @api.model
    def _silent_domain(self, company, days):
        """Return the domain of the knocks of a company that nothing followed for so many days; 0: of none."""
        if not days:
            return Domain.FALSE
        return Domain([
            ('company_id', '=', company.id), ('state', 'in', ('new', 'taken', 'answered')),
            ('greeted_date', '<=', days_ago(days)),
            ('action_id.knocks', '=', True), ('awake', '=', True),
        ]) & Domain.custom(
            to_sql=lambda model, alias, query: SQL("NOT %s", model._came_again_sql(alias)),
            predicate=lambda card: not card._came_again())

    def _came_again(self):
        """Whether the person did something after the greeting."""
        return bool(self.search_count(Domain('date', '>', self.greeted_date) & (
            Domain('author_id', '=', self.author_id.id)
            | Domain('partner_id', '!=', False) & Domain('partner_id', '=', self.partner_id.id)), limit=1))

    @api.model
    def _came_again_sql(self, alias):
        """Return the SQL of whether the person of a card did something after the greeting, on whatever profile."""
        return SQL(
            """
            EXISTS (SELECT FROM social_interest AS later
                     WHERE later.date > %(card)s.greeted_date AND later.verdict != 'failed'
                       AND later.company_id = %(card)s.company_id
                       AND (later.author_id = %(card)s.author_id OR later.partner_id = %(card)s.partner_id))
            """, card=SQL.identifier(alias))

    @api.model
    def _cron_close_silent(self):
        """Close the knocks that nothing followed, in batches; the log says how many."""
        cards = self.sudo()
        companies = self.env['res.company'].search([('interest_silent_days', '>', 0)])
        commit_progress = self.env['ir.cron']._commit_progress
        count = 0
        for company in companies:
            domain = cards._silent_domain(company, company.interest_silent_days)
            while found := cards.search(domain, order='greeted_date, id', limit=BATCH).try_lock_for_update():
                found._close_silent(company.interest_silent_days)
                count += len(found)
                if not commit_progress(len(found), remaining=cards.search_count(domain)):
                    break
                self.env.invalidate_all()
        _logger.info("%s people who knocked stayed silent, and are closed", count)
        commit_progress(remaining=0)
        return count

    def _close_silent(self, days):
        """Close the cards; the greeting was their answer."""
        now = fields.Datetime.now()
        for card in self:
            values = {'state': 'processed', 'processed_date': now, 'silent_date': now}
            if not card.answered_date:
                values |= {'answered_date': card.greeted_date, 'answered_user_id': card.user_id.id}
            card.write(values)
        self._message_log_batch(bodies={
            card.id: self.env._("Closed by itself: silent for %s days after the greeting.", days) for card in self})

    @api.model
    def _reopened_values(self):
        return super()._reopened_values() | {'silent_date': False}
