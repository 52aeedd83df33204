# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging
from collections import defaultdict

from odoo import api, fields, models
from odoo.fields import Command, Domain
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
    """Cards that were taken and not answered go back to the feed, or to the next; so do those of people who left."""

    _inherit = 'social.interest'

    return_date = fields.Datetime(
        "Goes back on", compute='_compute_return_date', store=True, precompute=True, index='btree_not_null',
        help="If the card is not answered by then, somebody else gets it. "
             "A snoozed card has its whole time from the moment when it is back.")

    @api.depends('state', 'user_id', 'taken_date', 'waiting_since', 'snoozed_until', 'woken_date')
    def _compute_return_date(self):
        timed = self.filtered(
            lambda card: card.state == 'taken' and card.user_id and card.taken_date and card.waiting_since)
        (self - timed).return_date = False
        due = defaultdict(dict)
        for card in timed:
            minutes = card.source_id._return_rule(card.team_id)[0]
            if not minutes:
                card.return_date = False
                continue
            calendar = card.user_id._interest_calendar(card.company_id)
            start = card.snoozed_until or max(card.taken_date, card.woken_date or card.taken_date)
            due[calendar, minutes, start.year, start.month][card] = start
        for (calendar, minutes, _year, _month), starts in due.items():
            ends = calendar._interest_plan_hours(minutes / 60, starts.values())
            for card, start in starts.items():
                card.return_date = ends[start]

    @api.model
    def _return_due_domain(self):
        """Return the domain of the cards whose time is over."""
        return (
            Domain('return_date', '<=', fields.Datetime.now()) & Domain('state', '=', 'taken')
            & Domain('snoozed_until', '=', False))

    @api.model
    def _cron_return(self):
        """Take back what was not answered in time, the longest overdue first, and what people have who left."""
        done, _result = again(self.env, self._take_back_from_leavers)
        if not done:
            _logger.info("Interests of people who left are not taken back now: others work on them.")
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
        left = onward - onward._pass_on(rules)
        round_off = left._went_round()
        (cards - onward | round_off)._back_in_feed(rules, pooled=True)
        # nobody else is there now: the next run of the distribution finds somebody
        (left - round_off)._back_in_feed(rules, pooled=False)
        self._after_return(had)
        if round_off:
            round_off._after_round()

    @api.model
    def _after_return(self, had):
        """Hook: people lost their cards just now, for they did not answer in time.

        :param had: {user: cards}
        """

    def _after_round(self):
        """Hook: everybody in the rotation had the cards of self, and did not answer in time."""

    def _pass_on(self, rules):
        """Give the cards of self to those of their teams who had them not yet; return those that found somebody."""
        for user, cards in self.grouped('user_id').items():
            cards.with_context(tracking_disable=True).write({
                'former_user_id': user.id, 'had_user_ids': [Command.link(user.id)]})
        passed = self.browse()
        for (team, company), cards in self.grouped(lambda card: (card.team_id, card.company_id)).items():
            team._lock_interest_turn(wait=True)
            rotation = team._interest_rotation(company, self.env['res.users'])
            chosen = defaultdict(self.browse)
            for card in cards.sorted('return_date'):
                rule = card._distribution_rule()
                user_id = rotation.choose('load' if rule == 'load' else 'turn', without=card.had_user_ids.ids)
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

    def _went_round(self):
        """Return those of self that everybody in the rotation of their team had, there now or not."""
        went_round = self.browse()
        for (team, company), cards in self.grouped(lambda card: (card.team_id, card.company_id)).items():
            if people := team._interest_members(company):
                went_round |= cards.filtered(lambda card: people <= card.had_user_ids)  # noqa: B023 (used at once)
        return went_round

    def _back_in_feed(self, rules, pooled):
        """Put the cards of self back, for their time is over.

        :param rules: {card: (minutes, where to)}
        """
        self._put_back({
            card.id: self.env._("Back in the feed: %s", card._return_reason(rules[card][0])) for card in self}, pooled)

    def _put_back(self, notes, pooled):
        """Put the cards of self back into the feed.

        :param notes: {id of the card: line for the chatter}
        :param bool pooled: for anyone to take; else the distribution may give them to somebody
        """
        if not self:
            return
        self._message_log_batch(bodies=notes)
        # the line in the chatter says all that tracking would
        self.with_context(tracking_disable=True).write({'user_id': False, 'pooled': pooled})

    # ------------------------------------------------------------------
    # People who left
    # ------------------------------------------------------------------

    @api.model
    def _take_back_from_leavers(self, users=None, deleted=False):
        """Put back the open cards of people who may not work on them any more; closed ones stay theirs.

        What somebody changes at this moment is left to the next run of the scheduled action.

        :param users: of these only; None: of anybody
        :param deleted: they are about to be deleted, whatever they may do
        """
        # archived ones too, which may come back
        domain = Domain('state', '=', 'taken') & Domain('active', 'in', (True, False)) & (
            Domain('user_id', '!=', False) if users is None else Domain('user_id', 'in', users.ids))
        left = [
            Domain('user_id', '=', user.id) & Domain('company_id', '=', company.id)
            for user, company in self.sudo()._read_group(domain, ['user_id', 'company_id'])
            if deleted or not user._interest_workers(company)]
        if left:
            domain &= Domain.OR(left)
            cards = self.sudo().search(domain)._lock_idle().filtered_domain(domain)
            had = cards.grouped('user_id')
            cards._put_back({card.id: card._leaver_reason(deleted) for card in cards}, pooled=False)
            # the answers of others are not for them
            for user, theirs in had.items():
                theirs.message_unsubscribe(partner_ids=user.partner_id.ids)

    def _leaver_reason(self, deleted):
        self.ensure_one()
        user = self.user_id
        if deleted:
            return self.env._("Back in the feed: %s was deleted.", user.name)
        if not user.active:
            return self.env._("Back in the feed: %s was archived.", user.name)
        return self.env._(
            "Back in the feed: %(name)s does not work on the interests of %(company)s any more.",
            name=user.name, company=self.company_id.name)

    def _return_reason(self, minutes):
        self.ensure_one()
        user = self.user_id
        return self.env._(
            "%(name)s took it on %(date)s and did not answer within %(minutes)s working minutes.",
            name=user.name, minutes=minutes,
            date=format_datetime(self.env, self.taken_date, tz=user.tz or 'UTC', dt_format='short'))
