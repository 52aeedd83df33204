# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import re
from urllib.parse import quote, urlsplit

from odoo import api, fields, models
from odoo.exceptions import UserError

from ...tools.web_address import PLACEHOLDER, opens_private
from .social_interest import OPEN_STATES

#: what is said in public, and may be answered in private
PUBLIC_ACTIONS = ('comment', 'reply', 'mention', 'review', 'question')


class SocialInterest(models.Model):
    """A private answer to what was said in public."""

    _inherit = 'social.interest'

    private_answer_url = fields.Char(
        compute='_compute_private_answer_url',
        help="Opens a private message to the author, where there is a link for it.")

    @api.depends('channel_id.private_url', 'action_id.code', 'author_id.handle', 'author_id.key', 'link_url',
                 'verdict', 'state')
    def _compute_private_answer_url(self):
        for card in self:
            card.private_answer_url = card._private_target() or False

    def _private_target(self):
        """Return the URL of a private message to the author, or an empty string."""
        self.ensure_one()
        pattern = self.channel_id.private_url
        if (
            not pattern or self.verdict == 'failed' or self.state not in OPEN_STATES
            or self.action_id.code not in PUBLIC_ACTIONS
        ):
            return ''
        values = self._private_values()
        if not all(values.get(name) for name in PLACEHOLDER.findall(pattern)):
            return ''
        url = PLACEHOLDER.sub(lambda match: values[match[1]], pattern)
        return url if opens_private(url) else ''

    def _private_values(self):
        """Return {placeholder: text as it may stand in a URL}; empty where nothing is known."""
        author = self._private_author()
        account = re.fullmatch(r'(?:id)?(\d+)', author.key or '')
        parts = urlsplit(self.link_url or '')
        return {
            'handle': quote((author.handle or '').strip().lstrip('@'), safe=''),
            'id': account[1] if account else '',
            'site': f'{parts.scheme}://{parts.netloc}' if parts.netloc else '',
        }

    def _private_author(self):
        """Return the profile that a private message goes to."""
        return self.author_id

    def action_answer_private(self):
        """Button: write to the author in private; takes a free card."""
        self.ensure_one()
        if not self.private_answer_url:
            raise UserError(self.env._("There is no link to write to this person in private."))
        self._require_mine()
        self.note_opened()
        return {'type': 'ir.actions.act_url', 'url': self.private_answer_url, 'target': 'new'}
