# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Groups of customers at one landmark; and a thousand companies in which answers make no difference."""

import math
import random
from bisect import bisect_right

import pytest
from sale_tools.silence import (
    ANSWERED,
    HORIZON,
    IN_TIME,
    LATE,
    NO_TARGET,
    ORDERED,
    UNANSWERED,
    WAITING,
    Case,
    Settled,
    judge,
    settle,
    settle_customer,
    stratum_of,
)
from sale_tools.survival import log_rank

CASE = Case(began=100.0, deadline=100.5)
LANDMARK = 102.5
NOW = 400.0


@pytest.mark.parametrize(
    ("answers", "orders", "group"),
    [
        ([100.2], [50], IN_TIME),
        ([100.5], [50], IN_TIME),
        ([101], [50], LATE),
        ([102.5], [50], LATE),
        ([103], [50], UNANSWERED),
        ([], [50], UNANSWERED),
        # of before the interest
        ([99], [50], UNANSWERED),
        ([99, 100.3, 300], [50], IN_TIME),
        # who buys before the landmark is in no group, answered or not
        ([100.2], [50, 101], ORDERED),
        ([], [50, 102.5], ORDERED),
        ([], [50, 102.6], UNANSWERED),
    ],
)
def test_groups_are_told_by_what_is_known_at_the_landmark(answers, orders, group):
    assert settle(CASE, answers, orders, NOW).group == group


def test_what_happens_later_changes_no_group():
    for happens in (LANDMARK + 0.1, 150.0, 399.0):
        found = settle(CASE, [happens], [50, happens], NOW)
        assert (found.group, found.landmark) == (UNANSWERED, LANDMARK)
    known = Settled(LATE, '1', 103.0)
    found = settle(CASE._replace(deadline=300.0), [], [50, 120], NOW, known)
    assert (found.group, found.landmark, found.days, found.bought) == (LATE, 103.0, 17.0, True)


def test_whoever_never_ordered_is_left_out():
    assert settle(CASE, [], [], NOW) is None
    assert settle(CASE, [], [120], NOW) is None


def test_what_is_not_known_yet_and_what_has_no_target():
    assert settle(CASE, [], [50], 102).group == WAITING
    assert settle(CASE._replace(deadline=None), [], [50], NOW).group == NO_TARGET


@pytest.mark.parametrize(
    ("orders", "now", "days", "bought"),
    [
        ([50], NOW, HORIZON, False),
        ([50], 112.5, 10, False),
        ([50, 110], NOW, 7.5, True),
        ([50, LANDMARK + HORIZON], NOW, HORIZON, True),
        ([50, LANDMARK + HORIZON + 1], NOW, HORIZON, False),
    ],
)
def test_time_counts_from_the_landmark_to_the_next_order_or_to_now(orders, now, days, bought):
    found = settle(CASE, [], orders, now)
    assert (found.days, found.bought) == (days, bought)


def test_earlier_orders_are_those_of_before_the_interest():
    assert [stratum_of(count) for count in (1, 2, 4, 5, 50)] == ['1', '2', '2', '5', '5']
    assert settle(CASE, [], [1, 2, 3, 120, 130], NOW).stratum == '2'


def test_a_customer_counts_once():
    cases = [Case(100, 100.5), Case(110, 110.5), Case(300, 300.5)]
    assert settle_customer(cases, [110.2], [50], NOW)[0] == 0
    # he had bought before the first landmark: the next time counts
    place, settled = settle_customer(cases, [110.2], [50, 101], NOW)
    assert (place, settled.group) == (1, IN_TIME)
    place, settled = settle_customer(cases[:1], [], [50, 101], NOW)
    assert (place, settled.group) == (0, ORDERED)
    assert settle_customer(cases, [], [], NOW) is None
    # an answer to what he wrote in between is one to him
    assert settle_customer(cases, [102.0], [50], NOW)[1].group == LATE


# ----------------------------------------------------------------------
# A thousand companies in which an answer changes nothing
# ----------------------------------------------------------------------

COMPANIES = 1000
CUSTOMERS = 300
#: of 1,000 companies 50 are expected at 5 %; more than 66 come to one run in a hundred (binomial, n = 1000)
MOST_ALARMS = 66
#: earlier orders, how often somebody buys on average (days), and how many of such are answered
KINDS = [(1, 120, 0.35), (3, 60, 0.55), (8, 25, 0.75)]
LONG_ENOUGH = 700.0


def company(seed, is_trap):
    """Return [(case, answers, orders)] of a company whose answers have nothing to do with what is bought later.

    Who bought more often is answered more often and buys again sooner: that is what the strata are for.

    :param is_trap: many answers take weeks, so that some buy before, and whoever has bought is answered no more; else
        an answer comes within an hour or never
    """
    chance = random.Random(seed)

    def wait(mean):
        return -mean * math.log(1 - chance.random())

    found = []
    for _customer in range(CUSTOMERS):
        before, mean, answered = KINDS[int(chance.random() * len(KINDS))]
        began = 400 * chance.random()
        bought = began + wait(mean)
        answers = []
        if chance.random() < answered:
            # in the trap some of them are looked after at once, and the others when somebody comes to it
            is_soon = not is_trap or chance.random() < 0.3
            moment = began + (0.04 * chance.random() if is_soon else wait(30))
            if not is_trap or moment < bought:
                answers = [moment]
        orders = [began - 1] * before + [bought, bought + wait(mean)]
        found.append((Case(began, began + 0.5), answers, sorted(orders)))
    return found


def verdict(people):
    rows = [settled for case, answers, orders in people if (settled := settle(case, answers, orders, LONG_ENOUGH))]
    return judge([row for row in rows if row.counts], LONG_ENOUGH)


@pytest.mark.parametrize("is_trap", [False, True])
def test_of_1000_companies_without_effect_few_hear_of_one(is_trap):
    verdicts = [verdict(company(seed, is_trap)) for seed in range(COMPANIES)]
    assert sum(found.p is not None for found in verdicts) > 0.9 * COMPANIES
    alarms = sum(found.p is not None and found.p < 0.05 for found in verdicts)
    assert alarms <= MOST_ALARMS
    # and it is a test that can speak: of what is so likely by chance 5 % are not nearly 0
    assert alarms >= 20
    # what the screen calls hardly chance is ten times as rare
    assert sum(found.is_alarm for found in verdicts) <= 12


def looked_at_every_month(seed):
    """Return the verdicts of two years, of a company that sees the last two years each time."""
    chance = random.Random(seed)
    found = []
    for _customer in range(2 * CUSTOMERS):
        before, mean, answered = KINDS[int(chance.random() * len(KINDS))]
        began = 1460 * chance.random()
        bought = began - mean * math.log(1 - chance.random())
        answers = [began + 0.1] if chance.random() < answered else []
        found.append((Case(began, began + 0.5), answers, [began - 1] * before + [bought]))
    for look in range(730, 1460, 30):
        rows = [
            settle(case, [moment for moment in answers if moment <= look],
                   [moment for moment in orders if moment <= look], look)
            for case, answers, orders in found if look - 730 <= case.began <= look]
        yield judge([row for row in rows if row.counts], look)


def test_who_looks_every_month_hears_of_no_effect_as_rarely():
    """One of twenty at the most; of 50 companies more than 6 come to one run in a hundred."""
    verdicts = [list(looked_at_every_month(seed)) for seed in range(50)]
    assert sum(any(found.is_alarm for found in looks) for looks in verdicts) <= 6
    # the usual limit of 5 % would tell many of them, on one of the days
    assert sum(any(found.p is not None and found.p < 0.05 for found in looks) for looks in verdicts) > 7


def without_landmark(people, is_stratified=True):
    """Return the p of whoever forgets the landmark: answered before the next order or not, counted from the start."""
    strata = {}
    for case, answers, orders in people:
        place = bisect_right(orders, case.began)
        bought = orders[place]
        answered = bool(answers) and answers[0] < bought
        days = bought - case.began
        groups = strata.setdefault(stratum_of(place) if is_stratified else '', ([], []))
        groups[answered].append((min(days, HORIZON), days <= HORIZON))
    return log_rank(list(strata.values())).p


def test_without_the_landmark_the_trap_would_alarm():
    alarms = sum(without_landmark(company(seed, True)) < 0.05 for seed in range(100))
    assert alarms > 80
    # it is the landmark that helps, not the world: where answers come at once it is not needed
    alarms = sum(without_landmark(company(seed, False)) < 0.05 for seed in range(100))
    assert alarms < 15


def test_without_strata_who_is_answered_more_would_seem_saved_by_it():
    def pooled(people):
        rows = [settle(*person, LONG_ENOUGH) for person in people]
        sides = [
            [(row.days, row.bought) for row in rows if row.group in groups] for groups in (ANSWERED, (UNANSWERED,))]
        return log_rank([sides]).p
    assert sum(pooled(company(seed, False)) < 0.05 for seed in range(100)) > 30


def test_a_real_effect_is_seen():
    people = []
    for case, answers, orders in company(1, False):
        # whoever is not answered comes back four times as late
        factor = 1 if answers else 4
        people.append((case, answers, [
            case.began + (order - case.began) * factor if order > case.began else order for order in orders]))
    found = verdict(people)
    assert found.is_alarm
    assert found.holds


def test_few_customers_are_no_figure():
    rows = [Settled(group, '1', 0.0, 10.0, True) for group in [UNANSWERED] * 29 + [IN_TIME] * 100]
    assert judge(rows, NOW).p is None
    rows.append(Settled(UNANSWERED, '1', 0.0, 10.0, True))
    assert judge(rows, NOW).p is not None
    # enough of them, but hardly anybody's days are over
    assert judge([row._replace(landmark=NOW - 5) for row in rows], NOW).p is None


def test_a_difference_that_is_only_the_make_up_does_not_hold():
    """Frequent buyers are answered and come back; among alike ones it is the silent who do."""
    rows = [Settled(IN_TIME, '5', 0.0, day, True) for day in range(1, 90)]
    rows += [Settled(IN_TIME, '1', 0.0, 90.0, False) for _ in range(30)]
    rows += [Settled(UNANSWERED, '5', 0.0, 0.5, True) for _ in range(20)]
    rows += [Settled(UNANSWERED, '1', 0.0, 80.0, day < 30) for day in range(150)]
    found = judge(rows, NOW)
    assert found.p < 0.05
    assert not found.holds
    assert not found.is_alarm
