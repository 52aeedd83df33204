# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Photos of authors: nothing is loaded that a stranger could have meant for us."""

import base64
import datetime
import http.server
import ipaddress
import socket
import ssl
import tempfile
import threading
from pathlib import Path
from unittest.mock import patch

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from odoo.tests import tagged

from ..tools import guarded_fetch
from ..tools.guarded_fetch import DEADLINE, MAX_BYTES, Fetcher, Refused, is_public
from .common import PIXEL, InterestCase

HOST = 'photos.fbcdn.net'
PICTURE = base64.b64decode(PIXEL)


class _Pictures(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        content, location = PICTURE, None
        if self.path.startswith('/to/'):
            location = {
                'evil': 'https://evil.example/x.png', 'plain': f'http://{HOST}/x.png',
                'file': 'file:///etc/passwd', 'again': '/to/again', 'once': '/x.png',
            }[self.path[4:]]
        elif self.path == '/svg':
            content = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
        elif self.path == '/huge':
            content = PICTURE + b'0' * MAX_BYTES
        self.send_response(302 if location else 404 if self.path == '/gone' else 200)
        if location:
            self.send_header('Location', location)
        self.send_header('Content-Length', str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_args):
        """Quiet."""


def _certificate(folder):
    """Write a certificate of its own for the host; return its path."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, HOST)])
    now = datetime.datetime(2020, 1, 1)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now).not_valid_after(now + datetime.timedelta(days=36500))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=False)
        .sign(key, hashes.SHA256()))
    path = Path(folder) / 'pictures.pem'
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM))
    return path


@tagged('post_install', '-at_install')
class TestPhoto(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = cls.enterClassContext(tempfile.TemporaryDirectory())
        path = _certificate(folder)
        server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), _Pictures)
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(path)
        server.socket = tls.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        cls.addClassCleanup(server.server_close)
        cls.addClassCleanup(server.shutdown)
        cls.fetcher = Fetcher(
            resolve=lambda _host: {'127.0.0.1'}, is_allowed=lambda address: address == '127.0.0.1',
            port=server.server_port, context=ssl.create_default_context(cafile=path))

    def test_picture_of_the_channel_is_fetched(self):
        for path in ('/x.png', '/to/once'):
            self.assertEqual(self.fetcher.fetch(f'https://{HOST}{path}', ['fbcdn.net']), PICTURE)

    def test_everything_else_is_refused(self):
        for url in (
            'http://photos.fbcdn.net/x.png', 'https://evil.example/x.png', 'https://fbcdn.net.evil.example/x.png',
            'https://a@photos.fbcdn.net/x.png', 'https://photos.fbcdn.net:8443/x.png', 'file:///etc/passwd', '',
            *(f'https://{HOST}{path}' for path in (
                '/to/evil', '/to/plain', '/to/file', '/to/again', '/svg', '/huge', '/gone')),
        ):
            with self.subTest(url), self.assertRaises(Refused):
                self.fetcher.fetch(url, ['fbcdn.net'])

    def test_name_that_leads_inside_is_not_connected_to(self):
        for answer in ({'127.0.0.1'}, {'93.184.216.34', '10.0.0.5'}, {'169.254.169.254'}, set()):
            fetcher = Fetcher(resolve=lambda _host, answer=answer: answer, port=self.fetcher.port)
            with self.subTest(answer), self.assertRaisesRegex(Refused, "not public"):
                fetcher.fetch(f'https://{HOST}/x.png', ['fbcdn.net'])

    def test_certificate_of_another_host_is_refused(self):
        with self.assertRaisesRegex(Refused, "not reached"):
            self.fetcher.fetch('https://other.fbcdn.net/x.png', ['fbcdn.net'])

    def test_server_that_drips_its_head_and_its_body_has_one_deadline_for_both(self):
        """Each of them comes in time for itself, and byte after byte comes in time for the one before it."""
        read = guarded_fetch._Bytes.readinto
        for passed in (DEADLINE - 1, 3):
            clock = [0.0]

            def receive(reader, buffer, passed=passed, clock=clock):  # pylint: disable=dangerous-default-value
                count = read(reader, memoryview(buffer)[:64])
                clock[0] += passed
                return count
            with self.subTest(passed), patch.object(guarded_fetch._Bytes, 'readinto', receive), patch.object(
                    guarded_fetch.time, 'monotonic', lambda clock=clock: clock[0]):
                with self.assertRaisesRegex(Refused, "too slow"):
                    self.fetcher.fetch(f'https://{HOST}/x.png', ['fbcdn.net'])
                self.assertLess(clock[0], 2 * DEADLINE)

    def test_public_addresses(self):
        self.assertTrue(is_public('93.184.216.34'))
        self.assertTrue(is_public('2606:2800:220:1:248:1893:25c8:1946'))
        for inside in (
            '127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0',
            '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1%eth0', 'fc00::1', '::ffff:127.0.0.1',
            '64:ff9b::7f00:1', '2002:7f00:1::', 'ff02::1', str(ipaddress.ip_address(socket.inet_aton('127.1'))),
        ):
            with self.subTest(inside):
                self.assertFalse(is_public(inside))

    def test_author_gets_the_photo_once(self):
        self.author.photo_url = f'https://{HOST}/x.png'
        self.author._load_photos(self.fetcher)
        self.assertTrue(self.author.image_128)
        self.assertTrue(self.author.photo_tried)

    def test_author_without_a_good_photo_stays_without(self):
        self.author.photo_url = f'https://{HOST}/svg'
        self.author._load_photos(self.fetcher)
        self.assertEqual((self.author.image_128, self.author.photo_tried), (False, True))

    def test_off_by_default_and_switched_by_the_setting(self):
        cron = self.env.ref('social_interest.ir_cron_load_photos')
        self.assertFalse(cron.active)
        self.env['res.config.settings'].create({'social_interest_load_photos': True}).execute()
        self.assertTrue(cron.active)
        self.env['res.config.settings'].create({'social_interest_load_photos': False}).execute()
        self.assertFalse(cron.active)
