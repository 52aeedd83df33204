# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ...parsers.mood import TOLD

STAMPS = frozenset({'mood_set', 'mood_user_id', 'mood_date'})


class SocialInterest(models.Model):
    """What somebody says of the mood wins over stars and words, can be undone, and teaches."""

    _inherit = 'social.interest'

    def set_mood(self, mood):
        """Correct the mood of the cards.

        :param mood: ``unhappy``, ``neutral`` or ``happy``; False: whatever stars and words say
        :raises UserError: a colleague has the card, or it is forged
        """
        self.browse().check_access('write')
        cards = self.exists()
        # nothing is written here that a salesperson may not: it is asked whose the cards are
        cards._check_writable({})
        cards._check_genuine()
        if mood is not False and mood not in TOLD:
            raise ValidationError(self.env._("A mood is unhappy, neutral or happy."))
        values = {
            'mood_set': mood,
            'mood_user_id': mood and self.env.uid,
            'mood_date': mood and fields.Datetime.now(),
        }
        return self._action_done(cards._do('mood', lambda some: some.sudo().write(values)))

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | STAMPS

    @api.model
    def _deed_words(self):
        return super()._deed_words() | {'mood': self.env._("Mood corrected")}

    def _tell_live_of(self, vals):
        result = super()._tell_live_of(vals)
        if 'mood_set' in vals:
            self._tell_live('changed')
        return result
