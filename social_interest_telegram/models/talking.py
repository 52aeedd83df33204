# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import re

from odoo import models

#: ``/start CODE``, ``/start@bot CODE``, ``/stop``
COMMAND = re.compile(r'/(start|stop)(?:@[A-Za-z0-9_]{1,64})?(?:\s+([A-Za-z0-9_-]{1,64}))?\s*')


class SocialInterestTelegramBot(models.Model):
    """What is done with what people write to the bot: they connect and disconnect; all else gets a sentence."""

    _inherit = 'social.interest.telegram.bot'

    def _take_in(self, update):
        """Take in one update, whatever stands in it: anybody in the world may write to a bot.

        The same one may come twice. Nothing that was written is kept.
        """
        message = update.get('message')
        chat = message.get('chat') if isinstance(message, dict) else None
        number = chat.get('id') if isinstance(chat, dict) else None
        if not isinstance(number, int) or isinstance(number, bool):
            return
        text = message.get('text')
        command = COMMAND.fullmatch(text) if isinstance(text, str) else None
        bot = self.with_context(lang=self._lang_of(message))
        if chat.get('type') != 'private':
            # a group is read by whoever is in it
            answer = command and bot.env._("I write to single people only. Connect me in a private chat.")
        elif command and command[1] == 'start' and command[2]:
            answer = bot._start(str(number), command[2])
        elif command and command[1] == 'stop':
            answer = bot._stop(str(number))
        else:
            answer = bot._help(str(number))
        if answer:
            self.env['social.interest.telegram.message'].sudo()._answer(str(number), answer)

    def _lang_of(self, message):
        """Return the installed language that is nearest to that of whoever wrote."""
        sender = message.get('from')
        told = sender.get('language_code') if isinstance(sender, dict) else None
        installed = [code for code, _name in self.env['res.lang'].get_installed()]
        near = [code for code in installed if isinstance(told, str) and code.split('_')[0] == told.split('-')[0]]
        return (near or [self.env['res.users'].browse(1).lang])[0]

    def _start(self, chat, code):
        """Connect the chat with whoever made the code, who is the first to use it; return what is answered."""
        Link = self.env['social.interest.telegram.link'].sudo()
        link = Link._of_chat(chat)
        row = self.env['social.interest.telegram.code'].sudo()._of(code)
        user = row.user_id
        if not user or not user._is_told_by_telegram():
            # the same message twice, or one who presses Start again
            return self._connected(link.user_id) if link else self.env._(
                "This link was used, or has ended. Press “Connect Telegram” in your preferences in Odoo once more.")
        if link and link.user_id != user:
            return self.env._("This chat is connected with another person. Send /stop first, then open the link again.")
        # another chat that had it at the same moment waits here, and finds nothing
        row.unlink()
        self.env.flush_all()
        Link._connect(user, chat)
        return self._connected(user)

    def _connected(self, user):
        env = self.with_context(lang=user.lang).env
        return env._(
            "You are connected as %(name)s at %(company)s. What you are told here is chosen in your preferences in "
            "Odoo. /stop ends it.", name=user.name, company=user.company_id.name)

    def _stop(self, chat):
        link = self.env['social.interest.telegram.link'].sudo()._of_chat(chat)
        if not link:
            return self._help(chat)
        env = self.with_context(lang=link.user_id.lang).env
        link._disconnect()
        return env._("You are told nothing more here.")

    def _help(self, chat):
        link = self.env['social.interest.telegram.link'].sudo()._of_chat(chat)
        if link:
            env = self.with_context(lang=link.user_id.lang).env
            return env._("I only tell you what happens in Odoo. /stop ends it.")
        return self.env._("I tell people what happens in Odoo. Connect me in your preferences there.")
