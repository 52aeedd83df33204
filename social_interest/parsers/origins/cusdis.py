# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a site through Cusdis.

Source of the layout: ``service/notification.service.ts`` of the program: HTML
only, a sentence with nickname and page, the comment, and a button that
approves it without a login. That button is a secret, so there is no link.
"""

from __future__ import annotations

import re

from ..base import Parser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_SUBJECT = lazy_regex(r"New comment on \"(?P<project>.{1,200})\"")
_SENTENCE = lazy_regex(r"^(?P<name>[^\n]{1,200}?) comments in page \"(?P<page>[^\n]{1,500})\"$", re.MULTILINE)
_BUTTON = lazy_regex(r"^Approve(?:/Reply)? without login$", re.MULTILINE)


class Cusdis(Parser):
    code = "cusdis"
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        return 60 if _SUBJECT.fullmatch(message.subject) and _SENTENCE.search(message.any_text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text = message.any_text
        subject, sentence = _SUBJECT.fullmatch(message.subject), _SENTENCE.search(text)
        buttons = list(_BUTTON.finditer(text))
        if not subject or not sentence or not buttons or buttons[-1].start() < sentence.end():
            return self.unknown("no sentence about a comment, or no button below it")
        page, project = line(sentence["page"]), line(subject["project"])
        interest = Interest(
            channel=self.channel,
            action="comment",
            author_name=line(sentence["name"], 200),
            text=clean(text[sentence.end():buttons[-1].start()]),
            title=page,
            answer="",
            source_key=project.lower(),
            source_name=project,
            date=self.date(message, context),
            thread_key=f"{project}/{page}".lower(),
        )
        return self.parsed([interest], context)
