# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The steps on a message's way from the mailbox to its card.

A server may be killed between any two of them, and nothing may be lost or
doubled by that. So that this can be tried and not only hoped, the environment
variable ``SOCIAL_INTEREST_KILL_AT`` names the step at which the process kills
itself: ``stored``, or ``2``, or ``stored:7`` for the seventh time the step is
reached. Unset, as ever but in that trial, a step costs a look-up.
"""

import os
import signal
from collections import Counter

#: in the order in which a message passes them
STEPS = (
    'fetched',    # the bytes of a window of messages are here
    'stored',     # they are in the ledger, not committed
    'collected',  # ledger and cursor are committed
    'flagged',    # the server was told to mark or move them
    'counted',    # an attempt to read a batch is committed
    'parsed',     # its outcomes are known
    'made',       # its cards are made, not committed
    'finished',   # cards and ledger are committed
)
KILL_AT = 'SOCIAL_INTEREST_KILL_AT'

_reached = Counter()


def reached(step):
    """Note that a step was reached; die here if the environment says so."""
    wanted = os.environ.get(KILL_AT)
    if not wanted:
        return
    name, _colon, nth = wanted.partition(':')
    _reached[step] += 1
    if name in (step, str(STEPS.index(step) + 1)) and _reached[step] == int(nth or 1):
        os.kill(os.getpid(), signal.SIGKILL)
