# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.fields import Domain

#: cards of the persons, the latest, that open screens are told of
MOST_SHOWN = 40


class SocialInterestAuthor(models.Model):
    """Where a person stands, told by each of his profiles, and how he is put somewhere else."""

    _inherit = 'social.interest.author'

    standing_ids = fields.Many2many(
        'social.interest.standing', compute='_compute_standing_ids', search='_search_standing_ids',
        string="Places on boards", help="The stages of the person, one for each line of business.")
    own_standing_ids = fields.One2many('social.interest.standing', 'author_id', string="Stages of this profile")
    stage_ids = fields.Many2many(
        'social.interest.stage', string="Stages", compute='_compute_standing_ids', search='_search_stage_ids')

    @api.depends('partner_id')
    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_standing_ids(self):
        found = self._origin._standings()
        for author in self:
            own = found.get(author._origin, self.env['social.interest.standing'])
            author.standing_ids = own
            author.stage_ids = own.stage_id

    @api.constrains('company_id')
    def _check_standings(self):
        for author in self.sudo():
            if author.own_standing_ids.company_id - author.company_id:
                raise ValidationError(self.env._(
                    "%s stands on a board of the company. Take the person off it first.", author.name))

    def _standings(self, teams=None):
        """Return {author: his person's rows}, in one query.

        :param teams: only in these lines of business
        """
        rows = self.env['social.interest.standing'].sudo()
        people = self.sudo()
        domain = Domain('partner_id', '=', False) & Domain('author_id', 'in', people.ids)
        if contacts := people.partner_id:
            domain |= Domain('partner_id', 'in', contacts.ids) & Domain('company_id', 'in', people.company_id.ids)
        if teams is not None:
            domain &= Domain('team_id', 'in', teams.ids)
        # whatever the caller's context shows: rows that gave way are nobody's stage
        domain &= Domain('active', '=', True)
        by_person = rows.search(domain, order='team_id, id').grouped(
            lambda row: (row.company_id, row.partner_id or row.author_id)) if people else {}
        return {
            author.with_env(self.env): by_person.get(
                (author.company_id, author.partner_id or author), rows).with_env(self.env)
            for author in people}

    def _search_standing_ids(self, operator, value):
        return self._standing_domain(Domain('id', operator, value))

    def _search_stage_ids(self, operator, value):
        if operator not in ('in', 'any'):
            return NotImplemented
        if operator == 'in' and False in value:
            wanted = [stage for stage in value if stage]
            nowhere = ~self._standing_domain(Domain.TRUE)
            return nowhere | self._standing_domain(Domain('stage_id', 'in', wanted)) if wanted else nowhere
        return self._standing_domain(Domain('stage_id', operator, value))

    @api.model
    def _standing_domain(self, domain):
        """Return the domain of the authors whose person has a row in a domain."""
        domain &= Domain('active', '=', True)
        return (
            Domain('partner_id', '=', False) & Domain('own_standing_ids', 'any', domain)
            | Domain('partner_id.interest_standing_ids', 'any', domain))

    # ------------------------------------------------------------------

    def set_stage(self, stage_id, team_id=False):
        """Put the persons into a stage of one line of business; whoever is nowhere in it comes to its board.

        :param int stage_id: 0: away from the board of ``team_id``
        :returns: True
        """
        self.check_access('write')
        self._tell_stage_live()
        if not stage_id:
            team = self.env['crm.team'].browse(int(team_id or 0))
            rows = self.env['social.interest.standing'].union(*self._standings(team).values())
            rows._log_persons({
                row: self.env._("%(team)s: off the board", team=row.team_id.name) for row in rows.sudo()})
            rows.unlink()
            return True
        stage = self.env['social.interest.stage'].browse(int(stage_id)).exists()
        if not stage:
            raise UserError(self.env._("This stage is gone. Open the list again."))
        stage.check_access('read')
        self._place(stage)
        return True

    def _tell_stage_live(self):
        """Open feeds and conversations show anew where the persons stand."""
        profiles = self._with_profiles()
        self.env['social.interest'].sudo().search(
            [('author_id', 'in', profiles.ids)], order='date desc, id desc', limit=MOST_SHOWN)._tell_live('changed')

    def action_place(self):
        """Button: ask into which stage the persons are to be put."""
        self.check_access('write')
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Put on the board"),
            'res_model': 'social.interest.place',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'default_author_ids': self.ids},
        }

    def _place(self, stage, only_new=False):
        """Put the persons into a stage, each once however many profiles he has.

        :param only_new: leave those who have a stage in that line of business already
        """
        if (company := stage.team_id.company_id) and self.sudo().company_id - company:
            raise UserError(self.env._("“%s” is a line of business of another company.", stage.team_id.name))
        found = self._standings(stage.team_id)
        nobody = self.env['social.interest.standing']
        if not only_new:
            nobody.union(*found.values()).sudo().write({'stage_id': stage.id})
        new = {}
        for author in self.sudo():
            if not found[author.with_env(self.env)]:
                contact = author.partner_id
                new.setdefault((author.company_id.id, contact or author), {
                    'stage_id': stage.id, 'company_id': author.company_id.id, 'partner_id': contact.id,
                    'author_id': False if contact else author.id, 'user_id': nobody._default_user_id().id})
        rows = nobody.sudo().create(list(new.values()))
        if not only_new:
            rows._log_moves(dict.fromkeys(rows, stage.browse()))
