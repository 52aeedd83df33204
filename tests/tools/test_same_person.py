# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is worth asking, and how sure it is."""

import pytest
from tools.names import Likeness
from tools.same_person import SUGGESTED, Evidence, account_key, confidence, handle_key, strength

EMAIL, TYPED = Evidence("email", "lars@holm.example"), Evidence("typed", "lars@holm.example")
PHONE, OFFICE = Evidence("phone", "+4532123456"), Evidence("phone", "+4532123456", 6)
HANDLE, SITE = Evidence("handle", "larsholm"), Evidence("site", "holm.example")


@pytest.mark.parametrize(("evidence", "likeness", "expected"), [
    ([EMAIL], Likeness.SAME, "strong"),
    ([EMAIL], Likeness.UNKNOWN, "strong"),
    ([TYPED], Likeness.UNKNOWN, "likely"),
    ([PHONE], Likeness.SAME, "likely"),
    ([SITE], Likeness.SAME, "likely"),
    ([HANDLE], Likeness.SAME, "likely"),
    ([OFFICE], Likeness.SAME, "possible"),
])
def test_worth_asking(evidence, likeness, expected):
    percent = confidence(evidence, likeness)
    assert percent >= SUGGESTED
    assert strength(percent) == expected


@pytest.mark.parametrize(("evidence", "likeness", "opposed"), [
    ([], Likeness.SAME, 0),
    ([EMAIL], Likeness.OTHER, 0),
    ([EMAIL, PHONE], Likeness.OTHER, 0),
    ([OFFICE], Likeness.UNKNOWN, 0),
    ([HANDLE], Likeness.UNKNOWN, 0),
    ([SITE], Likeness.SAME, 1),
])
def test_not_worth_asking(evidence, likeness, opposed):
    assert confidence(evidence, likeness, opposed) < SUGGESTED


def test_more_in_common_is_surer_and_never_certain():
    assert confidence([PHONE], Likeness.SAME) < confidence([PHONE, HANDLE], Likeness.SAME) < 100
    assert confidence([EMAIL, TYPED], Likeness.SAME) == confidence([EMAIL], Likeness.SAME)
    assert confidence([EMAIL, PHONE, HANDLE, SITE], Likeness.SAME) < 100


def test_handle_is_compared_without_its_ornaments():
    assert handle_key("@Lars.Holm_77") == handle_key("larsholm77@mastodon.example") == "larsholm77"
    assert account_key("@Lars@Mastodon.example") == "lars@mastodon.example"
    assert [account_key(name) for name in ("lars", "@lars", "", None, "a@b")] == [""] * 5
    assert [handle_key(name) for name in ("info", "admin12", "bob", "123456", "", None)] == [""] * 6
