# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestDeed(models.Model):
    """What a deed left beside the cards and the deal goes with it: text added to a deal, files, a contact."""

    _inherit = 'social.interest.deed'

    along = fields.Json(
        help="``lead`` with its ``before`` and ``after`` (descriptions), ``files``, ``author`` with his ``partner``, "
             "and whether that was ``made``.")

    def _keep_along(self, **values):
        """Remember what the deed leaves elsewhere; nothing where there is no deed."""
        if self:
            self.along = {**(self.along or {}), **values}

    def _take_back_along(self):
        """Take back what the deed left elsewhere, as far as nobody has changed it since."""
        along = self.along or {}
        lead = self.env['crm.lead'].browse(along.get('lead') or ()).exists()
        if lead and (lead.description or '') == along['after']:
            lead.description = along['before']
        self.env['ir.attachment'].browse(along.get('files') or ()).exists().unlink()
        author = self.env['social.interest.author'].browse(along.get('author') or ()).exists()
        partner = self.env['res.partner'].browse(along.get('partner') or ()).exists()
        if author and partner and author.partner_id == partner:
            author.partner_id = False
            if along['made']:
                partner._interest_unlink_unused()
