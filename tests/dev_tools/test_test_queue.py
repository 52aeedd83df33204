# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Test classes are shared: each is taken once, the longest first."""

import multiprocessing
import sys
import unittest

import pytest

from dev_tools import paths

NAMES = [f"post_install module.test_{number}.TestIt" for number in range(200)]


@pytest.fixture(scope="module")
def test_queue():
    sys.path.insert(0, str(paths.ODOO_SCRIPTS))
    try:
        import test_queue as module
        yield module
    finally:
        sys.path.remove(str(paths.ODOO_SCRIPTS))


def made(name, *methods):
    kind = type(name, (unittest.TestCase,), {method: lambda self: None for method in methods})
    kind.__module__ = "odoo.addons.social_interest.tests.test_it"
    return [kind(method) for method in methods]


def test_classes_stay_whole_and_in_order(test_queue):
    tests = made("TestB", "test_2", "test_1") + made("TestA", "test_3")
    groups = test_queue.grouped(tests)
    assert list(groups) == ["social_interest.tests.test_it.TestB", "social_interest.tests.test_it.TestA"]
    assert [test._testMethodName for group in groups.values() for test in group] == ["test_2", "test_1", "test_3"]


def test_longest_first_and_what_was_never_measured_by_its_kind(test_queue):
    tests = [
        *made("Short", "test_1"), *made("Tour", "test_1", "test_2"), *made("Long", "test_1"), *made("New", "test_1")]
    groups = test_queue.grouped(tests)
    prefix = "social_interest.tests.test_it."
    order = test_queue.longest_first(
        groups, {prefix + "Long": 30.0, prefix + "Short": 0.1}, lambda test: type(test).__name__ == "Tour")
    assert [name.removeprefix(prefix) for name in order] == ["Long", "Tour", "New", "Short"]


def taken_of(queue, path, start, results):
    start.wait(30)
    results.put([name for name in NAMES if queue.take(path, name)])


def test_processes_take_each_class_once(test_queue, tmp_path):
    context = multiprocessing.get_context("fork")
    start, results = context.Barrier(3), context.Queue()
    children = [
        context.Process(target=taken_of, args=(test_queue, tmp_path / "taken", start, results)) for _child in range(3)]
    for child in children:
        child.start()
    shares = [results.get(timeout=30) for _child in children]
    for child in children:
        child.join(30)
    assert sorted(name for share in shares for name in share) == sorted(NAMES)


def test_a_name_that_begins_like_another_is_another(test_queue, tmp_path):
    assert test_queue.take(tmp_path / "taken", "post_install a.TestFeedTours")
    assert test_queue.take(tmp_path / "taken", "post_install a.TestFeed")
    assert test_queue.take(tmp_path / "taken", "at_install a.TestFeed")
    assert not test_queue.take(tmp_path / "taken", "post_install a.TestFeed")
