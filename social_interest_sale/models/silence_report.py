# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import AccessError

from ..tools.silence import CHANCE, GROUPS, HORIZON, LEFT_OUT, STRATA
from .silence_figures import TOLD


class SocialInterestDashboard(models.AbstractModel):
    """What silence costs, as a sentence and with all that it is made of."""

    _inherit = 'social.interest.dashboard'

    @api.model
    @api.readonly
    def read_silence(self, options=None):
        """Return what silence costs, as it was counted last night.

        :param dict options: ``company_id``, ``team_id``; what is left out: the present company, all that the user sees
        :raises AccessError: neither manager nor leader of a team, or of what is not the user's to see
        """
        options = options or {}
        teams = self._reported_teams()
        company = self._silence_company(options.get('company_id'))
        choices = self._silence_teams(teams, company)
        team = self._silence_team(options.get('team_id'), teams, choices)
        found = self.env['social.interest.silence.figures']._of(company, team)
        return {
            'options': {'company_id': company.id, 'team_id': team.id},
            'choices': {
                'company_id': [[one.id, one.display_name] for one in self.env.companies],
                'team_id': [[one.id, one.display_name] for one in choices]},
            'sees_all': teams is None,
            'date': found.date and fields.Datetime.to_string(found.date),
            'days': HORIZON,
            'sections': found and self._silence_sections(found, company, team) or False,
        }

    @api.model
    def _silence_company(self, company_id):
        company = self.env.company
        if company_id:
            if company_id not in self.env.companies.ids:
                raise AccessError(self.env._("You do not work in this company at the moment."))
            company = company.browse(company_id)
        return company

    @api.model
    def _silence_teams(self, teams, company):
        """Return the teams that can be chosen: those with customers, and that the user sees."""
        rows = self.env['social.interest.silence.figures'].sudo().search_fetch(
            [('company_id', '=', company.id), ('team_id', '!=', False)], ['team_id'])
        if teams is not None:
            return teams.filtered(lambda team: team.company_id <= company)
        return rows.team_id.sudo(False).sorted('display_name')

    @api.model
    def _silence_team(self, team_id, teams, choices):
        """Return the chosen team; of a leader who chose none, the first of his."""
        none = self.env['crm.team']
        if not team_id:
            return none if teams is None else choices[:1] or teams[:1]
        if team_id not in (choices if teams is None else teams).ids:
            if teams is None:
                return none
            raise AccessError(self.env._("You see the figures of the teams that you lead."))
        return none.browse(team_id)

    # ------------------------------------------------------------------

    @api.model
    def _silence_sections(self, found, company, team):
        """Return all that the screen shows of the figures."""
        figures = found.figures
        whose = [('company_id', '=', company.id), *([('team_id', '=', team.id)] if team else [])]
        counts = [figures['groups'][name]['count'] for name in GROUPS]
        return {
            'sentence': found._sentence(),
            'needed': found._needed(),
            'chance': found._chance(),
            'three': self._silence_three(figures),
            'strata': [{'name': stratum, 'label': label} for stratum, label in zip(STRATA, (
                self.env._("1 order before"), self.env._("2 to 4 before"), self.env._("5 and more before")))],
            'rows': [self._silence_row(found, name, whose) for name in TOLD],
            'left_out': [
                {
                    'name': name,
                    'label': self._silence_labels('answered')[name],
                    'figure': self._silence_figure(figures['left_out'][name], whose, answered=[name]),
                }
                for name in LEFT_OUT],
            'total': sum(counts) + sum(figures['left_out'].values()),
        }

    @api.model
    def _silence_row(self, found, name, whose):
        """Return what is told of one group, each number with the cards behind it."""
        figures, groups = found._group(name), list(TOLD[name])
        share = figures['share']
        labels = self._silence_labels('answered') | {'answered': self.env._("Answered, in time or late")}
        if figures['missing']:
            why = self.env._("%s more needed", figures['missing'])
        else:
            why = '' if share else self.env._("too early: %s days are over for few", HORIZON)
        return {
            'name': name,
            'label': labels[name],
            'customers': self._silence_figure(figures['count'], whose, answered=groups),
            'share': self._silence_figure(share and share[0], whose, answered=groups, bought=True),
            'range': found._range_words(share) if share else '',
            'why': why,
            'strata': {
                stratum: self._silence_figure(count, whose, answered=groups, orders=stratum)
                for stratum, count in figures['strata'].items()},
            'curve': figures['curve'],
        }

    @api.model
    def _silence_figure(self, value, whose, **conditions):
        """Return a number with the domain of its cards."""
        rows = [*whose, *(
            (name, 'in' if isinstance(wanted, list) else '=', wanted) for name, wanted in conditions.items())]
        return {'value': value, 'domain': [('silence_ids', 'any', rows)]}

    @api.model
    def _silence_labels(self, name):
        return dict(self.env['social.interest.silence'].fields_get([name], ['selection'])[name]['selection'])

    @api.model
    def _silence_three(self, figures):
        """Return what may be said of the three groups, where the sentence is hardly chance."""
        if figures['p_groups'] is None:
            return ''
        if figures['p_groups'] < CHANCE:
            return self.env._("In time, late or not at all: among the three groups, too, it is hardly chance.")
        return self.env._("In time, late or not at all: among the three groups it could be chance.")
