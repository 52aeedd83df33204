# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterest(models.Model):
    """*Send and keep*: the person has an answer, and the responsible goes on working on the card."""

    _inherit = 'social.interest'

    kept_date = fields.Datetime(
        "Answered and kept on", readonly=True, copy=False,
        help="The person has an answer since then, and waits no more; the card stays its responsible's.")

    def _keep_answered(self):
        """Stamp the answer of the user on the cards, and leave them taken."""
        now = fields.Datetime.now()
        for card in self:
            card.check_access('write')
            card._check_genuine()
            card.sudo().write({
                'state': 'taken', 'user_id': card.user_id.id or self.env.uid, 'kept_date': now,
                'answered_date': now, 'answered_user_id': self.env.uid})

    def _accompanying_values(self, vals):
        """Whoever closes the card, or puts it back, keeps it no more."""
        values = super()._accompanying_values(vals)
        state = values.get('state') or vals.get('state', 'taken')
        # an answer that is taken back was kept no more than any other
        taken_back = 'answered_date' in vals and not vals['answered_date']
        if self.kept_date and 'kept_date' not in vals and (state != 'taken' or taken_back):
            values['kept_date'] = False
        return values

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | {'kept_date'}

    @api.depends('kept_date')
    def _compute_waiting_since(self):
        result = super()._compute_waiting_since()
        self.filtered('kept_date').waiting_since = False
        return result
