# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain


class SocialInterest(models.Model):
    """Who comes back from the page of the answer is asked how it went, once."""

    _inherit = 'social.interest'

    proof_asked_date = fields.Datetime(
        "Asked for proof on", readonly=True, copy=False, help="The proof is asked for once after each opening.")

    @api.model
    def cards_asking_for_proof(self, card_ids):
        """Return those of the cards whose page the user opened and has not told yet how it went.

        :param list card_ids: ids of cards that this browser opened; others are never asked about
        :returns: list of dicts with ``id``, ``name``, ``excerpt`` and ``kind``, the page opened last on top
        """
        cards = self.search(
            Domain('id', 'in', [int(card_id) for card_id in card_ids])
            & Domain('user_id', '=', self.env.uid)
            & Domain('state', '=', 'taken')
            & Domain('needs_answer', '=', True)
            & Domain('answer_kind', 'in', ('page', 'chat'))
            & Domain('opened_date', '!=', False),
            order='opened_date desc, id desc')
        return [
            {
                'id': card.id,
                'name': card.author_id.name or card.channel_id.name,
                'excerpt': card.excerpt or card.title or '',
                'kind': card.answer_kind,
            }
            for card in cards
            if not card.proof_asked_date or card.proof_asked_date < card.opened_date
        ]

    def note_proof_asked(self):
        """The user said "Not yet", or closed the question: it comes again with the next opening only."""
        self.filtered(lambda card: card.user_id == self.env.user and card.state == 'taken').write(
            {'proof_asked_date': fields.Datetime.now()})
        return True
