# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class ResUsers(models.Model):
    """Teams that somebody leads, as the record rule of the cards reads them.

    A rule that follows ``team_id.user_id`` joins the teams to every card that is
    looked at, and no index helps; with the ids in it, most people's rule names
    their own cards and those of nobody, and nothing else.
    """

    _inherit = 'res.users'

    interest_team_ids = fields.Many2many(
        'crm.team', string="Leads these teams", compute='_compute_interest_team_ids', compute_sudo=True)

    def _compute_interest_team_ids(self):
        teams = self.env['crm.team'].with_context(active_test=False).search([('user_id', 'in', self.ids)])
        led = teams.grouped('user_id')
        for user in self:
            user.interest_team_ids = led.get(user, teams.browse())


class CrmTeam(models.Model):
    """Who leads a team sees its cards: what rules were worked out for people ends with a change of it."""

    _inherit = 'crm.team'

    @api.model_create_multi
    def create(self, vals_list):
        teams = super().create(vals_list)
        if teams.user_id:
            self._forget_leaders()
        return teams

    def write(self, vals):
        result = super().write(vals)
        if 'user_id' in vals:
            self._forget_leaders()
        return result

    def unlink(self):
        result = super().unlink()
        self._forget_leaders()
        return result

    def _forget_leaders(self):
        self.env['res.users'].invalidate_model(['interest_team_ids'])
        self.env.registry.clear_cache()
