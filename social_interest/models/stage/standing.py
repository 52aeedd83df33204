# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import SUPERUSER_ID, api, fields, models
from odoo.exceptions import AccessError, UserError
from odoo.fields import Domain
from odoo.tools import SQL


class SocialInterestStanding(models.Model):
    """Where a person stands in one line of business; the person is a contact, or else an author.

    All profiles of a contact share the contact's row. The row of an author goes to the contact when the
    author is linked, and comes back when he is parted; of two rows the later one stands, the other one gives
    way and is kept for that day: see ``linked.py``.
    """

    _name = 'social.interest.standing'
    _description = 'Stage of a Person in a Line of Business'
    _inherit = ['social.interest.export.mixin']
    _order = 'since desc, id desc'

    stage_id = fields.Many2one(
        'social.interest.stage', required=True, ondelete='cascade', index=True, group_expand='_expand_stages')
    team_id = fields.Many2one(related='stage_id.team_id', store=True, precompute=True, index=True)
    partner_id = fields.Many2one('res.partner', "Contact", ondelete='cascade', index='btree_not_null')
    author_id = fields.Many2one(
        'social.interest.author', ondelete='cascade', index='btree_not_null',
        help="Of a person without a contact; else the profile by which the contact came to its stage.")
    company_id = fields.Many2one('res.company', required=True, index=True)
    since = fields.Datetime(required=True, default=fields.Datetime.now)
    user_id = fields.Many2one(
        'res.users', "Moved by", ondelete='set null', default=lambda self: self._default_user_id())
    active = fields.Boolean(default=True)
    superseded_id = fields.Many2one(
        'social.interest.standing', "Gave way to", ondelete='set null', index='btree_not_null')

    stage_color = fields.Integer(related='stage_id.color')
    stage_icon = fields.Selection(related='stage_id.icon')

    _somebody = models.Constraint(
        'CHECK(partner_id IS NOT NULL OR author_id IS NOT NULL)', "Somebody has to stand there.")
    _contact_unique = models.UniqueIndex(
        '(team_id, partner_id, company_id) WHERE partner_id IS NOT NULL AND active IS TRUE',
        "This person has a stage in this line of business already.")
    _author_unique = models.UniqueIndex(
        '(team_id, author_id) WHERE partner_id IS NULL AND active IS TRUE',
        "This person has a stage in this line of business already.")

    @api.model
    def _default_user_id(self):
        return self.env.user if self.env.uid != SUPERUSER_ID else self.env['res.users']

    @api.depends('partner_id', 'author_id')
    def _compute_display_name(self):
        for standing in self:
            person = standing.sudo()
            standing.display_name = person.partner_id.name or person.author_id.name

    # ------------------------------------------------------------------
    # Who may write what: a stage, and nothing else
    # ------------------------------------------------------------------

    @api.model_create_multi
    def create(self, vals_list):
        # the right to is there, for the board's “New”, which asks who it is
        if not self.env.su:
            raise AccessError(self.env._("People are put on the board from their card or their profile."))
        return super().create(vals_list)

    def write(self, vals):
        if not self.env.su and vals.keys() - {'stage_id'}:
            raise AccessError(self.env._("On the board you move people from stage to stage, nothing else."))
        if 'stage_id' not in vals:
            return super().write(vals)
        stage = self.env['social.interest.stage'].browse(vals['stage_id'])
        if not self.env.su:
            self.check_access('write')
            stage.check_access('read')
        if any(standing.team_id != stage.team_id for standing in self.sudo()):
            raise UserError(self.env._("This stage belongs to another line of business."))
        moved = self.filtered(lambda standing: standing.stage_id != stage)
        before = {standing: standing.stage_id for standing in moved.sudo()}
        if moved:
            super(SocialInterestStanding, moved.sudo()).write({
                **vals, 'since': fields.Datetime.now(), 'user_id': self._default_user_id().id})
            moved.sudo()._log_moves(before)
        return True

    def _log_moves(self, before):
        """Say in the chatter of the persons from where to where they went.

        :param before: {standing: stage from which it came, or none}
        """
        lines = {}
        for standing in self:
            was, now = before[standing], standing.stage_id
            lines[standing] = self.env._(
                "%(team)s: %(was)s → %(now)s", team=now.team_id.name, was=was.name, now=now.name,
            ) if was else self.env._("%(team)s: %(now)s", team=now.team_id.name, now=now.name)
        self._log_persons(lines)

    @api.model
    def _log_persons(self, lines):
        """Leave a line in the chatter of each person.

        :param lines: {standing, as the product sees it: what is to be said}
        """
        for name in ('partner_id', 'author_id'):
            bodies = {
                standing[name].id: line for standing, line in lines.items()
                if standing[name] and not (name == 'author_id' and standing.partner_id)}
            if bodies:
                self.env[self._fields[name].comodel_name].sudo().browse(bodies)._message_log_batch(bodies=bodies)

    # ------------------------------------------------------------------
    # Columns
    # ------------------------------------------------------------------

    @api.model
    def _expand_stages(self, stages, domain):
        """Show the empty stages too of the lines of business that are asked for."""
        teams = set()
        for leaf in Domain(domain).iter_conditions():
            if leaf.field_expr == 'team_id' and leaf.operator in ('=', 'in'):
                teams |= {leaf.value} if isinstance(leaf.value, int) else set(leaf.value)
        return self.env['social.interest.stage'].search(
            Domain('id', 'in', stages.ids) | Domain('team_id', 'in', list(teams)))

    def _order_field_to_sql(self, alias, field_name, direction, nulls, query):
        if field_name == 'last_seen':
            return SQL("%s %s NULLS LAST", self._last_seen_sql(alias), direction)
        return super()._order_field_to_sql(alias, field_name, direction, nulls, query)

    @api.model
    def _last_seen_sql(self, alias):
        """Return the SQL of when the person of a row was seen last, on whatever profile."""
        standing = SQL.identifier(alias)
        return SQL(
            """
            (SELECT max(author.last_seen) FROM social_interest_author AS author
              WHERE author.company_id = %(row)s.company_id
                AND (author.partner_id = %(row)s.partner_id
                     OR %(row)s.partner_id IS NULL AND author.id = %(row)s.author_id))
            """, row=standing)
