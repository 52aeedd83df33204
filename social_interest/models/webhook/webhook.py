# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import secrets
from typing import NamedTuple
from urllib.parse import urlsplit

from odoo import api, fields, models
from odoo.exceptions import AccessError, ValidationError
from odoo.tools import ormcache

from ...tools.guarded_post import is_address

#: what happens to a card, by the name that other programs read; never changed
EVENTS = ('new', 'taken', 'answered', 'closed', 'freed')


class InForce(NamedTuple):
    """What has to be known of a webhook when something happens to a card."""

    webhook_id: int
    events: frozenset
    team_ids: frozenset
    channel_ids: frozenset
    days: int

    def wants(self, event, team_id, channel_id):
        return (
            event in self.events and (not self.team_ids or team_id in self.team_ids)
            and (not self.channel_ids or channel_id in self.channel_ids))


class SocialInterestWebhook(models.Model):
    """An address of another program, which is told of what happens to the cards of a company."""

    _name = 'social.interest.webhook'
    _description = 'Interest Webhook'
    _inherit = ['social.interest.company.mixin', 'social.interest.export.mixin']
    _order = 'name, id'
    _check_company_auto = True

    name = fields.Char(required=True)
    active = fields.Boolean(default=True)
    company_id = fields.Many2one(
        'res.company', required=True, default=lambda self: self.env.company, ondelete='cascade', index=True)
    # many programs know their callers by nothing but the address, so it is as secret as a password
    url = fields.Char(
        "Address", required=True, groups='base.group_system',
        help="Where the other program listens: https://… Addresses of your own network have to be allowed in the "
             "settings.")
    host = fields.Char("Goes to", compute='_compute_host', compute_sudo=True)
    secret = fields.Char(
        required=True, readonly=True, copy=False, groups='base.group_system',
        default=lambda _self: secrets.token_urlsafe(32),
        help="Each delivery is signed with it, so that the other program can tell it is from you.")
    on_new = fields.Boolean("New", default=True, help="A card was made.")
    on_taken = fields.Boolean("Taken", help="Somebody has the card now, by whatever way he got it.")
    on_answered = fields.Boolean("Answered", default=True, help="The card was answered.")
    on_closed = fields.Boolean("Closed", help="The card was closed without an answer.")
    on_freed = fields.Boolean("Free again", help="The card was given back, and is for anyone to take.")
    team_ids = fields.Many2many(
        'crm.team', 'social_interest_webhook_team_rel', 'webhook_id', 'team_id', string="Teams", check_company=True,
        ondelete='restrict')
    channel_ids = fields.Many2many(
        'social.interest.channel', 'social_interest_webhook_channel_rel', 'webhook_id', 'channel_id',
        string="Channels", ondelete='restrict')
    days = fields.Integer(
        "Not of cards older than", default=7,
        help="Cards that are made of messages older than these days are no news. 0: all of them.")
    tells = fields.Char("Tells of", compute='_compute_tells')
    delivery_ids = fields.One2many('social.interest.webhook.delivery', 'webhook_id', string="Deliveries")
    waiting_count = fields.Integer("Waiting", compute='_compute_counts')
    failed_count = fields.Integer("Given up", compute='_compute_counts')
    # how it is on the other side: failures since the last success
    failures = fields.Integer(readonly=True, copy=False)
    failing_since = fields.Datetime(readonly=True, copy=False)
    gone = fields.Boolean(readonly=True, copy=False)
    trouble = fields.Char(compute='_compute_trouble')

    _days_positive = models.Constraint('CHECK(days >= 0)', "Days cannot be negative.")
    _some_event = models.Constraint(
        'CHECK(on_new OR on_taken OR on_answered OR on_closed OR on_freed)', "Choose at least one event.")

    @api.depends('url')
    def _compute_host(self):
        for webhook in self:
            webhook.host = urlsplit(webhook.url or '').hostname if is_address(webhook.url or '') else False

    @api.depends(*map('on_{}'.format, EVENTS))
    @api.depends_context('lang')
    def _compute_tells(self):
        words = {name: self._fields[name]._description_string(self.env) for name in map('on_{}'.format, EVENTS)}
        for webhook in self:
            webhook.tells = ', '.join(word for name, word in words.items() if webhook[name])

    def _compute_counts(self):
        """Count what the log has; who may not read it sees none."""
        counts = {}
        Delivery = self.env['social.interest.webhook.delivery']
        if self.ids and Delivery.has_access('read'):
            counts = {
                (webhook.id, state): count for webhook, state, count in Delivery._read_group(
                    [('webhook_id', 'in', self.ids), ('state', 'in', ('waiting', 'failed'))],
                    ['webhook_id', 'state'], ['__count'])}
        for webhook in self:
            webhook.waiting_count = counts.get((webhook.id, 'waiting'), 0)
            webhook.failed_count = counts.get((webhook.id, 'failed'), 0)

    @api.depends('failures', 'failing_since', 'gone')
    @api.depends_context('lang')
    def _compute_trouble(self):
        for webhook in self:
            webhook.trouble = False
            if webhook.gone:
                webhook.trouble = self.env._(
                    "The other side says that this address is gone, so the webhook was switched off.")
            elif webhook.failures:
                webhook.trouble = self.env._(
                    "Nothing has arrived there for a while. It is tried again by itself; the deliveries say why.")

    @api.constrains('url')
    def _check_url(self):
        for webhook in self:
            if not is_address(webhook.url):
                raise ValidationError(self.env._(
                    "This is no address that something can be sent to: it has to start with https:// (http:// within "
                    "your own network), with letters of the English alphabet, and no user or password in it."))

    # ------------------------------------------------------------------
    # Made and changed
    # ------------------------------------------------------------------

    @api.model
    def _tidy(self, vals):
        if isinstance(vals.get('url'), str):
            return {**vals, 'url': vals['url'].strip()}
        return vals

    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            self._check_may_give_to(vals)
        webhooks = super().create([self._tidy(vals) for vals in vals_list])
        self.env.registry.clear_cache()
        return webhooks

    def write(self, vals):
        self._check_may_give_to(vals)
        vals = self._tidy(vals)
        if vals.get('active') or vals.get('url'):
            # whoever switches it on, or mends the address, begins anew
            vals = {**vals, 'gone': False, 'failures': 0, 'failing_since': False}
        result = super().write(vals)
        if not vals.keys() <= {'failures', 'failing_since'}:
            self.env.registry.clear_cache()
        if vals.get('active') or vals.get('url'):
            self.env['social.interest.webhook.delivery'].sudo()._try_now(self)
        return result

    def unlink(self):
        result = super().unlink()
        self.env.registry.clear_cache()
        return result

    @api.model
    @ormcache()
    def _in_force(self):
        """Return {company id: those that are told of its cards}; asked whenever something happens to a card."""
        found = {}
        for webhook in self.sudo().search([('active', '=', True)]):
            found.setdefault(webhook.company_id.id, []).append(InForce(
                webhook.id, frozenset(event for event in EVENTS if webhook[f'on_{event}']),
                frozenset(webhook.team_ids.ids), frozenset(webhook.channel_ids.ids), webhook.days))
        return found

    # ------------------------------------------------------------------
    # Buttons
    # ------------------------------------------------------------------

    def action_new_secret(self):
        """Button: sign with another secret from now on; the other program has to learn it."""
        self.check_access('write')
        self._check_administrator()
        for webhook in self:
            webhook.secret = secrets.token_urlsafe(32)
        return True

    def action_try(self):
        """Button: send an event that tells of no card, and say what came of it."""
        self.ensure_one()
        self.check_access('write')
        self._check_administrator()
        delivery = self.env['social.interest.webhook.delivery'].sudo()._make_ping(self)
        delivery._send(self.env['social.interest.webhook.delivery']._poster())
        sent = delivery.state == 'sent'
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {
                'type': 'success' if sent else 'danger',
                'title': self.env._("It arrived") if sent else self.env._("It did not arrive"),
                'message': delivery.said,
                'next': {'type': 'ir.actions.client', 'tag': 'soft_reload'},
            },
        }

    def action_view_deliveries(self):
        """Button: the log of the webhook."""
        self.check_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_webhook_delivery')
        return {**action, 'domain': [('webhook_id', 'in', self.ids)], 'context': {}}

    def _check_administrator(self):
        if not self.env.user.has_group('base.group_system'):
            raise AccessError(self.env._("Webhooks are the administrators' to change."))
