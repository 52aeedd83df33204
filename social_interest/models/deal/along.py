# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from markupsafe import Markup

from odoo import models
from odoo.tools.mail import is_html_empty

from ..files.ir_attachment import SENT


class SocialInterest(models.Model):
    """What comes along with cards that become a deal: their files, and their words where the deal is there already."""

    _inherit = 'social.interest'

    def _new_deal(self, contact=None):
        author = self._main_card().author_id
        asked = contact == 'with' and author and not author.partner_id
        known = author._find_partner() if asked else author.partner_id
        lead = super()._new_deal(contact)
        if asked:
            self.env['social.interest.deed']._current()._keep_along(
                author=author.id, partner=author.partner_id.id, made=not known)
        self._carry_files(lead)
        return lead

    def _join_deal(self, lead):
        """The deal tells the words of what was added to it, below its own."""
        result = super()._join_deal(lead)
        lead.check_access('write')
        before, told = lead.description or '', self._lead_description()
        if told:
            lead.description = told if is_html_empty(before) else Markup('%s<hr/>%s') % (before, told)
            self.env['social.interest.deed']._current()._keep_along(
                lead=lead.id, before=before, after=lead.description)
        self._carry_files(lead)
        return result

    def _carry_files(self, lead):
        """Copy what the person sent to the deal; what could act on a computer stays behind the card's own door."""
        there = set(self.env['ir.attachment'].sudo().search([
            ('res_model', '=', 'crm.lead'), ('res_id', '=', lead.id)]).mapped('checksum'))
        files = self._files_to_carry().filtered(lambda file: file.checksum not in there)
        # as they came: see SocialInterestMail._keep_files
        as_sent = {'image_no_postprocess': True, 'attachments_mime_plainxml': True, SENT: True}
        if copies := files.with_context(**as_sent).copy({'res_model': 'crm.lead', 'res_id': lead.id}):
            self.env['social.interest.deed']._current()._keep_along(files=copies.ids)

    def _files_to_carry(self):
        """Return the attachments of what the people of the cards sent, without those that could act."""
        chosen = {
            file['id'] for card in self for file in card.sent_files or []
            if file['id'] and not file['risky'] and not file['wrapped']}
        messages = self.env['social.interest.mail'].sudo().union(*(card._message_of_files() for card in self))
        return messages._attachments().filtered(lambda file: file.id in chosen)

    def _after_undo(self, deed):
        result = super()._after_undo(deed)
        if self and deed.along:
            deed._take_back_along()
        return result
