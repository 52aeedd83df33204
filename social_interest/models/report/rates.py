# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Amounts of several currencies in one, by Odoo's rates, inside a query."""

from odoo.tools import SQL


def converted(env, amount, currency, date):
    """Return the SQL of an amount in the currency of the user's company, by the rate of a day.

    As ``res.currency._convert`` has it: the last rate until that day, else the first there is.

    :param amount: SQL of the amount
    :param currency: SQL of the id of its currency
    :param date: SQL of the day
    """
    company = env.company.root_id
    target = env.company.currency_id.id
    return SQL(
        "%(amount)s * CASE WHEN COALESCE(%(currency)s, %(target)s) = %(target)s THEN 1.0 ELSE %(to)s / %(from)s END",
        amount=amount, currency=currency, target=target,
        **{'to': _rate(env, SQL("%s", target), date, company), 'from': _rate(env, currency, date, company)})


def _rate(env, currency, date, company):
    Rate = env['res.currency.rate']
    return SQL(
        """
        COALESCE((SELECT rate.rate FROM res_currency_rate AS rate
                   WHERE rate.currency_id = %(currency)s AND rate.name <= %(date)s
                     AND (rate.company_id IS NULL OR rate.company_id = %(company)s)
                   ORDER BY rate.company_id, rate.name DESC LIMIT 1),
                 (SELECT rate.rate FROM res_currency_rate AS rate
                   WHERE rate.currency_id = %(currency)s
                     AND (rate.company_id IS NULL OR rate.company_id = %(company)s)
                   ORDER BY rate.company_id, rate.name LIMIT 1), 1.0)
        """, currency=currency, date=date, company=company.id, to_flush=(Rate._fields['rate'], Rate._fields['name']))
