# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The form of a new mailbox: what it proposes, and what it says when the server cannot be reached."""

import socket
import ssl
from unittest.mock import patch

from odoo.exceptions import UserError
from odoo.tests import Form, TransactionCase, tagged
from odoo.tools.safe_eval import safe_eval


@tagged('post_install', '-at_install')
class TestMailboxForm(TransactionCase):

    def form(self):
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_mailbox')
        context = self.env['ir.actions.act_window'].sudo().browse(action['id'])._get_action_dict()['context']
        return Form(self.env['fetchmail.server'].with_context(**safe_eval(context)))

    def test_tls_and_port_by_kind(self):
        form = self.form()
        self.assertEqual((form.server_type, form.is_ssl, form.port), ('imap', True, 993))
        form.server_type = 'pop'
        self.assertEqual((form.is_ssl, form.port), (True, 995))
        form.is_ssl = False
        self.assertEqual((form.port, form.interest_starttls), (110, True))
        form.server_type = 'imap'
        self.assertEqual((form.port, form.interest_starttls), (143, True))
        form.is_ssl = True
        self.assertEqual((form.port, form.interest_starttls), (993, False))

    def test_the_likely_server_is_proposed(self):
        form = self.form()
        for address, imap, pop in (
            ('sales@acme.example', 'imap.acme.example', 'pop.acme.example'),
            ('acme@gmail.com', 'imap.gmail.com', 'pop.gmail.com'), ('acme@web.de', 'imap.web.de', 'pop3.web.de'),
        ):
            form.server_type = 'imap'
            form.user = address
            self.assertEqual(form.server, imap)
            form.server_type = 'pop'
            self.assertEqual(form.server, pop)

    def test_what_somebody_named_stays(self):
        form = self.form()
        form.server = 'mx.acme.example'
        form.user = 'sales@acme.example'
        self.assertEqual(form.server, 'mx.acme.example')

    def test_server_and_login_come_first(self):
        arch = self.env['fetchmail.server'].get_view(self.env.ref('mail.view_email_server_form').id)['arch']
        self.assertLess(arch.index('name="server_login_details"'), arch.index('name="interests"'))

    def test_errors_say_what_to_do(self):
        mailbox = self.env['fetchmail.server'].create({
            'name': "Box", 'server_type': 'imap', 'user': 'sales@acme.example', 'server': 'mail.acme.example',
            'port': 993, 'is_ssl': True, 'password': 'x', 'collects_interests': True})
        for error, words in (
            (socket.gaierror(-2, "Name or service not known"), "no server named mail.acme.example. Is it imap.acme"),
            (ConnectionRefusedError(111, "Connection refused"), "Nothing answers on port 993"),
            (TimeoutError("timed out"), "does not answer on port 993"),
            (ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number"), "does not speak TLS on port 993"),
            (ssl.SSLCertVerificationError(1, "certificate verify failed"), "certificate of mail.acme.example"),
        ):
            def fail(_server, error=error):
                raise error
            with patch.object(self.registry['fetchmail.server'], '_imap_client', fail), \
                    self.assertRaisesRegex(UserError, words):
                mailbox.button_confirm_login()
