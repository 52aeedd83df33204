# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who leads and who belongs together, told of people × posts; without Odoo, in time that grows with the cards."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from datetime import timedelta
from math import ceil
from typing import NamedTuple

from .graph import clusters, crowded, links, pagerank

WEEK = timedelta(days=7)
#: fewer people are no cluster
LEAST_PEOPLE = 3
#: leaders are the first so many of a hundred who are linked
LEADING = 10
#: digits of influence that count: what is less is the noise of adding up
DIGITS = 9


class Act(NamedTuple):
    """What one person did, as one card tells it."""

    card: int
    #: None where the card names nobody
    author: object
    #: anything that is equal for one post; None where the card does not tell of any
    post: object
    date: object
    is_share: bool
    has_title: bool


@dataclass(slots=True)
class Person:
    """What is known of one person."""

    author: int
    interests: int = 0
    posts: list = field(default_factory=list)
    #: when he came to each of the posts
    dates: list = field(default_factory=list)
    after: int = 0
    links: int = 0
    #: PageRank beside the mean of all who are linked; 1 is the mean
    influence: float = 0.0
    #: place among those who are linked; 0: linked with nobody
    place: int = 0
    is_leader: bool = False
    cluster: int = 0


@dataclass(slots=True)
class Post:
    """What is known of one post; ``card`` is one that tells what it is about."""

    card: int
    has_title: bool
    people: list = field(default_factory=list)
    dates: list = field(default_factory=list)
    first: object = None
    last: object = None
    cards: int = 0
    shares: list = field(default_factory=list)
    newcomers: list = field(default_factory=list)
    is_left_out: bool = False
    #: shares whose weeks before and after have passed, those of them with less than a week before, and who came new
    measured: int = 0
    young: int = 0
    new_before: int = 0
    new_after: int = 0


class Crowd(NamedTuple):
    """All together; people and posts are named by their places."""

    cards: int
    with_post: int
    people: list
    posts: list
    #: lists of people, those who lead first
    clusters: list
    linked: int


def told(acts, first_seen, since, now):
    """Return the crowd of some acts.

    :param acts: all :class:`Act` of genuine cards from ``since`` on, the earliest first
    :param first_seen: {author: when he came for the first time ever}
    """
    people, posts, cards, with_post = _gather(acts, first_seen)
    full = crowded([post.people for post in posts])
    for place in full:
        posts[place].is_left_out = True
    linking = [post.people for place, post in enumerate(posts) if place not in full]
    _tell_who_came_after(people, posts)
    linked = links(linking)
    _tell_places(people, linked)
    found = [group for group in clusters(linked) if len(group) >= LEAST_PEOPLE]
    for number, group in enumerate(found, 1):
        group.sort(key=lambda person: people[person].place)
        for person in group:
            people[person].cluster = number
    for post in posts:
        _tell_spread(post, since, now)
    return Crowd(cards, with_post, people, posts, found, len(linked))


def _gather(acts, first_seen):
    """Return the people and the posts, the number of cards, and of those that tell of a post."""
    places, interests, post_places = {}, {}, {}
    people, posts, met, new = [], [], set(), set()
    cards = with_post = 0
    for act in acts:
        cards += 1
        interests[act.author] = interests.get(act.author, 0) + 1
        if act.post is None or act.author is None:
            continue
        with_post += 1
        if act.author not in places:
            places[act.author] = len(people)
            people.append(Person(act.author))
        if act.post not in post_places:
            post_places[act.post] = len(posts)
            posts.append(Post(act.card, act.has_title, first=act.date))
        person, place = places[act.author], post_places[act.post]
        post = posts[place]
        post.cards += 1
        post.last = act.date
        if act.has_title and not post.has_title:
            post.card, post.has_title = act.card, True
        if act.is_share:
            post.shares.append(act.date)
        if act.date == first_seen.get(act.author) and person not in new:
            new.add(person)
            post.newcomers.append(act.date)
        if (person, place) not in met:
            met.add((person, place))
            people[person].posts.append(place)
            people[person].dates.append(act.date)
            post.people.append(person)
            post.dates.append(act.date)
    for person in people:
        person.interests = interests[person.author]
    return people, posts, cards, with_post


def _tell_who_came_after(people, posts):
    """Count the people who came to a post after each person, each of them once; full posts are left out."""
    for person in people:
        tails = [
            post.people[bisect_right(post.dates, own):]
            for post, own in zip((posts[place] for place in person.posts), person.dates) if not post.is_left_out]
        person.after = len(tails[0]) if len(tails) == 1 else len(set().union(*tails))


def _tell_places(people, linked):
    """Tell influence and places of those who are linked; of as much influence is first after whom more came."""
    for number, share in pagerank(linked).items():
        people[number].influence = round(share * len(linked), DIGITS)
        people[number].links = len(linked[number])
    ranked = sorted(
        linked, key=lambda number: (-people[number].influence, -people[number].after, people[number].author))
    leading = ceil(len(ranked) * LEADING / 100)
    for place, number in enumerate(ranked, 1):
        people[number].place = place
        people[number].is_leader = place <= leading and people[number].after > 0


def _tell_spread(post, since, now):
    """Count who came new in the week after a share, and in the week before one, each of them once."""
    measured = [date for date in post.shares if date - WEEK >= since and date + WEEK <= now]
    post.measured = len(measured)
    post.young = sum(post.first > date - WEEK for date in measured)
    # whoever shares is himself neither before nor after
    for date in post.newcomers:
        earlier, later = bisect_left(measured, date), bisect_right(measured, date)
        post.new_after += earlier > 0 and date - measured[earlier - 1] <= WEEK
        post.new_before += later < len(measured) and measured[later] - date <= WEEK
