# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError


class SocialInterestPerson(models.TransientModel):
    """A person by hand: who it is, where, and in which stage; one who is known already is found."""

    _name = 'social.interest.person'
    _description = 'New Person'
    _inherit = ['social.interest.asking.mixin']

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

    @api.depends('channel_id', 'handle', 'url', 'email', 'phone')
    def _compute_known_id(self):
        for person in self:
            person.known_id = person._known()._filtered_access('read')[:1]

    def _known(self):
        """Return whoever is known on this channel by the handle, profile, address or number, seen or not."""
        authors, values = self.env['social.interest.author'], self._told()
        if not self.channel_id:
            return authors
        found = authors._register_of([values]).find(*authors._place_and_signs(values))
        return authors.union(*found.holders)

    def _told(self):
        """Return the values of the author who is to be."""
        names = ('name', 'handle', 'url', 'email', 'phone')
        return {name: self[name] for name in names if self[name]} | {'channel_id': self.channel_id.id}

    def action_add(self):
        """Button: make the person, or take the one who is known, and put him into the stage."""
        self.ensure_one()
        known = self._known()
        author = known._filtered_access('read')[:1]
        if known and not author:
            raise UserError(known._unseen(self.name, self.channel_id.name))
        if author and self.partner_id and author.partner_id and author.partner_id != self.partner_id:
            raise UserError(self.env._("%s has another contact. Open the profile to change it.", author.name))
        if not author:
            values = self._told()
            author = author.create({**values, 'partner_id': self.partner_id.id, 'key': author._key_of(values)})
        elif self.partner_id and not author.partner_id:
            author.partner_id = self.partner_id
        if self.stage_id:
            author.set_stage(self.stage_id.id)
        return {'type': 'ir.actions.act_window_close'}
