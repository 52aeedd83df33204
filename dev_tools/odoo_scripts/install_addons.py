# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Run Odoo, and let the databases that it loaded hold the bundles of scripts and styles that pages ask for.

Tests would make them anew for each class: what they make is rolled back.
"""

import sys

import odoo.cli
from odoo import SUPERUSER_ID, api
from odoo.modules.registry import Registry
from odoo.service import server


def with_bundles(preload):
    def preload_registries(names):
        code = preload(names)
        for name in names if not code else ():
            with Registry(name).cursor() as cursor:
                api.Environment(cursor, SUPERUSER_ID, {})["ir.qweb"]._pregenerate_assets_bundles()
        return code

    return preload_registries


server.preload_registries = with_bundles(server.preload_registries)

if __name__ == "__main__":
    sys.argv[0] = "odoo"
    odoo.cli.main()
