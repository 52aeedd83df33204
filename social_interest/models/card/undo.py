# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import SQL

from ...tools.inside import INSIDE

#: what deeds change on a card; each aspect adds its own
FIELDS = frozenset({
    'state', 'user_id', 'taken_date', 'opened_date', 'first_answered_date', 'answered_date', 'answered_user_id',
    'processed_date'})


class SocialInterest(models.Model):
    """What is done on a screen can be undone for a moment.

    The screens say so by the key ``interest_screen`` of their context; who
    calls a method from elsewhere gets what he always got.
    """

    _inherit = 'social.interest'

    @api.model
    def _deed_fields(self):
        """Return the names of the stored fields that deeds change, and that come back when one is undone."""
        return FIELDS

    @api.model
    def _deed_marks(self):
        """Return the names of those by whose change one sees that somebody went on with a card."""
        return self._deed_fields()

    @api.model
    def _deed_words(self):
        """Return {kind of deed: how it is called once it is done}."""
        return {
            'ignore': self.env._("Ignored"),
            'process': self.env._("Processed"),
            'reopen': self.env._("Reopened"),
            'take': self.env._("Taken"),
            'release': self.env._("Released"),
            'snooze': self.env._("Snoozed"),
            'take_and_snooze': self.env._("Taken, and snoozed"),
            'wake': self.env._("Back in the feed"),
            'hand_over': self.env._("Handed over"),
            'take_over': self.env._("Taken over"),
            'assign': self.env._("Assigned"),
        }

    def _do(self, kind, act):
        """Do something with the cards of self, that can be undone where a screen asked for it.

        :param kind: one of :meth:`_deed_words`; none: it cannot be undone
        :param act: function of the cards
        :returns: the deed, or an empty record
        """
        deed = self.env['social.interest.deed']
        if not kind or not self or not self.env.context.get('interest_screen'):
            act(self)
            return deed
        deed = deed._begin(kind, self)
        # what is done on the way is part of this deed
        act(self.with_context(interest_screen=False, interest_deed=deed.id))
        return deed._end(self).with_env(self.env)

    @api.model
    def _action_done(self, deed, left=None):
        """Return the action that offers the way back, and tells which cards were left as they are.

        :param left: the action that tells it alone; or True
        """
        return self._action_told(deed.sudo()._offer(), left) if deed else left or True

    @api.model
    def _action_told(self, offer, left=None):
        if left and left is not True:
            offer = {**offer, 'left': {name: left['params'][name] for name in ('title', 'message')}}
        return {'type': 'ir.actions.client', 'tag': 'social_interest_done', 'params': offer}

    @api.model
    def undo(self, token):
        """Undo what the user did a moment ago, as far as nobody has changed it since.

        :param str token: what the deed was offered with
        :returns: dict with ``ids`` of the cards that are as before, and ``message``: what was not undone, or empty
        """
        self.browse().check_access('write')
        Deed = self.env['social.interest.deed'].sudo()
        deed = Deed.search([
            ('token', '=', str(token)), ('user_id', '=', self.env.uid), ('until', '>', fields.Datetime.now())])
        # whoever lost a company meanwhile changes nothing there
        if not deed or deed._cards().company_id - self.env.user.company_ids:
            raise Deed._too_late()
        return deed._undo()

    def _lock_for_undo(self):
        """Lock the cards of self: who changes one at this moment comes before, or after."""
        self.flush_recordset()
        self.env.cr.execute(SQL(
            "SELECT id FROM social_interest WHERE id IN %s ORDER BY id FOR NO KEY UPDATE", tuple(self.ids) or (0,)))
        self.invalidate_recordset()

    def _by_accompanying_values(self, vals):
        """What is put back is put back exactly: nothing else follows from it."""
        if self.env.context.get('interest_exact') is INSIDE:
            return [({}, self)]
        return super()._by_accompanying_values(vals)

    def _follow_again(self, followers):
        """Have those follow the cards of self who did before.

        :param followers: {text of a card's id: ids of partners}
        """
        for card in self:
            before, now = set(followers.get(str(card.id), ())), set(card.message_partner_ids.ids)
            if before - now:
                card.message_subscribe(partner_ids=sorted(before - now))
            if now - before:
                card.message_unsubscribe(partner_ids=sorted(now - before))

    def _after_undo(self, deed):
        """Hook: a deed was undone on the cards of self; what it left elsewhere goes."""
