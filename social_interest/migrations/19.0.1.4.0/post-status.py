# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the upgrade learned of proofs since the words were filled in counts for them."""


def migrate(cr, version):
    cr.execute("""
        UPDATE social_interest
           SET status = CASE WHEN answered_date IS NOT NULL OR has_proof THEN 'answered' ELSE 'closed' END
         WHERE state = 'processed'
           AND (status = 'answered') IS DISTINCT FROM (answered_date IS NOT NULL OR coalesce(has_proof, FALSE))
    """)
