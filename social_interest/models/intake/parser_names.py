# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models

from ...parsers import registry


class SocialInterestParser(models.AbstractModel):
    """What parsers are called on screens: by what they read."""

    _inherit = 'social.interest.parser'

    @api.model
    def _names(self):
        """Return {code: name} of the parsers of this database; codes stand in the ledger."""
        names = {parser.code: name for row in registry.ROWS for name, parser in row.parsers.items()}
        return {
            **{parser.code: getattr(parser, 'name', '') or parser.code.replace('_', ' ').capitalize()
               for parser in self._get_parsers()},
            **names,
            'form': self.env._("Forms of any site"),
            'notification': self.env._("Notifications of any site"),
            'letter': self.env._("Letters"),
            'template': self.env._("Your own templates"),
        }

    @api.model
    def _codes_called(self, operator, value):
        """Return the codes of the parsers whose names a search asks for; None of a search that names cannot answer."""
        names = self._names()
        if operator == 'in':
            return [code for code, name in names.items() if name in value]
        if operator in ('ilike', '=ilike', 'like') and isinstance(value, str):
            return [code for code, name in names.items() if value.casefold() in name.casefold()]
        return None
