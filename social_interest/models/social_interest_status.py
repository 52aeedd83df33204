# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain

from .social_interest import OPEN_STATES

#: counts in the search panel stop here: nobody reads a larger one, and
#: counting millions of closed cards costs every opening of the feed
COUNT_LIMIT = 10_000


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

    @api.model
    def _search_panel_selection_range(self, field_name, **kwargs):
        """Offer the computed fields too, each value with its own count."""
        if field_name not in self._panel_fields:
            return super()._search_panel_selection_range(field_name, **kwargs)
        domain = Domain(kwargs.get('model_domain') or []) & Domain(kwargs.get('extra_domain') or [])
        return [
            {
                'id': value,
                'display_name': label,
                '__count': self.search_count(
                    self._panel_domain(domain, field_name, value), limit=COUNT_LIMIT),
            }
            for value, label in self.fields_get([field_name])[field_name]['selection']
        ]

    @api.model
    def _panel_domain(self, domain, field_name, value):
        """Return the domain of the cards that the search panel counts at a value."""
        return domain & Domain(field_name, '=', value)
