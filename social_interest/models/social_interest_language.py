# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from ..parsers.language import guess


class SocialInterest(models.Model):
    """In which of the database's languages a person wrote."""

    _inherit = 'social.interest'

    lang = fields.Selection(
        lambda self: self.env['res.lang'].get_installed(), string="Language",
        help="The language of the text, if it is one of those that are installed here; empty if that is not clear.")

    @api.model
    def _prepare_interest_values(self, mail, outcome, interest):
        values = super()._prepare_interest_values(mail, outcome, interest)
        if outcome.verdict != 'failed':
            values['lang'] = self._lang_of(interest.text)
        return values

    @api.model
    def _lang_of(self, text):
        """Return the code of the installed language of a text, or False."""
        installed = {}
        for code, _name in self.env['res.lang'].get_installed():
            installed.setdefault(code.partition('_')[0], code)
        return installed.get(guess(text)) or False
