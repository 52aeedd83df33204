# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import re
from urllib.parse import urlsplit

from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ...parsers.domains import same_owner
from ...tools.web_address import hosts_in
from ..card.social_interest import OPEN_STATES
from ..sharing.crm_team import DISTRIBUTIONS
from ..sharing.take_back import RETURN_TO

#: cards whose deadlines are planned anew in one go
BATCH = 1000
_HOST = re.compile(r'(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}')


class SocialInterestSource(models.Model):
    """One concrete place on a channel: a group, a page, a form, a blog."""

    _name = 'social.interest.source'
    _description = 'Interest Source'
    _inherit = [
        'mail.thread', 'social.interest.counted.mixin', 'social.interest.export.mixin',
        'social.interest.company.mixin', 'social.interest.stamp.mixin', 'social.interest.link.mixin']
    _order = 'channel_id, name, id'
    _check_company_auto = True

    name = fields.Char(required=True, tracking=True)
    channel_id = fields.Many2one(
        'social.interest.channel', required=True, ondelete='restrict', index=True)
    key = fields.Char(
        help="How the notifications call this place: address of the form, name of the group. "
             "Filled in when the first message comes from it.",
    )
    url = fields.Char("Link")
    active = fields.Boolean(default=True)
    company_id = fields.Many2one(
        'res.company', required=True, default=lambda self: self.env.company, index=True)
    team_id = fields.Many2one('crm.team', string="Sales Team", check_company=True, tracking=True)
    product_id = fields.Many2one(
        'product.template', check_company=True,
        help="Product of every card from this source whose message names no other.")
    response_hours = fields.Float(
        "Answer within", default=4.0, tracking=True,
        help="Working hours in which a card of this source is to be answered. 0: no target.")
    hours_note = fields.Char(
        "Working hours", compute='_compute_hours_note',
        help="Which working hours count, where these say none.")
    own_identities = fields.Text(
        "Our own accounts",
        help="Names, handles and account numbers under which we ourselves write here, one a line. "
             "What they do makes no cards; a reply by a handle or number answers the open cards of its thread.")
    http_hosts = fields.Text(
        "Sites without https",
        help="Our own sites that are still opened by http, one a line (shop.example); what is below them counts too. "
             "Cards of other sites have links by https only, but for those to the company's own website.")
    interest_ids = fields.One2many('social.interest', 'source_id', string="Interests")

    # How its cards find their people; where it says nothing, its team does
    distribution = fields.Selection(
        [('team', "As the team"), *DISTRIBUTIONS], required=True, default='team', tracking=True,
        help="Who gets a new card that waits for an answer.")
    return_rule = fields.Selection(
        [('team', "As the team"), ('own', "Own")], string="Unanswered cards", required=True, default='team',
        tracking=True)
    return_minutes = fields.Integer("Go back after", default=60, tracking=True)
    return_to = fields.Selection(RETURN_TO, string="Go", required=True, default='feed', tracking=True)

    # Targets
    target_ids = fields.One2many(
        'social.interest.target', 'source_id', string="Targets by action",
        help="Actions that are to be answered sooner or later than the rest.")
    # which of the open cards are still to be planned anew: those with a greater id
    replan = fields.Boolean(readonly=True, copy=False, index='btree_not_null')
    replan_after = fields.Integer(readonly=True, copy=False)

    # Receipts of letters and forms
    acknowledge = fields.Boolean(
        "Acknowledge letters", tracking=True,
        help="Whoever writes a letter or fills in a form gets a short receipt.")
    acknowledge_template_id = fields.Many2one(
        'mail.template', string="Receipt", domain="[('model', '=', 'social.interest')]", ondelete='restrict',
        default=lambda self: self.env.ref('social_interest.mail_template_acknowledge', raise_if_not_found=False))
    acknowledge_lang = fields.Selection(
        lambda self: self.env['res.lang'].get_installed(), string="Language of receipts",
        help="For messages whose own language is not clear. Empty: the company's.")
    acknowledge_days = fields.Integer(
        "Once in", default=7, help="Days in which one person gets at most one receipt.")
    # people write fewer letters an hour to one place; what answers more is a loop or an attack
    acknowledge_limit = fields.Integer(
        "Receipts an hour, at most", default=60,
        help="Guards against robots that answer each other: what comes beyond it in an hour gets no receipt.")
    acknowledge_ends = fields.Boolean(
        "Ends the card", tracking=True,
        help="The card is processed once the receipt is sent. Off: it waits for an answer.")
    channel_group = fields.Selection(related='channel_id.group')

    _key_unique = models.UniqueIndex(
        "(channel_id, company_id, key, coalesce(sender_domain, '')) WHERE key IS NOT NULL",
        "This channel has a source with this key already.",
    )
    _response_hours_positive = models.Constraint(
        'CHECK(response_hours >= 0)', "The time to answer cannot be negative.")
    _return_minutes_positive = models.Constraint(
        'CHECK(return_minutes >= 0)', "The minutes cannot be negative.")
    _acknowledge_days_positive = models.Constraint(
        'CHECK(acknowledge_days >= 1)', "A receipt goes to one person at most once a day.")
    _acknowledge_limit_positive = models.Constraint(
        'CHECK(acknowledge_limit >= 1)', "At least one receipt an hour; to send none, switch it off.")
    _acknowledge_template = models.Constraint(
        'CHECK(acknowledge IS NOT TRUE OR acknowledge_template_id IS NOT NULL)',
        "Choose the receipt that is sent.")

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | {'replan', 'replan_after'}

    @api.model_create_multi
    def create(self, vals_list):
        """Make places; what says of a site whether it is ours is no person's to write, by a default neither."""
        for vals in vals_list:
            self._check_stamps(vals)
        vals_list = [self._with_tidy_links(vals) for vals in vals_list]
        if self.env.su:
            return super().create(vals_list)
        closed = {f'default_{name}' for name in self._stamp_fields()}
        door = self.with_env(self.env(context={
            name: value for name, value in self.env.context.items() if name not in closed}))
        return super(SocialInterestSource, door).create(vals_list).with_env(self.env)

    def write(self, vals):
        self._check_stamps(vals)
        self._check_may_give_to(vals)
        result = super().write(self._with_tidy_links(vals))
        if 'company_id' in vals:
            self.with_context(active_test=False).interest_ids.sudo()._part_after_move()
        if vals.keys() & {'distribution', 'team_id'}:
            self.env['social.interest']._wake_distribution()
        if 'response_hours' in vals or 'company_id' in vals:
            self._plan_again()
        return result

    @api.depends(
        'team_id.interest_calendar_id.flexible_hours', 'team_id.interest_calendar_id.attendance_ids',
        'company_id.resource_calendar_id.flexible_hours', 'company_id.resource_calendar_id.attendance_ids')
    def _compute_hours_note(self):
        for source in self.sudo():
            asked = source.team_id.interest_calendar_id or source.company_id.resource_calendar_id
            counting = asked._interest_hours(source.company_id)
            if asked == counting:
                source.hours_note = False
            elif counting:
                source.hours_note = self.env._(
                    "“%(flexible)s” does not say when work is done: “%(company)s” counts, the hours of the company.",
                    flexible=asked.name, company=counting.name)
            else:
                source.hours_note = self.env._(
                    "“%s” does not say when work is done: every hour counts.", asked.name)

    def _own_identities(self):
        """Return the set of the sources' own names and handles, lower case."""
        return {
            line.strip().lstrip('@').lower()
            for source in self
            for line in (source.own_identities or '').splitlines()
            if line.strip()
        }

    def _http_hosts(self, company):
        """Return the set of hosts that a card of the company may open without https: listed ones, and its website's."""
        own = urlsplit(company.sudo().website or '').hostname or ''
        hosts = {host for source in self for host in source._listed_hosts()}
        return {host.removeprefix('www.') for host in hosts | {own} if host}

    def _link_hosts(self):
        """Return the set of hosts to which cards of this source may lead: what is below them counts too."""
        self.ensure_one()
        place = (urlsplit(self.url or '').hostname or '').removeprefix('www.')
        # what is read of a site is kept under its host: "blog.example", "blog.example/contact form", "acme@net.example"
        key = (self.key or '').lower().partition('/')[0].rpartition('@')[2]
        hosts = {host for host in (place, key) if _HOST.fullmatch(host)}
        if self.sender_domain:
            # the key is the word of a stranger: on a site of our own he may name another one, in what he writes there
            hosts = {host for host in hosts if same_owner(host, self.sender_domain)} | {place} & hosts
        return self._http_hosts(self.company_id) | hosts

    def _sites_of_each(self):
        """Return {source: hosts that its cards may lead to, besides the domains of the channel}."""
        own = self._own_sites_of_each()
        return {source: frozenset(source._link_hosts() | own[source]) for source in self}

    def _listed_hosts(self):
        return hosts_in(self.http_hosts)

    @api.constrains('http_hosts')
    def _check_http_hosts(self):
        for source in self:
            for host in source._listed_hosts():
                if not _HOST.fullmatch(host):
                    raise ValidationError(self.env._("“%s” is no name of a site. Write it like shop.example.", host))

    def _return_rule(self, team):
        """Return (minutes, where to) for cards of this source in a team."""
        self.ensure_one()
        if self.return_rule == 'own':
            return self.return_minutes, self.return_to
        if team and team.interest_return_rule == 'own':
            return team.interest_return_minutes, team.interest_return_to
        return self.company_id.interest_return_minutes, self.company_id.interest_return_to

    # ------------------------------------------------------------------
    # A changed target counts for the cards that are still open
    # ------------------------------------------------------------------

    def _plan_again(self):
        """Plan the deadlines of the open cards anew: a first batch now, what is left by the scheduled action."""
        if not self:
            return
        self.sudo().write({'replan': True, 'replan_after': 0})
        if self._plan_batch(self):
            self.env.ref('social_interest.ir_cron_plan_targets')._trigger()

    @api.model
    def _plan_batch(self, sources):
        """Plan one batch of the sources' open cards anew; closed ones keep the target they had.

        :returns: whether there are more
        """
        sources = sources.sudo()
        Interest = self.env['social.interest'].sudo()
        cards = Interest.search(
            [('source_id', 'in', sources.ids), ('state', 'in', OPEN_STATES),
             ('id', '>', min(sources.mapped('replan_after'), default=0))],
            order='id', limit=BATCH)
        self.env.add_to_compute(Interest._fields['deadline'], cards)
        self.env.add_to_compute(Interest._fields['warn_date'], cards)
        cards.flush_recordset(['deadline', 'warn_date'])
        if len(cards) < BATCH:
            sources.write({'replan': False, 'replan_after': 0})
            return False
        sources.write({'replan_after': cards[-1].id})
        return True

    @api.model
    def _cron_plan_targets(self):
        """Plan the open cards of the sources whose targets changed."""
        sources = self.sudo().with_context(active_test=False).search([('replan', '=', True)])
        while sources:
            more = self._plan_batch(sources)
            if not self.env['ir.cron']._commit_progress(BATCH, remaining=BATCH if more else 0) or not more:
                break
