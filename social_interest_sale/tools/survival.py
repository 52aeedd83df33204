# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""How long it takes until something happens, where not everybody was watched to the end. No Odoo here.

A subject is a pair: (days watched, whether it happened then). Whoever was watched for as long as something happened to
another was at risk at that moment still.

Sources: Kaplan and Meier, JASA 53 (1958); Greenwood's variance and the log(-log) limits as in Kalbfleisch and Prentice,
*The Statistical Analysis of Failure Time Data* (2002), 1.4; the stratified log-rank test as in Klein and Moeschberger,
*Survival Analysis* (2003), 7.3 and 7.5.
"""

import math
from bisect import bisect_right
from collections import Counter
from typing import NamedTuple

#: of the normal distribution, for limits that hold in 95 of 100 cases
Z = 1.959963984540054
ALPHA = 0.05


class Estimate(NamedTuple):
    """A share with the limits between which the true one is, 95 times of 100."""

    value: float
    low: float
    high: float

    @property
    def opposite(self):
        """Return the share of those to whom it did happen."""
        return Estimate(1 - self.value, 1 - self.high, 1 - self.low)


class Curve:
    """The share of people to whom it has not happened yet, by Kaplan and Meier."""

    def __init__(self, subjects):
        self.count = len(subjects)
        self.times, self._steps = [], []
        share, spread = 1.0, 0.0
        for time, happened, at_risk in steps(subjects):
            share *= 1 - happened / at_risk
            # Greenwood's sum; where it has happened to all of them there is none
            spread += happened / (at_risk * (at_risk - happened)) if at_risk > happened else math.inf
            self.times.append(time)
            self._steps.append((share, spread))

    def at(self, time):
        """Return the :class:`Estimate` of those to whom it has not happened until then."""
        place = bisect_right(self.times, time)
        share, spread = self._steps[place - 1] if place else (1.0, 0.0)
        return Estimate(share, *self._limits(share, spread))

    def _limits(self, share, spread):
        """Return the limits of a share.

        On the scale of log(-log), for there they never leave 0 to 1 and hold well in small groups too (Borgan and
        Liestøl, Scand. J. Stat. 17, 1990). Where it happened to nobody, or to everybody, that scale has no place, and
        the exact limit of Clopper and Pearson for n of n people stands instead.
        """
        if not self.count:
            return 0.0, 1.0
        extreme = (ALPHA / 2) ** (1 / self.count)
        if share >= 1:
            return extreme, 1.0
        if share <= 0:
            return 0.0, 1 - extreme
        log = math.log(share)
        width = Z * math.sqrt(spread) / -log
        return share ** math.exp(width), share ** math.exp(-width)


def steps(subjects):
    """Yield (moment, how many times it happened then, how many were at risk), for each moment at which it happened."""
    ends, happened = Counter(), Counter()
    for time, has_happened in subjects:
        ends[time] += 1
        if has_happened:
            happened[time] += 1
    at_risk = len(subjects)
    for time in sorted(ends):
        if happened[time]:
            yield time, happened[time], at_risk
        at_risk -= ends[time]


class LogRank(NamedTuple):
    """Whether groups differ, compared within strata only.

    :param p: how often so large a difference, or a larger one, comes by chance where there is none
    :param observed: for each group, how many times it happened …
    :param expected: … and how many times it would have, if the groups were alike
    """

    p: float
    chi2: float
    observed: tuple
    expected: tuple


def log_rank(strata):
    """Return the :class:`LogRank` of two or three groups.

    :param strata: list of lists of the groups' subjects, always in the same order
    """
    size = len(strata[0])
    observed, expected = [0.0] * size, [0.0] * size
    variance = [[0.0] * size for _group in range(size)]
    for groups in strata:
        _add_stratum(groups, observed, expected, variance)
    # they add up to nothing, so that one of the groups says nothing new
    free = range(size - 1)
    apart = [observed[group] - expected[group] for group in free]
    chi2 = _quadratic(apart, [[variance[row][column] for column in free] for row in free])
    return LogRank(chi2_tail(chi2, size - 1), chi2, tuple(observed), tuple(expected))


def _add_stratum(groups, observed, expected, variance):
    """Add what one stratum tells to the sums of all."""
    size = range(len(groups))
    at_risk = [len(subjects) for subjects in groups]
    moments = {}
    for group, subjects in enumerate(groups):
        for time, has_happened in subjects:
            ended, happened = moments.setdefault(time, ([0] * len(groups), [0] * len(groups)))
            ended[group] += 1
            happened[group] += bool(has_happened)
    for time in sorted(moments):
        ended, happened = moments[time]
        total, times = sum(at_risk), sum(happened)
        if times:
            shares = [part / total for part in at_risk]
            # hypergeometric, as several may happen at one moment
            scale = times * (total - times) / (total - 1) if total > 1 else 0
            for row in size:
                observed[row] += happened[row]
                expected[row] += times * shares[row]
                for column in size:
                    variance[row][column] += scale * shares[row] * ((row == column) - shares[column])
        at_risk = [part - gone for part, gone in zip(at_risk, ended, strict=True)]


def _quadratic(apart, variance):
    """Return apart' * variance^-1 * apart, of one number or two; 0 where nothing can be said."""
    if len(apart) == 1:
        return apart[0] ** 2 / variance[0][0] if variance[0][0] > 0 else 0.0
    (a, b), (c, d) = variance
    determinant = a * d - b * c
    if determinant <= 1e-12:
        # a group in which nobody was at risk: the other two are compared
        kept = 0 if a >= d else 1
        return apart[kept] ** 2 / variance[kept][kept] if variance[kept][kept] > 0 else 0.0
    x, y = apart
    return (d * x * x - (b + c) * x * y + a * y * y) / determinant


def chi2_tail(value, freedom):
    """Return how often chance alone gives a chi-square of at least that value, with 1 or 2 degrees of freedom."""
    return math.erfc(math.sqrt(value / 2)) if freedom == 1 else math.exp(-value / 2)
