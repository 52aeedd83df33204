# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import secrets
from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Command

from ...tools.inside import INSIDE

#: so long (seconds) what was done on a screen can be undone; until then colleagues are not told of it
WINDOW = 20
#: for so long (seconds) the browser offers it: an answer that travels has a moment left
OFFERED = 12


class SocialInterestDeed(models.Model):
    """What one person did with cards a moment ago, as long as it can be undone.

    The row says what stood on the cards before, and what the deed left there:
    what somebody changed since is not undone. Whatever tells colleagues of the
    deed waits for its end on the server; no browser has to stay for that.
    """

    _name = 'social.interest.deed'
    _description = 'Deed That Can Be Undone'
    _inherit = ['social.interest.export.mixin']
    _log_access = False
    _rec_name = 'kind'

    user_id = fields.Many2one('res.users', required=True, ondelete='cascade', index=True)
    kind = fields.Char(required=True)
    token = fields.Char(required=True)
    until = fields.Datetime(required=True, index=True)
    before = fields.Json(help="{card id: {field: value}} as it was.")
    left = fields.Json(help="The same, as the deed left it.")
    followers = fields.Json(help="{card id: ids of the partners who followed it}")

    _token_unique = models.UniqueIndex('(token)')

    @api.model
    def _begin(self, kind, cards):
        """Write down what stands on the cards, which somebody is about to change."""
        return self.sudo().create({
            'user_id': self.env.uid,
            'kind': kind,
            'token': secrets.token_urlsafe(16),
            'until': fields.Datetime.now() + timedelta(seconds=WINDOW),
            'before': self._values_of(cards),
            'followers': {str(card.id): card.message_partner_ids.ids for card in cards.sudo()},
        })

    def _end(self, cards):
        """Write down what was left on the cards; return self, or nothing where nothing changed."""
        left = self._values_of(cards)
        changed = {
            card_id: {name: value for name, value in values.items() if left[card_id][name] != value}
            for card_id, values in self.before.items()}
        self.before = {card_id: values for card_id, values in changed.items() if values}
        self.left = {card_id: {name: left[card_id][name] for name in values} for card_id, values in self.before.items()}
        if not self.before:
            self.unlink()
            return self.browse()
        return self

    @api.model
    def _current(self):
        """Return the deed of the user that is being done just now, or an empty record."""
        told = self.env.context.get('interest_deed')
        deed = self.sudo().browse(told if isinstance(told, int) else ()).exists()
        # the context is what a caller says, too: with another's deed he has nothing to do
        return deed.filtered(lambda deed: deed.user_id.id == self.env.uid)

    @api.model
    def _values_of(self, cards):
        """Return {text of a card's id: {field: what JSON can hold of its value}}."""
        names = sorted(cards._deed_fields())
        return {
            str(card.id): {name: self._plain(card, name) for name in names} for card in cards.sudo()}

    @api.model
    def _plain(self, card, name):
        if card._fields[name].type == 'many2many':
            return sorted(card[name].ids)
        value = card._fields[name].convert_to_write(card[name], card)
        return fields.Datetime.to_string(value) if card._fields[name].type == 'datetime' and value else value

    def _cards(self):
        return self.env['social.interest'].browse(int(card_id) for card_id in self.before).exists()

    # ------------------------------------------------------------------
    # Offered, and undone
    # ------------------------------------------------------------------

    def _offer(self):
        """Return what a screen needs to offer the way back."""
        self.ensure_one()
        cards = self._cards()
        return {
            'token': self.token,
            'kind': self.kind,
            'message': self._sentence(cards),
            'seconds': OFFERED,
            'ids': cards.ids,
        }

    def _sentence(self, cards):
        # nobody gets a card without being told
        kind = 'take_and_snooze' if self.kind == 'snooze' and self._changes('user_id') else self.kind
        word = self.env['social.interest']._deed_words()[kind]
        if len(cards) == 1:
            name = cards.channel_id.name if cards.verdict == 'failed' else cards.author_id.name or cards.channel_id.name
            return f"{word}: {name}"
        return self.env._("%(done)s: %(count)s cards", done=word, count=len(cards))

    def _changes(self, name):
        """Whether the deed changed a field of one of its cards."""
        return any(name in values for values in self.before.values())

    def _undo(self):
        """Put back what stood on the cards, but for those that somebody has changed since.

        :returns: dict with ``ids`` of the cards that are as before, and ``message``: what was not undone, or empty
        """
        self.ensure_one()
        cards = self._cards().with_context(interest_exact=INSIDE, interest_quiet=INSIDE)
        cards._lock_for_undo()
        same = self._unchanged(cards)
        self._check_room(same)
        kept = cards - same
        for values, group in self._by_values(same):
            group.write(values)
        same._follow_again(self.followers)
        same._after_undo(self)
        message = self._not_undone(kept)
        self.unlink()
        return {'ids': same.ids, 'message': message}

    def _unchanged(self, cards):
        """Return those of the cards that stand as the deed left them."""
        now, marks = self._values_of(cards), cards._deed_marks()
        return cards.filtered(lambda card: all(
            now[str(card.id)][name] == value for name, value in self.left[str(card.id)].items() if name in marks))

    def _check_room(self, cards):
        """Raise a UserError where the person took others in the place of those that would be his again."""
        user, began = self.user_id, self.until - timedelta(seconds=WINDOW)

        def counts(card, before):
            told = [before.get(name, self._plain(card, name)) for name in ('user_id', 'state', 'snoozed_until')]
            return told[:2] == [user.id, 'taken'] and not told[2]
        back = cards.filtered(lambda card: counts(card, self.before[str(card.id)]) and not counts(card, {}))
        for company, some in back.grouped('company_id').items():
            if cards.search_count([
                    ('user_id', '=', user.id), ('state', '=', 'taken'), ('company_id', '=', company.id),
                    ('taken_date', '>=', began), ('id', 'not in', cards.ids)], limit=1):
                user._check_interest_room(company, some)

    def _by_values(self, cards):
        """Return [(values, cards)]: what is put back, each on which cards."""
        groups = {}
        for card in cards:
            values = self.before[str(card.id)]
            key = repr(sorted(values.items()))
            groups.setdefault(key, (values, []))[1].append(card.id)
        return [(
            {name: [Command.set(value)] if isinstance(value, list) else value for name, value in values.items()},
            cards.browse(ids)) for values, ids in groups.values()]

    def _not_undone(self, kept):
        if not kept:
            return ''
        names = sorted(set(kept.user_id.mapped('name')) - {self.user_id.name})
        if len(kept) == 1:
            return self.env._("%s changed this card meanwhile; it stays as it is.", names[0]) if names else self.env._(
                "This card was changed meanwhile; it stays as it is.")
        return self.env._("%s cards were changed meanwhile; they stay as they are.", len(kept))

    @api.model
    def _too_late(self):
        return UserError(self.env._("It is too late to undo this: your colleagues were told of it."))

    @api.model
    def _forget(self, cards):
        """Delete the deeds that tell of any of the cards; there are only those of the last hours."""
        told = {str(card_id) for card_id in cards.ids}
        deeds = self.sudo().search([('before', '!=', False)])
        deeds.filtered(lambda deed: not told.isdisjoint(deed.before)).unlink()

    @api.autovacuum
    def _gc_deeds(self):
        """Forget what cannot be undone any more."""
        self.sudo().search([('until', '<', fields.Datetime.now() - timedelta(hours=1))]).unlink()
