# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The invented people, and how suggestions about them are judged, without measuring."""

import json

from dev_tools.bench import people, people_data


def test_people_are_always_the_same_and_as_many():
    identities = people_data.generate()
    assert identities == people_data.generate()
    assert len({identity["person"] for identity in identities}) == people_data.COUNT
    keys = [(one["channel"], one["key"]) for one in identities if one["model"] == "author"]
    assert len(keys) == len(set(keys)) > 600


def test_traps_are_there():
    identities = people_data.generate()
    for name in ("email", "phone", "handle"):
        people_of = {}
        for one in identities:
            if one[name]:
                people_of.setdefault(one[name].lower().lstrip("@").replace(" ", "")[-8:], set()).add(one["person"])
        assert sum(len(some) > 1 for some in people_of.values()) >= 5, name


def test_joins_are_counted_once_and_wrong_ones_make_none():
    identities = [{"person": person} for person in (1, 1, 1, 2, 2, 3)]
    judged = people.judge(identities, [(0, 1, 90), (1, 0, 90), (2, 3, 60)])
    assert (judged["needed"], judged["found"], judged["suggestions"], judged["wrong"]) == (3, 1, 3, 1)
    assert (judged["precision"], judged["recall"]) == (0.6667, 0.3333)
    assert people.judge(identities, [])["precision"] == 0.0


def test_json_has_the_promised_keys_first():
    judged = people.judge([{"person": 1}, {"person": 1}], [(0, 1, 90)])
    measured = [
        {"authors": size, "upsert_ms": ms, "upsert_queries": 9, "match_ms": ms, "match_queries": 20}
        for size, ms in ((2000, 100.0), (200_000, 120.0))]
    values = json.loads(people.result(judged, measured))
    assert list(values)[:3] == ["precision", "recall", "upsert_ratio"]
    assert [values[name] for name in ("precision", "recall", "upsert_ratio", "match_ratio")] == [1.0, 1.0, 1.2, 1.2]
    assert "200000" in people.upsert_text(measured)
    assert "1.0" in people.judged_text(judged)
