# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What somebody told is taken out of a text in which people went on writing."""

import pytest
from tools.cut_words import paragraphs, without

TOLD = ["How much are ten chairs?", "Best, Lars"]


@pytest.mark.parametrize(("markup", "left"), [
    ("<p>How much are<br/>ten chairs?</p><p>Best, Lars</p>", ""),
    ("<p>How much are ten chairs?</p><p>Called him.</p>", "<p>Called him.</p>"),
    ("<div><p>How much are <b>ten</b> chairs?</p></div><p>Called him.</p>", "<div></div><p>Called him.</p>"),
    ("<p>He asks: How much are ten chairs? I said 200.</p>", "<p>He asks: I said 200.</p>"),
    ("<p>All my Best, Lars and I</p>", "<p>All my Best, Lars and I</p>"),
    ('<p>Page: <a href="https://x.example/1">https://x.example/1</a></p><p>Mine</p>', "<p>Mine</p>"),
    ("How much are ten chairs?", ""),
    ("", ""),
    ("<p>&lt;b&gt; ours</p>", "<p>&lt;b&gt; ours</p>"),
])
def test_without(markup, left):
    assert without(markup, TOLD, ["https://x.example/1"]) == left


def test_paragraphs():
    assert paragraphs("<p>One<br/>two</p><p></p><p>Three</p>") == ["One two", "Three"]
    assert paragraphs("") == []
