# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""One Odoo process that takes people in and asks who may be whom.

SI_WORKER_FILE names a file that holds, as JSON: `arguments` of Odoo, `databases`, `role`, and what the role needs. The
last line on stdout is one JSON object.

Roles: `suggest` makes `identities` and tells the pairs that are suggested, by their numbers · `upsert` takes in
`count` people in each database by turns, `rounds` times, and rolls it back.
"""

import json
import os
import statistics
import sys
import time
from pathlib import Path

import worker_start

from odoo import SUPERUSER_ID, api

settings = json.loads(Path(os.environ["SI_WORKER_FILE"]).read_text("utf-8"))


def suggest(registry):
    """Make all of them, let the scheduled action look, and return the pairs with their confidence."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {"tracking_disable": True})
        env.company.country_id = env.ref("base.dk")
        identities = settings["identities"]
        authors = [number for number, one in enumerate(identities) if one["model"] == "author"]
        channels = env["social.interest.channel"]._by_code({identities[number]["channel"] for number in authors})
        made = env["social.interest.author"].create([author_values(identities[number], channels) for number in authors])
        numbers = {("author", author.id): number for author, number in zip(made, authors, strict=True)}
        contacts = [number for number, one in enumerate(identities) if one["model"] == "partner"]
        partners = env["res.partner"].create([
            {name: identities[number][name] or False for name in ("name", "email", "phone", "website")}
            for number in contacts])
        numbers |= {("partner", partner.id): number for partner, number in zip(partners, contacts, strict=True)}
        cr.commit()
        env["social.interest.match"]._cron_match()
        pairs = [
            (numbers["author", match.author_id.id],
             numbers["author", match.other_id.id] if match.other_id else numbers.get(("partner", match.partner_id.id)),
             match.confidence)
            for match in env["social.interest.match"].search([("author_id", "in", made.ids)])]
        return {"pairs": [pair for pair in pairs if pair[1] is not None]}


def author_values(identity, channels):
    """Return the values of an author, with what vouches for them, as messages make him."""
    told = [name for name in ("name", "handle", "email", "phone") if identity[name]]
    return {
        **{name: identity[name] or False for name in ("name", "key", "handle", "email", "phone")},
        "channel_id": channels[identity["channel"]].id,
        "origins": {name: [identity["verdict"], "2026-01-01 10:00:00"] for name in told},
    }


def found(env, count, mail):
    """Return what parsers tell of so many people: every other one is known already."""
    from odoo.addons.social_interest.parsers.types import Interest, Parsed  # when the registry is there

    def person(number):
        name = f"person{number // 2 * 4 + 1}" if number % 2 else f"new{number}"
        return Interest(
            channel="facebook", action="comment", author_name=f"Given Family{name}", author_key=name,
            author_handle=f"handle of {name}", email=f"{name}@mail.example", text="How much is it?", source_key="page")
    outcome = Parsed(
        parser="facebook", verdict="verified", interests=tuple(person(number) for number in range(count)))
    return [(mail, outcome, interest) for interest in outcome.found]


def take_in(registry, count):
    """Take the people in once; return milliseconds and queries of that, and of the search for who they may be."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        mail = env["social.interest.mail"].create({"company_id": env.company.id, "state": "pending"})
        cards = env["social.interest"]
        people = found(env, count, mail)
        channels = cards._intake_channels(people)
        sources = cards._intake_sources(people, channels)
        env.flush_all()
        env.invalidate_all()
        began, queries = time.perf_counter(), cr.sql_log_count
        authors = env["social.interest.author"].union(*cards._intake_authors(people, channels, sources).values())
        env.flush_all()
        upsert = (time.perf_counter() - began) * 1000, cr.sql_log_count - queries
        env.invalidate_all()
        began, queries = time.perf_counter(), cr.sql_log_count
        authors.sudo()._find_matches()
        env.flush_all()
        match = (time.perf_counter() - began) * 1000, cr.sql_log_count - queries
        assert len(authors) == count, len(authors)
        cr.rollback()
        return *upsert, *match


def upsert(registries, count, rounds):
    """Measure by turns; return a dict of medians for each database."""
    for registry in registries:
        take_in(registry, count)  # what is loaded once
    taken = {registry.db_name: [] for registry in registries}
    for _round in range(rounds):
        for registry in registries:
            taken[registry.db_name].append(take_in(registry, count))
    told = []
    for registry in registries:
        upsert_ms, upsert_queries, match_ms, match_queries = map(
            statistics.median, zip(*taken[registry.db_name], strict=True))
        with registry.cursor() as cr:
            cr.execute("SELECT count(*) FROM social_interest_author")
            [authors] = cr.fetchone()
        told.append({
            "authors": authors, "upsert_ms": round(upsert_ms, 1), "upsert_queries": upsert_queries,
            "match_ms": round(match_ms, 1), "match_queries": match_queries})
    return {"databases": told}


def main():
    """Load, do what the role says, tell."""
    registries = worker_start.registries(settings["arguments"], settings["databases"])
    if settings["role"] == "suggest":
        result = suggest(registries[0])
    else:
        result = upsert(registries, settings["count"], settings["rounds"])
    print(json.dumps(result), flush=True)


if __name__ == "__main__":
    sys.exit(main())
