# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The words of a person behind their label in a notification, and what they answer behind a label of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from .. import label_stems
from ..events import action_of
from ..labels import key_of
from ..lazy_regex import lazy_regex
from ..notice_words import COMMENT_LABEL, OF_OURS, PARENT, STARS_LINE
from ..text import clean
from ..wording import Told
from . import notice_frame, notice_start
from . import notice_rows as rows_
from .notice_ends import end_of
from .notice_rows import Labels, NoticeRow

_BEFORE = 30
#: characters of a heading, and lines among which that of what was answered stands
_HEADING, _NEAR = 40, 8
#: what was there before, in front of a word for what is written: "Original message"
_FIRST = lazy_regex(
    r"\b(?:origin|ursprüngl|ursprunglig|opprinnelig|oprindelig|oorspronkelijk|alkuperäi|oryginaln|pierwotn|původní|pôvodn|"
    r"исходн|первоначальн|початков|оригінальн|оригинал|първоначал|izvorn|prvotn|eredeti|orijinal|inițial|αρχικ|asli|gốc)|"
    r"原始|元の|^原|원본|원래|الأصلي|اصلی|המקורי", re.IGNORECASE)
#: labels of an answer in further languages
_ANSWER = lazy_regex(
    r"răspuns(?:ul)?|отговор|odgovor|odpoveď|balasan|jawaban|trả lời|phản hồi|(?:ال)?رد|پاسخ|답글|"
    r"kommentti|inlägg|indlæg|innlegg|jibu|atbilde|atsakymas|vastus|resposta", re.IGNORECASE)
#: what is the reader's, in languages that say so at the end of the word, or with no blank
_OURS = lazy_regex(
    r"(?:yorum|mesaj|soru|gönderi|değerlendirme|ileti)\w{0,2}n[ıiuü]z|(?:kommentti|viesti|kysymykse|arvostelu|julkaisu)si|"
    r"(?:hozzászólás|kérdés|üzenet|vélemény|értékelés)\w{0,2}d|az ön \w{3,}|"
    r"(?:你|您|あなた|お客様|귀하|당신|내)(?:的|の|의)? ?\S{2,10}|"
    r"(?:din|dit|ditt|dine|dina|vaš|el teu) \w{3,}|(?:το )?\S+ σας|\S+ (?:tău|dvs\.?|dumneavoastră)|"
    r"תגובתך|تعليقك|رسالتك|(?:ה\w+ )?שלך|\S+ شما|"
    r"\S+ của bạn|\S+ anda", re.IGNORECASE)


def below_what_was_answered(
    rows: list[NoticeRow], start: int, labels: Labels, read: Callable[[str], Told | None], people: Collection[str]
) -> int:
    """The line with the label of the words, where what they answer stands above it behind a label of its own; else -1.

    "Your comment:", "Reply:"; nothing but lines of the program stands between the sentence and the first of them.
    """
    end = min(len(rows), start + 1 + _BEFORE)
    parent = _answered(rows, start, read, people)
    if parent < 0 or rows_.is_foot(rows[parent]):
        return -1
    for at in range(parent + 1, end):
        label = _label(rows[at])
        alone = label and not _value(rows[at]) and label.lower() in labels
        if label and not alone and _is_words(label) and not is_answered(label) and (
                at > parent + 1 or _value(rows[parent])):
            return at if _speaks(rows, at) else -1
        if rows_.is_foot(rows[at]):
            return -1
    return -1


def is_headed(line: str, people: Collection[str]) -> bool:
    """Whether ``line`` is the label of what was answered: "Your comment:", and not "NAME replied to your comment:"."""
    label = _label(NoticeRow(line, line))
    return bool(label) and is_answered(label) and not any(name in label.lower() for name in people)


def answer(
    rows: list[NoticeRow], labels: Labels, read: Callable[[str], Told | None], people: Collection[str]
) -> str:
    """The words below what they answer, each behind a label of its own; "" where there are none such."""
    at = below_what_was_answered(rows, notice_start.start(rows, read, people), labels, read, people)
    if at < 0:
        return ""
    value = _value(rows[at])
    end = end_of(rows, at + 1, labels, people, begun=True)
    return clean("\n".join((value, *(row.raw for row in rows[at + 1 : end]))))


def _answered(
    rows: list[NoticeRow], start: int, read: Callable[[str], Told | None], people: Collection[str]
) -> int:
    """The line with the label of what was answered, below ``start`` and lines of the program alone; else -1."""
    for at in range(start + 1, min(len(rows), start + 1 + _NEAR)):
        label = _label(rows[at])
        if any(name in label.lower() for name in people):
            label = ""
        if label and (is_answered(label) or _asks(label, rows, start, read)):
            return at
        if label and _is_words(label) or not notice_frame.is_head(rows[at], read, people):
            return -1
    return -1


def _label(row: NoticeRow) -> str:
    """What stands before the colon of a line, or a few words alone in it; "" if neither does."""
    match = notice_frame.ROW_OF.match(row.raw) if ":" in row.raw or "：" in row.raw else None
    if match:
        return match["label"].strip("*_-•■▼【】 ")
    return row.plain if row.plain and notice_frame.is_heading(row) else ""


def _value(row: NoticeRow) -> str:
    match = notice_frame.ROW_OF.match(row.raw)
    return match["value"].strip("*_ ") if match else ""


def _is_words(label: str) -> bool:
    """Whether the words of a person stand behind ``label``."""
    return (
        bool(COMMENT_LABEL.fullmatch(label) or _ANSWER.fullmatch(label)) or key_of(label) == "message"
        or label_stems.of_words(label))


def is_answered(label: str) -> bool:
    """Whether what was there before the answer stands behind ``label``: "Your comment", "Original message"."""
    if label_stems.of_ours(label) or PARENT.fullmatch(label) or OF_OURS.fullmatch(f"{label}:"):
        return True
    return bool(_FIRST.search(label) or _OURS.fullmatch(label)) and (
        _is_words(label) or bool(action_of(label)))


def _asks(label: str, rows: list[NoticeRow], start: int, read: Callable[[str], Told | None]) -> bool:
    """Whether the question, or the comment, stands behind ``label`` that somebody replied to by the line ``start``."""
    told = read(rows[start].plain) if start >= 0 else None
    did = action_of(label) if told and told.action == "reply" else ""
    return did in ("question", "comment", "message", "review") and _is_words(label)


def _speaks(rows: list[NoticeRow], at: int) -> bool:
    """Whether words stand behind or below the label in the line ``at``, and no link."""
    value = _value(rows[at])
    if value:
        return not value.startswith(("http", "//"))
    below = next((row for row in rows[at + 1 : at + 4] if row.plain), None)
    return below is not None and not below.is_link and not rows_.is_foot(below)


def behind_heading(rows: list[NoticeRow], start: int, labels: Labels) -> int:
    """The line above the words, where what they are about stands before them, both below a heading of their own.

    "Original post", and "Comment": the first line below the sentence is a heading too.
    """
    end = min(len(rows), start + 1 + _BEFORE)
    parent = next((at for at in range(start + 1, end) if rows[at].plain), None)
    if parent is None or not notice_frame.is_heading(rows[parent]) or COMMENT_LABEL.fullmatch(rows[parent].plain):
        return start
    for at in range(parent + 2, end):
        label = rows[at].plain
        alone = len(label) <= _HEADING and label.lower() not in labels and not label.endswith((":", "："))
        if alone and COMMENT_LABEL.fullmatch(label):
            return at
    return start


def below_label(rows: list[NoticeRow], labels: Labels, people: Collection[str]) -> str:
    """What stands behind or below "Comment:"."""
    for index, row in enumerate(rows):
        if rows_.is_foot(row):
            return ""
        match = notice_frame.ROW_OF.match(row.raw)
        label = match["label"].strip("*_-• ") if match else ""
        if not match or not (
            COMMENT_LABEL.fullmatch(label)
            or key_of(label) == "message"
            or label_stems.of_words(label)
            and not (rows_.is_button(row, labels) or notice_frame.opens_list(rows, index))
            and notice_frame.is_framed_above(rows, index)
        ):
            continue
        if label_stems.of_ours(label) and not notice_frame.is_framed_above(rows, index):
            # "Your answer", below the words
            continue
        # "Comment::", as a program writes that has the colon in its label too
        value = match["value"].lstrip(":：").strip("*_ ")
        if value.startswith(("http", "//")) or STARS_LINE.fullmatch(value) or rows_.is_foot(NoticeRow(value, value)):
            continue
        # "The question:", and the words between two rules
        below = index + 1 if value else rows_.behind_rule(rows, index + 1)
        end = end_of(rows, below, labels, people, begun=True)
        text = clean("\n".join([value, *(row.raw for row in rows[below:end])]))
        if text:
            return text
    return ""
