# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import json

from odoo import http
from odoo.http import request

from ..models.bot import WEBHOOK

#: bytes of a request; a message of Telegram has a few thousand
MAX_BODY = 65536


class InterestTelegram(http.Controller):
    """What people write to the bot, told by Telegram at once."""

    @http.route(
        WEBHOOK, type='http', auth='public', methods=['POST'], csrf=False, save_session=False, readonly=False,
        max_content_length=MAX_BODY)
    def webhook(self, **_query):
        """Take in one update; whoever has not the secret gets no further than its comparison."""
        Bot = request.env['social.interest.telegram.bot'].sudo()
        if not Bot._is_server(request.httprequest.headers.get('X-Telegram-Bot-Api-Secret-Token')):
            return self._answer(403)
        if (request.httprequest.content_length or 0) > MAX_BODY:
            return self._answer(413)
        try:
            update = json.loads(request.httprequest.get_data())
        except (ValueError, RecursionError):
            return self._answer(400)
        if not isinstance(update, dict):
            return self._answer(400)
        Bot._get()._take_in(update)
        return self._answer(200)

    @staticmethod
    def _answer(status):
        return request.make_json_response({}, status=status)
