# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev bench people`: how right the suggestions of who is whom are, and what a new person costs in a large database.

A suggestion is right if both are one person. Recall counts joins: whoever has five profiles needs four of them, and as
many are found as the right suggestions, all accepted, would make. Two contacts of one person are Odoo's own to merge.

Upsert: 500 people as messages tell of them, half of whom are known, are looked up, made and brought up to date, in a
transaction that is rolled back; then the search for whom they may be, of the same 500. Times are medians, small and
large database take turns.
"""

import contextlib
import json
import os
from collections import defaultdict
from collections.abc import Iterable, Sequence

from .. import environment, log_check, odoo_run, paths, processes
from ..odoo_run import Environment
from ..odoo_worker import Databases
from ..postgres import Server
from ..ui import Problem, Steps, table
from . import people_data

SCRIPT = paths.ODOO_SCRIPTS / "people_worker.py"
SMALL, LARGE = 2_000, 200_000
TAKEN_IN = 500
ROUNDS = 7

AUTHORS = """
INSERT INTO social_interest_author
       (name, key, handle, email, email_normalized, channel_id, company_id, active, match_due, relationship,
        create_uid, create_date)
SELECT 'Given' || n % 997 || ' Family' || n, 'person' || n, 'handle' || n, 'person' || n || '@mail.example',
       'person' || n || '@mail.example', c.id, {company}, true, false, 'unknown', 1, now()
  FROM generate_series(1, {count}) n, (SELECT id FROM social_interest_channel WHERE code = 'facebook') c
"""
KEYS = """
INSERT INTO social_interest_match_key (kind, value, sure, who, author_id, company_id)
SELECT k.kind, k.value, true, lower(a.name), a.id, a.company_id
  FROM social_interest_author a,
       LATERAL (VALUES ('email', a.email_normalized), ('handle', a.handle)) k(kind, value)
"""
TABLES = ("social_interest_author", "social_interest_match_key")


def run() -> int:
    """Measure, print the tables and, last, the line of JSON."""
    steps = Steps(environment.STEPS + 4)
    with environment.ready(steps, "bench") as env, contextlib.ExitStack() as stack:
        steps.start("Database")
        databases = Databases(env, "people", steps)
        stack.callback(databases.drop)
        databases.template()
        steps.done()
        steps.start(f"{people_data.COUNT} people")
        identities = people_data.generate()
        suggested = worker(env, "suggest", [databases.ours("known")], identities=identities)
        judged = judge(identities, suggested["pairs"])
        steps.done(f"{judged['suggestions']} suggestions")
        steps.start(f"{SMALL} and {LARGE} authors")
        names = []
        for size in (SMALL, LARGE):
            names.append(databases.ours(str(size)))
            fill(env.server, names[-1], size)
        databases.settle()
        steps.done()
        steps.start("Upsert")
        measured = worker(env, "upsert", names, count=TAKEN_IN, rounds=ROUNDS)["databases"]
        steps.done()
        print(f"\n{judged_text(judged)}\n{upsert_text(measured)}\n{result(judged, measured)}", flush=True)
    return 0


def worker(env: Environment, role: str, names: list[str], **more) -> dict:
    """Run an Odoo process on databases and return what it tells."""
    config = odoo_run.write_config(f"worker-{os.getpid()}", http_port=9)
    log = paths.private_folder(paths.LOGS) / f"worker-people-{role}.log"
    log.unlink(missing_ok=True)
    told = more | {
        "arguments": ["-c", str(config), "--no-http", "--logfile", str(log)], "databases": names, "role": role}
    handed = paths.private_folder(paths.LOGS) / f"worker-people-{role}.json"
    # more than one may put into the environment of a process
    handed.write_text(json.dumps(told), "utf-8")
    output = processes.run(
        env.command(script=SCRIPT), f"The Odoo process `{role}`",
        env=env.variables() | {"SI_WORKER_FILE": str(handed)})
    handed.unlink()
    findings = log_check.unexpected(log.read_text("utf-8", "replace")) if log.exists() else []
    if findings:
        raise Problem(f"`{role}` logged: {findings[0].summary()} (whole log: {log})")
    return json.loads(output.splitlines()[-1])


def fill(server: Server, database: str, count: int) -> None:
    """Write so many authors, with what they are found by."""
    (company,) = server.sql("SELECT min(id) FROM res_company", database)[0]
    server.sql(AUTHORS.format(company=company, count=count), database)
    server.sql(KEYS, database)
    for name in TABLES:
        server.sql(f"VACUUM ANALYZE {name}", database)


def judge(identities: Sequence[dict], pairs: Iterable[Sequence[int]]) -> dict:
    """Return how right suggestions are, and how many joins they find.

    :param pairs: (number of an identity, number of another, confidence)
    """
    parents = list(range(len(identities)))

    def root(number: int) -> int:
        while parents[number] != number:
            number = parents[number]
        return number

    right = wrong = 0
    for one, other, _percent in pairs:
        if identities[one]["person"] == identities[other]["person"]:
            right += 1
            parents[root(one)] = root(other)
        else:
            wrong += 1
    of_each = defaultdict(list)
    for number, identity in enumerate(identities):
        of_each[identity["person"]].append(number)
    left = sum(len({root(number) for number in numbers}) for numbers in of_each.values())
    needed = len(identities) - len(of_each)
    return {
        "people": len(of_each), "profiles": len(identities), "suggestions": right + wrong, "wrong": wrong,
        "needed": needed, "found": len(identities) - left,
        "precision": round(right / (right + wrong), 4) if right + wrong else 0.0,
        "recall": round((len(identities) - left) / needed, 4) if needed else 0.0,
    }


def judged_text(judged: dict) -> str:
    """Return the table of the suggestions."""
    return table(
        ["People", "Profiles, contacts", "Suggestions", "Wrong", "Joins needed", "Found", "Precision", "Recall"],
        [[judged[key] for key in (
            "people", "profiles", "suggestions", "wrong", "needed", "found", "precision", "recall")]])


def upsert_text(measured: Sequence[dict]) -> str:
    """Return the table of what people cost who are taken in."""
    return table(
        ["Authors there", "Taken in", "Upsert, ms", "Queries", "Who they may be, ms", "Queries"],
        [[one["authors"], TAKEN_IN, one["upsert_ms"], one["upsert_queries"], one["match_ms"], one["match_queries"]]
         for one in measured])


def result(judged: dict, measured: Sequence[dict]) -> str:
    """Return the line of JSON: large database beside the small one."""
    first, last = measured[0], measured[-1]
    return json.dumps({
        "precision": judged["precision"],
        "recall": judged["recall"],
        "upsert_ratio": _ratio(last["upsert_ms"], first["upsert_ms"]),
        "match_ratio": _ratio(last["match_ms"], first["match_ms"]),
        "suggestions": judged["suggestions"],
        "wrong": judged["wrong"],
        "databases": list(measured),
    })


def _ratio(part: float, whole: float) -> float:
    return round(part / whole, 2) if whole else 0.0
