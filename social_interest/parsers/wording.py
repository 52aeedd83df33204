# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sentences of notifications: "NAME commented on your post", in tables.

The last means of a parser, for wording changes with time and language. Each
parser has one table of phrases; nothing else in it depends on a language.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from .hinted import Hinted
from .lazy_regex import lazy_regex
from .text import line

_QUOTED = lazy_regex(r"[\"“«„]([^\"”»“]{1,5000})[\"”»“]")
# "NAME and 12 others", "NAME и ещё 12 человек", as networks sum up persons. A
# mail that puts every word into a node of its own may lack the blanks between:
# "Ann Leeand 12 others", "Анна Лии ещё12 человек".
_OTHERS = lazy_regex(
    r"(?:,\s*(?:and|и)?|&|(?<=\w)(?:and|и(?=\s*ещ[её]))|\b(?:and|и|und|og|et|y|och|e)\b)\s*(?:ещ[её]\s*)?"
    r"(?P<count>\d{1,3}(?:[ .,\u00a0]\d{3})+|\d{1,6}|one|another|один|одному|одного)\s*"
    r"(?:others?|other (?:people|person)|more(?: people)?|person|people|человек\w*|люд\w+|друг\w*|пользовател\w*|"
    r"участник\w*|"
    r"weitere\w*|andere\w*|andre|autres?|más|annan|andra)\b\.?",
    re.IGNORECASE,
)
#: "A user of SITE, named NAME"
_NAMED = lazy_regex(
    r"[,(]\s*(?:(?:named|called|by the name of|namens|mit (?:dem )?namen|nommée?|appelée?|du nom de|"
    r"llamad[oa]|de nombre|chiamat[oa]|di nome|chamad[oa]|de nome|genaamd|met de naam|o imieniu|по имени|на ім['’]я|"
    r"jménem|menom|adlı|vid namn|ved navn|"
    r"med navnet|nimeltä|nevű|numit[aă]?|pe nume|на име|με το όνομα)) "
    r"(?P<name>[^\s,()]{2,30}(?: [^\s\W\d_][^\s,()]{1,30}){0,3}?)"
    r"(?=$|[,()]| (?:and|und|et|y|e|en|i|и|та|a|ve|og|och|ja|és|și) )")
_AND = lazy_regex(r"\s*,\s*(?:and\s+|и\s+)?|\s+(?:and|и|und|og|et|och)\s+")


class Told(NamedTuple):
    """What a sentence tells: who, what, how many more, and the words after the verb."""

    action: str
    names: list[str]
    others: int
    rest: str
    #: the words that were taken for names, undivided
    who: str = ""

    @property
    def quoted(self) -> str:
        """What stands in quotation marks after the verb."""
        match = _QUOTED.search(self.rest)
        return match[1].strip() if match else ""


class Wording:
    """A table of phrases.

    ``verbs``: action → phrases that follow the name ("commented on");
    ``openings``: action → phrases that the name follows ("New message from").
    A phrase is matched without regard to case and as whole words; "*" at its
    end stands for any ending of the word, "…" for up to three words.
    """

    def __init__(self, verbs: Mapping[str, Iterable[str]], openings: Mapping[str, Iterable[str]] | None = None):
        self._told_verbs, self._told_openings = verbs, openings or {}

    # made when they are first needed: a process that reads messages needs few of the tables
    @functools.cached_property
    def verbs(self) -> list[tuple[str, Hinted]]:
        """What is looked for in a sentence, by action."""
        return [(action, Hinted(pattern, _hints(self._told_verbs[action])))
                for action, pattern in _patterns(self._told_verbs).items()]

    @functools.cached_property
    def _openings(self) -> list[tuple[str, re.Pattern[str]]]:
        return [(action, re.compile(pattern, re.IGNORECASE))
                for action, pattern in _patterns(self._told_openings).items()]

    def read(self, sentence: str) -> Told | None:
        """What ``sentence`` tells, or ``None`` if no phrase of the table is in it."""
        sentence = line(sentence, 1000)
        for action, pattern in self._openings:
            match = pattern.match(sentence)
            if match:
                name = re.split(
                    r"\s*(?:[:!—–|]|\.\s|\.$| in | on | в (?:групп|сообщ))", sentence[match.end() :].strip(), maxsplit=1
                )[0]
                if name:
                    return Told(
                        action, [line(name, 200)], 0, sentence[sentence.index(name, match.end()) + len(name) :], name
                    )
        best = None
        for action, pattern in self.verbs:
            match = pattern.search(sentence)
            if match and match.start() and (best is None or match.start() < best[1].start()):
                best = (action, match)
        if not best:
            return None
        who = sentence[:best[1].start()].strip(" :,")
        names, others = named_persons(who)
        names = [line(name, 200) for name in names if len(name) <= 100]
        return Told(best[0], names, others, sentence[best[1].end():], who) if names else None


def named_persons(sentence: str) -> tuple[list[str], int]:
    """"Ann Lee, Bo Ek and 12 others" as (["Ann Lee", "Bo Ek"], 12)."""
    count = 0
    named = _NAMED.search(sentence)
    sentence = named["name"] if named else sentence
    match = _OTHERS.search(sentence)
    if match:
        digits = re.sub(r"\D", "", match["count"])
        count = int(digits) if digits else 1
        sentence = sentence[:match.start()]
    names = [name.strip() for name in _AND.split(sentence) if name.strip()]
    return names[:20], count


def _patterns(table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    found = {}
    for action, phrases in table.items():
        # longer phrases first, so that "replied to a comment" beats "replied"
        alternatives = "|".join(_phrase(phrase) for phrase in sorted(phrases, key=len, reverse=True))
        found[action] = rf"(?<!\w)(?:{alternatives})(?!\w)"
    return found


def _hints(phrases: Iterable[str]) -> tuple[str, ...]:
    """Of each phrase the longest part that stands in a sentence as it is."""
    parts = (re.split(r"\*|…", phrase.lower()) for phrase in phrases)
    return tuple(dict.fromkeys(max((part.strip() for part in found), key=len) for found in parts))


def _phrase(phrase: str) -> str:
    words = []
    for word in phrase.split():
        if word == "…":
            words.append(r"(?:\S+ ){0,3}?")
        elif word.endswith("*"):
            words.append(re.escape(word[:-1]) + r"\w*(?:\(\w+\))? ")
        else:
            words.append(re.escape(word) + " ")
    return "".join(words).rstrip()


#: what networks write in English and Russian; a parser that knows more has its own table
NETWORK = Wording(
    verbs={
        "reply": ("replied to", "replied:", "also replied", "responded to", "ответил*", "отвечает на"),
        "comment": ("commented on", "commented:", "also commented", "left a comment", "added a comment",
                    "posted on your wall", "wrote on your wall",
                    "прокомментировал*", "оставил* комментарий", "добавил* комментарий", "оставил* запись на",
                    "написал* на вашей стене"),
        "mention": ("mentioned you", "tagged you", "mentioned your", "упомянул*", "отметил* вас", "упоминает вас"),
        "reaction": ("reacted to", "отреагировал*", "поставил* реакцию"),
        "like": ("liked your", "likes your", "favorited", "like your", "loved your", "понравил*", "нравится ваш*",
                 "поставил* отметку", "оценил* ваш*", "поставил* лайк"),
        "share": ("shared your", "reposted your", "retweeted", "shared a link to your", "reposted", "поделил*",
                  "сделал* репост", "рассказал* друзьям"),
        "message": ("sent you a message", "sent you a … message", "messaged you", "just messaged you", "sent a message",
                    "wrote you", "прислал* вам", "отправил* вам … сообщение", "написал* вам"),
        "follow": ("started following you", "is now following", "followed you", "subscribed to",
                   "accepted your follow request", "подписал*", "добавил* вас в друзья"),
        "connection_request": ("wants to be friends", "wants to be your friend", "wants to add you as a friend",
                               "sent you a friend request", "requested to follow you", "wants to follow you",
                               "has requested to follow you", "wants to connect", "would like to connect",
                               "invited you to connect", "sent you a contact request", "sent you a connection request",
                               "хочет добавить вас", "отправил* вам заявку", "подал* заявку в друзья", "хочет дружить",
                               "хочет подружиться", "хочет подписаться на вас", "предлагает дружбу",
                               "просится в друзья"),
        "review": ("left a review", "wrote a review", "reviewed your", "recommends", "recommended your",
                   "оставил* отзыв", "написал* отзыв"),
        "question": ("asked a question", "asked you a question", "задал* вопрос", "задал* вам вопрос"),
        "request": ("asked to join", "wants to join", "requested to join", "подал* заявку на вступление",
                    "хочет вступить"),
    },
    openings={
        "message": ("new message from", "direct message from", "you have a new message from", "новое сообщение от",
                    "личное сообщение от", "вам пришло сообщение от"),
        "comment": ("new comment from", "новый комментарий от"),
        "reply": ("reply from", "comment reply from", "ответ от"),
        "mention": ("you were mentioned by", "mentioned by", "вас упомянул", "вас упомянула", "вас упомянул(а)"),
        "like": ("ваш пост понравился", "ваша запись понравилась"),
        "review": ("new review from", "новый отзыв от"),
        "follow": ("new follower:", "новый подписчик:"),
    },
)
