# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.exceptions import UserError

from ...tools.letter_html import own_words

#: so many people are told the same at once; more are a mailing
MOST = 50
#: context of the composer: ids of the other cards that its letter answers
TOGETHER = 'interest_together'


class SocialInterest(models.Model):
    """One answer for many: cards of one post or dialogue are answered by one reply, with one proof, each for itself."""

    _inherit = 'social.interest'

    def answer_together(self):
        """Take the cards and bring the user to the place of the one answer.

        :returns: dict with ``ids`` of the cards that are the user's now, ``message`` of those that are not (or
            an empty string), and either ``url`` of the place or ``action``, the composer of the letter
        :raises UserError: they are not of one post or dialogue, or none is to be had
        """
        self.browse().check_access('write')
        # what a colleague has may not be read
        able = self.exists()._filtered_access('write')
        lost = (self.exists() - able)._lost_entries()
        self._check_number()
        if not able:
            raise UserError(self._lost_message(lost))
        able._check_together()
        # the last one of a talk is what one answers to
        cards = able.sorted(lambda card: (card.date, card.id), reverse=True)
        lost += cards.take()['lost']
        others = {entry['id'] for entry in lost if entry['user_id'] != self.env.uid}
        mine = cards.filtered(lambda card: card.id not in others)
        if not mine:
            raise UserError(self._lost_message(lost))
        message = self._lost_message([entry for entry in lost if entry['id'] in others]) if others else ''
        result = {'ids': mine.ids, 'message': message, 'url': '', 'action': False}
        if mine[0].answer_kind == 'mail':
            action = mine[0].action_answer()
            compose = action if action['type'] == 'ir.actions.act_window' else action['params']['next']
            compose['context'][TOGETHER] = mine[1:].ids
            return result | {'action': action}
        mine.note_opened()
        return result | {'url': mine[0]._answer_target()}

    def _check_number(self):
        if len(self) < 2:
            raise UserError(self.env._("Choose two cards or more."))
        if len(self) > MOST:
            raise UserError(self.env._("%s cards at most are answered together.", MOST))

    def _check_together(self):
        """Raise a UserError where one answer cannot be meant for all cards of self."""
        if not self[0].thread_key or len({(card.source_id.id, card.thread_key, card.answer_kind) for card in self}) > 1:
            raise UserError(self.env._("Only cards of one post or one dialogue are answered together."))
        for card in self:
            card._check_answerable()
        if self[0].answer_kind == 'call':
            raise UserError(self.env._("Calls are made one by one."))
        if self[0].answer_kind == 'mail' and len({card._answer_email() for card in self}) > 1:
            raise UserError(self.env._("These letters are from several people: answer each of them."))

    def prove_together(self, name, data):
        """Keep one screenshot as the proof of the answer of each of the cards.

        :param str name: file name
        :param str data: the picture, base64
        """
        self._check_provable_together()
        # each card's file goes with its card; the bytes are stored once
        for card in self:
            card.add_proof(name, data)
        return True

    def prove_together_by_url(self, url):
        """Keep one link to a screenshot as the proof of the answer of each of the cards."""
        self._check_provable_together()
        self._require_mine(to_close=True)
        self.write({'proof_url': (url or '').strip()})
        return True

    def _check_provable_together(self):
        self.check_access('write')
        if len(self) > MOST:
            raise UserError(self.env._("%s cards at most are answered together.", MOST))
        places = {(card.source_id.id, card.thread_key) for card in self}
        if len(places) > 1 or (len(self) > 1 and not self[0].thread_key):
            raise UserError(self.env._("Only cards of one post or one dialogue are answered together."))
        self._check_provable()

    def _after_letter(self, message):
        """The letter that answers a card answers the others, too, for which it was written."""
        result = super()._after_letter(message)
        card = self.with_context(**{TOGETHER: None, 'interest_letter': False})
        # what a colleague has by now may not even be read; he answers it himself
        others = card.browse(self.env.context.get(TOGETHER) or ()).exists()._filtered_access('write')
        if others:
            email = self._answer_email()
            others = others.filtered(lambda card: (
                card.state == 'taken' and card.user_id == self.env.user and card.thread_key == self.thread_key
                and card.source_id == self.source_id and card._answer_email() == email))
            others._after_same_letter(message)
        return result

    def _after_same_letter(self, message):
        """The letter answers the cards of self as it does the one that it went from."""
        close = self.env.context.get('interest_letter_close')
        if close is False:
            self._keep_answered()
        else:
            self._set_answered()
        if close:
            self._set_processed()
        self._keep_values([
            {'interest_id': card.id, 'kind': 'letter', 'message_id': message.id} for card in self])
        self._keep_answer_text(own_words(message.body))
