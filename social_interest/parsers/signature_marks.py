# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Signatures that a mail program marks in its HTML: cut even where their words are those of no signature.

Gmail, Outlook, Thunderbird, Yahoo, GMX, mail.ru, Zimbra, Zoho, Spark, Samsung, K-9, FairEmail, Proton, Edison, Airmail,
Mailspring, Tencent's Exmail and others give them a class, an id or an element of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import html as html_
from .lazy_regex import lazy_regex
from .message import Message
from .signature import LINK_BEHIND, is_signature

_NEEDLES = (
    "ignature", "Zm-_Id_-Sgn", "__SIG_P", "bloop_sign", "_rc_sig", "CanarySig",
    "<sign ", "ntes-mailmaster", "b5c4df")
_MARK = lazy_regex(r"signature|zm-_id_-sgn(?!\d)|__sig_p(?:re|ost)__|bloop_sign|_rc_sig|canarysig", re.IGNORECASE)
#: what has such a name and holds no signature: the line above one, an empty one
_NONE = lazy_regex(
    r"signature_prefix|beginningofsignature|signature_?(?:block-)?(?:empty|separator)|signed",
    re.IGNORECASE)
_ATTRIBUTES = ("class", "id", "name", "data-marker", "fairemail")
_TAGS = ("div", "span", "p", "table", "td", "pre", "section", "hr", "signature", "sign", "blockquote")
_SIGN = lazy_regex(r"[^\W_]+")
_MAX_MARKED = 4
_MAX_LENGTH = 4000
#: lines of a letter that are looked at
_MAX_TAIL = 400


def marked(message: Message) -> tuple[str, ...]:
    """The letters and digits of each signature that the HTML of ``message`` marks."""
    if not any(needle in message.html for needle in _NEEDLES) or message.tree is None:
        return ()
    found: list[str] = []
    inside = set()
    for node in message.tree.iter(*_TAGS):
        if node.getparent() in inside or node.tag == "blockquote":
            inside.add(node)
        elif node.tag == "hr":
            # Foxmail's line above a signature
            below = node.getnext()
            if below is not None and below.tag == "div" and node.get("color") == "#b5c4df" and node.get("size") == "1":
                found.append(_bare(html_.text_of(below)[:_MAX_LENGTH]))
        elif node.tag in ("signature", "sign") or _is_marked(node):
            inside.add(node)
            shown = html_.text_of(node)[:_MAX_LENGTH]
            if is_signature(shown):
                found.append(_bare(shown))
        if len(found) == _MAX_MARKED:
            break
    return tuple(filter(None, found))


def without_marked(text: str, marks: Sequence[str]) -> tuple[str, str]:
    """(``text`` without the signatures ``marks``, these): where each stands in lines of its own, once.

    Who answers on a telephone may write within what it marks: what begins a letter is no signature.
    """
    lines, cut = text.split("\n"), []
    for mark in marks:
        start, end = _lines_of(lines, mark)
        while start < end and start and lines[start - 1].strip() and not _bare(lines[start - 1]):
            # a drawn line above it
            start -= 1
        if start < end and any(row.strip(" -") for row in lines[:start]):
            cut.append("\n".join(lines[start:end]).strip())
            lines = [*lines[:start], *lines[end:]]
    return "\n".join(lines).strip(), "\n".join(cut)


def _is_marked(node) -> bool:
    told = " ".join(filter(None, map(node.get, _ATTRIBUTES)))
    return bool(_MARK.search(told) or node.get("data-signature-widget")) and not _NONE.search(told)


def _bare(text: str) -> str:
    return "".join(_SIGN.findall(text))


def _lines_of(lines: Sequence[str], mark: str) -> tuple[int, int]:
    """(first line, line after the last one) of the last lines with the letters of ``mark``, (0, 0) if none have."""
    first = max(0, len(lines) - _MAX_TAIL)
    bare = [_bare(row) for row in lines[first:]]
    for start in range(len(bare) - 1, -1, -1):
        if not bare[start]:
            continue
        at, end = 0, start
        while end < len(bare) and at < len(mark):
            told = bare[end]
            if not mark.startswith(told, at):
                # a plain body has where a word leads as well
                told = _bare(LINK_BEHIND.sub("", lines[first + end]))
                if not told or not mark.startswith(told, at):
                    break
            at, end = at + len(told), end + 1
        if at == len(mark):
            return first + start, first + end
    return 0, 0
