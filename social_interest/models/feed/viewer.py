# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import SQL

from .live import LIVE

#: name of the bus messages; they go where those of the cards go
VIEWERS = 'social_interest.viewers'
#: the browser says every twenty seconds that it still shows the card; who misses two, has left
STALE = timedelta(seconds=45)
#: cards whose viewers one call asks for: more than any feed shows
LIMIT = 500


class SocialInterestViewer(models.Model):
    """Who has a card before them right now, so that two people do not begin the same answer."""

    _name = 'social.interest.viewer'
    _description = "Person who looks at an interest"
    _inherit = ['social.interest.export.mixin']
    _log_access = False
    _rec_name = 'user_id'

    interest_id = fields.Many2one('social.interest', required=True, ondelete='cascade')
    user_id = fields.Many2one('res.users', required=True, ondelete='cascade', index=True)
    seen = fields.Datetime(required=True, index=True)

    _viewer_once = models.Constraint('UNIQUE(interest_id, user_id)', "A person looks at a card once.")

    @api.model
    def arrive(self, card_id):
        """Say that the user has the card before them; said again while it lasts.

        Whoever may not read the card is not there: a card that was taken by a
        colleague meanwhile is hidden by the rules, which is no error.

        :returns: who else is there, as in :meth:`of_cards`
        """
        card = self._readable([card_id])
        if not card:
            return []
        now = fields.Datetime.now()
        self.env.cr.execute(SQL(
            """
            WITH before AS (
                SELECT seen FROM social_interest_viewer WHERE interest_id = %(card)s AND user_id = %(user)s
            ), said AS (
                INSERT INTO social_interest_viewer (interest_id, user_id, seen)
                     VALUES (%(card)s, %(user)s, %(now)s)
                ON CONFLICT (interest_id, user_id) DO UPDATE SET seen = excluded.seen
            )
            SELECT 1 FROM before WHERE seen > %(stale)s
            """, card=card.id, user=self.env.uid, now=now, stale=now - STALE))
        if not self.env.cr.rowcount:
            self._tell(card)
        return self.of_cards(card.ids).get(card.id, [])

    @api.model
    def leave(self, card_id):
        """Say that the user does not have the card before them any more."""
        mine = self.sudo().search([('interest_id', '=', int(card_id)), ('user_id', '=', self.env.uid)])
        card = mine.interest_id
        mine.unlink()
        if card:
            self._tell(card)
        return True

    @api.model
    @api.readonly
    def of_cards(self, card_ids):
        """Return {card id: [{'id': user's id, 'name': their name}]}: colleagues who look at the cards.

        Cards at which nobody else looks, or that the user may not read, are left out.
        """
        found = self._present(self._readable(card_ids[:LIMIT]))
        others = {
            card_id: [viewer for viewer in viewers if viewer['id'] != self.env.uid]
            for card_id, viewers in found.items()}
        return {card_id: viewers for card_id, viewers in others.items() if viewers}

    def _readable(self, card_ids):
        """Return those of the cards that the user may read."""
        return self.env['social.interest'].with_context(active_test=False).search(
            [('id', 'in', [int(card_id) for card_id in card_ids])])

    def _present(self, cards):
        """Return {card id: those who look at it}, the first first."""
        found = {}
        for viewer in self.sudo().search([
            ('interest_id', 'in', cards.ids),
            ('seen', '>', fields.Datetime.now() - STALE),
        ], order='id'):
            found.setdefault(viewer.interest_id.id, []).append(
                {'id': viewer.user_id.id, 'name': viewer.user_id.name})
        return found

    def _tell(self, card):
        """Tell the salespeople of the card's company who looks at it, of the card no more than its id."""
        company = card.sudo().company_id
        if company:
            self.env['bus.bus'].sudo()._sendone(
                (company, LIVE), VIEWERS, {'card': card.id, 'viewers': self._present(card).get(card.id, [])})

    @api.autovacuum
    def _gc_viewers(self):
        """Forget who left without a word: closed lids, lost connections."""
        self.env.cr.execute(SQL(
            "DELETE FROM social_interest_viewer WHERE seen <= %s", fields.Datetime.now() - STALE))
