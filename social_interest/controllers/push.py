# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import http
from odoo.http import request

from ..models.intake.mail import MAX_SIZE
from ..tools.push_body import MAX_BODY, message_of


class InterestPush(http.Controller):
    """One mail message a request, from a mail pipe, a provider's webhook or a script."""

    @http.route(
        '/social_interest/push/<int(max=2147483647):mailbox_id>', type='http', auth='interest_push',
        methods=['POST'], csrf=False, save_session=False, readonly=False, max_content_length=MAX_BODY)
    def push(self, mailbox_id, **_query):
        """Take in one message; 202 means that it lies in the ledger for good.

        No commit is needed here: ``Request._serve_db`` runs this through
        ``service.model.retrying``, which commits before it returns the response,
        and only then does ``Application.__call__`` hand that to the WSGI server.
        A commit that fails is tried again, or becomes an error the sender sees.
        The parsing is woken, not done: its time depends on the message.
        """
        mailbox = request.env['fetchmail.server'].sudo().browse(mailbox_id)
        wait = mailbox._push_wait()
        if wait:
            return self._refuse(429, request.env._("Too many messages in this minute."), [('Retry-After', str(wait))])
        raw = message_of(request.httprequest.content_type or '', request.httprequest.get_data(cache=True))
        if not raw:
            return self._refuse(400, request.env._("There is no mail message: it has to begin with its headers."))
        if len(raw) > MAX_SIZE:
            return request.env['ir.http']._push_too_large()
        mail = request.env['social.interest.mail'].sudo()._store_pushed(mailbox, raw)
        return request.make_json_response({'id': mail.id, 'state': mail.state}, status=202)

    @staticmethod
    def _refuse(status, reason, headers=()):
        return request.make_json_response({'error': reason}, list(headers), status=status)
