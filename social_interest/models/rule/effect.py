# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain


class Compiled:
    """A rule as a batch of cards needs it: looked at once, not once for each card."""

    __slots__ = ('company_id', 'effects', 'effects_of', 'rule', 'stops', 'tests')

    def __init__(self, rule):
        self.rule = rule
        self.company_id = rule.company_id._origin.id
        # what is archived still says for which cards a rule does not count
        self.tests = rule.with_context(active_test=False)._conditions()
        self.stops = rule.stops
        self.effects_of = {}

    def fits(self, facts):
        return (not self.company_id or self.company_id == facts.company.id) and all(
            test(facts) for test in self.tests)

    def effects_in(self, company):
        """Return {what is set: to what} for the cards of a company."""
        if company not in self.effects_of:
            self.effects_of[company] = self.rule._effects(company)
        return self.effects_of[company]


class SocialInterestRule(models.Model):
    """What rules do with cards, as far as that is still possible, and which of them decides on what."""

    _inherit = 'social.interest.rule'

    warning = fields.Char(compute='_compute_warning', help="What the rule cannot do any more.")

    @api.depends(
        'set_user_id.active', 'set_team_id.active', 'set_product_id.active', 'company_id', 'activity_user_id.active')
    def _compute_warning(self):
        for rule in self:
            gone = rule._gone()
            rule.warning = self.env._(
                "Left out, for it is archived or works elsewhere: %s.", ', '.join(gone)) if gone else False

    def _gone(self):
        """Return the names of what the rule sets cards to, and cannot any more."""
        rule = self.sudo()
        archived = [record for record in (rule.set_team_id, rule.set_product_id) if record and not record.active]
        people = rule.set_user_id._origin
        companies = rule.company_id._origin or rule.env.companies
        if people and not any(people._interest_workers(company) for company in companies):
            archived.append(people)
        if rule.activity_user_id and not rule.activity_user_id.active:
            archived.append(rule.activity_user_id)
        return [record.display_name for record in archived]

    @api.model
    def _things(self):
        """Return {what a rule may do with a card: how that is called}, in the order in which it is told."""
        return {
            'ignored': self.env._("Ignored"),
            'user': self.env._("Person"),
            'team': self.env._("Team"),
            'priority': self.env._("Priority"),
            'tags': self.env._("Tags"),
            'product': self.env._("Product"),
            'hours': self.env._("Target"),
            'deal': self.env._("Deal"),
            'activity': self.env._("Activity"),
            'head': self.env._("Head told"),
            'stop': self.env._("Later rules left out"),
        }

    def _effects(self, company):
        """Return {one of :meth:`_things`: what it is set to} for the cards of a company.

        Whoever left, and what was archived, is left out: the rest of the rule goes on.
        """
        rule = self.sudo()
        team, product, user = (
            record._origin for record in (rule.set_team_id, rule.set_product_id, rule.set_user_id))
        values = {
            'ignored': rule.ignores and (rule.ignore_reason or ''),
            'user': user._interest_workers(company).id,
            'team': team.active and team.company_id in (company, company.browse()) and team.id,
            'priority': rule.set_priority != '0' and rule.set_priority,
            'tags': tuple(rule.set_tag_ids._origin.ids),
            'product': product.active and product.company_id in (company, company.browse()) and product.id,
            'hours': rule.set_hours,
            'deal': rule.makes_deal,
            'activity': bool(rule.activity_type_id),
            'head': rule.tells_head,
        }
        return {thing: value for thing, value in values.items() if value or (thing == 'ignored' and rule.ignores)}

    # ------------------------------------------------------------------
    # Deciding
    # ------------------------------------------------------------------

    @api.model
    def _in_force(self, companies):
        """Return the rules of the companies, in their order."""
        return self.sudo().with_context(active_test=True).search(
            Domain('company_id', 'in', [False, *companies.ids]))

    def _compiled(self):
        """Return the rules of self, ready to be asked of many cards."""
        return [Compiled(rule) for rule in self]

    @api.model
    def _decide(self, compiled, facts):
        """Return what is done with a card: list of (rule, {what is set: to what}), of those rules that do something.

        :param compiled: rules, in their order
        """
        decided, shares = {}, []
        for one in compiled:
            if not one.fits(facts):
                continue
            share = {}
            for thing, value in one.effects_in(facts.company).items():
                if thing == 'tags':
                    value = tuple(tag for tag in value if tag not in decided.setdefault('tags', set()))
                    decided['tags'].update(value)
                elif self._is_decided(thing, decided):
                    continue
                else:
                    decided[thing] = value
                changed = self._changes(one.rule, thing, value, facts)
                if changed:
                    share[thing] = changed
                elif thing in ('ignored', 'user'):
                    # what cannot be done keeps no later rule from it
                    decided.pop(thing, None)
            if one.stops:
                share['stop'] = True
            if share:
                shares.append((one.rule, share))
            if one.stops:
                break
        return shares

    @api.model
    def _is_decided(self, thing, decided):
        """Whether an earlier effect leaves no room for this one: what is ignored needs nobody and no target."""
        if 'ignored' in decided and thing in ('user', 'hours', 'deal', 'activity'):
            return True
        if thing in ('activity', 'head'):
            # each rule has its own to ask for
            return False
        return thing in decided or (thing == 'ignored' and 'user' in decided)

    @api.model
    def _changes(self, rule, thing, value, facts):
        """Return what is set on a card, or nothing where that changes nothing.

        :param value: what the rule sets it to
        """
        values, done = facts.values, (rule._origin.id, thing) in facts.values.get('done', ())
        return {
            'tags': lambda: tuple(tag for tag in value if tag not in values['tag_ids']),
            'priority': lambda: value if value != values['priority'] else False,
            'team': lambda: value if value != values['team_id'] else False,
            'product': lambda: value if not values['product_id'] else False,
            'user': lambda: value if facts.is_free and values['verdict'] != 'failed' else False,
            'ignored': lambda: (value or ' ') if facts.is_free else False,
            'hours': lambda: value if facts.is_open and values['needs_answer'] and (
                value != values['rule_hours']) else False,
            'deal': lambda: not done and facts.becomes_deal,
            'activity': lambda: not done and facts.is_open,
            'head': lambda: not done and facts.is_open and facts.is_news,
        }[thing]()
