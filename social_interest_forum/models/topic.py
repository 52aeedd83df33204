# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models

#: a topic that was deleted may come back
ALL = {'active_test': False}


class ForumPost(models.Model):
    """A topic that the company made of a card: it makes none itself."""

    _inherit = 'forum.post'

    # a stranger is told nothing of cards
    interest_from_id = fields.Many2one(
        'social.interest', "From the card", readonly=True, copy=False, ondelete='set null', index='btree_not_null',
        groups='sales_team.group_sale_salesman')

    def _interest_is_ours(self):
        """Whether we asked that ourselves, so that nobody waits for an answer."""
        self.ensure_one()
        return bool(self.sudo().interest_from_id)

    def write(self, vals):
        """The card of a topic that is deleted leads nowhere any more."""
        result = super().write(vals)
        if vals.get('active') is False:
            self.env['social.interest'].sudo().with_context(**ALL).search(
                [('community_topic_id', 'in', self.ids)]).write({'community_topic_id': False})
        return result
