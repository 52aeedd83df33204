# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import RedirectWarning
from odoo.tools import email_normalize, formataddr

from ...tools.inert import JOINER, inert


class SocialInterest(models.Model):
    """To whom a letter from a card goes: first of all to the address from which the person wrote."""

    _inherit = 'social.interest'

    also_to = fields.Text(
        "Also to", readonly=True, copy=False,
        help="Who else got the person's letter, one address a line: the further To and Cc.")
    can_write = fields.Boolean(
        compute='_compute_can_write', help="Whether a letter to the person can be written from this card.")

    @api.depends('verdict', 'answer_kind', 'email', 'author_id.email', 'partner_id.email')
    def _compute_can_write(self):
        for card in self:
            card.can_write = not card._why_no_letter()

    def _why_no_letter(self):
        """Return why no letter can be written from the card, or an empty string."""
        self.ensure_one()
        if self.verdict == 'failed':
            return self._no_answer_to_forged()
        if self.answer_kind == 'page':
            return self.env._("This was said in public. It is answered on its page.")
        if not self._answer_email():
            return self.env._("The message names no e-mail address to answer to.")
        return ''

    @api.depends('partner_id.active')
    def _compute_address_warning(self):
        result = super()._compute_address_warning()
        for card in self.filtered(lambda card: card.can_write and card._archived_contact()):
            card.address_warning = card._contact_is_archived()
        return result

    # ------------------------------------------------------------------
    # The contact
    # ------------------------------------------------------------------

    def _archived_contact(self):
        """Return the linked contact if it is archived and there is no other with the address."""
        linked = self.partner_id
        if not linked or linked.active or self._contact_at(self._answer_email()):
            return linked.browse()
        return linked

    def _contact_is_archived(self, partner=None):
        return self.env._(
            "The contact “%s” is archived, and gets no letters. Restore it, then answer.",
            (partner or self.partner_id).display_name)

    def _contact_at(self, email):
        """Return the contact who has an address: the linked one, one of the same family or firm, or any."""
        linked = self.partner_id
        if linked.active and linked.email_normalized == email:
            return linked
        found = self.env['res.partner'].search([
            ('email_normalized', '=', email), ('company_id', 'in', [False, self.company_id.id])], order='id')
        family = found.filtered(lambda partner: partner.commercial_partner_id == linked.commercial_partner_id)
        return (linked and family or found)[:1]

    def _get_answer_partner(self, email=None):
        """Return the contact whom the letter goes to; made if there is none.

        :param email: one of the person's addresses, normalised; none: the one from which he wrote
        :raises RedirectWarning: the linked contact is archived
        """
        self.ensure_one()
        email = email or self._answer_email()
        partner = self._contact_at(email)
        if not partner:
            if self._archived_contact():
                raise RedirectWarning(
                    self._contact_is_archived(), self._action_contact(), self.env._("Open the contact"))
            partner = self.env['res.partner'].create(self._prepare_answer_partner(email))
        if self.author_id and not self.author_id.partner_id:
            self.author_id.partner_id = partner
        return partner

    def _prepare_answer_partner(self, email):
        """Return the values of a contact with an address that nobody has yet: a further one of the linked contact."""
        linked = self.partner_id
        return {
            'name': inert(linked.name or self.author_id.name, JOINER) or email,
            'email': email,
            'company_id': linked.company_id.id if linked else self.company_id.id,
            **({'parent_id': linked.id, 'type': 'other'} if linked else {}),
        }

    def _action_contact(self):
        return {
            'type': 'ir.actions.act_window',
            'res_model': 'res.partner',
            'res_id': self.partner_id.id,
            'views': [(False, 'form')],
        }

    # ------------------------------------------------------------------
    # Whom a letter may go to
    # ------------------------------------------------------------------

    def _letter_addresses(self):
        """Return the person's own addresses, normalised; the one from which he wrote comes first."""
        self.ensure_one()
        told = (self._answer_email(), self.partner_id.email, self.author_id.email)
        return list(dict.fromkeys(filter(None, (email_normalize(email or '') for email in told))))

    def _letter_copies(self):
        """Return the addresses that got the person's letter besides us, normalised."""
        self.ensure_one()
        own = set(self._letter_addresses())
        told = (email_normalize(line) for line in (self.also_to or '').splitlines())
        return [email for email in dict.fromkeys(filter(None, told)) if email not in own]

    def _letter_recipients(self):
        """Return whom a letter may go to, as a front end offers it: list of dicts.

        Each has ``email``, ``name``, ``partner_id`` (of a contact that is there, or False), and ``kind``: ``main`` (the
        address from which the person wrote), ``other`` (another one of his), ``copy`` (who got his letter as well).
        """
        addresses, copies = self._letter_addresses(), self._letter_copies()
        partners = self.env['res.partner'].search([
            ('email_normalized', 'in', addresses + copies),
            ('company_id', 'in', [False, self.company_id.id])], order='id desc').grouped('email_normalized')
        if self.partner_id.active and self.partner_id.email_normalized:
            partners[self.partner_id.email_normalized] = self.partner_id
        return [{
            'email': email,
            'name': (partners[email][-1:].name if email in partners else '') or (
                '' if email in copies else self.author_id.name or ''),
            'partner_id': email in partners and partners[email][-1:].id,
            'kind': 'copy' if email in copies else 'other' if number else 'main',
        } for number, email in enumerate(addresses + copies)]

    def _message_add_default_recipients(self):
        """Offer the address from which the person wrote, not another of his contact, and who else got the letter."""
        result = super()._message_add_default_recipients()
        for card in self:
            email = card._answer_email() if card.can_write else ''
            partner = card.partner_id
            if partner.email_normalized != email:
                partner = partner.browse()
            result[card.id] = {
                'email_cc_lst': card._letter_copies(),
                'email_to_lst': [formataddr((card.author_id.name, email))] if email else [],
                'partners': partner,
            }
        return result
