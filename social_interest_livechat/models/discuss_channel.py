# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.fields import Domain
from odoo.tools import email_normalize, html2plaintext

from odoo.addons.social_interest.models.door.origin import Telling
from odoo.addons.social_interest.parsers import Interest

#: what the visitor is asked by a chatbot, and how the lead of core's own step calls it
ASKED = {'question_email': 'email_from', 'question_phone': 'phone'}


class DiscussChannel(models.Model):
    """A talk of the live chat that has ended tells of an interest, and of our answer if there was one."""

    _name = 'discuss.channel'
    _inherit = ['discuss.channel', 'social.interest.origin.mixin']

    _interest_moment = 'livechat_end_dt'

    def write(self, vals):
        result = super().write(vals)
        if vals.get('livechat_end_dt'):
            self._take_in_talks()
        return result

    def _forward_human_operator(self, *args, **kwargs):
        """A visitor whom the chatbot wanted to hand over, and nobody was there, waits from now on."""
        result = super()._forward_human_operator(*args, **kwargs)
        if self.sudo().livechat_failure == 'no_agent':
            self._take_in_talks()
        return result

    def _take_in_talks(self):
        """Make the cards of those that are talks with visitors."""
        self.sudo().filtered(lambda channel: channel.channel_type == 'livechat')._take_in_interests()

    def _interest_telling(self):
        if self.channel_type != 'livechat':
            return super()._interest_telling()
        words = self._interest_said_by('visitor')
        if not words:
            return None
        partner, guest = self._interest_partner(), self.livechat_customer_guest_ids[:1]
        asked = self._chatbot_find_customer_values_in_messages(ASKED)
        email = email_normalize(asked.get('email_from') or partner.email or guest.email or '') or ''
        phone = asked.get('phone') or partner.phone or ''
        interest = Interest(
            channel='chat', action='message', author_name=partner.name or guest.name or '',
            author_key=f'partner/{partner.id}' if partner else email or f'guest/{guest.id}',
            text=self._interest_text(words),
            answer='mail' if email else 'call' if phone else 'chat', email=email, phone=phone, date=words[0].date,
            source_key=f'livechat/{self.livechat_channel_id.id}', source_name=self.livechat_channel_id.name or '',
            thread_key=f'discuss.channel,{self.id}', fields=tuple(self._interest_visitor_fields()))
        return Telling(self._interest_company(), interest, self._interest_answer(interest))

    def _interest_said_by(self, kind):
        """Return the messages of the visitor, or of those of our people who joined ("agent"), in their order."""
        people = self.livechat_channel_member_history_ids.filtered(lambda person: person.livechat_member_type == kind)
        said = self.message_ids.filtered(
            lambda message: message.message_type == 'comment' and not message._is_empty()
            and (message.author_id in people.partner_id if message.author_id
                 else message.author_guest_id and message.author_guest_id in people.guest_id))
        return said.sorted('id')

    @api.model
    def _interest_text(self, messages):
        texts = (html2plaintext(message.body or '').strip() or ', '.join(message.attachment_ids.mapped('name'))
                 for message in messages)
        return '\n'.join(filter(None, texts))

    def _interest_answer(self, interest):
        """Return our answer: what our people said once the visitor had said something; None: nobody did."""
        words = self._interest_said_by('visitor')
        said = self._interest_said_by('agent').filtered(lambda message: message.id > words[0].id)
        if not said:
            return None
        agent = said[0].author_id
        return Interest(
            channel='chat', action='message', author_name=agent.name or '', author_key=f'partner/{agent.id}',
            email=agent.email_normalized or '', text=self._interest_text(said), date=said[0].date,
            source_key=interest.source_key, source_name=interest.source_name, thread_key=interest.thread_key)

    def _interest_visitor_fields(self):
        """Return [(label, value)] of what is known of the visitor."""
        return [(self.env._("Country"), self.country_id.name)] if self.country_id else []

    def _interest_company(self):
        """Return the company of the visitor's website, or of whoever was to answer."""
        # where Odoo's website is
        visitor = self._fields.get('livechat_visitor_id') and self.livechat_visitor_id
        site = visitor.website_id.company_id if visitor else None
        return site or self.livechat_operator_id.user_ids.company_id[:1] or self.env.company

    def _interest_partner(self):
        """Whoever chats while he is logged in is who he says; a name, or an address, anybody can type."""
        people = self.livechat_channel_member_history_ids.filtered(
            lambda person: person.livechat_member_type == 'visitor')
        return (people.partner_id - self.env.ref('base.public_partner'))[:1]

    def _interest_card_values(self, interest):
        """A lead that somebody made of the talk is the card's."""
        values = super()._interest_card_values(interest)
        # where core's own link between CRM and live chat is
        lead = self.lead_ids[:1] if 'lead_ids' in self._fields else None
        return {**values, 'lead_id': lead.id} if lead else values

    def _interest_path(self):
        return f'/odoo/discuss?active_id=discuss.channel_{self.id}'

    @api.model
    def _interest_missed_domain(self):
        return super()._interest_missed_domain() | Domain([
            ('channel_type', '=', 'livechat'), ('livechat_end_dt', '!=', False)])
