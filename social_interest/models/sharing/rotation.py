# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whose turn it is: the choice of a person for a card, without a database."""

import random


class Person:
    """One who may be given cards.

    ``turn`` grows with each card given in the team: the smaller, the longer ago.
    ``limit`` 0 means none.
    """

    __slots__ = ('id', 'in_rotation', 'limit', 'load', 'turn')

    def __init__(self, person_id, turn=0, load=0, limit=0, in_rotation=True):
        self.id = person_id
        self.turn = turn
        self.load = load
        self.limit = limit
        self.in_rotation = in_rotation

    @property
    def has_room(self):
        return not self.limit or self.load < self.limit


class Rotation:
    """Gives cards to people, in turn or to the least busy; ties go to who waited longest."""

    def __init__(self, people):
        self.people = {person.id: person for person in people}
        self.last_turn = max((person.turn for person in self.people.values()), default=0)
        # who was never given a card is told apart by chance, not by age
        self._order = [person for person in self.people.values() if person.in_rotation]
        random.shuffle(self._order)

    def choose(self, rule, without=()):
        """Return the id of the person who gets the next card, or None.

        :param rule: ``turn`` or ``load``
        :param without: ids of people who do not get this card
        """
        able = [person for person in self._order if person.has_room and person.id not in without]
        if not able:
            return None
        if rule == 'load':
            chosen = min(able, key=lambda person: (person.load, person.turn))
        else:
            chosen = min(able, key=lambda person: person.turn)
        return self.give(chosen.id)

    def has_room(self, person_id):
        """Whether this person can be given a card out of turn."""
        return person_id in self.people and self.people[person_id].has_room

    def give(self, person_id):
        """Note that the person was given a card; return his id."""
        person = self.people[person_id]
        self.last_turn += 1
        person.turn = self.last_turn
        person.load += 1
        return person_id

    @property
    def is_full(self):
        """Whether nobody of the rotation can be given a card."""
        return not any(person.has_room for person in self._order)
