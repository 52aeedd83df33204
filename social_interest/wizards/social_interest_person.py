# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain


class SocialInterestPerson(models.TransientModel):
    """A person by hand: who it is, where, and in which stage; one who is known already is found."""

    _name = 'social.interest.person'
    _description = 'New Person'

    name = fields.Char(required=True)
    channel_id = fields.Many2one(
        'social.interest.channel', required=True,
        default=lambda self: self.env.ref('social_interest.channel_phone', raise_if_not_found=False))
    handle = fields.Char()
    url = fields.Char("Profile")
    email = fields.Char()
    phone = fields.Char()
    partner_id = fields.Many2one('res.partner', string="Contact")
    team_id = fields.Many2one(
        'crm.team', "Line of business", default=lambda self: self.env['crm.team']._get_default_team_id())
    stage_id = fields.Many2one(
        'social.interest.stage', domain="[('team_id', '=', team_id)]",
        compute='_compute_stage_id', store=True, readonly=False)
    known_id = fields.Many2one('social.interest.author', "Known already", compute='_compute_known_id')

    @api.depends('team_id')
    def _compute_stage_id(self):
        for person in self:
            if person.stage_id.team_id != person.team_id:
                person.stage_id = person.team_id.interest_stage_ids[:1]

    @api.depends('channel_id', 'handle', 'url', 'email')
    def _compute_known_id(self):
        for person in self:
            person.known_id = person._known()

    def _known(self):
        """Return the author on this channel with the same handle, profile or address that the user may see."""
        same = Domain.OR([
            Domain(name, '=ilike', value.strip().replace('_', r'\_').replace('%', r'\%'))
            for name in ('handle', 'url', 'email') if (value := self[name] or '').strip()])
        here = Domain('channel_id', '=', self.channel_id.id) & Domain('company_id', '=', self.env.company.id)
        return self.env['social.interest.author'].search(here & same, limit=1)

    def action_add(self):
        """Button: make the person, or take the one who is known, and put him into the stage."""
        self.ensure_one()
        author = self._known()
        if author and self.partner_id and author.partner_id and author.partner_id != self.partner_id:
            raise UserError(self.env._("%s has another contact. Open the profile to change it.", author.name))
        if not author:
            author = self.env['social.interest.author'].create({
                name: self[name] for name in ('name', 'handle', 'url', 'email', 'phone') if self[name]} | {
                'channel_id': self.channel_id.id, 'partner_id': self.partner_id.id})
        elif self.partner_id and not author.partner_id:
            author.partner_id = self.partner_id
        if self.stage_id:
            author.set_stage(self.stage_id.id)
        return {'type': 'ir.actions.act_window_close'}
