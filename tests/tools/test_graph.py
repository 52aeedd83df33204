# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Links, PageRank and clusters, beside networkx and beside what one can count by hand."""

import random

import networkx
import pytest
from networkx.algorithms.community import label_propagation_communities

# the one without numpy; networkx tests it beside the other one
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python
from tools.graph import clusters, crowded, links, pagerank


def random_posts(seed):
    """Return posts of people who come in groups, with some who go everywhere."""
    lot = random.Random(seed)
    people, groups = lot.randrange(20, 160), lot.randrange(1, 7)
    posts = []
    for _post in range(lot.randrange(10, 90)):
        group = lot.randrange(groups)
        inside = [person for person in range(people) if person % groups == group or lot.random() < 0.05]
        posts.append(lot.sample(inside, min(len(inside), lot.randrange(1, 14))))
    return posts


def oracle(posts):
    """Return the graph as networkx is told to make it, from its own definition."""
    graph = networkx.Graph()
    people = sorted({person for post in posts for person in post})
    pairs = [
        (one, other) for one in people for other in people
        if one < other and sum(one in post and other in post for post in posts) >= 2]
    graph.add_nodes_from(sorted({person for pair in pairs for person in pair}))
    graph.add_edges_from(pairs)
    return graph


@pytest.mark.parametrize("seed", range(50))
def test_as_networkx_has_it(seed):
    posts = random_posts(seed)
    graph = oracle(posts)
    linked = links(posts)
    assert {person: set(others) for person, others in linked.items()} == {
        person: set(graph[person]) for person in graph}
    assert {frozenset(group) for group in clusters(linked)} == {
        frozenset(group) for group in label_propagation_communities(graph)}
    expected = _pagerank_python(graph, tol=1e-12, max_iter=1000) if graph else {}
    found = pagerank(linked)
    assert found.keys() == expected.keys()
    assert all(abs(found[person] - expected[person]) < 1e-6 for person in found)


def test_random_graphs_have_something_to_find():
    found = [clusters(links(random_posts(seed))) for seed in range(50)]
    assert sum(len(groups) > 1 for groups in found) > 25
    assert max(len(group) for groups in found for group in groups) > 20


def test_two_common_posts_link():
    assert links([[0, 1, 2], [0, 1, 3], [2, 3]]) == {0: [1], 1: [0]}
    assert links([[0, 1], [2, 3]]) == {}
    assert links([]) == {} == pagerank({})
    assert clusters({}) == []


def test_triangles_with_a_bridge_are_two_clusters():
    linked = {0: [1, 2], 1: [0, 2], 2: [0, 1, 3], 3: [2, 4, 5], 4: [3, 5], 5: [3, 4]}
    assert clusters(linked) == [[0, 1, 2], [3, 4, 5]]
    shares = pagerank(linked)
    assert sum(shares.values()) == pytest.approx(1)
    assert shares[2] == pytest.approx(shares[3]) and shares[2] > shares[0] == pytest.approx(shares[5])


def test_who_is_linked_with_nobody_stays_alone():
    shares = pagerank({0: [1], 1: [0], 2: []})
    assert clusters({0: [1], 1: [0], 2: []}) == [[0, 1], [2]]
    assert sum(shares.values()) == pytest.approx(1) and shares[2] < shares[0]


def test_crowds_are_left_out_and_then_the_fullest():
    posts = [list(range(501)), list(range(300)), list(range(300)), [0, 1]]
    assert crowded(posts) == {0}
    # 300 times 300 people at each of two posts, and two times two
    assert crowded(posts, steps=100_000) == {0, 2}
    assert crowded(posts, steps=180_004) == {0}
    # people who were at one post only are compared with nobody
    assert crowded([list(range(300)), [0, 1], [0, 1]], steps=12) == set()


def test_the_same_again_whatever_the_order_of_posts():
    posts = random_posts(7)
    again = posts[:]
    random.Random(1).shuffle(again)
    assert links(again) == links(posts)
    assert clusters(links(again)) == clusters(links(posts))
