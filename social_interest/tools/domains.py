# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Domains that PostgreSQL answers from indexes."""

from odoo.fields import Domain
from odoo.tools import SQL


def either(records, *conditions):
    """Return the domain of what meets one condition or another, each looked up by an index of its own.

    Of conditions that ask several tables an ``OR`` looks at every row there is; a UNION of them does not.
    What is searched with the domain is still narrowed by the record rules; the conditions are not.

    :param records: recordset of the model
    :param conditions: Domains on the model, or SQL that selects ids
    :rtype: Domain
    """
    found = records.sudo().with_context(active_test=False)
    # of a query that finds nothing Odoo writes no SELECT of ids
    selects = [
        condition if isinstance(condition, SQL) else found._search(condition).select() for condition in conditions]
    return Domain('id', 'in', SQL("(%s)", SQL(" UNION ").join(selects)))
