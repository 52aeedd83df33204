# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging

import psycopg2

from odoo import api, models
from odoo.exceptions import ConcurrencyError, UserError

from ...tools import journal
from ...tools.transactions import again, told_with_way

_logger = logging.getLogger(__name__)

#: what a strange message may raise where its card is made
POISON = (psycopg2.Error, UserError, ValueError, ArithmeticError, LookupError, TypeError, AttributeError)

#: what tells that another worker does the same at this moment
CONFLICTS = (
    psycopg2.errors.UniqueViolation, psycopg2.errors.SerializationFailure, psycopg2.errors.DeadlockDetected,
    ConcurrencyError)

STATE_OF_OUTCOME = {
    'parsed': 'done',
    'ignored': 'ignored',
    'unknown': 'unknown',
    'failed': 'quarantined',
}


class SocialInterestMail(models.Model):
    """What becomes of messages that were read: their cards, and what the ledger keeps of them."""

    _inherit = 'social.interest.mail'

    @api.model
    def _ensure_sources(self, outcomes):
        """Make the places that the outcomes tell of, and commit them, one worker at a time.

        They are few, but a new one comes in many messages at once: two workers
        that make it at one moment would undo the work of one of them.
        """
        found = [(mail, outcome, interest) for mail, outcome in outcomes.items() if not mail._is_held(outcome)
                 for interest in outcome.found]
        Interest = self.env['social.interest']
        channels = Interest._intake_channels(found)
        wanted, known = Interest._known_sources(found, channels)
        if wanted.keys() <= known.keys():
            return
        self.env['ir.cron']._commit_progress()
        self.env.invalidate_all()
        # first in its transaction, which so sees what the last worker made
        self.env.cr.execute("LOCK TABLE social_interest_source IN SHARE ROW EXCLUSIVE MODE")
        Interest._intake_sources(found, channels)
        self.env['ir.cron']._commit_progress()

    def _settle(self, outcomes):
        """Make the cards of the messages of self, in one transaction with their new states.

        Another worker may make the same author or source at the same moment:
        then one of the two tries again. A message whose card cannot be made
        costs itself only, not its batch.
        """
        try:
            made, _none = again(
                self.env, lambda: self._lock_pending()._make_cards(outcomes), conflicts=CONFLICTS)
        except POISON as error:
            if half := len(self) // 2:
                # a batch costs much the same however small it is: not message by message
                self[:half]._settle(outcomes)
                self[half:]._settle(outcomes)
                return
            _logger.error("Message %s of the interest ledger makes no card: %s", self.id, told_with_way(error))
            self._note_failure(self.env._("The card could not be made; the server's log says why."))
            return
        if made:
            journal.reached('made')
        else:
            _logger.info("Batch of %s interest messages met other workers each time; it waits.", len(self))

    def _lock_pending(self):
        """Lock and return those of self that are still waiting."""
        locked = self.try_lock_for_update(allow_referencing=True)
        locked.invalidate_recordset(['state'])
        return locked.filtered(lambda mail: mail.state == 'pending')

    def _make_cards(self, outcomes):
        """Write what became of the messages of self, and make their cards."""
        values = {mail: mail._prepare_outcome_values(outcomes[mail]) for mail in self}
        found = self.filtered(lambda mail: outcomes[mail].found and not mail._is_held(outcomes[mail]))
        cards = self.env['social.interest']._create_from_outcomes([(mail, outcomes[mail]) for mail in found])
        for mail, of_mail in cards.grouped('mail_id').items():
            # what counts is the verdict for the place that the message tells of
            values[mail].update(
                interest_count=len(of_mail), verdict=of_mail[0].verdict, vouched=of_mail[0].vouched)
        for mail in found - cards.mail_id:
            values[mail]['reason'] = self.env._("What it tells has a card already.")
        for mail in self - found:
            if outcomes[mail].found:
                values[mail].update(state='ignored', reason=self.env._("Forged; kept out of the feed."))
        self._write_each(values)
        # after the new cards: a question and our answer to it may come together
        own = self.filtered(lambda mail: outcomes[mail].own and outcomes[mail].verdict != 'failed')
        if own:
            own._take_in_own_replies(outcomes)
        if back := self.filtered(lambda mail: outcomes[mail].returned):
            back._take_in_returned(outcomes)

    def _is_held(self, outcome):
        """Whether the company wants no card of it: a forged notification."""
        return outcome.verdict == 'failed' and self.company_id.interest_hold_forged

    @api.model
    def _write_each(self, values):
        """Write values that differ from row to row, none of which anything is computed from.

        :param values: {ledger row: values}
        """
        mails = self.browse(mail.id for mail in values)
        mails.flush_recordset()
        mails._write_multi([
            {name: self._fields[name].convert_to_column_insert(value, mail) for name, value in of_mail.items()}
            for mail, of_mail in values.items()])
        mails.invalidate_recordset(flush=False)

    def _prepare_outcome_values(self, outcome):
        """What the ledger keeps of an outcome."""
        return {
            'state': STATE_OF_OUTCOME[outcome.name],
            'reason': outcome.reason[:1].upper() + outcome.reason[1:] or False,
            'parser': outcome.parser or False,
            'parser_version': outcome.parser_version,
            'basis': outcome.basis or False,
            'verdict': outcome.verdict,
            'vouched': outcome.vouched or False,
            'message_id': outcome.message_id or False,
            'sender': outcome.sender or False,
            'subject': outcome.subject or False,
        }
