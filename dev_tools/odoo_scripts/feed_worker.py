# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""One Odoo process that looks at the feed as a browser does.

SI_WORKER holds, as JSON: `arguments` of Odoo, `role`, and what the role needs. The last
line on stdout is one JSON object.

Roles: `setup` makes salespeople and a team in `database` · `measure` opens, pages and
searches in each of `databases`, by turns · `claim` lets all of `people` take the same cards ·
`looker` makes somebody who can log in and has `count` leads, equally many in each stage.
"""

import json
import os
import sys

import worker_start
from feed_claim import claim
from feed_views import Calls, measure

from odoo import SUPERUSER_ID, api

settings = json.loads(os.environ["SI_WORKER"])


def setup(registry):
    """Make the people who look and claim, and their team; return their ids."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {"no_reset_password": True})
        group = env.ref("sales_team.group_sale_salesman").id
        people = env["res.users"].create([{
            "name": f"Seller {number}", "login": f"seller{number}", "group_ids": [(4, group)],
        } for number in range(settings["count"])])
        team = env["crm.team"].create({"name": "Feed", "member_ids": people.ids[:10]})
        cr.commit()
        return {"people": people.ids, "team": team.id}


def looker(registry):
    """Make who looks at a page of the feed and at a pipeline of as many leads; return the login."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {"no_reset_password": True})
        login = "looker"
        team = env["crm.team"].search([("name", "=", "Feed")], limit=1)
        user = env["res.users"].create({
            "name": "Looker", "login": login, "password": login,
            "group_ids": [(4, env.ref("sales_team.group_sale_salesman").id)]})
        env["res.users"].search([]).odoobot_state = "disabled"
        env["crm.team.member"].create({"user_id": user.id, "crm_team_id": team.id})
        stages = env["crm.stage"].search([])
        leads = env["crm.lead"].search([("active", "=", True)], limit=settings["count"])
        for number, stage in enumerate(stages):
            leads[number::len(stages)].write({"user_id": user.id, "stage_id": stage.id})
        cr.commit()
        return {"login": login}


def main():
    """Load, do what the role says, tell."""
    registries = worker_start.registries(settings["arguments"], settings["databases"])
    if settings["role"] == "setup":
        result = setup(registries[0])
    elif settings["role"] == "looker":
        result = looker(registries[0])
    elif settings["role"] == "claim":
        result = claim(registries[0], settings["people"], settings["cards"])
    else:
        result = measure(
            [Calls(registry, settings["user"], settings["words"]) for registry in registries],
            settings["rounds"])
    print(json.dumps(result), flush=True)


if __name__ == "__main__":
    sys.exit(main())
