# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestNotice(models.Model):
    """Notices that are told by Telegram: what happened and where to see it, no word of a customer."""

    _inherit = 'social.interest.notice'

    way = fields.Selection(selection_add=[('telegram', "Telegram")], ondelete={'telegram': 'cascade'})

    def _send_telegram(self, user, news):
        """Hand it to our own queue, if the person is still connected."""
        link = user.sudo().interest_telegram_link_ids
        if not link or not user._is_told_by_telegram():
            return
        cards = next(iter(news.values()))[0].union(*news.values())
        seen = self._can_open(user, cards)
        place = f'interests/{cards.id}' if len(cards) == 1 and seen else 'interests'
        self.env['social.interest.telegram.message'].sudo()._tell(
            link, [(self._headline(event, some), len(some), some.ids) for event, some in news.items()],
            f'{cards[0].get_base_url()}/odoo/{place}')
