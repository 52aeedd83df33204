# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict

from odoo import api, fields, models
from odoo.fields import Domain

from .social_interest import OPEN_STATES


class SocialInterest(models.Model):
    """Until when the answer is due, and from when on it is about to be late."""

    _inherit = 'social.interest'

    _panel_fields = ('status', 'who', 'due')

    warn_date = fields.Datetime(
        "About to be late from", compute='_compute_warn_date', store=True, precompute=True, readonly=False)
    due = fields.Selection(
        [('overdue', "Overdue"), ('soon', "Due soon"), ('later', "Later")],
        compute='_compute_due', search='_search_due', help="How near the target of an open card is.")

    @api.depends('date', 'source_id', 'action_id', 'team_id', 'needs_answer', 'verdict')
    def _compute_deadline(self):
        ends = self._plan_share(lambda _company: 1)
        for card in self:
            card.deadline = ends.get(card, False)

    @api.depends('deadline')
    def _compute_warn_date(self):
        moments = self.filtered('deadline')._plan_share(lambda company: company.interest_warn_percent / 100)
        for card in self:
            moment = moments.get(card)
            card.warn_date = min(moment, card.deadline) if moment else False

    def _plan_share(self, share_of):
        """Return {card: the moment when a share of its target is used up}, without those that have none.

        :param share_of: function of the company; 0: no moment
        """
        hours_of = self._target_hours()
        plans = defaultdict(list)
        for card in self:
            company = card.source_id.company_id
            hours = hours_of[card] * share_of(company)
            if hours and card.needs_answer and card.date and card.verdict != 'failed':
                # one look at the calendar for the cards of a month: an import holds years
                plans[card._target_calendar(), hours, card.date.year, card.date.month].append(card)
        result = {}
        for (calendar, hours, _year, _month), cards in plans.items():
            ends = calendar._interest_plan_hours(hours, [card.date for card in cards])
            result.update((card, ends[card.date]) for card in cards)
        return result

    def _target_calendar(self):
        """Return whose working hours count: the team's own, else the company's."""
        self.ensure_one()
        return self.sudo().team_id.interest_calendar_id or self.source_id.company_id.resource_calendar_id

    def _target_hours(self):
        """Return {card: working hours to answer}; the nearest target counts, 0: none."""
        targets = self.env['social.interest.target']._hours_of(self.source_id.company_id)
        result = {}
        for card in self:
            source, action = card.source_id, card.action_id.id
            company = source.company_id.id
            hours = targets.get((company, source.id, action))
            if hours is None:
                hours = targets.get((company, False, action), source.response_hours)
            result[card] = hours
        return result

    @api.model
    def _plan_open_again(self, domain):
        """Plan the deadlines of open cards anew, by their sources."""
        groups = self.sudo()._read_group([('state', 'in', OPEN_STATES), *domain], ['source_id'])
        self.env['social.interest.source'].union(*(source for [source] in groups))._plan_again()

    # ------------------------------------------------------------------
    # Near or past
    # ------------------------------------------------------------------

    @api.depends('state', 'deadline', 'warn_date')
    def _compute_due(self):
        now = fields.Datetime.now()
        for card in self:
            if not card.deadline or card.state not in OPEN_STATES:
                card.due = False
            elif card.deadline < now:
                card.due = 'overdue'
            else:
                card.due = 'soon' if card.warn_date and card.warn_date <= now else 'later'

    @api.model
    def _due_domain(self, due):
        """Return the domain of the open cards with the given nearness."""
        now = fields.Datetime.now()
        running = Domain('state', 'in', OPEN_STATES) & Domain('deadline', '>=', now)
        return {
            'overdue': Domain('state', 'in', OPEN_STATES) & Domain('deadline', '<', now),
            'soon': running & Domain('warn_date', '<=', now),
            'later': running & (Domain('warn_date', '=', False) | Domain('warn_date', '>', now)),
        }[due]

    def _search_due(self, operator, value):
        if operator != 'in':
            return NotImplemented
        domains = [self._due_domain(due) for due in value if due]
        if False in value:
            domains.append(Domain('deadline', '=', False) | Domain('state', 'not in', OPEN_STATES))
        return Domain.OR(domains)
