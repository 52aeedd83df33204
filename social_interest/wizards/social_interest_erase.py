# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestErase(models.TransientModel):
    """Shows what goes with people, and erases them."""

    _name = 'social.interest.erase'
    _description = 'Erase Authors'

    author_ids = fields.Many2many('social.interest.author', string="Authors", required=True)
    card_count = fields.Integer("Cards", compute='_compute_counts')
    mail_count = fields.Integer("Received messages", compute='_compute_counts')
    proof_count = fields.Integer("Proofs", compute='_compute_counts')
    file_count = fields.Integer("Files", compute='_compute_counts')
    message_count = fields.Integer("Chatter messages", compute='_compute_counts')
    letter_count = fields.Integer("Letters sent", compute='_compute_counts')
    partner_ids = fields.Many2many('res.partner', string="Contacts", compute='_compute_counts')
    lead_ids = fields.Many2many('crm.lead', string="Opportunities", compute='_compute_counts')

    @api.depends('author_ids')
    def _compute_counts(self):
        for wizard in self:
            cards = wizard.author_ids._cards()
            messages = cards._messages()
            wizard.card_count = len(cards)
            mails = wizard.author_ids._told_in()
            wizard.mail_count = len(mails)
            wizard.proof_count = len(cards.proof_record_ids)
            wizard.file_count = len(cards._files() | messages.attachment_ids | mails._attachments())
            wizard.message_count = len(messages)
            wizard.letter_count = len(messages.filtered(lambda message: message.message_type == 'email_outgoing'))
            wizard.partner_ids = wizard.author_ids.partner_id
            wizard.lead_ids = cards.lead_id

    def action_erase(self):
        """Button: erase them."""
        self.ensure_one()
        self.author_ids._erase()
        return self.env['ir.actions.act_window']._for_xml_id('social_interest.action_author')

    def action_open_kept(self):
        """Button: open the contacts, which are the company's own records."""
        self.ensure_one()
        action = {
            'type': 'ir.actions.act_window', 'name': self.env._("Contacts"), 'res_model': 'res.partner',
            'views': [(False, 'list'), (False, 'form')], 'domain': [('id', 'in', self.partner_ids.ids)]}
        if len(self.partner_ids) == 1:
            action.update(views=[(False, 'form')], res_id=self.partner_ids.id)
        return action
