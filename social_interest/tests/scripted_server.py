# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the scripted mail servers share: a loopback server in a thread, its journal, its faults.

A real server cannot be asked to break at an exact place; these can. A fault is
placed as data before the client comes::

    server.place(drop('FETCH', 'inside', nth=2))
    server.place(answer('SELECT', 'NO [THROTTLED] Slow down'))

Names of commands stand without ``UID``; ``'*'`` is any command, ``'GREETING'``
the server's first line.
"""

import datetime
import ipaddress
import logging
import shutil
import socketserver
import ssl
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_logger = logging.getLogger(__name__)

USER = 'interests@acme.example'
PASSWORD = 'secret'
PATIENCE = 60  # seconds after which a stalled answer is given up, should a test forget to release it


class Dropped(Exception):
    """The server closes this connection."""


@dataclass
class Message:
    """One message in a mailbox.

    ``announced`` is the size the server tells (bytes) where it is not the
    message's own: a giant that exists only in the listing. ``damage`` is what
    the server answers to a question for the message itself: ``'NO'``, ``'NIL'``,
    or ``'DROP'``: it ends the connection. ``left_out``: numbers of the answers
    about it (from 1) in which the server says nothing of it.
    """

    raw: bytes
    date: datetime.datetime = datetime.datetime(2026, 11, 10, 9, tzinfo=datetime.timezone.utc)
    flags: set = field(default_factory=set)
    announced: int | None = None
    damage: str = ''
    left_out: tuple = ()
    asked: int = 0

    def is_left_out(self):
        self.asked += 1
        return self.asked in self.left_out

    def __post_init__(self):
        self.raw = self.raw.replace(b'\r\n', b'\n').replace(b'\n', b'\r\n')

    @property
    def size(self):
        return self.announced or len(self.raw)

    @property
    def header(self):
        return self.raw.partition(b'\r\n\r\n')[0] + b'\r\n\r\n'


@dataclass
class Fault:
    """What goes wrong, at the nth command of a name (counted over all connections)."""

    command: str
    nth: int
    always: bool = False
    where: str = ''
    text: str = ''
    call: Callable | None = None
    stalls: bool = False
    met: int = 0
    reached: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)

    def strikes(self, name):
        if self.command not in ('*', name):
            return False
        self.met += 1
        return self.met == self.nth or (self.always and self.met > self.nth)


def drop(command, where, nth=1):
    """Close the connection at a command.

    :param where: ``'before'`` it is carried out, ``'inside'`` its answer (in the
        middle of the first literal, if there is one), or ``'after'`` the answer
    """
    return Fault(command, nth, where=where)


def stall(command, nth=1):
    """Say nothing more from this command on, until ``fault.released`` is set."""
    return Fault(command, nth, stalls=True)


def answer(command, text, nth=1):
    """Answer with this line from the nth command on, and do nothing; after ``BYE`` close."""
    return Fault(command, nth, always=True, text=text)


def meanwhile(command, call, nth=1):
    """Call a function with the session before the command is carried out: what another client does."""
    return Fault(command, nth, call=call)


class Session(socketserver.StreamRequestHandler):
    """One connection. Subclasses read commands and give whole answers (bytes)."""

    disable_nagle_algorithm = True
    secure = False
    waiting = ()

    def handle(self):
        self.server.sessions.add(self)
        try:
            if self.server.implicit_tls:
                self.start_tls()
            self.talk()
        except (Dropped, OSError):
            self.server.note('(closed)')
        finally:
            self.server.sessions.discard(self)

    def talk(self):
        raise NotImplementedError

    def refusal(self, text):
        """Return the bytes that say the text of an ``answer`` fault."""
        raise NotImplementedError

    def start_tls(self):
        self.connection = self.server.tls.wrap_socket(self.connection, server_side=True)
        # the file objects of the base class still stand on the bare socket
        self.rfile, self.wfile = self.connection.makefile('rb'), self.connection.makefile('wb', buffering=0)
        self.secure = True

    def finish(self):
        try:
            self.connection.close()
        finally:
            result = super().finish()
        return result

    def await_lines(self, count):
        """Answer nothing before the client has sent this many lines more."""
        self.waiting = [self.rfile.readline() for _line in range(count)]

    def read_line(self):
        line = self.waiting.pop(0) if self.waiting else self.rfile.readline()
        if not line.endswith(b'\n'):
            raise Dropped
        return line.rstrip(b'\r\n')

    def respond(self, name, carry_out):
        """Send what ``carry_out()`` returns, unless a fault stands at this command."""
        fault = self.server.fault_at(name)
        if not fault:
            self.wfile.write(carry_out())
            return
        fault.reached.set()
        if fault.call:
            fault.call(self)
        if fault.stalls:
            fault.released.wait(PATIENCE)
        if fault.where == 'before':
            raise Dropped
        if fault.text:
            self.wfile.write(self.refusal(fault.text))
            if fault.text.startswith('BYE'):
                raise Dropped
            return
        data = carry_out()
        self.wfile.write(self._first_half(data) if fault.where == 'inside' else data)
        if fault.where:
            raise Dropped

    @staticmethod
    def _first_half(data):
        head, literal, body = data.partition(b'}\r\n')
        return head + literal + body[:len(body) // 2] if literal else data[:len(data) // 2]


class ScriptedServer(socketserver.ThreadingTCPServer):
    """Start with :meth:`start`, end with :meth:`remove`.

    ``journal`` holds every command line of every connection in the order of
    time, and what the tests note between them.
    """

    daemon_threads = True
    session_class = Session

    def __init__(self, tls=False, implicit_tls=False):
        super().__init__(('127.0.0.1', 0), self.session_class)
        self.port = self.server_address[1]
        self.journal, self.faults, self.sessions = [], [], set()
        self.accounts = {USER: PASSWORD}
        self.lock = threading.Lock()
        self.implicit_tls = implicit_tls
        self.certificate, self.tls = _certificate() if tls or implicit_tls else (None, None)

    def start(self):
        threading.Thread(target=self.serve_forever, kwargs={'poll_interval': 0.02}, daemon=True).start()
        return self

    def remove(self):
        for fault in self.faults:
            fault.released.set()
        self.shutdown()
        self.server_close()
        if self.certificate:
            shutil.rmtree(Path(self.certificate).parent)

    def handle_error(self, request, client_address):
        """Log what a session raised: an error in the log fails the run."""
        _logger.exception("A scripted server failed after %s", self.journal[-1:])

    def note(self, line):
        with self.lock:
            self.journal.append(line)

    def place(self, fault):
        self.faults.append(fault)
        return fault

    def fault_at(self, name):
        with self.lock:
            # every fault counts the command, though one only can strike
            struck = [fault for fault in self.faults if fault.strikes(name)]
        return struck[0] if struck else None


def _certificate():
    """Return (path of a new self-signed certificate for 127.0.0.1, server's SSL context)."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, '127.0.0.1')])
    now = datetime.datetime.now(datetime.timezone.utc)
    day = datetime.timedelta(days=1)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now - day).not_valid_after(now + day)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address('127.0.0.1'))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256()))
    folder = Path(tempfile.mkdtemp(prefix='si-tls-'))
    public, both = folder / 'certificate.pem', folder / 'both.pem'
    public.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    both.write_bytes(public.read_bytes() + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(both)
    return str(public), context
