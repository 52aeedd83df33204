# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict
from textwrap import shorten
from typing import NamedTuple

from odoo import api, fields, models
from odoo.tools import SQL

from odoo.addons.crm.models.crm_stage import AVAILABLE_PRIORITIES

from ...tools.inert import JOINER, inert
from ...tools.inside import Ours

STATES = [
    ('new', "New"),
    ('taken', "Taken"),
    ('answered', "Answered"),
    ('processed', "Processed"),
    ('ignored', "Ignored"),
]
OPEN_STATES = ('new', 'taken')
#: characters of a text that a card shows before one opens it
EXCERPT = 800
#: fields whose change moves the work on: whose the card is, how far it is, its answer and its proof
WORK = frozenset({'user_id', 'state', 'answered_date', 'proof_ids', 'proof_url'})
#: fields whose change moves a card to other people
PLACE = frozenset({'source_id', 'team_id'})
#: fields whose change says anew whose word a card is, when it was said, or what came of it
LINKS = frozenset({'author_id', 'lead_id', 'date', 'verdict', 'source_id', 'action_id'})


class Before(NamedTuple):
    """What stood on a card before it was written, as far as the work on it goes."""

    user: models.Model
    state: str


class SocialInterest(models.Model):
    """A card: one action of one person, as one notification told of it.

    Its fields, and the one place where a change of it is told: :meth:`create`
    and :meth:`write` name the steps in their order. What a step does stands in
    the file of its aspect: ``claim``, ``handover``, ``proof``, ``snooze`` … here
    beside, and in the rooms that know more than one card.
    """

    _name = 'social.interest'
    _description = 'Interest'
    _inherit = [
        'mail.thread', 'mail.activity.mixin', 'social.interest.company.mixin', 'social.interest.export.mixin',
        'social.interest.link.mixin', 'social.interest.verdict.mixin', 'social.interest.default.mixin']
    # Open cards that need an answer first, the longest waiting on top; then the
    # rest, the newest on top (an ascending column has its empty values last).
    _order = 'waiting_since, date desc, id desc'
    _check_company_auto = True
    _rec_names_search = ['words']

    # The ten fields of a card
    source_url = fields.Char("Link", help="The place on the network, without tokens.")
    date = fields.Datetime(required=True, default=fields.Datetime.now, index=True)
    source_id = fields.Many2one(
        'social.interest.source', required=True, ondelete='restrict', index=True,
        check_company=True)
    # a forged card stands in the place of all of them, and still says in whose name it came
    channel_id = fields.Many2one(
        'social.interest.channel', compute='_compute_channel_id', store=True, precompute=True, readonly=False,
        index=True)
    author_id = fields.Many2one(
        'social.interest.author', ondelete='restrict', index='btree_not_null', check_company=True)
    action_id = fields.Many2one(
        'social.interest.action', required=True, ondelete='restrict', index=True,
        default=lambda self: self.env.ref('social_interest.action_request', raise_if_not_found=False))
    text = fields.Text()
    product_id = fields.Many2one(
        'product.template', index='btree_not_null', check_company=True, tracking=True)
    product_url = fields.Char("Product link")
    user_id = fields.Many2one(
        'res.users', string="Responsible", index='btree_not_null', tracking=True,
        domain="[('share', '=', False), ('company_ids', 'in', company_id)]", check_company=True)
    answer_kind = fields.Selection(
        [('page', "On the page"), ('mail', "By letter"), ('call', "By phone"), ('chat', "In the chat")],
        string="Answer", required=True, default='page')

    # Work
    # how far the work is, for the product itself; what people read is the status (state.py)
    state = fields.Selection(STATES, "Step", required=True, default='new', group_expand=True, copy=False)
    needs_answer = fields.Boolean(related='action_id.needs_answer', store=True, precompute=True)
    waiting_since = fields.Datetime(
        compute='_compute_waiting_since', store=True, precompute=True,
        help="Since when the person waits; empty where no answer is needed any more.")
    taken_date = fields.Datetime("Taken on", readonly=True, copy=False)
    opened_date = fields.Datetime("Page opened on", readonly=True, copy=False)
    # the first response counts for the time to answer, whatever comes after it
    first_answered_date = fields.Datetime("First answered on", readonly=True, copy=False)
    answered_date = fields.Datetime(
        "Answered on", readonly=True, copy=False, help="The last answer; empty where the card was reopened since.")
    answered_user_id = fields.Many2one('res.users', "Answered by", readonly=True, copy=False)
    processed_date = fields.Datetime("Processed on", readonly=True, copy=False)
    response_hours = fields.Float(
        "Hours to answer", compute='_compute_response_hours', store=True, precompute=True, aggregator='avg')
    team_id = fields.Many2one(
        'crm.team', string="Sales Team", compute='_compute_team_id', store=True, precompute=True,
        readonly=False, index='btree_not_null', check_company=True)
    company_id = fields.Many2one(
        related='source_id.company_id', store=True, precompute=True, index=True)
    priority = fields.Selection(AVAILABLE_PRIORITIES, default='0')
    tag_ids = fields.Many2many('crm.tag', string="Tags")
    active = fields.Boolean(default=True)

    # What the message told besides
    title = fields.Char("About", help="Title of the post, subject of the letter.")
    email = fields.Char()
    phone = fields.Char()
    rating = fields.Integer("Stars", aggregator='avg', help="Stars of a review, 1 to 5; 0: none.")
    others_count = fields.Integer(
        "Further people", help="People whom the notification counts but does not name.")
    form_fields = fields.Text("Further fields", help="What else the form asked, one a line.")
    quoted = fields.Text(
        "Quoted text", readonly=True,
        help="What the card leaves out of the letter: the one that it quotes, the signature.")
    thread_key = fields.Char(index='btree_not_null', help="Equal for one post or dialogue.")
    external_ref = fields.Char(copy=False, help="Id of this action on its channel.")
    mail_id = fields.Many2one(
        'social.interest.mail', string="Message", readonly=True, copy=False, ondelete='set null',
        index='btree_not_null')
    verdict = fields.Selection(required=True, default='unknown')
    basis = fields.Selection(
        [('certain', "Certain"), ('probable', "Probable"), ('unverified', "Unverified")],
        readonly=True, help="How well the layout of the notification is known.")

    # People and deals
    # whoever links a card to a contact means the person behind it, on all his cards
    partner_id = fields.Many2one(
        related='author_id.partner_id', store=True, precompute=True, readonly=False, string="Contact",
        index='btree_not_null', tracking=True)
    lead_id = fields.Many2one(
        'crm.lead', string="Opportunity", index='btree_not_null', readonly=True, copy=False)
    medium_id = fields.Many2one(related='channel_id.medium_id')

    # For the feed
    author_name = fields.Char(related='author_id.name')
    excerpt = fields.Text(compute='_compute_excerpt', help="The text without its empty lines.")
    action_phrase = fields.Char(related='action_id.phrase')
    channel_icon = fields.Char("Channel icon", related='channel_id.icon')
    channel_color = fields.Char("Channel colour", related='channel_id.color')

    _external_ref_unique = models.UniqueIndex(
        '(external_ref, source_id) WHERE external_ref IS NOT NULL',
        "This comment has a card already.",
    )
    _feed_index = models.Index('(waiting_since, date DESC, id DESC)')
    _open_index = models.Index("(state, date) WHERE state IN ('new', 'taken')")
    _rating_range = models.Constraint(
        'CHECK(rating BETWEEN 0 AND 5)', "A review has 1 to 5 stars.")

    # ------------------------------------------------------------------
    # Computed
    # ------------------------------------------------------------------

    @api.depends('author_id.name', 'channel_id.name', 'text', 'title')
    def _compute_display_name(self):
        for card in self:
            who = card.author_id.name or card.channel_id.name or self.env._("Interest")
            what = ' '.join((card.text or card.title or '').split())
            # other models keep it, and it is exported with theirs
            card.display_name = inert(f"{who}: {shorten(what, 60, placeholder='…')}" if what else who, JOINER)

    @api.depends('source_id.channel_id')
    def _compute_channel_id(self):
        for source, cards in self.grouped('source_id').items():
            cards.filtered(lambda card: card.verdict != 'failed' or not card.channel_id).channel_id = source.channel_id

    @api.depends('state', 'needs_answer', 'date', 'verdict')
    def _compute_waiting_since(self):
        waiting = self.filtered(
            lambda card: card.needs_answer and card.state in OPEN_STATES and card.verdict != 'failed')
        (self - waiting).waiting_since = False
        for card in waiting:
            card.waiting_since = card.date

    @api.depends('date', 'first_answered_date')
    def _compute_response_hours(self):
        answered = self.filtered('first_answered_date')
        (self - answered).response_hours = False
        for card in answered:
            card.response_hours = (card.first_answered_date - card.date).total_seconds() / 3600

    def _read_group_select(self, aggregate_spec, query):
        """Average over those cards only that have such a figure."""
        select = super()._read_group_select(aggregate_spec, query)
        name, _colon, function = aggregate_spec.partition(':')
        counted = self._has_figure(name, query) if function == 'avg' else None
        return SQL('%s FILTER (WHERE %s)', select, counted) if counted else select

    @api.model
    def _has_figure(self, name, query):
        """Return the SQL condition of the cards that have a figure; None where all have."""
        if name == 'response_hours':
            return SQL('%s IS NOT NULL', self._field_to_sql(self._table, 'first_answered_date', query))
        if name == 'rating':
            return SQL('%s > 0', self._field_to_sql(self._table, 'rating', query))
        return None

    @api.depends('text')
    def _compute_excerpt(self):
        for card in self:
            lines = [line.strip() for line in (card.text or '').splitlines()]
            card.excerpt = '\n'.join(filter(None, lines))[:EXCERPT] or False

    @api.depends('source_id')
    def _compute_team_id(self):
        for source, cards in self.grouped('source_id').items():
            if source.team_id:
                cards.team_id = source.team_id
            else:
                for team, same in cards.grouped('team_id').items():
                    same.team_id = team

    # ------------------------------------------------------------------
    # The story of a change
    # ------------------------------------------------------------------

    @api.model_create_multi
    def create(self, vals_list):
        """Make cards; what follows from the values follows at once, in this order."""
        vals_list = [self._with_tidy_links(vals) for vals in vals_list]
        for vals in vals_list:
            self._check_writable(vals, made=True)
        door = self._without_default_stamps()
        cards = super(SocialInterest, door).create(door._without_empty(door._with_accompanying_values(vals_list)))
        cards._check_owners_of_new()
        cards._keep_proofs_of_new()
        cards._process_ticked_of_new(vals_list)
        cards._wake_threads()
        cards.sudo()._place_new_people()
        cards.sudo()._distribute_soon()
        cards.sudo()._tell_of_new()
        cards.sudo()._link_anew()
        cards._tell_live('new')
        return cards

    def write(self, vals):
        """Change cards; what follows from the change follows at once, in this order.

        A step is left out where there is nothing for it to do. Another addon
        extends the step that it is about, and this method only for what is no
        step of the work.
        """
        self._check_writable(vals)
        vals = self._with_tidy_links(vals)
        self._tell_live_of(vals)
        if WORK.isdisjoint(vals) or not self:
            result = super().write(vals)
            if not PLACE.isdisjoint(vals):
                self.sudo()._part_after_move()
            if not LINKS.isdisjoint(vals):
                self.sudo()._link_anew()
            self._tell_live_of(vals)
            return result
        self._check_owner(vals)
        self._check_state(vals)
        kept = self._check_proof(vals)
        before = {card: Before(card.user_id, card.state) for card in self.sudo()}
        for along, cards in self._by_accompanying_values(vals):
            super(SocialInterest, cards).write({**vals, **along})
        if self.env.context.get('tracking_disable'):
            # the word for the state would be computed, and tracked, when this context is over
            self.mapped('status')
        self._check_proofs_kept(kept)
        # whoever gave a card away may not read it any more
        cards = self.sudo()
        handed = cards.filtered(lambda card: card.user_id != before[card].user).with_prefetch(self._prefetch_ids)
        moved = cards.filtered(lambda card: card.state != before[card].state).with_prefetch(self._prefetch_ids)
        if handed:
            handed._part_from_followers()
        if not PLACE.isdisjoint(vals):
            cards._part_after_move()
        if self._gives_proof(vals):
            self._process_proven()
        if handed or moved:
            (handed | moved)._distribute_after(before)
            (handed | moved)._warn_after(before)
        if handed:
            handed._tell_of_owner()
        if not LINKS.isdisjoint(vals):
            cards._link_anew()
        self._tell_live_of(vals)
        return True

    def unlink(self):
        self._before_deletion()
        self._tell_live('gone')
        return super().unlink()

    @api.model
    def _with_accompanying_values(self, vals_list):
        """Return the values of cards that are made, with what follows from them."""
        default = self.default_get(['user_id', 'state'])
        nobody = self.browse()
        result = []
        for vals in vals_list:
            if 'processed' in vals:
                # the tick is set when the card is there: see _process_ticked_of_new
                vals = {name: value for name, value in vals.items() if name != 'processed'}
            if default.get('user_id') or not WORK.isdisjoint(vals):
                vals = {**vals, **nobody._accompanying_values({**default, **vals})}
            result.append(vals)
        return result

    def _by_accompanying_values(self, vals):
        """Return [(values, cards)]: what is written along with ``vals``, each on which of the cards of self."""
        along = defaultdict(self.browse)
        # one moment for all: a second that ends meanwhile would part what is written together
        for card in self.sudo().with_context(interest_moment=Ours(fields.Datetime.now())):
            along[tuple(sorted(card._accompanying_values(vals).items()))] |= card
        return [(dict(values), cards) for values, cards in along.items()]

    @api.model
    def _stamp_fields(self):
        """Return the names of the fields that only the product itself writes: those that nobody can type into."""
        names = frozenset(name for name, field in self._fields.items() if field.readonly)
        return names | {'external_ref', 'channel_id'}

    def _check_writable(self, vals, made=False):
        """Hook: raise an error where a person writes what is not his to write.

        :param made: the card is made with these values
        """

    def _without_default_stamps(self):
        """Hook: return self without what a caller's context would have fields start with that are not his to write."""
        return self

    # ------------------------------------------------------------------
    # Its steps, where more than the card is needed to take them
    # ------------------------------------------------------------------

    def _accompanying_values(self, vals):
        """Hook: return what is written on one card along with ``vals``, for it follows from them.

        Of a card that is made it is asked only where one of ``WORK`` is given.

        :returns: dict of plain values, which win over ``vals``; self is empty where a card is made
        """
        return {}

    def _part_after_move(self):
        """Hook: the cards came to another team or company perhaps, where other people see them."""

    def _distribute_soon(self):
        """Hook: have those of the new or freed cards given to people that a rule gives out."""

    def _distribute_after(self, before):
        """Hook: whose the cards are, or how far they are, has changed; somebody may have room for others.

        :param before: {card: Before}
        """

    def _warn_after(self, before):
        """Hook: whose the cards are, or how far they are, has changed; so do the tasks of answering in time."""

    def _tell_of_new(self):
        """Hook: tell people of cards that were made."""

    def _tell_of_owner(self):
        """Hook: tell people of cards that have another owner, or none."""

    def _link_anew(self):
        """Hook: the cards are another person's, or another deal's, than before; or they are new."""

    def _tell_live(self, kind):
        """Hook: tell open feeds of the cards; ``kind`` is ``new``, ``changed`` or ``gone``."""

    def _tell_live_of(self, vals):
        """Hook: tell open feeds of a change, before it and after it."""

    def _before_deletion(self):
        """Hook: the cards are about to be deleted."""

    def _after_intake(self):
        """Hook: the cards were made of messages."""

    @api.model
    def _panel_scope(self, domain, field_name, value):
        """Hook: return the domain of the cards among which the search panel counts those with a value."""
        return domain

    # ------------------------------------------------------------------
    # Doors
    # ------------------------------------------------------------------

    def action_teach(self):
        """Open a new template with the message of this card as its example."""
        self.ensure_one()
        self.check_access('read')
        return self.mail_id.action_teach()
