# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import SQL

from ..report.measures import Measure, count, genuine

#: as a regular expression of PostgreSQL: those of Latin and Cyrillic, Arabic, Chinese and Japanese texts
MARKS = '[?\u061f\uff1f]'
#: {what a card asks for: codes of the actions that say so}
ASKING = {'asks_question': ('question',), 'asks_wish': ('request', 'order')}


def question(card):
    """A question by its kind, or by plain words with a question mark: whoever is unhappy and asks complains."""
    return SQL(
        "%s AND (%s OR %s = 'neutral' AND %s ~ %s)", genuine(card), card.asks_question, card.mood, card.text, MARKS)


def wish(card):
    return SQL("%s AND %s", genuine(card), card.asks_wish)


ASKING_CONDITIONS = {'question_count': question, 'wish_count': wish}


class SocialInterest(models.Model):
    """What people ask for, told by what a card has: its kind of action, its mood. A card may count in several."""

    _inherit = 'social.interest'

    question_count = fields.Integer(
        "Questions", compute='_compute_measures', aggregator='sum',
        help="Sent as a question, or plain words with a question mark. A question within a complaint counts as a "
             "complaint only, unless it was sent as a question.")
    wish_count = fields.Integer(
        "Wishes", compute='_compute_measures', aggregator='sum',
        help="Requests and orders, by the kind of action. A wish within a comment or a letter is not known as one.")

    @api.model
    def _measures(self):
        return super()._measures() | {
            name: Measure(count(condition)) for name, condition in ASKING_CONDITIONS.items()}

    @api.model
    def _counted_conditions(self):
        return super()._counted_conditions() | ASKING_CONDITIONS

    @api.model
    def _measure_column(self, name, query):
        if name in ASKING:
            actions = self.env['social.interest.action'].sudo().with_context(active_test=False)
            found = actions._search([('code', 'in', ASKING[name])])
            return SQL("%s IN %s", self._field_to_sql(self._table, 'action_id', query), found.subselect())
        return super()._measure_column(name, query)
