# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Deals of before the upgrade give credit to the interests before them, in the background."""

from odoo import SUPERUSER_ID, api


def migrate(cr, version):
    cr.execute("""
        INSERT INTO social_interest_credit_task (lead_id)
        SELECT lead.id FROM crm_lead AS lead
         WHERE EXISTS (SELECT FROM social_interest AS card WHERE card.lead_id = lead.id)
            OR EXISTS (SELECT FROM social_interest_author AS author
                        JOIN res_partner AS person ON person.id = author.partner_id
                       WHERE lead.partner_id IN (person.id, person.commercial_partner_id))
         ORDER BY lead.id
    """)
    api.Environment(cr, SUPERUSER_ID, {})['social.interest.credit.task']._wake()
