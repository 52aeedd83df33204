# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain

from .social_interest import OPEN_STATES

ACTIVITY = 'social_interest.mail_activity_type_answer'
BATCH = 500
#: what is late for longer needs no warning: an outage is over, a mailbox is new
STALE = timedelta(days=1)


class SocialInterest(models.Model):
    """Telling before an answer is late, once for each card."""

    _inherit = 'social.interest'

    warned_on = fields.Datetime(readonly=True, copy=False)

    _warn_index = models.Index("(warn_date) WHERE warned_on IS NULL AND state IN ('new', 'taken')")

    def write(self, vals):
        result = super().write(vals)
        if vals.get('state', 'new') not in OPEN_STATES:
            self._end_warnings()
        elif 'user_id' in vals:
            self._pass_warnings_on()
        return result

    def _warning_activities(self):
        """Return the activities that the warnings of these cards made."""
        type_id = self.env['ir.model.data'].sudo()._xmlid_to_res_id(ACTIVITY, raise_if_not_found=False)
        warned = self.filtered('warned_on')
        if not type_id or not warned:
            return self.env['mail.activity']
        # sudo: whose task it is decides nothing, the task ends with the work
        return self.env['mail.activity'].sudo().search([
            ('res_model', '=', self._name), ('res_id', 'in', warned.ids),
            ('activity_type_id', '=', type_id), ('automated', '=', True)])

    def _end_warnings(self):
        self._warning_activities().unlink()

    def _pass_warnings_on(self):
        """The task of answering in time goes with the card."""
        activities = self._warning_activities()
        of_card = activities.grouped('res_id')
        for user, cards in self.filtered('warned_on').grouped('user_id').items():
            theirs = activities.browse().union(*(of_card[card_id] for card_id in cards.ids if card_id in of_card))
            if user:
                theirs.with_context(mail_activity_quick_update=True).write({'user_id': user.id})
            else:
                theirs.unlink()
        have = set(activities.exists().mapped('res_id'))
        self.filtered(lambda card: card.id not in have)._schedule_warnings()

    @api.model
    def _warn_domain(self):
        return (
            Domain('state', 'in', OPEN_STATES) & Domain('warned_on', '=', False)
            & Domain('warn_date', '<=', fields.Datetime.now()) & self._awake_domain())

    @api.model
    def _cron_warn(self):
        """Warn of the cards that are about to be late."""
        while True:
            cards = self.sudo().search(self._warn_domain(), order='warn_date', limit=BATCH).try_lock_for_update()
            cards._warn()
            left = self.env['ir.cron']._commit_progress(
                len(cards), remaining=self.sudo().search_count(self._warn_domain()))
            if not cards or not left:
                break

    def _warn(self):
        """Warn of these cards: a task for the responsible, and what people asked to be told."""
        now = fields.Datetime.now()
        self.write({'warned_on': now})
        timely = self.filtered(lambda card: card.deadline and card.deadline > now - STALE)
        timely._schedule_warnings()
        timely._after_warning()

    def _schedule_warnings(self):
        """Make the tasks of the responsibles, where there are any."""
        warned = self.filtered(lambda card: card.warned_on and card.user_id.active and card.state in OPEN_STATES)
        for user, cards in warned.grouped('user_id').items():
            today = fields.Date.context_today(cards.with_context(tz=user.tz or 'UTC'))
            # told by the person's own choice of notifications, not by a letter for each
            cards.sudo().with_context(mail_activity_quick_update=True).activity_schedule(
                ACTIVITY, date_deadline=today, user_id=user.id)

    def _after_warning(self):
        """Hook: the cards are about to be late."""
