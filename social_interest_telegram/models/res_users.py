# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError

from odoo.addons.social_interest.models.notice.res_users import CHOICES

SALESMAN = 'sales_team.group_sale_salesman'
#: where a link opens the app, or says how to get it
PLACE = 'https://t.me'


class ResUsers(models.Model):
    """What a person is told by Telegram, and with which chat he is connected."""

    _inherit = 'res.users'

    interest_new_telegram = fields.Boolean("New: by Telegram")
    interest_assigned_telegram = fields.Boolean("Given to me: by Telegram")
    interest_late_telegram = fields.Boolean("About to be late: by Telegram")
    interest_telegram_link_ids = fields.One2many(
        'social.interest.telegram.link', 'user_id', readonly=True, copy=False, groups='base.group_system')
    interest_telegram_state = fields.Selection(
        [('none', "No bot"), ('off', "Not connected"), ('on', "Connected")], string="Telegram",
        compute='_compute_interest_telegram_state', compute_sudo=True)

    @property
    def SELF_READABLE_FIELDS(self):
        return super().SELF_READABLE_FIELDS + ['interest_telegram_state']

    @api.model
    def _interest_telegram_choices(self):
        return [f'interest_{choice}_telegram' for choice in CHOICES]

    def _interest_ways(self, event):
        ways = super()._interest_ways(event)
        if 'telegram' in ways and not (self._is_told_by_telegram() and self.sudo().interest_telegram_link_ids):
            ways.remove('telegram')
        return ways

    def _is_told_by_telegram(self):
        """Whether one may be told by Telegram at all: whoever has left, or is a customer, is told nothing."""
        self.ensure_one()
        return self.active and not self.share

    @api.depends('interest_telegram_link_ids')
    def _compute_interest_telegram_state(self):
        bot = self.env['social.interest.telegram.bot']._get()
        for user in self:
            user.interest_telegram_state = (
                'on' if user.interest_telegram_link_ids else 'off' if bot.name and bot._speaks() else 'none')

    def action_interest_telegram_connect(self):
        """Button: open the bot in Telegram with a link that connects oneself, once and soon."""
        self.ensure_one()
        if self != self.env.user or not self.has_group(SALESMAN):
            raise AccessError(self.env._("Everybody connects himself, and salespeople only."))
        bot = self.env['social.interest.telegram.bot']._get()
        if not bot.name or not bot._speaks():
            raise UserError(self.env._("There is no bot. Your administrator enters one in the settings of CRM."))
        code = self.env['social.interest.telegram.code'].sudo()._make(self)
        if bot._asks():
            bot._cron()._trigger()
        return {'type': 'ir.actions.act_url', 'url': f'{PLACE}/{bot.name}?start={code}', 'target': 'new'}

    def action_interest_telegram_disconnect(self):
        """Button: be told nothing more by Telegram; administrators do it for others, too."""
        self.ensure_one()
        if self != self.env.user:
            self.check_access('write')
        link = self.sudo().interest_telegram_link_ids
        if link:
            env = self.with_context(lang=self.lang).env
            chat = link.chat
            link._disconnect()
            self.env['social.interest.telegram.message'].sudo()._answer(
                chat, env._("You are told nothing more here."))
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {
                'type': 'info', 'message': self.env._("Telegram is disconnected."),
                'next': {'type': 'ir.actions.client', 'tag': 'soft_reload'},
            },
        }
