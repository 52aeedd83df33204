# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the writer of a letter wrote, of all that its body holds."""

from __future__ import annotations

import copy
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from . import grids
from . import html as html_
from .banners import split_banner
from .footers import split_footer
from .forwarded import has_prefix
from .lazy_regex import lazy_regex
from .letter_block import divides, tidied
from .line_ends import as_shown, is_glued, may_differ, unwrapped
from .message import MAX_BODY, Message
from .quotes import Split, is_answer, says_answers_below, says_in_bold, split_quote, stand_below
from .signature import is_closing, split_signature
from .signature_marks import marked, without_marked
from .text import clean

#: nodes in which mail clients put the quoted message, with what introduces it
_CONTAINERS = lazy_regex(
    r"yahoo_quoted|olk_src_body_section|tutanota_quote|zmail_extra|mail-quote|"
    r"mail-editor-reference-message-container|ms-outlook-mobile-reference-message", re.IGNORECASE)
#: nodes around it and around what is typed between its parts
_AROUND = lazy_regex(r"gmail_quote|gmail_extra|protonmail_quote", re.IGNORECASE)
#: nodes that introduce it: "on Monday Ann wrote:", in whatever language
_INTRODUCTIONS = lazy_regex(r"gmail_attr|gmail_quote_attribution|moz-cite-prefix|reply-intro", re.IGNORECASE)
#: signs of a quotation in the source of a body
_QUOTES = ("gmail_quote", "<blockquote", "divRplyFwdMsg", "moz-cite-prefix", "yahoo_quoted")
#: after these nodes everything is the quoted message, not only inside them
_STARTS = lazy_regex(r"divrplyfwdmsg|appendonsend|stopspelling", re.IGNORECASE)
_OUTLOOK_RULE = lazy_regex(r"border:none;border-top:solid#?\w*1\.0pt", re.IGNORECASE)
#: one of these stands in the source of each node of the above, in small letters; those first that most letters have
_SIGNS = (
    "blockquote", "_quote", "1.0pt", "divrplyfwdmsg", "moz-cite-prefix", "mail-quote", "olk_src_body", "zmail_extra",
    "gmail_extra", "gmail_attr", "reference-message", "appendonsend", "stopspelling", "reply-intro", "1.0 pt")
_COLOUR = lazy_regex(r"(?<![-\w])color:\s{0,3}(?P<value>#[0-9a-f]{3,6}|rgb\([^)]{5,30}\)|[a-z]{3,20})", re.IGNORECASE)
#: what programs write in by themselves: nobody marks an answer with it
_PLAIN_COLOURS = lazy_regex(
    r"#?(?:000|000000|222|222222|333|333333|444|555|500050|666|666666|777|888|888888|999|1f497d|212121|262626|fff|ffffff)|"
    r"rgb\(\s*(?P<level>\d{1,3}),\s*(?P=level),\s*(?P=level)\s*\)|rgb\(80,\s*0,\s*80\)|rgb\(31,\s*73,\s*125\)|"
    r"black|windowtext|inherit|initial|gr[ae]y|white|currentcolor|auto|dimgr[ae]y", re.IGNORECASE)
#: what Gmail writes into the plain body where a picture stands in the other: the card shows the file
_PICTURE = lazy_regex(r"^\[image: [^\[\]\n]{0,200}\]$", re.MULTILINE)
_NO_TEXT_PART = lazy_regex(r"\bhtml\b", re.IGNORECASE)
#: stands for the begin of a line that the writer typed into a quotation; no text has it, see :func:`_marked`
_TYPED = "\ue000"
#: characters of what was cut that are kept
MAX_QUOTED = 4_000


class Written(NamedTuple):
    """What somebody wrote; ``own`` is what he typed himself, with his signature; ``quoted`` is what was cut."""

    text: str
    own: str = ""
    quoted: str = ""


def written(message: Message, writer: str, own: Collection[str] = frozenset()) -> Written:
    """What the writer of ``message`` says in it.

    ``writer``: his name and address, as far as they are known. ``own``: addresses whose letters he only quotes,
    even where he passes them on.
    """
    return _without_signature(_split(message, own), writer, marked(message))


def written_in(message: Message, text: str, writer: str, own: Collection[str] = frozenset()) -> Written:
    """The same of the letter ``text``, which somebody passed on in his own, ``message``."""
    split = split_quote(text, own=own)
    return _without_signature(_with_lines_as_typed(split, message), writer)


def _without_signature(split: Split, writer: str, marks: Sequence[str] = ()) -> Written:
    banner, own = split_banner(split.new)
    # a closing above answers that stand between quoted lines does not close these
    text, signature = _trimmed(own, writer, marks)
    typed, below = _trimmed(f".\n{split.typed}", writer, marks) if split.typed else ("", "")
    typed = typed.removeprefix(".").strip()
    if split.passed_on and (not text or text.count("\n") == 0 and is_closing(text)):
        # a telephone wrote nothing else above it
        text, signature = "", own
    whole = clean("\n\n".join((text, typed, split.passed_on)))
    if "____" in whole or "*" in whole:
        whole = tidied(whole)
    if "[image: " in whole:
        whole = clean(_PICTURE.sub("", whole)) or whole
    cut = [part for part in (banner, signature, below, split.quoted) if part] if whole else []
    return Written(whole, clean(f"{own}\n\n{split.typed}"), clean("\n\n".join(cut), MAX_QUOTED))


def _trimmed(text: str, writer: str, marks: Sequence[str]) -> tuple[str, str]:
    """(``text`` without signature and footer, these)."""
    text, footer = split_footer(text)
    text, marked_one = without_marked(text, marks) if marks else (text, "")
    text, signature = split_signature(text, writer)
    return text, "\n\n".join(filter(None, (signature, marked_one, footer)))


def _split(message: Message, own: Collection[str]) -> Split:
    how = {
        "answers": bool(message.references) or is_answer(message.subject),
        "passes_on": has_prefix(message.subject), "own": own,
    }
    reached = [*message.addresses("to"), *message.addresses("cc")]
    if len(reached) == 1 and (own or how["answers"] and how["passes_on"]):
        # whose letter stands below one that goes to him alone is answered, whatever "VS:" means elsewhere
        how["own"] = own | {reached[0].address}
    text = message.text
    usable = text and not (message.html and len(text) < 200 and _NO_TEXT_PART.search(text))
    if message.html and (not usable or says_answers_below(text)):
        split = _split_html(message, how)
        if split.text.strip():
            return split
    split = split_quote(text if usable else message.any_text, **how)
    if usable and message.html and how["answers"] and split.new == text.strip() and is_glued(text):
        # so is what introduces the quotation
        split = split_quote(as_shown(text, _shown(message)), **how)
    if usable:
        split = _with_lines_as_typed(split, message)
    if usable and message.html and how["answers"] and not (split.quoted or split.passed_on):
        return _shorter(split, message, how)
    return split


def _with_lines_as_typed(split: Split, message: Message) -> Split:
    """``split`` of a plain body, its new text with the line ends that its writer typed."""
    if not may_differ(split.new):
        return split
    return split._replace(new=as_shown(split.new, _shown(message)) if message.html else unwrapped(split.new))


def _shown(message: Message) -> str:
    """What the HTML of a letter shows; each row of a table that its writer put into it is one line."""
    if message.tree is None or not grids.may_have(message.html):
        return message.shown
    if "rows_shown" not in message.memo:
        message.memo["rows_shown"] = grids.shown(message.tree, message.may_keep_lines)
    return message.memo["rows_shown"]


def _shorter(split: Split, message: Message, how: dict) -> Split:
    """``split``, or that of the HTML, if a program marks a quotation there which nothing in the text tells."""
    if not any(sign in message.html for sign in _QUOTES):
        return split
    told = _split_html(message, how)
    new, all_ = "".join(told.new.split()), "".join(split.new.split())
    return told if new and told.quoted and not told.typed and all_.startswith(new) else split


def _split_html(message: Message, how: dict) -> Split:
    """The same of the HTML of a message; nothing but a quotation leaves no text."""
    if message.tree is None:
        return Split("")
    if not _may_quote(message.html):
        return split_quote(clean(_shown(message), MAX_BODY) or message.text_of_html, **how)
    # the message's own tree is for all to read
    root = copy.deepcopy(message.tree)
    if grids.may_have(message.html):
        grids.flatten(root)
    below, found = _quotes(root, message.shown[:3000], how)
    styled = message.may_keep_lines
    tail = "\n".join(filter(None, (html_.text_of(node, styled) for node in below)))
    for node in below:
        html_.remove(node)
    shown = _marked(html_.text_of(root, styled)) if below or found else _shown(message)
    split = split_quote(clean(shown), **{**how, "answers": how["answers"] or found})
    typed = clean("\n".join(row[1:] for row in tail.split("\n") if row.startswith(_TYPED)))
    quoted = clean(tail.replace(_TYPED, ""))
    if below and not split.new and not split.quoted:
        # nothing stands above the quotation
        return Split("", split.passed_on)
    if quoted and not typed and stand_below(split.new):
        # the answers are in there, and nothing tells which
        return Split(split.new, quoted)
    typed = f"{split.typed}\n\n{typed}".strip()
    return Split(split.new or typed, split.passed_on, f"{split.quoted}\n\n{quoted}".strip(), typed if split.new else "")


def _may_quote(source: str) -> bool:
    """Whether HTML may have a node in which a mail client puts a quotation; most have none, which is seen faster."""
    lowered = source.lower()
    return any(sign in lowered for sign in _SIGNS)


def _quotes(root: etree._Element, shown: str, how: dict) -> tuple[list[etree._Element], bool]:
    """(nodes from which on all is quoted, whether a client marked a quotation); what is inside gets its marks.

    Of a quotation each line gets ">", so that what is typed between two of them is told from it as in any text.
    """
    typed = says_answers_below(shown)
    bold = typed and says_in_bold(shown)
    may_pass_on = how["passes_on"] or (how["own"] and not how["answers"])
    attributed, below = False, None
    inside: set[etree._Element] = set()
    introduced: etree._Element | None = None
    for node in list(root.iter(etree.Element)):
        if node.getparent() in inside:
            inside.add(node)
            continue
        mark = f"{node.get('class', '')} {node.get('id', '')}"
        if _STARTS.search(mark) or _is_outlook_rule(node):
            start = _block_of(node)
            if not (may_pass_on and _is_passed_on((start, *start.itersiblings()), how)):
                below = start
            break
        introduces = bool(_INTRODUCTIONS.search(mark))
        below_one = node.tag == "blockquote" and introduced is not None and node.getprevious() is introduced
        if introduces or below_one or _is_quotation(node, mark):
            inside.add(node)
            introduced = node if introduces else introduced
            if _begins_forwarded(node) or (may_pass_on and _is_passed_on((node,), how)):
                continue
            attributed = attributed or node.tag != "blockquote" or node.get("type") == "cite"
            if typed:
                _mark_typed(node, bold)
            _mark(node)
    if below is None:
        return [], attributed
    if typed:
        for node in (below, *below.itersiblings()):
            _mark_typed(node, bold)
    return _from_here(below), True


def _is_quotation(node: etree._Element, mark: str) -> bool:
    if node.tag == "blockquote":
        return node.get("type") == "cite" or "gmail_quote" in mark or bool(node.get("cite"))
    if _AROUND.search(mark):
        # what is typed between two quotations stands inside the node around them
        return node.find(".//blockquote") is None
    return bool(_CONTAINERS.search(mark))


def _is_outlook_rule(node: etree._Element) -> bool:
    return node.tag == "div" and bool(_OUTLOOK_RULE.match(node.get("style", "").replace(" ", "")))


def _block_of(node: etree._Element) -> etree._Element:
    """The node itself; of Outlook's rule above From/Sent/To, alone in a block of its own, that block."""
    parent = node.getparent()
    alone = _is_outlook_rule(node) and parent is not None and parent.tag == "div" and len(parent) == 1
    return parent if alone else node


def _begins_forwarded(node: etree._Element) -> bool:
    first = next((row for row in html_.text_of(node)[:1000].split("\n") if row.strip()), "")
    return divides(first) == "forwarded"


def _is_passed_on(nodes: Iterable[etree._Element], how: dict) -> bool:
    """Whether the letter in ``nodes`` is the one that is passed on, not one of ours."""
    shown = "\n".join(map(html_.text_of, nodes))[:4000]
    return bool(split_quote(f".\n{clean(shown)}", **how).passed_on)


def _mark(node: etree._Element) -> None:
    """Gives each line of ``node`` the mark of a quoted one, but for what the writer typed into it."""
    rows = html_.text_of(node).split("\n")
    _replace(node, "\n".join(row if row.startswith(_TYPED) else f"> {row}".rstrip() for row in rows))


def _mark_typed(node: etree._Element, bold: bool) -> None:
    """Marks what the writer typed into a quotation: it is in a colour, or in bold letters if he says so."""
    for part in list(_distinct(node, bold)):
        _replace(part, "\n".join(f"{_TYPED}{row}" for row in html_.text_of(part).split("\n")))


def _replace(node: etree._Element, text: str) -> None:
    node_tail = node.tail
    node.clear()
    node.tag, node.text, node.tail = "pre", text, node_tail


def _distinct(root: etree._Element, bold: bool) -> Iterator[etree._Element]:
    """The outermost nodes below ``root`` in a colour that people choose, or in ``bold`` letters."""
    inside: set[etree._Element] = set()
    for node in root.iter(etree.Element):
        if node.getparent() in inside:
            inside.add(node)
            continue
        told = _COLOUR.search(node.get("style", ""))
        colour = told["value"] if told else node.get("color", "")
        coloured = colour and not _PLAIN_COLOURS.fullmatch(colour)
        # "From:" in the block above a quotation is bold as well
        fat = bold and node.tag in ("b", "strong") and not html_.label(node).endswith(":")
        if node is not root and (coloured or fat):
            inside.add(node)
            yield node


def _marked(text: str) -> str:
    return text.replace(_TYPED, "")


def _from_here(node: etree._Element) -> list[etree._Element]:
    """``node`` and all that follows it in its parent, the text between included."""
    nodes = [node, *node.itersiblings()]
    for other in nodes[:-1]:
        if other.tail and other.tail.strip():
            # loose text between two nodes goes with the one before it
            loose = etree.SubElement(other, "div")
            loose.text = other.tail
        other.tail = None
    nodes[-1].tail = None
    return nodes
