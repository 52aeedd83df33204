# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from psycopg2.errors import SerializationFailure, UniqueViolation

from odoo import fields, models

from odoo.addons.social_interest.tools.transactions import again

#: seconds for which the server is asked to wait for a message while somebody is about to connect
LONG = 8
#: for so long after the button was pressed
FRESH = timedelta(minutes=2)
#: how soon it is asked again while a code is open, but not fresh any more
SOON = timedelta(seconds=30)
#: messages that are heard at once
BATCH = 50


class SocialInterestTelegramBot(models.Model):
    """What people write to the bot, where the server is asked for it: for servers that nobody reaches from outside."""

    _inherit = 'social.interest.telegram.bot'

    def _listen(self, bot_api):
        """Ask for what was written since the last time, and take it in one by one.

        What was taken in is said to the server with the next request: should
        we die before, it comes again, and is known by its number.
        """
        self.ensure_one()
        seconds = LONG if self._is_awaited() else 0
        reply = self._call(
            bot_api, 'getUpdates', seconds=seconds, timeout=seconds, limit=BATCH, allowed_updates=['message'],
            **({'offset': int(self.last_update) + 1} if self.last_update else {}))
        if self._note(reply):
            if self.fault == 'conflict':
                self._recover()
            self._hear_all(reply.result if isinstance(reply.result, list) else [])
        elif reply and reply.code == 429:
            self.paused_until = fields.Datetime.now() + timedelta(seconds=max(reply.wait, 1))
        elif reply and reply.code == 409:
            self._note_conflict(bot_api, reply)

    def _hear_all(self, updates):
        for update in updates:
            done, _nothing = again(
                self.env, lambda update=update: self._hear(update),
                conflicts=(SerializationFailure, UniqueViolation), commit=self.env['ir.cron']._commit_progress)
            if not done:
                # it comes again with the next request, and so do those after it
                return

    def _hear(self, update):
        """Take in one thing that was asked for, once."""
        number = update.get('update_id') if isinstance(update, dict) else None
        if not isinstance(number, int) or number <= int(self.last_update or 0):
            return
        self.last_update = str(number)
        self._take_in(update)

    def _note_conflict(self, bot_api, reply):
        """Whoever has a webhook is told nothing when he asks; else somebody else asks as well."""
        if 'webhook' in reply.description.lower():
            self._call_now(bot_api, 'deleteWebhook')
        else:
            self._fail('conflict')

    def _is_awaited(self):
        """Whether somebody pressed the button to connect just now."""
        newest = fields.Datetime.now() - FRESH
        return any(code._made() > newest for code in self.env['social.interest.telegram.code'].sudo()._open())

    def _listen_again_at(self):
        """Return when the server is to be asked again because somebody connects; False: when it is time."""
        if self._is_awaited():
            return fields.Datetime.now()
        if self.env['social.interest.telegram.code'].sudo()._open():
            return fields.Datetime.now() + SOON
        return False
