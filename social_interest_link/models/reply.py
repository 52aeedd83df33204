# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestReply(models.Model):
    """How often people followed the links of a prepared reply."""

    _inherit = 'social.interest.reply'

    visit_count = fields.Integer(
        "Visits", compute='_compute_visit_count',
        help="How often the links of this reply to your own sites were opened.")

    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_visit_count(self):
        counts = dict(self.env['social.interest.visit']._read_group(
            [('reply_id', 'in', self.ids)], ['reply_id'], ['__count']))
        for reply in self:
            reply.visit_count = counts.get(reply._origin, 0)

    def action_view_visits(self):
        """Open the visits by the links of the replies."""
        self.check_access('read')
        return self.env['social.interest.visit']._opened([('reply_id', 'in', self.ids)])
