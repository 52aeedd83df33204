# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterest(models.Model):
    """What came of a card: of a call as the list of outcomes has it, of anything else where somebody says “refused”."""

    _inherit = 'social.interest'

    call_outcome_id = fields.Many2one(
        'social.interest.call.outcome', "Outcome of the call", readonly=True, copy=False, ondelete='set null',
        index='btree_not_null')
    refused = fields.Boolean(
        readonly=True, copy=False, help="The person said that he wants nothing of us.")

    def log_call(self, outcome_id, note='', until=False):
        result = super().log_call(outcome_id, note, until)
        outcome = self.env['social.interest.call.outcome'].browse(outcome_id)
        self.sudo().write({'call_outcome_id': outcome.id, 'refused': outcome.refuses})
        return result

    def action_refused(self):
        """Button: the person said no; said once more, he did not."""
        self.ensure_one()
        self.browse().check_access('write')
        self._check_genuine()
        self._require_mine(to_close=True)
        self.check_access('write')
        self.sudo().refused = not self.refused
        self._message_log(
            body=self.env._("The person refused.") if self.refused else self.env._("The person did not refuse."))
        return True

    @api.model
    def _talk_card_fields(self):
        return [*super()._talk_card_fields(), 'refused']

    @api.model
    def _reopened_values(self):
        return super()._reopened_values() | {'refused': False}

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | {'refused', 'call_outcome_id'}
