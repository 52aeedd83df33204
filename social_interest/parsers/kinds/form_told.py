# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a mail of labels and values tells of: a comment or a question on a site, words in a chat; else what a form asks.

Only what stands above the labels tells it, and the subject: below them a visitor may type what he likes.
"""

from __future__ import annotations

import itertools
import re

from .. import label_stems, links
from ..dates import moment
from ..domains import is_own
from ..events import spoken_of
from ..labels import key_of
from ..lazy_regex import lazy_regex
from ..links import host_of, related
from ..message import Message
from ..names import bare, is_name
from ..template_words import ACTION_PATH, BUTTON, NEW
from ..types import Context
from ..visitor_words import ADVERT, APPLIED, MODERATED, OF_A_FORM, OFFLINE
from . import form_text, notice_links, notice_people
from . import notice_rows as rows_
from .forms import Fields
from .notice_reading import reading_of

#: rows above the labels, and those of them that may tell what it is about
_ABOVE, _TOLD = 8, 3
_MAX_ROWS, _MAX_NAME, _MAX_LABEL = 400, 60, 40
#: what a buyer does to the owner of an advertisement
_ASKED = frozenset({"message", "question", "request", "reply"})
#: rows of a note: who, when and what
_NOTE = 3
_URL = lazy_regex(r"https?://[^\s<>\"']+")
#: pages on which nobody fills in anything
_NO_PAGE = lazy_regex(
    r"unsubscri|optout|opt-out|settings|preferences|notifications?/?$|log-?in|sign-?in|logout|password|/account|/profile|"
    r"mute|\.(?:png|jpe?g|gif|svg|css|js)(?:\?|$)", re.IGNORECASE)


def action(message: Message, usual: str, typed: str) -> str:
    """"comment", "review", "question" or "message" where a line above the labels says so, else ``usual``.

    ``typed``: what the visitor wrote of its subject, which may be that of the mail.
    """
    subject = message.subject.replace(typed, "") if typed else message.subject
    lines = [subject, *(row.plain for row in _above(message) if not rows_.is_greeting(row))][: _TOLD + 1]
    moderated = any(map(MODERATED.search, lines))
    for one in lines:
        told = {did for _place, did in spoken_of(one)}
        if told & _ASKED and ADVERT.search(one) and not APPLIED.search(one):
            # who answers an advertisement asks its owner; an address or a number alone is a lead all the same
            return "question" if told == {"question"} else "message"
        if not told or OF_A_FORM.search(one):
            continue
        if "message" in told and OFFLINE.search(one):
            return "message"
        if told & {"message", "request", "reply"} or not (NEW.search(one) or MODERATED.search(one)):
            # who answers an advertisement comments on nothing
            continue
        if "comment" in told:
            return "comment"
        if "review" in told:
            return "review"
        if "question" in told and moderated:
            return "question"
    return usual


def _above(message: Message) -> list[rows_.NoticeRow]:
    """The first lines of ``message`` down to the first label of what a visitor fills in."""
    rows = itertools.takewhile(lambda row: not _is_label(row.plain), reading_of(message).main[: 2 * _ABOVE])
    return [row for row in rows if row.plain][:_ABOVE]


def _is_label(row: str) -> bool:
    label, colon, _value = row.replace("：", ":").partition(":")
    return (bool(colon) or len(label) <= _MAX_LABEL) and key_of(label.strip(" *_-•")) not in ("", "noise", "page")


def page(message: Message, context: Context) -> str:
    """The only page of the site that the lines above the labels name: of the form, of what was written about."""
    above = _above(message)
    hosts = {message.sender.domain, *(to.domain for to in message.to)}
    found = {
        link.url for link in notice_links.to_site(message)
        if any(related(host_of(link.url), host) for host in hosts if host)
        and any(_names(row, link) for row in above) and _is_page(link)}
    return links.openable(found.pop(), context.http_hosts) if len(found) == 1 else ""


def page_of_reader(url: str, message: Message, context: Context) -> str:
    """``url`` if it stands on the site of who got ``message``: a service sends on what was filled in there.

    Whom a mail calls its reader a forger writes: only of an address of ours the site is ours.
    """
    match = _URL.search(url)
    host = links.host_of(match[0]) if match else ""
    reached = (to for to in message.to if not context.own_addresses or to.address in context.own_addresses)
    own = host and any(is_own(to.domain) and links.related(host, to.domain) for to in reached)
    return links.canonical(match[0].rstrip(").,;"), (host,), http=True) if own else ""


def _names(row: rows_.NoticeRow, link: notice_links.NoticeLink) -> bool:
    label = link.label.lower()
    return link.raw in row.raw or len(label) > 3 and label in row.plain.lower() and not BUTTON.match(label)


def _is_page(link: notice_links.NoticeLink) -> bool:
    path = link.url.partition("://")[2].partition("/")[2]
    return bool(path) and not _NO_PAGE.search(link.url) and not ACTION_PATH.search(f"/{path}")


def of_a_speaker(fields: Fields, message: Message) -> Fields | None:
    """``fields`` of whose words a name and a time stand above, as of notes below a ticket: the newest of them.

    Whoever can be reached filled in a form, and these are words that he typed.
    """
    if fields.email or fields.phone:
        return None
    others = (value for label, value in fields.rest if key_of(label) == "message" or label_stems.of_words(label))
    found = next((note for note in (_newest(text, message) for text in (fields.message, *others)) if note), None)
    if not found:
        return None
    name, text = found
    rest = tuple(pair for pair in fields.rest if text not in pair[1])
    return Fields({**fields.known, "name": bare(name), "message": text}, rest)


def _newest(words: str, message: Message) -> tuple[str, str] | None:
    """(name, text) of the newest note in ``words``, which begin with the name and the time of one."""
    rows = words.split("\n", _MAX_ROWS)[:_MAX_ROWS]
    filled = [at for at, row in enumerate(rows) if row.strip()]
    if len(filled) < _NOTE or not form_text.is_time(rows[filled[1]].strip()):
        return None
    starts = [
        (at, below) for at, below in itertools.pairwise(filled)
        if form_text.is_time(rows[below].strip()) and _is_speaker(rows[at].strip(), message)]
    if not starts or starts[0][0] != filled[0]:
        return None
    ends = [*(at for at, _below in starts[1:]), len(rows)]
    notes = [
        (moment(rows[below].strip()), index, rows[at].strip(), "\n".join(rows[below + 1 : end]).strip())
        for index, ((at, below), end) in enumerate(zip(starts, ends, strict=True))]
    _when, _index, name, text = max(notes) if all(note[0] for note in notes) else notes[-1]
    return (name, text) if text else None


def _is_speaker(row: str, message: Message) -> bool:
    named = len(row) <= _MAX_NAME and row[-1] not in ",.!?:;，。！？：" and not key_of(row)
    return named and is_name(bare(row)) and not row[:1].islower() and not notice_people.site_like(row, message)
