# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from dataclasses import replace

from odoo import api, models
from odoo.fields import Domain
from odoo.tools import html2plaintext

from odoo.addons.social_interest.models.door.origin import Telling


class MailMessage(models.Model):
    """What one of us comments below a topic of a forum, or below an answer there, for everybody to read, answers it."""

    _name = 'mail.message'
    _inherit = ['mail.message', 'social.interest.origin.mixin']

    def _is_interest_forum_answer(self):
        return (
            self.model == 'forum.post' and self.message_type == 'comment' and not self.is_internal
            and self.subtype_id == self.env.ref('mail.mt_comment')
            and bool(self.author_id) and not self.author_id.partner_share)

    def _interest_telling(self):
        if not self._is_interest_forum_answer():
            return super()._interest_telling()
        post = self.env['forum.post'].browse(self.res_id).exists()
        topic = post.parent_id or post
        text = html2plaintext(self.body or '').strip()
        if not text or not topic or not topic._is_interest_topic():
            return None
        author = self.author_id
        return Telling(topic._interest_company(), own=replace(
            topic._interest_asked(), action='reply', author_name=author.name or '',
            author_key=f'partner/{author.id}', email=author.email_normalized or '', text=text, date=self.date,
            fields=()))

    @api.model
    def _interest_missed_domain(self):
        return super()._interest_missed_domain() | Domain([
            ('model', '=', 'forum.post'), ('message_type', '=', 'comment'), ('is_internal', '=', False),
            ('subtype_id', '=', self.env.ref('mail.mt_comment').id), ('author_id.partner_share', '=', False)])
