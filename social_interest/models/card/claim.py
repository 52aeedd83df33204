# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from psycopg2.errors import SerializationFailure

from odoo import api, fields, models
from odoo.exceptions import AccessError, ConcurrencyError, UserError
from odoo.tools import SQL

from ...tools.inside import ours
from ...tools.roles import MANAGERS
from .social_interest import OPEN_STATES


class SocialInterest(models.Model):
    """Taking a card, and giving it back; nobody takes more than he may have open."""

    _inherit = 'social.interest'

    # how many open cards somebody has, or nobody, and when they are due: counted without a look at the cards
    _open_owner_index = models.Index(
        "(user_id, deadline) INCLUDE (active, company_id, snoozed_until, state, team_id) "
        "WHERE state IN ('new', 'taken')")

    def _accompanying_values(self, vals):
        """An open card with an owner is taken, one without is for anyone; each claim has a clock of its own."""
        values = super()._accompanying_values(vals)
        was = self.state or 'new'
        state = vals.get('state') or was
        user_id = vals['user_id'] if 'user_id' in vals else self.user_id.id
        if ('user_id' in vals or 'state' in vals) and state in OPEN_STATES:
            state = 'taken' if user_id else 'new'
            if state != (vals.get('state') or was):
                values['state'] = state
        clock = {}
        moment = ours(self.env, 'interest_moment') or fields.Datetime.now()
        if state == 'taken' and (was != 'taken' or user_id != self.user_id.id):
            clock = {'taken_date': moment, 'opened_date': False}
        elif state == 'new' and was != 'new':
            clock = {'taken_date': False, 'opened_date': False}
        return values | {name: value for name, value in clock.items() if name not in vals}

    # ------------------------------------------------------------------
    # Whose it may become
    # ------------------------------------------------------------------

    def _check_owner(self, vals):
        """Raise a UserError where open cards of self would become somebody's whose they cannot be."""
        if self.env.su or not vals.get('user_id') or vals.get('state', 'taken') not in OPEN_STATES:
            return
        cards = self if 'state' in vals else self.filtered(lambda card: card.state in OPEN_STATES)
        if cards:
            cards._check_owner_is(self.env['res.users'].browse(vals['user_id']))

    def _check_owners_of_new(self):
        """As :meth:`_check_owner`, of cards that were made just now."""
        if not self.env.su:
            for user, cards in self.filtered(lambda card: card.state in OPEN_STATES).grouped('user_id').items():
                if user:
                    cards._check_owner_is(user, made=True)

    def _check_owner_is(self, user, made=False):
        """Raise a UserError if open cards of self are too many for the person, or not for him at all.

        Managers may give others more than they may have: they are told, not stopped.

        :param made: the cards are the person's already, for they were made just now
        """
        if user != self.env.user:
            self._check_givable(user)
        elif self.filtered(lambda card: card.verdict == 'failed'):
            raise UserError(self._no_answer_to_forged())
        added = self.sudo().filtered(lambda card: made or card.state != 'taken' or card.user_id != user)
        if user != self.env.user:
            added -= added._managed()
        for company, cards in added.grouped('company_id').items():
            user._check_interest_room(company, cards)

    @api.model
    def _no_answer_to_forged(self):
        return self.env._("A forged notification is nobody's to answer.")

    # ------------------------------------------------------------------
    # Taking
    # ------------------------------------------------------------------

    def take(self):
        """Make the cards of self mine, each only if it is nobody's yet.

        One winner, decided by the database: a second claim waits for the lock
        of the first, and once that commits it reads the winner.

        :returns: dict with ``won``, a list of ids, and ``lost``, a list of dicts
            with ``id``, ``user_id``, ``user`` (name of the winner), ``since``
            (naive UTC datetime or False) and ``state``; of a forged notification,
            which nobody can win, that is ``forged``. Cards that the user may not
            even have known of (another company's) raise an AccessError. Where a screen
            asked for it, ``done`` is what offers the way back.
        """
        # who has no business with cards at all is told nothing, not even an owner
        self.browse().check_access('write')
        free = self._lock_free()
        if free:
            free.check_access('write')
            free._check_owner({'user_id': self.env.uid})
        deed = free._do('take', lambda cards: cards.sudo().write({'user_id': self.env.uid}))
        entries = (self - free)._lost_entries()
        result = {
            'won': free.ids + [entry['id'] for entry in entries if entry['user_id'] == self.env.uid],
            'lost': [entry for entry in entries if entry['user_id'] != self.env.uid],
        }
        return {**result, 'done': self._action_done(deed)['params']} if deed else result

    def _lock_free(self):
        """Lock and return those cards of self that nobody owns."""
        self.flush_recordset(['state', 'user_id', 'verdict'])
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
             WHERE id IN %s AND state = 'new' AND user_id IS NULL AND verdict != 'failed'
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
        """Return what :meth:`take` tells of cards that were not free; to those only who work with cards at all."""
        self.browse().check_access('read')
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

    def _whose_they_are(self):
        """Return the sentence that says which colleagues have the cards of self; empty where they are closed
        to the user for another reason."""
        if not self.browse().has_access('read'):
            return ''
        entries = list(self._read_claims(self.env.cr).values())
        others = [
            entry for entry in entries
            if entry['user_id'] not in (False, self.env.uid) and entry['company_id'] in self.env.companies.ids]
        if not others or len(others) < len(self):
            return ''
        if all(entry['state'] == 'taken' for entry in others):
            return self._lost_message(others)
        return self.env._("This card is with %s.", ', '.join(sorted({entry['user'] for entry in others})))

    def _read_claims(self, cr):
        """Return {id: who has the card}, as the given cursor sees it.

        Without the ORM: the winner's card is not the loser's to read, but he is
        told who has it, and a crowd that reaches for one card is told fast.
        """
        self.flush_recordset(['state', 'user_id', 'taken_date', 'company_id', 'verdict'])
        cr.execute(SQL(
            """
            SELECT card.id, card.user_id, partner.name, card.taken_date,
                   CASE WHEN card.state = 'new' AND card.verdict = 'failed' THEN 'forged' ELSE card.state END,
                   card.company_id
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
        told = True
        if result['lost']:
            told = {
                'type': 'ir.actions.client',
                'tag': 'display_notification',
                'params': {
                    'type': 'warning',
                    'title': self.env._("Already taken"),
                    'message': self._lost_message(result['lost']),
                    'next': {'type': 'ir.actions.client', 'tag': 'soft_reload'},
                },
            }
        return self._action_told(result['done'], told) if 'done' in result else told

    def _lost_message(self, lost):
        """Return the sentence that tells a loser who was faster."""
        taken = [entry for entry in lost if entry['user']]
        names = sorted({entry['user'] for entry in taken})
        if not names and any(entry['state'] == 'forged' for entry in lost):
            return self._no_answer_to_forged()
        if not names:
            return self.env._("This card is closed already.")
        if len(taken) == 1:
            return self.env._("%(name)s was faster: this card is taken.", name=names[0])
        return self.env._(
            "%(count)s cards were taken by others: %(names)s.", count=len(taken), names=', '.join(names))

    def action_release(self):
        """Button: give cards back to the feed, for anyone to take."""
        return self._in_bulk(
            lambda card: card.state == 'taken', lambda cards: cards.sudo().write({'user_id': False}),
            lambda _card: self.env._("Only a taken card can be released."), deed='release')

    def _is_colleagues(self):
        """Whether a colleague has the card, and it is not the user's to work on therefore."""
        self.ensure_one()
        return bool(self.user_id) and self.user_id != self.env.user and not self.env.user.has_group(MANAGERS)

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
        if others and not self.env.user.has_group(MANAGERS):
            raise UserError(self._lost_message(others))
