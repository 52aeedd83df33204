# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Command

from .facts import Batch


class SocialInterest(models.Model):
    """Rules are asked as cards are made: after the talks that somebody has, before anything is given out."""

    _inherit = 'social.interest'

    @api.model
    def _prepare_interest_values(self, mail, outcome, interest):
        # Odoo would ask for its default, card by card
        return {**super()._prepare_interest_values(mail, outcome, interest), 'rule_hours': 0.0}

    @api.model
    def _keep_responsible(self, vals_list):
        """The owner of the thread comes first; then the rules; own salespeople and the rotation come later."""
        result = super()._keep_responsible(vals_list)
        self._apply_rules_to_new(vals_list)
        return result

    @api.model
    def _apply_rules_to_new(self, vals_list):
        """Write into the values of cards that are about to be made what rules say; no query for each of them."""
        Rule = self.env['social.interest.rule'].sudo()
        sources = self.env['social.interest.source'].sudo().browse({vals['source_id'] for vals in vals_list})
        compiled = Rule._in_force(sources.company_id)._compiled()
        if not compiled:
            return
        batch = Batch(self.sudo().env, self._rule_values_of_new(vals_list))
        now = fields.Datetime.now()
        for vals, facts in zip(vals_list, batch.facts, strict=True):
            shares = Rule._decide(compiled, facts)
            vals.update(self._prepare_ruled(facts))
            if shares:
                vals.update(self._values_by_rules(shares, now), rule_hit_ids=[
                    Command.create({'rule_id': rule.id, 'things': list(share)}) for rule, share in shares])

    @api.model
    def _prepare_ruled(self, facts):
        """Hook: return values of a new card that are known by now because a rule asked for them."""
        return {}
