# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64
from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import email_domain_extract

from ...parsers.headers import Address
from ...parsers.heads import head_of, takes_no_answers
from ..card.social_interest import OPEN_STATES

#: an import holds letters of years; nobody wants to hear of those now
MAX_AGE = timedelta(days=2)
#: bytes of a message that its headers may have
MAX_HEADERS = 64_000
#: providers whose domain many people share, so that it is never "our own"
SHARED_DOMAINS = frozenset({
    'gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'yahoo.com', 'icloud.com', 'gmx.de',
    'gmx.net', 'web.de', 'mail.ru', 'yandex.ru', 'ya.ru', 'proton.me'})


class SocialInterest(models.Model):
    """Which letters and forms get a short receipt (RFC 3834); ``social_interest_receipt`` sends it."""

    _inherit = 'social.interest'

    acknowledge_state = fields.Selection(
        [('waiting', "To be sent"), ('sending', "Being sent"), ('sent', "Sent"), ('skipped', "Not sent")],
        string="Acknowledgement", readonly=True, copy=False)
    acknowledge_date = fields.Datetime("Acknowledged on", readonly=True, copy=False)
    acknowledge_email = fields.Char("Acknowledged to", readonly=True, copy=False, index='btree_not_null')
    acknowledge_reason = fields.Char("Acknowledgement: why", readonly=True, copy=False)

    receipt_lang = fields.Char(
        compute='_compute_receipt_lang', help="The language of the receipt: the writer's, the source's, the company's.")

    _acknowledge_index = models.Index("(id) WHERE acknowledge_state IN ('waiting', 'sending')")

    @api.depends('lang', 'source_id.acknowledge_lang', 'company_id.partner_id.lang')
    def _compute_receipt_lang(self):
        # one that was switched off since would end the receipt
        installed = {code for code, _name in self.env['res.lang'].get_installed()}
        for card in self:
            langs = (card.lang, card.source_id.acknowledge_lang, card.company_id.sudo().partner_id.lang)
            card.receipt_lang = next((lang for lang in langs if lang in installed), self.env.lang)

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | {
            'acknowledge_state', 'acknowledge_date', 'acknowledge_email', 'acknowledge_reason'}

    def _prepare_signs(self):
        signs = super()._prepare_signs()
        if self.acknowledge_state == 'sent':
            signs.append(self._sign('acknowledged', self.env._("Receipt sent"), 'fa-envelope-open-o'))
        return signs

    def _after_intake(self):
        result = super()._after_intake()
        self._queue_acknowledgement()
        return result

    def _queue_acknowledgement(self):
        """Let the background decide: what it needs is too slow for the intake."""
        since = fields.Datetime.now() - MAX_AGE
        wanted = self.filtered(lambda card: (
            card.source_id.acknowledge and card.answer_kind == 'mail' and card.state in OPEN_STATES
            and card.channel_id.group in ('mail', 'form') and card.date >= since))
        if wanted:
            wanted.sudo().write({'acknowledge_state': 'waiting'})
            self.env.ref('social_interest.ir_cron_acknowledge').sudo()._trigger()

    def _why_no_acknowledgement(self):
        """Return why the card is not acknowledged, or an empty string."""
        self.ensure_one()
        email = self._answer_email()
        if not self.source_id.acknowledge or not self.source_id.acknowledge_template_id:
            return self.env._("It is switched off.")
        if self.state not in OPEN_STATES or self.answered_date:
            return self.env._("The card is answered or closed already.")
        if self.date < fields.Datetime.now() - MAX_AGE:
            return self.env._("The message is too old.")
        if self.verdict != 'verified':
            return self.env._("Nobody vouches for the sender.")
        if not email:
            return self.env._("The message names no e-mail address.")
        if self.author_id.blocked:
            return self.env._("The author is blocked.")
        if takes_no_answers(Address(address=email)):
            return self.env._("The address takes no answers.")
        if self._is_own_address(email):
            return self.env._("The address is our own.")
        return self._why_not_by_headers(email)

    def _is_own_address(self, email):
        company = self.company_id
        mailboxes = self.mail_id.mailbox_id or self.env['fetchmail.server'].new()
        domains = {email_domain_extract(company.email or ''), company.alias_domain_id.name} - {False, '', None}
        return email in mailboxes._own_addresses(company) or (
            email_domain_extract(email) in domains - SHARED_DOMAINS)

    def _why_not_by_headers(self, email):
        """Return what in the original's headers forbids an acknowledgement, or an empty string.

        They are a stranger's, so a parser process reads them.
        """
        head = head_of(base64.b64decode(self.mail_id.raw or b''))[:MAX_HEADERS]
        if not head:
            return self.env._("The original is not kept.")
        code = self.env['social.interest.parser']._why_no_receipt(head, self.channel_id.group == 'form', email)
        return {
            '': '',
            'automatic': self.env._("It is an automatic message."),
            'bulk': self.env._("It came by a list or in bulk."),
            'no-path': self.env._("It has no return path."),
            'robot': self.env._("The address takes no answers."),
            'other-sender': self.env._("The answer would go to another address than the sender's."),
            'unreadable': self.env._("The headers of the original cannot be read."),
        }[code]
