# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain


class SocialInterestDeed(models.Model):
    """A deal that was made a moment ago goes with its deed, if nobody has touched it."""

    _inherit = 'social.interest.deed'

    lead_id = fields.Many2one('crm.lead', ondelete='set null', index='btree_not_null')
    lead_told = fields.Boolean(help="Its salesperson knows of it, or made it himself.")

    def _made(self, lead):
        """Remember a deal that the deed made, and whose salesperson is told of it when the deed is final."""
        self.write({'lead_id': lead.id, 'lead_told': lead.user_id in (self.user_id, lead.user_id.browse())})
        if not self.lead_told:
            self.env.ref('social_interest.ir_cron_send_notices').sudo()._trigger(at=self.until)

    def _unchanged(self, cards):
        if self.lead_id and not self.lead_id._is_untouched():
            return cards.browse()
        return super()._unchanged(cards)

    def _not_undone(self, kept):
        if kept and self.lead_id:
            return self.env._("“%s” was worked on meanwhile; it stays.", self.lead_id.display_name)
        return super()._not_undone(kept)

    @api.model
    def _tell_of_deals(self):
        """Tell salespeople of the deals that colleagues made for them, as Odoo does, once it is final."""
        waiting = self.sudo().search(
            Domain('lead_id', '!=', False) & Domain('lead_told', '=', False)
            & Domain('until', '<=', fields.Datetime.now()))
        waiting.write({'lead_told': True})
        for deed in waiting:
            lead = deed.lead_id.with_user(deed.user_id).with_context(lang=deed.lead_id.user_id.lang).sudo()
            lead._message_auto_subscribe_notify(lead.user_id.partner_id.ids, 'mail.message_user_assigned')
