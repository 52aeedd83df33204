# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError


class ResPartner(models.Model):
    """A contact stands in a stage of each line of business, and so do all his profiles."""

    _inherit = 'res.partner'

    interest_standing_ids = fields.One2many(
        'social.interest.standing', 'partner_id', string="Stages", groups='sales_team.group_sale_salesman')

    interest_stage_lines = fields.Json(
        "Stages in lines of business", compute='_compute_interest_stage_lines',
        groups='sales_team.group_sale_salesman',
        help="Those of the person, as each of the profiles shows them; none where one may see no profile.")

    @api.depends('interest_author_ids', 'interest_standing_ids.stage_id')
    @api.depends_context('uid', 'allowed_company_ids', 'lang')
    def _compute_interest_stage_lines(self):
        profiles = self._origin._interest_profiles()
        for partner in self:
            profile = profiles.get(partner._origin.id)
            partner.interest_stage_lines = profile.stage_lines if profile else False

    def _interest_profiles(self):
        """Return ``{contact id: a profile that the user may see}``, of the current company where there is one."""
        profiles = self.env['social.interest.author'].search([('partner_id', 'in', self.ids)])
        company = self.env.company
        # the first wins, and those of the current company come first
        return {
            author.partner_id.id: author
            for author in reversed(profiles.sorted(lambda author: author.company_id != company))}

    def interest_set_stage(self, stage_id, team_id=False):
        """Put the person into a stage; see :meth:`social.interest.author.set_stage`."""
        self.ensure_one()
        self.check_access('read')
        profile = self._interest_profiles().get(self.id)
        if not profile:
            raise UserError(self.env._("You see no profile of %s, so there is nobody to put on the board.", self.name))
        return profile.set_stage(stage_id, team_id)

    @api.ondelete(at_uninstall=False)
    def _leave_standings(self):
        """The stages of a contact that goes stay with the person, as long as there is a profile of his."""
        rows = self.env['social.interest.standing'].sudo().search([('partner_id', 'in', self.ids)])
        for row in rows:
            profiles = row.partner_id.interest_author_ids.filtered(
                lambda author: author.company_id == row.company_id)  # noqa: B023 (used at once)
            if author := row.author_id or profiles[:1]:
                row.write({'partner_id': False, 'author_id': author.id})
