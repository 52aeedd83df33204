# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.fields import Domain

#: so few found cards are looked at by their ids, instead of being searched once a count
FEW = 1000


class Found(dict):
    """{what was searched: ids of what was found, or None} of one call, as a value of its context."""

    __hash__ = object.__hash__
    __eq__ = object.__eq__


class SocialInterest(models.Model):
    """What is searched is looked up once for a page of cards, its count and the search panel."""

    _inherit = 'social.interest'

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
        model = self._with_found()
        return [model.search_panel_select_range(field_name, **kwargs) for field_name, kwargs in sections]

    @api.model
    @api.readonly
    def search_count(self, domain, limit=None):
        """Count up to the limit by owners, as the pager of the feed asks for."""
        if not limit:
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
