# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The parts of `./dev soak`, one after the other, and the line of JSON at the end."""

import contextlib
import json
from dataclasses import dataclass

from .. import dovecot, environment, imap_server
from ..odoo_worker import Databases
from ..ui import Problem, Steps
from . import backlog, kills, polling


@dataclass(frozen=True)
class Options:
    """Which parts to run; see `./dev soak --help`. Zero leaves a part out."""

    messages: int = 1000
    backlog: int = 20_000
    mailboxes: bool = True

    def parts(self) -> list[str]:
        """Return the names of the parts."""
        chosen = {"kills": self.messages, "backlog": self.backlog, "mailboxes": self.mailboxes}
        return [name for name, wanted in chosen.items() if wanted]


def run(options: Options) -> int:
    """Run the parts; the last line is JSON with the figures of each."""
    parts = options.parts()
    if not parts:
        raise Problem("Nothing to do: give -n, --backlog or --mailboxes.")
    steps = Steps(environment.STEPS + 2 + len(parts))
    figures = {}
    with environment.ready(steps, "test") as env, contextlib.ExitStack() as stack:
        steps.start("IMAP server")
        dovecot.ensure(steps)
        imap = stack.enter_context(imap_server.running(env.python))
        steps.done()
        steps.start("Databases")
        databases = Databases(env, "soak", steps)
        stack.callback(databases.drop)
        databases.template()
        steps.done()
        if "kills" in parts:
            figures |= kills.run(env, imap, databases, steps, options.messages)
        if "backlog" in parts:
            figures["backlog"] = backlog.run(env, imap, databases, steps, options.backlog)
        if "mailboxes" in parts:
            figures["mailboxes"] = polling.run(env, imap, databases, steps)
    print(json.dumps(figures), flush=True)
    return 0
