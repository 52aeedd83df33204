# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a program says above and below the words of a person, in any language, told by what it speaks of.

Above them it names him and what he did, below them it says how one answers. Somebody who writes speaks of himself, or
asks: such a line is always his. Of one paragraph alone nothing is cut.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..event_words import THIS_MAIL, WROTE
from ..events import spoken_of
from ..held_words import COPY_LINK, HAVE, HELD, INFORMS, MORE_OF, OF_THIS, RULES, TIP
from ..lazy_regex import lazy_regex
from ..links import host_of, related
from ..message import Message
from ..notice_words import DATED, FIRST_PERSON, SAYS_I, YOU
from ..row_words import YOU_CAN
from ..template_words import NEW, SERVICE_PATH
from . import notice_rows as rows_
from . import notice_trim
from .notice_ends import shown
from .notice_rows import NoticeRow

_MAX_ROW = 300
_MIN_NAME, _FEW, _NEAR, _LINK, _LEAVE, _MAX_LINKS = 4, 4, 6, 8, 10, 50
#: words around a link in a sentence that leads on
_AROUND = 6
_STARS = lazy_regex(r"[★☆⭐✩]{1,5}\s*[\d.,/ ]{0,8}(?:[^\W\d_]{2,12})?")
#: "3 likes · 2 replies"
_LIKES = lazy_regex(r"\d{1,5} [^\W\d_][^\d\n·|•]{1,20}(?: ?[·|•] ?\d{1,5} [^\W\d_][^\d\n·|•]{1,20}){1,4}")
#: characters of a sentence that counts what there is
_COUNTED = 70
_BULLETS = "-–—•·*>| "
_CLOCK = lazy_regex(r"\d{1,2}[:.h]\d{2}")
_DONE = lazy_regex(
    r"\b(?:was|wurde|a été|fue|è stat[oa]|foi|werd|został\w*|был[аои]?|було|byl[ao]?|blev|ble|a fost|беше)\b")
#: how many stars somebody gave
_RATED = lazy_regex(r"\b[1-5](?:[.,]\d)? ?(?:/|av|of|out of|von|de|sur|su|z|из|від)\s?5\b|[★⭐]")
_SECTION = lazy_regex(r"\n(?:▼[^\n]{1,40}\n\s*https?://|※[^\n]{0,60}(?:メール|配信|送信専用))")
#: "Food 9 · Service 7 · Place 9"
_FIGURES = lazy_regex(
    r"[^\W\d_][^\d\n]{1,20} \d{1,2}(?: ?/ ?\d{1,2})?"
    r"(?: ?[·|•] ?[^\W\d_][^\d\n]{1,20} \d{1,2}(?: ?/ ?\d{1,2})?){1,6}")


def inner(text: str, message: Message, people: Collection[str], site: str, subject: str) -> str:
    """``text`` without the lines of a program around the words in it.

    ``people``: who wrote, in lower case; ``site``: what the site calls itself.
    """
    links = [(url, label.lower()) for url, label, _node in message.links[:_MAX_LINKS] if label]
    labels = frozenset(label for _url, label in links)
    leave = [label for url, label in links if len(label) >= _LEAVE and SERVICE_PATH.search(url)]
    if leave and all(_leads_away(row, leave) for row in text.split("\n") if row.strip()):
        return ""
    quoted = notice_trim.quoted_part(text)
    if quoted and _is_between(text, quoted, people):
        return quoted
    text = _above_section(_without_button(text, labels))
    rows = rows_.of_text(text)
    start = _start(rows, people, subject)
    end = _end(rows, start, site, labels, rows_.labels_of(message))
    first = next((at for at in range(start, end) if not rows[at].plain), end)
    end = next((at for at in range(first, end) if _leads_away(rows[at].plain, leave)), end)
    kept = "\n".join(row.raw for row in rows[start:end]).strip()
    return kept if kept and (start or end < len(rows)) else text


def above_way_in(text: str, message: Message) -> str:
    """``text`` up to the paragraph that leads to what it is about, with a link in a sentence of a few words.

    Nobody who asks or speaks of himself stands in it or below it, and the first paragraph is never cut.
    """
    if message.tree is None or "\n\n" not in text:
        return text
    ways = [
        label.lower() for url, label, _node in message.links[:_MAX_LINKS]
        if len(label) > 1 and url.count("/") > 2 and related(host_of(url), message.sender.domain)]
    rows = rows_.of_text(text)
    blank = next(at for at, row in enumerate((*rows, NoticeRow("", ""))) if not row.plain)
    start = next((at for at in range(blank, len(rows)) if _is_way_in(rows[at], ways) and not rows[at - 1].plain), -1)
    below = [row.plain for row in rows[start:]] if start > 0 else []
    if not below or any(len(one) > _MAX_ROW or one[-1:] in "?？؟" and one or FIRST_PERSON.search(one) for one in below):
        return text
    return "\n".join(row.raw for row in rows[:start]).strip()


def _is_way_in(row: NoticeRow, ways: Sequence[str]) -> bool:
    plain = row.plain.lower()
    around = [plain.replace(way, " ", 1) for way in ways if way in plain]
    return bool(around) and len(plain) <= _MAX_ROW // 2 and 0 < len(min(around, key=len).split()) <= _AROUND


def _leads_away(row: str, leave: Sequence[str]) -> bool:
    """Whether most of a line is a link with which the reader ends such mail: people name settings too."""
    return any(label in row.lower() and 2 * len(label) >= len(row.strip()) for label in leave)


def _without_button(text: str, labels: Collection[str]) -> str:
    """``text`` without the words of a button behind its last sentence, in the same line."""
    several = _without_links(text, labels)
    if several:
        return several
    row = text.rstrip().rpartition("\n")[2]
    for label in labels:
        words = row[: -len(label)].rstrip() if len(label) >= _MIN_NAME and row.lower().endswith(label) else ""
        if words and words[-1] in ".?!…。？！؟":
            return text.rstrip()[: -len(label)].rstrip()
    return text


def _without_links(text: str, labels: Collection[str]) -> str:
    """``text`` above several links behind its words, in one line: "… Show message Mia Stone • Show changes"; or ""."""
    rows = text.split("\n")
    for index, row in enumerate(rows):
        kept, count = row.rstrip(), 0
        while label := next((one for one in labels if len(one) >= _MIN_NAME and kept.lower().endswith(f" {one}")), ""):
            kept, count = kept[: -len(label)].rstrip(" •·|-"), count + 1
        if count > 1 and kept:
            return "\n".join((*rows[:index], kept))
    return ""


def _above_section(text: str) -> str:
    """``text`` above the first line that a program of Japan marks as a section or a note of its own: "▼", "※"."""
    end = _SECTION.search(text)
    return text[: end.start()].rstrip() if end and text[: end.start()].strip() else text


def _is_between(text: str, quoted: str, people: Collection[str]) -> bool:
    """Whether a paragraph in quotation marks stands below one that names who wrote it."""
    above, _quoted, below = text.partition(quoted)
    told = any(name in above.lower() for name in people)
    told = told and bool(WROTE.search(above) or actions(above) or _RATED.search(above))
    last = above.rstrip(" \n\"“”„«»").rpartition("\n")[2]
    if not told and YOU.search(above) and (
            INFORMS.search(above) or (NEW.search(above) or HAVE.match(last)) and actions(above)):
        # "We would like to let you know that a note was added to your page.": nobody is named
        return not any(SAYS_I.search(one) or "?" in one for one in (above, below))
    return told and not any(FIRST_PERSON.search(one) or "?" in one for one in (above, below))


def _start(rows: list[NoticeRow], people: Collection[str], subject: str) -> int:
    """The first line that is not the program's; 0 if nothing would be left."""
    leads = (at for at, row in enumerate(rows[:_NEAR]) if row.plain.endswith((":", "：")))
    start = max((at for at in leads if _is_above(rows[at], people, subject)), default=-1) + 1
    if start and not any(row.plain for row in rows[start:]):
        return 0
    for index, row in enumerate(rows[start:], start):
        if not row.plain:
            continue
        if not _is_above(row, people, subject):
            return start
        start = index + 1
    return 0


def _is_above(row: NoticeRow, people: Collection[str], subject: str) -> bool:
    plain = row.plain
    if len(plain) > _MAX_ROW or plain.endswith(("?", "？", "؟")) or FIRST_PERSON.search(plain):
        return False
    if _STARS.fullmatch(plain):
        return True
    lower = plain.lower()
    told = actions(plain) or WROTE.search(plain)
    if any(name in lower and len(name) >= _MIN_NAME for name in people):
        words = lower
        for name in people:
            words = words.replace(name, " ")
        title = words.strip(" \"'«»“”„-–—·|:,")
        labelled = plain[-1] not in ".!" and ":" in plain.replace("：", ":") and len(title.split()) <= _FEW
        return bool(told) or labelled or not title or title in subject.lower() or rows_.is_stamp(title)
    # the subject once more
    return bool(actions(plain) and NEW.search(plain)) and lower.strip(" .:!") in subject.lower()


def _end(rows: list[NoticeRow], start: int, site: str, labels: frozenset[str], pressed: rows_.Labels) -> int:
    """The line after the last that is not the program's; what stands in the first paragraph is never cut."""
    paragraph = next((at for at in range(start, len(rows)) if not rows[at].plain), len(rows))
    end = len(rows)
    for index in range(len(rows) - 1, max(start, paragraph - 1), -1):
        if rows[index].plain and not _is_below(rows[index], site, labels) or shown(rows, index, pressed):
            return end
        end = index
    while end == paragraph and end - 1 > start and _is_advice(rows[end - 1].plain, site):
        # in a line of its own, right below the words
        end -= 1
        paragraph = end
    return end


def _is_below(row: NoticeRow, site: str, labels: frozenset[str]) -> bool:
    plain = row.plain
    if plain.lower().strip(" .:!→»") in labels or rows_.is_rule(row.raw) or _FIGURES.fullmatch(plain):
        return True
    answers = actions(plain) & {"reply", "comment"}
    if answers and any(len(label) >= _LINK and label in plain.lower() for label in labels):
        return True
    if len(site) >= _MIN_NAME and plain.strip(" -–—.,!").lower() == site.lower():
        return True
    return _is_of_the_site(plain) or _is_advice(plain, site)


def _is_of_the_site(plain: str) -> bool:
    """Whether a line tells of what stands above as only a site does: it waits, breaks rules, is one of several."""
    if len(plain) > _MAX_ROW or plain.endswith(("?", "？", "؟")):
        return False
    if _LIKES.fullmatch(plain) or HELD.match(plain) or RULES.match(plain) and actions(plain) or COPY_LINK.match(plain):
        return True
    if FIRST_PERSON.search(plain):
        return False
    if len(plain) <= _COUNTED and MORE_OF.search(plain) and actions(plain) - {"question", "request"}:
        return True
    if WROTE.match(plain.lstrip(_BULLETS)) and _CLOCK.search(plain) and DATED.search(plain):
        return True
    tip = TIP.match(plain)
    if tip is not None and YOU_CAN.match(plain[tip.end() :]):
        return True
    # "This comment was posted in reply to your photo."
    return bool(OF_THIS.match(plain) and YOU.search(plain) and (WROTE.search(plain) or _DONE.search(plain)))


def _is_advice(plain: str, site: str) -> bool:
    """Whether a line says how one answers: to this very mail, or on the site. Who wants one by mail says so too."""
    if len(plain) > _MAX_ROW or plain.endswith(("?", "？", "؟")) or FIRST_PERSON.search(plain) or SAYS_I.search(plain):
        return False
    named = len(site) >= _MIN_NAME and site.lower() in plain.lower()
    of_this = bool(THIS_MAIL.search(plain)) or named and bool(YOU_CAN.match(plain))
    return of_this and bool(actions(plain) & {"reply", "comment"})


def actions(plain: str) -> frozenset[str]:
    """What a line speaks of."""
    return frozenset(action for _place, action in spoken_of(plain))
