# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Lemmy.

Source of the layout: ``crates/email/src`` of Lemmy 1.0 and ``backend/*.json``
of LemmyNet/lemmy-translations: a heading, one ``<div>`` with the name and the
text, links to the comment (newer versions) and to the inbox.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .. import html as html_
from ..kinds.site import SiteParser, leads_to
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Folded, Sentences
from ..tables.lemmy import BODIES, HEADINGS, SUBJECTS
from ..text import clean, line
from ..types import AnyOutcome, Context

_SUBJECTS, _HEADINGS, _BODIES = Sentences(SUBJECTS), Sentences(HEADINGS), Sentences(BODIES)
#: notices that name nobody who wants something (en, ru)
_SERVICE = lazy_regex(r"New post .+ in community .+|Mod action .+|New report created by .+|Registration (?:approved|"
                      r"denied) for .+|.+ has applied to join .+|"
                      r"Одобрена регистрация пользователя .+|Нов(?:ая жалоба|ый отчет), созданн?(?:а|ый) .+",
                      re.IGNORECASE)
_COMMENT = lazy_regex(r"https?://[^/]+/(?:comment/(?P<comment>\d+)|post/(?P<post>\d+)(?:/(?P<of_post>\d+))?)")
_INBOX = lazy_regex(r"https?://[^/]+/(?:inbox|notifications)")

#: pages where an account is confirmed or a password changed
_ACCOUNT = lazy_regex(r"/(?:verify_email|password_change)/[\w-]+")


class _Body(NamedTuple):
    heading: str
    text: str


class Lemmy(SiteParser):
    code = "lemmy"
    channel = "lemmy"
    basis = "certain"
    version = 2
    actions = frozenset({"comment", "reply", "mention", "message"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if leads_to(message, _ACCOUNT):
            return 60
        if "<h1" not in message.html or not any(_INBOX.match(link.url) for link in self.site_links(message)):
            return None
        body = _body(message)
        if not body:
            return None
        told = _SERVICE.fullmatch(message.subject) or _SUBJECTS.whole(message.subject)
        return 60 if told or (_HEADINGS.whole(body.heading) and _BODIES.within(Folded(body.text))) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if not any(_INBOX.match(link.url) for link in self.site_links(message)) and leads_to(message, _ACCOUNT):
            return self.ignored("notice about the account")
        body = _body(message)
        heading = _HEADINGS.whole(body.heading) if body else None
        if not body or not heading or heading.action == "question":
            if _SERVICE.fullmatch(message.subject) or heading:
                return self.ignored("notice of the moderators or of a new post")
            return self.unknown("no known heading in the mail")
        subject = _SUBJECTS.whole(message.subject)
        title, text, name = subject.get("title") if subject else "", body.text, ""
        if heading.action != "comment":
            told = _BODIES.within(Folded(text))
            if not told:
                return self.unknown("the text does not begin with the name")
            name, title, text = told.get("name"), told.get("title"), told.get("text")
        known = [link.url for link in self.site_links(message)]
        url = next((url for url in known if _COMMENT.match(url)), "")
        place = _COMMENT.match(url)
        interest = self.card(
            message, context, heading.action, author_name=line(name, 200), author_handle=line(name, 200),
            text=clean(text), title=line(title), url=url or next((url for url in known if _INBOX.match(url)), ""),
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
