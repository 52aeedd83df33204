# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import format_date

from ...parsers.mood import UNKNOWN, stars_mood
from ...tools.computing import set_by_value

MOODS = [('unhappy', "Unhappy"), ('neutral', "Neutral"), ('happy', "Happy"), ('unknown', "Unknown")]
#: actions whose title is the person's own word, not that of a post
OWN_TITLES = frozenset({'letter', 'review'})
LONGEST = 200


class SocialInterest(models.Model):
    """The mood of what a person wrote, as a hint with its reason: somebody's word, then stars, then words.

    Told where a card is made and where its text changes. A forged card has none: what it says is nobody's.
    """

    _inherit = 'social.interest'

    mood = fields.Selection(
        MOODS, compute='_compute_mood', store=True, precompute=True,
        help="A hint, by stars or words; unknown where it is not clear.")
    mood_because = fields.Char(
        "Words of the mood", compute='_compute_mood', store=True, precompute=True,
        help="The words of the text by which the mood is told.")
    mood_set = fields.Selection(
        MOODS[:3], "Corrected mood", readonly=True, copy=False, help="The mood as somebody said; it wins.")
    mood_user_id = fields.Many2one('res.users', "Mood corrected by", readonly=True, copy=False)
    mood_date = fields.Datetime("Mood corrected on", readonly=True, copy=False)
    mood_reason = fields.Char("Reason of the mood", compute='_compute_mood_reason')

    # those that wait for the background: cards from before there were moods
    _mood_index = models.Index("(id) WHERE mood IS NULL AND verdict != 'failed'")

    @api.depends('text', 'title', 'rating', 'verdict', 'action_id', 'lang', 'mood_set')
    def _compute_mood(self):
        told = {}
        for company, cards in self.grouped('company_id').items():
            lexicon = self.env['social.interest.mood.word']._lexicon(company.id)
            told.update((card, card._told_mood(lexicon)) for card in cards)
        set_by_value(self, 'mood', lambda card: told[card][0])
        set_by_value(self, 'mood_because', lambda card: told[card][1])

    def _told_mood(self, lexicon):
        """Return (mood, words by which it is told) of the card of self."""
        if self.verdict == 'failed':
            return False, False
        if self.mood_set:
            return self.mood_set, False
        if self.rating:
            return stars_mood(self.rating), False
        text = self.text or ''
        if self.title and self.action_id.code in OWN_TITLES:
            text = f'{self.title}\n{text}'
        if not text.strip():
            return UNKNOWN, False
        mood = lexicon.mood(text, (self.lang or '').partition('_')[0])
        return mood.value, ', '.join(mood.words)[:LONGEST] or False

    @api.depends('mood', 'mood_because', 'mood_set', 'mood_user_id', 'mood_date', 'rating')
    @api.depends_context('lang', 'tz')
    def _compute_mood_reason(self):
        for card in self:
            card.mood_reason = card.mood and card._mood_reason()

    def _mood_reason(self):
        """Return in words why the card of self has its mood."""
        if self.mood_set:
            date = self.mood_date and fields.Datetime.context_timestamp(self, self.mood_date)
            return self.env._(
                "%(name)s said so, %(date)s", name=self.sudo().mood_user_id.name or self.env._("somebody"),
                date=format_date(self.env, date.date()) if date else '')
        if self.rating:
            return self.env._("1 star") if self.rating == 1 else self.env._("%s stars", self.rating)
        words = self.mood_because
        if words == '?':
            return self.env._("a question")
        if not words:
            return self.env._("nothing tells it")
        if self.mood == UNKNOWN:
            return self.env._("not clear: %s", words)
        return self.env._("because of: %s", words)

    @api.model
    def _talk_card_fields(self):
        return [*super()._talk_card_fields(), 'mood', 'mood_set', 'mood_reason']
