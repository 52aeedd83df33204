# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import re

from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.exceptions import RequestEntityTooLarge, abort

from odoo import models
from odoo.http import request

from ...tools.push_body import MAX_BODY, Busy, Incomplete, read_body

_BEARER = re.compile(r'bearer\s+(\S+)\s*', re.IGNORECASE)
SCHEMES = [('WWW-Authenticate', f'{scheme} realm="social_interest"') for scheme in ('Bearer', 'Basic')]


class IrHttp(models.AbstractModel):
    _inherit = 'ir.http'

    @classmethod
    def _auth_method_interest_push(cls):
        """Let in who has the token of the mailbox in the address.

        All of this comes before anything of the body is read. Then the body is
        kept as it came, and no form for the dispatcher: that would cut off fields
        of 10 MB, decode what is not to be decoded, and take the words of a message
        for arguments, since ``curl --data-binary`` calls anything a form.
        """
        request.session.can_save = False
        if request.httprequest.method != 'POST':
            # Odoo lets OPTIONS through to every address
            cls._push_refuse(405, request.env._("A message is handed over by POST."), [('Allow', 'POST')])
        _rule, arguments = cls._match(request.httprequest.path)
        if not request.env['fetchmail.server']._check_push_token(arguments['mailbox_id'], cls._push_token()):
            cls._push_refuse(401, request.env._("The token is not valid."), SCHEMES)
        cls._auth_method_public()
        cls._push_read()

    @classmethod
    def _push_read(cls):
        """Read the body, once for all times that the request is run."""
        httprequest = request.httprequest
        try:
            # a body that comes in chunks has no length, and is cut off at the limit without a word
            httprequest.max_content_length = MAX_BODY
            if (httprequest.content_length or 0) >= MAX_BODY or len(read_body(httprequest)) >= MAX_BODY:
                abort(cls._push_too_large())
        except RequestEntityTooLarge:
            abort(cls._push_too_large())
        except Busy:
            cls._push_refuse(429, request.env._("Too many messages at once."), [('Retry-After', '1')])
        except Incomplete:
            cls._push_refuse(408, request.env._("The message did not come in full."), [('Connection', 'close')])
        httprequest.form = httprequest.files = ImmutableMultiDict()

    @classmethod
    def _push_refuse(cls, status, reason, headers):
        abort(request.make_json_response({'error': reason}, headers, status=status))

    @classmethod
    def _push_token(cls):
        """Return the token of the request: a bearer token, or the password of basic authentication."""
        match = _BEARER.fullmatch(request.httprequest.headers.get('Authorization', ''))
        if match:
            return match[1]
        basic = request.httprequest.authorization
        return basic and basic.type == 'basic' and basic.password or ''

    @classmethod
    def _push_too_large(cls):
        return request.make_json_response(
            {'error': request.env._("A message may have 25 MB at most.")}, status=413)
