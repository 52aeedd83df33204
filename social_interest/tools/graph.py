# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who belongs together by what they did together: links, PageRank and clusters, without Odoo and without chance.

People are the numbers from 0 on. The same people and posts in the same order give the same result each time: nothing
is drawn by lot. Each pass takes time in proportion to the number of links.
"""

from collections import Counter, defaultdict
from itertools import chain, count

#: posts that two people have in common from which on they are linked
COMMON = 2
#: more people than these at one post are a crowd, whom nothing links with each other
CROWD = 500
#: people compared with people; where there would be more, the fullest posts are left out too
MOST_STEPS = 20_000_000
#: how often people and posts that can link nobody are left out, before the rest is compared
PRUNINGS = 4
DAMPING = 0.85
#: what PageRank may still be wrong by in total, and passes after which it is near enough
EXACT, MOST_PASSES = 1e-9, 200


def crowded(posts, most=CROWD, steps=MOST_STEPS):
    """Return the places of the posts that are too full to link people: of more than ``most``, or of too many in all.

    :param posts: list of lists of people, each of them once a post
    """
    full = {place for place, people in enumerate(posts) if len(people) > most}
    sizes = list(map(len, _thinned([() if place in full else people for place, people in enumerate(posts)])))
    spent = 0
    for place in sorted(range(len(posts)), key=sizes.__getitem__):
        spent += sizes[place] ** 2
        if spent > steps:
            full.add(place)
    return full


def links(posts):
    """Return {person: people linked with him, in their order} of those who are linked with anybody."""
    of_person = defaultdict(list)
    for people in _thinned(posts):
        for person in people:
            of_person[person].append(people)
    result = {}
    for person in sorted(of_person):
        met = Counter(chain.from_iterable(of_person[person]))
        del met[person]
        if linked := sorted(other for other, times in met.items() if times >= COMMON):
            result[person] = linked
    return result


def _thinned(posts):
    """Return the posts without people who were at too few to be linked; a post of which one is left has nobody."""
    for _pruning in range(PRUNINGS):
        times = Counter(chain.from_iterable(posts))
        left = [[person for person in people if times[person] >= COMMON] for people in posts]
        left = [people if len(people) > 1 else [] for people in left]
        if sum(map(len, left)) == sum(map(len, posts)):
            break
        posts = left
    return posts


def pagerank(linked, damping=DAMPING):
    """Return {person: share}: how often one comes to a person who goes from link to link; all shares make up 1.

    :param linked: as :func:`links` returns it
    """
    people = list(linked)
    place = {person: number for number, person in enumerate(people)}
    neighbours = [[place[other] for other in linked[person]] for person in people]
    total = len(people)
    shares = [1 / total] * total if total else []
    for _pass in range(MOST_PASSES):
        parts = [share / len(others) if others else 0 for share, others in zip(shares, neighbours)]
        stays = sum(share for share, others in zip(shares, neighbours) if not others)
        base = (1 - damping + damping * stays) / total if total else 0
        part = parts.__getitem__
        before, shares = shares, [base + damping * sum(map(part, others)) for others in neighbours]
        if sum(abs(new - old) for new, old in zip(shares, before)) < EXACT:
            break
    return dict(zip(people, shares))


def clusters(linked):
    """Return the clusters as lists of people, the largest first: who is linked with each other more than with others.

    Semi-synchronous label propagation (Cordasco & Gargano 2010): everybody takes the label that most of those linked
    with him have. People who are linked never do so at the same time, so it comes to an end; of labels that are as
    frequent the own one is kept, else the highest taken, so it always comes to the same one.

    :param linked: as :func:`links` returns it
    """
    labels = {person: number for number, person in enumerate(linked)}
    turns = _turns(linked)
    while any(others and labels[person] not in _frequent(labels, others) for person, others in linked.items()):
        for person in chain.from_iterable(turns):
            frequent = _frequent(labels, linked[person]) if linked[person] else {labels[person]}
            if labels[person] not in frequent:
                labels[person] = max(frequent)
    found = defaultdict(list)
    for person, label in labels.items():
        found[label].append(person)
    return sorted(found.values(), key=lambda people: (-len(people), people))


def _frequent(labels, others):
    """Return the labels that are the most frequent of some people."""
    times = Counter(map(labels.__getitem__, others))
    most = max(times.values())
    return {label for label, number in times.items() if number == most}


def _turns(linked):
    """Return lists of people of whom no two in one list are linked: a greedy colouring, the most linked first."""
    turn_of = {}
    turns = defaultdict(list)
    for person in sorted(linked, key=lambda person: -len(linked[person])):
        taken = {turn_of[other] for other in linked[person] if other in turn_of}
        turn_of[person] = next(turn for turn in count() if turn not in taken)
        turns[turn_of[person]].append(person)
    return list(turns.values())
