# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Fetching a picture whose address a stranger chose.

A notification names the address of its author's photo, and anybody can send a
notification. So nothing is fetched but from the picture hosts of the channel;
every address that the name resolves to must be a public one, and the very
address that was checked is connected to (a second look-up could answer
otherwise: DNS rebinding); redirects are checked like the first address.
"""

import http.client
import io
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from ..parsers.links import picture

MAX_BYTES = 2_000_000
MAX_REDIRECTS = 3
#: seconds for the whole of one picture
DEADLINE = 5
PORT = 443
MAGIC = (b'\x89PNG\r\n\x1a\n', b'\xff\xd8\xff', b'RIFF')
#: IPv6 ranges that stand for IPv4 addresses (RFC 6052, RFC 3056, RFC 4380)
_EMBEDDING = tuple(map(ipaddress.ip_network, ('64:ff9b::/96', '64:ff9b:1::/48', '2002::/16', '2001::/32')))


class Refused(Exception):
    """The picture is not fetched, or is none; the message says why."""


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet, and to it alone."""
    ip = ipaddress.ip_address(address.split('%')[0])
    if ip.version == 6:
        if ip.ipv4_mapped:
            return is_public(str(ip.ipv4_mapped))
        if any(ip in network for network in _EMBEDDING):
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def resolve(host: str) -> set[str]:
    """All addresses of a host name."""
    return {info[4][0] for info in socket.getaddrinfo(host, PORT, type=socket.SOCK_STREAM)}


def _left(end: float) -> float:
    """Seconds until ``end``."""
    left = end - time.monotonic()
    if left <= 0:
        raise Refused("too slow")
    return left


class _Bytes(io.RawIOBase):
    """What comes over a socket until a moment, however slowly it comes.

    The timeout of a socket begins anew with each byte.
    """

    def __init__(self, connection: socket.socket, end: float):
        super().__init__()
        self._connection = connection
        self._end = end

    def readable(self):
        return True

    def readinto(self, buffer):
        self._connection.settimeout(_left(self._end))
        return self._connection.recv_into(buffer)

    def close(self):
        if not self.closed:
            self._connection.close()
        return super().close()


class _Ending:
    """A socket as the HTTP client uses it, until a moment."""

    def __init__(self, connection: socket.socket, end: float):
        self._connection = connection
        self._end = end
        self._is_read = False

    def makefile(self, _mode):
        self._is_read = True
        return io.BufferedReader(_Bytes(self._connection, self._end))

    def sendall(self, data):
        self._connection.settimeout(_left(self._end))
        self._connection.sendall(data)

    def close(self):
        # the HTTP client closes its socket where the server will, and reads on from what it made of it
        if not self._is_read:
            self._connection.close()


class PinnedConnection(http.client.HTTPConnection):
    """HTTP to the address that was checked, until a moment; TLS for the host's name where there is a context for it."""

    def __init__(self, host, address, port, end, context=None):
        self.default_port = PORT if context else http.client.HTTP_PORT
        super().__init__(host, port)
        self._address = address
        self._end = end
        self._context = context

    def connect(self):
        plain = socket.create_connection((self._address, self.port), _left(self._end))
        try:
            plain.settimeout(_left(self._end))
            if self._context:
                plain = self._context.wrap_socket(plain, server_hostname=self.host)
            self.sock = _Ending(plain, self._end)
        except (OSError, Refused):
            plain.close()
            raise


@dataclass(frozen=True)
class Fetcher:
    """How pictures are fetched; tests replace the parts that reach the network."""

    resolve: Callable[[str], set[str]] = resolve
    is_allowed: Callable[[str], bool] = is_public
    port: int = PORT
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context)

    def fetch(self, url: str, domains: Collection[str]) -> bytes:
        """Return the bytes of a PNG, JPEG or WebP of at most 2 MB.

        :param url: https address, as the notification names it
        :param domains: registrable domains of the channel's picture hosts
        :raises Refused: for whatever is not exactly that
        """
        end = time.monotonic() + DEADLINE
        for _hop in range(MAX_REDIRECTS + 1):
            target = picture(url, domains)
            if not target:
                raise Refused("not an address of the channel's picture hosts")
            location, content = self._get(target, end)
            if content is not None:
                return content
            url = urljoin(target, location)
        raise Refused("too many redirects")

    def _get(self, url: str, end: float) -> tuple[str, bytes | None]:
        """Return (where it redirects to, None) or ("", the picture)."""
        parts = urlsplit(url)
        try:
            connection = PinnedConnection(
                parts.hostname, self._address(parts.hostname), self.port, end, self.context)
            try:
                path = f"{parts.path}?{parts.query}" if parts.query else parts.path
                connection.request('GET', path, headers={'Accept': 'image/png, image/jpeg, image/webp'})
                response = connection.getresponse()
                if response.status in (301, 302, 303, 307, 308):
                    return response.getheader('Location') or '', None
                if response.status != 200:
                    raise Refused(f"the server answers {response.status}")
                return '', self._body(response)
            finally:
                connection.close()
        except (OSError, http.client.HTTPException) as error:
            # what the exception says may be the other server's words
            raise Refused(f"not reached ({type(error).__name__})") from error

    def _address(self, host: str) -> str:
        addresses = self.resolve(host)
        if not addresses or not all(map(self.is_allowed, addresses)):
            raise Refused("the name leads to an address that is not public")
        return min(addresses)

    @staticmethod
    def _body(response: http.client.HTTPResponse) -> bytes:
        content = b''
        while chunk := response.read(65536):
            content += chunk
            if len(content) > MAX_BYTES:
                raise Refused("larger than 2 MB")
        if not content.startswith(MAGIC) or (content[:4] == b'RIFF' and content[8:12] != b'WEBP'):
            raise Refused("no PNG, JPEG or WebP picture")
        return content
