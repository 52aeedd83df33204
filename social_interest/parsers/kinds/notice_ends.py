# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Where the words of a person end in a notification: at a button, a foot, a rule, and not at his own closing."""

from __future__ import annotations

import itertools
from collections.abc import Collection

from .. import label_stems
from ..lazy_regex import lazy_regex
from ..notice_words import ANSWERS_OURS, LEADING, OF_OURS, PARENT
from ..row_words import LEAVE, LEAVE_EAST, OF_A_TEAM
from . import notice_frame
from . import notice_rows as rows_
from .notice_rows import Labels, NoticeRow

_SIGN_OFF = lazy_regex(r"[-–—]{1,2}\s*")
#: characters of a closing
_CLOSING = 40
#: words of a leave
_LEAVE = 2
#: lines that may go on below one like a foot
_PARAGRAPH = 6
#: characters of a sentence that leads to a link
_LEADING = 160


def ends(row: NoticeRow, labels: Labels) -> bool:
    """Whether the words of a person end before ``row``."""
    return bool(row.raw) and (
        rows_.is_foot(row)
        or rows_.is_button(row, labels)
        or row.is_link
        # the address behind the words of a sentence: "[https://…] which you wrote"
        or row.raw.startswith(("[http", "<http"))
        or rows_.is_rule(row.raw)
        or bool(rows_.LABELLED_LINK.fullmatch(row.raw)) and not labels.elsewhere(row)
        or bool(_SIGN_OFF.fullmatch(row.raw))
        or (row.plain.endswith((":", "：")) and _of_the_parent(row.plain))
        or notice_frame.meta(row)
        or labels.made_with(row.plain)
        or labels.sent_to(row)
        or len(row.plain) <= _LEADING and bool(LEADING.match(row.plain))
    )


def _of_the_parent(one: str) -> bool:
    """Whether a line with a colon stands above what was answered."""
    said = PARENT.fullmatch(one) or ANSWERS_OURS.match(one) or OF_OURS.fullmatch(one)
    return bool(said) or label_stems.of_ours(one[:-1])


def end_of(
    rows: list[NoticeRow], start: int, labels: Labels, people: Collection[str] = (), *, begun: bool = False,
    boxed: bool = False,
) -> int:
    """The first line from ``start`` on that is no part of a text.

    ``begun``: the line above it is one; ``boxed``: a program has set ``rows`` off as words of somebody.
    """
    end = start
    while end < len(rows):
        signed = _signed(rows, end, people)
        over = not signed and (ends(rows[end], labels) or before_link(rows, end)) and not shown(rows, end, labels)
        over = over and not (boxed and _goes_on(rows, end, labels))
        if over and not ((end > start or begun) and (
            _is_of_paragraph(rows, end, labels) or _closes(rows, end, labels)
        )):
            break
        end = signed or end + 1
    return end - 1 if start + 1 < end < len(rows) and _takes_leave(rows, end) else end


def shown(rows: list[NoticeRow], index: int, labels: Labels) -> bool:
    """Whether a person shows something elsewhere, with the address in the line or below it: "The log is here:"."""
    if labels.elsewhere(rows[index]) and not ends(rows[index], labels):
        return True
    first = index - 1 if index and rows[index].is_link else index
    pair = rows[first : first + 2]
    if len(pair) < 2 or not pair[1].is_link or not pair[0].plain.endswith((":", "：")) or rows_.is_foot(pair[0]):
        return False
    return labels.elsewhere(NoticeRow(f"{pair[0].raw} {pair[1].raw}", pair[0].plain))


def _takes_leave(rows: list[NoticeRow], index: int) -> bool:
    """Whether a program takes leave in two lines, in words that no person uses: "Musically,", "Your Kettles team"."""
    above = rows[index - 1]
    few = above.raw.endswith(",") and len(above.plain.split()) <= _LEAVE
    unusual = few and not LEAVE.fullmatch(above.plain.rstrip(" ,"))
    return unusual and bool(OF_A_TEAM.search(rows[index].plain[:_CLOSING]))


def _is_of_paragraph(rows: list[NoticeRow], index: int, labels: Labels) -> bool:
    """Whether a line like a program's foot goes on a paragraph of words, where empty lines part paragraphs."""
    row = rows[index]
    foot = rows_.is_foot(row) and not rows_.is_button(row, frozenset()) and "http" not in row.raw
    return not _takes_leave(rows, index) and (
        bool(rows[index - 1].plain) and any(not above.plain for above in rows[:index]) and (foot or labels.seen(row)))


def _goes_on(rows: list[NoticeRow], index: int, labels: Labels) -> bool:
    """Whether a line like a foot or a button is a person's own, in his box: no link is in it, and his words go on."""
    row = rows[index]
    if labels.elsewhere(row) or labels.seen(row):
        return True
    if "://" in row.raw or not (rows_.is_foot(row) or rows_.is_button(row, frozenset())):
        return False
    below = [one for one in rows[index + 1 :] if one.plain or one.raw]
    if not below:
        return index > 0 and bool(LEAVE.fullmatch(row.plain.strip(" ,.!")))
    free = not any(one.raw.startswith(">") or "://" in one.raw for one in below)
    # the foot of the mail may have a link that begins so too
    pressed = any(one.plain.lower().strip(" →>»›.:!") in labels for one in (row, *below))
    return free and not pressed and any(not rows_.is_foot(one) and one.plain for one in below)


def speaks(rows: list[NoticeRow], index: int, labels: Labels) -> bool:
    """Whether a paragraph that begins with a foot is a person's, who goes on to speak of himself, without a link."""
    if rows_.is_button(rows[index], labels):
        return False
    part = list(itertools.takewhile(lambda row: row.plain, rows[index : index + _PARAGRAPH]))
    return any(map(rows_.says_i, part)) and not any(map(labels.leads, part))


def _closes(rows: list[NoticeRow], index: int, labels: Labels) -> bool:
    """Whether the person closes without his name, right below his words; a program puts the name of its site below."""
    closing = rows[index].plain.strip(" ,.!。、！~～^")
    if not rows[index - 1].plain or not (LEAVE.fullmatch(closing) or LEAVE_EAST.fullmatch(closing)):
        return False
    if index + 1 < len(rows) and rows[index + 1].plain:
        return rows_.is_rule(rows[index + 1].raw)
    below = next((row for row in rows[index + 1 :] if row.plain), None)
    if below is None:
        return True
    of_the_site = OF_A_TEAM.search(below.plain[:_CLOSING]) or labels.name and labels.name in below.plain.lower()
    return not of_the_site and ends(below, labels)


def _signed(rows: list[NoticeRow], index: int, people: Collection[str]) -> int:
    """The line below the closing that the person wrote, with his name under it; 0 where it is the program's."""
    closing = rows[index].plain.lower().strip(" .,!-")
    if not 0 < len(closing) <= _CLOSING or not people or not rows_.is_foot(rows[index]):
        return 0
    if rows_.is_button(rows[index], frozenset()):
        # "Reply to Ann Lee"
        return 0
    if any(closing.endswith((f" {one}", f",{one}")) or closing.endswith(f" {one.partition(' ')[0]}") for one in people):
        # "Groetjes, Sanne"
        return index + 1
    below = next((at for at in range(index + 1, min(index + 3, len(rows))) if rows[at].plain), 0)
    name = rows[below].plain.lower().strip(" .,!-") if below else ""
    own = name and any(name == one or one.startswith(f"{name} ") for one in people)
    return below + 1 if own else 0


def before_link(rows: list[NoticeRow], index: int) -> bool:
    """Whether the line is what stands above an address: "TASK DETAIL"."""
    row = rows[index]
    if index + 1 < len(rows) and rows[index + 1].is_link and notice_frame.leads(row):
        return True
    if not 0 < len(row.plain) <= 120 or row.is_link or row.plain.endswith(("?", ".", "!", "。", "？")):
        return False
    if len(row.plain) <= 40 and index + 1 < len(rows) and rows[index + 1].is_link:
        return True
    below = next((one for one in rows[index + 1 : index + 4] if one.plain), None)
    return (
        row.plain.endswith((":", "："))
        and below is not None
        and (below.is_link or bool(rows_.LABELLED_LINK.fullmatch(below.raw)))
    )
