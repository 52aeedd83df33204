# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterest(models.Model):
    """Without the proof that closed it, a card is answered, and no more than that."""

    _inherit = 'social.interest'

    @api.depends('proof_record_ids.void_date')
    def _compute_has_proof(self):
        result = super()._compute_has_proof()
        for card in self.filtered('has_proof'):
            if not card.answer_mail_id and all(proof.void_date for proof in card.sudo().proof_record_ids):
                card.has_proof = False
        return result

    @api.depends('proof_record_ids.void_date')
    def _compute_proof_list(self):
        result = super()._compute_proof_list()
        for card in self:
            voided = {
                proof.id: self.env._("Voided by %(who)s: %(reason)s", who=proof.void_user_id.name,
                                     reason=proof.void_reason)
                for proof in card.sudo().proof_record_ids.filtered('void_date')}
            card.proof_list = [{**proof, 'voided': voided.get(proof['id'], '')} for proof in card.proof_list or []]
        return result

    def _after_letter_failed(self, message, reason):
        """A letter that did not arrive proves nothing; that it was written stays."""
        result = super()._after_letter_failed(message, reason)
        self.sudo().proof_record_ids.filtered(
            lambda proof: proof.message_id == message and not proof.void_date)._overwrite({
                'void_user_id': self.env.ref('base.user_root').id, 'void_date': fields.Datetime.now(),
                'void_reason': self.env._("Not delivered: %s", reason)})
        return result

    def _lose_proof(self, urls):
        """Take the voided links off the card of self; without a proof, it is not done by one."""
        if self.proof_url in urls:
            self.write({'proof_url': False})
        if not self.has_proof and self.state == 'processed' and self.answered_date:
            self.write({'state': 'answered', 'processed_date': False})
