# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.tools.mail import html2plaintext, is_html_empty

from .timeline import WRITTEN

#: pictures that a browser draws by itself
PICTURES = ('image/png', 'image/jpeg', 'image/webp', 'image/gif')


class SocialInterest(models.Model):
    """What the entries of the time line say. Whoever asks has made sure that the cards may be read."""

    _inherit = 'social.interest'

    def _talk_said(self, row):
        """Their words, of a row of :meth:`_talk_card_rows`."""
        forged = row['verdict'] == 'failed'
        files = [] if forged or row['emptied_date'] else row['files'] or []
        return {
            'who': row['channel'] if forged else row['author'] or '',
            'phrase': row['phrase'] or '',
            'channel': self._talk_channel(row),
            'place': row['source'],
            **{name: '' if forged else row[name] or '' for name in ('title', 'text', 'form_fields', 'quoted')},
            'rating': row['rating'] or 0,
            'verdict': row['verdict'],
            'files': [self._shown_of_file(file) for file in files],
            'original': bool(row['has_raw']) and not forged,
        }

    def _talk_answer(self, row):
        """Our answer that is no letter, of a row of :meth:`_talk_card_rows`."""
        return {
            'who': row['answerer'] or '',
            'how': row['answer_kind'],
            'channel': self._talk_channel(row),
            'on_channel': bool(row['answer_mail_id']),
            'text': row['answer_text'] or '',
            'minutes': row['minutes'] or 0,
            'score': row['quality_score'] or 0,
            'comment': row['quality_comment'] or '',
            'proofs': row['proofs'] or [],
        }

    @api.model
    def _talk_channel(self, row):
        return {'name': row['channel'], 'icon': row['icon'], 'color': row['color']}

    def _talk_messages(self, message_ids):
        """Letters, notes, and lines of the chatter: {id of the message: dict}."""
        result = {}
        for row in self._talk_message_rows(message_ids):
            # what one of us says to colleagues only is none
            letter = row['type'] in WRITTEN and not row['internal'] and bool(
                row['recipients'] or row['proof'] or row['type'] == 'email' or not row['ours'])
            result[row['id']] = {
                'kind': 'letter' if letter else 'note' if row['type'] in WRITTEN else 'line',
                'who': row['author'] or row['email_from'] or '',
                'ours': bool(row['ours']),
                'subject': row['subject'] or '',
                'body': row['body'] if not is_html_empty(row['body']) else '',
                'text': html2plaintext(row['body'] or '')[:500] if row['type'] not in WRITTEN else '',
                'to': row['recipients'] or [],
                'activity': row['activity'] or '',
                'proof': bool(row['proof']),
                'score': row['quality_score'] or 0 if row['proof'] else 0,
                'comment': row['quality_comment'] or '' if row['proof'] else '',
                'changes': row['changes'] or [],
                'attachments': [
                    {**file, 'picture': file['mimetype'] in PICTURES} for file in row['attachments'] or []],
            }
        return result
