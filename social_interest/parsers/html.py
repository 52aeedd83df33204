# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""HTML bodies: a tree without what the reader would not see, and its text.

Nothing here is recursive, so no depth of a document can end the process.
"""

from __future__ import annotations

import functools
import html as entities
import itertools
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

from .html_text import BLOCK, DROPPED, PARAGRAPH, text_of
from .text import line

#: characters of HTML that are looked at; the rest is cut off, not refused
MAX_HTML = 256 * 1024
#: levels of elements; of a deeper document only the text is taken
MAX_DEPTH = 256
_TOO_DEEP = etree.XPath("boolean(/" + "/".join(["*"] * (MAX_DEPTH + 1)) + ")")
#: links that are looked at
MAX_LINKS = 300
#: characters of one tag; a longer one holds an inlined picture or an attack
LONG_TAG = 16384
_LONG_TAG = re.compile(rf"<[^<>]{{{LONG_TAG},}}>?")
# huge_tree: else text below some level is left out in silence. The limit is
# our own: what looks at ancestors or below a node is quadratic in the depth.
# One for all documents: to make it takes as long as to read a short one.
_PARSER = etree.HTMLParser(
    encoding="utf-8", recover=True, huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
_TAG = re.compile(r"<[^<>]{0,16384}>")
_RAW_TEXT = re.compile(r"<(script|style|head)\b", re.IGNORECASE)
_RAW_TEXT_END = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("script", "style", "head")}

_UNWANTED = re.compile("[\x00-\x02]")
_HIDDEN = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|max-height:0(?:px)?(?:!important)?(?:;|$)|opacity:0(?:\.0+)?(?:;|!|$)"
)
#: what stands in a document where a style hides something, beside the words of :data:`_NONE`
_HIDING_STYLES = (b"mso-hide", b"max-height", b"opacity")
#: each begins with a word that the engine searches for fast
_NONE = (re.compile(rb"display *(?::|&colon;) *none"), re.compile(rb"visibility *(?::|&colon;) *hidden"))
#: attributes that may hide a node
_HIDING = frozenset({"style", "class", "hidden", "data-email-preheader"})
_STYLES = etree.XPath("//@style", smart_strings=False)
_CLASSES = etree.XPath("//@class", smart_strings=False)
_MARKED = etree.XPath("//@hidden/.. | //@data-email-preheader/..")
_ITEM_SCOPES = etree.XPath(".//*[@itemscope]")
_ITEM_NODES = etree.XPath("//*[@itemscope or @itemprop]")


class Mark:
    """A pattern that holds a literal: most documents lack that, which is seen much faster.

    ``search`` as that of a compiled pattern; ``literal`` has to stand in each match.
    """

    def __init__(self, literal: str, pattern: str, flags: int = 0):
        self.literal = literal
        self.pattern = re.compile(pattern, flags)

    def search(self, text: str) -> re.Match[str] | None:
        return self.pattern.search(text) if self.literal in text else None


def build(source: str) -> etree._Element | None:
    """The tree of ``source``, or ``None`` if there is no element in it or it is too deep.

    Comments, scripts and style sheets are gone already; hidden nodes are
    there still, see :func:`prune`.
    """
    return _tree(_data(source))


def document(source: str) -> tuple[etree._Element | None, list[dict[str, Any]], list[str]]:
    """(tree without hidden nodes, items of :func:`markup`, texts of :func:`prune`) of ``source``.

    As from :func:`build`, :func:`markup` and :func:`prune`, without looking for what the source does not name.
    """
    data = _data(source)
    root = _tree(data)
    if root is None:
        return None, [], []
    # Names of elements and attributes stand there as they are, a value may be written in numbers: "&#104;idden".
    named = data.lower()
    items = markup(root) if b"itemscope" in named or b"<script" in named else []
    hiding = {name for name in _HIDING if name.encode() in named}
    if not _may_hide(named):
        hiding.discard("style")
    return root, items, prune(root, frozenset(hiding))


def _may_hide(named: bytes) -> bool:
    """Whether a style may hide a node of a document in lower case: to ask each style takes much longer."""
    return (
        b"&#" in named
        or any(sign in named for sign in _HIDING_STYLES)
        or any(pattern.search(named) for pattern in _NONE))


def _data(source: str) -> bytes:
    """What the parser gets of ``source``."""
    if len(source) >= LONG_TAG:
        source = _LONG_TAG.sub("", source)[:MAX_HTML]
    if "\x00" in source or BLOCK in source or PARAGRAPH in source:
        source = _UNWANTED.sub("", source)
    return source.encode("utf-8", "ignore")


def _tree(data: bytes) -> etree._Element | None:
    if b"<" not in data:
        return None
    try:
        root = etree.fromstring(data, _PARSER)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root is None or not isinstance(root.tag, str):
        return None
    # the parser itself adds a few: html, body, p
    return None if data.count(b"<") + 8 > MAX_DEPTH and _TOO_DEEP(root) else root


def strip_tags(source: str) -> str:
    """The text of HTML that the parser could not turn into a tree."""
    return entities.unescape(_TAG.sub(" ", _without_raw_text(_LONG_TAG.sub(" ", source)[:MAX_HTML])))


def _without_raw_text(source: str) -> str:
    """``source`` without scripts and style sheets; one that has no end goes to the end."""
    kept, position = [], 0
    for opening in _RAW_TEXT.finditer(source):
        if opening.start() < position:
            continue
        kept.append(source[position:opening.start()])
        closing = _RAW_TEXT_END[opening[1].lower()].search(source, opening.end())
        if not closing:
            return " ".join(kept)
        position = closing.end()
    kept.append(source[position:])
    return " ".join(kept)


def prune(root: etree._Element, hiding: frozenset[str] = _HIDING) -> list[str]:
    """Removes what is never shown; gives back the texts of hidden nodes.

    ``hiding``: those of :data:`_HIDING` that may stand in the document.

    Preheaders repeat the text of the message, and forms print their fields a
    second time in hidden blocks.
    """
    # nodes below a doomed one: looking at each again would take quadratic time
    below: set[etree._Element] = set()
    dropped = _outermost(root.iter(*DROPPED), below)
    hidden = _outermost(_hidden(root, hiding), below)
    texts = [text for text in map(text_of, hidden) if text]
    for node in dropped + hidden:
        remove(node)
    return texts


def _outermost(nodes: Iterable[etree._Element], below: set[etree._Element]) -> list[etree._Element]:
    """Those of ``nodes``, in document order, that are not ``below``, to which what is below them is added."""
    found = []
    for node in nodes:
        if node not in below:
            found.append(node)
            if len(node):
                below.update(node.iter(etree.Element))
    return found


def _hidden(root: etree._Element, hiding: frozenset[str]) -> list[etree._Element]:
    """The nodes that their attributes hide, in document order."""
    found: set[etree._Element] = set()
    # one mail repeats few values many times: they are looked at before the nodes are
    if "style" in hiding and (styles := {style for style in set(_STYLES(root)) if _hides(style)}):
        found.update(node for node in root.iter(etree.Element) if node.get("style") in styles)
    if "class" in hiding and (names := {name for name in set(_CLASSES(root)) if "preheader" in name.lower().split()}):
        found.update(node for node in root.iter(etree.Element) if node.get("class") in names)
    if "hidden" in hiding or "data-email-preheader" in hiding:
        found.update(
            node for node in _MARKED(root)
            if node.get("hidden") is not None or node.get("data-email-preheader") == "true")
    return [node for node in root.iter(etree.Element) if node in found] if found else []


@functools.lru_cache(maxsize=1024)
def _hides(style: str) -> bool:
    """Whether a ``style`` hides its node."""
    return bool(_HIDDEN.search(style.lower().replace(" ", "")))


def remove(node: etree._Element) -> None:
    """Takes ``node`` out of its tree; the text after it stays."""
    parent = node.getparent()
    if parent is None:
        return
    if node.tail:
        previous = node.getprevious()
        if previous is None:
            parent.text = (parent.text or "") + node.tail
        else:
            previous.tail = (previous.tail or "") + node.tail
    parent.remove(node)


def links(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """(address, node) of the first :data:`MAX_LINKS` links with an address, in document order."""
    nodes = (node for node in root.iter("a") if node.get("href"))
    for node in itertools.islice(nodes, MAX_LINKS):
        yield node.get("href").strip(), node


def label(node: etree._Element) -> str:
    """The text of a link or of another short node, on one line, at most 200 characters."""
    parts, length = [], 0
    for part in node.itertext():
        parts.append(part)
        length += len(part)
        if length > 1000:
            break
    return line("".join(parts), 200)


def with_class(root: etree._Element, name: str, tag: str = "*") -> Iterator[etree._Element]:
    """The nodes whose ``class`` holds the word ``name``."""
    for node in root.iter(tag if tag != "*" else etree.Element):
        names = node.get("class")
        if names and name in names and name in names.split():
            yield node


def innermost_with_class(root: etree._Element, name: str) -> list[etree._Element]:
    """Like :func:`with_class`, without nodes that have another such node below them."""
    nodes = list(with_class(root, name))
    outer = {up for node in nodes for up in node.iterancestors()}
    return [node for node in nodes if node not in outer]


def first_class(root: etree._Element, name: str, tag: str = "*") -> etree._Element | None:
    return next(with_class(root, name, tag), None)


# --------------------------------------------------------------------------
# Machine-readable markup in mails: https://developers.google.com/gmail/markup

def markup(root: etree._Element) -> list[dict[str, Any]]:
    """The items that ``root`` describes by microdata or JSON-LD.

    Each is a dictionary with ``@type`` (last part of the type's name) and its
    properties; a property that is an item is a dictionary again.
    """
    return [*_json_ld(root), *_microdata(root)]


def view_url(items: list[dict[str, Any]]) -> str:
    """The address of the first action (``ViewAction`` …) among ``items``."""
    stack = list(reversed(items))
    seen = 0
    while stack and seen < 1000:
        item = stack.pop()
        seen += 1
        if isinstance(item, list):
            stack.extend(reversed(item))
        elif isinstance(item, dict):
            if str(item.get("@type", "")).endswith("Action"):
                url = item.get("url") or item.get("target")
                if isinstance(url, str):
                    return url.strip()
            stack.extend(reversed([value for value in item.values() if isinstance(value, (dict, list))]))
    return ""


def _json_ld(root: etree._Element) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = []
    for node in root.iter("script"):
        if node.get("type", "").strip().lower() != "application/ld+json" or not node.text:
            continue
        try:
            value = json.loads(node.text)
        except (ValueError, RecursionError):
            continue
        items.extend(item for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict))
    return items


def _microdata(root: etree._Element) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = []
    by_node: dict[etree._Element, dict[str, Any]] = {}
    for node in _ITEM_SCOPES(root)[:MAX_LINKS]:
        by_node[node] = {"@type": node.get("itemtype", "").rstrip("/").rpartition("/")[2]}
    for node in _ITEM_NODES(root)[:2 * MAX_LINKS] if by_node else ():
        name = node.get("itemprop")
        owner = next((by_node[up] for up in node.iterancestors() if up in by_node), None)
        value: Any
        if node in by_node:
            value = by_node[node]
            if owner is None:
                items.append(value)
        else:
            value = node.get("content") or node.get("href") or node.get("src") or label(node)
        if name and owner is not None:
            owner.setdefault(name, value)
    return items
