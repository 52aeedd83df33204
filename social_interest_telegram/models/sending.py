# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging
from datetime import timedelta

from odoo import api, fields, models

_logger = logging.getLogger(__name__)

MINUTE = timedelta(minutes=1)
#: how long is waited after each try that failed; the last one again and again, until the message is too old
WAITS = (MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE)
#: how long everybody else's messages wait where the server is in trouble
PAUSE = MINUTE


class SocialInterestTelegramMessage(models.Model):
    """How messages are sent: at least once, those of one chat in their order, each in a transaction of its own.

    While the server is asked nothing is locked.
    """

    _inherit = 'social.interest.telegram.message'

    @api.model
    def _send_due(self, bot_api):
        """Send what is due, as long as there is time and the server lets us."""
        commit = self.env['ir.cron']._commit_progress
        while batch := self._due():
            for message in batch:
                message._send(bot_api)
                bot = self.env['social.interest.telegram.bot']._get()
                stopped = bot._is_paused() or not bot._speaks()
                if not commit(1, remaining=0 if stopped else len(self._due())) or stopped:
                    return

    @api.model
    def _due(self):
        """Return what is to be sent now: of each chat the first that waits, if its time has come."""
        bot = self.env['social.interest.telegram.bot']._get()
        if bot._is_paused() or not bot._speaks():
            return self.browse()
        now = fields.Datetime.now()
        return self._first().filtered(lambda message: message.next_try <= now)

    @api.model
    def _first(self):
        """Return of each chat the message that is to be sent before all others."""
        return self.browse(sorted(first for _chat, first in self._read_group([], ['chat'], ['id:min'])))

    @api.model
    def _give_up_old(self):
        for message in self.search([('until', '<', fields.Datetime.now())]):
            _logger.warning("Telegram message %s: given up after %s tries", message.id, message.tries)
            message.unlink()

    def _send(self, bot_api):
        """Send the message of self, and do what the answer asks for; committed by whoever calls."""
        self.ensure_one()
        if not self._is_wanted():
            self.unlink()
            return
        bot = self.env['social.interest.telegram.bot']._get()
        reply = bot._call(
            bot_api, 'sendMessage', chat_id=int(self.chat), text=self._written(),
            link_preview_options={'is_disabled': True})
        # meanwhile the person may have disconnected
        if not self.exists():
            return
        arrived = bot._note(reply)
        # neither what was sent nor where: the address holds the token
        _logger.info("Telegram message %s: %s", self.id, reply.code if reply else 'unreached')
        if arrived:
            self.unlink()
        elif reply is None or reply.is_trouble:
            self._wait(bot)
        elif reply.code == 429:
            bot.paused_until = fields.Datetime.now() + timedelta(seconds=max(reply.wait, 1))
        elif not reply.is_refusal:
            self._fail(reply)

    def _is_wanted(self):
        """Whether the person is still to be told, in this chat."""
        if not self.user_id:
            return True
        link = self.env['social.interest.telegram.link']._of_chat(self.chat)
        return link.user_id == self.user_id and self.user_id._is_told_by_telegram()

    def _wait(self, bot):
        """Try again later; that this message waits is no reason for the others to be tried ten seconds each."""
        now = fields.Datetime.now()
        self.write({'tries': self.tries + 1, 'next_try': now + WAITS[min(self.tries, len(WAITS) - 1)]})
        bot.paused_until = now + PAUSE

    def _fail(self, reply):
        """The server will never take it: the chat is gone, or something is wrong with the message."""
        link = self.env['social.interest.telegram.link']._of_chat(self.chat)
        if reply.code == 403 or 'chat not found' in reply.description.lower():
            self.unlink()
            if link:
                link._lose()
        else:
            _logger.warning("Telegram message %s: refused (%s)", self.id, reply.code)
            self.unlink()
