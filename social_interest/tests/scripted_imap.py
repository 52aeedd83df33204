# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""An IMAP4rev1 server (RFC 3501) that breaks where a test wants it to.

It knows the commands that a reading client sends, with RFC 4959 (initial SASL
response), RFC 2971 (ID), RFC 6851 (MOVE) and RFC 4315 (UIDPLUS answers).
"""

import base64
import binascii
import datetime
import imaplib
import re

from .scripted_server import Dropped, Message, ScriptedServer, Session

TOKEN = re.compile(rb'"((?:[^"\\]|\\.)*)"|([^\s()"]+)|([()])')
LITERAL = re.compile(rb'\{(\d+)(\+?)\}$')
DATE = re.compile(r'(\d{1,2})-(\w{3})-(\d{4})')


class Refused(Exception):
    """The command is answered with ``NO`` and this text."""


class Folder:
    """Messages by UID; ``uidvalidity`` and ``uidnext`` as in RFC 3501 2.3.1.1."""

    def __init__(self, uidvalidity=1):
        self.uidvalidity = uidvalidity
        self.uidnext = 1
        self.messages = {}

    def add(self, message):
        uid = self.uidnext
        self.messages[uid] = message
        self.uidnext += 1
        return uid


class ScriptedImap(ScriptedServer):
    """``folders`` may be changed at any time, as another client would.

    ``bearers`` maps users to the OAuth token they may come with;
    ``sasl`` keeps every decoded SASL answer of the clients.
    """

    def __init__(self, sasl_ir=True, **options):
        self.session_class = ImapSession
        self.folders = {'INBOX': Folder()}
        self.bearers, self.sasl, self.sasl_ir = {}, [], sasl_ir
        super().__init__(**options)

    def append(self, *raws, folder='INBOX', **values):
        """Deliver messages (bytes); return their UIDs."""
        return [self.folders[folder].add(Message(raw, **values)) for raw in raws]

    def expunge(self, *uids, folder='INBOX'):
        for uid in uids:
            self.folders[folder].messages.pop(uid, None)

    @property
    def commands(self):
        """Names of the commands, without ``UID``, in the order of time."""
        return [line.removeprefix('UID ').partition(' ')[0] for line in self.journal]


class ImapSession(Session):

    user = folder = None
    readonly = True

    def talk(self):
        self.tag = '*'
        self.respond('GREETING', lambda: b'* OK [CAPABILITY %s] ready\r\n' % self.capabilities())
        while True:
            words, shown = self.read_command()
            self.tag, *words = words
            uid = words[0].upper() == b'UID'
            name, *arguments = words[uid:]
            name = name.decode().upper()
            self.server.note(f"{'UID ' * uid}{name}{shown}")
            self.respond(name, lambda name=name, arguments=arguments, uid=uid: self.obey(name, arguments, uid))
            if name == 'LOGOUT':
                return
            if name == 'STARTTLS' and self.server.tls and not self.secure:
                self.start_tls()

    def read_command(self):
        """Return (tokens, what stands after the name); literals become quoted strings."""
        line = self.read_line()
        while match := LITERAL.search(line):
            if not match[2]:
                self.wfile.write(b'+ go on\r\n')
            data = self.rfile.read(int(match[1]))
            line = line[:match.start()] + b'"%s"' % data.replace(b'\\', rb'\\').replace(b'"', rb'\"')
            line += self.read_line()
        # the section of BODY[...] may hold spaces and parentheses, none that clients of ours send
        tokens = [re.sub(rb'\\(.)', rb'\1', quoted) if bare == paren == b'' else bare or paren
                  for quoted, bare, paren in TOKEN.findall(line)]
        after = re.sub(rb'^\S+ (?:UID )?\S+', b'', line, flags=re.IGNORECASE)
        return [tokens[0].decode(), *tokens[1:]], after.decode('utf-8', 'replace')

    def refusal(self, text):
        tag = '*' if text.startswith('BYE') else self.tag
        return f'{tag} {text}\r\n'.encode()

    def obey(self, name, arguments, uid):
        handler = getattr(self, f'do_{name.lower()}', None)
        if handler is None:
            return b'%s BAD unknown command\r\n' % self.tag.encode()
        try:
            lines = handler(arguments, uid)
            status = b'OK done'
        except Refused as refusal:
            lines, status = [], b'NO ' + str(refusal).encode()
        if self.folder and (uid or name not in ('FETCH', 'SEARCH', 'STORE')):
            lines = [*lines, *self.changes()]
        return b''.join(b'* %s\r\n' % line for line in lines) + b'%s %s\r\n' % (self.tag.encode(), status)

    def changes(self):
        """Tell what others did to the folder (RFC 3501 5.2 and 7.4.1), and number anew."""
        there = self.folder.messages
        for number in range(len(self.uids), 0, -1):
            if self.uids[number - 1] not in there:
                del self.uids[number - 1]
                yield b'%d EXPUNGE' % number
        if len(there) > len(self.uids):
            self.uids = sorted(there)
            yield b'%d EXISTS' % len(self.uids)

    # ------------------------------------------------------------------
    # Any time, and login
    # ------------------------------------------------------------------

    def capabilities(self):
        words = [b'IMAP4rev1', b'ID', b'MOVE', b'UIDPLUS', b'AUTH=PLAIN', b'AUTH=XOAUTH2']
        words += [b'SASL-IR'] * self.server.sasl_ir
        words += [b'STARTTLS'] * bool(self.server.tls and not self.secure)
        return b' '.join(words)

    def do_capability(self, _arguments, _uid):
        return [b'CAPABILITY ' + self.capabilities()]

    def do_noop(self, _arguments, _uid):
        return []

    def do_id(self, _arguments, _uid):
        return [b'ID NIL']

    def do_logout(self, _arguments, _uid):
        return [b'BYE see you']

    def do_starttls(self, _arguments, _uid):
        if not self.server.tls or self.secure:
            raise Refused('no TLS here')
        return []

    def do_login(self, arguments, _uid):
        user, password = (word.decode() for word in arguments)
        if self.server.accounts.get(user) != password:
            raise Refused('[AUTHENTICATIONFAILED] Authentication failed.')
        self.user = user
        return []

    def do_authenticate(self, arguments, _uid):
        mechanism, *initial = (word.decode().upper() if not n else word for n, word in enumerate(arguments))
        told = initial[0] if initial else self.challenge(b'')
        try:
            told = base64.b64decode(told, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            raise Refused('no base64')
        self.server.sasl.append(told)
        if mechanism == 'PLAIN':
            _authorised, user, secret = told.split('\0')
            known = self.server.accounts
        else:
            user, secret = (part.partition('=')[2] for part in told.split('\1')[:2])
            known = {name: f'Bearer {token}' for name, token in self.server.bearers.items()}
        if known.get(user) != secret:
            if mechanism == 'XOAUTH2':
                # the reason comes as one more challenge, which the client has to answer with nothing
                if self.challenge(b'{"status":"400","schemes":"Bearer"}'):
                    raise Refused('an empty answer was expected')
            raise Refused('[AUTHENTICATIONFAILED] Invalid credentials')
        self.user = user
        return []

    def challenge(self, text):
        self.wfile.write(b'+ %s\r\n' % base64.b64encode(text))
        return self.read_line()

    # ------------------------------------------------------------------
    # Folders
    # ------------------------------------------------------------------

    def named(self, name):
        if not self.user:
            raise Refused('log in first')
        if name.decode() not in self.server.folders:
            raise Refused('[NONEXISTENT] no such folder')
        return self.server.folders[name.decode()]

    def do_list(self, arguments, _uid):
        pattern = re.escape(arguments[1].decode()).replace(r'\*', '.*').replace('%', '[^/]*')
        return [b'LIST (\\HasNoChildren) "/" "%s"' % name.encode()
                for name in self.server.folders if re.fullmatch(pattern, name)]

    def do_create(self, arguments, _uid):
        self.server.folders[arguments[0].decode()] = Folder()
        return []

    def do_status(self, arguments, _uid):
        folder = self.named(arguments[0])
        values = {
            b'MESSAGES': len(folder.messages), b'RECENT': 0, b'UIDNEXT': folder.uidnext,
            b'UIDVALIDITY': folder.uidvalidity,
            b'UNSEEN': sum('\\Seen' not in message.flags for message in folder.messages.values())}
        told = b' '.join(b'%s %d' % (word, values[word.upper()]) for word in arguments[2:-1])
        return [b'STATUS "%s" (%s)' % (arguments[0], told)]

    def do_examine(self, arguments, _uid, readonly=True):
        self.folder = self.named(arguments[0])
        self.readonly = readonly
        self.uids = sorted(self.folder.messages)
        return [
            rb'FLAGS (\Seen \Flagged \Deleted)',
            b'%d EXISTS' % len(self.uids), b'0 RECENT',
            b'OK [UIDVALIDITY %d] ok' % self.folder.uidvalidity, b'OK [UIDNEXT %d] ok' % self.folder.uidnext]

    def do_select(self, arguments, uid):
        return self.do_examine(arguments, uid, readonly=False)

    # ------------------------------------------------------------------
    # Messages
    # ------------------------------------------------------------------

    def meant(self, text, uid):
        """Return [(sequence number, UID, message)] of a sequence set, without those that are gone."""
        if not self.folder:
            raise Refused('select a folder first')
        numbers = self.uids if uid else range(1, len(self.uids) + 1)
        wanted = set()
        for part in text.decode().split(','):
            ends = [int(end) if end != '*' else max(numbers, default=0) for end in part.split(':')]
            wanted.update(range(min(ends), min(max(ends), max(numbers, default=0)) + 1))
        return [(n, self.uids[n - 1], self.folder.messages[self.uids[n - 1]])
                for n, number in enumerate(numbers, 1)
                if number in wanted and self.uids[n - 1] in self.folder.messages]

    def do_search(self, arguments, uid):
        if arguments[:1] == [b'CHARSET']:
            arguments = arguments[2:]
        found = self.meant(b'1:*', False)
        keys = iter(word.decode().upper() for word in arguments if word not in (b'(', b')'))
        for key in keys:
            if key in ('SINCE', 'BEFORE'):
                day, month, year = DATE.fullmatch(next(keys)).groups()
                date = datetime.date(int(year), imaplib.Mon2num[month.title().encode()], int(day))
                found = [row for row in found if (row[2].date.date() >= date) == (key == 'SINCE')]
            elif key == 'UNSEEN':
                found = [row for row in found if '\\Seen' not in row[2].flags]
            elif key != 'ALL':
                chosen = self.meant(next(keys).encode(), True) if key == 'UID' else self.meant(key.encode(), False)
                found = [row for row in found if row in chosen]
        return [b'SEARCH' + b''.join(b' %d' % row[1 if uid else 0] for row in found)]

    def do_fetch(self, arguments, uid):
        items = [word.decode().upper() for word in arguments[1:] if word not in (b'(', b')')]
        return [b'%d FETCH (%s)' % (number, b' '.join(
            self.item(item, message_uid, message)
            for item in dict.fromkeys([*['UID'] * uid, *items])))
            for number, message_uid, message in self.meant(arguments[0], uid) if not message.is_left_out()]

    def item(self, item, uid, message):
        if item == 'UID':
            return b'UID %d' % uid
        if item == 'RFC822.SIZE':
            return b'RFC822.SIZE %d' % message.size
        if item == 'INTERNALDATE':
            return b'INTERNALDATE ' + imaplib.Time2Internaldate(message.date).encode()
        if item == 'FLAGS':
            return b'FLAGS (%s)' % ' '.join(sorted(message.flags)).encode()
        if message.announced and 'HEADER' not in item:
            self.server.note('(body of a giant)')
            raise Dropped
        if 'PEEK' not in item and not self.readonly:
            message.flags.add('\\Seen')
        section = item.replace('.PEEK', '')
        if message.damage == 'DROP':
            raise Dropped
        if message.damage == 'NO':
            raise Refused('[SERVERBUG] The message cannot be read')
        if message.damage == 'NIL':
            return section.encode() + b' NIL'
        data = {'BODY[]': message.raw, 'BODY[HEADER]': message.header}.get(section)
        if data is None:
            raise Refused(f'cannot fetch {item}')
        return b'%s {%d}\r\n%s' % (section.encode(), len(data), data)

    def do_store(self, arguments, uid):
        if self.readonly:
            raise Refused('[READ-ONLY] opened with EXAMINE')
        verb = arguments[1].decode().upper()
        flags = {word.decode() for word in arguments[2:] if word not in (b'(', b')')}
        told = []
        for number, message_uid, message in self.meant(arguments[0], uid):
            if verb.startswith('+'):
                message.flags |= flags
            elif verb.startswith('-'):
                message.flags -= flags
            else:
                message.flags = flags
            told.append(b'%d FETCH (UID %d %s)' % (number, message_uid, self.item('FLAGS', message_uid, message)))
        return [] if verb.endswith('.SILENT') else told

    def do_copy(self, arguments, uid, move=False):
        target = self.named(arguments[1])
        if move and self.readonly:
            raise Refused('[READ-ONLY] opened with EXAMINE')
        pairs = [(old, target.add(message)) for _number, old, message in self.meant(arguments[0], uid)]
        for old, _new in pairs if move else ():
            del self.folder.messages[old]
        if not pairs:
            return []
        old, new = (','.join(str(pair[side]) for pair in pairs).encode() for side in (0, 1))
        return [b'OK [COPYUID %d %s %s] ok' % (target.uidvalidity, old, new)]

    def do_move(self, arguments, uid):
        return self.do_copy(arguments, uid, move=True)
