# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import hashlib
import hmac
import json
import logging
import time
from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import SQL

from ...tools.guarded_post import Poster, Unsent, networks

_logger = logging.getLogger(__name__)

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
#: how long is waited after each try that failed; after the last one it is given up
WAITS = (MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY)
#: so many failures one after the other, and the rest waits for the next try
PATIENCE = 3
#: the rest waits for so long at most
PAUSE = 15 * MINUTE
BATCH = 100


class SocialInterestWebhookDelivery(models.Model):
    """How deliveries are sent: at least once, those of one card in their order, one transaction each."""

    _inherit = 'social.interest.webhook.delivery'

    @api.model
    def _poster(self):
        allowed = self.env['ir.config_parameter'].sudo().get_param('social_interest.webhook_networks') or ''
        return Poster(networks(allowed))

    @api.model
    def _cron_send(self, poster=None):
        """Send what is due; what another delivery of the same card waits for, after that one."""
        commit = self.env['ir.cron']._commit_progress
        poster = poster or self._poster()
        self._give_up_old()
        commit(remaining=len(self._due(None)))
        while batch := self._due(BATCH):
            for delivery in batch:
                # the other side may have failed since the batch was read
                if delivery.next_try <= fields.Datetime.now() and delivery.webhook_id.active:
                    delivery._send(poster)
                if not commit(1):
                    return
            commit(remaining=len(self._due(None)))
        self._wake()
        commit(remaining=0)

    @api.model
    def _due(self, limit):
        """Return what is to be sent now: of each card and webhook the first that waits."""
        self.flush_model(['state', 'next_try', 'webhook_id', 'interest_id'])
        self.env['social.interest.webhook'].flush_model(['active'])
        rows = self.env.execute_query(SQL(
            """
            SELECT delivery.id
              FROM social_interest_webhook_delivery AS delivery
              JOIN social_interest_webhook AS webhook ON webhook.id = delivery.webhook_id AND webhook.active
             WHERE delivery.state = 'waiting' AND delivery.next_try <= %s
               AND NOT EXISTS (
                   SELECT FROM social_interest_webhook_delivery AS before
                    WHERE before.webhook_id = delivery.webhook_id AND before.interest_id = delivery.interest_id
                      AND before.state = 'waiting' AND before.id < delivery.id)
             ORDER BY delivery.id LIMIT %s
            """, fields.Datetime.now(), limit))
        return self.browse(delivery_id for [delivery_id] in rows)

    @api.model
    def _wake(self):
        """Come again when the next one is due."""
        soonest = self.search([('state', '=', 'waiting'), ('webhook_id.active', '=', True)], order='next_try', limit=1)
        if soonest:
            self._cron().sudo()._trigger(at=soonest.next_try)

    @api.model
    def _give_up_old(self):
        self.search([('state', '=', 'waiting'), ('until', '<', fields.Datetime.now())]).write(
            {'state': 'failed', 'fault': 'old'})

    # ------------------------------------------------------------------
    # One
    # ------------------------------------------------------------------

    def _send(self, poster):
        """Send the delivery of self, and write down what came of it.

        Committed by whoever calls: should the server die before, it is sent
        again under the same number.
        """
        self.ensure_one()
        body = self._body_to_send()
        if not body:
            self.write({'state': 'failed', 'fault': 'erased'})
            return
        try:
            answer = poster.post(self.webhook_id.url, body, self._headers(body, int(time.time())))
        except Unsent as error:
            self._note_fault(error.code)
        else:
            self._note_answer(answer)
        # neither the address nor what was sent: both may be secret
        _logger.info("Webhook %s, delivery %s: %s", self.webhook_id.id, self.uuid, self.fault or self.state)

    def _body_to_send(self):
        """Return the bytes to send; a card that turned out forged meanwhile keeps its words to itself."""
        if self.body and self.interest_id.verdict == 'failed':
            told = json.loads(self.body)
            told['card'] = self.interest_id._webhook_payloads()[self.interest_id.id]
            self.body = json.dumps(told, ensure_ascii=False)
        return (self.body or '').encode()

    def _headers(self, body, timestamp):
        secret = self.webhook_id.secret.encode()
        signed = hmac.new(secret, f'{timestamp}.'.encode() + body, hashlib.sha256)
        return {
            'Content-Type': 'application/json',
            'User-Agent': 'Odoo-Social-Interest/1',
            'X-Interest-Event': self.event,
            'X-Interest-Delivery': self.uuid,
            'X-Interest-Timestamp': str(timestamp),
            'X-Interest-Signature': f'sha256={signed.hexdigest()}',
        }

    def _note_answer(self, answer):
        if 200 <= answer.status < 300:
            self.write({
                'state': 'sent', 'tries': self.tries + 1, 'http_status': answer.status, 'fault': False,
                'sent_date': fields.Datetime.now()})
            if self.webhook_id.failures:
                self.webhook_id.write({'failures': 0, 'failing_since': False})
        elif answer.status == 410:
            self.write({'state': 'failed', 'tries': self.tries + 1, 'http_status': 410, 'fault': 'gone'})
            self.webhook_id.write({'active': False, 'gone': True})
        else:
            fault = 'redirect' if 300 <= answer.status < 400 else 'status'
            self._note_fault(fault, answer.status, timedelta(seconds=answer.retry_after))

    def _note_fault(self, fault, status=0, wait=timedelta()):
        """Plan the next try, or give up.

        :param wait: what the other side asks for; at most a day
        """
        now = fields.Datetime.now()
        values = {'tries': self.tries + 1, 'fault': fault, 'http_status': status}
        # a trial is for whoever presses the button, and tells of no card
        if self.event == 'ping' or self.tries >= len(WAITS):
            values['state'] = 'failed'
        else:
            values['next_try'] = now + max(WAITS[self.tries], min(wait, DAY))
        self.write(values)
        if self.event == 'ping':
            return
        webhook = self.webhook_id
        webhook.write({'failures': webhook.failures + 1, 'failing_since': webhook.failing_since or now})
        if webhook.failures >= PATIENCE or wait:
            self._postpone_others(now + max(min(max(WAITS[0], self.next_try - now), PAUSE), min(wait, DAY)))

    def _postpone_others(self, moment):
        """What else waits for the same webhook is tried once it may be there again; that counts for no try."""
        others = self.search([
            ('webhook_id', '=', self.webhook_id.id), ('state', '=', 'waiting'), ('next_try', '<', moment),
            ('id', '!=', self.id)])
        others.next_try = moment
