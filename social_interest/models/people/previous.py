# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import SQL


class SocialInterest(models.Model):
    """What was talked about with the same person before."""

    _inherit = 'social.interest'

    previous_count = fields.Integer(
        "Earlier interests", compute='_compute_previous', help="Earlier cards of the same person that you may see.")
    previous_date = fields.Datetime("Last interest", compute='_compute_previous')
    previous_text = fields.Char("Last said", compute='_compute_previous')

    @api.depends('author_id', 'date')
    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_previous(self):
        earlier = self._earlier_cards()
        for card in self:
            count, date, text = earlier.get(card.id, (0, False, False))
            card.previous_count = count
            card.previous_date = date
            card.previous_text = ' '.join((text or '').split())[:200] or False

    def _earlier_cards(self):
        """Return {id of a card: (number of the person's earlier cards, date of the last of them, its text)}."""
        if not self.ids:
            return {}
        self.env['social.interest'].flush_model(['author_id', 'date', 'text', 'title'])
        readable = self._search([('author_id', 'in', self.author_id.ids)])
        columns = [SQL.identifier(self._table, name) for name in ('id', 'author_id', 'date')]
        rows = self.env.execute_query(SQL(
            """
            SELECT found.card_id, found.number, last.date, left(coalesce(nullif(last.text, ''), last.title), 400)
              FROM (
                    SELECT card.id, count(*), (array_agg(earlier.id ORDER BY earlier.date DESC, earlier.id DESC))[1]
                      FROM social_interest card
                      JOIN (%s) earlier(id, author_id, date)
                        ON earlier.author_id = card.author_id
                       AND (earlier.date, earlier.id) < (card.date, card.id)
                     WHERE card.id IN %s
                     GROUP BY card.id
                   ) found(card_id, number, last_id)
              JOIN social_interest last ON last.id = found.last_id
            """, readable.select(*columns), tuple(self.ids)))
        return {card_id: values for card_id, *values in rows}

    def action_view_previous(self):
        """Open all cards of the person."""
        self.ensure_one()
        if not self.author_id:
            raise UserError(self.env._("This card names no person."))
        return self.author_id.action_view_interests()
