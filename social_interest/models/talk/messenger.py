# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models

from ...tools.web_address import PLACEHOLDER, SAMPLE, opens_private


class SocialInterest(models.Model):
    """Writing to a person in a messenger, by the phone number."""

    _inherit = 'social.interest'

    def _private_values(self):
        """The number as messengers want it: with the country, digits only."""
        number = self._dialled(self.phone or self.author_id.phone or '')
        return super()._private_values() | {'phone': number[1:] if number.startswith('+') else ''}

    @api.readonly
    def messenger_links(self):
        """Return where one may write to the person of the card of self by the number.

        :returns: list of dicts ``name``, ``icon``, ``color``, ``url``; the card's own channel first
        """
        self.ensure_one()
        self.check_access('read')
        values = self._private_values()
        if self.verdict == 'failed' or not values['phone']:
            return []
        channels = self.env['social.interest.channel'].search([('private_url', 'like', '{phone}')])
        links = []
        for channel in channels.sorted(lambda channel: channel != self.channel_id):
            needed = PLACEHOLDER.findall(channel.private_url)
            if set(needed) <= SAMPLE.keys() and all(values.get(name) for name in needed):
                url = PLACEHOLDER.sub(lambda match: values[match[1]], channel.private_url)
                if opens_private(url):
                    links.append({'name': channel.name, 'icon': channel.icon, 'color': channel.color, 'url': url})
        return links

    def note_outside_answer(self, text='', reply_id=False):
        """The user copied an answer and opened the place for it: a page or a messenger; takes a free card.

        :param str text: what he copied; kept as the words of the answer
        :param int reply_id: the prepared reply that it began as
        """
        self.ensure_one()
        self._check_genuine()
        if reply_id:
            return self.use_reply(reply_id, text)
        self._require_mine()
        self._keep_answer_text(text)
        return self.note_opened()
