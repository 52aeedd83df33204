# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Prepare the demo database; fed to `odoo shell`, which gives `env`.

SI_DEMO holds, as JSON: url, host, port, user, password, authserv of the mailbox's
server, and the logins of the people (their passwords equal their logins).
"""

import json
import os

from odoo import fields

NOBODY = "http://127.0.0.1:9"
CALLED_SERVICES = (
    "iap.endpoint",
    "iap.partner_autocomplete.endpoint",
    "enrich.endpoint",
    "reveal.endpoint",
    "sms.endpoint",
    "snailmail.endpoint",
)
CALLING_CRONS = (
    "mail.ir_cron_module_update_notification",
    "crm_iap_enrich.ir_cron_lead_enrichment",
)
settings = json.loads(os.environ["SI_DEMO"])
env = globals()["env"]


def ensure_people():
    """Give the demo's people their passwords, once."""
    for login in settings["people"]:
        user = env.ref(f"social_interest.user_demo_{login}", raise_if_not_found=False)
        if user:
            user.password = login
    users = env["res.users"].search([])
    if "odoobot_state" in users:
        # Its chat would open over the feed at everybody's first visit.
        users.odoobot_state = "disabled"


def ensure_mailbox():
    """Return the mailbox record, made at the first run."""
    mailbox = env.ref("social_interest.mailbox_demo", raise_if_not_found=False)
    place = {"server": settings["host"], "port": settings["port"]}
    if mailbox:
        mailbox.write(place)
        return mailbox
    ensure_people()
    mailbox = env["fetchmail.server"].create(
        place
        | {
            "name": "Demo mailbox",
            "server_type": "imap",
            "is_ssl": False,
            "user": settings["user"],
            "password": settings["password"],
            "state": "done",
            "collects_interests": True,
            "interest_since": False,
            "interest_authserv": settings["authserv"],
        }
    )
    env["ir.model.data"].create(
        {
            "module": "social_interest",
            "name": "mailbox_demo",
            "model": mailbox._name,
            "res_id": mailbox.id,
            "noupdate": True,
        }
    )
    return mailbox


def stay_at_home():
    """Switch off what would call out of this machine."""
    for name in CALLING_CRONS:
        cron = env.ref(name, raise_if_not_found=False)
        if cron:
            cron.active = False
    companies = env["res.company"].search([])
    if "iap_enrich_auto_done" in companies:
        companies.iap_enrich_auto_done = True
    parameters = env["ir.config_parameter"].sudo()
    for name in CALLED_SERVICES:
        parameters.set_param(name, NOBODY)
    parameters.set_param("crm.iap.lead.enrich.setting", "manual")
    parameters.set_param("web.base.url", settings["url"])


def name_company():
    """Let the demo's shop be the company, where nobody has named it."""
    company = env.ref("base.main_company")
    if company.name in ("YourCompany", "My Company"):
        company.write({"name": "Acme Furniture", "website": "https://acme.example", "email": "hello@acme.example"})


def schedule():
    """Let the scheduled actions run as soon as the server is up."""
    collecting = env["fetchmail.server"].search([("collects_interests", "=", True)]).interest_cron_id
    for cron in collecting | env.ref("social_interest.ir_cron_parse_interests"):
        cron.write({"active": True, "nextcall": fields.Datetime.now()})


ensure_mailbox()
stay_at_home()
name_company()
schedule()
env.cr.commit()
