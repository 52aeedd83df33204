# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import json
import uuid
from datetime import timedelta, timezone

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError

from .webhook import EVENTS

#: days for which the log is kept
KEEP = 30
#: what could not be sent for so long is given up, however often it was tried
OLDEST = timedelta(days=3)


class SocialInterestWebhookDelivery(models.Model):
    """One thing that one other program is told; kept for a while, so that one sees what became of it."""

    _name = 'social.interest.webhook.delivery'
    _description = 'Webhook Delivery'
    _inherit = ['social.interest.export.mixin']
    _order = 'id desc'
    _log_access = False
    _rec_name = 'uuid'

    webhook_id = fields.Many2one(
        'social.interest.webhook', required=True, readonly=True, ondelete='cascade', index=True)
    company_id = fields.Many2one('res.company', required=True, readonly=True, ondelete='cascade', index=True)
    interest_id = fields.Many2one('social.interest', "Card", readonly=True, ondelete='cascade', index='btree_not_null')
    event = fields.Selection(
        [('new', "New"), ('taken', "Taken"), ('answered', "Answered"), ('closed', "Closed"), ('freed', "Free again"),
         ('ping', "Trial")],
        required=True, readonly=True)
    date = fields.Datetime("Happened on", required=True, readonly=True, default=fields.Datetime.now)
    uuid = fields.Char("Delivery", required=True, readonly=True)
    body = fields.Text("What is sent", readonly=True)
    state = fields.Selection(
        [('waiting', "Waiting"), ('sent', "Arrived"), ('failed', "Given up")],
        required=True, readonly=True, default='waiting')
    tries = fields.Integer("Tried", readonly=True)
    next_try = fields.Datetime("Next try", readonly=True, default=fields.Datetime.now)
    until = fields.Datetime("Given up after", readonly=True, default=lambda _self: fields.Datetime.now() + OLDEST)
    sent_date = fields.Datetime("Arrived on", readonly=True)
    http_status = fields.Integer("Status", readonly=True)
    # a word of our own: what the other side says may repeat what it was sent
    fault = fields.Char(readonly=True)
    said = fields.Char("What became of it", compute='_compute_said')
    # while it can be undone
    deed_id = fields.Many2one(
        'social.interest.deed', readonly=True, ondelete='set null', index='btree_not_null')

    _uuid_unique = models.UniqueIndex('(uuid)')
    _waiting_index = models.Index("(webhook_id, interest_id, id) INCLUDE (next_try) WHERE state = 'waiting'")
    _date_index = models.Index('(date)')

    @api.depends('state', 'fault', 'http_status')
    @api.depends_context('lang')
    def _compute_said(self):
        words = self._fault_words()
        for delivery in self:
            if delivery.fault == 'status':
                delivery.said = self.env._("The other side answered %s.", delivery.http_status)
            elif delivery.fault:
                delivery.said = words.get(delivery.fault, delivery.fault)
            elif delivery.state == 'sent':
                delivery.said = self.env._("The other side took it (%s).", delivery.http_status)
            else:
                delivery.said = False

    @api.model
    def _fault_words(self):
        return {
            'name': self.env._("There is no such address."),
            'inner': self.env._("The address leads into an inner network that the settings do not allow."),
            'plain': self.env._("Without encryption (http://) nothing leaves your own network."),
            'large': self.env._("It is too large to be sent."),
            'slow': self.env._("There was no answer in time."),
            'tls': self.env._("The other side has no certificate that can be trusted."),
            'unreached': self.env._("The other side was not reached."),
            'redirect': self.env._(
                "The other side redirects to another address. Enter that one; redirects are not followed."),
            'gone': self.env._("The other side says that the address is gone (410). The webhook was switched off."),
            'old': self.env._("It could not be sent for three days."),
            'erased': self.env._("What it told of was erased."),
        }

    # ------------------------------------------------------------------
    # Noted
    # ------------------------------------------------------------------

    @api.model
    def _queue(self, told):
        """Write down what other programs are to be told; the scheduled action sends it once this is committed.

        :param told: list of (card, event, deed or an empty record), in the order in which it happened
        """
        in_force = self.env['social.interest.webhook']._in_force()
        rows = [
            (webhook.webhook_id, card, event, deed) for card, event, deed in told
            for webhook in in_force.get(card.company_id.id, ())
            if webhook.wants(event, card.team_id.id, card.channel_id.id) and not (
                event == 'new' and webhook.days and card.date < fields.Datetime.now() - timedelta(days=webhook.days))]
        # what is in force is known to all transactions at once; one that began before does not see its row
        seen = set(self.env['social.interest.webhook'].browse({row[0] for row in rows}).exists().ids)
        rows = [row for row in rows if row[0] in seen]
        if not rows:
            return self.browse()
        cards = self.env['social.interest'].browse({card.id for _webhook_id, card, _event, _deed in rows})
        payloads = cards._webhook_payloads()
        values_list = [
            self._prepare_values(webhook_id, card, event, deed, payloads[card.id])
            for webhook_id, card, event, deed in rows]
        deliveries = self.create(values_list)
        for moment in {values['next_try'] for values in values_list}:
            self._cron().sudo()._trigger(at=moment)
        return deliveries

    @api.model
    def _prepare_values(self, webhook_id, card, event, deed, payload):
        now, key = fields.Datetime.now(), str(uuid.uuid4())
        return {
            'webhook_id': webhook_id, 'company_id': card.company_id.id, 'interest_id': card.id, 'event': event,
            'uuid': key, 'date': now, 'deed_id': deed.id, 'next_try': max(now, deed.until or now),
            'body': self._written(key, event, now, {'card': payload}),
        }

    @api.model
    def _written(self, key, event, moment, payload):
        """Return the JSON of a delivery."""
        return json.dumps({
            'delivery': key, 'event': event, 'version': 1, 'time': self._iso(moment), **payload}, ensure_ascii=False)

    @api.model
    def _iso(self, moment):
        return moment.replace(tzinfo=timezone.utc).isoformat().replace('+00:00', 'Z') if moment else None

    @api.model
    def _make_ping(self, webhook):
        now, key = fields.Datetime.now(), str(uuid.uuid4())
        return self.create({
            'webhook_id': webhook.id, 'company_id': webhook.company_id.id, 'event': 'ping', 'uuid': key, 'date': now,
            'body': self._written(key, 'ping', now, {'webhook': webhook.name, 'events': [
                event for event in EVENTS if webhook[f'on_{event}']]}),
        })

    @api.model
    def _cron(self):
        return self.env.ref('social_interest.ir_cron_send_webhooks')

    @api.model
    def _try_now(self, webhooks):
        """Have what waits for the webhooks sent soon; what can still be undone keeps its moment."""
        waiting = self.search([
            ('webhook_id', 'in', webhooks.ids), ('state', '=', 'waiting'), ('tries', '>', 0)])
        if waiting:
            waiting.next_try = fields.Datetime.now()
        self._cron().sudo()._trigger()

    # ------------------------------------------------------------------
    # Once more
    # ------------------------------------------------------------------

    def action_resend(self):
        """Button: send it once more, under the same number: who has it already sees that it is the same."""
        if not self.env.user.has_group('sales_team.group_sale_manager'):
            raise AccessError(self.env._("Managers send a delivery once more."))
        self.check_access('read')
        if self.filtered(lambda delivery: not delivery.body):
            raise UserError(self.env._("What it told of was erased. There is nothing left to send."))
        if any(not delivery.webhook_id.active for delivery in self):
            raise UserError(self.env._("The webhook is switched off. Switch it on first."))
        self.sudo().write({
            'state': 'waiting', 'tries': 0, 'fault': False, 'http_status': 0, 'sent_date': False, 'deed_id': False,
            'next_try': fields.Datetime.now(), 'until': fields.Datetime.now() + OLDEST})
        self.sudo()._cron()._trigger()
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {
                'type': 'info', 'message': self.env._("It is sent once more in a moment."),
                'next': {'type': 'ir.actions.client', 'tag': 'soft_reload'},
            },
        }

    @api.autovacuum
    def _gc_deliveries(self):
        """Forget what became of deliveries long ago."""
        self.sudo().search([
            ('date', '<', fields.Datetime.now() - timedelta(days=KEEP)), ('state', '!=', 'waiting')]).unlink()
