# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from ...parsers.mood import LEAST_USES, TOLD, stars_mood, taught_words
from .count import PEOPLE

#: texts that a company learns from, the newest; and texts of one person
MOST_TEXTS, MOST_OF_ONE = 20_000, 20
BATCH = 1000


class SocialInterestMoodCount(models.Model):
    """Learning, every night: the words of a company are counted anew where something was told since.

    One person counts once for each word and mood, however often he writes, so nobody can flood it; who has no key of
    his own on his channel does not count, nor what is forged, nor what a site sends that nobody confirmed.
    """

    _inherit = 'social.interest.mood.count'

    @api.model
    def _cron_learn(self):
        companies = self.env['res.company'].sudo().search([('active', '=', True)])
        commit = self.env['ir.cron']._commit_progress
        commit(remaining=len(companies))
        for company in companies:
            self._learn(company)
            if not commit(1):
                break

    @api.model
    def _learn(self, company):
        """Count the words of a company anew; return whether there was anything new."""
        company = company.sudo()
        taught = self._taught(company)
        if taught == company.interest_mood_taught:
            return False
        self._replace(company, self._counted(company))
        company.interest_mood_taught = taught
        self.env['social.interest']._queue_moods(company)
        return True

    @api.model
    def _forget(self, companies):
        """Forget what companies learned; nothing of before teaches again."""
        for company in companies.sudo():
            self._replace(company, {})
        companies.sudo().write({'interest_mood_since': fields.Datetime.now(), 'interest_mood_taught': False})
        self.env['social.interest']._queue_moods(companies)

    @api.model
    def _teaching(self, company):
        """Return the domain of the cards that teach: of known mood, with words, of somebody who is told apart."""
        domain = (
            Domain('company_id', '=', company.id) & Domain('verdict', '!=', 'failed') & Domain('text', '!=', False)
            & Domain('author_id.key', '!=', False) & Domain('source_id.unconfirmed', '=', False)
            & (Domain('mood_set', 'in', TOLD) | Domain('rating', '>', 0)))
        if company.interest_mood_since:
            domain &= Domain('date', '>=', company.interest_mood_since) | Domain(
                'mood_date', '>=', company.interest_mood_since)
        return domain

    @api.model
    def _taught(self, company):
        """Return a text that tells whether there is anything new to learn from."""
        cards = self.env['social.interest'].sudo().with_context(active_test=False)
        cards.flush_model(['text', 'rating', 'mood_set', 'mood_date'])
        query = cards._search(self._teaching(company), order='id')
        query.order = None
        [row] = self.env.execute_query(query.select(SQL(
            "count(*)"), SQL("max(social_interest.id)"), SQL("max(social_interest.mood_date)"),
            SQL("sum(length(social_interest.text))"), SQL("sum(social_interest.rating)"),
            SQL("count(social_interest.mood_set)")))
        return '/'.join(str(value) for value in row)

    @api.model
    def _taught_by(self, company):
        """Return the ids of the latest cards that teach, of each person so many first: a flood leaves others in."""
        cards = self.env['social.interest'].sudo().with_context(active_test=False)
        query = cards._search(self._teaching(company), order='id')
        query.order = None
        card, author = (SQL.identifier(query.table, name) for name in ('id', 'author_id'))
        return [card_id for card_id, in self.env.execute_query(SQL(
            "SELECT id FROM (%s) AS taught(id, place) WHERE place <= %s ORDER BY id DESC LIMIT %s",
            query.select(card, SQL("row_number() OVER (PARTITION BY %s ORDER BY %s DESC)", author, card)),
            MOST_OF_ONE, MOST_TEXTS))]

    @api.model
    def _counted(self, company):
        """Return {(language, word): [unhappy, neutral, happy people]} of what the cards of a company teach."""
        cards = self.env['social.interest'].sudo().with_context(active_test=False, prefetch_fields=False)
        ids = self._taught_by(company)
        people = defaultdict(lambda: tuple(set() for _mood in TOLD))
        for start in range(0, len(ids), BATCH):
            batch = cards.browse(ids[start:start + BATCH])
            for card in batch:
                author = card.author_id.id
                lang, words = taught_words(card.text)
                side = TOLD.index(card.mood_set or stars_mood(card.rating))
                for word in (words | {PEOPLE}) if lang else ():
                    people[lang, word][side].add(author)
            batch.invalidate_recordset()
        counts = {key: [len(some) for some in sides] for key, sides in people.items()}
        return {key: sides for key, sides in counts.items() if sum(sides) >= LEAST_USES or key[1] == PEOPLE}

    @api.model
    def _replace(self, company, counts):
        self.env.execute_query(SQL(
            "DELETE FROM social_interest_mood_count WHERE company_id = %s RETURNING id", company.id))
        self.invalidate_model(flush=False)
        self.sudo().create([
            {'company_id': company.id, 'lang': lang, 'word': word, **dict(zip(TOLD, sides, strict=True))}
            for (lang, word), sides in counts.items()])
        self.env.registry.clear_cache()

    # ------------------------------------------------------------------
    # Buttons
    # ------------------------------------------------------------------

    def _check_may_forget(self):
        """Whoever edits the words of his companies decides whether they learn."""
        self.env['social.interest.mood.word'].check_access('write')

    def action_forget_learned(self):
        """Button: forget what was learned from stars and corrections; only what comes from now on teaches."""
        self._check_may_forget()
        companies = self.env.companies
        self._forget(companies)
        return self.env['social.interest.mood.word']._told(
            self.env._("What was learned is forgotten. From now on it is learned anew."))

    def action_learn_again(self):
        """Button: learn from all that there is, what was forgotten too."""
        self._check_may_forget()
        companies = self.env.companies
        companies.sudo().write({'interest_mood_since': False, 'interest_mood_taught': False})
        self.env.ref('social_interest.ir_cron_learn_moods').sudo()._trigger()
        return self.env['social.interest.mood.word']._told(
            self.env._("All stars and corrections are learned from, in the background."))
