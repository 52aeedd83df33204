# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The boxes of a notification: in them programs show what a person wrote."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator

from lxml import etree

from .. import html as html_
from ..lazy_regex import lazy_regex
from ..names import bare
from ..notice_words import BOX, BOXED, COMMENT_LABEL

_MAX_LABELS, _LABEL = 60, 100
#: characters of a label without a colon, and how many of them have one look
_SPAN, _ROWS = 40, 4
_SLANTED = frozenset({"i", "em", "del", "ins"})
_MAX_RULES, _MAX_CLASS, _MAX_BESIDE = 6, 300, 12
_HEADINGS, _MAX_LEVELS = ("h1", "h2", "h3", "h4", "h5", "h6"), 6
#: classes of what stands beside the words: "comment-header", "note__date"
_BESIDE = lazy_regex(
    r"\S*(?:comment|message|post|review|reply|note|quote|text)\w{0,12}?[_-]{1,2}(?:header|heading|head|meta|author|name|"
    r"e?-?mail|date|time|timestamp|ip|avatar|info|details|footer|user|by|from|actions?|links?|button|site|title|subject|"
    r"form|count|rating)(?:[_-]\S*)?", re.IGNORECASE)
#: how words of somebody are set off
_AT_LEFT = lazy_regex(r"border-left:(?!0|none)", re.IGNORECASE)
_QUOTES = lazy_regex(
    r"(?:^|\s)(?:quote[sd]?|blockquote|quotation|(?:comment|message|post|review)[_-]{0,2}(?:body|text|content))(?:\s|$)",
    re.IGNORECASE)

#: classes that say how words are set, not what they are: "text-center", "text-muted"
_SET = lazy_regex(
    r"(?:^|(?<=\s))text-(?:cent(?:er|re)|left|right|start|end|justify|muted|small|bold|white|black|dark|light|gr[ae]y|"
    r"primary|secondary|nowrap|wrap|truncate|uppercase|xs|sm|md|lg|xl|\d\S{0,8})(?=\s|$)", re.IGNORECASE)


def texts(tree: etree._Element, people: Collection[str], site: str = "") -> Iterator[tuple[str, bool]]:
    """What may be the words of ``people``: between two rules, below the name in a table of their own, in boxes.

    With each whether it is set off as words of somebody are, and as no program sets a whole mail.
    ``site``: what the site calls itself; a box with its name and the link to its first page is its masthead.
    """
    for text in itertools.chain(_between_rules(tree, people), _below_name(tree, people)):
        yield text, False
    headings = list(itertools.islice(tree.iter(*_HEADINGS), _MAX_LABELS))
    told = any(COMMENT_LABEL.fullmatch(html_.label(one)) for one in headings)
    for box in boxes(tree):
        if not (site and _is_masthead(box, site) or told and _is_below_another(box)):
            yield html_.text_of(box), _is_set_off(box)


def _is_set_off(box: etree._Element) -> bool:
    style = (box.get("style") or "").replace(" ", "")
    return bool(_AT_LEFT.search(style) or _QUOTES.search((box.get("class") or "")[:_MAX_CLASS]))


def _is_masthead(box: etree._Element, site: str) -> bool:
    links = itertools.islice(html_.links(box), _MAX_RULES)
    return any(html_.label(node) == site and not url.partition("://")[2].partition("/")[2] for url, node in links)


def _is_below_another(box: etree._Element) -> bool:
    """Whether the heading above a box calls it something else than the words of a person, as it calls others so."""
    node: etree._Element | None = box
    for _level in range(_MAX_LEVELS):
        if node is None:
            return False
        before = next(node.itersiblings(*_HEADINGS, preceding=True), None)
        if before is not None:
            label = html_.label(before)
            return bool(label) and not COMMENT_LABEL.fullmatch(label)
        node = node.getparent()
    return False


def _between_rules(tree: etree._Element, people: Collection[str]) -> Iterator[str]:
    """What stands between two rules that follow each other, and names nobody: the sentence stands above them."""
    rules = list(itertools.islice(tree.iter("hr"), _MAX_RULES))
    for top, bottom in itertools.pairwise(rules):
        if top.getparent() is not bottom.getparent():
            continue
        inside = [top.tail or ""]
        for node in top.itersiblings():
            if node is bottom:
                break
            inside += [html_.text_of(node), node.tail or ""]
        text = "\n\n".join(part.strip() for part in inside if part.strip())
        if text and not any(name in text.lower() for name in people):
            yield text


def _below_name(tree: etree._Element, people: Collection[str]) -> Iterator[str]:
    """The rows below one that holds nothing but the name, in a table inside another one."""
    for row in itertools.islice(tree.iter("tr"), _MAX_LABELS):
        first = row.getprevious() is None and row.getnext() is not None and row.find(".//table") is None
        if not first or bare(html_.label(row)).lower() not in people:
            continue
        if any(above.tag == "table" for above in itertools.islice(row.iterancestors(), 2, None)):
            yield "\n\n".join(filter(None, map(html_.text_of, row.itersiblings("tr"))))


def beside_name(tree: etree._Element | None, people: Collection[str]) -> Iterator[str]:
    """What stands below the name of a person in an element of their own: where he works, when he wrote."""
    if tree is None:
        return
    for node in itertools.islice(tree.iter("b", "strong", "a", "h2", "h3", "h4"), _MAX_LABELS):
        name, parent = html_.label(node), node.getparent()
        if parent is None or len(parent) > _MAX_BESIDE or not name or (parent.text or "").strip():
            continue
        if bare(name).lower() not in people:
            continue
        whole = html_.label(parent)
        if whole.startswith(name) and len(name) < len(whole) <= len(name) + _MAX_LABELS:
            yield whole[len(name) :].strip(" ,·|-–—")


def boxes(tree: etree._Element) -> Iterator[etree._Element]:
    """The boxes that have none in them."""
    nodes = tree.iter("div", "td", "p", "section", "pre", "article", "span", "table")
    found = [node for node in nodes if _is_box(node)]
    around: set[etree._Element] = set()
    for box in found:
        if box.tag == "span":
            continue
        for above in box.iterancestors():
            if above in around:
                break
            around.add(above)
    return (box for box in found if box not in around)


def bold_labels(tree: etree._Element | None) -> list[str]:
    """The labels of rows in bold, each in a line of its own or before a colon."""
    if tree is None:
        return []
    found: list[str] = []
    for node in itertools.islice(tree.iter("b", "strong", "th"), _MAX_LABELS):
        label = html_.label(node)
        behind = (node.tail or "").lstrip()
        broken = not behind and (node.getnext() is None or node.getnext().tag == "br")
        if 1 < len(label) <= _LABEL and (label.endswith((":", "：")) or behind.startswith((":", "：")) or broken):
            found.append(label)
    return found


def styled_labels(tree: etree._Element | None) -> frozenset[str]:
    """The labels of rows that have no colon, and all the one look of letters in bold: "Writer Ann Lee"."""
    if tree is None:
        return frozenset()
    looks: dict[str, set[str]] = {}
    for node in itertools.islice(tree.iter("span"), _MAX_LABELS):
        style = (node.get("style") or "").replace(" ", "").lower()
        label = html_.label(node) if "font-weight:bold" in style else ""
        if 1 < len(label) <= _SPAN:
            looks.setdefault(style, set()).add(label)
    return frozenset(label for labels in looks.values() if len(labels) >= _ROWS for label in labels)


def changes(tree: etree._Element | None) -> Iterator[str]:
    """The entries of lists that tell which fields were changed: each begins with its label, and slants a value."""
    if tree is None:
        return
    for inside in itertools.islice(tree.iter("ul"), _MAX_BESIDE):
        entries = list(itertools.islice(inside.iter("li"), _MAX_LABELS))
        # "Description updated (diff)" has no value
        slants = any(node.tag in _SLANTED for entry in entries for node in entry)
        if slants and all(_is_change(entry) for entry in entries):
            yield from map(html_.label, entries)


def _is_change(entry: etree._Element) -> bool:
    """Whether an entry of a list begins with a label in bold, and words without a colon."""
    first = entry[0] if len(entry) else None
    boxed = first is not None and first.tag == "span" and len(first) == 1
    if first is not None and boxed and not (first.text or first[0].tail or "").strip():
        # the label in bold has a box around it
        label, behind = html_.label(first), (first.tail or "").strip()
        return first[0].tag in ("strong", "b") and 0 < len(label) <= _LABEL and bool(behind) and ":" not in behind[:1]
    if first is None or first.tag not in ("strong", "b") or (entry.text or "").strip():
        return False
    label, behind = html_.label(first), (first.tail or "").strip()
    return 0 < len(label) <= _LABEL and bool(behind) and not label.endswith(":") and not behind.startswith(":")


def _is_box(node: etree._Element) -> bool:
    style = (node.get("style") or "").replace(" ", "")
    if style and BOXED.search(style) and (len(node) or node.text) and node.find(".//a") is not node:
        return node.tag != "span" and not _is_button_node(node)
    called = f"{node.get('class') or ''} {node.get('itemprop') or ''}"[:_MAX_CLASS]
    return bool(BOX.search(called) and BOX.search(_SET.sub("", _BESIDE.sub("", called))))


def _is_button_node(node: etree._Element) -> bool:
    """Whether all its words are those of one link."""
    link = node.find(".//a")
    return link is not None and html_.label(link) == html_.label(node)
