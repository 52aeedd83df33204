# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models, tools
from odoo.exceptions import UserError

#: icons of Font Awesome that a stage may have: a colour is never alone
ICONS = [
    ('fa-user-o', "Person"),
    ('fa-hand-paper-o', "Hand"),
    ('fa-comments-o', "Talk"),
    ('fa-phone', "Phone"),
    ('fa-envelope-o', "Letter"),
    ('fa-calendar', "Date"),
    ('fa-file-text-o', "Paper"),
    ('fa-handshake-o', "Handshake"),
    ('fa-shopping-cart', "Cart"),
    ('fa-money', "Money"),
    ('fa-star', "Star"),
    ('fa-heart-o', "Heart"),
    ('fa-bullhorn', "Recommends"),
    ('fa-clock-o', "Waits"),
    ('fa-moon-o', "Asleep"),
    ('fa-ban', "Refused"),
]


class SocialInterestStage(models.Model):
    """A stage of a person in one line of business: a column of its board."""

    _name = 'social.interest.stage'
    _description = 'Stage of a Person'
    _inherit = ['social.interest.export.mixin']
    _order = 'sequence, id'
    _rec_names_search = ['name', 'team_id']

    name = fields.Char(required=True, translate=True)
    team_id = fields.Many2one(
        'crm.team', "Line of business", required=True, ondelete='cascade', index=True,
        default=lambda self: self.env.user.sale_team_id)
    icon = fields.Selection(ICONS, required=True, default='fa-user-o')
    color = fields.Integer("Colour", aggregator=None)
    sequence = fields.Integer(default=10, aggregator=None)
    fold = fields.Boolean("Folded", help="The column is narrow on the board until somebody opens it.")
    starts = fields.Boolean(
        "New start here",
        help="Whoever comes to this line of business for the first time is put here by himself.")
    meaning = fields.Selection(
        [('won', "Customer"), ('referred', "Recommends us"), ('lost', "No interest")],
        string="Counts as", help="What the reports take the people of this stage for.")
    active = fields.Boolean(default=True)
    company_id = fields.Many2one(related='team_id.company_id', store=True, index='btree_not_null')
    standing_ids = fields.One2many('social.interest.standing', 'stage_id', string="People")

    _starts_unique = models.UniqueIndex(
        '(team_id) WHERE starts IS TRUE AND active IS TRUE', "New people of a line of business begin in one stage.")

    @api.depends('name', 'team_id')
    @api.depends_context('interest_with_team')
    def _compute_display_name(self):
        for stage in self:
            with_team = self.env.context.get('interest_with_team') and stage.team_id
            stage.display_name = f"{stage.team_id.name}: {stage.name}" if with_team else stage.name

    @api.model_create_multi
    def create(self, vals_list):
        stages = super().create(vals_list)
        stages._check_team()
        self.env.registry.clear_cache()
        return stages

    def write(self, vals):
        if 'team_id' in vals and self.filtered(lambda stage: stage.team_id.id != vals['team_id']):
            if self.sudo().with_context(active_test=False).standing_ids:
                raise UserError(self.env._("People stand here. Make a new stage in the other line of business."))
        result = super().write(vals)
        if 'team_id' in vals:
            self._check_team()
        self.env.registry.clear_cache()
        return result

    def _check_team(self):
        """Nobody makes stages for a line of business that he may not see."""
        self.team_id.check_access('read')

    @api.ondelete(at_uninstall=False)
    def _unlink_except_taken(self):
        if taken := self.sudo().with_context(active_test=False).filtered('standing_ids'):
            raise UserError(self.env._(
                "People stand in “%s”. Move them first, or archive the stage.", taken[0].name))

    def unlink(self):
        self.env.registry.clear_cache()
        return super().unlink()

    @api.model
    @tools.ormcache()
    def _starting(self):
        """Return {id of a team: id of the stage in which its new people begin}."""
        return {stage.team_id.id: stage.id for stage in self.sudo().search([('starts', '=', True)])}
