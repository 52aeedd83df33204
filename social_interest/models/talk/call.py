# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.exceptions import UserError

from ..card.social_interest import OPEN_STATES


class SocialInterest(models.Model):
    """A call, and what came of it."""

    _inherit = 'social.interest'

    @api.model
    @api.readonly
    def call_outcomes(self):
        """Return what may come of a call, as a list of dicts ``id``, ``name``, ``reached``, ``closes``."""
        self.browse().check_access('read')
        outcomes = self.env['social.interest.call.outcome'].search_fetch([], ['name', 'reached', 'closes'])
        return [
            {'id': outcome.id, 'name': outcome.name, 'reached': outcome.reached, 'closes': outcome.closes}
            for outcome in outcomes]

    def log_call(self, outcome_id, note='', until=False):
        """Keep what came of a call of the user's; takes a free card.

        Whoever was reached has his answer. Else the note stays, and the card comes back when it is to be tried again.

        :param int outcome_id: see :meth:`call_outcomes`
        :param str note: what was said
        :param until: when to try again: naive UTC datetime, or its text
        :returns: True, or what :meth:`snooze` returns
        """
        self.ensure_one()
        self.browse().check_access('write')
        self._check_genuine()
        outcome = self.env['social.interest.call.outcome'].browse(outcome_id).exists()
        if not outcome:
            raise UserError(self.env._("This outcome is gone. Open the card again."))
        self._require_mine()
        self.check_access('write')
        note = (note or '').strip()
        said = f"{outcome.name}. {note}" if note else outcome.name
        is_open = self.state in OPEN_STATES
        if not outcome.reached:
            self._log_call_line(said)
            return self.snooze(until, said) if is_open and until else True
        self._keep_answer_text(said)
        self._planned_calls().action_feedback(feedback=said) if self._planned_calls() else self._log_call_line(said)
        if is_open and self.state in OPEN_STATES:
            self._set_answered()
        if outcome.closes and self.state == 'answered':
            self._set_processed()
        return True

    def _log_call_line(self, said):
        """Keep a call in the chatter as a planned one that is done would stand there."""
        self.message_post(
            body=said, message_type='comment', subtype_xmlid='mail.mt_note',
            mail_activity_type_id=self.env.ref('mail.mail_activity_data_call', raise_if_not_found=False).id or False)
