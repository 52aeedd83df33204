# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError


class SocialInterest(models.Model):
    """From an answered card to the knowledge base."""

    _inherit = 'social.interest'

    knowledge_post_ids = fields.One2many(
        'forum.post', 'knowledge_interest_id', "Knowledge base", readonly=True,
        groups='base.group_system')

    def action_to_knowledge(self):
        """Button: question and answer become a draft of the knowledge base; the second time it is shown."""
        self.ensure_one()
        self.check_access('read')
        if post := self.sudo().with_context(active_test=False).knowledge_post_ids[:1]:
            return post.with_env(self.env)._open_knowledge()
        self._check_knowledge()
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("To the knowledge base"),
            'res_model': 'social.interest.knowledge',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'default_interest_id': self.id},
        }

    def _check_knowledge(self):
        if self.verdict == 'failed':
            raise UserError(self.env._("A forged notification is no knowledge."))
        if self.status != 'answered' and not self.helped_by_customers:
            raise UserError(self.env._("Only what was answered goes to the knowledge base."))

    @api.model
    def _talk_card_fields(self):
        return [*super()._talk_card_fields(), 'helped_by_customers']
