# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.tools import plaintext2html

from ...tools.cut_words import paragraphs, without


class CrmLead(models.Model):
    """What opportunities took over from cards goes with the person; what people wrote there since then stays."""

    _inherit = 'crm.lead'

    def _forget_told(self, cards):
        """Empty what the leads hold of what the cards told, and nobody has changed.

        The contact is the company's own record: a lead that has one keeps how he is reached.
        """
        words = set()
        for lead in self.with_context(tracking_disable=True):
            ours = cards.filtered(lambda card, lead=lead: card.lead_id == lead)
            told = [card._prepare_lead_values() for card in ours]
            values = {}
            if lead.name in {of_card['name'] for of_card in told}:
                values['name'] = self.env._("Interest")
            for name in ('contact_name', 'email_from', 'phone') if not lead.partner_id else ():
                if lead[name] and lead[name] in {of_card[name] for of_card in told}:
                    values[name] = False
            if lead.description:
                values['description'] = without(
                    lead.description,
                    [part for text in ours.mapped('text') if text for part in paragraphs(plaintext2html(text))],
                    [link for link in ours.mapped('link_url') if link])
            lead.write(values)
            # what was changed a moment ago would be told with its old values
            lead._track_discard()
            words |= {
                of_card[name] for of_card in told for name in ('name', 'contact_name', 'email_from', 'phone')} - {False}
        self._forget_tracked(words)

    def _forget_tracked(self, words):
        """Empty what the chatter says of earlier values, where these are the words."""
        for name in ('old_value_char', 'new_value_char'):
            self.env['mail.tracking.value'].sudo().search([
                ('mail_message_id.model', '=', self._name), ('mail_message_id.res_id', 'in', self.ids),
                (name, 'in', list(words))]).write({name: False})
