# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Make cards of the messages that wait; fed to the `odoo shell` of any version, which gives `env`.

SI_LEAVE messages, the newest, go on waiting.
"""

import os

env = globals()["env"]
waiting = env["social.interest.mail"].search([("state", "=", "pending")], order="id")
waiting[:len(waiting) - int(os.environ["SI_LEAVE"])]._process()
env.cr.commit()
