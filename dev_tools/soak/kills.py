# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The intake killed at each step of its journal, again and again: nothing lost or doubled."""

import importlib.util
import signal

from .. import paths, tally
from ..bench import messages
from ..imap_server import ImapServer
from ..odoo_run import Environment
from ..odoo_worker import Databases, Worker, mailbox_values, make_mailboxes
from ..ui import Problem, Steps

JOURNAL = paths.ROOT / paths.ADDON / "tools" / "journal.py"
#: the first, the second and a later time that a step is reached
TIMES = (1, 2, 7)
#: messages of one window and one batch, so that few messages reach a step seven times
WINDOW = 5
USER = "kills@acme.example"


def journal():
    """Return the addon's journal; it needs no Odoo."""
    spec = importlib.util.spec_from_file_location("journal", JOURNAL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def trials(steps: tuple[str, ...], count: int) -> list[tuple[str, int, int]]:
    """Return (step, how many times it is reached before the kill, how many messages) of each kill.

    The messages are shared out evenly, but each kill gets as many as its step needs.
    """
    kills = [(step, times) for step in steps for times in TIMES]
    share, more = divmod(count, len(kills))
    return [
        (step, times, max(share + (place < more), WINDOW * times)) for place, (step, times) in enumerate(kills)
    ]


def run(env: Environment, imap: ImapServer, databases: Databases, steps: Steps, count: int) -> dict:
    """Kill and start again, once for each trial; return the figures."""
    steps.start("Kills")
    steps.close_line()
    module = journal()
    target = databases.ours("kills")
    (mailbox,) = make_mailboxes(env, target, [mailbox_values(imap, USER, interest_after="seen")])
    sent: list[str] = []
    for place, (step, times, share) in enumerate(trials(module.STEPS, count), 1):
        numbers = range(len(sent), len(sent) + share)
        imap.deliver(USER, (messages.build(number, "k") for number in numbers), prefix=f"1{place:03d}")
        sent += [messages.message_id(number, "k") for number in numbers]
        settings = {
            "database_name": target, "role": "both", "mailboxes": [mailbox], "messages": len(sent),
            "windows": WINDOW, "warm": False,
        }
        _kill(env, f"{step}:{times}", {module.KILL_AT: f"{step}:{times}"}, settings)
        _finish(env, settings)
        found = tally.of(env.server, target, [mailbox], sent)
        _check(found, step, times)
        print(f"  killed at `{step}`, time {times}: {len(sent)} messages, {found.cards} cards", flush=True)
    return {
        "steps": len(module.STEPS), "kills": len(module.STEPS) * len(TIMES), "messages": len(sent),
        "cards": found.cards, "lost": len(found.lost), "doubled": len(found.doubled),
        "quarantined": found.states.get("quarantined", 0),
    }


def _kill(env: Environment, what: str, extra: dict, settings: dict) -> None:
    """Run the intake until it kills itself."""
    worker = Worker(env, "killed", extra=extra, **settings)
    try:
        worker.wait_ready()
        worker.go()
        code = worker.process.wait()
    finally:
        worker.close()
    if code != -signal.SIGKILL:
        raise Problem(f"The intake was to die at {what} and ended with code {code}; see {worker.log}")


def _finish(env: Environment, settings: dict) -> None:
    """Run the intake to its end."""
    worker = Worker(env, "after-kill", **settings)
    try:
        worker.wait_ready()
        worker.go()
        worker.result()
    finally:
        worker.close()


def _check(found: tally.Tally, step: str, times: int) -> None:
    """Raise a Problem unless every message has its one card."""
    aside = found.states.get("quarantined", 0)
    if found.lost or found.doubled or aside:
        raise Problem(
            f"After the kill at {step}, time {times}: {len(found.lost)} messages without a card, "
            f"{len(found.doubled)} with more than one, {aside} quarantined; for example "
            f"{(found.lost + found.doubled or ['none'])[0]}"
        )
