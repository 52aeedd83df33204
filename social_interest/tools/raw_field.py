# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A field for the bytes of a message, and the form in which its column has them."""

import base64
import zlib

import psycopg2

from odoo import fields

from ..parsers.limits import MAX_MESSAGE

#: What a packed message begins with in its column; behind it stands a stream of zlib
#: (RFC 1950). No message begins so: its first line is a header, and a NUL stands in none
#: (RFC 5322, 2.2). Bytes that begin so all the same are always packed, so that what is
#: read is what was written, whatever a stranger sends.
MARK = b'\0zlib1\0'
#: bytes; less does not shrink by as much as the effort is worth
MIN_PACKED = 512
#: costs a third of what the usual level does, and notifications shrink nearly as much
LEVEL = 1


def pack(raw: bytes) -> bytes:
    """Return the bytes of a message as the column takes them: packed, or plain where that is no shorter."""
    marked = raw.startswith(MARK)
    if not marked and len(raw) < MIN_PACKED or len(raw) > MAX_MESSAGE:
        return raw
    packed = MARK + zlib.compress(raw, LEVEL)
    return packed if marked or len(packed) < len(raw) else raw


def unpack(stored: bytes) -> bytes:
    """Return the bytes of a message from its column, packed or plain.

    Never more than a message may have: what would be more, or is no zlib, was
    not packed here, so it is a message itself, from before there was packing.
    """
    if not stored.startswith(MARK):
        return stored
    stream = zlib.decompressobj()
    try:
        raw = stream.decompress(stored[len(MARK):], MAX_MESSAGE + 1)
    except zlib.error:
        return stored
    return raw if stream.eof and len(raw) <= MAX_MESSAGE else stored


def packed(raw: bytes) -> memoryview:
    """Return what :class:`RawMessage` takes from whoever has the bytes of a message: neither he nor it makes base64."""
    return memoryview(pack(raw))


class RawMessage(fields.Binary):
    """Base64 for whoever reads and writes the field, as every binary field; packed bytes in its column.

    They are a third of base64 to send and to keep. :func:`pack` tells how they
    stand there; whoever reads the column by SQL calls :func:`unpack`. A
    ``memoryview`` is what the column has: the cache has it from the database, and
    from callers who give what :func:`packed` returns; from others it has base64.
    """

    attachment = False

    def convert_to_column(self, value, record, values=None, validate=True):
        if not value:
            return None
        return psycopg2.Binary(bytes(value) if isinstance(value, memoryview) else pack(base64.b64decode(value)))

    def get_column_update(self, record):
        return self.convert_to_column(super().get_column_update(record), record)

    def convert_to_cache(self, value, record, validate=True):
        return value if isinstance(value, memoryview) else super().convert_to_cache(value, record, validate)

    def convert_to_record(self, value, record):
        if isinstance(value, memoryview):
            return base64.b64encode(unpack(bytes(value)))
        return super().convert_to_record(value, record)
