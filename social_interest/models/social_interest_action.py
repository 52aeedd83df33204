# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestAction(models.Model):
    """What a person did: liked, commented, filled in a form …"""

    _name = 'social.interest.action'
    _description = 'Interest Action'
    _order = 'sequence, name, id'

    name = fields.Char(required=True, translate=True)
    code = fields.Char(required=True, help="Name by which the parsers know the action.")
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
    sequence = fields.Integer(default=10)
    active = fields.Boolean(default=True)

    _code_unique = models.Constraint('UNIQUE(code)', "Each action has a code of its own.")

    def _by_code(self):
        """Return {code: action} of all actions, archived ones too."""
        actions = self.with_context(active_test=False).search([])
        return {action.code: action for action in actions}
