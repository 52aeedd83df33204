# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import ValidationError


class SocialInterestCallOutcome(models.Model):
    """What may come of a call: reached, refused, wants an offer …; a manager changes the list."""

    _name = 'social.interest.call.outcome'
    _description = 'Outcome of a Call'
    _inherit = ['social.interest.export.mixin']
    _order = 'sequence, id'

    name = fields.Char(required=True, translate=True)
    sequence = fields.Integer(default=10)
    active = fields.Boolean(default=True)
    reached = fields.Boolean(
        "Person reached", default=True, help="The card is answered by such a call. Else it is asked when to try again.")
    closes = fields.Boolean("Nothing left to do", help="The card is closed with it.")

    @api.constrains('reached', 'closes')
    def _check_closes(self):
        for outcome in self:
            if outcome.closes and not outcome.reached:
                raise ValidationError(self.env._("“%s”: who was not reached has no answer yet.", outcome.name))
