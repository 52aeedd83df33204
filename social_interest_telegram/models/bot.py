# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import hashlib
import re
import secrets

from markupsafe import Markup

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import consteq, format_datetime

from odoo.addons.social_interest.tools.guarded_post import Unsent
from odoo.addons.social_interest.tools.transactions import discreet

from ..tools.bot_api import BotApi

ADDRESS = 'https://api.telegram.org'
WEBHOOK = '/social_interest/telegram/webhook'
#: what stands in links to the bot
USERNAME = re.compile(r'[A-Za-z0-9_]{3,64}')
#: compared with where there is no secret: no known text has this hash
NO_HASH = '0' * 64


def digest(text):
    """Return what is kept of a secret."""
    return hashlib.sha256(text.encode()).hexdigest()


class SocialInterestTelegramBot(models.Model):
    """The bot by which people are told: one for the database. Nobody reads its token but the product itself."""

    _name = 'social.interest.telegram.bot'
    _description = 'Telegram Bot'
    _inherit = ['social.interest.export.mixin']
    _log_access = False

    token = fields.Char(readonly=True, copy=False, groups=fields.NO_ACCESS)
    name = fields.Char("User name", readonly=True, help="Without the @.")
    title = fields.Char("Name", readonly=True)
    # what stands in the way, and since when: a word of our own
    fault = fields.Char(readonly=True)
    fault_date = fields.Datetime(readonly=True)
    activity_id = fields.Many2one('mail.activity', readonly=True, ondelete='set null', index='btree_not_null')
    paused_until = fields.Datetime(readonly=True, help="The server asked to be left alone until then.")
    # ids of updates may outgrow an integer
    last_update = fields.Char(readonly=True)
    webhook_url = fields.Char(readonly=True, copy=False)
    webhook_hash = fields.Char("Hash of the webhook's secret", readonly=True, copy=False, groups=fields.NO_ACCESS)

    _one_unique = models.UniqueIndex('((true))', "There is one bot.")

    # ------------------------------------------------------------------
    # The bot and its settings
    # ------------------------------------------------------------------

    @api.model
    def _get(self):
        """Return the bot; an empty record where none was ever set."""
        return self.sudo().search([], limit=1)

    @api.model
    def _setting(self, name):
        return self.env['ir.config_parameter'].sudo().get_param(f'social_interest_telegram.{name}') or ''

    @api.model
    def _asks(self):
        """Whether the server is asked for what people write; else it tells by the webhook."""
        return self._setting('listening') != 'webhook'

    @api.model
    def _cron(self):
        return self.env.ref('social_interest_telegram.ir_cron_telegram').sudo()

    def _speaks(self):
        """Whether there is a bot whose token is not known to be refused."""
        return bool(self and self.token and self.fault != 'token')

    def _api(self):
        poster = self.env['social.interest.webhook.delivery']._poster()
        return BotApi(poster, self._setting('api_address') or ADDRESS, self.token)

    @api.model
    def _set_token(self, token):
        """Keep another token, or none; what was known of the bot before is forgotten. No log has its query."""
        bot = self._get() or self.sudo().create({})
        bot.activity_id.unlink()
        with discreet():
            bot.write({
                'token': token or False, 'name': False, 'title': False, 'fault': False, 'fault_date': False,
                'paused_until': False, 'last_update': False, 'webhook_hash': False})
            bot.flush_recordset()
        return bot

    # ------------------------------------------------------------------
    # Asked
    # ------------------------------------------------------------------

    def _call(self, bot_api, method, seconds=0, **parameters):
        """Ask the server outside of any transaction; return what it said, or None if it was not reached.

        Whatever the caller has read is read anew after it.
        """
        self.env['ir.cron']._commit_progress()
        self.env.invalidate_all()
        return self._call_now(bot_api, method, seconds=seconds, **parameters)

    def _call_now(self, bot_api, method, **parameters):
        try:
            return bot_api.call(method, **parameters)
        except Unsent:
            return None

    def _ask_who(self, bot_api=None):
        """Ask whose token it is; return whether it is accepted."""
        self.ensure_one()
        reply = self._call_now(bot_api or self._api(), 'getMe')
        if not self._note(reply):
            return False
        told = reply.result if isinstance(reply.result, dict) else {}
        name = str(told.get('username') or '')
        self.write({'name': USERNAME.fullmatch(name) and name, 'title': str(told.get('first_name') or '')})
        return True

    def _note(self, reply):
        """Note what an answer says of the bot itself; return whether it was understood."""
        if reply is None or reply.is_trouble:
            self._fail('unreached')
        elif reply.is_refusal:
            self._fail('token')
            self._tell_of_refusal()
        elif self.fault in ('token', 'unreached'):
            self._recover()
        return reply is not None and reply.ok

    def _fail(self, fault):
        if self.fault != fault:
            self.write({'fault': fault, 'fault_date': fields.Datetime.now()})

    def _recover(self):
        self.activity_id.unlink()
        self.write({'fault': False, 'fault_date': False})

    # ------------------------------------------------------------------
    # Said of it
    # ------------------------------------------------------------------

    def _said(self):
        """Return a sentence about the bot, for the settings."""
        if not self.token:
            return self.env._("No bot yet. @BotFather in Telegram makes one and says its token.")
        if not self.fault:
            return f'@{self.name} ({self.title})' if self.name else self.env._("Not asked yet.")
        return self.env._(
            "%(what)s Since %(moment)s.", what=self._fault_words()[self.fault],
            moment=format_datetime(self.env, self.fault_date, dt_format='short'))

    @api.model
    def _fault_words(self):
        return {
            'token': self.env._("The token is not accepted."),
            'unreached': self.env._("Telegram is not reached."),
            'conflict': self.env._("Another program listens for this bot as well."),
        }

    def _tell_of_refusal(self):
        """Give an administrator one activity, which ends by itself when the token is accepted."""
        if self.activity_id:
            return
        admin = self.env.ref('base.group_system').all_user_ids.filtered('active').sorted('id')[:1]
        if not admin:
            return
        env = self.with_context(lang=admin.lang).env
        kind = env.ref('mail.mail_activity_data_warning', raise_if_not_found=False)
        lines = [
            env._("Telegram does not accept the token of the bot any more."),
            env._("What people are to be told waits for a day. Enter a token in the settings of CRM, under Interests."),
            env._("This note closes itself then."),
        ]
        self.activity_id = env['mail.activity'].create({
            'user_id': admin.id,
            'summary': env._("Nobody is told by Telegram"),
            'note': Markup().join(Markup('<p>%s</p>') % line for line in lines),
            'date_deadline': fields.Date.context_today(self),
            'automated': True,
            **({'activity_type_id': kind.id} if kind else {}),
        })

    # ------------------------------------------------------------------
    # The webhook
    # ------------------------------------------------------------------

    def _settle(self):
        """Have the server tell by the webhook, or not, as it is set.

        :raises UserError: the server will not
        """
        if not self._speaks():
            return
        url = self.get_base_url() + WEBHOOK
        if self._asks():
            if self.webhook_hash:
                self._demand('deleteWebhook')
                self.webhook_hash = False
        elif not self.webhook_hash or self.webhook_url != url:
            secret = secrets.token_urlsafe(32)
            self._demand('setWebhook', url=url, secret_token=secret, allowed_updates=['message'])
            self.write({'webhook_hash': digest(secret), 'webhook_url': url})

    def _demand(self, method, **parameters):
        reply = self._call_now(self._api(), method, **parameters)
        if self._note(reply):
            return
        if reply is None:
            raise UserError(self._fault_words()['unreached'])
        raise UserError(self.env._("Telegram refuses it: %s", reply.description or reply.code))

    @api.model
    def _is_server(self, secret):
        """Whether a request comes from whom the secret was given; costs the same where there is none."""
        return consteq(self._get().webhook_hash or NO_HASH, digest(secret or ''))

    # ------------------------------------------------------------------
    # The scheduled action
    # ------------------------------------------------------------------

    @api.model
    def _cron_work(self):
        """Tell what is due, hear what people wrote, and answer them."""
        Message, bot = self.env['social.interest.telegram.message'].sudo(), self._get()
        Message._give_up_old()
        if not bot.token:
            return
        bot_api = bot._api()
        # a token that was refused may be accepted again
        if bot.fault != 'token' or bot._ask_who(bot_api):
            Message._send_due(bot_api)
            if self._asks() and bot._speaks() and not bot._is_paused():
                bot._listen(bot_api)
                Message._send_due(bot_api)
        bot._wake()
        self.env['ir.cron']._commit_progress(remaining=0)

    def _is_paused(self):
        return bool(self.paused_until and self.paused_until > fields.Datetime.now())

    def _wake(self):
        """Come again when there is something to do: in time for whoever is about to connect."""
        moments = []
        if self._speaks():
            first = self.env['social.interest.telegram.message'].sudo()._first()
            moments += [max(min(first.mapped('next_try')), self.paused_until or first[0].next_try)] if first else []
            moments += filter(None, [self._asks() and self._listen_again_at()])
        if moments:
            self._cron()._trigger(at=min(moments))
