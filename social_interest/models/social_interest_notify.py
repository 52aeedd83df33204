# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict
from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain

from .social_interest import OPEN_STATES

#: what a mailbox brings from longer ago is no news
NEWS = timedelta(days=1)
SALESMAN = 'sales_team.group_sale_salesman'


class SocialInterest(models.Model):
    """What happens to cards that somebody may want to be told of."""

    _inherit = 'social.interest'

    @api.model_create_multi
    def create(self, vals_list):
        cards = super().create(vals_list)
        cards._notice_new()
        cards.filtered('user_id')._notice_assigned()
        return cards

    def write(self, vals):
        if 'user_id' not in vals:
            return super().write(vals)
        before = {card.id: card.user_id for card in self}
        result = super().write(vals)
        changed = self.filtered(lambda card: card.user_id != before[card.id])
        changed.filtered('user_id')._notice_assigned()
        changed.filtered(lambda card: not card.user_id)._notice_new()
        return result

    def _message_auto_subscribe_followers(self, updated_values, default_subtype_ids):
        """The responsible follows; he is told in the ways that he chose, not by core's letter besides."""
        return [
            (partner_id, subtype_ids, False)
            for partner_id, subtype_ids, _template in super()._message_auto_subscribe_followers(
                updated_values, default_subtype_ids)]

    def _notice_assigned(self):
        """Tell the responsibles, but nobody of what he took himself."""
        self.filtered(
            lambda card: card.user_id != self.env.user and card.state in OPEN_STATES)._notice_responsible('assigned')

    def _notice_new(self):
        """Tell the teams of free cards that wait for an answer."""
        news = fields.Datetime.now() - NEWS
        free = self.filtered(
            lambda card: card.state == 'new' and not card.user_id and card.waiting_since
            and card.waiting_since > news)
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

    def _notice_responsible(self, event):
        self.env['social.interest.notice']._queue(event, {
            user: cards for user, cards in self.sudo().grouped('user_id').items() if user.active and not user.share})

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
