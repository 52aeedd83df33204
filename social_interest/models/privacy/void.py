# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models
from odoo.exceptions import AccessError, UserError

from ...tools.roles import MANAGERS

VOIDABLE = ('screenshot', 'link')


class SocialInterestProof(models.Model):
    """A proof that shows what it must not: a manager takes the picture away; that there was one stays."""

    _inherit = 'social.interest.proof'

    void_user_id = fields.Many2one('res.users', "Voided by", readonly=True, ondelete='restrict')
    void_date = fields.Datetime("Voided on", readonly=True)
    void_reason = fields.Char("Why voided", readonly=True)

    def action_void(self):
        """Button of managers: ask why."""
        self._check_may_void()
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Void the proof"),
            'res_model': 'social.interest.void',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'default_proof_ids': self.ids},
        }

    def _check_may_void(self):
        self.check_access('read')
        if not self.env.user.has_group(MANAGERS):
            raise AccessError(self.env._("Only a manager voids a proof."))
        if self.filtered(lambda proof: proof.kind not in VOIDABLE or proof.void_date):
            raise UserError(self.env._("Only a screenshot, or a link to one, can be voided, and once."))

    def _void(self, reason):
        """Take the pictures away; who did so, when and why stays.

        :param str reason: one line, for the colleagues
        """
        self._check_may_void()
        reason = ' '.join((reason or '').split())[:200]
        if not reason:
            raise UserError(self.env._("Say why: your colleagues will see it."))
        cards = self.interest_id.sudo()
        urls = {card: card.proof_record_ids.filtered(lambda proof: proof in self).mapped('url') for card in cards}
        self._erase()
        self.sudo()._overwrite({
            'void_user_id': self.env.uid, 'void_date': fields.Datetime.now(), 'void_reason': reason})
        for card in cards:
            card._lose_proof(urls[card])
        cards.with_env(self.env)._message_log_batch(bodies=dict.fromkeys(
            cards.ids, self.env._("%(who)s voided a proof: %(reason)s", who=self.env.user.name, reason=reason)))
        self.env['ir.attachment']._empty_store_soon()
