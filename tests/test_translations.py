# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Each translation is whole, and keeps what the program fills in and the markup around it."""

import re
from collections import Counter

import polib
import pytest

from dev_tools import paths

#: (addon, file of one language)
FILES = [(addon, path) for addon in paths.addons() for path in sorted((paths.ROOT / addon / "i18n").glob("*.po"))]
#: what is filled in, what is rendered, and the elements of markup
KEPT = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w+\}|t-(?:if|out|att-\w+)=\"[^\"]*\"|</?[a-z]+")


def test_every_addon_is_translated():
    assert [(addon, path.name) for addon, path in FILES] == [(addon, "ru.po") for addon in paths.addons()]


@pytest.mark.parametrize(("addon", "path"), FILES)
def test_every_text_is_translated(addon, path):
    template, translated = polib.pofile(path.parent / f"{addon}.pot"), polib.pofile(path)
    assert {entry.msgid for entry in translated} == {entry.msgid for entry in template}
    assert [entry.msgid for entry in translated if not entry.msgstr or entry.fuzzy] == []


@pytest.mark.parametrize(("addon", "path"), FILES)
def test_what_is_filled_in_stays(addon, path):
    assert [
        (entry.msgid, entry.msgstr) for entry in polib.pofile(path)
        if Counter(KEPT.findall(entry.msgid)) != Counter(KEPT.findall(entry.msgstr))
    ] == []


@pytest.mark.parametrize("addon", paths.addons())
def test_no_other_name_for_the_function_that_translates(addon):
    """Under another name Odoo finds no text to be translated."""
    renamed = re.compile(r"=.*\benv\._(?![\w(])")
    assert [
        f"{path.relative_to(paths.ROOT)}:{number}"
        for path in sorted((paths.ROOT / addon).rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1) if renamed.search(line)
    ] == []
