# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import format_datetime, html2plaintext

from ...tools.call_time import best_time

#: earlier cards, and notes, that whoever calls is shown
SHOWN = 3


class SocialInterest(models.Model):
    """Calling somebody: what one has to know before, and what becomes of a call that reached nobody."""

    _inherit = 'social.interest'

    @api.readonly
    def call_brief(self):
        """Return what the call dialog shows.

        :returns: dict with ``question``, ``best_time`` (in the person's own words, or empty), ``earlier`` (his last
            cards that the user may see: list of dicts ``when``, ``text``, ``answer``), ``notes`` (the last of this
            card: list of dicts ``when``, ``who``, ``text``)
        """
        self.ensure_one()
        self.check_access('read')
        return {
            'question': self.excerpt or self.title or '',
            'best_time': best_time(self.text, self.form_fields),
            'earlier': [{
                'when': format_datetime(self.env, card.date, dt_format='short'),
                'text': card.excerpt or card.title or '',
                'answer': card.answer_text or '',
            } for card in self._earlier_talk()],
            'notes': [{
                'when': format_datetime(self.env, note.date, dt_format='short'),
                'who': note.author_id.name or '',
                'text': html2plaintext(note.body).strip(),
            } for note in self._notes()],
        }

    def _earlier_talk(self):
        """Return the last cards of the same person before this one."""
        if not self.author_id:
            return self.browse()
        return self.search([
            ('author_id', '=', self.author_id.id), ('id', '!=', self.id), ('date', '<=', self.date),
            # what pretends to come from somebody says nothing of him
            ('verdict', '!=', 'failed')],
            order='date desc, id desc', limit=SHOWN)

    def _notes(self):
        """Return what colleagues wrote down on this card last."""
        return self.env['mail.message'].sudo().search([
            ('model', '=', self._name), ('res_id', '=', self.id), ('message_type', '=', 'comment'),
            ('subtype_id.internal', '=', True)], order='id desc', limit=SHOWN)

    def call_later(self, until, note=''):
        """Nobody answered the phone: the note is kept, the card and its planned call come back at the time.

        :param until: naive UTC datetime, or its text
        :param str note: what there is to say of it
        """
        self.ensure_one()
        self._check_answerable()
        self._require_mine()
        note = ' '.join((note or '').split())
        line = self.env._("Not reached.")
        result = self.snooze(until, note or self.env._("Not reached"))
        self._plan_call()
        day = fields.Datetime.context_timestamp(
            self.with_context(tz=self.env.user.tz or 'UTC'), self.snoozed_until).date()
        self._planned_calls().write({'date_deadline': day})
        self.message_post(
            body=f"{line} {note}".strip(), message_type='comment', subtype_xmlid='mail.mt_note')
        return result
