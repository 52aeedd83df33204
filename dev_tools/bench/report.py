# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What `./dev bench intake` prints: a table for people, then one line of JSON."""

import json
from dataclasses import dataclass, field

from ..ui import table

HEAD = ["Way", "Messages", "Cards", "Seconds", "Per second", "CPU, s", "Grew by, MB"]


@dataclass
class Figures:
    """One way of taking mail in, measured."""

    way: str
    messages: int
    cards: int
    seconds: float
    #: CPU seconds of each process, in the order in which they are named
    cpu: dict[str, float]
    #: bytes that the largest process grew by over its idle size
    growth: int = 0
    lost: int = 0
    doubled: int = 0
    rate: float = field(init=False)

    def __post_init__(self):
        self.rate = self.messages / self.seconds if self.seconds else 0.0

    def cpu_ms(self) -> dict[str, float]:
        """Return the milliseconds of CPU that each process took for one message."""
        return {name: round(1000 * seconds / self.messages, 2) for name, seconds in self.cpu.items()}

    def cpu_each(self) -> float:
        """Return the CPU seconds that all processes together took for one message."""
        return sum(self.cpu.values()) / self.messages

    def row(self) -> list:
        """Return the figures as cells."""
        cpu = ", ".join(f"{name} {seconds:.1f}" for name, seconds in self.cpu.items())
        cells = [self.way, self.messages, self.cards, round(self.seconds, 1), round(self.rate, 1), cpu]
        return [*cells, round(self.growth / 1e6)]


def text(measured: list[Figures]) -> str:
    """Return the table."""
    return table(HEAD, [figures.row() for figures in measured])


def result(
    core: Figures, ours: Figures, floor: Figures, preloaded: Figures | None = None, preload: int = 0,
    one: Figures | None = None, two: Figures | None = None, ruled: Figures | None = None, rules: int = 0,
    watching: Figures | None = None, keywords: int = 0,
) -> str:
    """Return the line of JSON; the first eight keys are always these."""
    every = [figures for figures in (ours, preloaded, one, two, ruled, watching) if figures]
    values = {
        "core_per_s": round(core.rate, 1),
        "ours_per_s": round(ours.rate, 1),
        "floor_per_s": round(floor.rate, 1),
        "rss_growth_mb": round(max(figures.growth for figures in every) / 1e6, 1),
        "messages": ours.messages,
        "cards": ours.cards,
        "lost": sum(figures.lost for figures in every),
        "doubled": sum(figures.doubled for figures in every),
        "ratio_core": _ratio(ours.rate, core.rate),
        "ratio_floor": _ratio(ours.rate, floor.rate),
        # a busy machine changes these much less than the rates
        "cpu_ms": {figures.way: figures.cpu_ms() for figures in (core, *every, floor)},
        "cpu_ratio_core": _ratio(core.cpu_each(), ours.cpu_each()),
        "cpu_ratio_floor": _ratio(floor.cpu_each(), ours.cpu_each()),
    }
    if preloaded:
        values |= {"preload": preload, "rate_vs_empty": _ratio(preloaded.rate, ours.rate)}
    if one and two:
        values["two_workers"] = _ratio(two.rate, one.rate)
    if ruled:
        values |= {"rules": rules, "cpu_vs_no_rules": _ratio(ruled.cpu_each(), ours.cpu_each())}
    if watching:
        values |= {"keywords": keywords, "cpu_vs_no_keywords": _ratio(watching.cpu_each(), ours.cpu_each())}
    return json.dumps(values)


def _ratio(part: float, whole: float) -> float:
    return round(part / whole, 2) if whole else 0.0
