# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the user sees: numbered steps with their progress, and faults in one line."""

import shutil
import sys
import time


class Problem(Exception):
    """A fault that was foreseen: one line that says what to do about it."""


class Steps:
    """Numbered steps: `[3/7] Odoo 19: downloading 61 of 123 MB`.

    On a terminal the line of the running step is refreshed in place; elsewhere
    each new message is a line of its own, at most one in `interval` seconds.
    """

    def __init__(self, total: int, stream=None, interval: float = 5.0):
        self.total = total
        self.number = 0
        self.stream = stream or sys.stdout
        self.interval = interval
        self.title = ""
        self._tty = self.stream.isatty()
        self._line_open = False
        self._last_line = ""
        self._last_time = 0.0
        self._started = 0.0

    def start(self, title: str, message: str = "") -> None:
        """Begin the next step; the line of the previous one stays."""
        self.close_line()
        self.number += 1
        self.title = title
        self._started = time.monotonic()
        self._show(message or "…", force=self._tty)

    def say(self, message: str) -> None:
        """Refresh the running step with how far it has got."""
        self._show(message, force=False)

    def done(self, message: str = "ready") -> None:
        """End the running step with its result and how long it took."""
        seconds = time.monotonic() - self._started
        took = f" ({seconds:.0f} s)" if seconds >= 2 else ""
        self._show(message + took, force=True)
        self.close_line()

    def close_line(self) -> None:
        """Go to a fresh line if the running step's line is still open."""
        if self._line_open:
            self.stream.write("\n")
            self.stream.flush()
            self._line_open = False

    def _show(self, message: str, force: bool) -> None:
        now = time.monotonic()
        line = f"[{self.number}/{self.total}] {self.title}: {message}"
        if self._tty:
            width = max(20, shutil.get_terminal_size().columns - 1)
            self.stream.write("\r\x1b[2K" + line[:width])
            self._line_open = True
        elif force or (now - self._last_time >= self.interval and line != self._last_line):
            self.stream.write(line + "\n")
            self._last_time = now
            self._last_line = line
        self.stream.flush()


class Within(Steps):
    """Steps of what is prepared within a running step: that step tells how far they have got."""

    def __init__(self, outer: Steps):
        super().__init__(0, stream=outer.stream)
        self._outer = outer

    def _show(self, message: str, force: bool) -> None:
        self._outer.say(f"{self.title}: {message}")


def table(head: list[str], rows: list[list]) -> str:
    """Return rows as a plain text table with aligned columns."""
    lines = [[str(cell) for cell in row] for row in [head, *rows]]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    numeric = [
        bool(rows) and all(isinstance(row[i], int | float) for row in rows)
        for i in range(len(head))
    ]

    def layout(line: list[str]) -> str:
        cells = [
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(line, widths, numeric, strict=True)
        ]
        return "  ".join(cells).rstrip()

    rule = "  ".join("-" * width for width in widths)
    return "\n".join([layout(lines[0]), rule, *map(layout, lines[1:])])


def megabytes(size: float) -> str:
    """Return a size in bytes as whole megabytes."""
    return f"{size / 1e6:.0f}"
