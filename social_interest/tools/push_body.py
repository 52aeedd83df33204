# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""From the body of an HTTP request to the mail message in it."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from urllib.parse import parse_qsl

from werkzeug.exceptions import ClientDisconnected
from werkzeug.http import parse_options_header
from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder, NeedData

from .mail_archive import has_header, without_from_line

#: bytes of a body: a message, and what a form puts around it
MAX_BODY = 26_000_000
#: names under which services post the message: SendGrid's inbound parse ("raw"), Mailgun's routes ("mime")
FIELDS = (b'email', b'body-mime')
#: seconds in which a body has to be there
DEADLINE = 20
#: bodies that are read at once: each holds a thread of the server and a connection to the database meanwhile
READERS = 20
_places = threading.BoundedSemaphore(READERS)


class Busy(Exception):
    """So many bodies are read at this moment that this one has to wait for the next try of its sender."""


class Incomplete(Exception):
    """The body did not come in full until the deadline, or its sender has gone."""


def read_body(httprequest) -> bytes:
    """The body of a request of Odoo (``odoo.http.HTTPRequest``), which keeps it.

    Its end is certain: a sender that says nothing more, or a byte now and then, is cut off.

    :raises Busy: nothing was read
    :raises Incomplete: it is cut off
    """
    if not _places.acquire(blocking=False):
        raise Busy
    try:
        with _until_deadline(httprequest._HTTPRequest__environ.get('socket')):
            return httprequest.get_data(cache=True)
    except (ClientDisconnected, OSError) as error:
        raise Incomplete from error
    finally:
        _places.release()


@contextlib.contextmanager
def _until_deadline(connection):
    """End what is read from a socket after :data:`DEADLINE`; its own timeout would begin anew with each byte."""
    def end():
        with contextlib.suppress(OSError):  # it is closed already
            connection.shutdown(socket.SHUT_RD)

    watch = threading.Timer(DEADLINE, end)
    watch.daemon = True
    if connection:
        watch.start()
    try:
        yield
    finally:
        watch.cancel()


def message_of(content_type: str, body: bytes) -> bytes:
    """The message in a body: the whole of it, or a field of a form; empty where there is none.

    The bytes are those that were sent: mail is no text of one encoding, so
    the values of a form must not be decoded.
    """
    kind, options = parse_options_header(content_type)
    if has_header(without_from_line(body)):
        # curl calls anything a form
        return without_from_line(body)
    values = {}
    if kind == 'multipart/form-data' and options.get('boundary'):
        values = dict(_multipart(body, options['boundary'].encode()))
    elif kind == 'application/x-www-form-urlencoded':
        # a code in which every byte is a sign, and back again
        pairs = parse_qsl(body.decode('latin-1'), encoding='latin-1')
        values = {name.encode('latin-1'): value.encode('latin-1') for name, value in pairs}
    found = without_from_line(next((values[field] for field in FIELDS if field in values), b''))
    return found if has_header(found) else b''


def _multipart(body: bytes, boundary: bytes) -> Iterator[tuple[bytes, bytes]]:
    """(name, value) of the fields and files of a form (RFC 7578); what is cut off is left out."""
    decoder = MultipartDecoder(boundary)
    decoder.receive_data(body)
    decoder.receive_data(None)
    name, value = b'', bytearray()
    try:
        while not isinstance(event := decoder.next_event(), (Epilogue, NeedData)):
            if isinstance(event, (Field, File)):
                name, value = event.name.encode(), bytearray()
            elif isinstance(event, Data):
                value += event.data
                if not event.more_data:
                    yield name, bytes(value)
    except ValueError:
        return
