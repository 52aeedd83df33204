# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from ...parsers.mood import learned_weights
from .word import LANGUAGES

#: in the place of a word: how many people there were at all
PEOPLE = ''


class SocialInterestMoodCount(models.Model):
    """How many people of each mood used a word, in one company: what it learned from its own stars and corrections.

    Only words that several people used (``LEAST_USES``) are kept at all: what one person wrote cannot be read here, and
    what is erased is not counted any more after the next night.
    """

    _name = 'social.interest.mood.count'
    _description = 'Learned Word'
    _inherit = ['social.interest.export.mixin']
    _log_access = False
    _rec_name = 'word'
    _order = 'company_id, lang, word'

    company_id = fields.Many2one('res.company', required=True, ondelete='cascade')
    lang = fields.Selection(LANGUAGES, "Language", required=True)
    word = fields.Char(required=True)
    unhappy = fields.Integer("Unhappy people", aggregator='sum')
    neutral = fields.Integer("Neutral people", aggregator='sum')
    happy = fields.Integer("Happy people", aggregator='sum')
    weight = fields.Float(
        compute='_compute_weight', digits=(3, 1),
        help="What the word adds: above zero for happy, below for unhappy people. 0: it may be chance.")

    _word_unique = models.UniqueIndex('(company_id, lang, word)')

    @api.depends('unhappy', 'neutral', 'happy')
    def _compute_weight(self):
        weights = {company: self._weights(company.id) for company in self.company_id}
        for row in self:
            row.weight = weights.get(row.company_id, {}).get(row.lang, {}).get(row.word, 0)

    @api.model
    def _weights(self, company_id):
        """Return {language: {word: weight}} of what a company learned."""
        counts = {}
        for row in self.sudo().search([('company_id', '=', company_id)]):
            counts.setdefault(row.lang, {})[row.word or PEOPLE] = (row.unhappy, row.neutral, row.happy)
        people = {lang: words.pop(PEOPLE, (0, 0, 0)) for lang, words in counts.items()}
        return {lang: weights for lang, words in counts.items() if (weights := learned_weights(words, people[lang]))}
