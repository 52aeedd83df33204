# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterest(models.Model):
    """On the card of an unhappy customer who waits: for how long, and what goes with such silence in general."""

    _inherit = 'social.interest'

    silence_ids = fields.One2many(
        'social.interest.silence', 'interest_id', "What came of it", readonly=True,
        help="Of an unhappy customer: how he was answered, and whether he bought again.")

    def _prepare_strip(self):
        silence = self._strip_silence()
        slots = super()._prepare_strip()
        return [silence, *slots] if silence else slots

    def _strip_silence(self):
        """Of the person nothing but what stands on the card; the sentence is that of all customers of the company."""
        if not (self.mood == 'unhappy' and self.relationship == 'customer' and self.waiting_since):
            return None
        figures = self.env['social.interest.silence.figures']._of(self.company_id)
        waits = (fields.Datetime.now() - self.waiting_since).total_seconds() / 3600
        return {
            'name': 'silence',
            'title': self.env._("Customer, unhappy, unanswered for %s", self._silence_age(waits)),
            'text': figures._sentence() or self.mood_reason,
        }

    def _silence_age(self, hours):
        """Return a time in the largest unit that says it, as the figures of answers have it."""
        if hours < 1:
            return self.env._("%s min", max(int(hours * 60), 0))
        if hours < 72:
            return self.env._("%s h", int(hours))
        return self.env._("%s days", int(hours / 24))

    def _erase_traces(self):
        """Of whom nothing is kept nothing is counted either, from now on."""
        self.sudo().silence_ids.unlink()
        return super()._erase_traces()
