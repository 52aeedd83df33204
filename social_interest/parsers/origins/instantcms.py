# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""InstantCMS 2.

Source of the layout: ``system/languages/{ru,en}/letters`` of the program, versions 2.0 to 2.17. The notice
of a private message has no text, and in old versions no name.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .. import html as html_
from ..kinds.site import Link, SiteParser
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

#: what the subject begins with (ru, en) → action; "" for what is no interest
_SUBJECTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (action, re.compile(pattern + r" - (?P<site>.+)", re.IGNORECASE))
    for action, pattern in (
        ("comment", r"(?:Новый комментарий|New comment)"),
        ("reply", r"(?:Ответ на ваш комментарий|New reply to your comment)"),
        ("comment", r"(?:Новая запись на стене|New entry on your wall)"),
        ("message", r"(?P<title>Новое сообщение|New message)"),
        ("connection_request", r"(?P<name>.{1,100}) (?:предлагает дружбу|offers friendship)"),
        ("connection_request", r"(?P<name>.{1,100}) (?:просит принять его в группу|asks (?:him )?to join the group)"),
        (
            "",
            r"(?:Подтверждение регистрации|Восстановление пароля|Регистрация|Registration|Password recovery|"
            r"Restore password).*|.{1,100} (?:приглашает в группу|invites you|удалил\S* вас из друзей|"
            r"terminates? your friendship)",
        ),
    )
)
_FOOT = re.compile(r"Письмо отправлено автоматически, пожалуйста, не отвечайте на него|"
                   r"This letter is sent automatically, please do not reply", re.IGNORECASE)


class _Quote(NamedTuple):
    author: Link
    text: str


class InstantCMS(SiteParser):
    code = "instantcms"
    version = 2
    channel = "instantcms"
    basis = "certain"
    actions = frozenset({"comment", "reply", "message", "connection_request"})
    max_score = 60
    profile = re.compile(r"https?://[^/]+/users/(?P<key>\d+)")
    place = re.compile(r"https?://[^/]+(?P<thread>/[^?#]+)(?:\?[^#]*)?(?:#comment_(?P<ref>\d+))?")

    def score(self, message: Message) -> int | None:
        return 60 if _subject(message.subject) and _FOOT.search(message.any_text[-1000:]) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _subject(message.subject)
        if not told:
            return self.unknown("the subject is not the one of the program")
        action, values = told
        if not action:
            return self.ignored("notice about the account")
        found = self.site_links(message)
        quote = self._quote(message)
        if action in ("comment", "reply") and not quote:
            return self.unknown("no author and no text in the notice")
        alone = action in ("connection_request", "message") and bool(found)
        author = quote.author if quote else found[0] if alone else Link("", "")
        # of a request to join a group the last link leads to the list of them
        url = found[-1].url if found and (quote or alone) else author.url
        wall = bool(self.profile.match(url))
        title = found[0].label if quote and found and not wall else values.get("title") or ""
        if alone and len(found) > 1:
            title = found[1].label
        interest = self.card(
            message,
            context,
            action,
            author_name=line(author.label or values.get("name") or "", 200),
            author_url=author.url,
            url=url,
            text=quote.text if quote else "",
            title=line(title),
            source_name=values["site"],
            thread_key="" if action == "connection_request"
            else f"{url.partition('//')[2].partition('#')[0].partition('?')[0]}",
        )
        return self.parsed([interest], context)

    def _quote(self, message: Message) -> _Quote | None:
        """The last quotation, and the last link before it: the person."""
        found, author = None, Link("", "")
        for node in message.tree.iter("a", "blockquote") if message.tree is not None else ():
            if next(node.iterancestors("blockquote"), None) is not None:
                continue
            if node.tag == "blockquote":
                found = _Quote(author, clean(html_.text_of(node)))
            else:
                author = Link(self.site_link(message, node.get("href", "")), html_.label(node))
        return found if found and found.author.label else None


def _subject(subject: str) -> tuple[str, dict[str, str]] | None:
    """(action, groups) by the subject."""
    for action, pattern in _SUBJECTS:
        match = pattern.fullmatch(subject)
        if match:
            return action, match.groupdict()
    return None
