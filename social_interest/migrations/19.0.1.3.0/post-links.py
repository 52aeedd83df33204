# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Links that were kept before: without their tokens, and what is no link at all goes."""

from odoo.addons.social_interest.parsers import links

BATCH = 5000
#: table → its columns with links that anybody may have written
LINKS = {
    'social_interest': ('source_url', 'product_url'),
    'social_interest_author': ('url',),
    'social_interest_source': ('url',),
    'social_interest_proof': ('source_url',),
}
#: a contact that was made of an author has his profile as its website, as long as nobody changed it
WEBSITES = """
    UPDATE res_partner SET website = %s
      FROM social_interest_author author
     WHERE author.partner_id = res_partner.id AND author.id = %s AND res_partner.website = %s
"""


def migrate(cr, version):
    for table, columns in LINKS.items():
        _tidy(cr, table, columns)
    _tidy_products(cr)
    _decide_in_letters(cr)


def _tidy(cr, table, columns):
    """Rebuild the links of a table, a batch of rows at a time."""
    names = ', '.join(columns)
    given = ' OR '.join(f"{column} != ''" for column in columns)
    last = 0
    while True:
        # names of tables and columns are the constants above
        cr.execute(
            f"SELECT id, {names} FROM {table} WHERE id > %s AND ({given}) ORDER BY id LIMIT %s", [last, BATCH])
        rows = cr.fetchall()
        if not rows:
            return
        last = rows[-1][0]
        changed = [row for row in ((row, _tidied(row)) for row in rows) if row[0] != row[1]]
        if table == 'social_interest_author':
            _follow(cr, changed)
        if changed:
            cr.execute_values(
                f"UPDATE {table} SET ({names}) = ROW({', '.join(f'told.{column}' for column in columns)})"
                f" FROM (VALUES %s) told(id, {names}) WHERE {table}.id = told.id",
                [new for _old, new in changed],
                template=f"(%s, {', '.join(['%s::varchar'] * len(columns))})")


def _tidied(row):
    """Return a row (id, link …) with its links as they are kept today."""
    return (row[0], *(url and (links.tidied(url) or None) for url in row[1:]))


def _follow(cr, changed):
    for (author_id, url), (_id, tidy) in changed:
        cr.execute(WEBSITES, [tidy, author_id, url])


def _tidy_products(cr):
    """The page of a product is our own people's word: whole, or no address at all."""
    cr.execute("SELECT id, interest_url FROM product_template WHERE interest_url != ''")
    for product_id, url in cr.fetchall():
        whole = url.strip() if '://' in url else f'https://{url.strip()}'
        if not links.wellformed(whole, http=True):
            cr.execute("UPDATE product_template SET interest_url = NULL WHERE id = %s", [product_id])


def _decide_in_letters(cr):
    """Letters name the page of a product only where it opens, those that were edited too."""
    cr.execute(
        """
        UPDATE mail_template
           SET body_html = replace(body_html::text, 'object.product_url', 'object.product_link_url')::jsonb
         WHERE model = 'social.interest' AND body_html::text LIKE '%object.product_url%'
        """)
