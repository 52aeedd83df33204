# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""People who led a team, or worked here, stop following the cards that they do not see any more."""

from odoo import SUPERUSER_ID, api


def migrate(cr, version):
    env = api.Environment(cr, SUPERUSER_ID, {'active_test': False})
    env['social.interest']._part_where_rights_ended(env['res.users'].search([('share', '=', False)]))
