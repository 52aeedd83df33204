# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What was written on a site that tells nobody's name: "A comment has been posted to your blog", and the words.

The words are there, and so is the page: a card without an author. Only of a site that writes in its own name, to
nobody but us, where the first thing said is that something new was written.
"""

from __future__ import annotations

import itertools

from ..message import Message
from ..notice_words import FIRST_PERSON, YOU
from ..service_words import OWN
from ..telling_words import ASKED
from ..template_words import CONFIRMATION, NEW
from ..text import clean
from ..wording import Told
from . import composed, forms, notice_around, notice_links, notice_people, notice_trim
from . import notice_rows as rows_
from .notice import Notice
from .notice_ends import ends
from .notice_reading import reading_of
from .notice_signs import TO_MANY

#: what has words of its own, whoever wrote them
_WRITTEN = frozenset({"comment", "review", "mention", "question"})
_MAX_ROW, _WORDS = 160, 4
_OPENING, _CLOSING = tuple("\"“„«「"), tuple("\"”“»」")
_ASKS = ("?", "？", "؟")


def read(message: Message) -> Notice | None:
    """What was written, with its words and its page; the names are empty."""
    if "notice_unnamed" not in message.memo:
        message.memo["notice_unnamed"] = _read(message)
    return message.memo["notice_unnamed"]


def _read(message: Message) -> Notice | None:
    if message.references or message.has_any(TO_MANY) or composed.typed(message):
        return None
    if not (notice_people.names_nobody(message) and notice_people.of_a_program(message)):
        return None
    reply = message.reply_to
    if reply.address and reply.domain != message.sender.domain:
        return None
    reading = reading_of(message)
    if reading.own:
        return None
    rows = [row for row in reading.main if row.plain and not rows_.is_greeting(row)]
    first = rows[0].plain if rows else ""
    if not first or any(OWN.match(one) or CONFIRMATION.match(one) for one in (reading.subject, first)):
        return None
    action = _action(message, first)
    text = _words(message, rows) if action else ""
    url = notice_links.place_of(message, ()) if text else ""
    if not url:
        return None
    beside = _beside(message)
    # whoever gives stars reviews
    action = "review" if action == "comment" and beside and forms.stars(beside.rating) else action
    return Notice(Told(action, [], 0, "", ""), text, url, said=True, fields=beside)


def _action(message: Message, first: str) -> str:
    """What the subject and the first line say that was written: a circular speaks of reviews as well, in one of them.

    One of them says that it is new, or that it was done to the reader.
    """
    reading = reading_of(message)
    if len(first) > _MAX_ROW or first.endswith(_ASKS):
        return ""
    if FIRST_PERSON.search(first) and not (YOU.search(first) and forms.read(message).message):
        # "We inform you that a new comment was posted", above a table
        return ""
    told, said = reading.read(first), reading.read(reading.subject)
    if told is None or said is None or told.names or said.names or told.action != said.action:
        return ""
    new = any(NEW.search(one) for one in (first, reading.subject)) or told.action == "mention" and YOU.search(first)
    # "New post in Kettles" asks nobody
    asked = told.action != "question" or any(ASKED.search(one) for one in (first, reading.subject))
    return told.action if new and asked and told.action in _WRITTEN else ""


def _beside(message: Message) -> forms.Fields | None:
    """The mark and the thing that labels tell."""
    fields = forms.read(message)
    known = {key: fields.known[key] for key in ("rating", "product") if key in fields.known}
    return forms.Fields(known, ()) if known else None


def _words(message: Message, rows: list[rows_.NoticeRow]) -> str:
    """The words: behind their label, or in the paragraphs right below the first line."""
    labels = rows_.labels_of(message)
    labelled = forms.read(message).message
    below = rows_.of_text(labelled) if labelled else rows_.rows_of(message)[0]
    if not labelled:
        first = next(index for index, row in enumerate(below) if row.plain == rows[0].plain)
        below = below[first + 1 :]
    kept = itertools.takewhile(lambda row: not (row.plain and ends(row, labels)), below)
    text = _above_page(clean("\n".join(row.raw for row in kept)), message)
    text = notice_around.inner(text, message, (), message.sender.name, message.subject) if text else ""
    text = notice_trim.unquoted(text) if text[:1] in _OPENING and text[-1:] in _CLOSING else text
    told = (rows[0].plain, reading_of(message).subject)
    return text if len(text.split()) >= _WORDS and text not in told else ""


def _above_page(text: str, message: Message) -> str:
    """``text`` without the last paragraph, in which the program says what may be done on the page it leads to."""
    words, gap, last = text.rpartition("\n\n")
    page = notice_links.place_of(message, ())
    raw = next((link.raw for link in notice_links.to_site(message) if link.url == page and last.endswith(link.raw)), "")
    leads = gap and raw and "\n" not in last and last.removesuffix(raw).rstrip().endswith((":", "："))
    return words.rstrip() if leads else text
