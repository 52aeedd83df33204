# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class MailThread(models.AbstractModel):
    """Comments on the pages of the website, in the moment in which they are posted."""

    _inherit = 'mail.thread'

    def _message_post_after_hook(self, message, msg_values):
        result = super()._message_post_after_hook(message, msg_values)
        if message.message_type == 'comment' and self._name in message._interest_pages():
            message.sudo()._take_in_interests()
        return result

    def _message_update_content(self, message, /, **kwargs):
        """Who changes his comment says it with other words; a review may have other stars."""
        result = super()._message_update_content(message, **kwargs)
        if message.message_type == 'comment' and self._name in message._interest_pages():
            message.sudo()._take_in_interests()
        return result
