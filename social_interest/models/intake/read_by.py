# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestMail(models.Model):
    """Which parser read a message, in words."""

    _inherit = 'social.interest.mail'

    parser_name = fields.Char("Read as", compute='_compute_parser_name', search='_search_parser_name')

    @api.depends('parser')
    @api.depends_context('lang')
    def _compute_parser_name(self):
        names = self.env['social.interest.parser']._names()
        for mail in self:
            mail.parser_name = names.get(mail.parser, mail.parser)

    @api.model
    def _search_parser_name(self, operator, value):
        codes = self.env['social.interest.parser']._codes_called(operator, value)
        return NotImplemented if codes is None else [('parser', 'in', codes)]
