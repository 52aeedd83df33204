# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Each line of business gets the usual stages; connection requests are knocks, and those answered were greeted."""

from odoo import SUPERUSER_ID, api


def migrate(cr, version):
    cr.execute("UPDATE social_interest_action SET knocks = TRUE WHERE code = 'connection_request'")
    cr.execute("""
        UPDATE social_interest AS card SET greeted_date = card.first_answered_date
          FROM social_interest_action AS action
         WHERE action.id = card.action_id AND action.knocks AND card.first_answered_date IS NOT NULL
           AND card.greeted_date IS NULL
    """)
    env = api.Environment(cr, SUPERUSER_ID, {})
    if refused := env.ref('social_interest.call_outcome_refused', raise_if_not_found=False):
        refused.refuses = True
    env['crm.team']._fill_all_interest_stages()
    env['social.interest.reply']._make_greetings()
