# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain

from ...tools.computing import set_by_value
from .social_interest import OPEN_STATES


class SocialInterest(models.Model):
    """Where a card stands, as its colour says it, whose it is, and how it is closed and opened again."""

    _inherit = 'social.interest'

    #: fields of few values that the search panel counts
    _panel_fields = ('status', 'who')

    # what people read: one word for each state, on every screen; conditions (late, snoozed) stand beside it
    status = fields.Selection(
        [
            ('new', "New"),
            ('taken', "Taken"),
            ('answered', "Answered"),
            ('closed', "Closed"),
        ],
        string="State", compute='_compute_status', store=True, precompute=True, tracking=True, group_expand=True,
        help="Blue new, amber taken, green answered, grey closed without an answer; red while it is late.")
    who = fields.Selection(
        [('unassigned', "Unassigned"), ('mine', "Mine"), ('others', "Colleagues")],
        string="Whose", compute='_compute_who', search='_search_who')

    processed = fields.Boolean(
        compute='_compute_processed', inverse='_inverse_processed', store=True, precompute=True)

    @api.depends('state')
    def _compute_processed(self):
        processed = self.filtered(lambda card: card.state == 'processed')
        processed.processed = True
        (self - processed).processed = False

    def _inverse_processed(self):
        if not self.env.su and (theirs := self.filtered(lambda card: card._is_colleagues())):
            raise UserError(self._lost_message(theirs._lost_entries()))
        done = self.filtered('processed')
        done._set_processed()
        (self - done).filtered(lambda card: card.state == 'processed')._reopen()

    def _process_ticked_of_new(self, vals_list):
        """Close those of self that were made with the tick: done already when they were written down."""
        ticked = self.browse(
            card.id for card, vals in zip(self, vals_list, strict=True)
            if vals.get('processed') and card.state != 'processed')
        if ticked:
            ticked._set_processed()

    @api.depends('state', 'answered_date', 'has_proof')
    def _compute_status(self):
        set_by_value(self, 'status', lambda card: (
            card.state if card.state in OPEN_STATES
            else 'answered' if card.state == 'answered'
            or (card.state == 'processed' and (card.answered_date or card.has_proof))
            else 'closed'))

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

    # ------------------------------------------------------------------
    # Closed, and open again
    # ------------------------------------------------------------------

    def action_ignore(self):
        """Button: close cards that need nothing."""
        return self._in_bulk(
            lambda card: card.state not in ('processed', 'ignored'),
            lambda cards: cards.sudo().write({'state': 'ignored'}),
            self._closed_already, deed='ignore')

    def action_process(self):
        """Button: tick *Processed*."""
        return self._process(lambda cards: cards._set_processed())

    def _process(self, close):
        """Close those of self that can be closed as done.

        :param close: function of the cards that closes them
        """
        def process(cards):
            cards._require_mine(to_close=True)
            close(cards)

        return self._in_bulk(
            lambda card: card.state not in ('processed', 'ignored') and card.verdict != 'failed', process,
            lambda card: self._no_answer_to_forged() if card.verdict == 'failed' else self._closed_already(card),
            own=True, deed='process')

    def action_reopen(self):
        """Button: put closed cards back to work."""
        return self._in_bulk(
            lambda card: True, lambda cards: cards.filtered(lambda card: card.state not in OPEN_STATES)._reopen(),
            lambda card: '', deed='reopen')

    def _in_bulk(self, fits, act, why_not, own=False, deed=None):
        """Do with the cards what can be done, and name the rest.

        :param fits: function of a card: whether it can be done with this one
        :param act: function of the cards that does it
        :param why_not: function of a card that returns why it cannot be done with this one
        :param own: it is part of the answer: done with what no colleague has, or by a manager. Else it is part of
            sharing the work, which is the leader's of the card's team too; what is another's he takes over to answer it
        :param deed: what it is called where it can be undone, one of :meth:`_deed_words`
        :returns: True, or the action that tells which cards were left as they are, and why; where a screen asked
            for it, the action that offers the way back
        :raises UserError: it can be done with none of them
        """
        self.browse().check_access('write')
        # somebody may have deleted one while the list stood on the screen
        mine = self.exists()._filtered_access('write')
        able = mine.filtered(fits)
        reasons = list(dict.fromkeys(why_not(card) for card in mine - able))
        theirs = able.filtered(lambda card: card.user_id and card.user_id != self.env.user)
        if theirs:
            theirs = theirs.filtered(lambda card: card._is_colleagues()) - (able.browse() if own else theirs._managed())
        able -= theirs
        if (others := self.exists() - mine | theirs) and (lost := others._lost_entries()):
            reasons.append(self._lost_message(lost))
        if not able and reasons:
            raise UserError('\n'.join(reasons))
        done = able._do(deed, act)
        return self._action_done(done, self._tell_left(len(self - able), reasons) if reasons else True)

    def _tell_left(self, count, reasons):
        """Return the action that says how many cards were left as they are, and why."""
        title = self.env._("1 card was left as it is") if count == 1 else self.env._(
            "%s cards were left as they are", count)
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {
                'type': 'warning', 'title': title, 'message': ' '.join(reasons),
                'next': {'type': 'ir.actions.client', 'tag': 'soft_reload'},
            },
        }

    @api.model
    def _closed_already(self, card):
        return self.env._("“%s” is closed already.", card.display_name)

    def _reopen(self):
        """Back to its responsible, or to the feed where nobody is any more; the clock starts anew."""
        self.check_access('write')
        kept = self.filtered(lambda card: card.user_id == self.env.user)
        if not self.env.su:
            for company, cards in kept.grouped('company_id').items():
                self.env.user._check_interest_room(company, cards)
        for company, cards in (self - kept).filtered('user_id').grouped('company_id').items():
            able = cards.user_id._interest_workers(company)
            kept |= cards.filtered(lambda card: card.user_id in able)  # noqa: B023 (used at once)
        for cards, values in ((kept, {'state': 'taken'}), (self - kept, {'state': 'new', 'user_id': False})):
            if cards:
                # as the product: what is written when something is answered, no person writes
                cards.sudo().write({**values, **self._reopened_values()})

    @api.model
    def _reopened_values(self):
        """Return what ends with an answer that is taken back. That there was one stays: the first counts."""
        return {'answered_date': False, 'answered_user_id': False, 'processed_date': False}

    def _check_state(self, vals):
        """Raise a UserError where a person closes forged cards as if they had been answered."""
        if not self.env.su and vals.get('state') in ('answered', 'processed'):
            self._check_genuine()

    def copy_data(self, default=None):
        """A copy is what a person says, which nobody verified; a forged card gets no second life by one."""
        if not self.env.su:
            self._check_genuine()
        return super().copy_data(default)

    def _check_genuine(self):
        if self.filtered(lambda card: card.verdict == 'failed'):
            raise UserError(self._no_answer_to_forged())

    def _set_answered(self):
        """Mark the cards answered now, by the user."""
        now = fields.Datetime.now()
        self._write_and_fill(
            {'state': 'answered', 'answered_date': now, 'answered_user_id': self.env.uid},
            {'user_id': self.env.uid, 'taken_date': now})

    def _set_processed(self, answered=True):
        """Close the cards as done; who has no answer yet was answered just now.

        :param answered: False: closed without an answer
        """
        now = fields.Datetime.now()
        filling = {'user_id': self.env.uid, 'taken_date': now}
        if answered:
            filling |= {'answered_date': now, 'answered_user_id': self.env.uid}
        self._write_and_fill({'state': 'processed', 'processed_date': now}, filling)

    def _write_and_fill(self, values, filling):
        """Write values, and of others those that a card lacks: a batch costs as much as a card."""
        def lacks(card):
            return tuple(
                name for name in filling if not card[name] and (card.needs_answer or not name.startswith('answered_')))
        for missing, cards in self.grouped(lacks).items():
            cards.check_access('write')
            cards._check_state(values)
            cards.sudo().write({**values, **{name: filling[name] for name in missing}})

    def _accompanying_values(self, vals):
        """The first answer counts for the time to answer, whatever comes after it."""
        values = super()._accompanying_values(vals)
        if vals.get('answered_date') and not self.first_answered_date:
            values['first_answered_date'] = vals['answered_date']
        return values
