# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Lemmy.

Source of the layout: ``backend/en.json`` and ``email/ru.json`` of
LemmyNet/lemmy-translations: a heading, one ``<div>`` with the name and the
text, links to the comment (newer versions) and to the inbox.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .. import html as html_
from ..kinds.site import SiteParser
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

#: heading (en, ru) → action
_HEADINGS = {
    "post reply": "comment", "ответ на ваше сообщение": "comment", "new comment": "comment",
    "comment reply": "reply", "ответ на ваш комментарий": "reply",
    "person mention": "mention", "личное упоминание": "mention",
    "private message": "message", "личное сообщение": "message",
}
#: subject (en, ru)
_SUBJECT = re.compile(
    r"(?:Reply from|Mentioned by|Mention from|Private message from|Ответ от|Вас упомянул|"
    r"Личное сообщение от) (?P<name>\S{1,100})|New comment for post (?P<title>.+)",
    re.IGNORECASE,
)
_SERVICE = re.compile(r"New post .+ in community .+|Mod action .+|New report created by .+|Registration (?:approved|"
                      r"denied) for .+|.+ has applied to join .+|"
                      r"Одобрена регистрация пользователя .+|Новый отчет, созданный .+", re.IGNORECASE)
#: what stands between the name and the words of the person
_OPENINGS = re.compile(
    r" (?:replied to \"[^\n]{0,3000}?\" on \"(?P<topic>[^\n]{0,300}?)\": |replied to \"(?P<title>[^\n]{0,300}?)\": |"
    r"mentioned you: |private messaged you: |- )",
)
_COMMENT = re.compile(r"https?://[^/]+/(?:comment/(?P<comment>\d+)|post/(?P<post>\d+)(?:/(?P<of_post>\d+))?)")
_INBOX = re.compile(r"https?://[^/]+/(?:inbox|notifications)")


class _Body(NamedTuple):
    heading: str
    text: str


class Lemmy(SiteParser):
    code = "lemmy"
    channel = "lemmy"
    basis = "certain"
    actions = frozenset({"comment", "reply", "mention", "message"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if not (_SUBJECT.fullmatch(message.subject) or _SERVICE.fullmatch(message.subject)):
            return None
        return 60 if any(_INBOX.match(link.url) for link in self.site_links(message)) and _body(message) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        body = _body(message)
        subject = _SUBJECT.fullmatch(message.subject)
        if not subject:
            return self.ignored("notice of the moderators or of a new post")
        action = _HEADINGS.get(body.heading.lower(), "") if body else ""
        if not body or not action:
            return self.unknown("no known heading in the mail")
        name = subject["name"] or ""
        title, text = subject["title"] or "", body.text
        if name:
            opening = _OPENINGS.match(text, len(name)) if text.lower().startswith(name.lower()) else None
            if not opening:
                return self.unknown("the text does not begin with the name")
            title, text = opening["topic"] or opening["title"] or "", text[opening.end():]
        known = [link.url for link in self.site_links(message)]
        url = next((url for url in known if _COMMENT.match(url)), "")
        place = _COMMENT.match(url)
        interest = self.card(
            message, context, action, author_name=name, author_handle=name, text=clean(text), title=line(title),
            url=url or next((url for url in known if _INBOX.match(url)), ""),
            external_ref=(place["comment"] or place["of_post"] or "") if place else "",
        )
        return self.parsed([interest], context)


def _body(message: Message) -> _Body | None:
    """The heading and the text below it."""
    heading = next(message.tree.iter("h1"), None) if message.tree is not None else None
    if heading is None:
        return None
    block = next((node for node in heading.itersiblings() if node.tag == "div"), None)
    return _Body(html_.label(heading), clean(html_.text_of(block)) if block is not None else "")
