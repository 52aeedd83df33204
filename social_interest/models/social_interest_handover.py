# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from markupsafe import Markup

from odoo import api, fields, models
from odoo.exceptions import UserError

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
        if self.env.user.has_group('sales_team.group_sale_salesman_all_leads'):
            return self
        return self.filtered(lambda card: card.sudo().team_id.user_id == self.env.user)

    def write(self, vals):
        result = super().write(vals)
        # with tracking off it is one of our own rules, which tells for itself
        if vals.get('user_id') and vals['user_id'] != self.env.uid and not self.env.context.get('tracking_disable'):
            self._notify_given(self.env['res.users'].browse(vals['user_id']))
        return result

    def _message_auto_subscribe_followers(self, updated_values, default_subtype_ids):
        """The responsible follows his card, but gets no e-mail for each: see :meth:`_notify_given`."""
        followers = super()._message_auto_subscribe_followers(updated_values, default_subtype_ids)
        return [(partner_id, subtype_ids, False) for partner_id, subtype_ids, _template in followers]

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
        notes = note if isinstance(note, dict) else dict.fromkeys(
            self.ids, note or self.env._("Given to %s.", user.sudo().name))
        # before the card is another's, whom a salesperson may not look upon
        self._message_log_batch(bodies=notes)
        self.message_subscribe(partner_ids=user.sudo().partner_id.ids)
        # the line in the chatter says all that tracking would
        self.with_context(tracking_disable=True).write({
            'user_id': user.id,
            'state': 'taken',
            'taken_date': fields.Datetime.now(),
            'opened_date': False,
            'pooled': False,
        })
        if user != self.env.user and not self.env.context.get('interest_person_told'):
            self._notify_given(user)

    def _check_givable(self, user):
        """Raise a UserError, in the user's words, where a card cannot be given to the person."""
        if closed := self.filtered(lambda card: card.state not in OPEN_STATES):
            raise UserError(self.env._("“%s” is answered or closed already.", closed[0].display_name))
        if self.filtered(lambda card: card.verdict == 'failed'):
            raise UserError(self.env._("A forged notification is nobody's to answer."))
        for company in self.company_id:
            if not user._interest_workers(company):
                raise UserError(self.env._(
                    "%(name)s does not work on the interests of %(company)s.",
                    name=user.sudo().name, company=company.sudo().name))

    def _notify_given(self, user):
        """Hook: cards of self were given to the person, by somebody else or by a rule."""

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
        self.check_access('write')
        if any(not card.can_hand_over for card in self):
            raise UserError(self.env._(
                "Only open cards are handed over, and only by their responsible or a manager."))

    def _hand_over(self, user, note=''):
        """Give the cards to a colleague, who is told of it."""
        self._check_hand_over()
        cards = self.filtered(lambda card: card.user_id != user)
        if not cards:
            raise UserError(self.env._("%s has this card already.", user.sudo().name))
        line = self.env._("%(who)s handed this over to %(name)s.", who=self.env.user.name, name=user.sudo().name)
        note = (note or '').strip()
        cards._tell(
            user, self.env._("%s hands an interest over to you", self.env.user.name), note)
        cards.with_context(interest_person_told=True)._give(user, f"{line} {note}".strip())

    def action_take_over(self):
        """Button: take cards from their responsible, who is told of it."""
        self.check_access('write')
        if any(not card.can_take_over for card in self):
            raise UserError(self.env._("Only managers take over, and only open cards that others have."))
        for user, cards in self.grouped('user_id').items():
            cards._tell(
                user, self.env._("%s took an interest over from you", self.env.user.name), '')
            cards._give(self.env.user, self.env._(
                "%(who)s took this over from %(name)s.", who=self.env.user.name, name=user.sudo().name))
        return True

    def _tell(self, user, subject, note):
        """Send a colleague one message for all cards of self, through his inbox or by e-mail."""
        if user == self.env.user:
            return
        cards = Markup('<br>').join(
            Markup('<a href="%s">%s</a>') % (f'/odoo/{self._name}/{card.id}', card.display_name) for card in self)
        body = Markup('<p>%s</p>') % note if note else Markup()
        self[:1].message_notify(
            partner_ids=user.sudo().partner_id.ids,
            subject=subject,
            body=Markup('<p>%s</p>') % cards + body,
            email_layout_xmlid='mail.mail_notification_light',
        )
