# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import email_normalize, format_datetime, html2plaintext, is_html_empty

from ..tools.letter_html import own_html


class MailComposeMessage(models.TransientModel):
    """Odoo's composer, where it writes a letter from a card."""

    _inherit = 'mail.compose.message'

    interest_known = fields.Char("Answers that the writer knows of", help="Keys, with blanks between them.")
    interest_answers = fields.Text("Answered meanwhile", readonly=True)
    interest_address = fields.Selection(
        selection='_interest_addresses', string="To address", help="The addresses of the person that are known.")
    interest_choice = fields.Boolean(compute='_compute_interest_choice')
    interest_copies = fields.Text("Who else got the letter", readonly=True)
    interest_reply_all = fields.Boolean("Copy to all", help="Who else got the person's letter gets the answer as well.")

    @api.model
    def _interest_addresses(self):
        return [tuple(choice) for choice in self.env.context.get('interest_addresses') or []]

    @api.depends('interest_address')
    def _compute_interest_choice(self):
        self.interest_choice = len(self._interest_addresses()) > 1

    def _interest_card(self):
        """Return the card from which the composer writes a letter, or none."""
        Interest = self.env['social.interest']
        if self.model != Interest._name or self.composition_mode != 'comment' or self.subtype_is_log:
            return Interest
        cards = Interest.browse(self._evaluate_res_ids())
        return cards if len(cards) == 1 else Interest

    @api.depends('composition_mode', 'model', 'res_domain', 'res_ids', 'template_id')
    def _compute_body(self):
        """A template never costs the letter its quotation."""
        result = super()._compute_body()
        for composer in self.filtered(
                lambda composer: composer.model == 'social.interest' and composer.composition_mode == 'comment'):
            card = self.env['social.interest'].browse(composer._evaluate_res_ids())
            if len(card) == 1 and card.answer_kind == 'mail' and composer.template_id:
                composer.body = (composer.body or '') + card._quoted_letter()
        return result

    @api.onchange('interest_address')
    def _onchange_interest_address(self):
        """Put another address of the person in the place of the one that is there."""
        card = self._interest_card()
        if not card or not self.interest_address:
            return
        addresses = set(card._letter_addresses())
        others = self.partner_ids.filtered(lambda partner: partner._origin.email_normalized not in addresses)
        self.partner_ids = card._get_answer_partner(email_normalize(self.interest_address)) | others

    def action_send_mail(self):
        """Look first whether a colleague has the card by now, and what was answered since the composer was opened."""
        if (card := self._interest_card()) and (stopped := self._stopped_by_others(card)):
            return stopped
        return super().action_send_mail()

    def _stopped_by_others(self, card):
        """Return the action that tells why a letter is not sent yet, or None."""
        if lost := card._why_lost():
            card._keep_draft(self.body)
            return {
                'type': 'ir.actions.client',
                'tag': 'display_notification',
                'params': {
                    'type': 'warning', 'sticky': True,
                    'message': self.env._("%s Your text is kept as a draft.", lost),
                },
            }
        if not self.attachment_ids and self._interest_is_empty(card):
            raise UserError(self.env._("The letter is empty."))
        card._before_letter()
        # a composer that was opened in another way knows of nothing, and is not asked
        answers = card._answers_since(self.interest_known.split() if self.interest_known else None)
        letter = {
            'body': self.body, 'partner_ids': self.partner_ids.ids, 'outgoing_email_to': self._interest_emails(card),
            'attachment_ids': self.attachment_ids.ids}
        if not answers or card._same_letter(letter):
            return None
        self.write({'interest_known': card._known_answers(), 'interest_answers': self._told_answers(answers)})
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Answer"),
            'res_model': self._name,
            'res_id': self.id,
            'views': [(False, 'form')],
            'target': 'new',
            'context': self.env.context,
        }

    def _interest_is_empty(self, card):
        """Whether nothing was written: neither above the quotation, nor, as some do, between its lines."""
        def signs(body):
            return ''.join(html2plaintext(body or '').split())
        begun = (signs(''), signs(card._quoted_letter()), signs(card._letter_signature() + card._quoted_letter()))
        return is_html_empty(own_html(self.body)) and signs(self.body) in begun

    def _told_answers(self, answers):
        """Return the lines that tell what others answered meanwhile."""
        return '\n'.join(self.env._(
            "%(who)s answered on %(when)s: %(text)s",
            who=answer['who'] or self.env._("Somebody"),
            when=format_datetime(self.env, answer['when'], dt_format='short'),
            text=answer['text'] or self.env._("(its words are not known)")) for answer in answers)

    def _prepare_mail_values(self, res_ids):
        """Who else got the person's letter gets the answer too, where the writer wants it so."""
        values_all = super()._prepare_mail_values(res_ids)
        if (card := self._interest_card()) and (emails := self._interest_emails(card)):
            for values in values_all.values():
                values['outgoing_email_to'] = emails
        return values_all

    def _interest_emails(self, card):
        return ','.join(card._letter_copies()) if self.interest_reply_all else ''
