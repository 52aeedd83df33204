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

    def _by_code(self, codes):
        """Return {code: action} for the given codes; unknown ones are made.

        A parser of another addon may bring an action that has no record yet,
        and a manager may have deleted one: no card is lost for want of it.
        """
        codes = set(codes)
        found = {
            action.code: action
            for action in self.with_context(active_test=False).search([('code', 'in', list(codes))])
        }
        missing = sorted(codes - set(found))
        created = self.create([
            {'name': code.title(), 'code': code, 'phrase': code} for code in missing])
        found.update(zip(missing, created))
        return found
