# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from typing import NamedTuple

from odoo import api, models
from odoo.tools import SQL

from .measures import genuine, person


class Persons(NamedTuple):
    """What was told of the persons behind cards.

    :param count: how many there are
    :param top: the authors of most cards, as records, those of most first
    """

    count: int
    top: models.BaseModel


class SocialInterest(models.Model):
    """Persons behind cards: how many, and who came most.

    Either has all cards sorted by hundred thousands of persons; read together they are so once.
    """

    _inherit = 'social.interest'

    @api.model
    def _read_persons(self, domain, limit):
        """Return :class:`Persons` of the cards of a domain; the measure ``people_count`` counts the same.

        :param limit: how many authors; of none persons are counted only
        """
        self.browse().check_access('read')
        query = self._search(domain)
        if query.is_empty():
            return Persons(0, self.env['social.interest.author'])
        card = self._measure_card(query)
        query.order = None
        if not limit:
            [[count]] = self.env.execute_query(query.select(SQL(
                "COUNT(DISTINCT %s) FILTER (WHERE %s)", person(card), genuine(card))))
            return Persons(count, self.env['social.interest.author'])
        query.groupby = card.author_id
        rows = self.env.execute_query(SQL(
            """
            WITH told (author, cards, person) AS MATERIALIZED (%s)
            SELECT NULL, (SELECT COUNT(*) FROM told WHERE person > 0)
                       + (SELECT COUNT(DISTINCT person) FROM told WHERE person < 0)
             UNION ALL
            (SELECT author, cards FROM told WHERE author IS NOT NULL ORDER BY cards DESC, author LIMIT %s)
            """,
            # a profile has one contact: those who have none are persons of their own, and need not be compared
            query.select(card.author_id, SQL("COUNT(*)"), SQL(
                "MIN(%s) FILTER (WHERE %s)", person(card), genuine(card))), limit))
        [count] = [number for author, number in rows if author is None]
        authors = self.env['social.interest.author'].browse(author for author, _number in rows if author)
        return Persons(count, authors)
