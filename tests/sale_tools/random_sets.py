# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Twenty invented sets of people, the same on every machine: only ``random.random`` is, for a seed."""

import math
import random

SETS = 20
GROUPS = ("a", "b", "c")
MOMENTS = (1, 5, 10, 20, 40)


def people(number):
    """Return rows of (days, happened, group, stratum); days are whole in every second set, so that many are alike."""
    chance = random.Random(number)
    rows = []
    for _person in range(30 + 7 * number):
        group = GROUPS[int(chance.random() * len(GROUPS))]
        stratum = int(chance.random() * 3)
        mean = 12 * (1 + 0.1 * number * GROUPS.index(group) / len(GROUPS)) / (1 + stratum)
        happens = -mean * math.log(1 - chance.random())
        watched = 60 * chance.random()
        days = min(happens, watched)
        rows.append((math.ceil(days) if number % 2 else days, happens <= watched, group, stratum))
    return rows
