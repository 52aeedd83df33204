# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Site Reviews, a plug-in of WordPress.

Source of the layout: ``templates/notification.php``, ``plugin/Modules/Email.php``
and ``plugin/Commands/SendNotification.php`` of the plug-in, versions 3 to 8: stars,
title, text, then a line "AUTHOR <E-MAIL> - IP", since version 7 "AUTHOR (E-MAIL)
- IP", and the link for editing. The last two are the same in every language;
WordPress makes a longer dash of the one in front of the address.
"""

from __future__ import annotations

import html
import re

from .. import links
from ..base import Parser
from ..kinds import forms
from ..kinds.notification import all_links
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_SUBJECT = lazy_regex(r"\[(?P<site>.{1,200}?)\] (?P<told>.{0,60}?(?P<stars>[1-5])\D.{0,300})")
#: what the review is about: behind the stars and the first short word that a title follows
_PAGE = lazy_regex(
    r"[1-5]\S*(?: \S{1,30}){1,4}? (?:of:?|for|von|für|zu|de|du|sur|pour|sobre|para|di|su|per|van|voor|over|av|"
    r"för|om|af|"
    r"til|på|o|dla|na|об|о|про|на|для) [\"«“„]?(?P<page>.{1,250}?)[\"»”]?$",
    re.IGNORECASE,
)
_AUTHOR = lazy_regex(
    r"^(?P<name>[^\n>]{0,200}?) ?[<(](?P<email>[^\s<>()]{0,320})(?: \(mailto:[^\s()]{1,320}\))?[>)] [-–—] "
    r"(?P<ip>[0-9a-fA-F.:]{2,45}|unknown)?[^\S\n]*$",
    re.MULTILINE,
)
_HEADING = lazy_regex(r"[^\n]{0,60}(?P<stars>[1-5])[^\d\n][^\n]{0,120}:")
#: what is a paragraph and no title
_SENTENCES = lazy_regex(r"[.!?。！？]\W* \w|.{120}")
_EDIT = lazy_regex(r"https?://\S{1,300}?/wp-admin/post\.php\?(?:\S{0,100}&)?post=(?P<id>\d+)(?!\d)\S*")


class SiteReviews(Parser):
    code = "site_reviews"
    version = 3
    channel = "review"
    basis = "certain"
    actions = frozenset({"review"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if not _SUBJECT.fullmatch(message.subject):
            return None
        return (
            60 if _AUTHOR.search(message.any_text) and "/wp-admin/post.php" in (message.html or message.text) else None
        )

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text = message.any_text
        subject, author = _SUBJECT.fullmatch(message.subject), _AUTHOR.search(text)
        head, _blank, body = text.partition("\n")
        heading = _HEADING.fullmatch(head)
        if not subject or not author or not heading or author.start() <= len(head):
            return self.unknown("the template of the notice was changed")
        said = clean(body[:author.start() - len(head) - 1])
        title, _newline, written = said.partition("\n")
        if not written or _SENTENCES.search(title):
            # the visitor gave no title
            title, written = "", said
        edit = next(
            (match for match in (_EDIT.match(html.unescape(url)) for url, _label in all_links(message)) if match), None
        )
        page = _PAGE.search(subject["told"])
        url = forms.site_link(edit[0], message, context) if edit else ""
        email = author["email"].lower() if "@" in author["email"] else ""
        interest = Interest(
            channel=self.channel,
            action="review",
            author_name=line(author["name"], 200),
            author_key=email,
            text=clean(written),
            title=line(title),
            url=url,
            source_key=links.host_of(url) or message.sender.domain,
            source_name=line(subject["site"]),
            product=line(page["page"]) if page else "",
            email=email,
            rating=int(heading["stars"]),
            date=self.date(message, context),
            thread_key=edit["id"] if edit else message.message_id,
            external_ref=edit["id"] if edit else "",
        )
        return self.parsed([interest], context)
