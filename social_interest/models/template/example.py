# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64

from odoo import models

from ...parsers.private import sender_without, without
from ...parsers.shared_domains import SHARED


class SocialInterestMail(models.Model):
    """What a new template is called, and which sender it is for."""

    _inherit = 'social.interest.mail'

    def action_teach(self):
        """Open a new template with this message as its example; of its person it knows nothing."""
        action = super().action_teach()
        people = self.env['social.interest.parser']._people(base64.b64decode(self.with_context(bin_size=False).raw))
        sender = sender_without(self.sender or '', people)
        domain = sender.rpartition('@')[2]
        name = domain if domain not in SHARED else without(self.subject or '', people).strip('* ')
        action['context'].update(default_sender=sender or False, default_name=name or self.env._("New template"))
        return action
