# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A POP3 server (RFC 1939, with CAPA of RFC 2449 and STLS of RFC 2595) that breaks where a test wants it to."""

from .scripted_server import Dropped, Message, ScriptedServer, Session


class Refused(Exception):
    """The command is answered with ``-ERR`` and this text."""


class ScriptedPop3(ScriptedServer):
    """``maildrop`` is a list of (UIDL, message), in the order in which the server numbers them.

    A session sees the maildrop as it was at its login (RFC 1939, 4). Commands
    named in ``without`` are not known, capabilities named in ``extra`` are told.
    """

    def __init__(self, without=(), extra=(), **options):
        self.session_class = Pop3Session
        self.maildrop = []
        self.without, self.extra = without, extra
        super().__init__(**options)

    def append(self, *raws, uidl=None, **values):
        """Deliver messages (bytes)."""
        for raw in raws:
            self.maildrop.append((uidl or f'{len(self.maildrop) + 1:08x}.acme', Message(raw, **values)))

    @property
    def uidls(self):
        return [uidl for uidl, _message in self.maildrop]

    @property
    def commands(self):
        """Names of the commands, in the order of time."""
        return [line.partition(' ')[0] for line in self.journal]


class Pop3Session(Session):

    user = drop = None

    def talk(self):
        self.deleted = set()
        self.respond('GREETING', lambda: b'+OK ready\r\n')
        while True:
            line = self.read_line().decode()
            self.server.note(line)
            name, *arguments = line.split(' ') if not line.startswith('PASS ') else ('PASS', line[5:])
            name = name.upper()
            self.respond(name, lambda name=name, arguments=arguments: self.obey(name, arguments))
            if name == 'QUIT':
                return
            if name == 'STLS' and self.server.tls and not self.secure:
                self.start_tls()

    def refusal(self, text):
        return f'-ERR {text}\r\n'.encode()

    def obey(self, name, arguments):
        handler = getattr(self, f'do_{name.lower()}', None)
        try:
            if handler is None or name in self.server.without:
                raise Refused('unknown command')
            if self.drop is None and name not in ('USER', 'PASS', 'CAPA', 'STLS', 'QUIT'):
                raise Refused('log in first')
            return handler(*arguments)
        except Refused as refusal:
            return self.refusal(str(refusal))

    @staticmethod
    def ok(text=b'done', lines=None):
        """Return an answer, with a multi-line body where lines are given (RFC 1939, 3)."""
        stuffed = [b'.' * line.startswith(b'.') + line for line in lines or ()]
        return b'+OK %s\r\n' % text + b''.join(line + b'\r\n' for line in stuffed) + b'.\r\n' * (lines is not None)

    # ------------------------------------------------------------------
    # Login
    # ------------------------------------------------------------------

    def do_capa(self):
        words = [b'USER', b'UIDL', b'TOP'] + [word.encode() for word in self.server.extra]
        words += [b'STLS'] * bool(self.server.tls and not self.secure)
        return self.ok(lines=[word for word in words if word.decode() not in self.server.without])

    def do_stls(self):
        if not self.server.tls or self.secure:
            raise Refused('no TLS here')
        return self.ok()

    def do_user(self, user):
        self.user = user
        return self.ok()

    def do_pass(self, password):
        if self.server.accounts.get(self.user) != password:
            raise Refused('[AUTH] Authentication failed.')
        self.drop = list(self.server.maildrop)
        return self.ok()

    def do_quit(self):
        gone = [self.drop[number - 1] for number in self.deleted]
        self.server.maildrop = [row for row in self.server.maildrop if row not in gone]
        return self.ok(b'see you')

    # ------------------------------------------------------------------
    # Messages
    # ------------------------------------------------------------------

    def numbered(self):
        """Return {number: (UIDL, message)} without those marked as deleted."""
        return {number: row for number, row in enumerate(self.drop, 1) if number not in self.deleted}

    def meant(self, number):
        if int(number) not in self.numbered():
            raise Refused('no such message')
        return self.drop[int(number) - 1][1]

    def listing(self, number, tell):
        told = {found: b'%d %s' % (found, tell(*row)) for found, row in self.numbered().items()}
        if number is None:
            return self.ok(lines=told.values())
        self.meant(number)
        return self.ok(told[int(number)])

    def do_stat(self):
        sizes = [message.size for _uidl, message in self.numbered().values()]
        return self.ok(b'%d %d' % (len(sizes), sum(sizes)))

    def do_uidl(self, number=None):
        return self.listing(number, lambda uidl, _message: uidl.encode())

    def do_list(self, number=None):
        return self.listing(number, lambda _uidl, message: b'%d' % message.size)

    def do_retr(self, number):
        message = self.meant(number)
        if message.damage == 'DROP':
            raise Dropped
        if message.announced:
            self.server.note('(body of a giant)')
            raise Dropped
        return self.ok(lines=message.raw.removesuffix(b'\r\n').split(b'\r\n'))

    def do_top(self, number, lines):
        message = self.meant(number)
        body = message.raw[len(message.header):].split(b'\r\n')[:int(lines)]
        return self.ok(lines=message.header.removesuffix(b'\r\n').split(b'\r\n') + body)

    def do_dele(self, number):
        self.meant(number)
        self.deleted.add(int(number))
        return self.ok()

    def do_rset(self):
        self.deleted.clear()
        return self.ok()

    def do_noop(self):
        return self.ok()
