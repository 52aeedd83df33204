# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError

from odoo.addons.social_interest.tools.guarded_post import is_address

from ..tools.bot_api import TOKEN
from .bot import ADDRESS


class ResConfigSettings(models.TransientModel):
    """The bot of the database. Its token goes in here and never comes out."""

    _inherit = 'res.config.settings'

    social_interest_telegram_token = fields.Char(
        "Token", compute='_compute_social_interest_telegram', inverse='_inverse_social_interest_telegram_token',
        groups='base.group_system', help="Nobody is ever shown it again. Empty: the one that is kept stays.")
    social_interest_telegram_said = fields.Char(
        compute='_compute_social_interest_telegram', groups='base.group_system')
    social_interest_telegram_has_token = fields.Boolean(
        compute='_compute_social_interest_telegram', groups='base.group_system')
    social_interest_telegram_address = fields.Char(
        "Address of the Bot API", config_parameter='social_interest_telegram.api_address',
        help="Empty: Telegram's own. A server of one's own that is in an inner network has to be allowed above.")
    social_interest_telegram_listening = fields.Selection(
        [('ask', "Odoo asks for it"), ('webhook', "Telegram tells Odoo at once (webhook)")],
        string="What people write to the bot", config_parameter='social_interest_telegram.listening', default='ask')
    social_interest_telegram_with_names = fields.Boolean(
        "With names and words", config_parameter='social_interest_telegram.with_names')

    @api.depends_context('uid')
    def _compute_social_interest_telegram(self):
        bot = self.env['social.interest.telegram.bot']._get()
        for settings in self:
            settings.social_interest_telegram_token = False
            settings.social_interest_telegram_said = bot.with_context(lang=self.env.lang)._said()
            settings.social_interest_telegram_has_token = bool(bot.token)

    def _inverse_social_interest_telegram_token(self):
        for settings in self:
            token = (settings.social_interest_telegram_token or '').strip()
            if not token:
                continue
            self._check_administrator()
            if not TOKEN.fullmatch(token):
                raise ValidationError(self.env._(
                    "This is no token of a bot. @BotFather writes it like 123456789:AAF…: copy the whole of it."))
            # asked once all settings are written
            self.env['social.interest.telegram.bot']._set_token(token)

    @api.constrains('social_interest_telegram_address')
    def _check_social_interest_telegram_address(self):
        for settings in self:
            address = (settings.social_interest_telegram_address or '').strip()
            if address and (not is_address(address) or '?' in address):
                raise ValidationError(self.env._("The address of the Bot API is like %s.", ADDRESS))

    def set_values(self):
        bot = self.env['social.interest.telegram.bot']._get()
        address = bot._setting('api_address')
        result = super().set_values()
        if bot.token and (not bot.name or address != bot._setting('api_address')):
            bot._ask_who()
        bot._settle()
        if bot._speaks():
            bot._cron()._trigger()
        return result

    def _check_administrator(self):
        if not self.env.user.has_group('base.group_system'):
            raise AccessError(self.env._("The bot is the administrators' to change."))

    def action_social_interest_telegram_test(self):
        """Button: ask Telegram whose token it is."""
        self._check_administrator()
        bot = self.env['social.interest.telegram.bot']._get()
        if not bot.token:
            raise UserError(self.env._("Enter the token first, and save."))
        known = bot._ask_who()
        bot._cron()._trigger()
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {
                'type': 'success' if known else 'danger',
                'title': self.env._("It is this bot") if known else self.env._("It is not known"),
                'message': bot.with_context(lang=self.env.lang)._said(),
                'next': {'type': 'ir.actions.client', 'tag': 'soft_reload'},
            },
        }

    def action_social_interest_telegram_forget(self):
        """Button: forget the token; nobody is told by Telegram any more."""
        self._check_administrator()
        bot = self.env['social.interest.telegram.bot']._get()
        if bot.webhook_hash and bot._speaks():
            # a server that is not reached finds nobody who listens, which harms nobody
            bot._call_now(bot._api(), 'deleteWebhook')
        bot._set_token(False)
        return {'type': 'ir.actions.client', 'tag': 'soft_reload'}
