# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Links that were kept before: without their tokens, and what is no link at all goes."""

from odoo.tools import SQL

from odoo.addons.social_interest.parsers import links

BATCH = 1000
#: table → its columns with links that anybody may have written
LINKS = {
    'social_interest': ('source_url', 'product_url'),
    'social_interest_author': ('url',),
    'social_interest_source': ('url',),
    'social_interest_proof': ('source_url',),
}


def migrate(cr, version):
    for table, columns in LINKS.items():
        _tidy(cr, table, columns)
    _tidy_products(cr)
    _decide_in_letters(cr)


def _tidy(cr, table, columns):
    """Rebuild the links of a table, a batch of rows at a time."""
    names = [SQL.identifier(column) for column in columns]
    given = SQL(" OR ").join(SQL("%s != ''", name) for name in names)
    last = 0
    while True:
        cr.execute(SQL(
            "SELECT id, %s FROM %s WHERE id > %s AND (%s) ORDER BY id LIMIT %s",
            SQL(", ").join(names), SQL.identifier(table), last, given, BATCH))
        rows = cr.fetchall()
        if not rows:
            return
        last = rows[-1][0]
        changed = [(row, tidy) for row in rows if row != (tidy := _tidied(row))]
        if table == 'social_interest_author':
            _follow(cr, changed)
        if changed:
            _write(cr, table, names, [tidy for _row, tidy in changed])


def _write(cr, table, names, rows):
    cr.execute(SQL(
        "UPDATE %s SET %s FROM (VALUES %s) told(id, %s) WHERE %s = told.id",
        SQL.identifier(table), SQL(", ").join(SQL("%s = told.%s", name, name) for name in names),
        SQL(", ").join(
            SQL("(%s, %s)", row_id, SQL(", ").join(SQL("%s::varchar", url) for url in urls)) for row_id, *urls in rows),
        SQL(", ").join(names), SQL.identifier(table, 'id')))


def _tidied(row):
    """Return a row (id, link …) with its links as they are kept today."""
    return (row[0], *(url and (links.tidied(url) or None) for url in row[1:]))


def _follow(cr, changed):
    """A contact that was made of an author has his profile as its website, as long as nobody changed it."""
    if changed:
        cr.execute(SQL(
            """
            UPDATE res_partner SET website = told.after
              FROM (VALUES %s) told(id, before, after) JOIN social_interest_author author ON author.id = told.id
             WHERE author.partner_id = res_partner.id AND res_partner.website = told.before
            """,
            SQL(", ").join(
                SQL("(%s, %s::varchar, %s::varchar)", author_id, before, after)
                for (author_id, before), (_id, after) in changed)))


def _tidy_products(cr):
    """The page of a product is our own people's word: whole, or no address at all."""
    cr.execute("SELECT id, interest_url FROM product_template WHERE interest_url != ''")
    wrong = [product_id for product_id, url in cr.fetchall() if not links.wellformed(
        url.strip() if '://' in url else f'https://{url.strip()}', http=True)]
    cr.execute("UPDATE product_template SET interest_url = NULL WHERE id = ANY(%s)", [wrong])


def _decide_in_letters(cr):
    """Letters name the page of a product only where it opens, those that were edited too."""
    cr.execute(
        """
        UPDATE mail_template
           SET body_html = replace(body_html::text, 'object.product_url', 'object.product_link_url')::jsonb
         WHERE model = 'social.interest' AND body_html::text LIKE '%object.product_url%'
        """)
