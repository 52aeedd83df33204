# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterestMail(models.Model):
    """Messages that tell what we ourselves did."""

    _inherit = 'social.interest.mail'

    def _take_in_own_replies(self, outcomes):
        """Close the cards that messages of our own answer; a receipt answers nothing, whatever its headers say."""
        names = {mail: f'<{mail.message_id}>' for mail in self if mail.message_id}
        sent = self.env['social.interest']._receipts_among(set(names.values()))
        receipts = self.filtered(lambda mail: names.get(mail) in sent)
        for mail in receipts.filtered(lambda mail: mail.state == 'ignored'):
            mail.reason = self.env._("Our own receipt of a letter; it answers nothing.")
        (self - receipts)._answer_by_own_replies(outcomes)

    def _answer_by_own_replies(self, outcomes):
        told = [(mail, outcomes[mail], interest) for mail in self for interest in outcomes[mail].own]
        Interest = self.env['social.interest']
        channels = Interest._intake_channels(told)
        _wanted, places = Interest._known_sources(told, channels)
        accounts = {
            key: sources._own_identities() for key, sources in self.env['social.interest.source'].sudo().search([
                ('company_id', 'in', self.company_id.ids), ('own_identities', '!=', False),
                ('channel_id', 'in', [channel.id for channel in channels.values()]),
            ]).grouped(lambda source: (source.company_id, source.channel_id.code)).items()}
        Interest._answer_by_own_replies([
            (mail, interest, self._is_surely_ours(
                outcome, interest, accounts.get((mail.company_id, interest.channel), set()),
                places.get(Interest._source_key(mail, outcome, interest))))
            for mail, outcome, interest in told
        ])
        counts = dict(self.env['social.interest']._read_group(
            [('answer_mail_id', 'in', self.ids)], ['answer_mail_id'], ['__count']))
        for mail in self:
            if mail.state == 'ignored' and counts.get(mail) == 1:
                mail.reason = self.env._("Our own reply; it answered one card.")
            elif mail.state == 'ignored' and counts.get(mail):
                mail.reason = self.env._("Our own reply; it answered %s cards.", counts[mail])

    def _is_surely_ours(self, outcome, interest, ours, place):
        """Whether an action in our name is proven to be ours, so that it may close cards.

        The message has to be verified for its source, and who acted has to be
        what its sender vouches for: the address of the letter itself, or an
        account of a network that signs, or of a site of ours. A name alone can be
        anybody's, and so can an address that a visitor types on a site.

        :param set ours: names and handles of our own on the channel: the same number is another person's elsewhere
        :param place: the source that the message tells of, or None
        """
        if outcome.verdict != 'verified':
            return False
        if interest.action == 'letter':
            return interest.author_key == outcome.sender
        if outcome.anybody and not (
                place and self.env['social.interest']._judged_for(outcome, place._own_sites()).verdict == 'verified'):
            return False
        accounts = {name.lower() for name in (interest.author_key, interest.author_handle) if name}
        return not accounts.isdisjoint(ours)
