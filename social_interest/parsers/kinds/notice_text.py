# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a person wrote, in a notification that brings it: quoted, in a box, or between the sentence and the button."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection

from .. import html as html_
from ..lazy_regex import lazy_regex
from ..message import Message
from ..name_words import TO_NOBODY
from ..names import bare
from ..notice_words import AGO, COMMENT_LABEL, PARENT
from ..row_words import EVENTS
from ..service_words import MONEY
from ..text import clean
from ..wording import Told
from . import notice_boxes, notice_frame, notice_parent, notice_quoted, notice_start
from . import notice_rows as rows_
from .notice_ends import before_link, end_of, ends, speaks
from .notice_rows import Labels, NoticeRow

_BEFORE = 30
#: characters of a heading, and of a closing
_HEADING = 40
_HANDLE = lazy_regex(r"@[\w.-]{1,60}")
#: a greeting of somebody by his name
_MORE_NAMES = lazy_regex(r"\w\W+\w")
_MAX_BOXES = 10
#: characters of a price
_PRICE = 16
#: how sentences end, and no titles
_STOPS = tuple(".?!…。？！)")


def written(
    message: Message,
    read: Callable[[str], Told | None],
    people: Collection[str],
    newest: int = 0,
    *,
    below_quote: bool = False,
) -> str:
    """The words of a person in ``message``.

    ``read``: what a line tells, as :func:`telling.read` gives it; ``people``: names that stand in lines of their own;
    ``newest``: the line at which the newest of several notes begins, 0 where there is one; ``below_quote``: what is
    quoted is what the words answer, as in trackers, if anything stands below it.
    """
    main, other = rows_.rows_of(message)
    labels = rows_.labels_of(message)
    if not newest:
        found = notice_parent.answer(main, labels, read, people) or notice_parent.answer(other, labels, read, people)
        found = found or _below_name_and_time(message, (main, other), read, people)
        found = found or _in_tree(message, read, people)
        if found:
            return found
    main = main[newest:]
    if below_quote and not newest:
        top = notice_start.above_thing(main, labels, read, people)
        if top:
            return top
    for rows in (main, other):
        around = _around_quotation(rows, labels, read, people, below_quote=below_quote)
        if around:
            return around
    for rows in (main, other):
        between = _between(rows, labels, read, people)
        if between and not (rows is main and notice_start.is_above_sentence(between, main, other, read, people)):
            return between
    below = (rows[notice_start.first_told(rows, read, people) :] for rows in (main, other))
    return next((text for text in (_framed(rows, labels, read, people) for rows in below) if text), "")


def _around_quotation(
    rows: list[NoticeRow], labels: Labels, read: Callable[[str], Told | None], people: Collection[str], *,
    below_quote: bool,
) -> str:
    """The words that answer what is quoted behind ">", else what is quoted."""
    quoted, first, end = notice_quoted.lines(rows, read, people)
    framed = notice_quoted.inside_frame(rows, first, end) if quoted else ""
    if framed:
        return framed
    answer = ""
    start = notice_start.start(rows, read, people) if quoted else -1
    if below_quote and quoted and start < 0:
        whole = notice_start.around_own_quotation(rows, first, end, labels, people)
        if whole:
            return whole
    if start >= 0:
        # what stands before the quotation answers it; "- NAME" stands below the words
        above = notice_quoted.last_before(rows, first)
        part = rows[:start] if rows[start].raw.startswith(("-", "–", "—")) else rows[max(start, above) + 1 : first]
        if below_quote:
            part = notice_quoted.without_attribution(part)
        answer = tidy("\n".join(_kept(part)), labels, read, people)
        if answer and not below_quote:
            return answer
    below = rows[end : end_of(rows, end, labels)] if below_quote and quoted else []
    return clean(f"{answer}\n\n" + "\n".join(_kept(below))) or quoted


def _in_tree(message: Message, read: Callable[[str], Told | None], people: Collection[str]) -> str:
    if message.tree is None:
        return ""
    labels = rows_.labels_of(message)
    quoted = list(itertools.islice(message.tree.iter("blockquote"), _MAX_BOXES))
    if len(quoted) > 1:
        # "NAME replied:" stands above his own, and another name above what he replied to
        quoted = [node for node in quoted if not notice_quoted.of_the_reader(notice_quoted.line_above(node))]
        quoted.sort(key=lambda node: not notice_quoted.is_of(notice_quoted.line_above(node), read, people))
    main, other = rows_.rows_of(message)
    near = (*main[:_BEFORE], *other[:_BEFORE])
    for node in quoted:
        text = tidy(html_.text_of(node), labels, read, people, own=True, boxed=True)
        if text and notice_parent.is_headed(notice_quoted.line_above(node), people):
            text = tidy(notice_quoted.below(node), labels, read, people, own=True) or text
        elif text and notice_quoted.is_answered(text, near, lambda row: notice_start.is_sentence(row, read, people)):
            text = tidy(notice_quoted.below(node), labels, read, people, own=True) or text
        if text:
            return text
    for inside, set_off in itertools.islice(notice_boxes.texts(message.tree, people, message.sender.name), _MAX_BOXES):
        if PARENT.match(inside) or notice_quoted.is_quotation(inside):
            continue
        rows = rows_.of_text(inside)
        # a box around the whole mail: the words stand below the sentence
        start = notice_start.start(rows, read, people)
        start = notice_parent.behind_heading(rows, start, labels) if start >= 0 else start
        first = next((at for at in range(start + 1, len(rows)) if rows[at].plain), -1) if start >= 0 else -1
        text = notice_parent.below_label(rows[first:], labels, people) if first in notice_frame.tables(rows) else ""
        own = notice_frame.own_name(rows, people) if set_off else -1
        if own >= 0 and any(row.plain.endswith(":") and notice_start.is_sentence(row, read, people) for row in near):
            # the program has told who wrote in the line above the box
            end = end_of(rows, own + 1, labels, people, begun=True, boxed=True)
            return clean("\n".join(_kept(rows[own:end])))
        set_off = set_off and start < 0
        again = start < 0 and _greets_again(main, rows)
        text = text or tidy_rows(rows[start + 1 :], labels, read, people, own=set_off or again, boxed=set_off)
        own_name = text.lower() == labels.name
        if text and len(text) <= 20_000 and not (own_name or _HANDLE.fullmatch(text) or _is_row(text)):
            return text
    return ""


def _below_name_and_time(
    message: Message, bodies: tuple[list[NoticeRow], list[NoticeRow]], read: Callable[[str], Told | None],
    people: Collection[str],
) -> str:
    """What stands below a line with the name and a line with the time, as in a talk; of two bodies the shorter."""
    labels = rows_.labels_of(message)
    found = []
    for rows in bodies:
        for index, row in enumerate(rows[:_BEFORE]):
            stamp = next((at for at in range(index + 1, min(index + 3, len(rows))) if rows[at].plain), 0)
            if stamp and bare(row.plain).lower() in people and rows_.is_stamp(rows[stamp].plain):
                found.append(tidy_rows(rows[stamp + 1 :], labels, read, people, own=True))
                break
            if any(row.plain.lower().startswith(f"{one} ") and _is_clock(row.plain[len(one) :]) for one in people):
                found.append(tidy_rows(rows[index + 1 :], labels, read, people, own=True))
                break
    return min(filter(None, found), key=len, default="")


def _is_clock(text: str) -> bool:
    """Whether ``text`` is the time that a program writes behind a name."""
    return ":" in text and rows_.is_stamp(text.strip(" ,·|()-"))


def tidy(
    text: str, labels: Labels, read: Callable[[str], Told | None], people: Collection[str], *,
    own: bool = False, boxed: bool = False,
) -> str:
    """``text`` without sentences of the program at its top, buttons and the foot; "" if nothing is left.

    ``own``: it holds what the person wrote, with the greeting that he wrote above it; ``boxed``: and nothing else.
    """
    return tidy_rows(rows_.of_text(text), labels, read, people, own=own, boxed=boxed)


def tidy_rows(
    rows: list[NoticeRow], labels: Labels, read: Callable[[str], Told | None], people: Collection[str], *,
    own: bool = False, boxed: bool = False,
) -> str:
    start = 0
    table = notice_frame.tables(rows)
    while start < len(rows) and (
            start in table or notice_frame.is_head(rows[start], read, people)
            and not notice_frame.opens_list(rows, start)):
        if rows_.is_greeting(rows[start]) and (own or start) and _greets_us(rows, start, read, people):
            break
        start += 1
    if start == len(rows) and table:
        start = min(table)
    end = end_of(rows, start, labels, people, boxed=boxed)
    above = [row for row in rows[start:end] if row.plain]
    if len(above) == 1 and end < len(rows) and notice_frame.is_heading(above[0]) and notice_frame.meta(rows[end]):
        # "Visitor information", above the name and the address
        return ""
    return clean("\n".join(_kept(rows[start:end])))


def _greets_us(
    rows: list[NoticeRow], index: int, read: Callable[[str], Told | None], people: Collection[str]
) -> bool:
    """Whether a greeting is the person's own: below it stand his words, and no line of the program."""
    below = next((row for row in rows[index + 1 : index + 5] if row.plain), None)
    return below is not None and not (notice_frame.is_head(below, read, people) or rows_.is_foot(below))


def _is_row(text: str) -> bool:
    """Whether ``text`` is one label with a word or two behind it: what is left of a table."""
    match = notice_frame.ROW_OF.match(text) if "\n" not in text and len(text) <= _HEADING else None
    few = match is not None and 0 < len(match["value"].split()) < 3 and text[-1] not in _STOPS
    return few and len(match["label"].split()) > 1


def _greets_again(main: list[NoticeRow], rows: list[NoticeRow]) -> bool:
    """Whether ``rows`` begin with a greeting, and the program has greeted before it in other words."""
    first = next((row for row in rows if row.plain), None)
    if first is None or not rows_.is_greeting(first):
        return False
    greeting = next((row.plain for row in main if rows_.is_greeting(row)), first.plain)
    return greeting != first.plain


def _kept(rows: list[NoticeRow]) -> list[str]:
    return [row.raw for row in rows]


def _between(
    rows: list[NoticeRow], labels: Labels, read: Callable[[str], Told | None], people: Collection[str]
) -> str:
    """The lines below the sentence and above the button."""
    start = notice_start.start(rows, read, people)
    stated = notice_start.below_statement(rows, start, labels, people)
    if stated:
        return stated
    if start < 0:
        framed = _framed(rows, labels, read, people)
        if framed:
            return framed
    else:
        above = notice_start.above_sign_off(rows, start, labels, read, people)
        if above:
            return clean("\n".join(_kept(above)))
    labelled = notice_parent.below_label(rows[start + 1 : start + 1 + _BEFORE], labels, people)
    if labelled:
        return labelled
    top, bottom = notice_frame.framed_above_table(rows, start)
    framed = tidy_rows(rows[top:bottom], labels, read, people, own=True, boxed=True) if bottom else ""
    if framed:
        return framed
    above = _above_frame(rows, start, labels, read, people)
    if above:
        return above
    if start >= 0 and bare(rows[start].plain).lower() in people:
        if rows[start].raw.startswith(("-", "–", "—")):
            # "- NAME" stands below the words
            text = tidy_rows(rows[:start], labels, read, people)
            if text:
                return text
        signed = notice_frame.signed_in_frame(rows, start)
        if signed:
            return signed
    above = _above_rows(rows, start, labels, read, people)
    return above or _below(rows, notice_parent.behind_heading(rows, start, labels), labels, read, people)


def _above_frame(
    rows: list[NoticeRow], start: int, labels: Labels, read: Callable[[str], Told | None],
    people: Collection[str],
) -> str:
    """The words above a rule, where the program's own sentence stands right below it, and nothing but its foot."""
    near = [at for at in range(max(0, start - 3), start) if rows[at].plain or rows[at].raw]
    if not near or not rows_.is_rule(rows[near[-1]].raw):
        return ""
    below = next((row for row in rows[start + 1 : start + 5] if row.plain), None)
    if below is None or not rows_.is_foot(below):
        return ""
    text = tidy_rows(rows[: near[-1]], labels, read, people)
    return text if text.rstrip()[-1:] in _STOPS or "\n" in text else ""


def _below(
    rows: list[NoticeRow], start: int, labels: Labels, read: Callable[[str], Told | None],
    people: Collection[str],
) -> str:
    """The first lines below ``start`` that are not the program's; above it, if who wrote stands below his words."""
    table = notice_frame.tables(rows)
    if all(
        index in table or not rows[index].plain or ends(rows[index], labels) for index in range(start + 1, len(rows))
    ):
        table = frozenset()
    for index in range(start + 1, len(rows)):
        row = rows[index]
        if index in table:
            continue
        above = _last(rows, index)
        labelled = above.endswith((":", "：")) or COMMENT_LABEL.fullmatch(above)
        apart = bool(labelled) or notice_frame.is_below_frame(rows, index) or start >= 0 and bool(
            TO_NOBODY.fullmatch(row.plain))
        apart = notice_frame.is_first_word(rows, index) if start < 0 else apart or not _MORE_NAMES.search(row.plain)
        if apart and rows_.is_greeting(row) and _greets_us(rows, index, read, people):
            return clean("\n".join(_kept(rows[index : end_of(rows, index + 1, labels, people, begun=True)])))
        if index > start + 1 and rows_.is_of_settings(row, labels):
            break
        foot = rows_.is_foot(row)
        if foot and speaks(rows, index, labels) or _is_own_name(rows, start, index, read, people):
            return clean("\n".join(_kept(rows[index : end_of(rows, index + 1, labels, people, begun=True)])))
        if foot and index > start + 1 and not COMMENT_LABEL.fullmatch(row.plain):
            if row.plain.endswith((":", "：")) and index + 1 < len(rows) and rows[index + 1].is_link:
                # "Do not reply to this mail, but in the forum:", the link, and then the words
                continue
            break
        if (
            notice_frame.is_head(row, read, people)
            and not (notice_frame.opens_list(rows, index) or notice_frame.leads_on(rows, start, index))
            or rows_.is_button(row, labels)
            or before_link(rows, index)
            or ends(row, labels)
        ):
            continue
        return clean("\n".join(_kept(rows[index : end_of(rows, index + 1, labels, people, begun=True)])))
    return _above_writer(rows, start, labels, read, people)


def _above_rows(
    rows: list[NoticeRow], start: int, labels: Labels, read: Callable[[str], Told | None],
    people: Collection[str],
) -> str:
    """The words above a rule or a button, and below that "Name: NAME" with nothing under it but such rows."""
    table = notice_frame.tables(rows) if notice_frame.is_row_of(rows, start, people) else frozenset()
    framed = (at in table or not row.plain or ends(row, labels) for at, row in enumerate(rows[start:], start))
    if not table or not all(framed):
        return ""
    words = _above_writer(rows, start, labels, read, people)
    apart = any(row.raw and ends(row, labels) and not notice_frame.meta(row) for row in rows[:start])
    # "A purchase has been made."
    told = "\n" not in words and any(event.search(words) for _action, event in EVENTS)
    return words if apart and words.endswith(_STOPS) and (not told or words.endswith(("?", "？"))) else ""


def _above_writer(
    rows: list[NoticeRow], start: int, labels: Labels, read: Callable[[str], Told | None],
    people: Collection[str],
) -> str:
    """The words above the line that says who wrote them: "By NAME"."""
    if start <= 0 or notice_start.first_told(rows, read, people):
        return ""
    table = notice_frame.tables(rows)
    near = _right_above(rows, start, labels)
    if near:
        return near
    first = notice_frame.behind_news(rows, start, read)
    above = [rows[index] for index in range(first, start) if index not in table]
    return _framed(above, labels, read, people) or tidy("\n".join(_kept(above)), labels, read, people)


def _right_above(rows: list[NoticeRow], start: int, labels: Labels) -> str:
    """The words between what is to be pressed and "NAME · 4 minutes ago", as markets show what somebody asked."""
    name, mark, age = rows[start].plain.partition(" · ")
    if not (name and mark and AGO.fullmatch(age.strip())):
        return ""
    top = max((at for at in range(start) if ends(rows[at], labels)), default=-1)
    # the price of the thing
    part = [row for row in rows[top + 1 : start] if len(row.plain) > _PRICE or not MONEY.search(row.plain)]
    return clean("\n".join(_kept(part))) if top >= 0 else ""


def _is_own_name(
    rows: list[NoticeRow], start: int, index: int, read: Callable[[str], Told | None], people: Collection[str]
) -> bool:
    """Whether the first line below "NAME wrote:" names him in a sentence that tells nothing, and words go on."""
    below = rows[start + 1 : index + 2]
    opens = start >= 0 and bool(below[-1].plain) and rows[start].plain.endswith((":", "："))
    return opens and notice_frame.own_name(below, people) == len(below) - 2 and read(rows[index].plain) is None


def _last(rows: list[NoticeRow], index: int) -> str:
    """The line above ``index`` that is not empty."""
    return next((row.plain for row in reversed(rows[max(0, index - 3) : index]) if row.plain), "")


def _framed(
    rows: list[NoticeRow], labels: Labels, read: Callable[[str], Told | None], people: Collection[str]
) -> str:
    """The lines between the first two rules that have some: above the line that says who wrote."""
    rules = [index for index, row in enumerate(rows) if row.raw and rows_.is_rule(row.raw)]
    for top, bottom in itertools.pairwise(rules):
        # the program greets at the top of the mail, above the first of them
        own = any(row.plain for row in rows[:top])
        text = tidy("\n".join(_kept(rows[top + 1 : bottom])), labels, read, people, own=own, boxed=own)
        if text:
            return text
    return ""
