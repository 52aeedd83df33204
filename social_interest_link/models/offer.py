# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models

from ..tools import addresses


class SocialInterest(models.Model):
    """Links to our own sites in prepared replies are short ones that are counted, wherever such a reply is shown."""

    _inherit = 'social.interest'

    def reply_offers(self):
        """As ever; the links of what is offered are made where they are missing."""
        return super().reply_offers()
    # the browser copies a text within the click, so its links have to be there before
    reply_offers._readonly = False

    def _rendered_replies(self, replies):
        told = super()._rendered_replies(replies)
        if not self._counts_visits():
            return told
        texts = {reply.id: text for reply, text in told.items()}
        short = self._counted(texts, addresses.in_text)
        return {reply: short[reply.id] for reply in told}

    def _counts_visits(self):
        """Whether the links of answers to the card are counted."""
        self.ensure_one()
        return self.verdict != 'failed' and self.company_id.sudo().interest_count_visits

    def _counted(self, texts, replace):
        """Return texts with the addresses of our own sites made short.

        :param texts: {id of a prepared reply, or False in a letter: text}
        :param replace: function of a text and of what changes an address
        """
        ours, company = self.env['social.interest.link'], self.company_id
        sites, short_host = company._interest_linked_sites(), self._short_host()
        wanted = set()

        def note(reply_id, url):
            if not url.startswith(short_host) and ours._is_own(url, sites) and ours._is_open(url):
                wanted.add((reply_id, url))
        for reply_id, text in texts.items():
            replace(text, lambda url, reply_id=reply_id: note(reply_id, url))
        if not wanted:
            return texts
        short = ours._short_urls(company, self.channel_id, wanted)
        return {
            reply_id: replace(text, lambda url, reply_id=reply_id: short.get((reply_id, url)))
            for reply_id, text in texts.items()}

    def _short_host(self):
        """Return what every short link begins with."""
        return self.env['link.tracker'].sudo().new({}).short_url_host
