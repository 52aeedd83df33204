# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.fields import Domain
from odoo.tools import SQL

from odoo.addons.social_interest.parsers.text import words_of
from odoo.addons.social_interest.tools.fold import fold, folding, trigrams

#: title and text of a topic, as one text: one index answers for all words
TOPIC = folding("coalesce(%(name)s, '') || ' ' || coalesce(%(plain_content)s, '')")
TITLE = folding("coalesce(%(name)s, '')")
#: words of a text that are looked for, the longest first; shorter ones say little of what it is about
MOST_WORDS = 16
SHORTEST = 4
#: characters of a text that are looked at
LONGEST = 2000
#: topics of one word that are looked at: a word that more have says little
COMMON = 200
#: topics that are compared with the whole text
COMPARED = 30
#: how alike title and text have to be, as pg_trgm measures it: what is meant has 0.42 and more, the rest below 0.36
ALIKE = 0.4


def _answered(registry):
    """Return the definition of the index of the topics that have an accepted answer: a new post costs nothing."""
    definition = trigrams(TOPIC % {'name': 'name', 'plain_content': 'plain_content'})(registry)
    return definition and f"{definition} WHERE parent_id IS NULL AND has_validated_answer IS TRUE"


class ForumPost(models.Model):
    """Topics that are about the same as a text."""

    _inherit = 'forum.post'

    _knowledge_index = models.Index(_answered)

    @api.model
    def _interest_clues(self, text):
        """Return the patterns of the words by which topics are found, without the endings that grammar changes."""
        words = sorted(
            {word for word in words_of(fold(text)).split() if len(word) >= SHORTEST and not word.isdecimal()},
            key=lambda word: (-len(word), word))
        stems = dict.fromkeys(word[:max(SHORTEST, len(word) - 2)] for word in words[:MOST_WORDS])
        return [f"%{stem.replace('_', chr(92) + '_')}%" for stem in stems]

    @api.model
    def _interest_similar(self, text, domain, limit):
        """Return the answered topics of a domain that are about the same as a text, the most alike first.

        One query: candidates by an index over parts of words, weighed by how rare each word is among them; a word of
        the title counts twice. In any language that writes words apart.

        :param str text: what somebody wrote
        :param domain: which topics may be found; those without an accepted answer never are
        :param int limit: how many at most
        """
        text = (text or '')[:LONGEST]
        clues = self._interest_clues(text)
        if not clues or not limit:
            return self.browse()
        self.flush_model(['parent_id', 'has_validated_answer'])
        query = self._search(Domain(domain), order='id')
        query.order = None
        if query.is_empty():
            return self.browse()
        columns = {
            name: SQL.identifier('topic', name, to_flush=self._fields[name]) for name in ('name', 'plain_content')}
        alike = SQL("word_similarity(title, %s) >= %s", fold(text), ALIKE)
        if not self.env.registry.has_trigram:
            alike = SQL("titled >= %s", min(2, len(clues)))
        # our own templates, letter by letter
        title = SQL(TITLE, name=columns['name'])  # pylint: disable=sql-injection
        rows = self.env.execute_query(SQL(
            """
            WITH hit AS MATERIALIZED (
                SELECT topic.id, topic.title, clue.pattern,
                       1 / ln(1 + count(*) OVER (PARTITION BY clue.pattern)) AS weight
                  FROM unnest(%(clues)s) AS clue(pattern)
                 CROSS JOIN LATERAL (
                       SELECT topic.id, %(title)s AS title
                         FROM forum_post AS topic
                        WHERE %(text)s LIKE clue.pattern AND topic.parent_id IS NULL
                          AND topic.has_validated_answer IS TRUE AND topic.id IN %(allowed)s
                        LIMIT %(common)s) AS topic),
            found AS (
                SELECT id, title, count(*) FILTER (WHERE title LIKE pattern) AS titled,
                       sum(CASE WHEN title LIKE pattern THEN 2 ELSE 1 END * weight) AS score
                  FROM hit GROUP BY id, title ORDER BY score DESC, id DESC LIMIT %(compared)s)
            SELECT id FROM found WHERE %(alike)s ORDER BY score DESC, id DESC LIMIT %(limit)s
            """,
            clues=clues, title=title, limit=limit, allowed=query.subselect(), alike=alike, common=COMMON,
            compared=max(COMPARED, limit), text=SQL(TOPIC, **columns)))  # pylint: disable=sql-injection
        return self.browse(post_id for [post_id] in rows)
