# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain


class SocialInterestStanding(models.Model):
    """What the board shows of a person: photo, profiles, when he was seen last; and where it leads."""

    _inherit = 'social.interest.standing'

    author_ids = fields.Many2many(
        'social.interest.author', compute='_compute_author_ids', search='_search_author_ids', string="Profiles",
        help="Those that you may see, whoever was seen last first.")
    face_id = fields.Many2one('social.interest.author', compute='_compute_author_ids', string="Last profile")
    profiles = fields.Json("Where the person is", compute='_compute_author_ids')
    last_seen = fields.Datetime(compute='_compute_author_ids', search='_search_last_seen')
    vip = fields.Boolean("VIP", compute='_compute_author_ids', search='_search_vip')
    tag_ids = fields.Many2many('crm.tag', compute='_compute_author_ids', search='_search_tag_ids', string="Tags")
    note = fields.Char("Last said", compute='_compute_note')

    @api.depends('partner_id.interest_author_ids', 'author_id')
    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_author_ids(self):
        rows = self.sudo()
        authors = self.env['social.interest.author'].search(
            Domain('partner_id', 'in', rows.partner_id.ids) | Domain('id', 'in', rows.author_id.ids),
            order='last_seen desc nulls last, id desc')
        channels = authors.channel_id.sudo()
        channels.fetch(['name', 'icon', 'color'])
        by_contact = authors.sudo().grouped('partner_id')
        for standing, row in zip(self, rows):
            found = by_contact.get(row.partner_id, authors.browse()) if row.partner_id else authors & row.author_id
            found = found.filtered(lambda author: author.company_id == row.company_id)  # noqa: B023 (used at once)
            own = found.with_env(self.env).with_prefetch(authors.ids)
            standing.author_ids = own
            standing.face_id = own[:1]
            standing.profiles = [author._prepare_profile() for author in own]
            standing.last_seen = own[:1].last_seen
            standing.vip = any(own.mapped('vip'))
            standing.tag_ids = own.tag_ids

    @api.depends('author_ids')
    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_note(self):
        cards = self.env['social.interest'].with_context(active_test=False)
        last = cards.browse(card_id for [_author, card_id] in cards._read_group(
            [('author_id', 'in', self.face_id.ids), ('verdict', '!=', 'failed')], ['author_id'], ['id:max']))
        said = {card.author_id: ' '.join((card.excerpt or card.title or '').split())[:140] for card in last}
        for standing in self:
            standing.note = said.get(standing.face_id) or False

    @api.model
    def _person_domain(self, domain):
        """Return the domain of the rows of persons of whom a profile is in a domain."""
        return Domain('author_id', 'any', Domain('partner_id', '=', False) & domain) | Domain(
            'partner_id.interest_author_ids', 'any', domain)

    def _search_author_ids(self, operator, value):
        return self._person_domain(Domain('id', operator, value))

    def _search_last_seen(self, operator, value):
        return self._person_domain(Domain('last_seen', operator, value))

    def _search_vip(self, operator, value):
        if operator != 'in':
            return NotImplemented
        vip = self._person_domain(Domain('vip', '=', True))
        return Domain.OR(vip if wanted else ~vip for wanted in value)

    def _search_tag_ids(self, operator, value):
        return self._person_domain(Domain('tag_ids', operator, value))

    # ------------------------------------------------------------------

    @api.model
    def action_board(self):
        """Menu: open the board in the user's own line of business."""
        self.browse().check_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_standing')
        team = self.env['crm.team']._get_default_team_id()
        if not team.interest_stage_ids:
            team = self.env['social.interest.stage'].search([], limit=1).team_id
        return {**action, 'context': {'searchpanel_default_team_id': team.id}}

    def action_open_person(self):
        """Open the profile of the person that was seen last, else the contact."""
        self.ensure_one()
        self.check_access('read')
        record = self.face_id or self.partner_id
        return {
            'type': 'ir.actions.act_window',
            'res_model': record._name,
            'res_id': record.id,
            'views': [(False, 'form')],
        }

    def action_open_profiles(self):
        """Open all profiles of the persons, for what is done with many."""
        self.check_access('read')
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Profiles"),
            'res_model': 'social.interest.author',
            'views': [(False, 'list'), (False, 'form')],
            'domain': [('id', 'in', self.author_ids.ids)],
        }
