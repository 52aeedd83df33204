# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A POP3 client for mailboxes of any size and messages of any shape, on the standard library's."""

import contextlib
import poplib
import ssl
from collections.abc import Iterable, Iterator

#: bytes of one line of a message; the standard library gives up at 2,048, and some senders write a
#: whole letter on one line
MAX_LINE = 30_000_000
CRLF = b'\r\n'
#: what a connection raises that the server ends
LOST = (ConnectionError, ssl.SSLEOFError)


class HungUp(ConnectionError):
    """The server ended the connection while it was asked for several messages.

    ``number``: of the message at which it did, None where that is not known;
    ``answers``: what it had said of others by then.
    """

    def __init__(self, loss, number, answers):
        super().__init__(str(loss) or type(loss).__name__)
        self.number = number
        self.answers = answers


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
        try:
            return super().close()
        except OSError:
            return None

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
        """Return {number: header bytes, or why the server refused}; TOP is an optional command.

        :raises HungUp: the connection is lost
        """
        return self._many('TOP %d 0', numbers)

    def bodies(self, numbers: Iterable[int]) -> dict[int, bytes | poplib.error_proto]:
        """Return {number: message bytes, or why the server refused}.

        :raises HungUp: the connection is lost
        """
        return self._many('RETR %d', numbers)

    def take_over(self, other: "Pop3") -> None:
        """Go on with the connection of another client, which is not to be used any more."""
        self.close()
        vars(self).update(vars(other))

    def _many(self, command, numbers):
        answers, asked = {}, None
        try:
            if self.pipelining:
                self.sock.sendall(b''.join((command % number).encode() + CRLF for number in numbers))
            for number in numbers:
                if not self.pipelining:
                    # of commands that are sent ahead nobody knows at which the server gave up
                    asked = number
                    self._putcmd(command % number)
                try:
                    answers[number] = CRLF.join(self._getlongresp()[1]) + CRLF
                except poplib.error_proto as refusal:
                    answers[number] = refusal
        except LOST as loss:
            raise HungUp(loss, asked, answers) from loss
        return answers


class Pop3Tls(Pop3, poplib.POP3_SSL):
    """The same on a port that speaks TLS from the start."""
