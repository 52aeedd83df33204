# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models

#: what tells a mood
TELLING = ('text', 'title', 'rating', 'verdict', 'action_id', 'lang')


class SocialInterest(models.Model):
    """The mood of a card that is not made yet: told once, where a rule asks for it, and kept for the card."""

    _inherit = 'social.interest'

    @api.model
    def _rule_fields(self):
        return (*super()._rule_fields(), 'mood')

    @api.model
    def _mood_of_facts(self, facts):
        values = facts.values
        if not values['mood']:
            lexicon = self.env['social.interest.mood.word']._lexicon(facts.company.id)
            card = self.new({**{name: values[name] for name in TELLING}, 'mood_set': False})
            values['mood'], values['mood_because'] = card._told_mood(lexicon)
        return values['mood']

    @api.model
    def _prepare_ruled(self, facts):
        values = super()._prepare_ruled(facts)
        if 'mood_because' in facts.values:
            values |= {name: facts.values[name] for name in ('mood', 'mood_because')}
        return values
