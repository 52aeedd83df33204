# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.fields import Domain

from ...tools.roles import MANAGERS


class SocialInterest(models.Model):
    """What rules have done once the cards are there: tasks, the word to the head, the line that says why."""

    _inherit = 'social.interest'

    def _after_intake(self):
        result = super()._after_intake()
        hits = self.sudo().rule_hit_ids
        if hits:
            hits._log_why()
            hits._follow_up()
        return result

    def _kept_by_thread(self):
        """Who was given a card by a rule has no thread of his own."""
        kept = super()._kept_by_thread()
        given = kept.sudo().rule_hit_ids.filtered(lambda hit: 'user' in hit.things).interest_id
        return kept - given.with_env(self.env)

    def _after_undo(self, deed):
        """What a rule did beside the cards goes with it: its tasks, its hits."""
        result = super()._after_undo(deed)
        hits = self.env['social.interest.rule.hit'].sudo().search([
            ('deed_id', '=', deed.id), ('interest_id', 'in', self.ids)])
        hits.activity_id.unlink()
        hits.unlink()
        return result

    def _rule_heads(self):
        """Return {card: those who are told}: the leader of the team, else the managers of the company."""
        managers = {}
        result = {}
        for card in self.sudo():
            leader, company = card.team_id.user_id, card.company_id
            if leader.active and not leader.share and company in leader.company_ids:
                result[card] = leader
                continue
            if company not in managers:
                group = self.env.ref(MANAGERS)
                managers[company] = self.env['res.users'].sudo().search(
                    Domain('all_group_ids', 'in', group.ids) & Domain('company_ids', 'in', company.ids)
                    & Domain('share', '=', False))
            result[card] = managers[company]
        return result
