# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The text of a tree of HTML, as a reader sees it.

Nothing here is recursive, so no depth of a document can end the process.
"""

from __future__ import annotations

import re

from lxml import etree

#: elements that are never shown, or are no words of a message
DROPPED = frozenset({"script", "style", "head", "title", "template", "noscript", "object", "iframe", "svg", "math",
                     "select", "button", "input", "textarea"})
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p",
    "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "pre"})
#: elements whose text is more, or less, than what stands in them
_NOT_PLAIN = DROPPED | {"pre", "li", "br", "img", "hr"}
#: Marks for the borders of blocks; no text has them, the reader of documents drops them.
BLOCK, PARAGRAPH = "\x01", "\x02"
#: what is written where an element ends, and where it begins
_ENDS = {tag: PARAGRAPH if tag in _PARAGRAPHS else BLOCK for tag in _BLOCKS}
_BEGINS = _ENDS | {"li": f"{BLOCK}- ", "br": "\n"}
_MARKS = re.compile("[ \n]*[\x01\x02][ \n\x01\x02]*")
_PRE_STYLE = re.compile(r"white-space:\s?pre(?:-wrap|-line|;|\s|!|$)")
# all but a blank alone, which stays as it is
_BLANK = re.compile(r"[ \t\r\n\f]{2,}|[\t\r\n\f]")
_WORDS = re.compile(r"[A-Za-z]")


def may_keep_lines(source: str) -> bool:
    """Whether a style in ``source`` may say that line ends count; a value may be written in numbers: "&#45;"."""
    return "white-space" in source or "&#" in source


def text_of(root: etree._Element, styled: bool = True) -> str:
    """The text of ``root`` as a reader sees it: blocks and cells on lines of their own.

    ``styled``: whether :func:`may_keep_lines`; to look at the styles takes as long as all else.
    """
    if len(root) == 0 and root.tag not in _NOT_PLAIN and not _keeps_lines(root):
        # most cells and paragraphs: nothing but text
        return _BLANK.sub(" ", root.text).strip() if root.text else ""
    parts: list[str] = []
    add, begin, end = parts.append, _BEGINS.get, _ENDS.get
    # the nodes around the present place, and those of them in which line ends count
    opened: list[etree._Element] = []
    kept: list[etree._Element] = []
    # behind the last node all are closed
    for node in (*root.iter(etree.Element), None):
        parent = None if node is None else node.getparent()
        while opened and opened[-1] is not parent:
            closed = opened.pop()
            if kept and kept[-1] is closed:
                kept.pop()
            if mark := end(closed.tag):
                add(mark)
            if opened and (text := closed.tail):
                add(text if kept else _unwrapped(text))
        if node is None:
            break
        opened.append(node)
        tag = node.tag
        if mark := begin(tag):
            add(mark)
        elif tag == "img":
            # networks put emoji into the text as pictures
            alt = node.get("alt", "")
            if alt and len(alt) < 12 and not _WORDS.search(alt):
                add(alt)
        if tag == "pre" or styled and _keeps_lines(node):
            kept.append(node)
        if (text := node.text) and tag not in DROPPED:
            add(text if kept else _unwrapped(text))
    return _joined(parts)


def _unwrapped(text: str) -> str:
    """``text`` of one node, its line ends and runs of blanks as one blank."""
    return " " if text.isspace() else _BLANK.sub(" ", text)


def _keeps_lines(node: etree._Element) -> bool:
    """Whether a style says that the line ends inside ``node`` are shown as they stand there."""
    style = node.get("style")
    return bool(style) and "white-space" in style and bool(_PRE_STYLE.search(style))


def _joined(parts: list[str]) -> str:
    """``parts`` with marks turned into as many line ends as a browser would show."""
    lines = [row.strip() for row in _MARKS.sub(_line_ends, "".join(parts)).split("\n")]
    result: list[str] = []
    for row in lines:
        if row or (result and result[-1]):
            result.append(row)
    return "\n".join(result).strip("\n")


def _line_ends(run: re.Match[str]) -> str:
    marks = run[0].replace(" ", "")
    breaks = marks.count("\n")
    if PARAGRAPH in marks:
        return "\n" * max(breaks, 2)
    # a <br> between two blocks is an empty line, one at the end of a block is not
    return "\n" * (breaks + (marks[0] == BLOCK)) if breaks else "\n"
