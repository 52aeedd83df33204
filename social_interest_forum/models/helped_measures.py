# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import SQL

from odoo.addons.social_interest.models.report.measures import Measure, count, genuine


def helped(card):
    return SQL("%s AND %s", genuine(card), card.helped_by_customers)


class SocialInterest(models.Model):
    """How many were helped by customers, beside the other figures of a group of cards."""

    _inherit = 'social.interest'

    helped_count = fields.Integer(
        "Helped by customers", compute='_compute_measures', aggregator='sum',
        help="Questions of the forum that another customer answered, whose answer was accepted.")

    @api.model
    def _measures(self):
        return super()._measures() | {'helped_count': Measure(count(helped), among='helped_by_customers')}

    @api.model
    def _counted_conditions(self):
        return super()._counted_conditions() | {'helped_count': helped}
