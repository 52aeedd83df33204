# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A field for the bytes of a message."""

import base64

import psycopg2

from odoo import fields


class RawMessage(fields.Binary):
    """Base64 for whoever reads and writes the field, as every binary field; the bytes themselves in its column.

    They are a quarter fewer to write and to keep, and only as such do they shrink
    where the database compresses them. What the cache has from the database is a
    ``memoryview`` of the column; what it has from callers is base64.
    """

    attachment = False

    def convert_to_column(self, value, record, values=None, validate=True):
        return psycopg2.Binary(base64.b64decode(value)) if value else None

    def get_column_update(self, record):
        value = super().get_column_update(record)
        return bytes(value) if isinstance(value, memoryview) else self.convert_to_column(value, record)

    def convert_to_cache(self, value, record, validate=True):
        if isinstance(value, memoryview):
            return base64.b64encode(value)
        return super().convert_to_cache(value, record, validate)

    def convert_to_record(self, value, record):
        if isinstance(value, memoryview):
            return base64.b64encode(value)
        return super().convert_to_record(value, record)
