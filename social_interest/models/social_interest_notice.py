# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from .res_users import EVENTS, WAYS
from .social_interest import OPEN_STATES


class SocialInterestNotice(models.Model):
    """One thing that one person is still to be told, one way; gone once it is told."""

    _name = 'social.interest.notice'
    _description = 'Interest Notice'
    _order = 'due_at, id'
    _log_access = False

    user_id = fields.Many2one('res.users', required=True, ondelete='cascade', index=True)
    event = fields.Selection([(event, event.title()) for event in EVENTS], required=True)
    way = fields.Selection([(way, way.title()) for way in WAYS], required=True)
    interest_ids = fields.Many2many('social.interest', string="Interests")
    activity_id = fields.Many2one('mail.activity', ondelete='cascade', index='btree_not_null')
    due_at = fields.Datetime(required=True, index=True)

    @api.model
    def _queue(self, event, cards_of, due_at=None, activity=None):
        """Queue what people are to be told, in the ways that they chose.

        :param cards_of: {user: cards}
        :param due_at: naive UTC datetime; none: now
        """
        if not self.env.registry.ready:  # what an installation brings is no news
            return self.browse()
        due_at = due_at or fields.Datetime.now()
        notices = self.sudo().create([{
            'user_id': user.id,
            'event': event,
            'way': way,
            'interest_ids': [(6, 0, cards.ids)],
            'activity_id': activity and activity.id,
            'due_at': due_at,
        } for user, cards in cards_of.items() for way in user._interest_ways(event)])
        if notices:
            self._wake_at(due_at)
        return notices

    @api.model
    def _wake_at(self, moment):
        self.env.ref('social_interest.ir_cron_send_notices').sudo()._trigger(at=moment)

    def _news_for(self, user):
        """Return {event: cards} of what is still so, and what the person may read; the longest waiting first."""
        Interest = self.env['social.interest'].with_user(user).with_context(
            allowed_company_ids=user.company_ids.ids, lang=user.lang, tz=user.tz, active_test=True)
        news = {}
        for event, notices in self.grouped('event').items():
            cards = notices._cards().exists()
            cards = Interest.browse(cards.ids)
            # what was his is no secret, even where it is a colleague's by now
            cards = cards.sudo() if event == 'returned' else cards._filtered_access('read')
            cards = cards.filtered(lambda card, event=event: card.active and self._still_so(event, card, user))
            if cards:
                news[event] = cards.sorted(
                    lambda card: (not card.waiting_since, card.waiting_since or card.date, card.id))
        if news.get('new') and news.get('returned'):
            # it is in the feed again, but news to others only
            news['new'] -= news['returned']
        return {event: cards for event, cards in news.items() if cards}

    @api.model
    def _can_open(self, user, cards):
        """Return those of the cards that the person may look at."""
        return cards.with_user(user)._filtered_access('read')

    def _cards(self):
        """Return the cards of the notices; of reminders, those whose activity is still to be done."""
        reminders = self.filtered(lambda notice: notice.event == 'reminder')
        open_reminders = reminders.filtered(
            lambda notice: notice.activity_id.active and notice.activity_id.user_id == notice.user_id)
        return (self - reminders | open_reminders).interest_ids

    @api.model
    def _still_so(self, event, card, user):
        """Whether there is still something to be told of a card."""
        is_open = card.state in OPEN_STATES
        return {
            'new': card.state == 'new' and not card.user_id,
            'assigned': is_open and card.user_id == user,
            'returned': is_open and card.user_id != user and card.company_id in user.company_ids,
            'late': is_open and card.user_id in (user, user.browse()),
            'awake': is_open and card.user_id == user and card.status != 'snoozed',
            'reminder': True,
        }[event]

    @api.model
    def _headline(self, event, cards):
        """Return what one has to know, in the language of the cards' environment."""
        env, count = cards.env, len(cards)
        one = count == 1
        now = fields.Datetime.now()
        if event == 'late' and any(card.deadline and card.deadline < now for card in cards):
            return env._("1 answer is late") if one else env._("%s answers are late or about to be", count)
        return {
            'new': env._("1 new interest") if one else env._("%s new interests", count),
            'assigned': env._("1 card was given to you") if one else env._("%s cards were given to you", count),
            'returned': (
                env._("1 card was taken back: it was not answered in time") if one
                else env._("%s cards were taken back: they were not answered in time", count)),
            'late': env._("1 answer is about to be late") if one else env._("%s answers are about to be late", count),
            'awake': env._("1 snoozed card is back") if one else env._("%s snoozed cards are back", count),
            'reminder': env._("1 reminder") if one else env._("%s reminders", count),
        }[event]
