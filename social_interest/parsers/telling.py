# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sentences of any notification: who did what, in the languages of :mod:`.verbs`, Chinese, Japanese and Korean.

Read are "NAME did ACTION" and "THING by NAME". Where a sentence names what was done only, it is a hint.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable

from . import language, names, telling_behind, telling_east
from .labels import key_of
from .lazy_regex import lazy_regex
from .name_words import NOBODY
from .notice_words import SOMEBODY, YOU
from .telling_words import (
    ABOUT,
    ASKED,
    IN_PLACE,
    POST_IN_TOPIC,
    SUBSCRIBED,
    TALK,
    THERE_IS,
    TICKET,
    TO,
    TOPIC,
    YOURS,
)
from .template_words import NEW
from .verbs import VERBS, Words
from .verbs_asia import NEEDLES, VERBS_ASIA
from .verbs_east import VERBS_EAST
from .verbs_rtl import VERB_FIRST, VERBS_RTL
from .verbs_south import VERBS_SOUTH
from .verbs_west import AROUND, VERBS_WEST
from .wording import Told, named_persons

TABLES: dict[str, Words] = {**VERBS, **VERBS_EAST, **VERBS_SOUTH, **VERBS_WEST, **VERBS_RTL, **VERBS_ASIA}
_CYRILLIC, _GREEK, _RTL = ("ru", "uk", "bg"), ("el",), tuple(VERBS_RTL)
_LATIN = tuple(code for code in TABLES if code not in (*_CYRILLIC, *_GREEK, *_RTL, *VERBS_ASIA))
MAX_SENTENCE = 400
#: characters before a verb in which nobody may be said to have done it
_OF_NOBODY = 24
#: how verbs in the passive end, and no noun
_DONE_BY = lazy_regex(
    r"(?:ed|iert|tet|ähnt|ée?s?|[aie]d[oa]s?|[ait]t[oa]|an[oay]?|ан[оаы]?|ен[оаы]?|[θσφχ]τ?ηκε)$", re.IGNORECASE)
#: an auxiliary of the passive before the verb: nobody who stands before it acted
_PASSIVE = lazy_regex(
    r"\b(?:was|were|been|being|wurden?|worden|été|sido|fue|stat[oa]|foi|werd|został[ao]?|er|blevet|blitt|blev|ble)\s+$",
    re.IGNORECASE)
_ASIDE_NAME = lazy_regex(r"\(([^()\d@]{4,60})\)\s*$")
#: blanks in a sentence that is long enough to tell its language
_CLEAR = 7
#: what somebody opens, and what others answer
_OPENED = frozenset({"question", "request"})
_TITLE = lazy_regex(r"\"[^\"]*\"")
_QUOTED_TITLE = lazy_regex(r"\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)")
#: what stands for a blank in a title, so that it is one word
_JOINT = "\u2060"
#: "Comment added «Mia»": a name in quotation marks behind a verb in the passive
_QUOTED_NAME = lazy_regex(r"(\w{3,30})[:,]? \"\s?([^\"]{3,40}?)\s?\"[.!]?$")
_ASIDE = lazy_regex(r"\([^()]{1,200}\)")
_BRACKET = lazy_regex(r"\(([^()\d]{4,60})\)[.:!]?$")

_QUOTES = str.maketrans(
    {
        **dict.fromkeys("“”„«»‟″", '"'),
        **dict.fromkeys("’‘‚ʼ`", "'"),
        **dict.fromkeys("–—‒―‑", "-"),
        "\u00a0": " ",
        "…": "...",
        # marks of direction around names
        **dict.fromkeys("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", None),
    }
)
_TAG = lazy_regex(r"</?(?:p|br|div|b|strong|em|i|span)\s*/?>", re.IGNORECASE)
_MARKDOWN_LINK = lazy_regex(r"!?\[([^\[\]\n]{1,200})\]\((?:https?:|/|#)[^()\s]{0,1500}\)")
_URL = lazy_regex(r"\s*[(\[<]?\s*https?://[^\s<>()\[\]]{1,2000}[)\]>]?|\s*\[\d{1,3}\]")
_MARKS = lazy_regex(r"(?:\*\*|__|\\|^[#>*\s]+|(?<=\s)[*_](?=\w)|(?<=\w)[*_](?=\s|$))")
_PREFIX = lazy_regex(
    r"(?:\s*(?:\[[^\[\]]{1,80}\]|【[^【】]{1,80}】|\((?:#|no\.? ?)?\d+\)|"
    r"(?:re|aw|fwd?|sv|vs|odp|ynt|antw|rif|res|ref|回复|答复)\s*:|[^\w\s\"'@(]{1,3}(?=\s)))*\s*",
    re.IGNORECASE,
)
_CJK = lazy_regex(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")


def normal(sentence: str) -> str:
    """``sentence`` with plain quotation marks and dashes, without links, marks of Markdown and tags written out."""
    sentence = sentence[: 2 * MAX_SENTENCE].translate(_QUOTES)
    if "<" in sentence:
        sentence = _TAG.sub(" ", sentence)
    if "](" in sentence:
        sentence = _MARKDOWN_LINK.sub(r"\1", sentence)
    sentence = _MARKS.sub("", _URL.sub("", sentence))
    return " ".join(sentence.split())[:MAX_SENTENCE]


def without_prefix(sentence: str) -> str:
    """A subject without the site in brackets and "Re:" before it."""
    return sentence[_PREFIX.match(sentence).end() :]


@functools.cache
def _does(code: str) -> re.Pattern[str]:
    # "sent you a friend request" is no message
    does = sorted(TABLES[code].does.items(), key=lambda item: item[0] != "connect")
    parts = "|".join(f"(?P<{action}>{_phrases(value)})" for action, value in does)
    return re.compile(rf"(?<![\w'])(?:{parts})(?!\w)" if parts else r"(?!)", re.IGNORECASE)


@functools.cache
def _thing(code: str) -> re.Pattern[str]:
    parts = "|".join(f"(?P<{action}>{value})" for action, value in TABLES[code].thing.items())
    return re.compile(rf"(?<!\w)(?:{parts})(?!\w)", re.IGNORECASE)


@functools.cache
def _by(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){TABLES[code].by}(?:\s*[:：]?\s+|(?<=['’-]))", re.IGNORECASE)


def _phrases(value: str) -> str:
    # "NAME asked about order 4711. Answer within a day": what stands between is of the same sentence
    return value.replace("~", r"(?:\S+(?<!\w{4}\.) ){0,8}?")


def languages(text: str, guessed: str = "") -> tuple[str, ...]:
    """The codes of the tables that may fit ``text``: that of its language and English, or all of its script."""
    if any("\u0370" <= char <= "\u03ff" for char in text):
        return (*_GREEK, "en")
    if any("\u0400" <= char <= "\u052f" for char in text):
        return (*_CYRILLIC, "en")
    if any("\u0590" <= char <= "\u06ff" for char in text):
        return _RTL
    asian = next((code for code, needle in NEEDLES.items() if needle.search(text)), "")
    if asian:
        return (asian, *_LATIN) if asian == "id" else (asian, "en")
    if guessed in _LATIN:
        near = {"da": ("da", "nb", "sv"), "nb": ("da", "nb", "sv"), "sv": ("sv", "da"), "pt": ("pt", "gl"),
                "es": ("es", "gl")}.get(guessed, (guessed,))
        return tuple(dict.fromkeys((*near, "en")))
    if text.count(" ") >= _CLEAR and language.guess(_TITLE.sub("", text)) == "en":
        return ("en",)
    return _LATIN


def read(sentence: str, guessed: str = "", known: Collection[str] = ()) -> Told | None:
    """What ``sentence`` (see :func:`normal`) tells; without names where it only says what was done.

    ``guessed``: the language of the message; ``known``: names that stand elsewhere in it, which end a doubt.
    """
    if not 3 < len(sentence) <= MAX_SENTENCE:
        return None
    if _CJK.search(sentence):
        from_far_east = telling_east.read(sentence)
        if from_far_east:
            return from_far_east
    codes = languages(sentence, guessed)
    for code in codes:
        for part, word in AROUND.get(code, ()):
            sentence = part.sub(word, sentence)
    if codes == _RTL:
        first = _verb_first(sentence)
        if first:
            return first
    told = _by_verb(sentence, codes, known) or _around_title(sentence, codes, known)
    told = told or _by_somebody(sentence, codes) or _by_thing(sentence, codes, known)
    return told._replace(action=_finer(told.action, told.rest, sentence)) if told else None


def _by_somebody(sentence: str, codes: Iterable[str]) -> Told | None:
    """"Someone did ACTION", at the start or behind the name of the site: what was done, and nobody's name."""
    head, dash, behind = sentence.partition(" - ")
    part = next((one for one in (head, behind) if SOMEBODY.match(one)), "")
    for code in codes if part else ():
        match = _does(code).search(part)
        if match and match.start():
            rest = f"{dash}{behind}" if part is head else ""
            return Told(match.lastgroup or "", [], 0, part[match.end() :] + rest)
    return None


def _around_title(sentence: str, codes: Iterable[str], known: Collection[str]) -> Told | None:
    """"NAME did ACTION" where a title of many words stands in quotation marks between the parts of the verb."""
    if '"' not in sentence and "'" not in sentence:
        return None
    whole = _QUOTED_TITLE.sub(lambda match: match[0].replace(" ", _JOINT), sentence)
    told = _by_verb(whole, codes, known) if whole != sentence else None
    if not told:
        return None
    return told._replace(
        names=[name.replace(_JOINT, " ") for name in told.names], rest=told.rest.replace(_JOINT, " "),
        who=told.who.replace(_JOINT, " "))


def _verb_first(sentence: str) -> Told | None:
    """ "Did NAME ACTION", as Arabic says it."""
    match = VERB_FIRST.match(sentence)
    if not match or not names.is_name(match["name"]):
        return None
    done = f"{match['verb']} {sentence[match.end() :].strip()}"
    action = _does("ar").match(done) or _does("ar").search(done)
    if not action:
        return None
    return Told(action.lastgroup or "", [match["name"]], 0, sentence[match.end() :], match["name"])


def _by_verb(sentence: str, codes: Iterable[str], known: Collection[str]) -> Told | None:
    """ "NAME did ACTION"."""
    best: tuple[int, int, str] | None = None
    for code in codes:
        for match in _does(code).finditer(sentence):
            if match.start() and _is_of_nobody_before(sentence, match.start()):
                continue
            if match.start() and (best is None or (match.start(), -match.end()) < (best[0], -best[1])):
                who = names.before(sentence[: match.start()])
                if code == "th" and " " not in who and not who.isascii() and who not in known:
                    # words of Thai stand without blanks between them: what stands there may be half a sentence
                    continue
                if ABOUT.match(who):
                    # "О компании «Acme» оставили отзыв"
                    continue
                last = _last_name(sentence, match)
                if last:
                    return Told(match.lastgroup or "", [last], 0, "", last)
                if not (who and _persons(who, known)[0]):
                    beside = _beside_verb(sentence, match, who, known)
                    if beside:
                        return beside
                if who and _persons(who, known)[0]:
                    best = match.start(), match.end(), match.lastgroup or ""
                    break
    if best is None:
        return None
    start, end, action = best
    who = names.before(sentence[:start])
    persons, others = _persons(who, known)
    return Told(action, persons, others, sentence[end:], who)


def _is_of_nobody_before(sentence: str, start: int) -> bool:
    """Whether nobody who stands before the verb at ``start`` acted.

    "I wrote twice, and nobody answered", "The page was commented on by NAME".
    """
    return bool(
        NOBODY.search(sentence[max(0, start - _OF_NOBODY) : start])
        or _PASSIVE.search(sentence[max(0, start - 12) : start]))


def _beside_verb(sentence: str, verb: re.Match[str], who: str, known: Collection[str]) -> Told | None:
    """Who is named in brackets before a verb, between its parts, or by his role behind it."""
    action, rest = verb.lastgroup or "", sentence[verb.end() :]
    aside = _ASIDE_NAME.search(sentence[: verb.start()])
    if aside and names.one(aside[1]) == aside[1] and names.has_role(f"{who} "):
        # "A candidate (NAME) has submitted an application"
        return Told(action, [aside[1]], 0, rest, aside[1])
    # "Auf Ihre Frage hat NAME geantwortet"
    inside = names.leading(verb[0].partition(" ")[2])
    if names.one(inside) == inside and (len(inside.split()) > 1 or inside in known):
        return Told(action, [inside], 0, rest, inside)
    # "Na váš inzerát odpověděl uživatel NAME"
    behind = rest.lstrip()
    name = names.after(behind) if names.has_role(behind) else ""
    return Told(action, [name], 0, behind.partition(name)[2], name) if name else None


def _last_name(sentence: str, verb: re.Match[str]) -> str:
    """The name that ends a sentence which begins with what is ours: "На вашу вакансію відгукнулася NAME."."""
    before, behind = sentence[: verb.start()], sentence[verb.end() :].strip(" .!:")
    if not behind or not YOU.search(before) or names.one(names.leading(before)):
        return ""
    name = names.leading(behind)
    return name if name == behind and len(name.split()) > 1 and names.is_name(name) else ""


def _persons(who: str, known: Collection[str]) -> tuple[list[str], int]:
    """The names in ``who``: one that is known, or those that it consists of."""
    lower = f" {who.lower()} "
    inside = [name for name in known if f" {name.lower()} " in lower.replace(",", " ").replace('"', " ")]
    split = named_persons(who)
    if inside and (len(split[0]) <= 1 or len(inside) > 1):
        # of whom most speaks, by the whole of his name
        first = max((name for name in inside if inside[0].lower() in name.lower()), key=len)
        return [first], split[1]
    return names.all_of(who, split)


def _by_thing(sentence: str, codes: Iterable[str], known: Collection[str]) -> Told | None:
    """"THING by NAME"; the thing alone as a hint."""
    hints: list[tuple[bool, int, Told]] = []
    opened: Told | None = None
    for code in codes:
        things = list(_thing(code).finditer(sentence))
        if not things:
            continue
        told = telling_behind.read(sentence, code, things)
        if not told:
            told = None if code == "tr" else _by_name(sentence, code, things, known)
            # in Persian a noun alone is not what somebody did
            last = things if code == "tr" else [one for one in things if code == "fa" and " " in one[0]]
            told = told or (_at_the_end(sentence, last, known) if last else None)
        if told and told.action not in _OPENED:
            return told
        # another table of the script may know what was done to the thing
        opened = opened or told
        thing = _told_thing(sentence, things)
        action = thing.lastgroup or ""
        if action == "question" and not ASKED.search(thing[0]) and SUBSCRIBED.match(sentence, thing.end()):
            # "There is an addition to a post you are subscribed to"
            action = "comment"
        hint = Told(action, [], 0, sentence[thing.end() :])
        hints.append((hint.action in _OPENED, thing.start(), hint))
    # "post" is an English word in many languages
    return opened or min(hints, default=(False, 0, None), key=lambda one: one[:2])[2]


def _told_thing(sentence: str, things: list[re.Match[str]]) -> re.Match[str]:
    """Which of several things in a sentence is what was done: the first that nothing was done to."""
    mention = next((match for match in things if match.lastgroup == "mention"), None)
    if mention:
        # whatever else it happened in
        return mention
    free = [match for match in things if not TO.search(sentence[max(0, match.start() - 30) : match.start()])]
    thing = (free or things)[0]
    if thing.lastgroup in _OPENED and not NEW.search(sentence[max(0, thing.start() - 20) : thing.start()]):
        # "Topic reply notification", "Issue updated": the reply is what is told
        return next((match for match in things if match.lastgroup not in _OPENED), thing)
    return thing


def _at_the_end(sentence: str, things: list[re.Match[str]], known: Collection[str]) -> Told | None:
    """"NAME … THING", where the verb comes last."""
    if THERE_IS.search(sentence) or THERE_IS.search(f" {things[-1][0]}"):
        # "Kırmızı Çaydanlık ürününüz için yeni bir soru var"
        return None
    who = next((one for one in known if sentence.startswith(f"{one} ")), "")
    who = who or names.one(names.leading(sentence)) or names.handle_before_comma(sentence)
    who = next(iter(_persons(who, known)[0]), who) if who else ""
    sure = len(who.split()) > 1 or who in known or not who[:1].isupper()
    if not who or not sure or things[0].start() < len(who):
        return None
    return Told(things[-1].lastgroup or "", [who], 0, sentence[len(who) :], who)


def _by_name(sentence: str, code: str, things: list[re.Match[str]], known: Collection[str]) -> Told | None:
    """"THING by NAME", "by NAME done"."""
    inside = [match.span() for match in _ASIDE.finditer(sentence)]
    # "Ticket updated (Order of pumps) by NAME": what stands in brackets is the thing, if anybody is named outside
    for by in sorted(_by(code).finditer(sentence), key=lambda one: any(a < one.start() < b for a, b in inside)):
        behind = sentence[by.end() :]
        name = names.after(behind)
        lower = name.islower() and (key_of(name) or _of_a_title(by, name, things))
        if not name or lower or _thing(code).fullmatch(name):
            # "reseña de producto"
            continue
        # "Issue updated by NAME", "Question answered by NAME"
        near = [match for match in things if by.start() - 2 <= match.end() <= by.start() and _DONE_BY.search(match[0])]
        near = [match for match in near if not TO.search(sentence[max(0, match.start() - 30) : match.start()])]
        thing = near[-1] if near else _told_thing(sentence, things)
        start = behind.lower().lstrip("\"'")
        full = next(
            (one for one in known if one.lower().startswith(name.lower()) and start.startswith(one.lower())), name)
        # behind it stands the title of the thing: "a comment by Ann Lee" and "Feast of kettles"
        full = next((one for one in known if " " in one and full.startswith(f"{one} ")), full)
        return Told(thing.lastgroup or "", [full], 0, behind.partition(name)[2], full)
    # "Issue #42 was updated (NAME)."
    bracket = _BRACKET.search(sentence, things[-1].end())
    if bracket and names.one(bracket[1]) == bracket[1] and len(bracket[1].split()) > 1:
        return Told(things[-1].lastgroup or "", [bracket[1]], 0, sentence[bracket.end() :], bracket[1])
    quoted = _QUOTED_NAME.search(sentence, things[0].end()) if sentence.endswith(("\"", "\".", "\"!")) else None
    if quoted and _DONE_BY.search(quoted[1]) and names.one(quoted[2]) == quoted[2] and len(quoted[2].split()) > 1:
        return Told(things[0].lastgroup or "", [quoted[2]], 0, "", quoted[2])
    return None


def _of_a_title(by: re.Match[str], name: str, things: list[re.Match[str]]) -> bool:
    """Whether a word behind "of" belongs to the title of what was acted upon: "comentario en Guía de teteras"."""
    of = by[0].strip(" :：").lower() in ("de", "di", "da", "do", "del", "van", "von", "des", "du")
    return of and name.isalpha() and not any(0 <= by.start() - thing.end() <= 1 for thing in things)


def _finer(action: str, rest: str, sentence: str) -> str:
    """``action``, told from what was acted upon: a reply to a topic of many is a comment, one in a ticket a message."""
    if action == "reply" and not YOURS.search(sentence):
        if TICKET.search(sentence):
            return "message"
        if TOPIC.search(sentence) or (IN_PLACE.match(rest) and not ASKED.search(sentence)):
            return "comment"
    if action == "comment":
        # a comment in a conversation is one among those who talk there
        found = TICKET.search(rest)
        return "message" if found and not TALK.match(found[0]) else action
    if (action == "question" or action == "message" and not YOU.search(sentence)) and POST_IN_TOPIC.search(sentence):
        # who adds a post to a topic opened none, and writes to nobody alone
        return "comment"
    return action
