# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class CrmLead(models.Model):
    """Won deals are found by their ids, and with them all that the reports tell of them."""

    _inherit = 'crm.lead'

    # of each group of cards its deals, one by one: without it each is another page of a large table
    _interest_won_index = models.Index("""
        (id) INCLUDE (expected_revenue, company_id, team_id, user_id, date_closed, create_date)
        WHERE won_status = 'won'""")
