# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Command


class SocialInterest(models.Model):
    """Which rules touched a card, and what they know of one."""

    _inherit = 'social.interest'

    rule_hit_ids = fields.One2many(
        'social.interest.rule.hit', 'interest_id', string="Touched by rules", readonly=True, copy=False)
    rules_date = fields.Datetime("Touched by a rule on", readonly=True, copy=False)
    rule_note = fields.Char(
        "Rules", compute='_compute_rule_note', help="Which rules touched the card, and what they did.")

    @api.depends('rule_hit_ids')
    @api.depends_context('lang')
    def _compute_rule_note(self):
        words = self.env['social.interest.rule']._things()
        # whose card one sees, of that one sees the rules
        for card, row in zip(self, self.sudo()):
            card.rule_note = '; '.join(
                f"{hit.rule_id.name} ({', '.join(words[thing] for thing in words if thing in (hit.things or ()))})"
                for hit in row.rule_hit_ids.sorted('id')) or False

    def _prepare_talk_card(self):
        # most cards no rule has touched
        return super()._prepare_talk_card() | {'rule_note': self.rules_date and self.rule_note or ''}

    # ------------------------------------------------------------------
    # What rules know of a card
    # ------------------------------------------------------------------

    @api.model
    def _rule_fields(self):
        """Return the names of the fields that conditions and effects look at; another addon adds those of its own."""
        return (
            'source_id', 'action_id', 'channel_id', 'author_id', 'text', 'title', 'form_fields', 'lang', 'rating',
            'verdict', 'date', 'answer_kind', 'state', 'user_id', 'product_id', 'team_id', 'priority', 'email', 'phone',
            'lead_id', 'rule_hours', 'needs_answer', 'no_deal')

    def _rule_values(self):
        """Return what rules are asked of the cards of self: list of dicts of plain values."""
        names = self._rule_fields()
        cards = self.sudo()
        hits = cards.env['social.interest.rule.hit'].search_fetch(
            [('interest_id', 'in', cards.ids)], ['interest_id', 'rule_id', 'things'])
        done = {
            card.id: {(hit.rule_id.id, thing) for hit in of_card for thing in hit.things or ()}
            for card, of_card in hits.grouped('interest_id').items()}
        is_link = {name: self._fields[name].type == 'many2one' for name in names}
        return [{
            **{name: card[name].id if is_link[name] else card[name] for name in names},
            'tag_ids': card.tag_ids.ids, 'done': done.get(card.id, ()),
        } for card in cards]

    @api.model
    def _rule_values_of_new(self, vals_list):
        """As :meth:`_rule_values`, of cards that are about to be made."""
        empty = dict.fromkeys(self._rule_fields(), False) | {
            'tag_ids': (), 'priority': '0', 'rating': 0, 'verdict': 'unknown', 'answer_kind': 'page', 'state': 'new'}
        sources = self.env['social.interest.source'].sudo().browse({vals['source_id'] for vals in vals_list})
        actions = self.env['social.interest.action'].sudo().browse({vals['action_id'] for vals in vals_list})
        of_source = {source.id: {
            'team_id': source.team_id.id, 'channel_id': source.channel_id.id} for source in sources}
        needs_answer = {action.id: action.needs_answer for action in actions}
        return [{
            **empty, **of_source[vals['source_id']], 'needs_answer': needs_answer[vals['action_id']], **vals,
        } for vals in vals_list]

    @api.model
    def _values_by_rules(self, shares, now):
        """Return the values that rules give a card.

        :param shares: list of (rule, {what is set: to what})
        """
        values, tags = {'rules_date': now}, []
        for rule, share in shares:
            for thing, value in share.items():
                if thing == 'tags':
                    tags += value
                elif thing == 'user':
                    values |= {'user_id': value, 'state': 'taken', 'taken_date': now}
                elif thing == 'ignored':
                    values['state'] = 'ignored'
                elif thing == 'deal':
                    values['deal_rule_id'] = rule.id
                elif name := {
                        'priority': 'priority', 'team': 'team_id', 'product': 'product_id', 'hours': 'rule_hours',
                }.get(thing):
                    values[name] = value
        if values.get('product_id'):
            values['product_suggestion_id'] = False
        if tags:
            values['tag_ids'] = [Command.link(tag) for tag in tags]
        return values

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | {
            'tag_ids', 'priority', 'product_id', 'product_suggestion_id', 'team_id', 'rule_hours', 'deadline',
            'warn_date', 'deal_rule_id', 'deal_wanted', 'rules_date'}

    @api.model
    def _deed_marks(self):
        # these follow from others
        return super()._deed_marks() - {'deadline', 'warn_date', 'deal_wanted', 'product_suggestion_id', 'rules_date'}

    @api.model
    def _deed_words(self):
        return super()._deed_words() | {'rule': self.env._("Rule applied")}
