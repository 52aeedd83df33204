# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError


class SocialInterestPlace(models.TransientModel):
    """Asks into which stage several people are to be put at once."""

    _name = 'social.interest.place'
    _description = 'Put People into a Stage'
    _inherit = ['social.interest.asking.mixin']

    author_ids = fields.Many2many('social.interest.author', string="Profiles", required=True)
    count = fields.Integer("People", compute='_compute_count')
    team_id = fields.Many2one(
        'crm.team', "Line of business", default=lambda self: self.env['crm.team']._get_default_team_id())
    stage_id = fields.Many2one('social.interest.stage', domain="[('team_id', '=', team_id)]")
    only_new = fields.Boolean(
        "Only who has no stage there", default=True, help="Others stay where they stand in this line of business.")

    @api.depends('author_ids')
    def _compute_count(self):
        for wizard in self:
            wizard.count = len(wizard.author_ids)

    def action_place(self):
        """Button: put them there."""
        self.ensure_one()
        if not self.stage_id:
            raise UserError(self.env._("Choose a stage."))
        self.author_ids.check_access('write')
        self.stage_id.check_access('read')
        self.author_ids._place(self.stage_id, only_new=self.only_new)
        return {'type': 'ir.actions.act_window_close'}
