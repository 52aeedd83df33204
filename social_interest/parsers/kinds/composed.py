# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whether a program composed a mail, by the signs that programs and templates leave in any language.

No sign is a proof: a firm has a logo, an address of a role and a link to its shop as well. They are weighed together,
and what only the mail program of a person writes outweighs them all.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from lxml import etree

from .. import html as html_
from .. import links, noise, program_signs
from ..composed_words import AUTOMATIC, AUTOMATIC_HINT, BOARD, SETTINGS, SPEAKS, TAGS
from ..domains import same_owner
from ..lazy_regex import lazy_regex
from ..message import Message
from ..names import bare, is_name
from ..notice_words import ROLE, SITE_WORDS, SOMEBODY, YOU
from ..quotes import is_answer
from ..row_words import OF_A_TEAM
from ..service_words import ASKS, LETTER_HEAD, NOBODY_READS, OPINION, OWN, PROGRAM_FOOT, YOUR_ORDER
from ..signature import is_closing
from ..template_words import BUTTON, CONFIRMATION, QUOTED_BELOW, SERVICE_PATH
from ..text import EMAIL
from . import notice_frame, notice_links, notice_people
from . import notice_rows as rows_

#: weights that together say that nobody typed a mail
SURE = 6
_MAX_ROWS = 80
_MAX_NODES = 400
_DEEP = 40
_LONG, _SHORT = 100, 40
_MAX_TEXT = 20_000
#: signs that no letter of a firm has
_OF_PROGRAMS = frozenset({"headers", "library", "sent through", "reply to a stranger", "tag", "bold labels", "tags"})
_AT_ONCE = 2
_CLOSING, _INITIALS, _WORD = 3, 3, 16
#: signs that the letters of firms have
_OF_FIRMS = frozenset({"name", "role", "foot", "page", "button", "labels", "title", "signed", "answers", "closing"})
#: signs that may stand in either of the two bodies
_OF_EITHER = ("foot", "automatic")
#: an element that centres what it holds, or gives it the width of a sheet
_SHEET = lazy_regex(r"max-width:\s*\d{3}px|margin:[^;]{0,14}\bauto\b|text-align:\s*center")
_CELLS = frozenset({"td", "th", "center"})
_TAG = lazy_regex(r"\[(?P<name>[^\[\]]{2,60})\]")


def by_a_program(message: Message) -> bool:
    """Whether the signs of a program in ``message`` weigh enough that it is nobody's letter.

    A firm has a name, an address of a role, a foot and pages as well: one sign at least must be none of these.
    """
    return weight(message) >= SURE and not only_of_firms(message)


def only_of_firms(message: Message) -> bool:
    """Whether no sign in ``message`` is one that the letters of firms lack."""
    return signs(message).keys() <= _OF_FIRMS


def frames_words(message: Message) -> bool:
    """The same of a mail that brings what a person wrote, with his own closing: that says nothing against a program."""
    found = signs(message)
    return not typed(message) and sum(found.values()) - min(0, found.get("signed", 0)) >= SURE


def weight(message: Message) -> int:
    """How much says that a program composed ``message``; 0 where a person's own mail program wrote it."""
    if "composed" not in message.memo:
        message.memo["composed"] = 0 if typed(message) else sum(signs(message).values())
    return message.memo["composed"]


def typed(message: Message) -> bool:
    """Whether a person's mail program wrote ``message``, or it answers one of ours."""
    if not refers_to_its_own(message):
        return True
    names = program_signs.TYPED
    if any(name.startswith(names) for name, _value in message.fields):
        return True
    mailer = message.header("x-mailer") or message.header("user-agent")
    if mailer and program_signs.MAIL_CLIENTS.search(mailer) and not program_signs.MAILERS.search(mailer):
        return True
    return any(mark in message.html for mark in program_signs.TYPED_HTML)


def refers_to_its_own(message: Message) -> bool:
    """Whether ``message`` answers nothing, or what its own sender has made: the thread of a program."""
    return all(_of_the_sender(message, one) for one in message.references)


def _of_the_sender(message: Message, message_id: str) -> bool:
    """Whether the organisation that sent ``message`` made ``message_id``: what it refers to is none of our letters."""
    host = message_id.strip("<> ").rpartition("@")[2].lower()
    return same_owner(host, message.sender.domain) or host == message.sender.domain


def signs(message: Message) -> dict[str, int]:
    """The signs of a program in ``message`` with their weights."""
    if "signs" not in message.memo:
        message.memo["signs"] = _signs(message)
    return message.memo["signs"]


def _signs(message: Message) -> dict[str, int]:
    found = {**_of_headers(message), **_of_the_name(message)}
    main, other = rows_.rows_of(message)
    found |= _of_the_rows(_ends(main), message)
    if other:
        found |= {key: value for key, value in _of_the_rows(_ends(other), message).items() if key in _OF_EITHER}
    if message.text and TAGS.search(message.text[:_MAX_TEXT]):
        found["tags"] = 2
    found |= _of_the_links(message)
    # firms call themselves so seldom, boards mostly
    by_host = message.sender.name.lower().removeprefix("www.") == message.sender.domain
    rows = (*_ends(main), *_ends(other)) if by_host and found.get("page") == 2 else ()
    if any(_is_labelled_page(row, message) for row in rows):
        found["labelled page"] = 1
    if message.tree is not None:
        found |= _of_the_sheet(message, message.tree)
    if found.keys().isdisjoint(_OF_PROGRAMS) and speaks_at_once(message):
        found["speaks"] = -8
    return found


def by_a_person(message: Message) -> bool:
    """Whether somebody wants something in the first words, or closes with his name, and no header is a program's."""
    return not noise.automatic(message) and ("signed" in signs(message) or speaks_at_once(message))


def speaks_at_once(message: Message) -> bool:
    """Whether the first words below a greeting are those of somebody who wants something, and no confirmation."""
    main, _other = rows_.rows_of(message)
    lines = (row for row in main[:_MAX_ROWS] if row.plain and not row.is_link and not rows_.is_greeting(row))
    first = [row.plain for row in itertools.islice(lines, _AT_ONCE)]
    if any(OWN.match(one) or CONFIRMATION.match(one) or YOUR_ORDER.search(one) for one in (message.subject, *first)):
        return False
    if OPINION.search(message.subject):
        # it is asked what the reader thinks
        return False
    first = [one for one in first if not one.endswith((":", "："))]
    return any(one.endswith(("?", "？", "؟", ";")) or ASKS.search(one) or SPEAKS.search(one) for one in first)


def _of_headers(message: Message) -> dict[str, int]:
    found = {}
    if noise.automatic(message):
        found["headers"] = 2
    if is_answer(message.subject):
        found["answers"] = -3
    if program_signs.BOUNDARIES.match(message.content_parameter("boundary")) or program_signs.LIBRARY_IDS.search(
        message.message_id
    ):
        found["library"] = 2
    reply = message.reply_to
    if reply.address and not same_owner(reply.domain, message.sender.domain):
        found["reply to a stranger"] = 1
    through = next(iter(message.addresses("sender")), None)
    if through is not None and through.address not in ("", message.sender.address):
        found["sent through"] = 1
    return found


def _of_the_name(message: Message) -> dict[str, int]:
    """Whether a site calls itself the writer: in From, in its address, in brackets before the subject."""
    found = {}
    sender = message.sender
    if not sender.name or notice_people.site_like(sender.name, message):
        found["name"] = 1
    if ROLE.fullmatch(sender.local) or sender.local == sender.domain.partition(".")[0]:
        found["role"] = 1
    if BOARD.search(sender.name):
        found["board"] = 1
    head, _dash, tail = message.subject.partition(" - ")
    if any(SOMEBODY.match(one) and YOU.search(one) for one in (head, tail)):
        # "Someone commented on your post"
        found["somebody"] = 4
    tag = _TAG.match(message.subject)
    if tag:
        found["tag"] = 1 + (tag["name"].lower() == sender.name.lower() or "#" in tag["name"] or ":" in tag["name"])
    return found


def _ends(rows: list[rows_.NoticeRow]) -> list[rows_.NoticeRow]:
    """The lines that are looked at, without those of a letter that is quoted below."""
    above = itertools.takewhile(lambda row: not _begins_letter(row), rows)
    found = [row for row in above if row.raw]
    return found if len(found) <= 2 * _MAX_ROWS else [*found[:_MAX_ROWS], *found[-_MAX_ROWS:]]


def _begins_letter(row: rows_.NoticeRow) -> bool:
    return bool(LETTER_HEAD.match(row.plain) and "@" in row.raw or QUOTED_BELOW.fullmatch(row.raw))


def _of_the_rows(rows: list[rows_.NoticeRow], message: Message) -> dict[str, int]:
    found = {}
    last = rows[len(rows) // 2 :]
    if any(PROGRAM_FOOT.match(row.plain) and not row.plain.endswith(("?", "？", "؟")) for row in last):
        found["foot"] = 2
    short = [row.plain for row in rows if len(row.plain) <= 3 * _LONG]
    if any(NOBODY_READS.search(one) or AUTOMATIC_HINT.search(one) and AUTOMATIC.search(one) for one in short):
        found["automatic"] = 2
    labels = notice_frame.tables(rows)
    if len(labels) >= 2:
        found["labels"] = 1 + (len(labels) >= 3)
    if any(_is_somebodys_address(row, message) for row in rows):
        found["somebody's address"] = 2
    if _signed_by_a_person(rows, message):
        found["signed"] = -4
    elif any(_names_the_site(row, message) for row in rows[-_CLOSING:]):
        found["closing"] = 1
    return found


def _is_somebodys_address(row: rows_.NoticeRow, message: Message) -> bool:
    """Whether a line is a label and the address of somebody who neither wrote the mail nor got it: "E-mail: …"."""
    match = notice_frame.ROW_OF.match(row.plain) if "@" in row.plain and len(row.plain) <= _LONG else None
    found = EMAIL.fullmatch(match["value"].strip()) if match else None
    domain = found[0].lower().rpartition("@")[2] if found else ""
    known = (message.sender.domain, *(to.domain for to in message.to))
    return bool(domain) and not any(same_owner(domain, one) or links.related(domain, one) for one in known)


def _is_labelled_page(row: rows_.NoticeRow, message: Message) -> bool:
    """Whether a line is a few words and the address of one thing on the sender's site: "Answer: https://…/55120"."""
    label, colon, url = row.raw.partition(": ")
    url = url.strip("<>() ")
    if not colon or not url.startswith("http") or " " in url or len(label) > _SHORT or not any(map(str.isdigit, url)):
        return False
    return links.related(links.host_of(url), message.sender.domain)


def _names_the_site(row: rows_.NoticeRow, message: Message) -> bool:
    """Whether a line closes with what From calls itself, and nothing else but a word or two: "Your Kettles team"."""
    name = message.sender.name.lower()
    return len(name) > _INITIALS and name in row.plain.lower() and len(row.plain) <= len(name) + _WORD


def _signed_by_a_person(rows: list[rows_.NoticeRow], message: Message) -> bool:
    """Whether a closing stands above the name of somebody, and not of the site."""
    for row, below in itertools.pairwise(rows):
        if rows_.is_rule(row.raw) or not is_closing(row.plain) or PROGRAM_FOOT.match(below.plain):
            continue
        name = bare(below.plain)
        if not is_name(name) or len(below.plain) > _SHORT or SITE_WORDS.search(name) or OF_A_TEAM.search(name):
            continue
        # a firm may be called as its owner is
        if not notice_people.site_like(name, message) or " " in name and name.lower() != message.sender.name.lower():
            return True
    return False


def _of_the_links(message: Message) -> dict[str, int]:
    """Whether a mail leads to pages of the very site that sent it: with words to press, or to one thing there."""
    found = {}
    for link in notice_links.to_site(message):
        host = links.host_of(link.url)
        if not (links.related(host, message.sender.domain) or same_owner(host, message.sender.domain)):
            continue
        path = link.url.split("/", 3)[3] if link.url.count("/") >= 3 else ""
        if not path.strip("/"):
            continue
        if SERVICE_PATH.search(f"/{path}") or SETTINGS.search(link.label[:_LONG]):
            found["settings"] = 2
            continue
        if link.label and BUTTON.match(link.label.strip()):
            found["button"] = 2
        found["page"] = 1 + any(char.isdigit() for char in path)
    return found


def _of_the_sheet(message: Message, root: etree._Element) -> dict[str, int]:
    """Whether the HTML is a sheet that somebody laid out: all in one table or box, with a title, a logo above."""
    found = {}
    title = root.find(".//title")
    if title is not None and (title.text or "").strip():
        found["title"] = 1
    first = _first_words(root)
    around = [first, *itertools.islice(first.iterancestors(), _DEEP)] if first is not None else []
    if any(node.tag in _CELLS or _SHEET.search(node.get("style") or "") for node in around):
        found["sheet"] = 2
    bold = [html_.label(node) for node in itertools.islice(root.iter("b", "strong"), _MAX_NODES)]
    if sum(2 < len(one) <= _LONG and one.endswith((":", "：")) for one in bold) >= 2:
        found["bold labels"] = 2
    if any(notice_links.is_drawn(node) for _url, _label, node in message.links[:_MAX_NODES]):
        found["drawn button"] = 1
    return found


def _first_words(root: etree._Element) -> etree._Element | None:
    """The element that holds the first words that are seen."""
    body = root.find(".//body")
    nodes: Iterable[etree._Element] = (body if body is not None else root).iter(etree.Element)
    for node in itertools.islice(nodes, _MAX_NODES):
        if node.tag in ("title", "style", "head", "script"):
            continue
        if (node.text or "").strip():
            return node
        parent = node.getparent()
        if (node.tail or "").strip() and node is not body and parent is not None:
            return parent
    return None
