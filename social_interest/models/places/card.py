# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterest(models.Model):
    """Whether the place of a card is known to be ours, and the answer to that question."""

    _inherit = 'social.interest'

    source_unconfirmed = fields.Boolean(related='source_id.unconfirmed')
    source_sender_domain = fields.Char(related='source_id.sender_domain')

    def action_confirm_site(self):
        """Button of managers: yes, the site is ours."""
        return self.source_id.action_confirm_site()

    def action_deny_site(self):
        """Button of managers: no, it is not ours."""
        return self.source_id.action_deny_site()

    def _prepare_signs(self):
        signs = super()._prepare_signs()
        if self.source_unconfirmed:
            domain = self.source_sender_domain
            signs.append(self._sign(
                'warning',
                self.env._("unconfirmed site") if domain == '*' else self.env._("unconfirmed site: %s", domain),
                'fa-question-circle', self.env._("Nobody has said yet that this site is yours.")))
        return signs
