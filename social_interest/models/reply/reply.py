# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ...tools import reply_text


class SocialInterestReply(models.Model):
    """A prepared reply: two clicks instead of the same sentence again."""

    _name = 'social.interest.reply'
    _inherit = ['social.interest.export.mixin', 'social.interest.company.mixin', 'social.interest.shared.mixin']
    _description = 'Prepared Reply'
    _order = 'sequence, name, id'
    _check_company_auto = True

    name = fields.Char(required=True, help="How salespeople find it.")
    body = fields.Text(
        "Text", required=True, help="Plain text, as it is pasted on the page. Names in braces are filled in.")
    channel_ids = fields.Many2many('social.interest.channel', string="Channels", help="None: for all of them.")
    action_ids = fields.Many2many('social.interest.action', string="Actions", help="None: for all of them.")
    team_ids = fields.Many2many('crm.team', string="Sales Teams", check_company=True, help="None: for all of them.")
    lang = fields.Selection(
        lambda self: self.env['res.lang'].get_installed(), string="Language",
        help="For cards in this language only. Empty: for all of them.")
    sequence = fields.Integer(default=10)
    active = fields.Boolean(default=True)
    company_id = fields.Many2one(
        'res.company', default=lambda self: self.env.company, help="Empty: for all companies.")
    user_id = fields.Many2one(
        'res.users', string="Only for", index='btree_not_null', domain="[('share', '=', False)]",
        default=lambda self: self._default_user_id(), help="A reply of one's own; empty: for everybody.")
    series_id = fields.Many2one(
        'social.interest.reply.series', index='btree_not_null', ondelete='set null',
        check_company=True)
    use_ids = fields.One2many('social.interest.reply.use', 'reply_id', string="Uses")
    use_count = fields.Integer("Used", compute='_compute_uses', compute_sudo=True)
    last_used = fields.Datetime("Last used on", compute='_compute_uses', compute_sudo=True)
    preview = fields.Text(compute='_compute_preview', help="As it reads for a person of whom all is known.")
    preview_unknown = fields.Text(
        "Preview, nothing known", compute='_compute_preview', help="As it reads where the card knows nothing.")

    @api.model
    def _default_user_id(self):
        """Salespeople write for themselves, managers for everybody."""
        if self.env.user.has_group('sales_team.group_sale_manager'):
            return self.env['res.users']
        return self.env.user

    def _is_shared(self):
        # whose own it is, that one alone sees it
        return super()._is_shared() and not self.user_id

    def write(self, vals):
        self._check_may_give_to(vals)
        result = super().write(vals)
        if 'user_id' in vals:
            # whoever may write for himself only does not publish for everybody
            self.check_access('write')
        return result

    @api.constrains('body')
    def _check_body(self):
        for reply in self:
            if unknown := reply_text.unknown_variables(reply.body):
                raise ValidationError(self.env._(
                    "“%(variable)s” is nothing that can be filled in. There are: %(names)s.",
                    variable=unknown[0], names=', '.join(f'{{{name}}}' for name in reply_text.NAMES)))

    @api.depends('use_ids')
    def _compute_uses(self):
        uses = {
            reply: (count, last) for reply, count, last in self.env['social.interest.reply.use']._read_group(
                [('reply_id', 'in', self.ids)], ['reply_id'], ['__count', 'create_date:max'])}
        for reply in self:
            reply.use_count, reply.last_used = uses.get(reply._origin, (0, False))

    @api.depends('body')
    @api.depends_context('uid')
    def _compute_preview(self):
        values = {
            'first_name': "Maria", 'name': "Maria Lund", 'product': self.env._("Oak desk"),
            'link': 'https://www.example.com/oak-desk', 'salesperson': self.env.user.name,
            'company': self.env.company.name}
        for reply in self:
            reply.preview = reply_text.render(reply.body, values)
            reply.preview_unknown = reply_text.render(
                reply.body, {'salesperson': values['salesperson'], 'company': values['company']})

    def action_view_uses(self):
        """Open who used the replies, and where."""
        self.check_access('read')
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Used"),
            'res_model': 'social.interest.reply.use',
            'views': [(False, 'list'), (False, 'pivot')],
            'domain': [('reply_id', 'in', self.ids)],
        }
