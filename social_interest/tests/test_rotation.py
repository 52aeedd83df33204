# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A fair share, over many cards."""

from collections import Counter
from itertools import pairwise

from odoo.tests import BaseCase, tagged

from ..models.sharing.rotation import Person, Rotation

CARDS = 10_000


@tagged('post_install', '-at_install')
class TestRotation(BaseCase):

    def shares(self, rotation, rule, cards=CARDS):
        return Counter(rotation.choose(rule) for _number in range(cards))

    def test_in_turn_shares_differ_by_one_at_most(self):
        for number in 1, 3, 7, 11:
            with self.subTest(people=number):
                shares = self.shares(Rotation(Person(key) for key in range(number)), 'turn')
                self.assertEqual(sum(shares.values()), CARDS)
                self.assertEqual(len(shares), number)
                self.assertLessEqual(max(shares.values()) - min(shares.values()), 1)

    def test_in_turn_nobody_is_served_twice_before_the_others(self):
        rotation = Rotation(Person(key) for key in range(5))
        given = [rotation.choose('turn') for _number in range(CARDS)]
        for start in range(0, CARDS, 5):
            self.assertEqual(set(given[start:start + 5]), set(range(5)))

    def test_turns_go_on_from_batch_to_batch(self):
        """Each batch reads the turns that the last one wrote; batches of 3 for 7 people favour nobody."""
        turns, loads, shares = dict.fromkeys(range(7), 0), dict.fromkeys(range(7), 0), Counter()
        for _batch in range(CARDS // 3):
            rotation = Rotation(Person(key, turns[key], loads[key]) for key in turns)
            shares += self.shares(rotation, 'turn', 3)
            turns = {person.id: person.turn for person in rotation.people.values()}
        self.assertLessEqual(max(shares.values()) - min(shares.values()), 1)

    def test_least_busy_evens_out_what_was_uneven(self):
        rotation = Rotation([Person('busy', load=400), Person('idle'), Person('half', load=200)])
        # the first 600 cards even them out, the others are divided by three
        shares = self.shares(rotation, 'load', 600 + 9_000)
        self.assertEqual(shares, {'busy': 3_000, 'half': 3_200, 'idle': 3_400})
        self.assertEqual({person.load for person in rotation.people.values()}, {3_400})

    def test_least_busy_odd_card_goes_to_who_waited_longest(self):
        rotation = Rotation([Person('busy', load=400), Person('idle'), Person('half', load=200)])
        self.shares(rotation, 'load', 600)
        # all have 400 now; who had 400 all the time got none yet, and the last one went to idle
        self.assertEqual([rotation.choose('load') for _number in range(4)], ['busy', 'half', 'idle', 'busy'])

    def test_least_busy_ties_rotate(self):
        """Everyone answers at once: all are idle for each card, and still all get the same."""
        rotation = Rotation(Person(key) for key in range(7))
        given = []
        for _number in range(CARDS):
            given.append(rotation.choose('load'))
            rotation.people[given[-1]].load -= 1
        shares = Counter(given)
        self.assertLessEqual(max(shares.values()) - min(shares.values()), 1)
        self.assertFalse([one for one, other in pairwise(given) if one == other])

    def test_limits_are_kept_and_the_others_share_the_rest(self):
        rotation = Rotation([Person('full', load=5, limit=5), Person('ten', limit=10), Person('a'), Person('b')])
        for rule in 'turn', 'load':
            shares = self.shares(rotation, rule, CARDS // 2)
            self.assertNotIn('full', shares)
            self.assertLessEqual(abs(shares['a'] - shares['b']), 1)
        self.assertEqual(rotation.people['ten'].load, 10)

    def test_all_full(self):
        rotation = Rotation([Person('a', limit=3), Person('b', limit=2)])
        self.assertEqual(self.shares(rotation, 'turn', 7), {'a': 3, 'b': 2, None: 2})
        self.assertTrue(rotation.is_full)

    def test_whoever_was_away_does_not_have_to_catch_up(self):
        turns, shares = dict.fromkeys(range(4), 0), Counter()
        for present in (0, 1, 2), (0, 1, 2, 3):
            rotation = Rotation(Person(key, turns[key]) for key in present)
            shares = self.shares(rotation, 'turn', CARDS // 2)
            turns.update({person.id: person.turn for person in rotation.people.values()})
        self.assertEqual(shares, dict.fromkeys(range(4), CARDS // 8))

    def test_who_is_left_out_and_who_has_no_turn(self):
        rotation = Rotation([Person('a'), Person('b'), Person('owner', in_rotation=False)])
        self.assertEqual({rotation.choose('turn', without=['a']) for _number in range(5)}, {'b'})
        self.assertTrue(rotation.has_room('owner'))
        self.assertEqual(rotation.give('owner'), 'owner')
        self.assertFalse(rotation.has_room('stranger'))
        self.assertIsNone(rotation.choose('turn', without=['a', 'b']))
