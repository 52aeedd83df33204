# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The README's table of origins is what the registry says."""

import pytest

from dev_tools import sources_table
from parsers.registry import ROWS, Row

#: what a cell of a table can hold and still be read
LONGEST_READ = 240


class Told:
    basis = "certain"

    def __init__(self, *actions):
        self.actions = frozenset(actions)


def test_readme_is_current():
    found = sources_table.TABLE.search(sources_table.README.read_text(encoding="utf-8"))
    assert found[0] == sources_table.table(ROWS)


@pytest.mark.parametrize(
    "parsers, words, told",
    [
        ({"A": Told("reply", "comment")}, {}, "comment, reply"),
        ({"A": Told("request")}, {"request": "request, call-back"}, "request, call-back"),
        ({"A": Told("request"), "B": Told("request", "order")}, {}, "request; B also order"),
        (
            {"A": Told("request", "like"), "B": Told("request", "order")},
            {"order": "purchase"},
            "request; A also like; B also purchase",
        ),
        ({"A": Told("like"), "B": Told("order")}, {}, "like, order (as far as each has it)"),
        (
            {"A": Told("like", "review"), "B": Told("like", "order"), "C": Told("like", "share")},
            {},
            "like, share, review, order (as far as each has it)",
        ),
    ],
)
def test_actions_of_a_row(parsers, words, told):
    assert sources_table.actions(Row(parsers, "its source", words)) == told


def test_surest_layouts_come_first():
    guessed = Told("like")
    guessed.basis = "unverified"
    made = sources_table.table([
        Row({"B": guessed}, "its sender", {}),
        Row({"A": Told("like"), "C": Told("like")}, "A 1–3; C 2", {}),
    ])
    assert made == sources_table.HEAD + (
        "| A, C | like | certain | A 1–3; C 2 |\n| B | like | unverified | its sender |\n"
    )


def test_a_row_of_two_minds_has_no_place():
    guessed = Told("like")
    guessed.basis = "unverified"
    with pytest.raises(ValueError):
        sources_table.table([Row({"A": Told("like"), "B": guessed}, "both", {})])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: ", ".join(row.parsers)[:40])
def test_words_are_of_actions_that_are_told(row):
    assert set(row.words) <= frozenset().union(*(parser.actions for parser in row.parsers.values()))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: ", ".join(row.parsers)[:40])
def test_every_row_says_what_was_read(row):
    assert 5 < len(row.read) <= LONGEST_READ
    assert row.read == row.read.strip(" .;") and not set("|\n") & set(row.read)
    assert f" | {row.read} |\n" in sources_table.table([row])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: ", ".join(row.parsers)[:40])
def test_unverified_rows_say_that_no_layout_is_at_hand(row):
    (basis,) = {parser.basis for parser in row.parsers.values()}
    assert row.read.startswith("no layout at hand; ") == (basis == "unverified")


def test_a_table_that_is_not_current_is_a_fault(tmp_path, monkeypatch):
    readme = tmp_path / "README.md"
    readme.write_text("before\n" + sources_table.HEAD + "| Old | like | certain | 1 |\n\nafter\n", encoding="utf-8")
    monkeypatch.setattr(sources_table, "README", readme)
    monkeypatch.setattr(sources_table, "_made", lambda: sources_table.HEAD + "| New | like | certain | 2 |\n")
    assert len(sources_table.faults(None, [])) == 1
    sources_table.renew()
    assert sources_table.faults(None, []) == []
    assert readme.read_text(encoding="utf-8") == (
        "before\n" + sources_table.HEAD + "| New | like | certain | 2 |\n\nafter\n"
    )
