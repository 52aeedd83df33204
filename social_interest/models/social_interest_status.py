# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain

from .social_interest import OPEN_STATES


class SocialInterest(models.Model):
    """Where a card stands, as its colour says it, and whose it is."""

    _inherit = 'social.interest'

    #: computed fields that the search panel counts
    _panel_fields = ('status', 'who')

    status = fields.Selection(
        [
            ('new', "New"),
            ('taken', "Taken"),
            ('overdue', "Overdue"),
            ('answered', "Answered"),
            ('closed', "Closed"),
        ],
        compute='_compute_status', search='_search_status',
        help="Blue new, amber taken, red overdue, green answered with proof, grey closed.")
    who = fields.Selection(
        [('unassigned', "Unassigned"), ('mine', "Mine"), ('others', "Colleagues")],
        string="Whose", compute='_compute_who', search='_search_who')

    @api.depends('state', 'deadline', 'has_proof')
    def _compute_status(self):
        now = fields.Datetime.now()
        for card in self:
            if card.state in OPEN_STATES:
                late = card.deadline and card.deadline < now
                card.status = 'overdue' if late else card.state
            elif card.state == 'answered' or (card.state == 'processed' and card.has_proof):
                card.status = 'answered'
            else:
                card.status = 'closed'

    @api.model
    def _status_domain(self, status):
        """Return the domain of the cards with the given status."""
        late = Domain('deadline', '<', fields.Datetime.now())
        proven = Domain('state', '=', 'answered') | (
            Domain('state', '=', 'processed') & Domain('has_proof', '=', True))
        return {
            'new': Domain('state', '=', 'new') & (Domain('deadline', '=', False) | ~late),
            'taken': Domain('state', '=', 'taken') & (Domain('deadline', '=', False) | ~late),
            'overdue': Domain('state', 'in', OPEN_STATES) & late,
            'answered': proven,
            'closed': Domain('state', '=', 'ignored') | (
                Domain('state', '=', 'processed') & Domain('has_proof', '=', False)),
        }[status]

    def _search_status(self, operator, value):
        if operator != 'in':
            return NotImplemented
        return Domain.OR(self._status_domain(status) for status in value if status)

    @api.depends('user_id')
    @api.depends_context('uid')
    def _compute_who(self):
        for card in self:
            if not card.user_id:
                card.who = 'unassigned'
            else:
                card.who = 'mine' if card.user_id == self.env.user else 'others'

    def _search_who(self, operator, value):
        if operator != 'in':
            return NotImplemented
        domains = {
            'unassigned': Domain('user_id', '=', False),
            'mine': Domain('user_id', '=', self.env.uid),
            'others': Domain('user_id', 'not in', [False, self.env.uid]),
        }
        return Domain.OR(domains[who] for who in value if who)
