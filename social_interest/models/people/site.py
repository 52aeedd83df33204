# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterestAuthor(models.Model):
    """People of a site that was nobody's, and is ours after all."""

    _inherit = 'social.interest.author'

    def _join_site(self, domain):
        """Let the people be found by what the site calls them; where one of that name is known, he stays apart."""
        prefix = f'{domain}/'
        ours = self.filtered(lambda author: (author.key or '').startswith(prefix))
        everybody = self.with_context(active_test=False)
        taken = {(author.channel_id, author.company_id, author.key) for author in everybody.search([
            ('key', 'in', [author.key.removeprefix(prefix) for author in ours])])} if ours else set()
        for author in ours:
            key = author.key.removeprefix(prefix)
            if (author.channel_id, author.company_id, key) not in taken:
                author.key = key
