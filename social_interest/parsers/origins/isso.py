# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a site through Isso.

Source of the layout: ``isso/ext/notifications.py`` of the program. To the
owner it writes the address of the visitor and links for moderation; to who
subscribed to a comment, that there is an answer.
"""

from __future__ import annotations

import re

from .. import links
from ..base import Parser
from ..kinds.comments import page_link
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_AUTHOR = lazy_regex(r"(?P<name>[^\n<>]{1,200}?)(?: <(?P<email>[^\s<>@]+@[^\s<>@]+)>)? wrote:\n")
_LINK = lazy_regex(r"^Link to comment: (?P<url>\S{1,2000}#isso-(?P<id>\d+))$", re.MULTILINE)
_END = lazy_regex(r"^(?:User's (?:URL|email|website): \S.*|IP address: \S.*|Link to comment: \S.*)$", re.MULTILINE)
_WEBSITE = lazy_regex(r"^User's (?:URL|website): (?P<url>\S+)$", re.MULTILINE)
_EMAIL = lazy_regex(r"^User's email: (?P<email>[^\s@]+@[^\s@]+)$", re.MULTILINE)
_SUBSCRIBED = lazy_regex(r"^Unsubscribe from this conversation: ", re.MULTILINE)
_TITLE = lazy_regex(r"(?:Re: )?New comment posted on ", re.IGNORECASE)


class Isso(Parser):
    code = "isso"
    version = 2
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment", "reply"})
    max_score = 50

    def score(self, message: Message) -> int | None:
        return 50 if _AUTHOR.match(message.text) and _LINK.search(message.text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text = message.text
        author, places = _AUTHOR.match(text), list(_LINK.finditer(text))
        if not author or not places:
            return self.unknown("no author or no link to the comment")
        # a visitor can write such a line: the program's own comes last
        place = places[-1]
        head, tail = _frame(text, author.end(), place.start())
        told = _EMAIL.search(tail)
        email = (author["email"] or (told["email"] if told else "")).lower()
        website = _WEBSITE.search(tail)
        url = page_link(place["url"], message, context)
        name = line(author["name"], 200)
        interest = Interest(
            channel=self.channel,
            action="reply" if _SUBSCRIBED.search(text, place.end()) else "comment",
            author_name="" if name == "Anonymous" else name,
            author_key=email,
            text=clean(head),
            title=line(_TITLE.sub("", message.subject, count=1)),
            url=url,
            source_key=links.host_of(url) or message.sender.domain,
            source_name=links.host_of(url) or message.sender.domain,
            email=email,
            date=self.date(message, context),
            thread_key=url.partition("#")[0],
            external_ref=place["id"],
            fields=(("Website", website["url"]),) if website else (),
        )
        return self.parsed([interest], context)


def _frame(text: str, start: int, end: int) -> tuple[str, str]:
    """(the comment, the lines about the visitor) of ``text`` between its author and its link."""
    body = text[start:end]
    head, _blank, tail = body.rstrip("\n").rpartition("\n\n")
    # without lines about the visitor the link stands alone in its paragraph
    return (head, tail) if _END.match(tail) else (body, "")
