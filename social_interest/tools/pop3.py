# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A POP3 client for mailboxes of any size and messages of any shape, on the standard library's."""

import contextlib
import poplib
from collections.abc import Iterable, Iterator
from datetime import datetime

from ..parsers import LimitExceeded, Message, limits

#: bytes of one line of a message; the standard library gives up at 2,048, and some senders write a
#: whole letter on one line
MAX_LINE = 30_000_000
CRLF = b'\r\n'


class Pop3(poplib.POP3):
    """A context manager that says QUIT.

    ``poplib.error_proto`` means that the server refused a command, and nothing
    else: a connection that ends or that cannot be followed any more raises
    ``ConnectionError``.
    """

    pipelining = False

    def __enter__(self):
        return self

    def __exit__(self, *_failure):
        try:
            with contextlib.suppress(poplib.error_proto, OSError):
                self._shortcmd('QUIT')
        finally:
            self.close()

    def close(self):
        # a socket that TLS gave up is closed already, which the base class takes for an error
        with contextlib.suppress(OSError):
            super().close()

    def _getline(self):
        line = self.file.readline(MAX_LINE + 1)
        if not line.endswith(b'\n'):
            raise ConnectionAbortedError(
                "the server sent a line without end" if len(line) > MAX_LINE else "the server closed the connection")
        return line.removesuffix(b'\n').removesuffix(b'\r'), len(line)

    def log_in(self, user: str, password: str) -> None:
        """Log in, and learn whether commands may be sent ahead of their answers (RFC 2449, 6.6)."""
        self.user(user)
        self.pass_(password)
        self.pipelining = self.offers('PIPELINING')

    def offers(self, capability: str) -> bool:
        """Whether the server tells a capability; one that knows no CAPA tells none."""
        try:
            return capability in self.capa()
        except poplib.error_proto:
            return False

    def uidls(self) -> Iterator[tuple[int, str]]:
        """Yield (number, UIDL) of all messages (RFC 1939, 7).

        :raises poplib.error_proto: also where the server knows no UIDL
        """
        for line in self.uidl()[1]:
            number, _space, uidl = line.strip().partition(b' ')
            yield int(number), uidl.decode('ascii', 'backslashreplace')

    def sizes(self) -> dict[int, int]:
        """Return {number: bytes} of all messages."""
        return {int(number): int(size) for number, size, *_rest in map(bytes.split, self.list()[1])}

    def headers(self, numbers: Iterable[int]) -> dict[int, bytes | poplib.error_proto]:
        """Return {number: header bytes, or why the server refused}; TOP is an optional command."""
        return self._many('TOP %d 0', numbers)

    def bodies(self, numbers: Iterable[int]) -> dict[int, bytes | poplib.error_proto]:
        """Return {number: message bytes, or why the server refused}."""
        return self._many('RETR %d', numbers)

    def _many(self, command, numbers):
        answers = {}
        if self.pipelining:
            self.sock.sendall(b''.join((command % number).encode() + CRLF for number in numbers))
        for number in numbers:
            if not self.pipelining:
                self._putcmd(command % number)
            try:
                answers[number] = CRLF.join(self._getlongresp()[1]) + CRLF
            except poplib.error_proto as refusal:
                answers[number] = refusal
        return answers


class Pop3Tls(Pop3, poplib.POP3_SSL):
    """The same on a port that speaks TLS from the start."""


def arrival(raw: bytes) -> datetime | None:
    """When a message came, told by its headers; aware, UTC.

    ``raw``: the message or its headers.
    The topmost Received is the one that the mailbox's own server wrote (RFC
    5321, 4.4); without one, the sender's Date has to do. None where neither
    tells a possible date.
    """
    head = raw.partition(b'\r\n\r\n')[0]
    try:
        limits.check(head)
    except LimitExceeded:
        return None
    message = Message(head)
    stamp = message.header('received').rpartition(';')[2]
    return Message(b'Date: %s\n\n' % stamp.encode('ascii', 'replace')).date or message.date
