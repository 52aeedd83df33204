# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class CrmTeam(models.Model):
    """A line of business has stages of its own for the people it deals with."""

    _inherit = 'crm.team'

    interest_stage_ids = fields.One2many('social.interest.stage', 'team_id', string="Stages of people")

    @api.model_create_multi
    def create(self, vals_list):
        teams = super().create(vals_list)
        teams._fill_interest_stages()
        return teams

    @api.model
    def _fill_all_interest_stages(self):
        """Give the usual stages to each team that has none; for the installation."""
        self.with_context(active_test=False).search([('interest_stage_ids', '=', False)])._fill_interest_stages()

    def _fill_interest_stages(self):
        """Give the usual stages to the teams of self that have none, with their names in each installed language."""
        Stage = self.env['social.interest.stage'].sudo()
        taken = Stage.with_context(active_test=False).search([('team_id', 'in', self.ids)]).team_id
        empty = self - taken.with_env(self.env)
        if not empty:
            return
        usual = self._usual_interest_stages()
        stages = Stage.with_context(lang='en_US').create([
            {**values, 'sequence': number, 'team_id': team.id} for team in empty
            for number, values in enumerate(usual, 1)])
        for code, _name in self.env['res.lang'].get_installed():
            names = [values['name'] for values in self.with_context(lang=code)._usual_interest_stages()]
            for index, stage in enumerate(stages):
                stage.with_context(lang=code).name = names[index % len(names)]

    @api.model
    def _usual_interest_stages(self):
        """Hook: return the values of the stages that a new line of business begins with, in their order."""
        return [
            {'name': self.env._("New face"), 'icon': 'fa-user-o', 'color': 4},
            {'name': self.env._("In talk"), 'icon': 'fa-comments-o', 'color': 3},
            {'name': self.env._("Offer made"), 'icon': 'fa-file-text-o', 'color': 2},
            {'name': self.env._("Customer"), 'icon': 'fa-star', 'color': 10, 'meaning': 'won'},
            {'name': self.env._("Recommends us"), 'icon': 'fa-bullhorn', 'color': 11, 'meaning': 'referred'},
            {'name': self.env._("No interest"), 'icon': 'fa-moon-o', 'color': 0, 'meaning': 'lost', 'fold': True},
        ]
