# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import SQL

from ..report.measures import Measure, count, genuine


def told(card):
    """The mood is known: by stars, words, or what somebody said."""
    return SQL("%s AND %s IN ('unhappy', 'neutral', 'happy')", genuine(card), card.mood)


def unhappy(card):
    return SQL("%s AND %s = 'unhappy'", genuine(card), card.mood)


def happy(card):
    return SQL("%s AND %s = 'happy'", genuine(card), card.mood)


MOOD_MEASURES = {
    'unhappy_count': Measure(count(unhappy)),
    'happy_count': Measure(count(happy)),
    'unhappy_rate': Measure(count(unhappy), count(told)),
}


class SocialInterest(models.Model):
    """How many were unhappy, beside the other figures of a group of cards."""

    _inherit = 'social.interest'

    unhappy_count = fields.Integer(
        "Unhappy", compute='_compute_measures', aggregator='sum',
        help="By stars, by words, or as somebody said. A hint: who hides it well is not counted.")
    happy_count = fields.Integer("Happy", compute='_compute_measures', aggregator='sum', help="The same of happy ones.")
    unhappy_rate = fields.Float(
        "Unhappy, of known", compute='_compute_measures', aggregator='avg', exportable=False,
        help="Of those whose mood is known (unhappy, neutral or happy), the part that is unhappy.")

    @api.model
    def _measures(self):
        return super()._measures() | MOOD_MEASURES

    @api.model
    def _counted_conditions(self):
        return super()._counted_conditions() | {
            'unhappy_count': unhappy, 'happy_count': happy, 'unhappy_rate': told}
