# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError

from ...tools.inside import Ours
from ...tools.roles import MANAGERS
from .social_interest import OPEN_STATES


class SocialInterest(models.Model):
    """Giving cards to somebody: by hand over, by take-over, by a rule."""

    _inherit = 'social.interest'

    can_hand_over = fields.Boolean(compute='_compute_can_hand_over')
    can_take_over = fields.Boolean(compute='_compute_can_hand_over')

    @api.depends('state', 'user_id', 'verdict', 'team_id.user_id')
    @api.depends_context('uid')
    def _compute_can_hand_over(self):
        managed = self._managed()
        for card in self:
            is_open = card.state in OPEN_STATES and card.verdict != 'failed'
            mine = card.user_id == self.env.user
            card.can_hand_over = is_open and (mine or card in managed)
            card.can_take_over = is_open and bool(card.user_id) and not mine and card in managed

    def _managed(self):
        """Return those of self that the user manages: all, or those of the team he leads."""
        if self.env.user.has_group(MANAGERS):
            return self
        return self.filtered(lambda card: card.sudo().team_id.user_id == self.env.user)

    # ------------------------------------------------------------------
    # Followers
    # ------------------------------------------------------------------

    def _message_auto_subscribe_followers(self, updated_values, default_subtype_ids):
        """The responsible follows; he is told in the ways that he chose, not by core's letter besides."""
        return [
            (partner_id, subtype_ids, False)
            for partner_id, subtype_ids, _template in super()._message_auto_subscribe_followers(
                updated_values, default_subtype_ids)]

    def _part_from_followers(self):
        """Whoever may not read a card any more stops following it: its answers are not for him."""
        # a card that is nobody's is seen by whoever saw it
        owned = self.filtered('user_id').with_prefetch(self._prefetch_ids)
        others = owned.message_follower_ids.partner_id - owned.user_id.partner_id
        if users := others.user_ids.filtered(lambda user: not user.share):
            owned._part_from(users)

    def _part_after_move(self):
        result = super()._part_after_move()
        if users := self.message_follower_ids.partner_id.user_ids.filtered(lambda user: not user.share):
            self._part_from(users)
        return result

    def _part_from(self, users):
        """Those of the users who may not read a card of self any more, or have left, stop following it."""
        for user in users:
            theirs = self.filtered(lambda card: user.partner_id in card.message_partner_ids)  # noqa: B023 (used at once)
            readable = theirs.with_user(user).with_context(
                allowed_company_ids=user.company_ids.ids)._filtered_access('read') if user.active else theirs.browse()
            if lost := theirs.browse(set(theirs.ids) - set(readable.ids)):
                lost.message_unsubscribe(partner_ids=user.partner_id.ids)

    @api.model
    def _part_where_rights_ended(self, users, domain=()):
        """What the users may see has changed: they stop following what they do not see any more.

        :param domain: of the cards that the change is about; none: of all that they follow
        """
        for user in users:
            self.sudo().with_context(active_test=False).search([
                ('message_partner_ids', 'in', user.partner_id.ids), *domain])._part_from(user)

    # ------------------------------------------------------------------
    # The door
    # ------------------------------------------------------------------

    def _give(self, user, note=None):
        """Make a person the responsible of open cards, whoever had them.

        :param note: the line for the chatter, or {id of the card: line}
        :raises UserError: a card is closed or forged, or the person cannot work on it
        """
        self.check_access('write')
        self._check_givable(user)
        self._check_owner({'user_id': user.id})
        notes = note if isinstance(note, dict) else dict.fromkeys(
            self.ids, note or self.env._("Given to %s.", user.sudo().name))
        # before the card is another's, whom a salesperson may not look upon
        self._message_log_batch(bodies=notes)
        self.message_subscribe(partner_ids=user.sudo().partner_id.ids)
        # the line in the chatter says all that tracking would
        self.sudo().with_context(tracking_disable=True).write({'user_id': user.id, 'pooled': False})

    def _check_givable(self, user):
        """Raise a UserError, in the user's words, where a card cannot be given to the person."""
        for card in self:
            if reason := card._why_not_givable(user):
                raise UserError(reason)

    def _why_not_givable(self, user):
        """Return why the card cannot be given to the person, or an empty string."""
        self.ensure_one()
        if self.state not in OPEN_STATES:
            return self.env._("“%s” is answered or closed already.", self.display_name)
        if self.verdict == 'failed':
            return self._no_answer_to_forged()
        if not user._interest_workers(self.company_id):
            return self.env._(
                "%(name)s does not work on the interests of %(company)s.",
                name=user.sudo().name, company=self.company_id.sudo().name)
        return ''

    # ------------------------------------------------------------------
    # By hand
    # ------------------------------------------------------------------

    def action_hand_over(self):
        """Button: ask whom the cards are for, and why."""
        self._check_hand_over()
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Hand over"),
            'res_model': 'social.interest.handover',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'default_interest_ids': self.ids},
        }

    def _check_hand_over(self):
        """Raise a UserError where none of the cards can be handed over; the rest is named when it is done."""
        able = self._filtered_access('write')
        if not any(card.can_hand_over for card in able):
            others = (self - able)._lost_entries()
            raise UserError(self._lost_message(others) if others else self._not_to_hand_over())

    @api.model
    def _not_to_hand_over(self):
        return self.env._("Only open cards are handed over, and only by their responsible or a manager.")

    def _hand_over(self, user, note=''):
        """Give the cards to a colleague, who is told of it.

        :returns: True, or the action that tells which cards were left as they are
        """
        line = self.env._("%(who)s handed this over to %(name)s.", who=self.env.user.name, name=user.sudo().name)
        line = f"{line} {(note or '').strip()}".strip()

        def why_not(card):
            if not card.can_hand_over:
                return self._not_to_hand_over()
            if card.user_id == user:
                return self.env._("%s has this card already.", user.sudo().name)
            return card._why_not_givable(user)
        return self._in_bulk(
            lambda card: not why_not(card),
            lambda cards: cards.with_context(interest_note=Ours(line))._give(user, line),
            why_not)

    def action_take_over(self):
        """Button: take cards from their responsible, who is told of it."""
        return self._in_bulk(
            lambda card: card.can_take_over, lambda cards: cards._take_over(),
            lambda _card: self.env._("Only managers take over, and only open cards that others have."))

    def _take_over(self):
        for user, cards in self.grouped('user_id').items():
            line = self.env._("%(who)s took this over from %(name)s.", who=self.env.user.name, name=user.sudo().name)
            cards._give(self.env.user, line)
            cards._tell_former(user, line)

    def _tell_former(self, user, line):
        """Hook: the cards of self were taken over from the person."""

    # ------------------------------------------------------------------
    # Several cards to one person
    # ------------------------------------------------------------------

    def action_assign(self):
        """Button of the list: ask who is to answer the chosen cards."""
        self._check_may_assign()
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Assign"),
            'res_model': 'social.interest.assign',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'default_interest_ids': self.ids},
        }

    def _check_may_assign(self):
        if not self.env.user.has_group(MANAGERS):
            raise AccessError(self.env._("Only a manager gives cards to others."))
        self.check_access('read')

    def _assign_to(self, user):
        """Give the cards to the user; who has one already keeps it as it is.

        :returns: True, or the action that tells which cards were left as they are
        """
        def give(cards):
            if others := cards.filtered(lambda card: card.user_id != user):
                others._give(user)
        return self._in_bulk(
            lambda card: not card._why_not_givable(user), give, lambda card: card._why_not_givable(user))
