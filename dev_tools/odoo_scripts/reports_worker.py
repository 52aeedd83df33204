# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""One Odoo process that asks for reports as a manager's browser does.

SI_WORKER holds, as JSON: `arguments` of Odoo, `databases`, `role`, and what the role needs. The last line on stdout is
one JSON object.

Roles: `setup` makes salespeople, their team and a manager · `measure` opens pivot, dashboard and CRM's own pivot in
each of `databases`, by turns, `rounds` times · `crowd` tells and reads leaders and clusters in each, `rounds` times.

A pivot asks once, with all sets of its groups; which groups and measures is read from the arch of the action's own
view.
"""

import json
import os
import statistics
import sys
import time
from datetime import timedelta

import worker_start
from lxml import etree

from odoo import SUPERUSER_ID, api, fields

settings = json.loads(os.environ["SI_WORKER"])
DAYS = 90


def setup(registry):
    """Make the people whose cards these are, and who looks at the figures; return their ids."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {"no_reset_password": True})
        group = env.ref("sales_team.group_sale_salesman").id
        people = env["res.users"].create([{
            "name": f"Seller {number}", "login": f"seller{number}", "group_ids": [(4, group)],
        } for number in range(settings["count"])])
        team = env["crm.team"].create({"name": "Reports", "member_ids": people.ids})
        manager = env["res.users"].create({
            "name": "Manager", "login": "manager", "group_ids": [(4, env.ref("sales_team.group_sale_manager").id)]})
        cr.commit()
        return {"people": people.ids, "team": team.id, "manager": manager.id}


class Pivot:
    """What the pivot of an action asks when it is opened."""

    def __init__(self, env, action, filters):
        self.model, self.filters = action.res_model, filters
        view = action.view_ids.filtered(lambda one: one.view_mode == "pivot").view_id
        arch = etree.fromstring(env[self.model].get_views([(view.id, "pivot")])["views"]["pivot"]["arch"])
        nodes = {kind: arch.xpath(f"//field[@type='{kind}']") for kind in ("row", "col", "measure")}

        def groups(kind):
            return [":".join(filter(None, (node.get("name"), node.get("interval")))) for node in nodes[kind]]
        self.rows, self.columns = groups("row"), groups("col")
        self.measures = []
        described = env[self.model].fields_get()
        for node in nodes["measure"]:
            field = described[node.get("name")]
            self.measures.append(f"{node.get('name')}:{field['aggregator']}")
            if field.get("currency_field"):
                self.measures += [f"{field['currency_field']}:array_agg_distinct", f"{node.get('name')}:sum_currency"]
        self.measures.append("__count")

    def ask(self, env, domain=()):
        """Ask as the client does: total, rows, columns, and both."""
        sets = [[], self.rows, self.columns, self.rows + self.columns]
        sets = [one for number, one in enumerate(sets) if one not in sets[:number]]
        return env[self.model].formatted_read_grouping_sets([*self.filters, *domain], sets, self.measures)


class Looks:
    """What a manager's browser asks of one database; each call has a cursor and a cache of its own."""

    def __init__(self, registry, uid):
        self.registry, self.uid = registry, uid
        with registry.cursor() as cr:
            env = api.Environment(cr, uid, {})
            self.cards = env["social.interest"].sudo().with_context(active_test=False).search_count([])
            self.ours = Pivot(env, env.ref("social_interest.action_interest_report").sudo(), [])
            self.crm = Pivot(env, env.ref("crm.crm_opportunity_report_action").sudo(), [("type", "=", "opportunity")])
        self.since = fields.Date.today() - timedelta(days=DAYS)

    def pivot(self, env):
        """Open our pivot over all time."""
        return self.ours.ask(env)

    def pivot_90d(self, env):
        """Open our pivot as its action does: of the last days."""
        return self.ours.ask(env, [("day", ">", self.since)])

    def crm_pivot(self, env):
        """Open CRM's pivot over all time, with won, open and lost ones."""
        return self.crm.ask(env["crm.lead"].with_context(active_test=False).env)

    def dashboard(self, env):
        """Open the dashboard over all time."""
        return env["social.interest.dashboard"].read_figures({"period": "all"})

    def dashboard_90d(self, env):
        """Open the dashboard as it opens by itself."""
        return env["social.interest.dashboard"].read_figures({})

    def crowd(self, env):
        """Tell leaders and clusters, as the night does."""
        company = env["res.company"].browse(1)
        env["social.interest.crowd"].sudo()._tell(company)

    def crowd_screen(self, env):
        """Open the screen of leaders and clusters."""
        return env["social.interest.crowd"].read_crowd()

    def names(self):
        """Return what can be measured here."""
        names = ["pivot", "pivot_90d", "crm_pivot"]
        return names + ["dashboard", "dashboard_90d"] * ("social.interest.dashboard" in self.registry)

    def timed(self, name):
        """Return milliseconds of a call in a new transaction with an empty cache."""
        with self.registry.cursor() as cr:
            env = api.Environment(cr, self.uid, {"lang": "en_US", "tz": "UTC", "allowed_company_ids": [1]})
            env.user.company_ids.ids  # noqa: B018 (a request has read its user before the call)
            started = time.perf_counter()
            getattr(self, name)(env)
            return (time.perf_counter() - started) * 1000


def measure(looks, rounds):
    """Return for each database the median of each call; the calls take turns, after one warm round."""
    times = {(look, name): [] for look in looks for name in look.names()}
    for number in range(rounds + 1):
        for look, name in times:
            spent = look.timed(name)
            if number:
                times[look, name].append(spent)
    return [
        {"cards": look.cards}
        | {f"{name}_ms": round(statistics.median(times[look, name]), 1) for name in look.names()}
        for look in looks]


def tell(look, rounds):
    """Return the medians of telling leaders and clusters of one database and of reading them, and what there is."""
    times = {name: [look.timed(name) for _round in range(rounds)] for name in ("crowd", "crowd_screen")}
    with look.registry.cursor() as cr:
        figures = look.crowd_screen(api.Environment(cr, look.uid, {}))["figures"]
    return {f"{name}_ms": round(statistics.median(spent), 1) for name, spent in times.items()} | {
        "crowd": {name: figures[f"{name}_count"] for name in ("people", "linked", "post", "cluster")}}


def main():
    """Load, do what the role says, tell."""
    registries = worker_start.registries(settings["arguments"], settings["databases"])
    if settings["role"] == "setup":
        result = setup(registries[0])
    elif settings["role"] == "crowd":
        result = [tell(Looks(registry, settings["manager"]), settings["rounds"]) for registry in registries]
    else:
        result = measure([Looks(registry, settings["manager"]) for registry in registries], settings["rounds"])
    print(json.dumps(result), flush=True)


if __name__ == "__main__":
    sys.exit(main())
