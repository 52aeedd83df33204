# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Computed fields of many records."""


def set_by_value(records, name, value_of):
    """Set a computed field of records, once for each value: of hundreds of records most have one of few.

    :param str name: of the field
    :param value_of: function from a record to the value of its field, which has a hash
    """
    by_value = {}
    for record in records:
        by_value.setdefault(value_of(record), []).append(record.id)
    for value, ids in by_value.items():
        records.browse(ids)[name] = value
