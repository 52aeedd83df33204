# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The calls that a browser makes when somebody opens the feed, or the pipeline of crm.lead.

The fields to read are taken from the views' own arch, as Odoo's web client takes them:
`<field>` of the kanban with what `many2many_tags` and `kanban_activity` add, and what the
widgets of ours name as `fieldDependencies` in their JavaScript.

Feed, opened: the counted sections of the search panel, and `web_search_read` of the first
page with its limited count; snoozed cards are filtered out and nothing is grouped by default.
Feed, searched: the same with the domain of the search box's first field added.
Feed, with a card open beside it: the same as opened, and `read_talk` of the first card whose person has more of them.
Feed, next page: "load more" of the column Processed when grouped by state; the web client
reads the column anew, as far as it is shown then.

Pipeline, opened: `read_progress_bar` and `web_read_group` by stage with the first page of
each column, of one's own opportunities (the action's default filter).
Pipeline, searched: the same with the domain of its search box's first field added.
"""

import re
import statistics
import time
from pathlib import Path

from lxml import etree

from odoo import api
from odoo.fields import Domain
from odoo.modules.module import get_module_path
from odoo.tools.safe_eval import safe_eval

PAGE, COUNT_LIMIT = 40, 10_001
WIDGETS = {"many2many_tags": {"fields": {"display_name": {}, "color": {}}}}
COLUMN = [("state", "=", "processed")]


def dependencies(widget):
    """Return the names of the fields that a widget of ours asks for besides."""
    folder = Path(get_module_path("social_interest"), "static", "src")
    for path in folder.rglob("*.js"):
        text = path.read_text("utf-8")
        if re.search(rf"""add\(\s*["']{widget}["']""", text):
            found = re.search(r"fieldDependencies:\s*\[(.*?)\n?\s*\],", text, re.S)
            return re.findall(r"""name:\s*["'](\w+)["']""", found[1]) if found else []
    return []


def specification(env, model, arch):
    """Return what the web client reads of each card of a kanban."""
    result = {}
    fields = env[model]._fields
    for node in etree.fromstring(arch).iter("field", "widget"):
        if node.tag == "widget":
            names = dependencies(node.get("name"))
        elif "menu" in safe_eval(node.get("options") or "{}"):
            # read when the menu of a card is opened
            names = []
        else:
            names = [node.get("name")]
        for name in names:
            if name not in fields:
                continue
            kind = fields[name].type
            if kind == "many2one":
                result.setdefault(name, {"fields": {"display_name": {}}})
            else:
                result[name] = result.get(name) or WIDGETS.get(node.get("widget"), {})
    return result


def searched(env, arch, words):
    """Return the domain of the first field of a search view for what was typed."""
    node = next(etree.fromstring(arch).iter("field"))
    return safe_eval(node.get("filter_domain"), {"self": words, "uid": env.uid})


class Calls:
    """What one person's browser asks of one database; each call has a cursor and a cache of its own."""

    def __init__(self, registry, uid, words):
        self.registry = registry
        self.uid = uid
        with registry.cursor() as cr:
            env = api.Environment(cr, uid, {})
            self.cards = env["social.interest"].sudo().with_context(active_test=False).search_count([])
            self._feed(env, words)
            self._pipeline(env, words)
            self.card = self._talked_about(env)

    def _feed(self, env, words):
        views = env["social.interest"].get_views([(False, "kanban"), (False, "search")])["views"]
        self.panel = [
            node.get("name")
            for node in etree.fromstring(views["search"]["arch"]).xpath("//searchpanel/field")]
        self.feed = specification(env, "social.interest", views["kanban"]["arch"])
        # the action's default filter
        (awake,) = etree.fromstring(views["search"]["arch"]).xpath("//filter[@name='awake']/@domain")
        self.awake = Domain(safe_eval(awake))
        self.words = searched(env, views["search"]["arch"], words)

    def _pipeline(self, env, words):
        action = env.ref("crm.crm_lead_action_pipeline").sudo()
        kanban = env.ref("crm.crm_case_kanban_view_leads").id
        views = env["crm.lead"].get_views([(kanban, "kanban"), (action.search_view_id.id, "search")])["views"]
        self.leads = specification(env, "crm.lead", views["kanban"]["arch"])
        bar = etree.fromstring(views["kanban"]["arch"]).find(".//progressbar")
        self.bar = {"field": bar.get("field"), "colors": safe_eval(bar.get("colors")), "help": bar.get("help")}
        self.sums = [f"{bar.get('sum_field')}:sum"]
        self.own = [("type", "=", "opportunity"), ("user_id", "=", env.uid)]
        self.lead_words = list(Domain(self.own) & Domain(searched(env, views["search"]["arch"], words)))

    def _talked_about(self, env):
        """Return the id of the newest card of the one who wrote most, among those that the person may read."""
        rows = env["social.interest"]._read_group(
            [("author_id", "!=", False)], ["author_id"], ["__count", "id:max"], order="__count DESC", limit=1)
        return rows[0][2]

    # ------------------------------------------------------------------

    def open(self, env, domain=()):
        """Open the feed, or search in it."""
        feed = env["social.interest"]
        domain = list(self.awake & Domain(domain))
        feed.search_panel_select_ranges([[name, {
            "category_domain": [], "enable_counters": True, "expand": False, "filter_domain": [], "hierarchize": True,
            "limit": 200, "search_domain": domain}] for name in self.panel])
        return feed.with_context(bin_size=True).web_search_read(
            domain, self.feed, offset=0, limit=PAGE, order="", count_limit=COUNT_LIMIT)

    def search(self, env):
        """Search the feed for the words."""
        return self.open(env, self.words)

    def page(self, env):
        """Show the next page of one column."""
        return env["social.interest"].with_context(bin_size=True).web_search_read(
            COLUMN, self.feed, offset=0, limit=2 * PAGE, order="", count_limit=COUNT_LIMIT)

    def beside(self, env):
        """Open the feed by an address that names a card: it stands beside the others, with all that was said."""
        self.open(env)
        return env["social.interest"].browse(self.card).read_talk()

    def crm_open(self, env, domain=None):
        """Open the pipeline, or search in it."""
        leads = env["crm.lead"].with_context(
            default_type="opportunity", show_user_team_stages=1, bin_size=True)
        domain = self.own if domain is None else domain
        leads.read_progress_bar(domain=domain, group_by="stage_id", progress_bar=self.bar)
        return leads.with_context(read_group_expand=True).web_read_group(
            domain, ["stage_id"], self.sums, auto_unfold=True, opening_info=[],
            unfold_read_specification=self.leads, unfold_read_default_limit=PAGE, groupby_read_specification={})

    def crm_search(self, env):
        """Search one's pipeline for the words."""
        return self.crm_open(env, self.lead_words)

    def timed(self, name):
        """Return milliseconds and queries of a call in a new transaction with an empty cache."""
        with self.registry.cursor() as cr:
            env = api.Environment(cr, self.uid, {"lang": "en_US", "tz": "UTC", "allowed_company_ids": [1]})
            env.user.company_ids.ids  # noqa: B018 (a request has read its user before the call)
            queries, started = cr.sql_log_count, time.perf_counter()
            getattr(self, name)(env)
            return (time.perf_counter() - started) * 1000, cr.sql_log_count - queries


NAMES = ("open", "page", "search", "beside", "crm_open", "crm_search")


def measure(looks, rounds):
    """Return for each database the median of each call; the calls take turns, after two warm rounds."""
    times = {(look, name): [] for look in looks for name in NAMES}
    queries = {}
    for number in range(rounds + 2):
        for name in NAMES:
            for look in looks:
                spent, queries[look, name] = look.timed(name)
                if number > 1:
                    times[look, name].append(spent)
    return [
        {"cards": look.cards}
        | {f"{name}_ms": round(statistics.median(times[look, name]), 1) for name in NAMES}
        | {"queries": {name: queries[look, name] for name in NAMES[:4]}}
        for look in looks]
