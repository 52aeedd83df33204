# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError
from odoo.tools import SQL


class SocialInterest(models.Model):
    """Taking a card, giving it back, handing it on."""

    _inherit = 'social.interest'

    @api.model_create_multi
    def create(self, vals_list):
        cards = super().create(vals_list)
        cards._follow_responsible()
        return cards

    def write(self, vals):
        result = super().write(vals)
        if 'user_id' in vals and 'state' not in vals:
            self._follow_responsible()
        return result

    def _follow_responsible(self):
        """A card with a responsible is taken, one without is for anyone."""
        given = self.filtered(lambda card: card.state == 'new' and card.user_id)
        given.write({'state': 'taken', 'taken_date': fields.Datetime.now()})
        freed = self.filtered(lambda card: card.state == 'taken' and not card.user_id)
        freed.write({'state': 'new', 'taken_date': False, 'opened_date': False})

    def take(self):
        """Make the cards of self mine, each only if it is nobody's yet.

        One winner, decided by the database: a second claim waits for the lock
        of the first, is refused as a serialization failure once that commits,
        and is run again by Odoo's own ``retrying``; then it reads the winner.

        :returns: dict with ``won``, a list of ids, and ``lost``, a list of dicts
            with ``id``, ``user_id``, ``user`` (name of the winner), ``since``
            (naive UTC datetime or False) and ``state``. Cards that the user may not
            even have known of (another company's) raise an AccessError.
        """
        # who has no business with cards at all is told nothing, not even an owner
        self.browse().check_access('write')
        free = self._lock_free()
        if free:
            free.check_access('write')
            free.write({
                'user_id': self.env.uid,
                'state': 'taken',
                'taken_date': fields.Datetime.now(),
            })
        lost = (self - free).sudo().exists()
        if lost.company_id - self.env.companies:
            raise AccessError(self.env._("This card belongs to another company."))
        mine = lost.filtered(lambda card: card.user_id == self.env.user)
        return {
            'won': free.ids + mine.ids,
            'lost': [{
                'id': card.id,
                'user_id': card.user_id.id,
                'user': card.user_id.name or '',
                'since': card.taken_date,
                'state': card.state,
            } for card in lost - mine],
        }

    def _lock_free(self):
        """Lock and return those cards of self that nobody owns."""
        self.flush_recordset(['state', 'user_id'])
        # a lost race is no error: it is retried, and not worth a line in the log
        self.env.cr.execute(SQL(
            """
            SELECT id FROM social_interest
             WHERE id IN %s AND state = 'new' AND user_id IS NULL
             ORDER BY id FOR UPDATE
            """, tuple(self.ids) or (0,)), log_exceptions=False)
        free = self.browse(card_id for [card_id] in self.env.cr.fetchall())
        # what the cache holds of them may be older than the lock
        free.invalidate_recordset(['state', 'user_id', 'taken_date'])
        return free

    def action_take(self):
        """Button: take the cards; whoever comes late is told who won."""
        result = self.take()
        if not result['lost']:
            return True
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {
                'type': 'warning',
                'title': self.env._("Already taken"),
                'message': self._lost_message(result['lost']),
                'next': {'type': 'ir.actions.client', 'tag': 'soft_reload'},
            },
        }

    def _lost_message(self, lost):
        """Return the sentence that tells a loser who was faster."""
        names = sorted({entry['user'] for entry in lost if entry['user']})
        if not names:
            return self.env._("This card is closed already.")
        if len(lost) == 1:
            return self.env._("%(name)s was faster: this card is taken.", name=names[0])
        return self.env._(
            "%(count)s cards were taken by others: %(names)s.", count=len(lost), names=', '.join(names))

    def action_release(self):
        """Button: give cards back to the feed, for anyone to take."""
        for card in self:
            if card.state != 'taken':
                raise UserError(self.env._("Only a taken card can be released."))
        self.write({'user_id': False})
        return True

    def _require_mine(self):
        """Take what is free; refuse what is somebody else's.

        Managers may work on any card without becoming its responsible.
        """
        result = self.take()
        if result['lost']:
            others = [entry for entry in result['lost'] if entry['user']]
            may = self.env.user.has_group('sales_team.group_sale_salesman_all_leads')
            if others and not may:
                raise UserError(self._lost_message(others))

    def action_ignore(self):
        """Button: close cards that need nothing."""
        self._check_open()
        self.write({'state': 'ignored'})
        return True

    def action_reopen(self):
        """Button: put closed cards back to work."""
        self.filtered(lambda card: card.state not in ('new', 'taken'))._reopen()
        return True

    def _reopen(self):
        """Back to its responsible, or to the feed where there is none."""
        owned = self.filtered('user_id')
        owned.write({'state': 'taken'})
        (self - owned).write({'state': 'new'})
        self.write({'answered_date': False, 'answered_user_id': False, 'processed_date': False})

    def _check_open(self):
        if closed := self.filtered(lambda card: card.state in ('processed', 'ignored')):
            raise UserError(self.env._("“%s” is closed already.", closed[0].display_name))
