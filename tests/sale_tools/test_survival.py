# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Survival figures: those that were published, those of other programs, and those of the plainest way to get them."""

import json
import math
from itertools import product
from pathlib import Path

import pytest
from random_sets import GROUPS, MOMENTS, SETS, people
from sale_tools.survival import Curve, chi2_tail, log_rank

# Freireich et al., Blood 21 (1963): weeks in remission of 21 pairs of children with leukaemia; Cox used them in 1972
MERCAPTOPURINE = [
    *((week, True) for week in (6, 6, 6, 7, 10, 13, 16, 22, 23)),
    *((week, False) for week in (6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)),
]
PLACEBO = [(week, True) for week in (1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)]
ORACLE = json.loads(Path(__file__).with_name("oracle.json").read_text(encoding="utf-8"))["sets"]


@pytest.mark.parametrize(
    ("week", "share", "error"),
    # Klein and Moeschberger, table 4.1B
    [
        (5, 1.0, 0), (6, 0.857, 0.0764), (7, 0.807, 0.0869), (10, 0.753, 0.0963), (13, 0.690, 0.1068),
        (16, 0.627, 0.1141), (22, 0.538, 0.1282), (23, 0.448, 0.1346), (35, 0.448, 0.1346),
    ],
)
def test_freireich_remission(week, share, error):
    curve = Curve(MERCAPTOPURINE)
    found = curve.at(week)
    assert found.value == pytest.approx(share, abs=5e-4)
    if error:
        # the limits on their scale, back to Greenwood's error
        width = math.log(math.log(found.low) / math.log(found.high)) / 2 / 1.959964
        assert -width * found.value * math.log(found.value) == pytest.approx(error, abs=1e-4)


def test_freireich_limits():
    # as other programs print them with log(-log) limits
    assert Curve(MERCAPTOPURINE).at(10) == pytest.approx((0.7529, 0.5032, 0.8894), abs=5e-5)
    assert Curve(MERCAPTOPURINE).at(23) == pytest.approx((0.4482, 0.1881, 0.6801), abs=5e-5)


def test_freireich_log_rank():
    test = log_rank([[MERCAPTOPURINE, PLACEBO]])
    assert test.chi2 == pytest.approx(16.79, abs=5e-3)
    assert test.observed == (9, 21)
    assert test.expected == pytest.approx((19.25, 10.75), abs=5e-3)
    assert test.p == pytest.approx(4.17e-5, abs=5e-7)


@pytest.mark.parametrize("number", range(SETS))
def test_curves_are_those_of_lifelines(number):
    for group in GROUPS:
        curve = Curve([(days, happened) for days, happened, name, _stratum in people(number) if name == group])
        for moment, expected in zip(MOMENTS, ORACLE[number]["curves"][group], strict=True):
            found = curve.at(moment)
            assert found.value == pytest.approx(expected[0], abs=1e-9)
            # where it happened to nobody, or to all, lifelines claims to be sure
            if 1e-9 < found.value < 1:
                assert found == pytest.approx(expected, abs=1e-9)


def split(number, groups, by_stratum=False):
    """Return the set as strata of groups."""
    rows = people(number)
    return [
        [
            [(days, happened) for days, happened, name, own in rows if name == group and own in strata]
            for group in groups
        ]
        for strata in ([{0}, {1}, {2}] if by_stratum else [{0, 1, 2}])
    ]


@pytest.mark.parametrize("number", range(SETS))
def test_log_rank_is_that_of_lifelines_and_stratified_that_of_statsmodels(number):
    oracle = ORACLE[number]
    for strata, expected in (
        (split(number, GROUPS), oracle["log_rank"]),
        (split(number, GROUPS[:2]), oracle["log_rank_of_two"]),
        (split(number, GROUPS, by_stratum=True), oracle["stratified"]),
    ):
        test = log_rank(strata)
        assert (test.chi2, test.p) == pytest.approx(expected, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize("number", range(SETS))
def test_figures_are_those_of_the_plainest_way(number):
    """Each moment is asked of each person, as the books define it."""
    strata = split(number, GROUPS[:2], by_stratum=True)
    subjects = [subject for groups in strata for group in groups for subject in group]
    share = 1.0
    for moment in sorted({days for days, _happened in subjects}):
        at_risk = sum(days >= moment for days, _happened in subjects)
        share *= 1 - sum(happened and days == moment for days, happened in subjects) / at_risk
        assert Curve(subjects).at(moment).value == pytest.approx(share, abs=1e-12)
    apart = variance = 0.0
    for first, second in strata:
        for moment in {days for days, happened in first + second if happened}:
            n1, n2 = (sum(days >= moment for days, _happened in side) for side in (first, second))
            d1, d2 = (sum(days == moment and happened for days, happened in side) for side in (first, second))
            n, d = n1 + n2, d1 + d2
            apart += d1 - d * n1 / n
            variance += n1 * n2 * d * (n - d) / (n * n * (n - 1)) if n > 1 else 0
    assert log_rank(strata).chi2 == pytest.approx(apart**2 / variance, rel=1e-9)


def test_of_nothing_nothing_is_claimed():
    assert Curve([]).at(90) == (1, 0, 1)
    # three of three, as Clopper and Pearson have it: 0.025 ** (1 / 3)
    assert Curve([(9, False)] * 3).at(90) == pytest.approx((1, 0.2924, 1), abs=1e-4)
    assert Curve([(9, True)] * 3).at(90) == pytest.approx((0, 0, 0.7076), abs=1e-4)
    assert Curve([(9, True)] * 3).at(8).opposite == pytest.approx((0, 0, 0.7076), abs=1e-4)
    nobody = [[[], [(5, True)]], [[], []]]
    assert (log_rank(nobody).chi2, log_rank(nobody).p) == (0, 1)
    alike = [[[(5, True)] * 9, [(5, True)] * 9, []]]
    assert log_rank(alike).p == 1


def test_a_group_without_people_leaves_the_others_compared():
    two = log_rank([[MERCAPTOPURINE, PLACEBO]]).chi2
    for place in range(3):
        groups = [MERCAPTOPURINE, PLACEBO]
        groups.insert(place, [])
        assert log_rank([groups]).chi2 == pytest.approx(two)


def test_limits_stay_between_none_and_all():
    for count, happened in product(range(1, 12), repeat=2):
        subjects = [(number, number < happened) for number in range(count)]
        for moment in range(-1, count + 1):
            found = Curve(subjects).at(moment)
            assert 0 <= found.low <= found.value <= found.high <= 1


@pytest.mark.parametrize(
    ("value", "freedom", "tail"),
    # the table in any book of statistics
    [(3.841, 1, 0.05), (6.635, 1, 0.01), (5.991, 2, 0.05), (9.210, 2, 0.01), (0, 1, 1), (0, 2, 1)],
)
def test_chi2(value, freedom, tail):
    assert chi2_tail(value, freedom) == pytest.approx(tail, abs=2e-5)
