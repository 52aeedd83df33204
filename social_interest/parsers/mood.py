# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The mood of a text: unhappy, neutral, happy, or unknown where it is not clear; always with the reason.

Stars say it themselves. Of a text, words are looked up in a :class:`Lexicon`, each with its weight: what a negation
stands at is turned around, what is asked counts half. A side has to be clear: praise beside a complaint is mixed or
mockery, and no guess is made. What a company learned (:func:`learned_weights`) adds to the weights.

All is linear in the length of the text, however long its words are.
"""

from __future__ import annotations

import functools
import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from .language import guess
from .mood_words import SIGNS, WORDS

UNHAPPY, NEUTRAL, HAPPY, UNKNOWN = "unhappy", "neutral", "happy", "unknown"
#: moods that somebody can tell
TOLD = (UNHAPPY, NEUTRAL, HAPPY)
KINDS = ("word", "not", "but", "plain")
#: characters that are looked at: whoever is unhappy says so before
MAX_TEXT = 4000
#: words up to which the language need not be clear
MAX_SHORT = 60
#: the most a word weighs
MOST = 3
#: from this on a side is clear
CLEAR = 2.0
#: so many times heavier than the other side has to be: a complaint, praise; praise is often mockery beside a complaint
ABOVE_PRAISE, ABOVE_COMPLAINT = 2, 3
#: words between a negation and what it turns around
REACH = 3
#: languages in which a negation stands behind as well
BEHIND = frozenset({"de", "nl", "da", "sv", "nb", "tr", "cs"})
#: words that a reason names
NAMED = 4
#: longest beginning of a word that is looked up
_MAX_STEM = 24
#: words of a language that are remembered
_MAX_FIRST = 10_000
#: an own word of three letters or more may be learned; of more letters, nobody writes it twice
_LEARNED_LENGTH = (3, 30)

_TOKEN = re.compile(r"[^\W_]+|[:;]-?[()dD](?!\w)|[.!?,;:\n…]|[^\w\s\x00-\x7f]")
_NOT = re.compile(r"n['’]t\b")
_ENDS = frozenset(".!?\n…")
_BREAKS = _ENDS | frozenset(",;:")


class Mood(NamedTuple):
    """A mood and the words that it is known by, as they stand in the text."""

    value: str
    words: tuple[str, ...] = ()


@dataclass(slots=True)
class Entry:
    """What a word, or the beginning of one, says: “sadly” is a complaint, and stands between two sides."""

    kinds: frozenset[str]
    weight: float

    def __or__(self, other: Entry) -> Entry:
        return Entry(self.kinds | other.kinds, other.weight if "word" in other.kinds else self.weight)


@dataclass(slots=True)
class _Node:
    """One step into the words and phrases of a language."""

    entry: Entry | None = None
    words: dict[str, _Node] = field(default_factory=dict)
    stems: dict[str, _Node] = field(default_factory=dict)
    #: lengths of the stems, the longest first
    lengths: tuple[int, ...] = ()

    def after(self, word: str) -> list[_Node]:
        """The nodes to which a word leads, the one that fits it best first."""
        found = [self.words[word]] if word in self.words else []
        if self.lengths:
            found += [self.stems[word[:size]] for size in self.lengths if word[:size] in self.stems]
        return found


class Token(NamedTuple):
    word: str
    shown: str
    #: number of the sentence, and of the part between commas
    sentence: int
    clause: int


class Hit(NamedTuple):
    first: int
    last: int
    entry: Entry


def stars_mood(rating: int) -> str:
    """The mood of so many stars, 1 to 5."""
    return UNHAPPY if rating <= 2 else NEUTRAL if rating == 3 else HAPPY


@functools.lru_cache(maxsize=20_000)
def plain(word: str) -> str:
    """A word as words are compared: lower case, without marks."""
    if word.isascii():
        return word.lower()
    word = unicodedata.normalize("NFKD", word.lower()).replace("ß", "ss").replace("ı", "i")
    return "".join(char for char in word if not unicodedata.combining(char) and char != "\ufe0f")


def seed() -> Iterable[tuple[str, str, int, str]]:
    """(language or "", kind, weight, word) of all words that a database starts with."""
    for lang, groups in [("", SIGNS), *WORDS.items()]:
        for key, words in groups.items():
            for word in words.split(", "):
                yield (lang, "word", key, word) if isinstance(key, int) else (lang, key, 0, word)


def words_in(text: str) -> tuple[list[Token], set[int]]:
    """The words and signs of a text, and the numbers of the sentences that ask."""
    tokens: list[Token] = []
    asking: set[int] = set()
    sentence = clause = 0
    text = text[:MAX_TEXT]
    if "n't" in text or "n’t" in text:
        text = _NOT.sub(" not", text)
    for shown in _TOKEN.findall(text):
        if shown not in _BREAKS:
            if word := plain(shown):
                tokens.append(Token(word, shown, sentence, clause))
            continue
        clause += 1
        if shown == "?":
            asking.add(sentence)
        if shown in _ENDS:
            sentence += 1
    return tokens, asking


class Lexicon:
    """The words of all languages, ready to be looked up; what a company learned adds to their weights.

    :param rows: (language or "" for all, kind, weight, word), the word with a star where any end of it will do
    :param learned: {language: {word: weight}}
    """

    def __init__(
        self, rows: Iterable[tuple[str, str, float, str]],
        learned: Mapping[str, Mapping[str, float]] | None = None,
    ):
        self._roots: dict[str, _Node] = {}
        self._learned = learned or {}
        self._first: dict[str, dict[str, list[_Node]]] = defaultdict(dict)
        for lang, kind, weight, word in rows:
            self._add(self._roots.setdefault(lang, _Node()), Entry(frozenset((kind,)), weight), word)
        for root in self._roots.values():
            self._settle(root)

    @staticmethod
    def _add(node: _Node, entry: Entry, word: str) -> None:
        pieces = [piece for piece in _NOT.sub(" not", word.replace("'", " ")).split() if piece]
        for piece in pieces:
            # a star alone stands for any word
            if piece.endswith("*"):
                node = node.stems.setdefault(plain(piece[:-1])[:_MAX_STEM], _Node())
            else:
                node = node.words.setdefault(plain(piece), _Node())
        if pieces:
            # of one kind the last counts: a company's own word after that of all
            node.entry = node.entry | entry if node.entry else entry

    def _settle(self, node: _Node) -> None:
        node.lengths = tuple(sorted({len(stem) for stem in node.stems}, reverse=True))
        for further in (*node.words.values(), *node.stems.values()):
            self._settle(further)

    def taught(self, learned: Mapping[str, Mapping[str, float]]) -> Lexicon:
        """The same words with what a company learned; the words themselves are shared."""
        lexicon = Lexicon(())
        lexicon._roots, lexicon._first, lexicon._learned = self._roots, self._first, learned
        return lexicon

    @property
    def languages(self) -> Collection[str]:
        return self._roots.keys() - {""}

    def mood(self, text: str, lang: str = "") -> Mood:
        """The mood of a text.

        :param lang: its language where that is known; else it is guessed, and where that is not clear of a short text
            those languages say it that know most of its words, if they agree
        """
        tokens, asking = words_in(text)
        if lang := lang or guess(text):
            return self._judge(tokens, asking, lang, self._hits(tokens, lang))
        if len(tokens) > MAX_SHORT:
            return Mood(UNKNOWN)
        return self._agreed(tokens, asking)

    def _agreed(self, tokens: list[Token], asking: set[int]) -> Mood:
        """The mood of words of which the language is not clear: those languages say it that know most of them."""
        hits = {lang: self._hits(tokens, lang) for lang in sorted(self.languages)}
        known = {lang: sum(hit.last + 1 - hit.first for hit in of_it) for lang, of_it in hits.items()}
        most = max(known.values(), default=0)
        if not most:
            return Mood(NEUTRAL, ("?",)) if tokens and asking else Mood(UNKNOWN)
        found = [self._judge(tokens, asking, lang, hits[lang]) for lang, count in known.items() if count == most]
        told = {mood.value for mood in found} - {UNKNOWN}
        return next((mood for mood in found if {mood.value} == told), found[0] if not told else Mood(UNKNOWN))

    def _judge(self, tokens: list[Token], asking: set[int], lang: str, hits: list[Hit]) -> Mood:
        """The mood of words, if they are of this language."""
        taken = {place for hit in hits for place in range(hit.first, hit.last + 1)}
        good: dict[str, float] = {}
        bad: dict[str, float] = {}
        negations = [hit for hit in hits if "not" in hit.entry.kinds]
        learned = self._learned.get(lang, {})
        for hit in [*hits, *self._learned_hits(tokens, taken, learned)]:
            if "word" not in hit.entry.kinds:
                continue
            weight = hit.entry.weight
            if hit.first == hit.last and hit.first in taken:
                weight += learned.get(tokens[hit.first].word, 0)
            if any(self._turns(negation, hit, tokens, lang) for negation in negations):
                # “not good” is a complaint, “not bad” hardly praise
                weight = -weight if weight > 0 else -weight / 2
            if tokens[hit.first].sentence in asking:
                weight /= 2
            if not weight:
                continue
            side = good if weight > 0 else bad
            shown = " ".join(token.shown for token in tokens[hit.first:hit.last + 1]).lower()
            # whoever says it twice does not mean it twice
            side[shown] = max(side.get(shown, 0), abs(weight))
        divided = any("but" in hit.entry.kinds for hit in hits)
        return (self._side(good, bad, divided)
                or self._middle(good, bad, divided, hits, tokens, asking))

    def _hits(self, tokens: list[Token], lang: str) -> list[Hit]:
        """The words and phrases that are known, the longest at each place."""
        # most words begin nothing, and are looked up once
        firsts = [(code, self._first[code]) for code in (lang, "") if code in self._roots]
        hits: list[Hit] = []
        end = 0
        for place, token in enumerate(tokens):
            if place < end:
                continue
            for code, known in firsts:
                nodes = known.get(token.word)
                if nodes is None:
                    nodes = self._begun(code, token.word)
                if nodes and (hit := self._longest(nodes, tokens, place)):
                    hits.append(hit)
                    end = hit.last + 1
                    break
        return hits

    def _begun(self, code: str, word: str) -> list[_Node]:
        """The nodes that a word begins, from now on remembered."""
        known = self._first[code]
        if len(known) >= _MAX_FIRST:
            known.clear()
        nodes = known[word] = self._roots[code].after(word)
        return nodes

    @staticmethod
    def _longest(nodes: list[_Node], tokens: list[Token], first: int) -> Hit | None:
        best, place, sentence = None, first, tokens[first].sentence
        while nodes:
            if entry := next((node.entry for node in nodes if node.entry), None):
                best = Hit(first, place, entry)
            place += 1
            if place == len(tokens) or tokens[place].sentence != sentence:
                break
            word = tokens[place].word
            nodes = [further for node in nodes if node.words or node.stems for further in node.after(word)]
        return best

    @staticmethod
    def _learned_hits(tokens: list[Token], taken: set[int], learned: Mapping[str, float]) -> list[Hit]:
        """The words that only the company itself knows."""
        return [
            Hit(place, place, Entry(frozenset(("word",)), learned[token.word])) for place, token in enumerate(tokens)
            if place not in taken and token.word in learned] if learned else []

    @staticmethod
    def _turns(negation: Hit, hit: Hit, tokens: list[Token], lang: str) -> bool:
        if tokens[negation.last].clause != tokens[hit.first].clause:
            return False
        before = hit.first - negation.last
        return 0 < before <= REACH or (lang in BEHIND and 0 < negation.first - hit.last <= REACH)

    @staticmethod
    def _side(good: dict[str, float], bad: dict[str, float], divided: bool) -> Mood | None:
        praise, complaint = sum(good.values()), sum(bad.values())
        if complaint >= CLEAR and complaint >= (ABOVE_COMPLAINT if divided else ABOVE_PRAISE) * praise:
            return Mood(UNHAPPY, _named(bad))
        if praise >= CLEAR and praise >= ABOVE_COMPLAINT * complaint and not (divided and complaint):
            return Mood(HAPPY, _named(good))
        return None

    @staticmethod
    def _middle(good, bad, divided: bool, hits: list[Hit], tokens: list[Token], asking: set[int]) -> Mood:
        praise, complaint = sum(good.values()), sum(bad.values())
        if praise >= 1 and complaint >= 1:
            # said in so many words, it is both; else perhaps mockery
            words = (*_named(good, NAMED // 2), *_named(bad, NAMED // 2))
            return Mood(NEUTRAL if divided and praise >= CLEAR else UNKNOWN, words)
        asked = [
            " ".join(token.shown for token in tokens[hit.first:hit.last + 1]).lower()
            for hit in hits if "plain" in hit.entry.kinds]
        weak = max(praise, complaint)
        if (asked or asking) and weak <= (1 if asking else 0.5) and (asking or len(set(asked)) > 1 or not weak):
            return Mood(NEUTRAL, tuple(dict.fromkeys(asked))[:NAMED] or ("?",))
        return Mood(UNKNOWN, (*_named(good), *_named(bad)))


def _named(side: Mapping[str, float], most: int = NAMED) -> tuple[str, ...]:
    """The heaviest words of a side; of equal ones the first."""
    return tuple(sorted(side, key=lambda word: -side[word])[:most])


# --------------------------------------------------------------------------
# Learning: how many people of each mood used a word.

#: people of either side that have to have spoken before anything is learned, and people who used a word
LEAST_PEOPLE, LEAST_USES = 15, 5
#: standard errors that a difference is lowered by: what may be chance is nothing
_DOUBT = 1.5
#: least weight that is more than noise
_LEAST_WEIGHT = 0.5


def taught_words(text: str) -> tuple[str, set[str]]:
    """(language, words) that a text of known mood teaches: each once, none that a negation stands at."""
    lang = guess(text)
    tokens, _asking = words_in(text)
    negations = _negations(lang)
    words: set[str] = set()
    negated = 0, -1
    for place, token in enumerate(tokens):
        if token.word in negations:
            negated = place + REACH, token.clause
        elif (_LEARNED_LENGTH[0] <= len(token.word) <= _LEARNED_LENGTH[1] and token.word.isalpha()
                and not (place <= negated[0] and token.clause == negated[1])):
            words.add(token.word)
    return (lang, words) if lang else ("", set())


@functools.lru_cache(maxsize=32)
def _negations(lang: str) -> frozenset[str]:
    return frozenset(plain(word) for word in WORDS.get(lang, {}).get("not", "").split(", "))


def learned_weights(
    counts: Mapping[str, tuple[int, int, int]], people: tuple[int, int, int],
) -> dict[str, float]:
    """What words weigh, by naive Bayes with one added to each count.

    A word says what its people were and the others were not: the logarithm of how much likelier it is with happy (or
    unhappy) people than with all others, less what may be chance, and never more than the heaviest word that anybody
    typed.

    :param counts: {word: how many unhappy, neutral, happy people used it}
    :param people: how many unhappy, neutral, happy people there were
    """
    if people[0] < LEAST_PEOPLE or people[2] < LEAST_PEOPLE:
        return {}
    result = {}
    for word, used in counts.items():
        if sum(used) < LEAST_USES:
            continue
        for side, sign in ((0, -1), (2, 1)):
            mine, theirs = used[side] + 1, sum(used) - used[side] + 1
            rest = sum(people) - people[side]
            ratio = math.log(mine / (people[side] + 2)) - math.log(theirs / (rest + 2))
            weight = (ratio - _DOUBT * math.sqrt(1 / mine + 1 / theirs)) / math.log(2)
            if weight >= _LEAST_WEIGHT:
                result[word] = sign * min(round(weight, 2), MOST)
    return result
