# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The boxes of a notification: in them programs show what a person wrote."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from lxml import etree

from .. import html as html_
from ..notice_words import BOX, BOXED

_MAX_LABELS, _LABEL = 60, 100


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


def _is_box(node: etree._Element) -> bool:
    style = (node.get("style") or "").replace(" ", "")
    if style and BOXED.search(style) and (len(node) or node.text) and node.find(".//a") is not node:
        return node.tag != "span" and not _is_button_node(node)
    return bool(BOX.search(f"{node.get('class') or ''} {node.get('itemprop') or ''}"))


def _is_button_node(node: etree._Element) -> bool:
    """Whether all its words are those of one link."""
    link = node.find(".//a")
    return link is not None and html_.label(link) == html_.label(node)
