# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from typing import NamedTuple

from odoo import SUPERUSER_ID, api, models

from ...tools.inside import INSIDE

#: key of what the transaction collects
NOTED = 'social_interest.webhooks'
#: the word of a card by how far it was; of a processed one it depends
WORDS = {'new': 'new', 'taken': 'taken', 'answered': 'answered', 'ignored': 'closed'}


class Noted(NamedTuple):
    """How a card stood before the first of its changes in a transaction."""

    is_new: bool
    status: str
    user_id: int
    deed_id: int


class SocialInterest(models.Model):
    """Other programs are told when the word for how a card stands changes, or whose it is.

    What changes is collected, and compared with what stood there before when
    the transaction ends: what is done and undone in it is no event.
    """

    _inherit = 'social.interest'

    def _tell_of_new(self):
        result = super()._tell_of_new()
        self._note_for_webhooks({}, is_new=True)
        return result

    def _warn_after(self, before):
        result = super()._warn_after(before)
        self._note_for_webhooks({
            card.id: (WORDS.get(before[card].state, 'processed'), before[card].user.id) for card in self})
        return result

    def _after_first_proof(self):
        result = super()._after_first_proof()
        # what was closed without an answer has one by its proof
        self.sudo()._note_for_webhooks({
            card.id: ('answered' if card.answered_date else 'closed', card.user_id.id)
            for card in self.sudo() if card.state == 'processed'})
        return result

    def _after_undo(self, deed):
        """Nobody is told of what was undone; the rest of a bulk is told in its time."""
        result = super()._after_undo(deed)
        self.env['social.interest.webhook.delivery'].sudo().search([
            ('deed_id', '=', deed.id), ('interest_id', 'in', self.ids), ('state', '=', 'waiting')]).unlink()
        return result

    def _note_for_webhooks(self, before, is_new=False):
        """Collect the cards of self of whose company somebody is told.

        :param before: {card id: (word for how it stood, id of its responsible)}; cards that are not in it and not
            new have not changed
        """
        in_force = self.env['social.interest.webhook']._in_force()
        # an installation is no news
        if not in_force or not self.env.registry.ready or self.env.context.get('interest_quiet') is INSIDE:
            return
        # what an import brings from years ago is counted, but nothing new
        cards = self.filtered(lambda card: card.company_id.id in in_force and (
            not card.mail_id.history if is_new else card.id in before))
        if not cards:
            return
        data = self.env.cr.precommit.data
        if NOTED not in data:
            data[NOTED] = {}
            self.env.cr.precommit.add(self.env['social.interest'].sudo()._queue_webhooks)
        deed_id = self.env['social.interest.deed']._current().id
        for card in cards:
            data[NOTED].setdefault(card.id, Noted(is_new, *before.get(card.id, ('', False)), deed_id))

    @api.model
    def _queue_webhooks(self):
        """Write down what became of the cards that the transaction changed."""
        noted = self.env.cr.precommit.data.pop(NOTED, {})
        env = self.env(user=SUPERUSER_ID, context={})
        cards = env['social.interest'].browse(noted).exists()
        deeds = env['social.interest.deed'].browse({one.deed_id for one in noted.values() if one.deed_id}).exists()
        told = [
            (card, event, deeds.filtered(lambda deed, card=card: deed.id == noted[card.id].deed_id))
            for card in cards for event in card._webhook_events(noted[card.id])]
        env['social.interest.webhook.delivery']._queue(told)

    def _webhook_events(self, before):
        """Return the names of what happened to the card of self since ``before``."""
        if before.is_new:
            return ['new'] if self.status == 'new' else ['new', self.status]
        if self.status != before.status:
            return ['freed' if self.status == 'new' else self.status]
        return ['taken'] if self.status == 'taken' and self.user_id.id != before.user_id else []

    def _erase_queues(self):
        """What other programs were told of an erased person is emptied; what they were not told yet, they never are."""
        result = super()._erase_queues()
        deliveries = self.env['social.interest.webhook.delivery'].sudo().search([('interest_id', 'in', self.ids)])
        deliveries.filtered(lambda delivery: delivery.state == 'waiting').write({'state': 'failed', 'fault': 'erased'})
        deliveries.write({'body': False})
        return result
