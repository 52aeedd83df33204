# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain


class SocialInterest(models.Model):
    """Where the person of a card stands in the line of business of the card."""

    _inherit = 'social.interest'

    stage_id = fields.Many2one(
        'social.interest.stage', "Stage of the person", compute='_compute_stage_id', search='_search_stage_id')
    author_vip = fields.Boolean(related='author_id.vip', string="VIP")

    @api.depends('author_id.partner_id', 'team_id')
    def _compute_stage_id(self):
        genuine = self.filtered(lambda card: card.verdict != 'failed' and card.author_id and card.team_id)
        found = genuine.author_id._standings(genuine.team_id)
        for card in self:
            rows = found.get(card.author_id, self.env['social.interest.standing']) if card in genuine else ()
            team = card.team_id
            card.stage_id = next((row.sudo().stage_id.id for row in rows if row.sudo().team_id == team), False)

    @api.model
    def _search_stage_id(self, operator, value):
        stages = self.env['social.interest.stage'].with_context(active_test=False)
        if operator not in ('in', 'any'):
            return NotImplemented
        if operator == 'any':
            return self._staged_domain(stages.search(value))
        found = self._staged_domain(stages.browse(stage for stage in value if stage))
        return found | ~self._staged_domain(stages.search([('team_id', '!=', False)])) if False in value else found

    @api.model
    def _staged_domain(self, stages):
        """Return the domain of the cards whose person stands in one of the stages, each in its line of business."""
        return Domain.OR(
            Domain('team_id', '=', team.id) & Domain('author_id.stage_ids', 'in', of_team.ids)
            for team, of_team in stages.sudo().grouped('team_id').items())

    def set_stage(self, stage_id):
        """Put the person of the card into a stage; see :meth:`social.interest.author.set_stage`."""
        self.ensure_one()
        self._check_talk()
        if self.verdict == 'failed' or not self.author_id:
            raise UserError(self.env._("This card names no person."))
        result = self.author_id.set_stage(stage_id, self._stage_team().id)
        self._tell_live('changed')
        return result

    def action_toggle_vip(self):
        """Button: the person of the card matters most, or no more."""
        self.ensure_one()
        self._check_talk()
        if self.verdict == 'failed' or not self.author_id:
            raise UserError(self.env._("This card names no person."))
        return self.author_id.action_toggle_vip()

    def _stage_team(self):
        """Return the line of business in which the card is worked on."""
        return self.team_id or self.env['crm.team']._get_default_team_id(
            domain=[('company_id', 'in', [False, self.company_id.id])])

    def _place_new_people(self):
        """Put whoever came for the first time where new people of the line of business begin."""
        starting = self.env['social.interest.stage']._starting()
        if not starting:
            return
        cards = self.filtered(
            lambda card: card.team_id.id in starting and card.author_id and card.verdict != 'failed'
            and not card.author_id.blocked)
        for team, of_team in cards.grouped('team_id').items():
            stage = self.env['social.interest.stage'].browse(starting[team.id])
            authors = of_team.author_id.filtered(
                lambda author: author.company_id == (team.company_id or author.company_id))  # noqa: B023
            authors._place(stage, only_new=True)

    # ------------------------------------------------------------------

    @api.depends('stage_id', 'author_id.vip')
    def _compute_signs(self):
        return super()._compute_signs()

    def _prepare_signs(self):
        """The person's stage comes first, for it is of the person, as the lines above are."""
        signs = []
        if self.author_vip:
            signs.append(self._sign('vip', self.env._("VIP"), 'fa-diamond', self.env._("One of those who matter most")))
        if stage := self.stage_id.sudo():
            signs.append(self._sign(
                'stage', stage.name, stage.icon, self.env._("Stage in %s", stage.team_id.name), color=stage.color))
        return signs + super()._prepare_signs()
