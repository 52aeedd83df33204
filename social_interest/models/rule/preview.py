# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import Counter
from math import inf

from odoo import models
from odoo.tools import format_datetime

from .effect import Compiled
from .facts import Batch

#: cards that a preview looks at, and that a rule is applied to
LOOKED = 1000
#: cards that a preview shows
SHOWN = 40


class SocialInterestRule(models.Model):
    """What a rule would do with the last cards, before it is saved."""

    _inherit = 'social.interest.rule'

    def preview(self, values):
        """Return what a rule would change on the last cards, as somebody is typing it.

        :param dict values: what the form would save; of a rule that is there, what has been changed
        :returns: dict with ``looked`` (number of cards), ``count`` of those that it would touch, ``counts`` (list of
            [what is done, number]) and ``rows``: the latest ones, dicts with ``id``, ``name``, ``date``, ``things``
        """
        self.browse().check_access('write')
        self.check_access('read')
        rule = self[:1]._drafted(values)
        cards = rule._last_cards()
        shares = rule._decided_on(cards)
        touched = cards.filtered(lambda card: card.id in shares)
        words = self._things()
        counts = Counter(thing for share in shares.values() for thing in share)
        return {
            'looked': len(cards),
            'count': len(touched),
            'counts': [[words[thing], counts[thing]] for thing in words if counts[thing]],
            'rows': [{
                'id': card.id,
                'name': card.display_name,
                'date': format_datetime(self.env, card.date, dt_format='short'),
                'things': [words[thing] for thing in words if thing in shares[card.id]],
            } for card in touched[:SHOWN]],
        }

    def _drafted(self, values):
        """Return the rule of self, or a new one, with values that are not saved."""
        values = {name: value for name, value in values.items() if name in self._fields}
        if not self:
            values = {**self.default_get(list(self._fields)), **values}
        draft = self.new(values, origin=self or None)
        # what the person may not see, he cannot ask about
        for name, field in self._fields.items():
            if field.relational and name in values and name != 'hit_ids':
                draft[name]._origin.check_access('read')
        return draft

    def _last_cards(self):
        """Return the cards that the rule is shown on, and applied to: the latest of those the user may see."""
        companies = self.company_id._origin or self.env.companies
        return self.env['social.interest'].search(
            [('company_id', 'in', companies.ids)], order='date desc, id desc', limit=LOOKED)

    def _decided_on(self, cards):
        """Return {id of a card: {what the rule of self sets: to what}}, among all other rules."""
        self.ensure_one()
        rule = self.sudo()
        others = rule._in_force(cards.company_id) - rule._origin
        in_order = sorted([*others, rule], key=lambda one: (one.sequence, one._origin.id or inf))
        compiled = [Compiled(one) for one in in_order]
        batch = Batch(rule.env, cards._rule_values(), made=True)
        decided = {}
        for card_id, facts in zip(cards.ids, batch.facts, strict=True):
            share = dict(rule._decide(compiled, facts)).get(rule)
            if share and share.keys() - {'stop'}:
                decided[card_id] = share
        return decided
