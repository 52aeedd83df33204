# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import api, fields, models

#: what could not be sent for so long is given up
OLDEST = timedelta(days=1)
#: characters that a message may have
LONGEST = 4096
#: cards whose names a message has, under each of its headlines
NAMED = 3


class SocialInterestTelegramMessage(models.Model):
    """One thing that one chat is still to be told; gone once it is told. It holds no word of a customer."""

    _name = 'social.interest.telegram.message'
    _description = 'Telegram Message'
    _inherit = ['social.interest.export.mixin']
    _order = 'id'
    _log_access = False
    _rec_name = 'user_id'

    chat = fields.Char(required=True, readonly=True, groups=fields.NO_ACCESS)
    user_id = fields.Many2one(
        'res.users', readonly=True, ondelete='cascade', index='btree_not_null',
        help="Who is told; none: whoever wrote to the bot is answered.")
    # of an answer the whole of it, else the address at its end
    text = fields.Text(readonly=True)
    # [[headline, number of cards, ids of the first of them], …]: their names are looked up when it is sent
    parts = fields.Json(readonly=True)
    tries = fields.Integer(readonly=True)
    next_try = fields.Datetime(required=True, readonly=True, default=fields.Datetime.now, index=True)
    until = fields.Datetime(required=True, readonly=True, default=lambda _self: fields.Datetime.now() + OLDEST)

    _chat_index = models.Index('(chat, id)')

    @api.model
    def _tell(self, link, parts, url):
        """Queue a message to a person.

        :param parts: list of (headline, number of cards, their ids)
        :param url: where they are seen
        """
        self.create({
            'chat': link.chat, 'user_id': link.user_id.id, 'text': url,
            'parts': [[headline, count, ids[:NAMED]] for headline, count, ids in parts]})
        self.env['social.interest.telegram.bot']._cron()._trigger()

    @api.model
    def _answer(self, chat, text):
        """Queue an answer to whoever wrote; one at a time, however much he writes."""
        if not self.search_count([('chat', '=', chat), ('user_id', '=', False)], limit=1):
            self.create({'chat': chat, 'text': text})
            self.env['social.interest.telegram.bot']._cron()._trigger()

    def _written(self):
        """Return the text as it is sent: plain, without any markup."""
        if not self.parts:
            return cut(self.text, LONGEST)
        lines = []
        for headline, count, ids in self.parts:
            lines += [headline, *self._names(count, ids)]
        return f'{cut(chr(10).join(lines), LONGEST - units(self.text) - 1)}\n{self.text}'

    def _names(self, count, ids):
        """Return the names of cards as they are now and as the person may see them, where the settings want them."""
        if self.env['social.interest.telegram.bot']._setting('with_names') != 'True':
            return []
        user = self.user_id
        cards = self.env['social.interest'].with_user(user).with_context(
            allowed_company_ids=user.company_ids.ids, lang=user.lang).browse(ids).exists()
        names = [f'• {card.display_name}' for card in cards._filtered_access('read')]
        more = count - len(ids)
        return [*names, cards.env._("and %s more", more)] if names and more > 0 else names


def units(text):
    """Return the length of a text as Telegram counts it."""
    return len(text.encode('utf-16-le')) // 2


def cut(text, most):
    """Return a text that is not longer than may be, as Telegram counts it."""
    if units(text) <= most:
        return text
    return text.encode('utf-16-le')[:2 * (most - 1)].decode('utf-16-le', 'ignore') + '…'
