# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What goes with leaving an unhappy customer without an answer. No Odoo here; moments are days, as numbers.

The trap: whoever is answered after a week has not bought for a week, or nobody would have answered that any more. So if
the groups are made of what happened at any time, the answered have waited by construction, and those who bought soon
are all among the unanswered ("immortal time": Suissa, Am. J. Epidemiol. 167, 2008). So all groups start at one
landmark, some time after the target (Anderson, Cain and Gelber, J. Clin. Oncol. 1, 1983): who had an answer by then is
told by what was known then and never again, who bought before it is in no group, and time counts from it.
"""

from bisect import bisect_right
from typing import NamedTuple

from .survival import Curve, log_rank

#: days after the target at which it is settled who was answered
LANDMARK = 2.0
#: days in which somebody buys again or not
HORIZON = 90
#: customers without whom there is no figure
FEWEST = 30
#: of a group, customers whose days are over: else the end of the curve is that of very few
FEWEST_WATCHED = 10
#: What is less likely by chance is told to be hardly chance. It is counted anew every night: where an answer changes
#: nothing, three of ten companies would see a p below 0.05 on some day of two years; below this, one of twenty.
CHANCE = 0.005
#: below this it is told that it could still be chance
PERHAPS = 0.05

IN_TIME, LATE, UNANSWERED = GROUPS = ('in_time', 'late', 'unanswered')
ANSWERED = (IN_TIME, LATE)
#: why a customer is in no group
ORDERED, NO_TARGET, WAITING = LEFT_OUT = ('ordered', 'no_target', 'waiting')
#: By how many orders a customer had before: 1, 2 to 4, 5 and more. Earlier purchases soften what a complaint does (Knox
#: and van Oest, Journal of Marketing 78, 2014), and whoever buys often may be answered sooner.
STRATA = ('1', '2', '5')


class Case(NamedTuple):
    """What is known of one unhappy interest."""

    began: float
    #: None: there was no target
    deadline: float | None


class Settled(NamedTuple):
    """In which group a customer is, and what came of it."""

    group: str
    stratum: str
    landmark: float | None = None
    days: float = 0.0
    bought: bool = False

    @property
    def counts(self):
        return self.group in GROUPS


def settle(case, answers, orders, now, known=None):
    """Return what becomes of a case; None for somebody who had never ordered before.

    :param Case case: the unhappy interest
    :param answers: sorted moments at which we answered the customer, whichever of his interests
    :param orders: sorted moments of the customer's orders
    :param now: until when anything is known
    :param known: what was settled at the landmark, a :class:`Settled` of before; what happened since changes no group
    :rtype: Settled | None
    """
    if known:
        return _watched(known, orders, now)
    before = bisect_right(orders, case.began)
    if not before:
        return None
    stratum = stratum_of(before)
    if case.deadline is None:
        return Settled(NO_TARGET, stratum)
    landmark = case.deadline + LANDMARK
    if bisect_right(orders, landmark) > before:
        return Settled(ORDERED, stratum, landmark)
    if landmark > now:
        return Settled(WAITING, stratum, landmark)
    place = bisect_right(answers, case.began)
    answered = answers[place] if place < len(answers) else None
    if answered is None or answered > landmark:
        group = UNANSWERED
    else:
        group = IN_TIME if answered <= case.deadline else LATE
    return _watched(Settled(group, stratum, landmark), orders, now)


def _watched(settled, orders, now):
    """Return it with how long the customer was watched, and whether he bought then."""
    place = bisect_right(orders, settled.landmark)
    until = min(now - settled.landmark, HORIZON)
    days = orders[place] - settled.landmark if place < len(orders) else None
    if days is not None and days <= until:
        return settled._replace(days=days, bought=True)
    return settled._replace(days=max(until, 0.0), bought=False)


def settle_customer(cases, answers, orders, now, known=None):
    """Return (place of the case, what became of it) of one customer, or None.

    A customer counts once: with his first unhappy interest that finds him at the landmark without an order since. What
    else he is unhappy about meanwhile, and after, belongs to that one. Else the figures of few who write often would
    pass for those of many.

    :param cases: his cases by time
    :param known: {place of a case: what was settled of it at its landmark}
    """
    last = None
    for place, case in enumerate(cases):
        settled = settle(case, answers, orders, now, (known or {}).get(place))
        if settled:
            last = place, settled
            if settled.counts or settled.group == WAITING:
                break
    return last


def stratum_of(count):
    return STRATA[0] if count < 2 else STRATA[1] if count < 5 else STRATA[2]


# ----------------------------------------------------------------------
# Figures
# ----------------------------------------------------------------------

class Verdict(NamedTuple):
    """What may be said of the difference.

    :param p: of answered beside unanswered; None: too few customers
    :param p_groups: of the three groups; None: too few customers, or not asked
    :param holds: the difference points the same way among customers with as many earlier orders
    """

    p: float | None = None
    p_groups: float | None = None
    holds: bool = True

    @property
    def is_alarm(self):
        """It is told that the difference is hardly chance."""
        return self.p is not None and self.p < CHANCE and self.holds


def is_enough(count, watched):
    return count >= FEWEST and watched >= FEWEST_WATCHED


def watched(rows, now):
    """Return how many of the customers are known for the whole time, whether they bought or not."""
    return sum(now - row.landmark >= HORIZON for row in rows)


def curve(rows):
    return Curve([(row.days, row.bought) for row in rows])


def judge(rows, now):
    """Return the :class:`Verdict` of the settled rows.

    The sentence is judged first: answered beside unanswered. Only where that is hardly chance the three groups are
    asked as well, so that both together tell what is chance to no more companies than the sentence alone.
    """
    answered = [row for row in rows if row.group in ANSWERED]
    silent = [row for row in rows if row.group == UNANSWERED]
    if not all(is_enough(len(some), watched(some, now)) for some in (answered, silent)):
        return Verdict()
    test = log_rank(_by_stratum(rows, [ANSWERED, (UNANSWERED,)]))
    more = test.observed[0] - test.expected[0]
    apart = curve(silent).at(HORIZON).value - curve(answered).at(HORIZON).value
    verdict = Verdict(test.p, holds=more * apart >= 0)
    counted = {group: [row for row in rows if row.group == group] for group in GROUPS}
    if verdict.is_alarm and all(is_enough(len(some), watched(some, now)) for some in counted.values()):
        verdict = verdict._replace(p_groups=log_rank(_by_stratum(rows, [(group,) for group in GROUPS])).p)
    return verdict


def _by_stratum(rows, sides):
    """Return the subjects by stratum and side, as :func:`log_rank` takes them."""
    place = {group: number for number, groups in enumerate(sides) for group in groups}
    strata = {stratum: [[] for _side in sides] for stratum in STRATA}
    for row in rows:
        if row.group in place:
            strata[row.stratum][place[row.group]].append((row.days, row.bought))
    return list(strata.values())
