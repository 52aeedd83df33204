# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import time, timedelta

from odoo import api, fields, models
from odoo.fields import Domain

from ..card.social_interest import OPEN_STATES


class SocialInterest(models.Model):
    """Conditions of an open card, which stand beside its state: time alone brings and ends them.

    A card may be in several at once: who snoozes a late one has a late one. It
    is found under each; what is shown of one card is the first of them.
    """

    _inherit = 'social.interest'

    _panel_fields = ('status', 'condition', 'who')

    condition = fields.Selection(
        [('late', "Late"), ('today', "Due today"), ('snoozed', "Snoozed")],
        string="Time", compute='_compute_condition', search='_search_condition')

    @api.depends('state', 'deadline', 'verdict', 'snoozed_until')
    @api.depends_context('uid', 'tz')
    def _compute_condition(self):
        now, tomorrow = fields.Datetime.now(), self._end_of_today()
        for card in self:
            due = card.deadline if card.state in OPEN_STATES else False
            if card.state in OPEN_STATES and not card.awake:
                card.condition = 'snoozed'
            elif due and due < now:
                card.condition = 'late'
            else:
                card.condition = 'today' if due and due < tomorrow else False

    @api.model
    def _end_of_today(self):
        """Return when the person's day ends, as a naive UTC datetime."""
        return self._local_moment(self._local_now().date() + timedelta(days=1), time.min)

    @api.model
    def _condition_domain(self, condition):
        """Return the domain of the open cards in a condition."""
        now = fields.Datetime.now()
        waiting = Domain('state', 'in', OPEN_STATES)
        return {
            'late': waiting & Domain('deadline', '<', now),
            'today': waiting & Domain('deadline', '>=', now) & Domain('deadline', '<', self._end_of_today()),
            'snoozed': waiting & Domain('snoozed_until', '>', now),
        }[condition]

    def _search_condition(self, operator, value):
        if operator != 'in':
            return NotImplemented
        domains = [self._condition_domain(condition) for condition in value if condition]
        if False in value:
            names = [name for name, _label in self._fields['condition'].selection]
            domains.append(~Domain.OR(self._condition_domain(name) for name in names))
        return Domain.OR(domains)
