# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging
from collections import defaultdict

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import format_datetime

from ...tools.transactions import again

_logger = logging.getLogger(__name__)

#: where cards go that were taken and not answered in time
RETURN_TO = [
    ('feed', "Back to the feed, for anyone"),
    ('next', "To the next colleague"),
]
#: cards that one transaction takes back
BATCH = 200


class SocialInterest(models.Model):
    """Cards that were taken and not answered go back to the feed, or to the next."""

    _inherit = 'social.interest'

    return_date = fields.Datetime(
        "Goes back on", compute='_compute_return_date', store=True, precompute=True, index='btree_not_null',
        help="If the card is not answered by then, somebody else gets it.")

    @api.depends('state', 'user_id', 'taken_date', 'waiting_since')
    def _compute_return_date(self):
        due = defaultdict(self.browse)
        for card in self:
            timed = card.state == 'taken' and card.user_id and card.taken_date and card.waiting_since
            minutes = timed and card.source_id._return_rule(card.team_id)[0]
            if not minutes:
                card.return_date = False
                continue
            calendar = card.user_id._interest_calendar(card.company_id)
            due[calendar, minutes, card.taken_date.year, card.taken_date.month] |= card
        for (calendar, minutes, _year, _month), cards in due.items():
            ends = calendar._interest_plan_hours(minutes / 60, cards.mapped('taken_date'))
            for card in cards:
                card.return_date = ends[card.taken_date]

    @api.model
    def _return_due_domain(self):
        """Return the domain of the cards whose time is over."""
        return Domain('return_date', '<=', fields.Datetime.now()) & Domain('state', '=', 'taken')

    @api.model
    def _cron_return(self):
        """Take back what was not answered in time, the longest overdue first."""
        self.env['ir.cron']._commit_progress(remaining=self.search_count(self._return_due_domain()))
        seen = []
        while cards := self.search(
                self._return_due_domain() & Domain('id', 'not in', seen), order='return_date, id', limit=BATCH):
            seen += cards.ids
            cards._try_return()
            if not self.env['ir.cron']._commit_progress(len(cards)):
                return
            self.env.invalidate_all()

    def _try_return(self):
        # answered or handed over in this very moment: look again
        done, _result = again(self.env, self._return)
        if not done:
            _logger.info("%s interests are not taken back now: people work on them.", len(self))

    def _return(self):
        """Take back those of self that are due; whoever works on one at this moment keeps it."""
        cards = self._lock_idle().filtered_domain(self._return_due_domain())
        rules = {card: card.source_id._return_rule(card.team_id) for card in cards}
        # the timer was switched off meanwhile
        cards.filtered(lambda card: not rules[card][0]).write({'return_date': False})
        cards = cards.filtered(lambda card: rules[card][0])
        had = cards.grouped('user_id')
        onward = cards.filtered(lambda card: rules[card][1] == 'next' and card.team_id)
        passed = onward._pass_on(rules)
        (cards - onward)._put_back(rules, pooled=True)
        # nobody else is there now: the next run of the distribution finds somebody
        (onward - passed)._put_back(rules, pooled=False)
        self._after_return(had)

    @api.model
    def _after_return(self, had):
        """Hook: people lost their cards just now, for they did not answer in time.

        :param had: {user: cards}
        """

    def _pass_on(self, rules):
        """Give the cards of self to the next of their teams; return those that found somebody."""
        passed = self.browse()
        for (team, company), cards in self.grouped(lambda card: (card.team_id, card.company_id)).items():
            team._lock_interest_turn(wait=True)
            rotation = team._interest_rotation(company, self.env['res.users'])
            chosen = defaultdict(self.browse)
            for card in cards.sorted('return_date'):
                rule = card._distribution_rule()
                user_id = rotation.choose('load' if rule == 'load' else 'turn', without=card.user_id.ids)
                chosen[user_id or 0] |= card
            chosen.pop(0, None)
            for user_id, given in chosen.items():
                user = self.env['res.users'].browse(user_id)
                notes = {card.id: self.env._(
                    "Passed on to %(next)s: %(reason)s", next=user.name, reason=card._return_reason(rules[card][0]),
                ) for card in given}
                given._give(user, notes)
                passed |= given
            team._keep_interest_turns(rotation)
        return passed

    def _put_back(self, rules, pooled):
        """Put the cards of self back into the feed."""
        self._message_log_batch(bodies={
            card.id: self.env._("Back in the feed: %s", card._return_reason(rules[card][0])) for card in self})
        # the line in the chatter says all that tracking would
        self.with_context(tracking_disable=True).write({'user_id': False, 'pooled': pooled})

    def _return_reason(self, minutes):
        self.ensure_one()
        user = self.user_id
        return self.env._(
            "%(name)s took it on %(date)s and did not answer within %(minutes)s working minutes.",
            name=user.name, minutes=minutes,
            date=format_datetime(self.env, self.taken_date, tz=user.tz or 'UTC', dt_format='short'))
