# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""CPU seconds of whole servers: of a process and of all that came of it."""

import os
from pathlib import Path

PROC = Path("/proc")
#: places of user, system, and both of ended children, behind the name in /proc/PID/stat
TIMES = slice(11, 15)


def of_tree(pid: int | None) -> float:
    """Return the CPU seconds of a process and its descendants, those that ended included; 0 of none."""
    total, folders = 0, [PROC / str(pid)] if pid else []
    while folders:
        folder = folders.pop()
        try:
            total += sum(map(int, (folder / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()[TIMES]))
            children = [path.read_text("ascii").split() for path in (folder / "task").glob("*/children")]
        except OSError:  # it ended meanwhile: its parent has its times
            continue
        folders += [PROC / number for numbers in children for number in numbers]
    return total / os.sysconf("SC_CLK_TCK")


class Meter:
    """CPU seconds that servers took since it was made.

    :param dict servers: {name: process id, None of a server that runs elsewhere}
    """

    def __init__(self, servers: dict[str, int | None]):
        self.servers = {name: pid for name, pid in servers.items() if pid}
        self.before = self._now()

    def _now(self) -> dict[str, float]:
        return {name: of_tree(pid) for name, pid in self.servers.items()}

    def spent(self) -> dict[str, float]:
        """Return {name: seconds}."""
        return {name: now - self.before[name] for name, now in self._now().items()}
