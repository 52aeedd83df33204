# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class CrmLead(models.Model):
    _name = 'crm.lead'
    _inherit = ['crm.lead', 'social.interest.counted.mixin']

    interest_ids = fields.One2many('social.interest', 'lead_id', string="Interests")
