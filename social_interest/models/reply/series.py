# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestReplySeries(models.Model):
    """Replies that belong together: steps to one person, or one thought in several wordings."""

    _name = 'social.interest.reply.series'
    _inherit = ['social.interest.export.mixin', 'social.interest.company.mixin', 'social.interest.shared.mixin']
    _description = 'Series of Prepared Replies'
    _order = 'name, id'
    _check_company_auto = True

    name = fields.Char(required=True)
    mode = fields.Selection(
        [('steps', "Steps, one after the other"), ('turns', "Wordings, in turn")],
        required=True, default='steps',
        help="Steps: a person is offered the next one each time. "
             "Wordings: the one that was not used for longest is offered, so that public answers do not read the same.")
    reply_ids = fields.One2many('social.interest.reply', 'series_id', string="Replies")
    company_id = fields.Many2one(
        'res.company', default=lambda self: self.env.company, help="Empty: for all companies.")

    def write(self, vals):
        self._check_may_give_to(vals)
        return super().write(vals)
