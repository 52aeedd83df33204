# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict
from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from ...tools.crowd import Act, told
from .crowd import DAYS


class SocialInterestCrowd(models.Model):
    """What is known of people and posts, read in one go and told in memory (``tools/crowd.py``).

    A post is the thread of cards that are answered on their page: letters, chats and forms are between two people, and
    meet nobody. Forged cards, and those of people who are blocked, tell nothing.
    """

    _inherit = 'social.interest.crowd'

    @api.model
    def _tell(self, company):
        """Tell the crowds of a company anew: its own, and that of each team that has cards."""
        now = fields.Datetime.now()
        since = now - timedelta(days=DAYS)
        acts = self._acts(company, since)
        of_team = defaultdict(list)
        for act, team_id in acts:
            if team_id:
                of_team[team_id].append(act)
        people = {act.author for act, _team in acts if act.author and act.post}
        first_seen, channels = self._known_of(people)
        self._delete_rows(company)
        whole = told([act for act, _team in acts], first_seen, since, now)
        self._store(company, None, now, whole, channels)
        for team_id, some in of_team.items():
            # the only team of a company has all of its cards
            crowd = whole if len(some) == len(acts) else told(some, first_seen, since, now)
            self._store(company, team_id, now, crowd, channels)
        self.env.invalidate_all()

    @api.model
    def _acts(self, company, since):
        """Return [(act, team or None)] of the cards since a moment, the earliest first."""
        cards = self.env['social.interest'].sudo().with_context(active_test=False)
        share = self.env.ref('social_interest.action_share', raise_if_not_found=False)
        query = cards._search(
            Domain('company_id', '=', company.id) & Domain('date', '>=', since) & Domain('verdict', '!=', 'failed')
            & (Domain('author_id', '=', False) | Domain('author_id.blocked', '=', False)), order='date, id')

        def column(name):
            return cards._field_to_sql(cards._table, name, query)
        post = SQL(
            "CASE WHEN %s = 'page' AND %s != '' THEN concat(%s, ' ', %s) END",
            column('answer_kind'), column('thread_key'), column('channel_id'), column('thread_key'))
        rows = self.env.execute_query(query.select(
            column('id'), column('author_id'), post, column('date'),
            SQL("%s IS NOT DISTINCT FROM %s", column('action_id'), share.id if share else None),
            SQL("COALESCE(%s, '') != ''", column('title')), column('team_id')))
        return [(Act(*row[:-1]), row[-1]) for row in rows]

    @api.model
    def _known_of(self, author_ids):
        """Return {author: when he came first} and {author: his channel}."""
        authors = self.env['social.interest.author'].sudo().with_context(active_test=False)
        query = authors._search([('id', 'in', list(author_ids))], order='id')
        rows = self.env.execute_query(query.select(*(
            authors._field_to_sql(authors._table, name, query) for name in ('id', 'first_seen', 'channel_id'))))
        return {row[0]: row[1] for row in rows}, {row[0]: row[2] for row in rows}
