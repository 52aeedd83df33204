# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What rules ask of cards: asked of the database once for a batch, and only where a rule asks."""

from collections import Counter
from datetime import datetime
from functools import cached_property

import pytz

from odoo import fields

from ...parsers.phrases import haystack
from ..card.social_interest import OPEN_STATES
from ..notice.events import NEWS


class Batch:
    """The cards of one batch, there already or about to be made.

    :param env: of the product itself
    :param list values_list: dicts of plain values, one a card
    :param bool made: the cards are there, and count among those of their authors
    """

    def __init__(self, env, values_list, made=False):
        self.env = env
        self.made = made
        self.now = fields.Datetime.now()
        sources = env['social.interest.source'].browse({values['source_id'] for values in values_list})
        self.sources = {source.id: source for source in sources}
        self.authors = env['social.interest.author'].browse(
            {values['author_id'] for values in values_list if values['author_id']})
        self._by_id = {author.id: author for author in self.authors}
        self._zones = {}
        self.facts = [Facts(self, values) for values in values_list]

    def author(self, author_id):
        return self._by_id.get(author_id, self.authors.browse())

    def zone(self, company):
        """Return the time zone of a company: of its working hours, else of its address."""
        if company not in self._zones:
            name = company.resource_calendar_id.tz or company.partner_id.tz or 'UTC'
            self._zones[company] = pytz.timezone(name)
        return self._zones[company]

    @cached_property
    def first(self):
        """{id of an author: when he came first, with the cards of this batch}."""
        first = {author.id: author.first_seen or datetime.max for author in self.authors}
        for facts in self.facts:
            if author := facts.values['author_id']:
                first[author] = min(first[author], facts.values['date'])
        return first

    @cached_property
    def times(self):
        """{id of an author: number of his cards, with those of this batch}."""
        counts = Counter() if self.made else Counter(facts.values['author_id'] for facts in self.facts)
        cards = self.env['social.interest'].with_context(active_test=False)
        for author, count in cards._read_group(
                [('author_id', 'in', self.authors.ids), ('verdict', '!=', 'failed')], ['author_id'], ['__count']):
            counts[author.id] += count
        return counts

    @cached_property
    def stages(self):
        """{author: his rows of the board}."""
        return self.authors._standings()

    @cached_property
    def staff(self):
        """Ids of the authors who are our own people."""
        emails = {author.email_normalized for author in self.authors} - {False}
        users = self.env['res.users'].search([
            ('share', '=', False), '|', ('partner_id', 'in', self.authors.partner_id.ids),
            ('partner_id.email_normalized', 'in', list(emails))])
        contacts, known = users.partner_id, set(users.partner_id.mapped('email_normalized')) - {False}
        return {
            author.id for author in self.authors
            if author.partner_id & contacts or author.email_normalized in known}


class Facts:
    """What rules know of one card."""

    def __init__(self, batch, values):
        self.batch = batch
        self.values = values
        self.source = batch.sources[values['source_id']]
        self.company = self.source.company_id

    @cached_property
    def author(self):
        return self.batch.author(self.values['author_id'])

    @cached_property
    def words(self):
        values = self.values
        return haystack(filter(None, (values['title'], values['text'], values['form_fields'])))

    @cached_property
    def moment(self):
        """When it came, as the clock of the company had it."""
        return pytz.utc.localize(self.values['date']).astimezone(self.batch.zone(self.company))

    @property
    def hour(self):
        return self.moment.hour + self.moment.minute / 60

    @property
    def times(self):
        return self.batch.times[self.values['author_id']] if self.author else 0

    @property
    def stages(self):
        rows = self.batch.stages.get(self.author)
        return rows.stage_id.ids if rows else ()

    def author_is(self, state):
        author = self.author
        if not author:
            return False
        if state in ('new', 'known'):
            return (self.values['date'] <= self.batch.first[author.id]) == (state == 'new')
        return author.blocked if state == 'blocked' else author.id in self.batch.staff

    @property
    def is_open(self):
        return self.values['state'] in OPEN_STATES

    @property
    def is_free(self):
        return self.values['state'] == 'new' and not self.values['user_id']

    @property
    def is_news(self):
        """Whether a head is told of it: what a new mailbox brings from longer ago is nothing to hurry for."""
        return self.batch.made or self.values['date'] >= self.batch.now - NEWS

    @cached_property
    def becomes_deal(self):
        return self.batch.env['social.interest']._would_become_deal(self)
