# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import json

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import format_datetime

from ...tools.inside import INSIDE
from ...tools.transactions import Lock, alone
from ..card.social_interest import OPEN_STATES
from .res_users import EVENTS, WAYS

#: events that tell of cards which the person may not read any more
GONE = ('returned', 'taken_over')
#: cards that a notification names before it says "and others"
NAMED = 3
#: cards that a click on the notification shows
SHOWN = 500
#: cards that an e-mail lists
LISTED = 50


class SocialInterestNotice(models.Model):
    """One thing that one person is still to be told, one way; gone once it is told."""

    _name = 'social.interest.notice'
    _description = 'Interest Notice'
    _inherit = ['social.interest.export.mixin']
    _order = 'due_at, id'
    _log_access = False

    user_id = fields.Many2one('res.users', required=True, ondelete='cascade', index=True)
    event = fields.Selection([(event, event.title()) for event in EVENTS], required=True)
    way = fields.Selection([(way, way.title()) for way in WAYS], required=True)
    interest_ids = fields.Many2many('social.interest', string="Interests")
    activity_id = fields.Many2one('mail.activity', ondelete='cascade', index='btree_not_null')
    due_at = fields.Datetime(required=True, index=True)
    note = fields.Text(help="What a colleague says to it.")
    # while it can be undone
    deed_id = fields.Many2one('social.interest.deed', ondelete='set null', index='btree_not_null')

    @api.model
    def _queue(self, event, cards_of, due_at=None, activity=None, note=None, without=()):
        """Queue what people are to be told, in the ways that they chose.

        :param cards_of: {user: cards}
        :param due_at: naive UTC datetime; none: now
        :param note: what a colleague says to it, plain text
        :param without: ways in which something else tells them already
        """
        # an installation is no news
        if not self.env.registry.ready or self.env.context.get('interest_quiet') is INSIDE:
            return self.browse()
        deed = self.env['social.interest.deed']._current()
        due_at = due_at or deed.until or fields.Datetime.now()
        notices = self.sudo().create([{
            'user_id': user.id,
            'event': event,
            'way': way,
            'interest_ids': [(6, 0, cards.ids)],
            'activity_id': activity and activity.id,
            'due_at': due_at,
            'note': note or False,
            'deed_id': deed.id,
        } for user, cards in cards_of.items() for way in user._interest_ways(event) if way not in without])
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
            cards = cards.sudo() if event in GONE else cards._filtered_access('read')
            cards = cards.filtered(lambda card, event=event: card.active and self._still_so(event, card, user))
            if cards:
                news[event] = cards.sorted(
                    lambda card: (not card.waiting_since, card.waiting_since or card.date, card.id))
        for event in ('returned', 'unanswered'):
            if news.get('new') and news.get(event):
                # it is in the feed again, but news to others only
                news['new'] -= news[event]
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
            'taken_over': is_open and card.user_id != user and card.company_id in user.company_ids,
            'late': is_open and card.user_id in (user, user.browse()),
            'unanswered': card.state == 'new' and not card.user_id,
            'awake': is_open and card.user_id == user and card.awake,
            'undelivered': bool(card.undelivered_date) and card.user_id == user,
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
            'taken_over': (
                env._("1 card was taken over from you") if one else env._("%s cards were taken over from you", count)),
            'late': env._("1 answer is about to be late") if one else env._("%s answers are about to be late", count),
            'unanswered': (
                env._("1 card went round the team, and nobody answered it") if one
                else env._("%s cards went round the team, and nobody answered them", count)),
            'awake': env._("1 snoozed card is back") if one else env._("%s snoozed cards are back", count),
            'undelivered': (
                env._("1 letter was not delivered") if one else env._("%s letters were not delivered", count)),
            'reminder': env._("1 reminder") if one else env._("%s reminders", count),
        }[event]

    # ------------------------------------------------------------------
    # Telling: one notification for all that one person is to be told at the time
    # ------------------------------------------------------------------

    @api.model
    def _cron_send(self):
        """Tell everybody what is due, one person after the other.

        A notice goes away in the transaction that hands it to Odoo's own
        queues, so that a crash neither loses nor doubles it.
        """
        with alone(self.env, Lock.NOTICES) as chosen:
            if not chosen:
                return
            self.env['social.interest.deed']._tell_of_deals()
            while user := self._next_user():
                waiting = self.sudo().search(self._due() & Domain('user_id', '=', user.id))
                waiting._send(user)
                left = self.env['ir.cron']._commit_progress(
                    len(waiting), remaining=self.sudo().search_count(self._due()))
                if not left:
                    break

    @api.model
    def _due(self):
        return Domain('due_at', '<=', fields.Datetime.now())

    @api.model
    def _next_user(self):
        return self.sudo().search(self._due(), limit=1).user_id

    def _send(self, user):
        """Tell one person, each way at once what is due that way; in quiet hours, later."""
        now = fields.Datetime.now()
        for way, notices in self.grouped('way').items():
            ready_at = user._interest_ready_at(way, now)
            if ready_at > now:
                notices.due_at = ready_at
                self._wake_at(ready_at)
                continue
            news = notices._news_for(user)
            if news:
                getattr(notices, f'_send_{way}')(user, news)
            notices.unlink()

    # ------------------------------------------------------------------
    # In Odoo
    # ------------------------------------------------------------------

    def _send_odoo(self, user, news):
        """Show it in Odoo, and keep it in the inbox of those who have one."""
        for event, cards in news.items():
            user._bus_send('social_interest.notice', {
                'event': event,
                'title': self._headline(event, cards),
                # of many, the number says enough: the cards are one click away
                'message': '\n'.join(
                    [*self._notes(event), *([self._names(cards)] if len(cards) == 1 else [])]),
                'ids': self._can_open(user, cards[:SHOWN]).ids,
            })
        if user.notification_type == 'inbox':
            self._send_inbox(user, news)

    def _send_inbox(self, user, news):
        first = next(iter(news.values()))[0]
        seen = self._can_open(user, first)
        message = self.env['mail.message'].sudo().create({
            'message_type': 'user_notification',
            'subtype_id': self.env.ref('mail.mt_note').id,
            'author_id': self.env.ref('base.partner_root').id,
            'model': first._name if seen else False,
            'res_id': seen.id,
            'subject': self._subject(news),
            'body': self._render(user, news, 'social_interest.notice_lines'),
            'partner_ids': [(6, 0, user.partner_id.ids)],
        })
        first.sudo()._notify_thread_by_inbox(
            message, [{'id': user.partner_id.id, 'uid': user.id, 'notif': 'inbox'}])

    def _notes(self, event):
        """Return what colleagues said to an event, each once."""
        return list(dict.fromkeys(notice.note for notice in self if notice.event == event and notice.note))

    @api.model
    def _names(self, cards):
        """Return the names of the first cards, one a line."""
        names = cards[:NAMED].mapped('display_name')
        if len(cards) > NAMED:
            names.append(cards.env._("and %s more", len(cards) - NAMED))
        return '\n'.join(names)

    @api.model
    def _subject(self, news):
        return ', '.join(self._headline(event, cards) for event, cards in news.items())

    # ------------------------------------------------------------------
    # Browser push
    # ------------------------------------------------------------------

    def _send_push(self, user, news):
        """Hand it to Odoo's own queue of push notifications, if the person's browsers take any."""
        thread = self.env['mail.thread'].sudo()
        devices, private_key, _public_key = thread._web_push_get_partners_parameters(user.partner_id.ids)
        if not devices or not private_key:
            return
        first = next(iter(news.values()))[0]
        payload = thread._web_push_truncate_payload({
            'title': self._subject(news),
            'options': {
                'body': '\n'.join(
                    line for event, cards in news.items() for line in (*self._notes(event), self._names(cards))),
                'icon': '/social_interest/static/description/icon.png',
                **({'data': {'model': first._name, 'res_id': first.id}} if self._can_open(user, first) else {}),
            },
        })
        self.env['mail.push'].sudo().create(
            [{'mail_push_device_id': device.id, 'payload': json.dumps(payload)} for device in devices])
        self.env.ref('mail.ir_cron_web_push_notification').sudo()._trigger()

    # ------------------------------------------------------------------
    # E-mail
    # ------------------------------------------------------------------

    def _send_email(self, user, news):
        """One e-mail that sums it up, through Odoo's own queue."""
        if not user.email:
            return
        first = next(iter(news.values()))[0]
        self.env['mail.mail'].sudo().create({
            'subject': self._subject(news),
            'body_html': self._render(user, news, 'social_interest.notice_mail'),
            'email_from': first.sudo().company_id.email_formatted or self.env.user.email_formatted,
            'recipient_ids': [(4, user.partner_id.id)],
            'auto_delete': True,
            'headers': repr({'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF'}),
        })
        user.sudo().interest_mailed_on = fields.Datetime.now()
        self.env.ref('mail.ir_cron_mail_scheduler_action').sudo()._trigger()

    def _render(self, user, news, template):
        some = next(iter(news.values()))
        base = some[0].get_base_url()
        seen = self._can_open(user, some.union(*(cards[:LISTED] for cards in news.values())))
        return some.env['ir.qweb'].sudo()._render(template, {
            'user': user,
            'preferences': f'{base}/odoo/my-preferences/{user.id}',
            'blocks': [{
                'title': self._headline(event, cards),
                'notes': self._notes(event),
                'more': max(0, len(cards) - LISTED),
                'lines': [{
                    'url': f'{base}/odoo/interests/{card.id}' if card in seen else '',
                    'name': card.display_name,
                    'due': card.deadline and format_datetime(card.env, card.deadline, dt_format='short') or '',
                } for card in cards[:LISTED]],
            } for event, cards in news.items()],
        }, minimal_qcontext=True)
