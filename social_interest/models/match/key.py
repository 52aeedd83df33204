# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from typing import NamedTuple

from odoo import api, fields, models
from odoo.tools import SQL

#: rows that have one value: more tell nothing of who one is
MOST_HOLDERS = 60


class Holder(NamedTuple):
    """Who has some keys: an author or a contact, as a row of a key names him."""

    author_id: int | None
    partner_id: int | None
    company_id: int | None
    who: str


class SocialInterestMatchKey(models.Model):
    """What people are found by: each address, number, handle, and full name with a firm's site, in one form.

    Of all authors and contacts in one table, so that who may be whom is one join, however many there are.
    """

    _name = 'social.interest.match.key'
    _description = 'What People Are Found By'
    _inherit = ['social.interest.export.mixin']
    _log_access = False
    _rec_name = 'value'

    kind = fields.Selection(
        [('email', "E-mail"), ('phone', "Phone"), ('handle', "Handle"), ('account', "Account"),
         ('site', "Name and site")], required=True)
    value = fields.Char(required=True)
    sure = fields.Boolean(help="Not merely typed by the person himself.")
    who = fields.Char(help="The name, as names are compared.")
    author_id = fields.Many2one('social.interest.author', ondelete='cascade', index='btree_not_null')
    partner_id = fields.Many2one('res.partner', ondelete='cascade', index='btree_not_null')
    company_id = fields.Many2one('res.company', ondelete='cascade', help="None: of contacts that all companies share.")

    _value_index = models.Index('(value, kind)')
    _one_holder = models.Constraint('CHECK((author_id IS NULL) != (partner_id IS NULL))', "A key is somebody's.")

    @api.model
    def _replace(self, field_name, ids, keys):
        """Put keys in the place of those that authors or contacts have.

        :param field_name: ``author_id`` or ``partner_id``
        :param keys: iterable of (Holder, kind, value, sure)
        """
        self.env.execute_query(SQL(
            "DELETE FROM social_interest_match_key WHERE %s = ANY(%s) RETURNING id",
            SQL.identifier(field_name), list(ids)))
        rows = [
            (kind, value, sure, holder.who, holder.author_id, holder.partner_id, holder.company_id)
            for holder, kind, value, sure in keys]
        if rows:
            self.env.execute_query(SQL(
                """
                INSERT INTO social_interest_match_key (kind, value, sure, who, author_id, partner_id, company_id)
                VALUES %s RETURNING id
                """, SQL(", ").join(SQL("%s", row) for row in rows)))
        self.invalidate_model(flush=False)

    @api.model
    def _neighbours(self, field_name, ids):
        """Return the ids of the authors who have a key in common with some authors or contacts, and are none of them.

        :param field_name: ``author_id`` or ``partner_id``
        """
        rows = self.env.execute_query(SQL(
            """
            SELECT DISTINCT other.author_id
              FROM social_interest_match_key AS mine
              JOIN LATERAL (
                    SELECT other.author_id FROM social_interest_match_key AS other
                     WHERE other.value = mine.value AND other.kind = mine.kind AND other.author_id IS NOT NULL
                       AND (mine.company_id IS NULL OR other.company_id = mine.company_id)
                     LIMIT %(most)s) AS other ON TRUE
             WHERE mine.%(field)s = ANY(%(ids)s)
            """, field=SQL.identifier(field_name), ids=list(ids), most=MOST_HOLDERS))
        found = {author_id for [author_id] in rows}
        return found - set(ids) if field_name == 'author_id' else found

    @api.model
    def _pairs(self, author_ids):
        """Return what authors have in common with others and with contacts.

        A company meets its own people and the contacts that all share, nobody of another company.

        :returns: list of (author id, other author's id or None, contact's id or None, kind, value, sure, crowd)
        """
        return self.env.execute_query(SQL(
            """
            WITH mine AS (
                SELECT * FROM social_interest_match_key WHERE author_id = ANY(%(ids)s)
            ), held AS (
                SELECT place.kind, place.value, place.company_id, count(*) AS number, count(DISTINCT key.who) AS crowd
                  FROM (SELECT DISTINCT kind, value, company_id FROM mine) AS place
                  JOIN social_interest_match_key AS key ON key.value = place.value AND key.kind = place.kind
                   AND (key.company_id = place.company_id OR key.company_id IS NULL)
                 GROUP BY place.kind, place.value, place.company_id
                HAVING count(*) BETWEEN 2 AND %(most)s
            )
            SELECT mine.author_id, other.author_id, other.partner_id, mine.kind, mine.value,
                   bool_or(mine.sure AND other.sure), min(held.crowd)
              FROM mine
              JOIN held ON held.kind = mine.kind AND held.value = mine.value AND held.company_id = mine.company_id
              JOIN social_interest_match_key AS other ON other.value = mine.value AND other.kind = mine.kind
               AND (other.company_id = mine.company_id OR other.company_id IS NULL)
             WHERE other.author_id IS DISTINCT FROM mine.author_id
             GROUP BY mine.author_id, other.author_id, other.partner_id, mine.kind, mine.value
            """, ids=list(author_ids), most=MOST_HOLDERS))
