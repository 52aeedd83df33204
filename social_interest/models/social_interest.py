# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from textwrap import shorten
from urllib.parse import urlsplit

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.tools import SQL

from odoo.addons.crm.models.crm_stage import AVAILABLE_PRIORITIES

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


def is_web_address(url):
    """Whether a text that people typed is a web address, and nothing that acts."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return False
    return parts.scheme in ('http', 'https') and bool(parts.hostname) and parts.username is None


class SocialInterest(models.Model):
    """A card: one action of one person, as one notification told of it.

    What is done with a card stands in files of its own: ``social_interest_claim``,
    ``_answer``, ``_proof``, ``_lead``; how messages become cards in ``_intake``.
    """

    _name = 'social.interest'
    _description = 'Interest'
    _inherit = ['mail.thread', 'mail.activity.mixin', 'social.interest.company.mixin']
    # Open cards that need an answer first, the longest waiting on top; then the
    # rest, the newest on top (an ascending column has its empty values last).
    _order = 'waiting_since, date desc, id desc'
    _check_company_auto = True
    _rec_names_search = ['text', 'title', 'author_id.name']

    # The ten fields of a card
    source_url = fields.Char("Link", help="The place on the network, without tokens.")
    date = fields.Datetime(required=True, default=fields.Datetime.now, index=True)
    source_id = fields.Many2one(
        'social.interest.source', required=True, ondelete='restrict', index=True,
        check_company=True)
    channel_id = fields.Many2one(
        related='source_id.channel_id', store=True, precompute=True, index=True)
    author_id = fields.Many2one(
        'social.interest.author', ondelete='restrict', index='btree_not_null', check_company=True)
    action_id = fields.Many2one(
        'social.interest.action', required=True, ondelete='restrict', index=True,
        default=lambda self: self.env.ref('social_interest.action_request', raise_if_not_found=False))
    text = fields.Text(index='trigram')
    product_id = fields.Many2one(
        'product.template', index='btree_not_null', check_company=True, tracking=True)
    product_url = fields.Char("Product link")
    user_id = fields.Many2one(
        'res.users', string="Responsible", index='btree_not_null', tracking=True,
        domain="[('share', '=', False), ('company_ids', 'in', company_id)]", check_company=True)
    processed = fields.Boolean(
        compute='_compute_processed', inverse='_inverse_processed', store=True, precompute=True)
    answer_kind = fields.Selection(
        [('page', "On the page"), ('mail', "By letter"), ('call', "By phone"), ('chat', "In the chat")],
        string="Answer", required=True, default='page')

    # Work
    state = fields.Selection(
        STATES, required=True, default='new', tracking=True, group_expand=True)
    needs_answer = fields.Boolean(related='action_id.needs_answer', store=True, precompute=True)
    waiting_since = fields.Datetime(
        compute='_compute_waiting_since', store=True, precompute=True,
        help="Since when the person waits; empty where no answer is needed any more.")
    deadline = fields.Datetime(
        "Answer before", compute='_compute_deadline', store=True, precompute=True, readonly=False)
    taken_date = fields.Datetime("Taken on", readonly=True, copy=False)
    opened_date = fields.Datetime("Page opened on", readonly=True, copy=False)
    answered_date = fields.Datetime("Answered on", readonly=True, copy=False)
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
    title = fields.Char("About", index='trigram', help="Title of the post, subject of the letter.")
    email = fields.Char()
    phone = fields.Char()
    rating = fields.Integer("Stars", aggregator='avg', help="Stars of a review, 1 to 5; 0: none.")
    others_count = fields.Integer(
        "Further people", help="People whom the notification counts but does not name.")
    form_fields = fields.Text("Further fields", help="What else the form asked, one a line.")
    thread_key = fields.Char(index='btree_not_null', help="Equal for one post or dialogue.")
    external_ref = fields.Char(help="Id of this action on its channel.")
    mail_id = fields.Many2one(
        'social.interest.mail', string="Message", readonly=True, copy=False, ondelete='set null',
        index='btree_not_null')
    verdict = fields.Selection(
        [('verified', "Verified"), ('unknown', "Unknown"), ('failed', "Forged")],
        required=True, default='unknown', readonly=True)
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
        '(source_id, external_ref) WHERE external_ref IS NOT NULL',
        "This comment has a card already.",
    )
    _feed_index = models.Index('(waiting_since, date DESC, id DESC)')
    _open_index = models.Index("(state, date) WHERE state IN ('new', 'taken')")
    _rating_range = models.Constraint(
        'CHECK(rating BETWEEN 0 AND 5)', "A review has 1 to 5 stars.")

    @api.constrains('source_url', 'product_url')
    def _check_links(self):
        for card in self:
            for url in (card.source_url, card.product_url):
                if url and not is_web_address(url):
                    raise ValidationError(self.env._(
                        "“%s” is not a web address: it has to start with https://.", url))

    # ------------------------------------------------------------------
    # Computed
    # ------------------------------------------------------------------

    @api.depends('author_id.name', 'channel_id.name', 'text', 'title')
    def _compute_display_name(self):
        for card in self:
            who = card.author_id.name or card.channel_id.name or self.env._("Interest")
            what = ' '.join((card.text or card.title or '').split())
            card.display_name = f"{who}: {shorten(what, 60, placeholder='…')}" if what else who

    @api.depends('state')
    def _compute_processed(self):
        for card in self:
            card.processed = card.state == 'processed'

    def _inverse_processed(self):
        done = self.filtered('processed')
        done._set_processed()
        (self - done).filtered(lambda card: card.state == 'processed')._reopen()

    @api.depends('state', 'needs_answer', 'date', 'verdict')
    def _compute_waiting_since(self):
        for card in self:
            waits = card.needs_answer and card.state in OPEN_STATES and card.verdict != 'failed'
            card.waiting_since = card.date if waits else False

    @api.depends('date', 'answered_date')
    def _compute_response_hours(self):
        for card in self:
            waited = card.answered_date and card.answered_date - card.date
            card.response_hours = waited.total_seconds() / 3600 if waited else False

    def _read_group_select(self, aggregate_spec, query):
        """Average the time to answer over answered cards only."""
        select = super()._read_group_select(aggregate_spec, query)
        if aggregate_spec == 'response_hours:avg':
            answered = self._field_to_sql(self._table, 'answered_date', query)
            return SQL('%s FILTER (WHERE %s IS NOT NULL)', select, answered)
        return select

    @api.depends('text')
    def _compute_excerpt(self):
        for card in self:
            lines = [line.strip() for line in (card.text or '').splitlines()]
            card.excerpt = '\n'.join(filter(None, lines))[:EXCERPT] or False

    @api.depends('source_id')
    def _compute_team_id(self):
        for card in self:
            card.team_id = card.source_id.team_id or card.team_id
