# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from markupsafe import Markup

from odoo import models

from ..tools import addresses


class SocialInterest(models.Model):
    """Links to our own sites in letters are short ones that are counted; signature and quotation stay as they are."""

    _inherit = 'social.interest'

    def _prepare_letter(self, values):
        return super()._prepare_letter(self._with_counted_links(values))

    def _same_letter(self, values):
        # the letter that went out has the short ones
        return super()._same_letter(self._with_counted_links(values))

    def _with_counted_links(self, values):
        """Return the arguments of ``message_post`` with the addresses of our own sites made short."""
        body = values.get('body')
        if not body or not self._counts_visits():
            return values
        is_html = isinstance(body, Markup) or values.get('body_is_html')
        counted = self._counted({False: body}, addresses.in_html if is_html else addresses.in_text)
        return {**values, 'body': counted[False]}
