# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import json

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import format_datetime

from ..tools.alone import alone

LOCK = 0x50C1B1
#: cards that a notification names before it says "and others"
NAMED = 3
#: cards that a click on the notification shows
SHOWN = 500
#: cards that an e-mail lists
LISTED = 50


class SocialInterestNotice(models.Model):
    """Telling: one notification for all that one person is to be told at the time."""

    _inherit = 'social.interest.notice'

    @api.model
    def _cron_send(self):
        """Tell everybody what is due, one person after the other.

        A notice goes away in the transaction that hands it to Odoo's own
        queues, so that a crash neither loses nor doubles it.
        """
        with alone(self.env, LOCK) as chosen:
            if not chosen:
                return
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
                'message': self._names(cards) if len(cards) == 1 else '',
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
                'body': '\n'.join(self._names(cards) for cards in news.values()),
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
                'more': max(0, len(cards) - LISTED),
                'lines': [{
                    'url': f'{base}/odoo/interests/{card.id}' if card in seen else '',
                    'name': card.display_name,
                    'due': card.deadline and format_datetime(card.env, card.deadline, dt_format='short') or '',
                } for card in cards[:LISTED]],
            } for event, cards in news.items()],
        }, minimal_qcontext=True)
