# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from dataclasses import replace

from odoo import models

from ...parsers import Ignored


class SocialInterestMail(models.Model):
    """Messages that tell once more what was erased, or what has a card."""

    _inherit = 'social.interest.mail'

    def _make_cards(self, outcomes):
        erased = self._erased_among(outcomes)
        if erased:
            outcomes = {**outcomes, **{
                mail: self._without_erased(outcomes[mail], actions) for mail, actions in erased.items()}}
        result = super()._make_cards(outcomes)
        self.browse(mail.id for mail in erased)._erase()
        self._note_told_again(outcomes)
        return result

    def _told_keys(self, interest):
        """Return what tells the action from all others: (as one that is owned, as one that is only claimed)."""
        self.ensure_one()
        key = self.env['social.interest']._action_key
        return tuple(
            (self.company_id.id, key(interest.channel, interest.source_key, interest.external_ref, claimed))
            for claimed in (False, True))

    def _erased_among(self, outcomes):
        """Return {ledger row: set of its interests that were erased}.

        That a mere claim was erased says nothing of the verified notice.
        """
        told = [(mail, outcomes[mail], interest) for mail in self
                for interest in outcomes[mail].found if interest.external_ref]
        keys = {(mail, interest): mail._told_keys(interest) for mail, _outcome, interest in told}
        known = self.env['social.interest.forgotten'].sudo()._among({key for both in keys.values() for key in both})
        if not known:
            return {}
        verified = self.env['social.interest']._verified_among(told)
        erased = {}
        for (mail, interest), (owned, claimed) in keys.items():
            if (owned if (mail, interest) in verified else claimed) in known:
                erased.setdefault(mail, set()).add(interest)
        return erased

    def _without_erased(self, outcome, actions):
        """Return the outcome of a message without what was erased."""
        left = tuple(interest for interest in outcome.found if interest not in actions)
        if left:
            return replace(outcome, interests=left, message_id='', sender='', subject='')
        return Ignored(
            parser=outcome.parser, parser_version=outcome.parser_version, basis=outcome.basis,
            verdict=outcome.verdict, own=outcome.own)

    def _note_told_again(self, outcomes):
        """Keep of messages that made nothing which card there was: erasing that, they go too."""
        mails = self.filtered(lambda mail: outcomes[mail].found and not mail.interest_count)
        keys = {
            key: mail for mail in mails for interest in outcomes[mail].found if interest.external_ref
            for key in mail._told_keys(interest)}
        if not keys:
            return
        cards = self.env['social.interest'].sudo().with_context(active_test=False).search([
            ('company_id', 'in', mails.company_id.ids),
            '|', ('external_ref', 'in', [key[-1] for _company, key in keys]),
            ('claimed_ref', 'in', [key[-1] for _company, key in keys])])
        for card in cards:
            for key in card._action_keys() & keys.keys():
                keys[key].told_card_id = card
