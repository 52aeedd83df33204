# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict
from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain

from ...tools.inside import ours
from ..card.social_interest import OPEN_STATES

#: what a mailbox brings from longer ago is no news
NEWS = timedelta(days=1)
SALESMAN = 'sales_team.group_sale_salesman'


class SocialInterest(models.Model):
    """What happens to cards that somebody may want to be told of."""

    _inherit = 'social.interest'

    def _tell_of_new(self):
        result = super()._tell_of_new()
        self._notice_new()
        self._notice_assigned()
        return result

    def _tell_of_owner(self):
        result = super()._tell_of_owner()
        self._notice_new()
        self._notice_assigned()
        return result

    def _tell_former(self, user, line):
        """Tell whoever had the cards that a manager took them over."""
        result = super()._tell_former(user, line)
        self.env['social.interest.notice']._queue('taken_over', {user: self}, note=line)
        return result

    def _notice_assigned(self):
        """Tell the responsibles, but nobody of what he took himself."""
        given = self.filtered(
            lambda card: card.user_id and card.user_id != self.env.user and card.state in OPEN_STATES)
        if given:
            given._notice_responsible('assigned')

    def _notice_new(self):
        """Tell the teams of free cards that wait for an answer."""
        news = fields.Datetime.now() - NEWS
        free = self.filtered(
            lambda card: card.state == 'new' and not card.user_id and card.waiting_since
            and card.waiting_since > news)
        if free:
            free._notice_teams('new')

    def _after_warning(self):
        result = super()._after_warning()
        self.filtered('user_id')._notice_responsible('late')
        self.filtered(lambda card: not card.user_id)._notice_teams('late')
        return result

    def _after_sleep(self):
        result = super()._after_sleep()
        self.filtered('user_id')._notice_responsible('awake')
        return result

    @api.model
    def _after_return(self, had):
        """Tell those who had the cards, else they would look for them."""
        result = super()._after_return(had)
        self.env['social.interest.notice']._queue('returned', {
            user: cards for user, cards in had.items() if user.active and not user.share})
        return result

    def _after_round(self):
        """Tell the leaders of the teams: what nobody answers is theirs to see to."""
        result = super()._after_round()
        self.env['social.interest.notice']._queue('unanswered', {
            leader: cards for leader, cards in self.sudo().grouped(lambda card: card.team_id.user_id).items()
            if leader.active and not leader.share})
        return result

    def _notice_responsible(self, event):
        self.env['social.interest.notice']._queue(event, {
            user: cards for user, cards in self.sudo().grouped('user_id').items() if user.active and not user.share
        }, note=ours(self.env, 'interest_note'))

    def _notice_teams(self, event):
        """Queue a notice for each member of the cards' teams; cards of no team are for all of the company."""
        told = defaultdict(self.browse)
        for (team, company), cards in self.sudo().grouped(lambda card: (card.team_id, card.company_id)).items():
            for user in self._team_people(team, company) - self.env.user:
                told[user] |= cards
        self.env['social.interest.notice']._queue(event, told)

    @api.model
    def _team_people(self, team, company):
        """Return those who work on the cards of a team."""
        if team:
            people = (team.member_ids | team.user_id).filtered(lambda user: user.active and not user.share)
            return people.filtered(lambda user: company in user.company_ids)
        group = self.env.ref(SALESMAN)
        return self.env['res.users'].sudo().search(
            Domain('all_group_ids', 'in', group.ids) & Domain('company_ids', 'in', company.ids)
            & Domain('share', '=', False))
