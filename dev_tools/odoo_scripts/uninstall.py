# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Uninstall the module that SI_MODULE names; fed to `odoo shell`, which gives `env`."""

import os

env = globals()["env"]
env["ir.module.module"].search([("name", "=", os.environ["SI_MODULE"])]).button_immediate_uninstall()
