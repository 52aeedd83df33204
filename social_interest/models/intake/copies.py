# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from ...parsers import Ignored

#: what the verdict of a message is worth: a forged one is not worth more than none
WORTH = {'failed': 0, 'unknown': 2, 'verified': 4}
#: of two alike the one that tells of something: a header that nobody signs may make a report or an absence of a letter
TELLS = 1
BEST = max(WORTH.values()) + TELLS
#: states of cards that people have dealt with
DEALT_WITH = ('answered', 'processed')


def key_of(mail):
    """Return what copies of one message have in common."""
    return (mail.company_id.id, mail.content_hash)


class SocialInterestMail(models.Model):
    """Copies of one message: they make one card, and the best vouched for of them makes it.

    Two copies say the same, but not the servers that they came through: one
    that nobody vouches for, or that a server takes for spam, may be there first.
    """

    _inherit = 'social.interest.mail'

    trace_hash = fields.Char(readonly=True, help="Sum of what the servers on the way say of the message.")
    is_copy = fields.Boolean(
        readonly=True, help="The same message may be here already: whether this one makes a card shows as it is read.")

    @api.model
    def _keep_former_hashes(self, vals_list):
        """Let messages go by the hash of earlier versions, where they are known by it; take that from the values."""
        former = [(values, values.pop('former_hash', None)) for values in vals_list]
        former = [(values, digest) for values, digest in former if digest and digest != values['content_hash']]
        known = self._known_hashes({(values['company_id'], digest) for values, digest in former}) if former else ()
        for values, digest in former:
            if (values['company_id'], digest) in known:
                values['content_hash'] = digest

    @api.model
    def _known_hashes(self, keys):
        """Return those of the (company id, content hash) that there are messages of."""
        return {key_of(mail) for mail in self._known_by_hash(keys)} & keys

    @api.model
    def _known_by_hash(self, keys):
        """Return the rows of the (company id, content hash), but for those of which there are headers only."""
        return self.search_fetch(
            [('company_id', 'in', [company_id for company_id, _digest in keys]),
             ('content_hash', 'in', [digest for _company_id, digest in keys]), ('state', '!=', 'oversize')],
            ['company_id', 'content_hash', 'trace_hash', 'mailbox_id', 'state', 'spam', 'parser', 'verdict'])

    @api.model
    def _mark_repeats(self, vals_list):
        """Turn the rows whose very bytes are in the ledger already to *ignored*, unless they may be worth more.

        Each company has a ledger of its own: what two of them are told makes a
        card for each.
        """
        new = [values for values in vals_list if not values.get('state')]
        keys = {(values['company_id'], values['content_hash']) for values in new}
        known = self._known_by_hash(keys).grouped(key_of)
        traces = {}
        for values in new:
            key = (values['company_id'], values['content_hash'])
            copies, met = known.get(key, self.browse()), traces.setdefault(key, set())
            if values['trace_hash'] in met or any(mail._is_worth_no_less_than(values) for mail in copies):
                values.update(state='ignored', reason=self._came_before())
            elif copies or met:
                values['is_copy'] = True
            met.add(values['trace_hash'])

    def _came_before(self):
        return self.env._("The same message came before.")

    @api.model
    def _came_before_in_all_languages(self):
        """Return the ways in which the ledger says so: whoever collects has a language of his own."""
        return {self.with_context(lang=code)._came_before() for code, _name in self.env['res.lang'].get_installed()}

    def _is_worth_no_less_than(self, values):
        """Whether a copy, by the values of its row, can be worth no more than the message of self."""
        if self._worth(self.state, self.spam, self.parser, self.verdict) == BEST:
            return True
        if self.trace_hash != values['trace_hash']:
            # of a time when nobody wrote down what the servers said
            return not self.trace_hash and self.mailbox_id.id == values['mailbox_id']
        return self.mailbox_id.id == values['mailbox_id'] or (
            self.mailbox_id._belief() == self.mailbox_id.browse(values['mailbox_id'])._belief())

    @staticmethod
    def _worth(state, spam, parser, verdict):
        """Return what a message was worth by what became of it; of one that no parser decided on, 0."""
        worth = WORTH[verdict or 'unknown'] if parser and not spam and state in ('done', 'ignored') else 0
        return worth + TELLS if worth and state == 'done' else worth

    def _other_copies(self):
        """Return the other messages of the same bytes that were read."""
        keys = {key_of(mail) for mail in self if mail.content_hash}
        return (self._known_by_hash(keys) - self).filtered(
            lambda mail: mail.state != 'pending' and key_of(mail) in keys)

    # ------------------------------------------------------------------
    # Read
    # ------------------------------------------------------------------

    def _make_cards(self, outcomes):
        copies = self.filtered(lambda mail: mail.is_copy and mail.content_hash)
        if not copies:
            return super()._make_cards(outcomes)
        better, worse = copies._compared(self, outcomes)
        result = super()._make_cards({**outcomes, **{mail: Ignored(
            reason=self._came_before(), message_id=outcomes[mail].message_id, sender=outcomes[mail].sender,
            subject=outcomes[mail].subject) for mail in worse}})
        better.filtered('interest_count')._other_copies().filtered('spam').write({
            'spam': False, 'reason': self.env._("A copy that came by another way made the card.")})
        return result

    def _compared(self, batch, outcomes):
        """Return (those of self that are worth more than their copies, those of the batch that are worth no more)."""
        keys = {key_of(mail) for mail in self}
        met = batch.filtered(lambda mail: key_of(mail) in keys)
        worth, verified = met._worth_of_each(outcomes)
        known = self._other_copies().grouped(key_of)
        best = batch.browse()
        for key, mails in met.grouped(key_of).items():
            # the first among equals
            one = max(mails.sorted('id'), key=worth.get)
            others = known.get(key, self.browse()) - mails
            dealt_with = others._cards_dealt_with() if one in verified else None
            if dealt_with:
                # the same words once more would be answered twice
                dealt_with._vouched_after_all(verified[one])
            elif all(other._is_less(worth[one], outcomes[one]) for other in others):
                best |= one
        return best & self, met - best

    def _worth_of_each(self, outcomes):
        """Return ({message: what it is worth for the places that it tells of}, {message: outcome that is verified})."""
        told = [(mail, outcomes[mail], interest) for mail in self for interest in outcomes[mail].found]
        judged = self.env['social.interest']._verified_among(told) if told else {}
        verified = {mail: outcome for (mail, _interest), outcome in judged.items()}
        worth = {}
        for mail in self:
            values = mail._prepare_outcome_values(outcomes[mail])
            if values['verdict'] == 'verified' and outcomes[mail].found and mail not in verified:
                values['verdict'] = 'unknown'
            worth[mail] = self._worth(values['state'], values['spam'], values['parser'], values['verdict'])
        return worth, verified

    def _cards_dealt_with(self):
        """Return the cards of the messages, if they show what was written and all of them are dealt with."""
        cards = self.with_context(active_test=False).interest_ids
        dealt_with = all(card.state in DEALT_WITH and card.verdict != 'failed' for card in cards)
        return cards if dealt_with else cards.browse()

    def _is_less(self, worth, outcome):
        """Whether a copy of self with this outcome is to make its card all the same.

        Not where a person deleted the card of a letter. That the card of a mere
        claim was deleted says nothing of the verified notice.
        """
        deleted = self.interest_count and not self.with_context(active_test=False).interest_ids
        if deleted and self.verdict != 'failed' and all(
                interest.external_ref in ('', outcome.message_id) for interest in outcome.found):
            return False
        return self._worth(self.state, self.spam, self.parser, self.verdict) < worth
