# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A bot at a server on loopback, and people who are connected with it."""

from unittest.mock import patch
from urllib.parse import parse_qs, urlsplit

from odoo import fields

from odoo.addons.social_interest.tests.common import FeedCase

from .telegram_server import TOKEN, TelegramServer

CHOICES = ('new', 'assigned', 'late')


class TelegramMixin:
    """For each test a server and a bot; ``work`` is the scheduled action."""

    def make_bot(self):
        self.server = TelegramServer(self)
        self.Bot = self.env['social.interest.telegram.bot']
        self.Message = self.env['social.interest.telegram.message']
        self.Link = self.env['social.interest.telegram.link']
        self.Code = self.env['social.interest.telegram.code']
        parameters = self.env['ir.config_parameter']
        parameters.set_param('social_interest.webhook_networks', '127.0.0.0/8')
        parameters.set_param('social_interest_telegram.api_address', self.server.address)
        parameters.set_param('social_interest_telegram.listening', 'ask')
        parameters.set_param('social_interest_telegram.with_names', False)
        self.bot = self.Bot._set_token(TOKEN)
        self.bot._ask_who()
        self.server.calls.clear()

    def one_transaction(self):
        """Let what commits be one transaction, as the test is."""
        self.enterContext(patch.object(
            type(self.env['ir.cron']), '_commit_progress', lambda *_args, **_kwargs: float('inf')))

    def work(self):
        """Run the scheduled action; return [(chat, text)] of what was sent."""
        self.env.flush_all()
        self.Bot._cron_work()
        self.env.flush_all()
        return self.server.told()

    def code_of(self, user):
        """Press the button as a person; return the code in its link."""
        action = user.with_user(user).action_interest_telegram_connect()
        self.assertEqual((action['type'], action['target']), ('ir.actions.act_url', 'new'))
        parts = urlsplit(action['url'])
        self.assertEqual(f'{parts.scheme}://{parts.netloc}{parts.path}', 'https://t.me/acme_tells_bot')
        [code] = parse_qs(parts.query)['start']
        return code

    def connect(self, user, chat):
        """Connect a person as he does it himself."""
        self.server.says(f'/start {self.code_of(user)}', chat)
        sent = self.work()
        self.assertEqual(self.Link._of_chat(str(chat)).user_id, user)
        return sent

    def choose(self, user, **ways):
        """Let a person be told in these ways only."""
        user.write({
            f'interest_{choice}_{way}': way in ways.get(choice, ())
            for choice in CHOICES for way in ('odoo', 'push', 'email', 'telegram')})


class TelegramCase(TelegramMixin, FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.notice'].search([]).unlink()
        cls.team.member_ids = cls.anna | cls.jonas
        cls.Notice = cls.env['social.interest.notice']

    def setUp(self):
        super().setUp()
        self.one_transaction()
        self.make_bot()
        self.bus = []
        self.patch(self.registry['bus.bus'], '_sendone', lambda _model, target, kind, message: self.bus.append(
            (target, kind, message)))

    def tell(self):
        """Hand what waits to the ways of telling, and send what goes by Telegram; return [(chat, text)]."""
        self.env.flush_all()
        self.Notice._cron_send()
        return self.work()

    def later(self, **time):
        """Let the time pass until the next tries."""
        self.Message.search([]).next_try = fields.Datetime.now()
        self.bot.paused_until = False
