# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""How often somebody may ask something that costs the server little, but not nothing."""

import time
from collections import OrderedDict
from threading import Lock


class Allowance:
    """So many questions in a span of time, for each who asks; kept in the memory of one process only.

    Each process counts for itself, so all of them together allow a few times as much: that is enough to
    keep one visitor from the others' time.

    :param limit: questions that one may ask in the span
    :param span: seconds
    :param most: so many askers are remembered; who came first is forgotten first
    """

    def __init__(self, limit, span, most=10_000):
        self.limit, self.span, self.most = limit, span, most
        self._begun = OrderedDict()
        self._lock = Lock()

    def take(self, who, now=None):
        """Return whether ``who`` may ask once more, and count it.

        :param now: seconds of a clock that never goes back
        """
        now = time.monotonic() if now is None else now
        with self._lock:
            begin, count = self._begun.get(who, (now, 0))
            if now - begin >= self.span:
                begin, count = now, 0
                self._begun.pop(who, None)
            if count >= self.limit:
                return False
            self._begun[who] = (begin, count + 1)
            while len(self._begun) > self.most:
                self._begun.popitem(last=False)
        return True
