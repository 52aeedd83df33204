# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.exceptions import UserError
from odoo.tools import email_normalize

from ...parsers.phones import dialled


class SocialInterest(models.Model):
    """A card by hand, in three fields: somebody called, or stood before the desk."""

    _inherit = 'social.interest'

    @api.model
    @api.readonly
    def by_hand_sources(self):
        """Return the places that somebody may have come by: list of dicts ``id``, ``name``; the telephone first."""
        self.browse().check_access('create')
        phone = self.env.ref('social_interest.channel_phone')
        sources = self.env['social.interest.source'].search([
            ('company_id', '=', self.env.company.id), ('unconfirmed', '=', False),
            ('channel_id', '!=', self.env.ref('social_interest.channel_forged').id)])
        phones = sources.filtered(lambda source: source.channel_id == phone)
        first = [{'id': source.id, 'name': source.name} for source in phones] or [{'id': 0, 'name': phone.name}]
        return first + [{'id': source.id, 'name': source.display_name} for source in sources - phones]

    @api.model
    def make_by_hand(self, contact, text, source_id=0, name=''):
        """Make a card of what somebody was told, and give it to the user if he may have one more.

        :param str contact: a phone number, an e-mail address, or else a name
        :param str text: what was wanted
        :param int source_id: see :meth:`by_hand_sources`; 0: the telephone
        :param str name: who it was, where that is known
        :returns: the id of the card
        """
        self.browse().check_access('create')
        contact, text, name = (' '.join((contact or '').split()), (text or '').strip(), ' '.join((name or '').split()))
        if not (contact or name) or not text:
            raise UserError(self.env._("Say who it was, or how to reach the person, and what was wanted."))
        source = self._source_by_hand(source_id)
        email = email_normalize(contact) or ''
        number = '' if email else dialled(contact, source.company_id.country_id.code or '')
        author = self._author_by_hand(source, name or ('' if email or number else contact), email, number, contact)
        # as the product: whom the number belongs to may be a colleague's person
        card = self.sudo().with_context(**self._context_by_hand()).create({
            'source_id': source.id,
            'author_id': author.id,
            'action_id': self.env.ref('social_interest.action_request').id,
            'text': text,
            'email': email or False,
            'phone': contact if number else False,
            'answer_kind': 'mail' if email else 'call' if number else 'page',
        }).with_env(self.env)
        try:
            card.take()
        except UserError:
            # he has as many as he may have: the person waits for somebody else
            self.env.invalidate_all()
        return card.id

    @api.model
    def _context_by_hand(self):
        """Return the context without defaults that a screen may have."""
        return {name: value for name, value in self.env.context.items() if not name.startswith('default_')}

    @api.model
    def _source_by_hand(self, source_id):
        sources = self.env['social.interest.source']
        if source_id:
            source = sources.browse(int(source_id)).exists()
            source.check_access('read')
            if not source:
                raise UserError(self.env._("This source is gone."))
            return source
        phone = self.env.ref('social_interest.channel_phone')
        found = sources.search([('channel_id', '=', phone.id), ('company_id', '=', self.env.company.id)], limit=1)
        return found or sources.sudo().create({
            'name': phone.name, 'channel_id': phone.id, 'company_id': self.env.company.id}).with_env(self.env)

    @api.model
    def _author_by_hand(self, source, name, email, number, contact):
        """Return the person at the address or number, made if nobody is known there."""
        authors = self.env['social.interest.author'].sudo()
        key = email or number
        found = key and authors.search([
            ('channel_id', '=', source.channel_id.id), ('company_id', '=', source.company_id.id), ('key', '=', key)],
            limit=1)
        if found:
            return found
        return authors.create({
            'name': name or contact,
            'channel_id': source.channel_id.id,
            'company_id': source.company_id.id,
            'key': key or False,
            'email': email or False,
            'phone': contact if number else False,
            'partner_id': self._partner_by_hand(source.company_id, email, number).id,
        })

    @api.model
    def _partner_by_hand(self, company, email, number):
        """Return the one contact with the address or number; two are a question for a person."""
        partners = self.env['res.partner']
        if not email and not number.startswith('+'):
            return partners
        name, value = ('email_normalized', email) if email else ('phone_sanitized', number)
        found = partners.search([(name, '=', value), ('company_id', 'in', [False, company.id])], limit=2)
        return found if len(found) == 1 else partners
