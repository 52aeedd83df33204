# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import format_date

#: what a service counts as one, and cards tell apart
COUNTED_TOGETHER = {
    'comment': ('comment', 'reply'),
    'like': ('like', 'reaction'),
    'reaction': ('like', 'reaction'),
}
#: of so many one may be missing without a word: what was taken back before its message came, what we did ourselves
TOLERATED = 10
#: days after the last one in which messages may still be on their way
ON_THE_WAY = 2
#: days for which a total is looked at
WATCHED = 60
STATES = [
    ('arrived', "All came"),
    ('nearly', "Nearly all came"),
    ('waiting', "Still coming"),
    ('gap', "Some are missing"),
]


class SocialInterestTotal(models.Model):
    """How many actions of one kind the service itself counted at a place, and how many of them came as cards.

    The number is what a verified summary says, once for a place, an action and its days. What came is counted when
    somebody looks: cards that come late are there at once.
    """

    _name = 'social.interest.total'
    _description = 'What a Service Counted'
    _inherit = ['social.interest.export.mixin']
    _order = 'last_day desc, first_day desc, id desc'
    _rec_name = 'source_id'

    source_id = fields.Many2one('social.interest.source', required=True, ondelete='cascade', index=True, readonly=True)
    company_id = fields.Many2one(related='source_id.company_id', store=True, index=True)
    action_id = fields.Many2one('social.interest.action', required=True, ondelete='restrict', readonly=True)
    action_ids = fields.Many2many(
        'social.interest.action', 'social_interest_total_action_rel', 'total_id', 'action_id',
        string="Counted actions", readonly=True, help="Actions that the service counts as one.")
    number = fields.Integer("Counted there", required=True, readonly=True, aggregator=None)
    first_day = fields.Date(required=True, readonly=True)
    last_day = fields.Date(required=True, readonly=True)
    exact = fields.Boolean(
        readonly=True, help="The message names the days. Else they follow from its own day, and a card of the day "
                            "before or after counts as well.")
    mail_id = fields.Many2one(
        'social.interest.mail', string="Message", readonly=True, ondelete='set null', index='btree_not_null',
        groups='base.group_system')

    came = fields.Integer(compute='_compute_came', compute_sudo=True)
    state = fields.Selection(STATES, compute='_compute_came', compute_sudo=True)
    note = fields.Char("Arrived", compute='_compute_note')
    days_text = fields.Char("Days", compute='_compute_days_text')

    _days_unique = models.UniqueIndex(
        '(source_id, action_id, first_day, last_day)', "This number of these days is known already.")
    _days_valid = models.Constraint('CHECK(first_day <= last_day)', "The days end before they begin.")
    _number_positive = models.Constraint('CHECK(number >= 0)', "A number of actions cannot be negative.")

    @api.depends('number', 'first_day', 'last_day', 'exact', 'action_ids', 'source_id')
    def _compute_came(self):
        counts = self._counts()
        days = {company: company._interest_today() for company in self.company_id}
        for total in self:
            came = sum(
                counts.get((total.source_id.id, action.id, day), 0)
                for action in total.action_ids for day in total._days())
            # more than were counted: the service leaves out what it takes for nothing
            total.came = min(came, total.number)
            total.state = total._state_at(days.get(total.company_id) or fields.Date.today())

    def _state_at(self, today):
        missing = self.number - self.came
        if not missing:
            return 'arrived'
        if missing * TOLERATED <= self.number:
            return 'nearly'
        return 'waiting' if today <= self.last_day + timedelta(days=ON_THE_WAY) else 'gap'

    @api.depends('number', 'came')
    def _compute_note(self):
        for total in self:
            total.note = total._note_of(total.came, total.number)

    @api.depends('first_day', 'last_day')
    def _compute_days_text(self):
        for total in self:
            total.days_text = total._days_text()

    @api.model
    def _note_of(self, came, number):
        return self.env._("%(came)s of %(number)s came", came=came, number=number)

    def _counts(self):
        """Return {(source id, action id, day): people who did that} of all that self counts; one query."""
        if not self:
            return {}
        rows = self.env['social.interest']._read_group(
            Domain.OR([
                Domain('company_id', '=', company.id)
                & Domain('day', '>=', min(totals.mapped('first_day')) - timedelta(days=1))
                & Domain('day', '<=', max(totals.mapped('last_day')) + timedelta(days=1))
                for company, totals in self.grouped('company_id').items()])
            & Domain('source_id', 'in', self.source_id.ids) & Domain('action_id', 'in', self.action_ids.ids)
            & Domain('verdict', '!=', 'failed'),
            ['source_id', 'action_id', 'day:day'], ['__count', 'others_count:sum'])
        return {(source.id, action.id, day): count + (others or 0) for source, action, day, count, others in rows}

    def _days(self):
        """Return the days whose cards count."""
        self.ensure_one()
        first, last = self._span()
        return [first + timedelta(days=number) for number in range((last - first).days + 1)]

    def _days_text(self):
        self.ensure_one()
        return f'{format_date(self.env, self.first_day)} – {format_date(self.env, self.last_day)}'

    def _span(self):
        """Return the first and the last day whose cards count."""
        more = timedelta(days=0 if self.exact else 1)
        return self.first_day - more, self.last_day + more

    def _card_domain(self):
        """Return the domain of the cards that are counted as having come."""
        return Domain.OR(
            Domain('source_id', '=', total.source_id.id) & Domain('action_id', 'in', total.action_ids.ids)
            & Domain('day', '>=', total._span()[0]) & Domain('day', '<=', total._span()[1])
            & Domain('verdict', '!=', 'failed')
            for total in self.sudo())

    def action_view_interests(self):
        """Open the cards that came of what was counted."""
        self.check_access('read')
        self.env['social.interest'].check_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_feed')
        action.pop('path', None)
        name = self._note_of(sum(self.mapped('came')), sum(self.mapped('number')))
        action.update(name=name, display_name=name, domain=list(self._card_domain()), context={})
        return action

    # ------------------------------------------------------------------
    # What to look at
    # ------------------------------------------------------------------

    @api.model
    def _watched(self, sources=None):
        """Return the totals that are new enough to say how things stand, the newest first."""
        domain = Domain('last_day', '>=', fields.Date.today() - timedelta(days=WATCHED)) & Domain(
            'source_id.active', '=', True)
        if sources is not None:
            domain &= Domain('source_id', 'in', sources.ids)
        return self.sudo().search(domain)

    def _newest(self):
        """Return {source: its totals of the days that were counted last}."""
        newest = {}
        for total in self.sorted(lambda total: (total.last_day, total.first_day, total.id), reverse=True):
            ids = newest.setdefault(total.source_id, [total.id])
            first = self.browse(ids[0])
            if total != first and (total.first_day, total.last_day) == (first.first_day, first.last_day):
                ids.append(total.id)
        # together with all others, or what came would be counted source by source
        return {source: self.browse(ids).with_prefetch(self._prefetch_ids) for source, ids in newest.items()}

    def _lasting(self, today):
        """Return those of the totals that tell of a gap that lasts: {source: the newest total of each such action}.

        It lasts in the second time in a row, or when a week has gone by and it was not caught up.
        """
        lasting = {}
        ordered = self.sorted(lambda total: (total.last_day, total.first_day, total.id), reverse=True)
        for (source, _action), totals in ordered.grouped(lambda total: (total.source_id, total.action_id)).items():
            newest = totals.filtered(lambda total: total.state != 'waiting')[:1]
            if newest.state != 'gap':
                continue
            before = totals.filtered(lambda total, newest=newest: total.last_day < newest.first_day)[:1]
            if before.state == 'gap' or (today - newest.last_day).days >= 7:
                lasting[source] = (lasting.get(source, self.browse()) | newest).with_prefetch(self._prefetch_ids)
        return lasting
