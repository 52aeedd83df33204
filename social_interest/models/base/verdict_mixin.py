# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestVerdictMixin(models.AbstractModel):
    """Whether a message is really from whom it says, and who vouches for it."""

    _name = 'social.interest.verdict.mixin'
    _description = 'Verdict on a Message'

    verdict = fields.Selection(
        [('verified', "Verified"), ('unknown', "Unknown"), ('failed', "Forged")],
        readonly=True, copy=False, help="Whether the message is really from whom it says.")
    vouched = fields.Char(
        readonly=True, copy=False,
        help="What the verdict rests on: a code of the parsers, and the domain that it is about.")
    verdict_note = fields.Char(
        "Why", compute='_compute_verdict_note', help="Who vouched for the message, or what failed.")

    @api.depends('vouched', 'verdict')
    @api.depends_context('lang')
    def _compute_verdict_note(self):
        words = self._vouched_words()
        for record in self:
            code, _blank, domain = (record.vouched or '').partition(' ')
            record.verdict_note = code in words and words[code].replace('{domain}', domain or '?')

    @api.model
    def _vouched_words(self):
        """Return {code of a verdict: sentence in the user's words}; {domain} stands for the domain that it is about."""
        return {
            'dmarc-pass': self.env._("The mail server vouches for {domain} (DMARC)."),
            'dkim-pass': self.env._("Signed by {domain} (DKIM)."),
            'dmarc-fail': self.env._("The mail server says that this is not from {domain} (DMARC)."),
            'dkim-fail': self.env._("The signature of {domain} is wrong (DKIM)."),
            'foreign-domain': self.env._("Sent by {domain}, in whose name this origin never writes."),
            'imitated-name': self.env._("The sender calls himself by an address of {domain}, which is not his."),
            'spf-fail': self.env._("{domain} does not send from where this came (SPF)."),
            'many-from': self.env._("The message names several senders."),
            'no-sender': self.env._("The message names no sender that can be checked."),
            'strange-sender': self.env._("The sender is written in a way that can be read twice."),
            'public-suffix': self.env._("Anybody may send in the name of the sender's domain."),
            'broken-head': self.env._("The head of the message is broken."),
            'no-header': self.env._("The mail server says nothing of who sent it."),
            'foreign-server': self.env._("Another mail server than the mailbox's own speaks for the sender."),
            'unreadable': self.env._("What the mail server says of the sender cannot be read for sure."),
            'not-aligned': self.env._("Only {domain} vouches for it, and that is not the sender."),
            'no-result': self.env._("The mail server found no proof of the sender."),
            'other-check-failed': self.env._("The mail server found proof, but another of its checks failed."),
            'unconfirmed': self.env._("It is from {domain}, but nobody has said yet that this is a site of yours."),
            'shared': self.env._("It came through {domain}, which anybody can use."),
            'source-pass': self.env._("From your own site {domain}."),
            'inside': self.env._("Came through Odoo itself."),
        }
