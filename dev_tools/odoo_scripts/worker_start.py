# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What Odoo processes on several databases begin with."""

import threading

import odoo.service.server
from odoo.modules.registry import Registry
from odoo.tools import config


def registries(arguments, databases):
    """Load Odoo by its arguments; return the registries of the databases."""
    config.parse_config(arguments, setup_logging=True)
    odoo.service.server.load_server_wide_modules()
    threading.current_thread().dbname = databases[0]
    return [Registry(name) for name in databases]
