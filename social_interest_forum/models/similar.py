# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.fields import Domain
from odoo.tools import SQL

#: characters of a title for which similar ones are looked for
SHORTEST, LONGEST = 8, 200
#: characters of a title that are shown
SHOWN = 120


class ForumPost(models.Model):
    """Topics whose title is like a text: by PostgreSQL's trigrams, and none where it does not have them."""

    _inherit = 'forum.post'

    _interest_title_index = models.Index(
        lambda registry: (
            "USING gin (name gin_trgm_ops) WHERE parent_id IS NULL AND active" if registry.has_trigram else ''))

    @api.model
    def _interest_similar_topics(self, text, forums, limit=5, without=()):
        """Return topics of forums whose title is like a text, the likest first, as far as the user may see them.

        :param forums: forums, or the domain of them
        :param without: ids of topics that are not meant
        :returns: list of dicts ``id``, ``name``, ``url`` (a path), ``answers`` (how many), ``accepted`` (whether one
            of these is), ``forum`` (its name), ``forum_id``, ``domain`` (of its website, if it has one of its own),
            ``score`` (0 to 1)
        """
        words = self._interest_words(text)
        if not self.env.registry.has_trigram or not SHORTEST <= len(words) <= LONGEST:
            return []
        name = SQL.identifier('forum_post', 'name')
        others = Domain('id', 'not in', list(without)) if without else Domain.TRUE
        query = self._search(self._interest_seen_topics() & self._interest_in_forums(forums) & others, order='id')
        # both have an index, by the thresholds of the database
        query.add_where(SQL("(%s %% %s OR %s %%> %s)", name, words, name, words))
        score = SQL("greatest(similarity(%s, %s), word_similarity(%s, %s))", name, words, words, name)
        query.order = SQL("%s DESC, %s DESC", score, SQL.identifier('forum_post', 'id'))
        query.limit = limit
        columns = ('id', 'name', 'forum_id', 'child_count', 'has_validated_answer')
        self.flush_model([*columns, 'active', 'state', 'parent_id'])
        found = self.env.execute_query(SQL(
            """
            SELECT topic.id, topic.name, topic.child_count, topic.has_validated_answer, topic.forum_id,
                   %s, website.domain, topic.score
              FROM (%s) AS topic(id, name, forum_id, child_count, has_validated_answer, score)
              JOIN forum_forum AS forum ON forum.id = topic.forum_id
              LEFT JOIN website ON website.id = forum.website_id
             ORDER BY topic.score DESC, topic.id DESC
            """,
            self.env['forum.forum'].sudo()._field_to_sql('forum', 'name'),
            query.select(*(SQL.identifier('forum_post', column) for column in columns), score)))
        slug = self.env['ir.http']._slug
        return [
            {
                'id': topic_id, 'name': title, 'answers': answers or 0, 'accepted': bool(accepted),
                'forum_id': forum_id, 'forum': forum, 'domain': domain or '', 'score': score,
                'url': f'/forum/{slug((forum_id, forum))}/{slug((topic_id, title))}',
            }
            for topic_id, whole, answers, accepted, forum_id, forum, domain, score in found
            for title in [whole if len(whole) <= SHOWN else f'{whole[:SHOWN - 1]}…']]

    @api.model
    def _interest_address(self, domain, path):
        """Return where one of us opens a page: a website with a domain of its own shows it only there."""
        return f"{domain.rstrip('/')}{path}" if (domain or '').startswith('http') else path

    @api.model
    def _interest_words(self, text):
        """Return the words of a text as the database takes them, whatever came."""
        if not isinstance(text, str):
            return ''
        return ' '.join(text.replace('\0', ' ').encode(errors='ignore').decode().split())

    @api.model
    def _interest_seen_topics(self):
        """Return the domain of the topics that every visitor of their forum sees: approved, of nobody who is banned."""
        return (
            Domain('parent_id', '=', False) & Domain('active', '=', True) & Domain('state', '=', 'active')
            & Domain('create_uid', 'any!', [('karma', '>', 0)]))

    @api.model
    def _interest_in_forums(self, forums):
        if isinstance(forums, Domain):
            return Domain('forum_id', 'any!', forums & Domain('active', '=', True))
        return Domain('forum_id', 'in', forums.ids)
