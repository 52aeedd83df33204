# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from werkzeug.exceptions import Forbidden, NotFound

from odoo import http
from odoo.http import request

from ..parsers.pictures import KINDS


class SentFiles(http.Controller):
    """The files that a person sent, for whoever may see the card; what a stranger made, so never as a page."""

    @http.route(
        '/social_interest/card/<int:card_id>/file/<int:file_id>', type='http', auth='user', methods=['GET'],
        readonly=True)
    def download(self, card_id, file_id, **_kwargs):
        """The file, to be saved."""
        return self._finished(self._stream(card_id, file_id)[1].get_response())

    @http.route(
        '/social_interest/card/<int:card_id>/file/<int:file_id>/picture', type='http', auth='user', methods=['GET'],
        readonly=True)
    def picture(self, card_id, file_id, **_kwargs):
        """A picture as it came, where it stands."""
        file, stream = self._stream(card_id, file_id)
        if file.mimetype not in KINDS:
            raise NotFound()
        stream.shows_picture = True
        return self._finished(stream.get_response())

    def _stream(self, card_id, file_id):
        """Return a file of a card that the user may see, and what hands it out."""
        card = request.env['social.interest'].browse(card_id).exists()
        if not card:
            raise NotFound()
        card.check_access('read')
        if card.verdict == 'failed':
            # nothing is shown that a forger chose
            raise Forbidden()
        file = card._sent_file(file_id)
        if not file:
            raise NotFound()
        return file, request.env['ir.binary']._get_stream_from(file)

    def _finished(self, response):
        response.headers['Referrer-Policy'] = 'no-referrer'
        return response
