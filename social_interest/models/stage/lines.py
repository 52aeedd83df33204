# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestAuthor(models.Model):
    """The lines of business as a form shows them: where the person stands in each, and where he could."""

    _inherit = 'social.interest.author'

    stage_lines = fields.Json(
        "Stages in lines of business", compute='_compute_stage_lines',
        help="Of each line of business: whether it is the user's own, the person's stage, and all stages.")

    @api.depends('standing_ids')
    @api.depends_context('uid', 'allowed_company_ids', 'lang')
    def _compute_stage_lines(self):
        stages = self.env['social.interest.stage'].search([('team_id.active', '=', True)])
        stages.fetch(['name', 'icon', 'color', 'team_id', 'company_id'])
        own = self.env['crm.team']._get_default_team_id()
        for author in self:
            # a stage that is archived is still somebody's
            there = author.standing_ids.stage_id
            of_company = (stages | there).filtered(
                lambda stage: stage.company_id.id in (False, author.company_id.id))  # noqa: B023 (used at once)
            author.stage_lines = [
                self._stage_line(team, of_team, there, team == own)
                for team, of_team in of_company.sorted('sequence').grouped('team_id').items()]

    @api.model
    def _stage_line(self, team, stages, there, is_own):
        """Return how a line of business is shown, of which a person may stand in one of the stages."""
        told = {stage: {'id': stage.id, 'name': stage.name, 'icon': stage.icon, 'color': stage.color}
                for stage in stages.sudo()}
        here = (stages & there).sudo()
        return {
            'team_id': team.id, 'team': team.sudo().name, 'own': is_own, 'stage': told.get(here, False),
            'stages': [told[stage] for stage in stages.sudo() if stage.active]}
