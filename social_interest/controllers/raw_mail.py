# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64
import re

from werkzeug.exceptions import Forbidden, Gone, NotFound, ServiceUnavailable

from odoo import http
from odoo.http import content_disposition, request

from ..parsers import raw_view

HEADERS = [
    ('Content-Type', 'text/html; charset=utf-8'),
    ('Content-Security-Policy', (
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox; form-action 'none'; "
        "base-uri 'none'; frame-ancestors 'self'")),
    ('X-Content-Type-Options', 'nosniff'),
    ('Referrer-Policy', 'no-referrer'),
    ('Cache-Control', 'no-store'),
]
_UNSAFE = re.compile(r'[^\w.()@+-]+')


class RawMail(http.Controller):
    """The original message, for administrators; what a stranger wrote, so never as a page of Odoo's own."""

    @http.route([
        '/social_interest/mail/<int:mail_id>/view',
        '/social_interest/mail/<int:mail_id>/view/<any(shown,text,source):part>',
    ], type='http', auth='user', methods=['GET'], readonly=True)
    def view(self, mail_id, part='shown', **_kwargs):
        """A page for a sandboxed frame."""
        mail, raw = self._message(mail_id)
        notes = self._notes(mail)
        page = request.env['social.interest.parser']._view(raw, part, notes)
        return request.make_response(raw_view.source(raw, notes['slow']) if page is None else page, headers=HEADERS)

    @http.route([
        '/social_interest/card/<int:card_id>/message',
        '/social_interest/card/<int:card_id>/message/<any(shown,text):part>',
    ], type='http', auth='user', methods=['GET'], readonly=True)
    def card_message(self, card_id, part='shown', **_kwargs):
        """The message of a card as it may be seen by whoever sees the card: links inert, without parameters."""
        mail, raw = self._message_of_card(card_id)
        withheld = request.env._("This message is built in a way that is not safe to read.")
        page = request.env['social.interest.parser']._view(raw, part, {**self._notes(mail), 'withheld': withheld})
        if page is None:
            # its source would show what the links hide
            raise ServiceUnavailable(request.env._("This message takes too long to be shown."))
        return request.make_response(page, headers=HEADERS)

    @http.route('/social_interest/mail/<int:mail_id>/raw', type='http', auth='user', methods=['GET'], readonly=True)
    def download(self, mail_id, **_kwargs):
        """The message, byte by byte as the mail server gave it."""
        mail, raw = self._message(mail_id)
        name = _UNSAFE.sub('_', mail.subject or '')[:80].strip('._') or 'message'
        return request.make_response(raw, headers=[
            ('Content-Type', 'application/octet-stream'),
            ('Content-Length', str(len(raw))),
            ('Content-Disposition', content_disposition(f'{name}-{mail.id}.eml')),
            ('Content-Security-Policy', "default-src 'none'; sandbox"),
            ('X-Content-Type-Options', 'nosniff'),
            ('Referrer-Policy', 'no-referrer'),
            ('Cache-Control', 'no-store'),
        ])

    def _message_of_card(self, card_id):
        """Return the row of the ledger of a card that the user may see, and its bytes."""
        card = request.env['social.interest'].browse(card_id).exists()
        if not card:
            raise NotFound()
        card.check_access('read')
        if card.verdict == 'failed':
            # none of a forger's words are shown
            raise Forbidden()
        mail = card.sudo().mail_id
        if not mail.raw:
            raise Gone(request.env._("The message itself is not kept any more."))
        return mail, base64.b64decode(mail.raw)

    def _message(self, mail_id):
        """Return a row of the ledger and its bytes, if the user may see them."""
        if not request.env.user.has_group('base.group_system'):
            raise Forbidden()
        mail = request.env['social.interest.mail'].browse(mail_id).exists()
        if not mail:
            raise NotFound()
        mail.check_access('read')
        if not mail.raw:
            raise Gone(request.env._("The message itself is not kept any more."))
        return mail, base64.b64decode(mail.raw)

    def _notes(self, mail):
        env = request.env
        return {
            'broken': env._("This message is built in a way that is not safe to read. Its source is shown instead."),
            'slow': env._("This message takes too long to be shown. Its source is shown instead."),
            'long': env._("The HTML of this message is too long to be shown. This is its text."),
            'cut': env._("Only the first 200 KB are shown. Download the message to see all of it."),
            'empty': env._("Only the headers of this message are kept.") if mail.headers_only
            else env._("There is no text in this message."),
            'picture': env._("Picture, not loaded"),
        }
