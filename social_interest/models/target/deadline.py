# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict
from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain

from ...tools.computing import set_by_value
from ..card.social_interest import OPEN_STATES

ACTIVITY = 'social_interest.mail_activity_type_answer'
#: cards that one transaction warns of
BATCH = 500
#: what is late for longer needs no warning: an outage is over, a mailbox is new
STALE = timedelta(days=1)


class SocialInterest(models.Model):
    """Until when the answer is due, from when on it is about to be late, and who is warned, once for each card."""

    _inherit = 'social.interest'
    # The most urgent first: what is late, then what is due soonest. Then what waits without a target, the longest
    # on top; the rest with the newest on top (an ascending column has its empty values last).
    _order = 'due_date, waiting_since, date desc, id desc'

    deadline = fields.Datetime(
        "Answer before", compute='_compute_deadline', store=True, precompute=True, readonly=False)
    warn_date = fields.Datetime(
        "About to be late from", compute='_compute_warn_date', store=True, precompute=True, readonly=False)
    due_date = fields.Datetime(
        "Due", compute='_compute_due_date', store=True, precompute=True,
        help="By when a card that waits is to be answered; empty where nobody waits any more.")

    warned_on = fields.Datetime(readonly=True, copy=False)

    _urgent_index = models.Index('(due_date, waiting_since, date DESC, id DESC)')
    _warn_index = models.Index("(warn_date) WHERE warned_on IS NULL AND state IN ('new', 'taken')")

    @api.model
    def _stamp_fields(self):
        # the target says them, and people are judged by them
        return super()._stamp_fields() | {'deadline', 'warn_date'}

    @api.depends('date', 'source_id', 'action_id', 'team_id', 'needs_answer', 'verdict')
    def _compute_deadline(self):
        ends = self._plan_share(lambda _company: 1)
        set_by_value(self, 'deadline', lambda card: ends.get(card, False))

    @api.depends('deadline', 'waiting_since')
    def _compute_due_date(self):
        set_by_value(self, 'due_date', lambda card: card.waiting_since and card.deadline)

    @api.depends('deadline')
    def _compute_warn_date(self):
        moments = self.filtered('deadline')._plan_share(lambda company: company.interest_warn_percent / 100)
        set_by_value(
            self, 'warn_date', lambda card: min(moments[card], card.deadline) if moments.get(card) else False)

    def _plan_share(self, share_of):
        """Return {card: the moment when a share of its target is used up}, without those that have none.

        :param share_of: function of the company; 0: no moment
        """
        targets = self.env['social.interest.target']._hours_of(self.source_id.company_id)
        plans = defaultdict(list)
        # few sources have many cards: what is the same for all of them is asked once
        own_hours = self._own_target_hours()
        waiting = self.filtered(lambda card: card.needs_answer and card.verdict != 'failed' and card.date)
        for (source, action, team, own), cards in waiting.grouped(
                lambda card: (card.source_id, card.action_id, card.team_id, own_hours.get(card))).items():
            company = source.company_id
            hours = (own or self._target_hours(targets, source, action)) * share_of(company)
            if not hours:
                continue
            # whose working hours count: the team's own, else the company's; none: every hour counts
            calendar = team.sudo().interest_calendar_id._interest_hours(company)
            for card in cards:
                # one look at the calendar for the cards of a month: an import holds years
                plans[calendar, hours, card.date.year, card.date.month].append((card, card.date))
        result = {}
        for (calendar, hours, _year, _month), dated in plans.items():
            ends = calendar._interest_plan_hours(hours, [date for _card, date in dated])
            result.update((card, ends[date]) for card, date in dated)
        return result

    @api.model
    def _target_hours(self, targets, source, action):
        """Return the working hours in which such a card is to be answered; the nearest target counts, 0: none.

        :param targets: as of ``social.interest.target._hours_of()``
        """
        company = source.company_id.id
        hours = targets.get((company, source.id, action.id))
        return hours if hours is not None else targets.get((company, False, action.id), source.response_hours)

    def _own_target_hours(self):
        """Hook: return {card: working hours in which this very card is to be answered}, of those that are special."""
        return {}

    @api.model
    def _plan_open_again(self, domain):
        """Plan the deadlines of open cards anew, by their sources."""
        groups = self.sudo()._read_group([('state', 'in', OPEN_STATES), *domain], ['source_id'])
        self.env['social.interest.source'].union(*(source for [source] in groups))._plan_again()

    # ------------------------------------------------------------------
    # Warning
    # ------------------------------------------------------------------

    def _warning_activities(self):
        """Return the activities that the warnings of these cards made."""
        type_id = self.env['ir.model.data'].sudo()._xmlid_to_res_id(ACTIVITY, raise_if_not_found=False)
        if not type_id:
            return self.env['mail.activity']
        # sudo: whose task it is decides nothing, the task ends with the work
        return self.env['mail.activity'].sudo().search([
            ('res_model', '=', self._name), ('res_id', 'in', self.ids),
            ('activity_type_id', '=', type_id), ('automated', '=', True)])

    def _warn_after(self, before):
        """The task of answering in time goes with the card, and ends with it."""
        result = super()._warn_after(before)
        warned = self.filtered('warned_on')
        if ended := warned.filtered(lambda card: card.state not in OPEN_STATES):
            ended._warning_activities().unlink()
        if passed := (warned - ended).filtered(lambda card: card.user_id != before[card].user):
            passed._pass_warnings_on()
        return result

    def _after_undo(self, deed):
        """The task of answering in time, which ended with the card's work, is there again."""
        result = super()._after_undo(deed)
        if warned := self.filtered(lambda card: card.warned_on and card.user_id and card.state in OPEN_STATES):
            warned._pass_warnings_on()
        return result

    def _pass_warnings_on(self):
        activities = self._warning_activities()
        of_card = activities.grouped('res_id')
        for user, cards in self.grouped('user_id').items():
            theirs = activities.browse().union(*(of_card[card_id] for card_id in cards.ids if card_id in of_card))
            if user:
                theirs.with_context(mail_activity_quick_update=True).write({'user_id': user.id})
            else:
                theirs.unlink()
        have = set(activities.exists().mapped('res_id'))
        self.filtered(lambda card: card.id not in have)._schedule_warnings()

    @api.model
    def _warn_domain(self):
        return (
            Domain('state', 'in', OPEN_STATES) & Domain('warned_on', '=', False)
            & Domain('warn_date', '<=', fields.Datetime.now()) & self._awake_domain())

    @api.model
    def _cron_warn(self):
        """Warn of the cards that are about to be late."""
        while True:
            cards = self.sudo().search(self._warn_domain(), order='warn_date', limit=BATCH).try_lock_for_update()
            cards._warn()
            left = self.env['ir.cron']._commit_progress(
                len(cards), remaining=self.sudo().search_count(self._warn_domain()))
            if not cards or not left:
                break

    def _warn(self):
        """Warn of these cards: a task for the responsible, and what people asked to be told."""
        now = fields.Datetime.now()
        self.write({'warned_on': now})
        timely = self.filtered(lambda card: card.deadline and card.deadline > now - STALE)
        timely._schedule_warnings()
        timely._after_warning()

    def _schedule_warnings(self):
        """Make the tasks of the responsibles, where there are any."""
        warned = self.filtered(lambda card: card.warned_on and card.user_id.active and card.state in OPEN_STATES)
        for user, cards in warned.grouped('user_id').items():
            today = fields.Date.context_today(cards.with_context(tz=user.tz or 'UTC'))
            # told by the person's own choice of notifications, not by a letter for each
            cards.sudo().with_context(mail_activity_quick_update=True).activity_schedule(
                ACTIVITY, date_deadline=today, user_id=user.id)

    def _after_warning(self):
        """Hook: the cards are about to be late."""
