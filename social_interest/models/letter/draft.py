# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import AccessError
from odoo.fields import Domain
from odoo.tools import html2plaintext, is_html_empty

from ...tools.letter_html import as_html, own_html
from ...tools.roles import MANAGERS

#: a composer tells of its text every half minute
HELD = timedelta(minutes=2)


class SocialInterest(models.Model):
    """What somebody is writing: kept for him, and the card held for him meanwhile."""

    _inherit = 'social.interest'

    draft_ids = fields.One2many('social.interest.draft', 'interest_id', groups='base.group_system')

    def save_draft(self, text):
        """Keep what the user has written so far; as long as this goes on, the timer does not take his card back.

        :param str text: HTML or plain text, without signature and quotation; an empty one ends the draft
        :returns: dict with ``lost``: the sentence that tells who has the card by now, or an empty string
        """
        self.ensure_one()
        self.browse().check_access('write')
        lost = self._why_lost()
        if not lost:
            self.check_access('write')
        self._keep_draft(text, holds=not lost)
        return {'lost': lost}

    def _keep_draft(self, text, holds=False):
        """Keep what the user has written, for him.

        :param holds: he goes on writing, so the timer does not take the card back
        """
        body = own_html(as_html(text))
        draft = self._own_draft()
        if is_html_empty(body):
            draft.unlink()
            return
        values = {'body': body, 'held_until': holds and fields.Datetime.now() + HELD}
        if draft:
            draft.write(values)
        else:
            draft.create({**values, 'interest_id': self.id, 'user_id': self.env.uid})

    def _own_draft(self):
        """Return the user's draft on the card of self; nobody reads another's."""
        return self.env['social.interest.draft'].sudo().search([
            ('interest_id', '=', self.id), ('user_id', '=', self.env.uid)], limit=1)

    @api.readonly
    def get_draft(self):
        """Return what a front end begins a letter with.

        :returns: dict with ``html`` and ``text`` (what was written before, both ways), ``saved`` (naive UTC datetime or
            False), ``subject``, ``recipients`` (see :meth:`_letter_recipients`), ``known_answers`` (for
            :meth:`send_letter`), and ``why_not`` (why no letter can be sent, or an empty string)
        """
        self.ensure_one()
        self.browse().check_access('read')
        lost = self._why_lost()
        draft = self._own_draft()
        begun = {
            'html': draft.body or '', 'text': html2plaintext(draft.body or '').strip(),
            'saved': draft.write_date, 'why_not': lost}
        if lost:
            # the card is not his to look at, what he wrote is
            return {**begun, 'subject': '', 'recipients': [], 'known_answers': []}
        self.check_access('read')
        return {
            **begun,
            'why_not': self._why_no_letter(),
            'subject': self._letter_subject(),
            'recipients': [] if self._why_no_letter() else self._letter_recipients(),
            'known_answers': self._answer_keys(),
        }

    def _why_lost(self):
        """Return the sentence that tells which colleague has the card, or an empty string; of this company only."""
        entries = self._read_claims(self.env.cr)
        if {entry['company_id'] for entry in entries.values()} - set(self.env.companies.ids):
            raise AccessError(self.env._("This card belongs to another company."))
        others = [entry for entry in entries.values() if entry['user_id'] not in (False, self.env.uid)]
        return self._lost_message(others) if others and not self.env.user.has_group(MANAGERS) else ''

    @api.model
    def _return_due_domain(self):
        """A card from which somebody is writing at this moment is not taken back."""
        writing = Domain('draft_ids', 'any!', [('held_until', '>', fields.Datetime.now())])
        return super()._return_due_domain() & ~writing
