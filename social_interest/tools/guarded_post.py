# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sending something to an address that an administrator typed.

As careful as the fetching of pictures (:mod:`guarded_fetch`): every address that
the name resolves to must be a public one, or of a network that the settings
allow, and the very address that was checked is connected to. Redirects are not
followed, what is answered is read by whoever asks for it only, and all of it ends in time. Without
encryption nothing is sent but within the allowed networks. Neither what is
raised nor what is logged names the address: it may be a secret.
"""

import http.client
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from .guarded_fetch import PinnedConnection, Refused, is_public, resolve

#: seconds for the whole of one request
DEADLINE = 10
#: bytes that are sent at most
MAX_BODY = 1_000_000
LONGEST_URL = 2000


class Unsent(Exception):
    """Nothing arrived, as far as we know.

    :param code: ``name``, ``inner``, ``plain``, ``large``, ``slow``, ``tls`` or ``unreached``
    """

    def __init__(self, code: str):
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Answer:
    """What the other side answered: its status, and how many seconds it asks to wait (0: it does not say).

    ``content`` is what it said, where that was asked for.
    """

    status: int
    retry_after: int = 0
    content: bytes = b''


def is_address(url: str) -> bool:
    """Whether something may be sent to such an address at all."""
    if not url.isascii() or len(url) > LONGEST_URL or any(char <= ' ' or char in '\\"<>\x7f' for char in url):
        return False
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    return (
        parts.scheme in ('https', 'http') and bool(parts.hostname) and '@' not in parts.netloc
        and not parts.fragment and port != 0)


def networks(text: str) -> tuple:
    """Return the networks that are written in a text, parted by blanks, commas or lines.

    :raises ValueError: one is none
    """
    return tuple(ipaddress.ip_network(word) for word in text.replace(',', ' ').split())


def _seconds(text: str | None) -> int:
    """Return the seconds of a *Retry-After*; a date, which few send, counts as none."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 9 else 0


@dataclass(frozen=True)
class Poster:
    """How something is sent; tests replace the parts that reach the network."""

    allowed: tuple = ()
    resolve: Callable[[str], set[str]] = resolve
    deadline: float = DEADLINE
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context)

    def post(self, url: str, body: bytes, headers: dict, read: int = 0) -> Answer:
        """Send the body; return what the other side answered.

        :param read: bytes of what it says that are read at most; more are an answer that is not taken
        :raises Unsent: it answered nothing, or may not be asked
        """
        if not is_address(url):
            raise Unsent('name')
        if len(body) > MAX_BODY:
            raise Unsent('large')
        end = time.monotonic() + self.deadline
        parts = urlsplit(url)
        secured = parts.scheme == 'https'
        try:
            address = self._address(parts.hostname, secured)
            connection = PinnedConnection(
                parts.hostname, address, parts.port or (443 if secured else 80), end, self.context if secured else None)
            try:
                path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or '/'
                connection.request('POST', path, body, {**headers, 'Connection': 'close'})
                response = connection.getresponse()
                content = response.read(read + 1) if read else b''
                if len(content) > read:
                    raise Unsent('large')
                return Answer(response.status, _seconds(response.getheader('Retry-After')), content)
            finally:
                connection.close()
        except (TimeoutError, Refused) as error:
            raise Unsent('slow') from error
        except ssl.SSLError as error:
            raise Unsent('tls') from error
        except (OSError, http.client.HTTPException, UnicodeError) as error:
            # what the exception says may be the other server's words
            raise Unsent('name' if isinstance(error, socket.gaierror) else 'unreached') from error

    def _address(self, host: str, secured: bool) -> str:
        addresses = self.resolve(host)
        inner = all(map(self._is_allowed, addresses))
        if not addresses or not (inner or all(map(is_public, addresses))):
            raise Unsent('inner')
        if not inner and not secured:
            raise Unsent('plain')
        return min(addresses)

    def _is_allowed(self, address: str) -> bool:
        ip = ipaddress.ip_address(address.split('%')[0])
        ip = getattr(ip, 'ipv4_mapped', None) or ip
        return any(ip in network for network in self.allowed)
