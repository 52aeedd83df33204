# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging
from collections import defaultdict

from odoo import api, fields, models
from odoo.fields import Domain

from ...tools.transactions import again
from ..card.social_interest import OPEN_STATES

_logger = logging.getLogger(__name__)

#: cards that one transaction gives out
BATCH = 200
AUTOMATIC = ('turn', 'load')


class SocialInterest(models.Model):
    """Who gets a card that nobody has: the own salesperson, the next in turn, the least busy."""

    _inherit = 'social.interest'

    former_user_id = fields.Many2one(
        'res.users', string="Former responsible", readonly=True, copy=False, index='btree_not_null',
        help="Who had the card last, before it came back to the feed. Distribution does not give it to him again.")
    had_user_ids = fields.Many2many(
        'res.users', 'social_interest_had_user_rel', string="Did not answer in time", readonly=True, copy=False,
        help="Who had the card until its time was over, since a person took it or gave it to somebody. "
             "No rule gives it to them again.")
    pooled = fields.Boolean(
        "For anyone", readonly=True, copy=False,
        help="Came back to the feed for anyone to take: distribution leaves it alone.")

    _queue_index = models.Index("(waiting_since, id) WHERE state = 'new' AND waiting_since IS NOT NULL")

    def _accompanying_values(self, vals):
        """Who gives a card back is remembered, so that it does not come to him again; a person's choice begins anew."""
        values = super()._accompanying_values(vals)
        if 'user_id' in vals and not vals['user_id'] and self.state == 'taken' and self.user_id:
            values['former_user_id'] = self.user_id.id
        chosen = vals.get('user_id') and not self.env.user._is_superuser()
        # who had it last is known where anybody had it
        if (chosen or vals.get('state', 'new') not in OPEN_STATES) and self.former_user_id and self.had_user_ids:
            values['had_user_ids'] = ()
        return values

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | {'former_user_id', 'had_user_ids', 'pooled'}

    def _distribute_after(self, before):
        result = super()._distribute_after(before)
        freed = self.filtered(lambda card: card.active and not card.user_id and before[card].user)
        if freed:
            freed._distribute_soon()
        had = self.filtered(lambda card: before[card].state == 'taken' and before[card].user)
        if any(card.state != 'taken' or card.user_id != before[card].user for card in had):
            # whoever closed a card, or gave it away, may have room for the next
            self._work_off_backlog_soon()
        return result

    # ------------------------------------------------------------------
    # When
    # ------------------------------------------------------------------

    @api.model
    def _wake_distribution(self):
        cron = self.env.ref('social_interest.ir_cron_distribute_interests', raise_if_not_found=False)
        if cron:
            cron.sudo()._trigger()

    def _distribute_soon(self):
        """Have the cards of self given out, if any of them waits for that."""
        result = super()._distribute_soon()
        free = self.filtered(lambda card: card.state == 'new' and not card.user_id and card.waiting_since)
        if free and free.sudo().filtered_domain(self._distribution_domain()):
            self._wake_distribution()
        return result

    @api.model
    def _work_off_backlog_soon(self):
        """Have waiting cards given out, if there are any."""
        if self.sudo().search_count(self._distribution_domain(), limit=1):
            self._wake_distribution()

    def snooze(self, until, note=None):
        """Set the cards aside; whoever did has room for others."""
        result = super().snooze(until, note)
        self._work_off_backlog_soon()
        return result

    # ------------------------------------------------------------------
    # Which
    # ------------------------------------------------------------------

    @api.model
    def _distribution_domain(self):
        """Return the domain of the cards that a rule gives to somebody."""
        waiting = Domain([
            ('state', '=', 'new'), ('user_id', '=', False), ('waiting_since', '!=', False), ('pooled', '=', False)])
        return waiting & (self._by_rule_domain() | self._own_first_domain())

    @api.model
    def _by_rule_domain(self):
        """Return the domain of cards that go in turn, or to the least busy."""
        return Domain('team_id', '!=', False) & (
            Domain('source_id.distribution', 'in', AUTOMATIC)
            | Domain('source_id.distribution', '=', 'team')
            & Domain('team_id.interest_distribution', 'in', AUTOMATIC))

    @api.model
    def _own_first_domain(self):
        """Return the domain of cards that go to the customer's own salesperson."""
        own_first = Domain('team_id.interest_own_first', '=', 'yes') | (
            Domain('company_id.interest_own_first', '=', True)
            & (Domain('team_id', '=', False) | Domain('team_id.interest_own_first', '=', 'company')))
        return own_first & Domain('partner_id.user_id', '!=', False)

    @api.model
    def _givable_domain(self, rotation):
        """Return the domain of the cards that somebody of those who are there, and have room, can get."""
        able = [person for person in rotation.people.values() if person.has_room]
        by_turn = Domain.OR(self._not_again_domain(person.id) for person in able if person.in_rotation)
        own = Domain.OR(
            Domain('partner_id.user_id', '=', person.id) & self._not_again_domain(person.id) for person in able)
        return by_turn & self._by_rule_domain() | own & self._own_first_domain()

    @api.model
    def _not_again_domain(self, user_id):
        return Domain('former_user_id', '!=', user_id) & Domain('had_user_ids', 'not in', [user_id])

    def _distribution_rule(self):
        """Return by which rule the card of self goes: ``manual``, ``turn`` or ``load``."""
        self.ensure_one()
        if not self.team_id:
            return 'manual'
        rule = self.source_id.distribution
        return self.team_id.interest_distribution if rule == 'team' else rule

    # ------------------------------------------------------------------
    # Giving out
    # ------------------------------------------------------------------

    @api.model
    def _cron_distribute(self):
        """Give waiting cards out, oldest first, team by team, until nobody can be given another.

        What nobody can take now is nothing that is left to do: the next run looks again.
        """
        commit_progress = self.env['ir.cron']._commit_progress
        for team, company in self._read_group(self._distribution_domain(), ['team_id', 'company_id']):
            while given := self._try_give_out(team, company):
                if not commit_progress(len(given), remaining=1):
                    return
                self.env.invalidate_all()
            # nobody waits any longer for the people and the turn that were locked
            commit_progress(remaining=0)

    @api.model
    def _try_give_out(self, team, company):
        """Give one batch out, once more if somebody takes one of its cards meanwhile; return what was given."""
        done, given = again(self.env, lambda: self._give_out(team, company))
        if not done:
            _logger.info("Interests of team %s wait: others work on them.", team.id)
            self._wake_distribution()
            return self.browse()
        return given

    @api.model
    def _give_out(self, team, company):
        """Give out the oldest cards that somebody can get; return those that were given.

        Whoever is at work and has room is asked first: where that is nobody, no card is read.
        """
        if not team._lock_interest_turn():
            # another worker gives out this team's cards; what is left, the next run does
            return self.browse()
        waiting = (
            self._distribution_domain() & Domain('team_id', '=', team.id) & Domain('company_id', '=', company.id))
        rotation = team._interest_rotation(company, self._own_salespeople_of(waiting))
        cards = self.search(waiting & self._givable_domain(rotation), order='waiting_since, id', limit=BATCH)
        chosen = defaultdict(self.browse)
        for card in cards._lock_idle().filtered_domain(waiting):
            user_id, rule = card._choose_person(rotation)
            if user_id:
                chosen[user_id, rule] |= card
        for (user_id, rule), given in chosen.items():
            user = self.env['res.users'].browse(user_id)
            given._give(user, self._rule_note(rule, user))
        team._keep_interest_turns(rotation)
        return self.browse().union(*chosen.values())

    @api.model
    def _own_salespeople_of(self, waiting):
        """Return the own salespeople of the customers whose cards wait for them."""
        groups = self._read_group(waiting & self._own_first_domain(), ['partner_id.user_id'])
        return self.env['res.users'].union(*(user for [user] in groups))

    def _own_salespeople(self):
        """Return the customers' own salespeople, where these go first."""
        return self.filtered(
            lambda card: card.team_id._interest_own_first(card.company_id)
        ).partner_id.user_id

    def _choose_person(self, rotation):
        """Return (id of the user who gets the card of self or None, by which rule)."""
        without = self.former_user_id | self.had_user_ids
        own = self._own_salespeople() - without
        if own and rotation.has_room(own.id):
            return rotation.give(own.id), 'own'
        rule = self._distribution_rule()
        if rule not in AUTOMATIC:
            return None, rule
        return rotation.choose(rule, without=without.ids), rule

    @api.model
    def _rule_note(self, rule, user):
        """Return the line of the chatter that says why the person got a card."""
        name = user.sudo().name
        return {
            'own': self.env._("Given to %s: the customer's own salesperson.", name),
            'turn': self.env._("Given to %s: next in turn.", name),
            'load': self.env._("Given to %s: the least busy.", name),
            'thread': self.env._("Given to %s, who works on this thread already.", name),
        }[rule]

    def _after_intake(self):
        """Say of cards that went to whoever has their thread why they did."""
        result = super()._after_intake()
        for user, kept in self._kept_by_thread().grouped('user_id').items():
            kept._message_log_batch(bodies=dict.fromkeys(kept.ids, self._rule_note('thread', user)))
        return result

    def _kept_by_thread(self):
        """Return those of the new cards of self that went to whoever has their thread."""
        return self.filtered(lambda card: card.state == 'taken')
