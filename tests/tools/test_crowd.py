# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Leaders, clusters and what spreads, of acts that one can count by hand."""

from datetime import datetime, timedelta

from tools.crowd import Act, told

NOW = datetime(2026, 11, 30, 12)
SINCE = NOW - timedelta(days=90)


def acts(*rows):
    """Return acts of (author, post, days ago) and, where it is one, "share"."""
    made = [
        Act(number, author, post, NOW - timedelta(days=days), "share" in more, False)
        for number, (author, post, days, *more) in enumerate(rows)]
    return sorted(made, key=lambda act: act.date)


def crowd(*rows, first_seen=None):
    return told(acts(*rows), first_seen or {}, SINCE, NOW)


def by_author(found):
    return {person.author: person for person in found.people}


def test_who_came_after_counts_each_once_and_not_who_came_at_the_same_time():
    people = by_author(crowd((1, "a", 9), (2, "a", 8), (3, "a", 8), (1, "b", 7), (2, "b", 6), (4, "b", 5)))
    assert {author: person.after for author, person in people.items()} == {1: 3, 2: 1, 3: 0, 4: 0}
    assert {author: (person.interests, len(person.posts)) for author, person in people.items()} == {
        1: (2, 2), 2: (2, 2), 3: (1, 1), 4: (1, 1)}


def test_the_first_time_at_a_post_counts():
    people = by_author(crowd((2, "a", 9), (1, "a", 8), (2, "a", 1)))
    assert (people[2].after, people[1].after) == (1, 0)


def test_only_cards_with_a_post_make_people_and_all_are_counted():
    found = crowd((1, None, 9), (1, "a", 8), (2, None, 7))
    assert (found.cards, found.with_post, [person.author for person in found.people]) == (3, 1, [1])
    assert found.people[0].interests == 2


def test_leaders_are_linked_and_followed():
    rows = []
    for number, group in enumerate(([1, 2, 3, 4], [11, 12, 13])):
        for post in range(2):
            rows += [(author, f"{number}{post}", 30 - place) for place, author in enumerate(group)]
    found = crowd(*rows, (99, "alone", 3))
    people = by_author(found)
    assert [[found.people[person].author for person in group] for group in found.clusters] == [
        [1, 2, 3, 4], [11, 12, 13]]
    assert (found.linked, people[99].place, people[99].cluster) == (7, 0, 0)
    # all are linked alike within their group: who was there first is before the others
    assert [people[author].place for author in (1, 2, 11)] == [1, 2, 3]
    assert [author for author, person in people.items() if person.is_leader] == [1]
    assert people[1].influence == people[2].influence == 1
    assert people[1].links == 3


def test_nobody_leads_whom_nobody_followed():
    found = crowd((1, "a", 9), (2, "a", 9), (1, "b", 9), (2, "b", 9))
    assert [person.is_leader for person in found.people] == [False, False]
    assert found.clusters == []


def test_a_crowd_links_nobody_and_is_named():
    rows = [(author, post, 9 + author / 1000) for post in ("a", "b") for author in range(501)]
    found = crowd(*rows)
    assert [post.is_left_out for post in found.posts] == [True, True]
    assert (found.linked, found.people[0].after, len(found.posts[0].people)) == (0, 0, 501)
    assert crowd(*[row for row in rows if row[0]]).linked == 500


def test_new_people_after_a_share_beside_the_week_before():
    seen = {author: NOW - timedelta(days=days) for author, days in {1: 40, 2: 33, 3: 28, 4: 27, 5: 22, 6: 200}.items()}
    [post] = crowd(
        (1, "a", 40), (2, "a", 33), (9, "a", 30, "share"), (3, "a", 28), (4, "a", 27), (5, "a", 22), (6, "a", 26),
        first_seen=seen).posts
    # 5 came later than a week after, 1 earlier than a week before, and 6 was known
    assert (post.measured, post.young, post.new_before, post.new_after) == (1, 0, 1, 2)


def test_who_shares_is_neither_before_nor_after():
    [post] = crowd((1, "a", 40), (2, "a", 30, "share"), first_seen={2: NOW - timedelta(days=30)}).posts
    assert (post.measured, post.new_before, post.new_after) == (1, 0, 0)


def test_whoever_comes_between_shares_is_counted_once():
    seen = {author: NOW - timedelta(days=days) for author, days in {1: 40, 3: 33, 4: 29}.items()}
    acts = [(1, "a", 40), (3, "a", 33), *((9, "a", 30 - hour / 24, "share") for hour in range(20)), (4, "a", 29)]
    [post] = crowd(*acts, first_seen=seen).posts
    assert (post.measured, post.new_before, post.new_after) == (20, 1, 1)
    # one share in the morning and one a week later: who came between them came after the one and before the other
    acts = [(1, "a", 40), (9, "a", 30, "share"), (4, "a", 29), (8, "a", 23, "share")]
    [post] = crowd(*acts, first_seen=seen).posts
    assert (post.measured, post.new_before, post.new_after) == (2, 1, 1)


def test_a_share_is_measured_when_its_weeks_have_passed():
    seen = {3: NOW - timedelta(days=2)}
    [post] = crowd((1, "a", 3, "share"), (3, "a", 2), (2, "a", 88, "share"), first_seen=seen).posts
    assert (len(post.shares), post.measured, post.new_after) == (2, 0, 0)
    [post] = crowd((1, "a", 30, "share"), first_seen=seen).posts
    assert (post.measured, post.young) == (1, 1)


def test_the_card_that_tells_the_title_stands_for_the_post():
    one = Act(1, 1, "a", NOW - timedelta(days=3), False, False)
    other = Act(2, 2, "a", NOW - timedelta(days=2), False, True)
    [post] = told([one, other, other._replace(card=3, author=3)], {}, SINCE, NOW).posts
    assert (post.card, post.cards, post.last) == (2, 3, other.date)
