# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from psycopg2.errors import SerializationFailure

from odoo import api, fields, models
from odoo.exceptions import AccessError, ConcurrencyError, UserError
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
        of the first, and once that commits it reads the winner.

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
        entries = (self - free)._lost_entries()
        return {
            'won': free.ids + [entry['id'] for entry in entries if entry['user_id'] == self.env.uid],
            'lost': [entry for entry in entries if entry['user_id'] != self.env.uid],
        }

    def _lock_free(self):
        """Lock and return those cards of self that nobody owns."""
        self.flush_recordset(['state', 'user_id'])
        cards = self
        while True:
            try:
                with self.env.cr.savepoint(flush=False):
                    free = cards._lock_free_rows()
                break
            except SerializationFailure:
                # Somebody changed a card since this transaction began, which will
                # never see how. A loser need not begin again for that (Odoo would
                # wait up to two seconds first): he is told, and the others locked.
                left = cards._free_by_now()
                if left == cards:
                    raise
                cards = left
        # what the cache holds of them may be older than the lock
        free.invalidate_recordset(['state', 'user_id', 'taken_date'])
        return free

    def _lock_free_rows(self):
        # a lost race is no error, and not worth a line in the log
        self.env.cr.execute(SQL(
            """
            SELECT id FROM social_interest
             WHERE id IN %s AND state = 'new' AND user_id IS NULL
             ORDER BY id FOR NO KEY UPDATE
            """, tuple(self.ids) or (0,)), log_exceptions=False)
        return self.browse(card_id for [card_id] in self.env.cr.fetchall())

    def _lock_idle(self):
        """Lock and return those of self that nobody changes at this moment.

        :raises SerializationFailure: somebody changed one since this transaction
            began; unlike ``try_lock_for_update`` without an error in the log
        """
        self.flush_recordset()
        self.env.cr.execute(SQL(
            "SELECT id FROM social_interest WHERE id IN %s ORDER BY id FOR NO KEY UPDATE SKIP LOCKED",
            tuple(self.ids) or (0,)), log_exceptions=False)
        locked = {card_id for [card_id] in self.env.cr.fetchall()}
        # in the order of self: who waited longest comes first
        cards = self.filtered(lambda card: card.id in locked)
        cards.invalidate_recordset()
        return cards

    def _free_by_now(self):
        """Return those of self that are nobody's by now, whatever this transaction sees."""
        with self.env.registry.cursor() as cr:
            cr.execute(SQL(
                "SELECT id FROM social_interest WHERE id IN %s AND state = 'new' AND user_id IS NULL",
                tuple(self.ids)))
            free = {card_id for [card_id] in cr.fetchall()}
        return self.filtered(lambda card: card.id in free)

    def _lost_entries(self):
        """Return what :meth:`take` tells of cards that were not free."""
        entries = self._read_claims(self.env.cr)
        if {entry['company_id'] for entry in entries.values()} - set(self.env.companies.ids):
            raise AccessError(self.env._("This card belongs to another company."))
        # taken so lately that this transaction does not see it
        if unseen := self.filtered(lambda card: entries.get(card.id, {}).get('state') == 'new'):
            with self.env.registry.cursor() as cr:
                entries.update(unseen._read_claims(cr))
            if any(entries[card.id]['state'] == 'new' for card in unseen):
                # given back in the same moment: Odoo runs the request again
                raise ConcurrencyError("A card was taken and released meanwhile")
        return [
            {name: value for name, value in entries[card.id].items() if name != 'company_id'}
            for card in self if card.id in entries]

    def _read_claims(self, cr):
        """Return {id: who has the card}, as the given cursor sees it.

        Without the ORM: the winner's card is not the loser's to read, but he is
        told who has it, and a crowd that reaches for one card is told fast.
        """
        self.flush_recordset(['state', 'user_id', 'taken_date', 'company_id'])
        cr.execute(SQL(
            """
            SELECT card.id, card.user_id, partner.name, card.taken_date, card.state, card.company_id
              FROM social_interest AS card
              LEFT JOIN res_users ON res_users.id = card.user_id
              LEFT JOIN res_partner AS partner ON partner.id = res_users.partner_id
             WHERE card.id IN %s
            """, tuple(self.ids) or (0,)))
        return {
            card_id: {
                'id': card_id,
                'user_id': user_id or False,
                'user': name or '',
                'since': since or False,
                'state': state,
                'company_id': company_id,
            } for card_id, user_id, name, since, state, company_id in cr.fetchall()
        }

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

    def _require_mine(self, to_close=False):
        """Take what is free; refuse what is somebody else's.

        Managers may work on any card without becoming its responsible.

        :param to_close: the cards are closed in the same breath; who closes a
            card holds none back, however many he has
        """
        if to_close:
            free = self._lock_free()
            free.check_access('write')
            lost = [entry for entry in (self - free)._lost_entries() if entry['user_id'] != self.env.uid]
        else:
            lost = self.take()['lost']
        others = [entry for entry in lost if entry['user']]
        if others and not self.env.user.has_group('sales_team.group_sale_salesman_all_leads'):
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
