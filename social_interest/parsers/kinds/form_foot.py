# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a program says below the words of a visitor: how to answer him, its own closing, links to delete them.

A visitor may close with a greeting, and ask for an answer, too: only what names the site, speaks of the visitor as of
another or leads to where the site is run is the program's, and what stands below that.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from .. import links, noise
from ..event_words import THIS_MAIL
from ..events import spoken_of
from ..headers import Address
from ..lazy_regex import lazy_regex
from ..message import Message
from ..notice_words import FIRST_PERSON, REPLYABLE, SAYS_I
from ..row_words import LEAVE, WORDS
from ..service_words import NOBODY_READS, PROGRAM_FOOT
from ..template_words import BUTTON, EVENT, REPLY_BUTTON
from ..text import clean
from ..visitor_words import (
    AUTOMATIC,
    BECAUSE,
    HE,
    LOG_IN,
    MAIL,
    MODERATED,
    PLEASE,
    POINTS,
    PURPOSE,
    SENT,
    SENT_AT,
    SITES_OWN,
    STATE,
    TO_ADMIN,
    TRANSLATED,
    WITH_WHAT,
)
from . import notice_rows

#: characters of a sentence of a program, of one that says that nobody typed it, and its words alone
_LONG, _NEAR, _SHORT = 200, 160, 7
#: characters in which an aim is told, of a closing, of the name of a site, and the words of a closing
_AIM, _LEAVE, _SITE, _FEW = 60, 60, 3, 4
#: rows from the end in which a program may say something
_MAX_ROWS, _MAX_LINKS = 25, 100
_URL = lazy_regex(r"https?://\S+$")
_LINKED = lazy_regex(r"(?P<label>[^\n]{0,80}?)[\s:：<(\[]*(?P<url>https?://[^\s<>)\]]+)[>)\].]*")
#: what is done to words by whoever runs the site, in the path or the parameters of a link
_MODERATES = lazy_regex(
    r"approve|publish|reject|decline|trash|spam|delete|destroy|moderat|/wp-admin/|/admin(?:istrator)?/", re.IGNORECASE)
_OF_ADMIN = lazy_regex(r"moderat|/wp-admin/|/admin(?:istrator)?/", re.IGNORECASE)
_SENTENCE, _CLAUSE = lazy_regex(r"(?<=[.!?…。！？])\s+"), lazy_regex(r"[,;:\n]")
_BETWEEN = " \t|/·•-–—,;()[]"


def without_foot(text: str, message: Message, name: str = "") -> str:
    """``text`` without all that a program says below it; ``name``: the visitor's."""
    text = _without_site(text, message.sender, name.lower())
    text = without_closing(_without_leave(text, message.sender, name.lower()), message.sender)
    return _without_paragraphs(_without_links(text, message), message, name.lower())


def _without_site(text: str, sender: Address, name: str) -> str:
    """``text`` without the name of the site below it, alone in a paragraph, as templates have it in their foot."""
    words, gap, last = text.rpartition("\n\n")
    named = bool(gap) and len(sender.name) > _SITE and last.strip().lower() == sender.name.strip().lower()
    return words.rstrip() if named and noise.nobody(sender) and sender.name.lower() != name else text


def _without_paragraphs(text: str, message: Message, name: str) -> str:
    """``text`` without what a program says below it to who got the mail: how to answer the visitor, where to log in.

    It stands in paragraphs of its own, and speaks of the visitor as of another, or leads to a page of the site.
    """
    parts = text.split("\n\n")
    end = next((index for index, part in enumerate(parts) if index and _is_foot(part, message, name)), len(parts))
    return clean("\n\n".join(parts[:end])) if end < len(parts) else text


def is_wish(part: str, sender: Address) -> bool:
    """Whether a line asks for an answer as a visitor does, for nobody else: "Please reply to this mail"."""
    if not PLEASE.match(part) or "\n" in part or NOBODY_READS.search(part) or HE.search(part):
        return False
    return not any(word in part.lower() for word in _SiteName(sender, "").words)


def says_why(row: str) -> bool:
    """Whether a line says why the mail came: "You receive this e-mail because you advertise here"."""
    return bool(PROGRAM_FOOT.match(row) and BECAUSE.search(row) and not FIRST_PERSON.search(row))


def _is_foot(part: str, message: Message, name: str) -> bool:
    part = part.strip()
    site = message.sender.domain
    lead, _newline, url = part.rpartition("\n")
    if lead and "\n" not in lead and _URL.fullmatch(url) and BUTTON.fullmatch(lead):
        # "▼回答はこちら", and the address below
        return links.related(links.host_of(url), site) or _leads_to_answer(lead)
    if _is_automatic(part) or _is_sent_by(part, message.sender):
        return True
    if "\n" in part or len(part) > _LONG or part.endswith(("?", "？", "؟")):
        return False
    if NOBODY_READS.search(part) or SENT_AT.match(part) or part.startswith("©"):
        return True
    if FIRST_PERSON.search(part):
        return False
    if notice_rows.labels_of(message).made_with(part):
        return True
    url = _URL.search(part)
    own = url and links.related(links.host_of(url[0]), site)
    pressed = own and (BUTTON.match(part) or LOG_IN.match(part))
    if pressed or url and _leads_to_answer(part[: url.start()]):
        # "View the request: https://…"
        return True
    of_the_mail = EVENT.search(part) or STATE.search(part) or WORDS.search(part)
    answered = REPLYABLE.search(part) or REPLY_BUTTON.match(part)
    named = len(name) > _SITE and name in part.lower() and THIS_MAIL.search(part)
    to_him = answered and (HE.search(part) or named) or _tells_how(part)
    return bool(to_him or TO_ADMIN.match(part) and of_the_mail)


def _leads_to_answer(label: str) -> bool:
    """Whether a link is there to answer what was asked, by its words, on any site: "Reply to the request:"."""
    label = label.strip(" :：<(")
    if not REPLY_BUTTON.match(label) or len(label) > _AIM or FIRST_PERSON.search(label):
        return False
    return any(did in ("request", "message", "question") for _place, did in spoken_of(label))


def _is_sent_by(part: str, sender: Address) -> bool:
    """Whether a paragraph says of this very mail that the site sent it, by its name."""
    first = _SENTENCE.split(part[:_NEAR], 1)[0].partition("\n")[0].lower()
    if not POINTS.match(first) or not SENT.search(first) or first.endswith(("?", "？", "؟")):
        return False
    named = any(len(name) > _SITE and name in first for name in (sender.name.lower(), sender.domain))
    return named and bool(MAIL.search(first)) and not SAYS_I.search(first)


def without_closing(text: str, sender: Address) -> str:
    """``text`` without the closing of the site below it, with the name of the site: "Regards, / your Kettles team"."""
    rows = text.split("\n")
    last = [index for index, row in enumerate(rows) if row.strip()][-2:]
    names = {*sender.name.lower().split(), *sender.domain.split(".")}
    if len(last) < 2 or last[0] == 0 or not any(len(name) > 3 and name in rows[last[1]].lower() for name in names):
        return text
    feet = [notice_rows.of_text(rows[index]) for index in last]
    return clean("\n".join(rows[: last[0]])) if all(row and notice_rows.is_foot(row[0]) for row in feet) else text


def _is_automatic(part: str) -> bool:
    """Whether a paragraph says of this very mail that a program sent it: "This is an automatic message"."""
    near = part[:_NEAR]
    if not AUTOMATIC.search(near) or part.endswith(("?", "？", "؟")):
        return False
    first = _SENTENCE.split(near, 1)[0]
    if FIRST_PERSON.search(first) or not MAIL.search(first) or TRANSLATED.search(first):
        return False
    told = SENT.search(first)
    if POINTS.match(first):
        return bool(told) or len(_CLAUSE.split(first, maxsplit=1)[0].split()) <= _SHORT
    return bool(told and (MAIL.match(first) or AUTOMATIC.match(first)))


def _tells_how(part: str) -> bool:
    """Whether a paragraph tells the reader by what he answers: "To reply, use the button in your mail program"."""
    if not PURPOSE.match(part):
        return False
    aim = part[:_AIM]
    told = {did for _place, did in spoken_of(aim)}
    # "To answer your question: the button is red"
    answered = "question" not in told and ("reply" in told or any(map(REPLY_BUTTON.match, aim.split())))
    return bool(answered and (WITH_WHAT.search(part) or THIS_MAIL.search(part)))


def _without_leave(text: str, sender: Address, name: str) -> str:
    """``text`` without the closing of the site and all below it: "Regards, / Your Kettles / This message was …"."""
    rows = text.split("\n")
    filled = [at for at, row in enumerate(rows) if row.strip()][-_MAX_ROWS:]
    site = _SiteName(sender, name)
    for at, below in zip(filled, [*filled[1:], -1], strict=True):
        row = rows[at].strip()
        if not at or len(row) > _LEAVE:
            continue
        leave, comma, own = row.rpartition(",")
        alone = comma and LEAVE.fullmatch(leave.strip(" ,.!-")) and site.is_named(own)
        closes = alone or below > 0 and _takes_leave(row) and site.is_named(rows[below])
        if closes and not any(map(_is_of_a_person, rows[at if alone else below :])):
            return clean("\n".join(rows[:at])) or text
    return text


def _is_of_a_person(row: str) -> bool:
    """Whether somebody asks in a line, or speaks of himself: what is above it was a greeting then."""
    return row.rstrip().endswith(("?", "？", "؟")) or bool(SAYS_I.search(row))


def _takes_leave(row: str) -> bool:
    return bool(LEAVE.fullmatch(row.strip(" ,.!-"))) or row.endswith((",", "!")) and len(row.split()) <= _FEW


class _SiteName:
    """What a site calls itself, by its address and the name before it, without what the visitor is called too."""

    def __init__(self, sender: Address, name: str):
        words = {*sender.name.lower().split(), *sender.domain.split(".")[:-1]} - set(name.split())
        self.words = sorted((word for word in words if len(word) > _SITE), key=len, reverse=True)

    def is_named(self, row: str) -> bool:
        """Whether a line is the name of the site and nothing else, perhaps that of its team."""
        plain = "".join(filter(str.isalpha, row.lower()))
        if not plain or len(row) > _LEAVE:
            return False
        rest = plain
        for word in self.words:
            rest = rest.replace("".join(filter(str.isalpha, word)), "")
        return len(rest) < len(plain) and bool(SITES_OWN.fullmatch(rest))


def _without_links(text: str, message: Message) -> str:
    """``text`` without links below it by which who runs the site approves or deletes it, and what leads to them."""
    site = message.sender.domain
    to = {label.lower(): url for url, label, _node in message.links[:_MAX_LINKS] if label}
    rows = text.split("\n")
    start, found = len(rows), []
    for at in range(len(rows) - 1, max(len(rows) - _MAX_ROWS, 0), -1):
        row = rows[at].strip()
        link = _LINKED.fullmatch(row) if "://" in row else None
        leads = link and links.related(links.host_of(link["url"]), site)
        if leads and _moderates(link["url"]):
            start = at
            found.append(link)
        elif row and not leads and not row.endswith((":", "：")):
            start = at if found and _says_moderated(row) else start
            break
    if len(found) == 1 and not _is_sure(found[0]):
        start = len(rows)
    if start < len(rows) and _URL.fullmatch(rows[start].strip()):
        start = _of_paragraph(rows, start)
    kept = "\n".join(rows[:start]).rstrip()
    return _without_pressed(kept, {label for label, url in to.items() if _is_of_site(url, site)}) or text


def _is_sure(link: re.Match[str]) -> bool:
    """Whether one link alone is the program's, and no page of the site that a visitor writes of."""
    return bool(_OF_ADMIN.search(link["url"]) or BUTTON.match(link["label"]) or MODERATED.search(link["label"]))


def _of_paragraph(rows: list[str], link: int) -> int:
    """Where the paragraph begins that ends with the bare ``link``, as what leads to it; of the first one its last line.

    Whoever wrote the words has no link to where the site is run.
    """
    above = next((at for at in range(link - 1, max(link - _FEW, -1), -1) if not rows[at].strip()), -1)
    if above > 0 and all(len(row) <= _LONG and not FIRST_PERSON.search(row) for row in rows[above + 1 : link]):
        return above
    return link - 1 if link > 1 and rows[link - 1].rstrip().endswith((":", "：")) else link


def _without_pressed(text: str, labels: set[str]) -> str:
    """``text`` without the words of links to moderate it in its last line, and a sentence before them that says so."""
    above, newline, row = text.rpartition("\n")
    rest = row.strip()
    while rest and labels:
        label = next((one for one in labels if rest.lower().endswith(one)), "")
        if not label:
            break
        rest = rest[: -len(label)].rstrip(_BETWEEN)
    if rest == row.strip():
        return text
    for part in reversed(_SENTENCE.split(rest)):
        if part and not _says_moderated(part):
            break
        rest = rest[: len(rest) - len(part)].rstrip()
    return f"{above}{newline}{rest}".rstrip()


def _is_of_site(url: str, site: str) -> bool:
    return links.related(links.host_of(url), site) and _moderates(url)


def _moderates(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(_MODERATES.search(f"{parts.path}?{parts.query}"))


def _says_moderated(row: str) -> bool:
    """Whether a sentence says that somebody has to approve, or may delete, what stands above it."""
    asks = row.endswith(("?", "？", "؟"))
    return len(row) <= _NEAR and not asks and bool(MODERATED.search(row)) and not FIRST_PERSON.search(row)
