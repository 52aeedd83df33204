# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Run Odoo, and let the databases that it loaded hold the bundles of scripts and styles that pages ask for.

Tests would make them anew for each class: what they make is rolled back.
"""

import sys

import odoo.cli
from odoo import SUPERUSER_ID, api
from odoo.modules.registry import Registry
from odoo.service import server

#: bundles that no page names, but its scripts ask for, with their kinds
ASKED_FOR = {
    "bus.websocket_worker_assets": ("js",),
    "web.assets_backend_lazy": ("js", "css"),
    "web.assets_emoji": ("js",),
    "web.assets_web_dark": ("css",),
    "web.chartjs_lib": ("js",),
}


def make_bundles(qweb):
    """Make the bundles of all pages, and those that their scripts ask for."""
    qweb._pregenerate_assets_bundles()
    for name, kinds in ASKED_FOR.items():
        bundle = qweb._get_asset_bundle(name, css="css" in kinds, js="js" in kinds)
        for kind in kinds:
            getattr(bundle, kind)()


def with_bundles(preload):
    def preload_registries(names):
        code = preload(names)
        for name in names if not code else ():
            with Registry(name).cursor() as cursor:
                make_bundles(api.Environment(cursor, SUPERUSER_ID, {})["ir.qweb"])
        return code

    return preload_registries


server.preload_registries = with_bundles(server.preload_registries)

if __name__ == "__main__":
    sys.argv[0] = "odoo"
    odoo.cli.main()
