# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.fields import Domain
from odoo.tools import SQL

#: counts in the search panel stop here: nobody reads a larger one, and
#: counting millions of closed cards costs every opening of the feed
COUNT_LIMIT = 10_000


class SocialInterest(models.Model):
    """The search panel: counts that cost the same however many cards there are."""

    _inherit = 'social.interest'

    # one person's cards, or nobody's, counted without a look at the cards themselves
    _owner_index = models.Index(
        '(user_id, channel_id, state, has_proof, company_id) INCLUDE (deadline, snoozed_until, team_id, warn_date) '
        'WHERE active IS TRUE')
    # a column of the feed grouped by state, in its order
    _state_index = models.Index('(state, waiting_since, date DESC, id DESC)')

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

    @api.model
    def _panel_scope(self, domain, field_name, value):
        """Hook: return the domain of the cards among which the search panel counts those with a value."""
        return domain

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
        return any(leaf.field_expr == 'user_id' for leaf in rule.iter_conditions()) and all(
            leaf.field_expr == 'company_id' or (
                leaf.field_expr == 'user_id' and leaf.operator == 'in' and set(leaf.value) <= {False, self.env.uid})
            for leaf in rule.iter_conditions())
