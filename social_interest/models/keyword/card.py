# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict

from odoo import api, fields, models
from odoo.fields import Command

from ...parsers.phrases import haystack

#: fields in which words are looked for
LOOKED_IN = ('title', 'text', 'form_fields')


class SocialInterest(models.Model):
    """Which watch words a card has: found where it is made and where its text changes, gone with its text."""

    _inherit = 'social.interest'

    keyword_ids = fields.Many2many(
        'social.interest.keyword', 'social_interest_keyword_rel', 'interest_id', 'keyword_id', string="Watch words",
        compute='_compute_keyword_ids', store=True, readonly=False, copy=False, context={'active_test': False})

    @api.model
    def _stamp_fields(self):
        # not readonly, or what the intake knows already would be computed once more; nobody writes it
        return super()._stamp_fields() | {'keyword_ids'}

    @api.depends(*LOOKED_IN, 'verdict', 'company_id')
    def _compute_keyword_ids(self):
        # those of one set of words together: each set is written at once
        sets = defaultdict(self.browse)
        for company, cards in self.grouped('company_id').items():
            watch, _signs = self.env['social.interest.keyword']._watched(company.id)
            for card in cards:
                sets[tuple(self._keywords_in(watch, card))] |= card
        for keywords, cards in sets.items():
            cards.keyword_ids = [Command.set(keywords)]

    @api.model
    def _keywords_in(self, watch, values):
        """Return the ids of the words of a company that a card, or the values of one, has; a forged one has none."""
        if not watch or values['verdict'] == 'failed':
            return []
        return watch.found(haystack(filter(None, (values[name] for name in LOOKED_IN))))
