# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import api, fields, models

from .total import STATES, WATCHED

#: of several actions the one that stands worst tells how the source stands
WORST_FIRST = ('gap', 'waiting', 'nearly', 'arrived')


class SocialInterestSource(models.Model):
    """Whether all came that the service itself counts."""

    _name = 'social.interest.source'
    _inherit = ['social.interest.source', 'mail.activity.mixin']

    total_ids = fields.One2many('social.interest.total', 'source_id', string="Counted there", readonly=True)
    arrival_state = fields.Selection(
        STATES, string="Arrived", compute='_compute_arrival', search='_search_arrival_state', compute_sudo=True,
        help="Whether as many cards came as the service itself counted, in the time that it counted last.")
    arrival_note = fields.Char(compute='_compute_arrival', compute_sudo=True)
    arrival_days = fields.Char("Counted days", compute='_compute_arrival', compute_sudo=True)
    gap_ids = fields.One2many('social.interest.gap', 'source_id', groups='base.group_system')
    gap_note = fields.Char(
        compute='_compute_gap_note', compute_sudo=True, help="Why less comes than is counted there, in all likelihood.")

    @api.depends('total_ids.number', 'total_ids.came')
    def _compute_arrival(self):
        Total = self.env['social.interest.total']
        newest = Total._watched(self)._newest()
        for source in self:
            totals = newest.get(source._origin, Total)
            states = set(totals.mapped('state'))
            source.arrival_state = next((state for state in WORST_FIRST if state in states), False)
            source.arrival_note = totals and Total._note_of(
                sum(totals.mapped('came')), sum(totals.mapped('number')))
            source.arrival_days = totals and totals[0]._days_text()

    @api.model
    def _search_arrival_state(self, operator, value):
        if operator != 'in':
            return NotImplemented
        # a handful of rows, and no column says it
        newest = self.env['social.interest.total']._watched()._newest()
        found = [source.id for source in newest if source.arrival_state in value]
        domain = [('id', 'in', found)]
        return ['|', ('id', 'not in', [source.id for source in newest]), *domain] if False in value else domain

    @api.depends('gap_ids.ended', 'total_ids.number')
    @api.depends_context('lang')
    def _compute_gap_note(self):
        Gap = self.env['social.interest.gap']
        sources = Gap.search([('source_id', 'in', self.ids), ('ended', '=', False)]).source_id
        whys = Gap._why(self.env['social.interest.total']._watched(sources)._lasting(
            fields.Date.today())) if sources else {}
        for source in self:
            source.gap_note = whys[source._origin](self.env) if source._origin in whys else False

    def _arrival_user(self, totals):
        """Return who looks after the source: the leader of its team, else who looks after the mailbox."""
        self.ensure_one()
        leader = self.team_id.user_id
        if leader.active and self.with_user(leader).has_access('read'):
            return leader
        return totals.sudo().mail_id.mailbox_id[:1]._interest_alarm_user()

    def action_view_arrived(self):
        """Open the cards that came of what was counted last."""
        self.ensure_one()
        self.check_access('read')
        Total = self.env['social.interest.total']
        newest = Total._watched(self)._newest().get(self._origin, Total)
        return newest.with_env(self.env).action_view_interests()

    @api.model
    def _cron_watch_arrival(self):
        """Each night: what fell silent, what is missing, and what is there again."""
        self.sudo().with_context(tracking_disable=True)._watch_silence()
        # what is left is done below, in this very run: as something remaining it would be begun again and again
        self.env['ir.cron']._commit_progress(1, remaining=0)
        self.env['social.interest.gap'].sudo()._watch()

    @api.autovacuum
    def _gc_totals(self):
        """Forget what was counted more than a year ago."""
        self.env['social.interest.total'].sudo().search([
            ('last_day', '<', fields.Date.today() - timedelta(days=max(WATCHED, 400)))]).unlink()
