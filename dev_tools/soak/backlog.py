# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A mailbox with a large backlog: memory stays bounded, and new mail does not wait for old."""

from .. import tally
from ..bench import messages
from ..imap_server import ImapServer
from ..odoo_run import Environment
from ..odoo_worker import Databases, Worker, mailbox_values, make_mailboxes, workers
from ..ui import Problem, Steps

USER = "backlog@acme.example"
#: new messages that come after the first run over the backlog
NEW = 20
#: seconds of one run, as a scheduled action of Odoo has them
RUN = 10

# Rows of the backlog that were in the ledger before the last of the new messages.
BEFORE = """
    SELECT count(*) FROM social_interest_mail
     WHERE uid::bigint <= {backlog}
       AND id < (SELECT max(id) FROM social_interest_mail WHERE uid::bigint > {backlog})
"""


def run(env: Environment, imap: ImapServer, databases: Databases, steps: Steps, count: int) -> dict:
    """Put the backlog there, take it in, deliver new mail meanwhile; return the figures."""
    steps.start("Backlog", f"writing {count} messages")
    target = databases.ours("backlog")
    imap.deliver(USER, (messages.small(number, "old") for number in range(count)), prefix="1")
    (mailbox,) = make_mailboxes(env, target, [mailbox_values(imap, USER)])
    with workers(
        env,
        {"name": "backlog-collect", "database_name": target, "role": "collect", "mailboxes": [mailbox],
         "messages": count + NEW, "seconds": RUN, "tell_runs": True, "watch": True, "warm": False},
        {"name": "backlog-parse", "database_name": target, "role": "parse"},
    ) as (collect, parse):
        parse.go()
        collect.go()
        runs = _runs(imap, collect, steps, count)
        collected = collect.result()
        steps.say("making the last cards")
        parse.go()
        parsed = parse.result()
    sent = [messages.small_id(number, "old") for number in range(count)]
    sent += [messages.small_id(number, "new") for number in range(NEW)]
    found = tally.of(env.server, target, [mailbox], sent)
    before = int(env.server.sql(BEFORE.format(backlog=count), target)[0][0])
    seconds = max(parsed["ended"], collected["ended"]) - collected["started"]
    steps.done(f"{count + NEW} messages in {seconds:.0f} s")
    figures = {
        "backlog": count, "new": NEW, "runs": runs, "seconds": round(seconds),
        "per_s": round((count + NEW) / seconds, 1), "backlog_read_before_new": before,
        "largest_fetch": collected["fetch"], "largest_search": collected["search"],
        "rss_growth_mb_collect": round(collected["rss_growth"] / 1e6),
        "rss_growth_mb_parse": round(parsed["rss_growth"] / 1e6),
        "cards": found.cards, "lost": len(found.lost), "doubled": len(found.doubled),
    }
    _check(figures)
    return figures


def _runs(imap: ImapServer, collect: Worker, steps: Steps, count: int) -> int:
    """Follow the runs; after the first deliver new mail. Return how many there were."""
    runs = 0
    while event := collect.wait_run():
        runs += 1
        steps.say(f"run {runs}: {event['rows']} of {count + NEW} in the ledger")
        if runs == 1:
            imap.deliver(USER, (messages.small(number, "new") for number in range(NEW)), prefix="2")
        collect.go()
    return runs


def _check(figures: dict) -> None:
    """Raise a Problem where a promise is broken."""
    if figures["lost"] or figures["doubled"]:
        raise Problem(f"Backlog: {figures['lost']} messages without a card, {figures['doubled']} with more than one.")
    if figures["runs"] > 1 and figures["backlog_read_before_new"] >= figures["backlog"]:
        raise Problem("Backlog: the new messages were read after all the old ones.")
