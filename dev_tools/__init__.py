# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What `./dev` calls: the environment, the demo, the tests and the checks.

Everything here runs on the machine's own Python before any package is installed,
so only the standard library is used (except in `odoo_scripts/` and `shots.py`).
"""
