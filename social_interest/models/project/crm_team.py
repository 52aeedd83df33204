# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ...parsers import links


class CrmTeam(models.Model):
    """A team may be a project of its own: its sources show its logo, description and site where they have none."""

    _name = 'crm.team'
    _inherit = ['crm.team', 'image.mixin']

    image_1920 = fields.Image("Logo")
    interest_description = fields.Text(
        "What it is about", help="What salespeople should know of it before they answer.")
    interest_site = fields.Char("Website")

    @api.constrains('interest_site')
    def _check_interest_site(self):
        for team in self:
            if team.interest_site and not links.tidied(team.interest_site):
                raise ValidationError(self.env._(
                    "“%s” is not a web address: it has to start with https://.", team.interest_site))
