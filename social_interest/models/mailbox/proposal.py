# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import socket
import ssl

from odoo import api, models
from odoo.tools import email_domain_extract

#: domain of an address → (server over IMAP, over POP), as the providers tell
SERVERS = {
    **dict.fromkeys(('gmail.com', 'googlemail.com'), ('imap.gmail.com', 'pop.gmail.com')),
    **dict.fromkeys(
        ('outlook.com', 'hotmail.com', 'live.com', 'msn.com'), ('outlook.office365.com', 'outlook.office365.com')),
    **dict.fromkeys(('yahoo.com', 'ymail.com'), ('imap.mail.yahoo.com', 'pop.mail.yahoo.com')),
    **dict.fromkeys(('icloud.com', 'me.com', 'mac.com'), ('imap.mail.me.com', '')),
    **dict.fromkeys(('gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch'), ('imap.gmx.net', 'pop.gmx.net')),
    'gmx.com': ('imap.gmx.com', 'pop.gmx.com'),
    'web.de': ('imap.web.de', 'pop3.web.de'),
    't-online.de': ('secureimap.t-online.de', 'securepop.t-online.de'),
    **dict.fromkeys(('mail.ru', 'bk.ru', 'inbox.ru', 'list.ru'), ('imap.mail.ru', 'pop.mail.ru')),
    **dict.fromkeys(('yandex.ru', 'yandex.com', 'ya.ru'), ('imap.yandex.com', 'pop.yandex.com')),
    'mailbox.org': ('imap.mailbox.org', 'pop3.mailbox.org'),
    'posteo.de': ('posteo.de', 'posteo.de'),
    'fastmail.com': ('imap.fastmail.com', 'pop.fastmail.com'),
    'zoho.com': ('imap.zoho.com', 'pop.zoho.com'),
    'aol.com': ('imap.aol.com', 'pop.aol.com'),
}
#: of each kind: with STARTTLS or in the clear, with TLS
PORTS = {'imap': (143, 993), 'pop': (110, 995)}
#: what servers answer to a wrong user or password
REFUSED = ('authenticationfailed', 'authentication failed', 'invalid credentials', 'login failed', 'auth', 'password')


class FetchmailServer(models.Model):
    """A new mailbox: its server is proposed, and what goes wrong is said with what to do."""

    _inherit = 'fetchmail.server'

    @api.onchange('user', 'server_type')
    def _onchange_interest_user(self):
        """Propose the server that an address of this domain is likely to have, where nobody named another."""
        if not self.collects_interests or self.server_type not in ('imap', 'pop'):
            return
        proposals = self._interest_servers()
        if proposals and (not self.server or self.server in proposals or self._is_interest_proposal()):
            self.server = proposals[0 if self.server_type == 'imap' else 1] or self.server
        if not self.name and self.user:
            self.name = self.user

    def _interest_servers(self):
        """Return the likely names of the server over IMAP and over POP, or nothing."""
        domain = email_domain_extract(self.user or '')
        if not domain:
            return ()
        return SERVERS.get(domain) or (f'imap.{domain}', f'pop.{domain}')

    def _is_interest_proposal(self):
        """Whether the server is one that was proposed for the address as it was before."""
        known = {server for servers in SERVERS.values() for server in servers}
        return self.server in known or not self._origin.server and self.server.startswith(('imap.', 'pop.'))

    @api.onchange('is_ssl', 'server_type')
    def _onchange_interest_tls(self):
        """A password never goes in the clear by an oversight: without TLS the connection is encrypted by STARTTLS.

        The port follows: Odoo's addons for Gmail and Outlook leave it as it is.
        """
        if self.collects_interests and self.server_type in PORTS:
            self.interest_starttls = not self.is_ssl
            self.port = PORTS[self.server_type][self.is_ssl]

    def _asked_in_words(self, error):
        """Return what went wrong when the mailbox was opened, and what to do, or an empty string where nobody knows."""
        server, port = self.server or '', self.port
        if isinstance(error, socket.gaierror):
            likely = next((name for name in self._interest_servers() if name and name != server), '')
            if likely:
                return self.env._(
                    "There is no server named %(server)s. Is it %(likely)s?", server=server, likely=likely)
            return self.env._("There is no server named %s. Your provider tells its name.", server)
        if isinstance(error, ssl.SSLCertVerificationError):
            return self.env._(
                "The certificate of %s is not valid for this name. Take the name that your provider tells.", server)
        if isinstance(error, ssl.SSLError):
            return self.env._(
                "%(server)s does not speak TLS on port %(port)s. Take port 993 (IMAP) or 995 (POP), or STARTTLS.",
                server=server, port=port)
        if isinstance(error, ConnectionRefusedError):
            return self.env._(
                "Nothing answers on port %(port)s of %(server)s. With TLS it is 993 (IMAP) or 995 (POP), "
                "with STARTTLS 143 or 110.", server=server, port=port)
        if isinstance(error, TimeoutError):
            return self.env._(
                "%(server)s does not answer on port %(port)s. Is the port right, and does the firewall let it through?",
                server=server, port=port)
        said = self._readable(error)
        if any(word in said.lower() for word in REFUSED):
            return self.env._(
                "%(server)s refuses the user or the password. With two-step login most providers want an app password. "
                "It says: %(said)s", server=server, said=said)
        return ''
