# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain

from .personal_data import PERSONAL


def _literal(words):
    """Return words as a pattern that stands for nothing but them."""
    return words.replace('\\', r'\\').replace('%', r'\%').replace('_', r'\_')


class SocialInterestMail(models.Model):
    """What the ledger forgets: all that a message says; that it came, and what became of it, stay."""

    _inherit = 'social.interest.mail'

    emptied_date = fields.Datetime("Emptied on", readonly=True, copy=False)
    told_card_id = fields.Many2one(
        'social.interest', string="Told once more", readonly=True, copy=False, ondelete='set null',
        index='btree_not_null', help="The card that there was already of what the message tells.")

    @api.model
    def _message_key(self, company_id, content_hash):
        return (company_id, ('message', content_hash))

    def _erase(self):
        """Empty the rows; what they were of makes nothing when it comes again."""
        mails = self.sudo()
        mails._remember_erased()
        mails.filtered(lambda mail: mail.state == 'pending').state = 'ignored'
        values = dict.fromkeys(PERSONAL[self._name].empty, False)
        mails.write({**values, 'reason': self.env._("Erased."), 'emptied_date': fields.Datetime.now()})

    def _remember_erased(self):
        self.env['social.interest.forgotten'].sudo()._keep(
            self._message_key(mail.company_id.id, mail.content_hash) for mail in self if mail.content_hash)

    @api.ondelete(at_uninstall=False)
    def _unlink_and_remember(self):
        """A row that is deleted lets nothing come back either."""
        self.sudo()._remember_erased()

    def _with_repeats(self):
        """Return self with the rows of the same messages, whatever way these came."""
        mails = self.sudo()
        hashes = [digest for digest in mails.mapped('content_hash') if digest]
        return mails | mails.search([
            ('company_id', 'in', mails.company_id.ids), ('content_hash', 'in', hashes)]) if hashes else mails

    @api.model
    def _naming(self, author):
        """Return the domain of the rows that tell of a person and have no card that says so.

        These are letters of his, repeats, forged messages, and what had a card that was deleted.
        """
        addresses = {word.strip() for word in (author.email_normalized, author.email) if word and '@' in word}
        # one word may be anybody's: "Order" is in the letters of others
        names = {' '.join(author.name.split())} if author.name and len(author.name.split()) > 1 else set()
        named = Domain.OR([
            *(Domain('sender', '=ilike', _literal(address)) for address in addresses),
            *(Domain('subject', 'ilike', _literal(word)) for word in addresses | names),
        ])
        loose = Domain('interest_ids', '=', False) | Domain('verdict', '=', 'failed')
        return Domain('company_id', '=', author.company_id.id) & loose & named

    @api.model
    def _known_hashes(self, keys):
        """Messages that were erased are known as well."""
        erased = self.env['social.interest.forgotten'].sudo()._among({self._message_key(*key) for key in keys})
        return super()._known_hashes(keys) | {(company_id, digest) for company_id, (_kind, digest) in erased}

    @api.model
    def _mark_repeats(self, vals_list):
        """What was erased makes nothing, and nothing of it is kept."""
        result = super()._mark_repeats(vals_list)
        keys = {
            self._message_key(values['company_id'], values['content_hash'])
            for values in vals_list if values.get('content_hash')}
        erased = self.env['social.interest.forgotten'].sudo()._among(keys)
        for values in vals_list:
            if self._message_key(values['company_id'], values.get('content_hash')) in erased:
                values.update(
                    dict.fromkeys(PERSONAL[self._name].empty, False), state='ignored',
                    reason=self.env._("Erased before; it makes nothing."), emptied_date=fields.Datetime.now())
        return result
