# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A real IMAP and POP3 server for the tests: Dovecot, private, on loopback."""

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from imapclient import IMAPClient

USER = 'interests@acme.example'
PASSWORD = 'secret'
PATIENCE = 15  # seconds until a starting server must answer

COMMON = """
protocols = {protocols}
listen = 127.0.0.1
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/dovecot.log
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
ssl = no
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""
POP3 = """
service pop3-login {{
  chroot =
  inet_listener pop3 {{
    port = {pop3_port}
  }}
  inet_listener pop3s {{
    port = 0
  }}
}}
"""
BEFORE_2_4 = """
mail_location = maildir:{home}/mail/%u
disable_plaintext_auth = no
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={home}/home/%u
}}
"""
# the first two lines have to stand before all others
SINCE_2_4 = """dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
mail_driver = maildir
mail_path = {home}/mail/%{{user}}
auth_allow_cleartext = yes
passdb static {{
  password = {password}
}}
userdb static {{
  fields {{
    uid = {user}
    gid = {group}
    home = {home}/home/%{{user}}
  }}
}}
"""


class Dovecot:
    """Start with :meth:`start`; the mail survives :meth:`restart`.

    ``pop3``: serve the same mail over POP3 too, on ``pop3_port``.
    """

    def __init__(self, pop3=False):
        self.binary = shutil.which('dovecot', path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
        self.home = Path(tempfile.mkdtemp(prefix='si-imap-'))
        self.port = self._free_port()
        self.pop3_port = self._free_port() if pop3 else None
        self.process = None
        # Dovecot refuses to keep the mail of root
        self.account = pwd.getpwnam('nobody') if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())

    @staticmethod
    def _free_port():
        with contextlib.closing(socket.socket()) as probe:
            probe.bind(('127.0.0.1', 0))
            return probe.getsockname()[1]

    def _version(self):
        """Return (major, minor): the two settings languages know little of each other."""
        told = subprocess.run([self.binary, '--version'], check=True, capture_output=True, text=True).stdout
        return tuple(int(part) for part in told.split()[0].split('.')[:2])

    def start(self):
        if not self.binary:
            raise RuntimeError("These tests need a real mail server: install dovecot-imapd and dovecot-pop3d.")
        group = subprocess.run(
            ['id', '-gn', self.account.pw_name], check=True, capture_output=True, text=True).stdout.strip()
        config = self.home / 'dovecot.conf'
        template = (SINCE_2_4 if self._version() >= (2, 4) else BEFORE_2_4) + COMMON + POP3 * bool(self.pop3_port)
        config.write_text(template.format(
            home=self.home, user=self.account.pw_name, group=group, password=PASSWORD, port=self.port,
            protocols='imap pop3' if self.pop3_port else 'imap', pop3_port=self.pop3_port))
        if os.geteuid() == 0:
            subprocess.run(['chown', '-R', f'{self.account.pw_uid}:{self.account.pw_gid}', self.home], check=True)
        as_user = {'user': self.account.pw_uid, 'group': self.account.pw_gid, 'extra_groups': []}
        self.process = subprocess.Popen(
            [self.binary, '-F', '-c', config], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            **(as_user if os.geteuid() == 0 else {}))
        self._wait()
        return self

    def _wait(self):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            with contextlib.suppress(OSError), self.client():
                return
            if self.process.poll() is not None:
                break
        log = self.home / 'dovecot.log'
        raise RuntimeError(f"Dovecot did not start: {log.read_text() if log.exists() else 'no log'}")

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(PATIENCE)
            self.process = None

    def restart(self):
        self.stop()
        self.start()

    def remove(self):
        self.stop()
        shutil.rmtree(self.home, ignore_errors=True)

    @contextlib.contextmanager
    def client(self, user=USER):
        """Give a logged-in IMAPClient, as another mail program would be."""
        with IMAPClient('127.0.0.1', port=self.port, ssl=False, timeout=PATIENCE) as client:
            client.login(user, PASSWORD)
            yield client

    def append(self, *messages, user=USER, folder='INBOX'):
        """Deliver messages (bytes) into a folder."""
        with self.client(user) as client:
            for message in messages:
                client.append(folder, message)

    def flags(self, user=USER, folder='INBOX'):
        """Return {uid: flags} of a folder."""
        with self.client(user) as client:
            client.select_folder(folder, readonly=True)
            return {uid: data[b'FLAGS'] for uid, data in client.fetch(client.search(), ['FLAGS']).items()}
