# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestReplyUse(models.Model):
    """One use of a prepared reply: a line is added each time, so that nobody waits for a counter."""

    _name = 'social.interest.reply.use'
    _inherit = ['social.interest.export.mixin']
    _description = 'Use of a Prepared Reply'
    _order = 'id desc'
    _rec_name = 'reply_id'

    reply_id = fields.Many2one('social.interest.reply', required=True, readonly=True, ondelete='cascade', index=True)
    interest_id = fields.Many2one(
        'social.interest', string="Card", readonly=True, ondelete='set null', index='btree_not_null')
    author_id = fields.Many2one(
        'social.interest.author', readonly=True, ondelete='set null', index='btree_not_null')
    channel_id = fields.Many2one('social.interest.channel', readonly=True, ondelete='set null')
    user_id = fields.Many2one('res.users', string="Used by", required=True, readonly=True, index=True)
    company_id = fields.Many2one('res.company', required=True, readonly=True, index=True)
    create_date = fields.Datetime("Used on", readonly=True)
