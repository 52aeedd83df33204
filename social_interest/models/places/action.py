# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestAction(models.Model):
    """What a person did: liked, commented, filled in a form …"""

    _name = 'social.interest.action'
    _description = 'Interest Action'
    _inherit = ['social.interest.code.mixin']
    _order = 'sequence, name, id'

    phrase = fields.Char(
        required=True,
        translate=True,
        help="How a card says it after the author's name: \"commented\", \"left a review\" …",
    )
    icon = fields.Char(default='fa-comment-o', help="Class of a Font Awesome 4.7 icon.")
    needs_answer = fields.Boolean(
        default=True,
        help="Cards of this action wait for an answer and have a response target.",
    )

    _code_unique = models.Constraint('UNIQUE(code)', "Each action has a code of its own.")

    @api.model
    def _prepare_values_of_code(self, code):
        return {**super()._prepare_values_of_code(code), 'phrase': code}
