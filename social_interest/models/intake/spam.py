# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError

from ...tools.roles import MANAGERS

DAYS = 30


class SocialInterestMail(models.Model):
    """Letters that the mailbox's own server calls spam: put aside, seen, and taken back by a click."""

    _inherit = 'social.interest.mail'

    spam = fields.Boolean(readonly=True, help="The mail server says that the letter is spam; it made no card.")
    not_spam = fields.Boolean(readonly=True, help="Somebody said that the letter is no spam, whatever the server says.")

    _spam_index = models.Index("(internal_date) WHERE spam")

    def _prepare_outcome_values(self, outcome):
        values = super()._prepare_outcome_values(outcome)
        return {**values, 'spam': outcome.name == 'ignored' and outcome.reason.startswith('spam')}

    @api.model
    @api.readonly
    def count_spam(self):
        """Return how many letters of the last 30 days were put aside."""
        return self.search_count([
            ('spam', '=', True), ('internal_date', '>=', fields.Datetime.now() - timedelta(days=DAYS))])

    def action_not_spam(self):
        """Button of managers: make cards of the letters after all."""
        self.check_access('read')
        if not self.env.user.has_group(MANAGERS):
            raise AccessError(self.env._("Only a manager takes letters back from the spam."))
        letters = self.sudo().filtered(lambda mail: mail.spam and mail.state == 'ignored')
        again = letters._repeatable()
        if not again:
            raise UserError(self.env._("None of these is kept in full as spam."))
        again.write({'not_spam': True, 'spam': False})
        again._queue_again()
        self._wake_parsing()
        return self._tell_queued(len(again), len(self) - len(again))
