# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections.abc import Collection

from odoo import api, models
from odoo.fields import Domain
from odoo.tools import SQL

#: counts in the search panel stop here: nobody reads a larger one, and
#: counting millions of closed cards costs every opening of the feed
COUNT_LIMIT = 10_000
#: so few found cards are looked at by their ids, instead of being searched once a count
FEW = 1000
#: what ``_owner_index`` knows of the cards, by itself or as what a search of theirs asks for
OWNER_FIELDS = {
    'active', 'user_id', 'channel_id', 'status', 'company_id', 'state', 'deadline', 'snoozed_until', 'team_id', 'awake'}


class Found(dict):
    """{what was searched: ids of what was found, or None} of one call, as a value of its context."""

    __hash__ = object.__hash__
    __eq__ = object.__eq__


class SocialInterest(models.Model):
    """Searching and counting in the feed, at a cost that hardly grows with the cards.

    Words are looked up once for a page of cards, its count and the search panel;
    counts stop at a limit, and each owner's are read from an index.
    """

    _inherit = 'social.interest'

    # one person's cards, or nobody's, counted without a look at the cards themselves: see OWNER_FIELDS
    _owner_index = models.Index(
        '(user_id, channel_id, status, company_id) INCLUDE (state, deadline, snoozed_until, team_id) '
        'WHERE active IS TRUE')
    # a column of the feed grouped by state, in its order
    _status_index = models.Index('(status, due_date, waiting_since, date DESC, id DESC)')

    # ------------------------------------------------------------------
    # The search panel
    # ------------------------------------------------------------------

    @api.model
    def _search_panel_selection_range(self, field_name, **kwargs):
        """Offer the computed fields too, each value with its own count."""
        if field_name not in self._panel_fields:
            return super()._search_panel_selection_range(field_name, **kwargs)
        selection = self.fields_get([field_name])[field_name]['selection']
        domain = Domain(kwargs.get('model_domain') or []) & Domain(kwargs.get('extra_domain') or [])
        scopes = [self._panel_scope(domain, field_name, value) for value, _label in selection]
        # by equality: a domain with a list in it has no hash
        different = [scope for index, scope in enumerate(scopes) if scope not in scopes[:index]]
        narrowed = [self._found_domain(scope) for scope in different]
        counts = self._panel_counts([
            narrowed[different.index(scope)] & Domain(field_name, '=', value)
            for scope, (value, _label) in zip(scopes, selection, strict=True)])
        return [
            {'id': value, 'display_name': label, '__count': count}
            for (value, label), count in zip(selection, counts, strict=True)]

    @api.model
    def _search_panel_domain_image(self, field_name, domain, set_count=False, limit=False):
        """Look at each channel for itself: grouping all cards by channel reads all cards."""
        if field_name != 'channel_id':
            return super()._search_panel_domain_image(field_name, domain, set_count, limit)
        counts = self._channel_counts(self._found_domain(domain), COUNT_LIMIT if set_count else 1)
        channels = self.env['social.interest.channel'].search([('id', 'in', list(counts))], limit=limit or None)
        return {
            channel.id: {'id': channel.id, 'display_name': channel.display_name} | (
                {'__count': counts[channel.id]} if set_count else {})
            for channel in channels}

    def _panel_counts(self, domains, limit=COUNT_LIMIT):
        """Return how many cards each domain has, none counted beyond the limit, in one query."""
        owners = self._owner_domains()
        counts = [
            self._count_sql([self._search(part, limit=limit) for part in self._by_owner(domain, owners)], limit)
            for domain in domains]
        [found] = self.env.execute_query(SQL("SELECT %s", SQL(', ').join(counts)))
        return list(found)

    @api.model
    def _count_sql(self, queries, limit):
        """Return the SQL of how many rows the limited queries have together; it stops at the limit."""
        rows = SQL(' UNION ALL ').join(SQL("(%s)", query.select(SQL("1"))) for query in queries)
        if len(queries) > 1:
            rows = SQL("(%s LIMIT %s)", rows, limit)
        return SQL("(SELECT count(*) FROM %s counted)", rows)

    def _channel_counts(self, domain, limit):
        """Return the counts of those channels that have cards in the domain, none counted beyond the limit."""
        parts = self._by_owner(domain, self._owner_domains())
        queries = [self._search(part, limit=limit) for part in parts]
        queries = [query for query in queries if not query.is_empty()]
        if not queries:
            return {}
        for query in queries:
            query.add_where(SQL("%s = channel.id", self._field_to_sql(self._table, 'channel_id', query)))
        rows = self.env.execute_query(SQL(
            "SELECT channel.id, %s FROM social_interest_channel channel", self._count_sql(queries, limit)))
        return {channel_id: count for channel_id, count in rows if count}

    def _owner_domains(self):
        """Return what parts the cards by their owners."""
        owners = [Domain('user_id', '=', self.env.uid), Domain('user_id', '=', False)]
        if not self._sees_no_others():
            owners.append(Domain('user_id', 'not in', [False, self.env.uid]))
        return owners

    def _by_owner(self, domain, owners):
        """Part the cards: an index answers for one owner, or for none, but not for "this one or none"."""
        if any(leaf.field_expr == 'id' and leaf.operator == 'in' for leaf in domain.iter_conditions()):
            return [domain]
        return [domain & owner for owner in owners]

    def _sees_no_others(self):
        """Whether the record rules leave out all cards of colleagues (reading all cards would tell it, too)."""
        if self.env.su:
            return False
        rule = self.env['ir.rule']._compute_domain(self._name, 'read').optimize_full(self.sudo())
        return self._leaves_out_others(rule)

    @api.model
    def _leaves_out_others(self, domain):
        """Whether an optimised domain by itself proves that it has no card of a colleague."""
        kind = getattr(domain, 'OPERATOR', None)
        if kind in ('&', '|'):
            proofs = map(self._leaves_out_others, domain.children)
            return any(proofs) if kind == '&' else all(proofs)
        return domain.is_false() or not kind and any(
            (leaf.field_expr, leaf.operator) == ('user_id', 'in')
            and isinstance(leaf.value, Collection) and set(leaf.value) <= {False, self.env.uid}
            for leaf in domain.iter_conditions())

    # ------------------------------------------------------------------
    # What is searched is looked up once
    # ------------------------------------------------------------------

    @api.model
    @api.readonly
    def web_search_read(self, *args, **kwargs):
        """Look up once what is read and counted."""
        return super(SocialInterest, self._with_found()).web_search_read(*args, **kwargs)

    @api.model
    @api.readonly
    def search_panel_select_ranges(self, sections):
        """Return what ``search_panel_select_range`` does for several sections of the search panel.

        :param sections: list of [name of the field, keyword arguments]
        """
        self.browse().check_access('read')
        model = self._with_found()
        return [model.search_panel_select_range(field_name, **kwargs) for field_name, kwargs in sections]

    @api.model
    @api.readonly
    def search_count(self, domain, limit=None):
        """Count up to the limit by owners where the pager of the feed asks; others count as ever."""
        if not limit or not isinstance(self.env.context.get('interests_found'), Found):
            return super().search_count(domain, limit=limit)
        return self._panel_counts([self._found_domain(domain)], limit)[0]

    @api.model
    def _search(self, domain, offset=0, limit=None, order=None, **kwargs):
        """Sort the few cards with the words, instead of looking for words along the whole feed."""
        if order and limit and not kwargs:
            domain = Domain(domain)
            domain = self._found_domain(domain) if self._has_words(domain) else domain
        return super()._search(domain, offset, limit, order, **kwargs)

    def _with_found(self):
        """Return self with a memory of what is looked up."""
        return self.with_context(interests_found=Found())

    @api.model
    def _has_words(self, domain):
        return any('like' in leaf.operator for leaf in domain.iter_conditions())

    def _found_domain(self, domain):
        """Return the domain; where few cards match what is searched, a list of these.

        Words are looked up by themselves: what else is asked for differs from count to count.
        """
        domain = Domain(domain)
        if domain.is_true():
            return domain
        parts = domain.children if getattr(domain, 'OPERATOR', None) == '&' else (domain,)
        words = Domain.AND(part for part in parts if self._has_words(part))
        if words.is_true():
            if OWNER_FIELDS.union(self._panel_fields).issuperset(leaf.field_expr for leaf in domain.iter_conditions()):
                return domain
            ids = self._few_ids(domain)
            # what was found may be archived
            return domain if ids is None else Domain('id', 'in', ids) & Domain('active', 'in', [True, False])
        ids = self.with_context(active_test=False)._few_ids(words)
        rest = Domain.AND(part for part in parts if not self._has_words(part))
        return domain if ids is None else Domain('id', 'in', ids) & rest

    def _few_ids(self, domain):
        """Return the ids of the cards in the domain, or None if they are not few."""
        found = self.env.context.get('interests_found', Found())
        key = repr(domain)
        if key not in found:
            ids = self._search(domain, limit=FEW + 1).get_result_ids()
            found[key] = None if len(ids) > FEW else ids
        return found[key]

    # ------------------------------------------------------------------
    # Columns
    # ------------------------------------------------------------------

    @api.model
    @api.readonly
    def web_read_group(self, domain, groupby, *args, auto_unfold=False, opening_info=None, **kwargs):
        """Open the column of nobody's cards, which Odoo folds at first: they are what people look for."""
        known = {info['value'] for info in opening_info or ()}
        if auto_unfold and list(groupby) == ['user_id'] and False not in known:
            column = {
                'value': False, 'folded': False, 'offset': 0, 'limit': kwargs.get('unfold_read_default_limit', 80)}
            opening_info = [*(opening_info or ()), column]
        return super().web_read_group(
            domain, groupby, *args, auto_unfold=auto_unfold, opening_info=opening_info, **kwargs)
