# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterest(models.Model):
    """Cards that become deals because a rule says so; no more of them than a source that is set so would make."""

    _inherit = 'social.interest'

    deal_rule_id = fields.Many2one(
        'social.interest.rule', string="Deal by the rule", readonly=True, copy=False, ondelete='set null',
        index='btree_not_null')

    def _is_deal_set(self):
        return super()._is_deal_set() or bool(self.sudo().deal_rule_id)

    @api.model
    def _would_become_deal(self, facts):
        """Whether a card can become a deal by itself: as :meth:`_makes_deal_itself`, of cards not made yet too."""
        values, author = facts.values, facts.author
        return (
            facts.is_open and values['needs_answer'] and not values['lead_id'] and not values['no_deal']
            and (values['verdict'] == 'verified' or (values['verdict'] == 'unknown' and facts.source.deals_unverified))
            and not author.blocked
            and self._is_reachable(values['phone'], values['email'], author, author.partner_id))

    def _try_to_make_deal(self):
        """What a person has just applied can still be undone: the deal waits until it cannot."""
        deeds = self.sudo().rule_hit_ids.deed_id
        if any(deed.until > fields.Datetime.now() for deed in deeds):
            return
        super()._try_to_make_deal()

    def _deal_line(self, lead, there):
        if not self.source_id.makes_deals and (rule := self.deal_rule_id):
            if there:
                return self.env._(
                    "Added to the open deal “%(deal)s”: rule “%(rule)s”.", deal=lead.name, rule=rule.name)
            return self.env._("Deal “%(deal)s”: rule “%(rule)s”.", deal=lead.name, rule=rule.name)
        return super()._deal_line(lead, there)
