# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Feed, table, form and search are laid out anew: what the addon itself adds to them is made anew with them.

Odoo checks a changed view together with those that add to it as they stand in the database,
and these ask for places that are no more. What others add to them stays.
"""

VIEWS = ('view_interest_feed', 'view_interest_list', 'view_interest_form', 'view_interest_search')


def migrate(cr, version):
    cr.execute("""
        WITH ours AS (
            SELECT v.id
              FROM ir_ui_view v
              JOIN ir_model_data d ON d.model = 'ir.ui.view' AND d.res_id = v.id AND d.module = 'social_interest'
              JOIN ir_model_data p ON p.model = 'ir.ui.view' AND p.res_id = v.inherit_id
                                  AND p.module = 'social_interest' AND p.name IN %s
             WHERE NOT EXISTS (SELECT FROM ir_ui_view child WHERE child.inherit_id = v.id)
        ), forgotten AS (
            DELETE FROM ir_model_data WHERE model = 'ir.ui.view' AND res_id IN (SELECT id FROM ours)
        )
        DELETE FROM ir_ui_view WHERE id IN (SELECT id FROM ours)
    """, [VIEWS])
