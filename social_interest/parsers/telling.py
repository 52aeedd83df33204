# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sentences of any notification: who did what, in the languages of :mod:`.verbs`, Chinese, Japanese and Korean.

Read are "NAME did ACTION" and "THING by NAME". Where a sentence names what was done only, it is a hint.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable

from . import names
from .telling_words import (
    ASKED,
    BAD_FAR,
    DONE,
    FAR_EAST,
    FROM_JA,
    HONORIFIC,
    IN_PLACE,
    LAST_COUNTS,
    SAYS,
    TICKET,
    TO,
    TOPIC,
    YOURS,
    ZH_FROM,
    ZH_LEADING,
)
from .template_words import NEW
from .verbs import VERBS, Words
from .verbs_east import VERBS_EAST
from .wording import Told, named_persons

TABLES: dict[str, Words] = {**VERBS, **VERBS_EAST}
_CYRILLIC, _GREEK = ("ru", "uk", "bg"), ("el",)
_LATIN = tuple(code for code in TABLES if code not in _CYRILLIC + _GREEK)
MAX_SENTENCE = 400

_QUOTES = str.maketrans(
    {
        **dict.fromkeys("“”„«»‟″", '"'),
        **dict.fromkeys("’‘‚ʼ`", "'"),
        **dict.fromkeys("–—‒―‑", "-"),
        "\u00a0": " ",
        "…": "...",
    }
)
_TAG = re.compile(r"</?(?:p|br|div|b|strong|em|i|span)\s*/?>", re.IGNORECASE)
_MARKDOWN_LINK = re.compile(r"!?\[([^\[\]\n]{1,200})\]\((?:https?:|/|#)[^()\s]{0,1500}\)")
_URL = re.compile(r"\s*[(\[<]?\s*https?://[^\s<>()\[\]]{1,2000}[)\]>]?|\s*\[\d{1,3}\]")
_MARKS = re.compile(r"(?:\*\*|__|\\|^[#>*\s]+|(?<=\s)[*_](?=\w)|(?<=\w)[*_](?=\s|$))")
_PREFIX = re.compile(
    r"(?:\s*(?:\[[^\[\]]{1,80}\]|【[^【】]{1,80}】|\((?:#|no\.? ?)?\d+\)|"
    r"(?:re|aw|fwd?|sv|vs|odp|ynt|antw|rif|res|ref|回复|答复)\s*:|[^\w\s\"'@(]{1,3}(?=\s)))*\s*",
    re.IGNORECASE,
)
_CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")


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
    return re.compile(rf"(?<!\w){TABLES[code].by}(?:\s*[:：]?\s+|(?<=['’]))", re.IGNORECASE)


def _phrases(value: str) -> str:
    return value.replace("~", r"(?:\S+ ){0,8}?")


def languages(text: str, guessed: str = "") -> tuple[str, ...]:
    """The codes of the tables that may fit ``text``: that of its language and English, or all of its script."""
    if any("\u0370" <= char <= "\u03ff" for char in text):
        return (*_GREEK, "en")
    if any("\u0400" <= char <= "\u052f" for char in text):
        return (*_CYRILLIC, "en")
    if guessed in TABLES and guessed not in _CYRILLIC + _GREEK:
        near = {"da": ("da", "nb", "sv"), "nb": ("da", "nb", "sv"), "sv": ("sv", "da")}.get(guessed, (guessed,))
        return tuple(dict.fromkeys((*near, "en")))
    return _LATIN


def read(sentence: str, guessed: str = "", known: Collection[str] = ()) -> Told | None:
    """What ``sentence`` (see :func:`normal`) tells; without names where it only says what was done.

    ``guessed``: the language of the message; ``known``: names that stand elsewhere in it, which end a doubt.
    """
    if not 3 < len(sentence) <= MAX_SENTENCE:
        return None
    if _CJK.search(sentence):
        from_far_east = _far_east(sentence)
        if from_far_east:
            return from_far_east
    codes = languages(sentence, guessed)
    told = _by_verb(sentence, codes, known) or _by_thing(sentence, codes, known)
    return told._replace(action=_finer(told.action, told.rest, sentence)) if told else None


def _by_verb(sentence: str, codes: Iterable[str], known: Collection[str]) -> Told | None:
    """ "NAME did ACTION"."""
    best: tuple[int, int, str] | None = None
    for code in codes:
        for match in _does(code).finditer(sentence):
            if match.start() and (best is None or (match.start(), -match.end()) < (best[0], -best[1])):
                who = names.before(sentence[: match.start()])
                if who and _persons(who, known)[0]:
                    best = match.start(), match.end(), match.lastgroup or ""
                    break
    if best is None:
        return None
    start, end, action = best
    who = names.before(sentence[:start])
    persons, others = _persons(who, known)
    return Told(action, persons, others, sentence[end:], who)


def _persons(who: str, known: Collection[str]) -> tuple[list[str], int]:
    """The names in ``who``: one that is known, or those that it consists of."""
    lower = f" {who.lower()} "
    inside = [name for name in known if f" {name.lower()} " in lower.replace(",", " ").replace('"', " ")]
    split = named_persons(who)
    if inside and (len(split[0]) <= 1 or len(inside) > 1):
        first = max(inside, key=len)
        return [first], split[1]
    return names.all_of(who, split)


def _by_thing(sentence: str, codes: Iterable[str], known: Collection[str]) -> Told | None:
    """ "THING by NAME"; the thing alone as a hint."""
    hint: Told | None = None
    for code in codes:
        things = list(_thing(code).finditer(sentence))
        if not things:
            continue
        thing = next(
            (match for match in things if not TO.search(sentence[max(0, match.start() - 30) : match.start()])),
            things[0] if code != "tr" else things[-1],
        )
        if thing.lastgroup == "question" and not NEW.search(sentence[max(0, thing.start() - 20) : thing.start()]):
            # "Topic reply notification": the reply is what is told
            thing = next((match for match in things if match.lastgroup != "question"), thing)
        if code == "tr":
            thing = things[-1]
            who = names.one(names.leading(sentence)) or names.handle_before_comma(sentence)
            if who and (len(who.split()) > 1 or who in known or not who[0].isupper()) and not _thing(code).search(who):
                return Told(thing.lastgroup or "", [who], 0, sentence[len(who) :], who)
        for by in _by(code).finditer(sentence):
            # "von" before the thing: "von NAME erwähnt"
            name = names.after(sentence[by.end() :])
            rest = sentence[by.end() :].partition(name)[2] if name else ""
            if name and not _thing(code).fullmatch(name):
                # "Issue updated by NAME", "Question answered by NAME"
                near = [
                    match
                    for match in things
                    if by.start() - 2 <= match.end() <= by.start()
                    and not TO.search(sentence[max(0, match.start() - 30) : match.start()])
                ]
                thing = near[-1] if near else thing
                full = next(
                    (
                        one
                        for one in known
                        if one.lower().startswith(name.lower())
                        and sentence[by.end() :].lower().lstrip("\"'").startswith(one.lower())
                    ),
                    name,
                )
                return Told(thing.lastgroup or "", [full], 0, rest, full)
        hint = hint or Told(thing.lastgroup or "", [], 0, sentence[thing.end() :])
    return hint


def _finer(action: str, rest: str, sentence: str) -> str:
    """``action``, told from what was acted upon: a reply to a topic of many is a comment, one in a ticket a message."""
    if action == "reply" and not YOURS.search(sentence):
        if TICKET.search(sentence):
            return "message"
        if TOPIC.search(sentence) or (IN_PLACE.match(rest) and not ASKED.search(sentence)):
            return "comment"
    if action == "comment" and TICKET.search(rest):
        return "message"
    return action


def _far_east(sentence: str) -> Told | None:
    keys = list(FAR_EAST.finditer(sentence))
    if not keys or SAYS.search(sentence):
        # "NAME said:" tells nothing of what it was
        return None
    key = keys[-1]
    if not LAST_COUNTS.search(sentence):
        done = DONE.search(sentence)
        key = next(
            (one for one in keys if done and done.start() <= one.start() + len(one[0]) and one.start() <= done.end()),
            keys[-1],
        )
        if done and done[0].startswith(("发送", "發送", "分享")):
            key = keys[-1]
    action = key.lastgroup or ""
    patterns = (HONORIFIC, FROM_JA) if LAST_COUNTS.search(sentence) else (ZH_FROM, ZH_LEADING)
    for pattern in patterns:
        match = pattern.search(sentence)
        if not match:
            continue
        name = re.split(r"(?<=[^\w])\s|[にへ](?=\s?[^\W\d_a-z\u3040-\u309f])", match["name"].strip())[-1].strip(
            " \"'@-"
        )
        if (
            name
            and not BAD_FAR.search(name)
            and not FAR_EAST.search(name)
            and len(name) <= 40
            and not re.search(r"\d{4}|#", name)
        ):
            return Told(action, [name], 0, sentence[match.end() :], name)
    return Told(action, [], 0, sentence[key.end() :])
