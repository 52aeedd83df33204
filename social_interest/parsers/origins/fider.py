# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Ideas and comments on a feedback site through Fider.

Source of the layout: ``views/email`` and ``locale`` of the program: subject
``[SITE] TITLE``, a sentence with person, title and ``#number``, the text, and a
footer below a dash.
"""

from __future__ import annotations

import re

from ..kinds.site import SiteParser
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

_SUBJECT = re.compile(r"\[(?P<site>[^\]]{1,200})\] (?P<title>.{1,400})")
#: sentences of the program (en, ru) → action
_SENTENCES = (
    (
        "comment",
        re.compile(
            r"(?P<name>.{1,200}?) (?:left a comment on|"
            r"оставил комментарий на) (?P<title>.{1,400}) \(#(?P<number>\d{1,9})\)\.?"
        ),
    ),
    ("mention", re.compile(r"(?P<name>.{1,200}?) mentioned you in (?P<title>.{1,400}) \(#(?P<number>\d{1,9})\)\.?")),
    (
        "request",
        re.compile(
            r"(?P<name>.{1,200}?) (?:created a new post|"
            r"создал новый пост:?) (?P<title>.{1,400}) \(#(?P<number>\d{1,9})\)\.?"
        ),
    ),
)
_NEWS = re.compile(
    r"Status of .{1,400} has changed to .{1,60}|.{1,400} has been closed as a duplicate of .{1,400}|"
    r".{1,400} has been deleted\.?|"
    r"Статус предложения .{1,400} был изменён на .{1,60}|Мы закрыли пост .{1,400}|Пост .{1,400} был удалён\.?",
    re.IGNORECASE,
)
_FOOT = re.compile(r"\n—\s*\n")
_PLACE = re.compile(r"/posts/(?P<number>\d{1,9})(?:/|$)")


class Fider(SiteParser):
    code = "fider"
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment", "mention", "request"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if not _SUBJECT.fullmatch(message.subject) or "/posts/" not in message.html:
            return None
        return (
            60
            if _FOOT.search(message.text_of_html)
            and any(_PLACE.search(url) for url, _label in self.site_links(message))
            else None
        )

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        subject, text = _SUBJECT.fullmatch(message.subject), message.text_of_html
        head, _break, rest = text.lstrip("\n").partition("\n")
        action, told = next(
            ((action, match) for action, pattern in _SENTENCES if (match := pattern.fullmatch(head))), ("", None)
        )
        if not told:
            return (
                self.ignored("news of an idea's status")
                if _NEWS.match(head)
                else self.unknown("no sentence about a person")
            )
        ends = list(_FOOT.finditer("\n" + rest))
        if not subject or not ends:
            return self.unknown("no footer")
        place = next((link for link, match in ((link, _PLACE.search(link.url)) for link in self.site_links(message))
                      if match and match["number"] == told["number"] and link.label == f"#{told['number']}"), None)
        url = place.url if place else ""
        return self.parsed([self.card(
            message, context, action,
            author_name=line(told["name"], 200),
            text=clean(("\n" + rest)[:ends[-1].start()]),
            title=line(told["title"]),
            url=url,
            source_name=subject["site"],
            thread_key=f"{message.sender.domain}/{told['number']}",
        )], context)
