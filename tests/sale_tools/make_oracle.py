# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Writes ``oracle.json``: what lifelines and statsmodels say of the random sets.

    python -m pip install lifelines==0.30.3 statsmodels==0.15.0
    python tests/sale_tools/make_oracle.py

They bring 400 MB of packages along, so the tests compare with what they said instead of installing them.
"""

import json
from importlib.metadata import version
from pathlib import Path

from lifelines import KaplanMeierFitter
from lifelines.statistics import multivariate_logrank_test
from random_sets import GROUPS, MOMENTS, SETS, people
from statsmodels.duration.survfunc import survdiff


def figures(number):
    days, happened, groups, strata = zip(*people(number), strict=True)
    told = {"curves": {}}
    for group in GROUPS:
        own = [place for place, name in enumerate(groups) if name == group]
        fitter = KaplanMeierFitter().fit([days[place] for place in own], [happened[place] for place in own])
        limits = fitter.confidence_interval_
        told["curves"][group] = [
            [float(fitter.predict(moment)), *(float(value) for value in limits[limits.index <= moment].iloc[-1])]
            for moment in MOMENTS
        ]
    test = multivariate_logrank_test(days, groups, happened)
    told["log_rank"] = [float(test.test_statistic), float(test.p_value)]
    two = [place for place, name in enumerate(groups) if name in GROUPS[:2]]
    test = multivariate_logrank_test(*([row[place] for place in two] for row in (days, groups, happened)))
    told["log_rank_of_two"] = [float(test.test_statistic), float(test.p_value)]
    told["stratified"] = [float(value) for value in survdiff(days, happened, groups, strata=strata)]
    return told


if __name__ == "__main__":
    lines = ",\n".join(json.dumps(figures(number)) for number in range(SETS))
    made_by = json.dumps({name: version(name) for name in ("lifelines", "statsmodels")})
    text = f'{{"made by": {made_by}, "sets": [\n{lines}\n]}}\n'
    Path(__file__).with_name("oracle.json").write_text(text, encoding="utf-8")
