# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Mails that are known by a name in them, which is another one in a sample made of a captured mail."""

from pathlib import Path

import pytest
from test_samples import context, expected, name

import parsers

MAILS = sorted((Path(__file__).parent / "named").glob("*/*.eml"))


def test_there_are_some():
    assert len(MAILS) >= 3


@pytest.mark.parametrize("path", MAILS, ids=name)
def test_outcome(path):
    assert parsers.parse(path.read_bytes(), context(path.parent)).as_dict() == expected(path)
