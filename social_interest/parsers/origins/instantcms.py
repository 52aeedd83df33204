# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""InstantCMS 2.

Source of the layout: ``system/languages/{ru,en}/letters`` of InstantCMS 2.1 to
2.18, all letters. The notice of a private message names its sender since 2.10 and
never has its text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .. import html as html_
from ..kinds.site import Link, SiteParser, leads_to
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..text import clean, line
from ..types import AnyOutcome, Context

#: subject (ru, en) → action; "" for what is no interest
_SUBJECTS = Sentences({
    "comment": ("Новый комментарий - {site}", "New comment - {site}", "Новая запись на стене - {site}",
                "New entry on your wall - {site}"),
    "reply": ("Ответ на ваш комментарий - {site}", "New reply to your comment - {site}"),
    "message": ("Новое сообщение - {site}", "New message - {site}"),
    "connection_request": ("{name} предлагает дружбу - {site}", "{name} offers friendship - {site}"),
    "request": ("{name} просит принять его в группу - {site}", "{name} asks him to join the group - {site}",
                "{name} asks to join the group - {site}"),
    "moderate": ("Требуется модерация - {site}", "Moderation required - {site}", "Your approval required - {site}"),
    "": (
        "Подтверждение регистрации{-} - {site}", "Регистрация{-} - {site}", "Registration{-} - {site}",
        "Восстановление пароля{-} - {site}", "Password recovery{-} - {site}", "Restore password{-} - {site}",
        "Подтверждение смены почты - {site}", "Уведомление о смене почты - {site}", "Email change {-} - {site}",
        "{name} прекратил дружбу - {site}", "{name} is not your friend anymore - {site}",
        "{name} приглашает Вас - {site}", "{name} invites you{-} - {site}", "{name} приглашает в группу - {site}",
        "{name} заявка отклонена - {site}",
        "Модерация{-} - {site}", "Moderation{-} - {site}", "Материал отозван с проверки - {site}",
        "Обновление в вашем списке подписки {-}", "Update in your {-} subscription list",
        "Окончание {-} - {site}", "Новая покупка - {site}", "New purchase - {site}", "Получен перевод - {site}",
        "Withdrawal Confirmation - {site}", "Subscription {-} - {site}", "Transfer {-} - {site}",
        "Soon the end of publication time - {site}", "Mail Change {-} - {site}",
        "Change of {-} group owner - {site}", "{name} request rejected - {site}",
        "Your page is {-} - {site}", "Your comment is {-} - {site}", "Item {-} - {site}",
        "Confirmation of registration - {site}", "New subscription list {-} - {site}",
        "Подтверждение {-} - {site}", "Приближается окончание подписки - {site}",
        "Запись возвращена на доработку - {site}",
        "Смена владельца группы {-} - {site}", "Новый список подписки {-} - {site}",
    ),
})
_FOOT = lazy_regex(r"Письмо отправлено автоматически, пожалуйста, не отвечайте на него|"
                   r"This (?:letter is|message was) sent automatically, please do not reply", re.IGNORECASE)

#: pages where an account is confirmed or a password changed
_ACCOUNT = lazy_regex(r"/auth/(?:verify|reset|restore)/\w")


class _Quote(NamedTuple):
    author: Link
    text: str


class InstantCMS(SiteParser):
    code = "instantcms"
    channel = "instantcms"
    basis = "certain"
    version = 4
    actions = frozenset({"comment", "question", "reply", "message", "connection_request", "request"})
    max_score = 60
    profile = lazy_regex(r"https?://[^/]+/users/(?P<key>\d+)")
    place = lazy_regex(r"https?://[^/]+(?P<thread>/[^?#]+)(?:\?[^#]*)?(?:#comment_(?P<ref>\d+))?")

    def score(self, message: Message) -> int | None:
        if leads_to(message, _ACCOUNT):
            return 60
        told = _SUBJECTS.whole(message.subject)
        return 60 if told and _signed(message, told) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _SUBJECTS.whole(message.subject)
        if not told and leads_to(message, _ACCOUNT):
            return self.ignored("notice about the account")
        if not told:
            return self.unknown("the subject is not the one of the program")
        if not told.action:
            return self.ignored("notice about the account")
        action, found = told.action, self.site_links(message)
        if action == "moderate":
            return self._waiting(told, message, context)
        quote = self._quote(message)
        if action in ("comment", "reply") and not quote:
            return self.unknown("no author and no text in the notice")
        person = next((link for link in found if self.profile.match(link.url) and link.label), None)
        first = found[0] if action == "connection_request" and found else Link("", "")
        author = quote.author if quote else person or first
        url = found[-1].url if (quote or action == "request") and found else author.url
        wall = bool(self.profile.match(url))
        title = found[0].label if quote and found and not wall else ""
        if action == "request":
            title = found[1].label if len(found) > 1 else ""
        interest = self.card(
            message,
            context,
            action,
            author_name=line(author.label or told.get("name"), 200),
            author_url=author.url,
            url=url,
            text=quote.text if quote else "",
            title=line(title) or (message.subject.partition(" - ")[0] if action == "message" else ""),
            source_name=line(told.get("site"), 100),
            thread_key="" if action == "connection_request" else re.split(r"[#?]", url.partition("//")[2])[0],
        )
        return self.parsed([interest], context)

    def _waiting(self, told: Filled, message: Message, context: Context) -> AnyOutcome:
        """What somebody wrote and a moderator has to let through: title, page and person behind labels, no words."""
        nodes = [(node.get("href", ""), html_.label(node)) for node in (
            message.tree.iter("a") if message.tree is not None else ())]
        page = next((index for index, (_url, label) in enumerate(nodes) if "://" in label), len(nodes))
        if page + 1 >= len(nodes) or not nodes[page + 1][1]:
            return self.unknown("nobody is named in the mail")
        (url, shown), (who, name) = nodes[page:page + 2]
        above = message.any_text.partition(shown)[0].rstrip().split("\n")[:-1]
        title = next((row for row in reversed(above) if row.strip()), "").partition(": ")[2]
        # a guest has left his address
        email = who.partition("?")[0].removeprefix("mailto:").lower() if who.startswith("mailto:") else ""
        return self.parsed([self.card(
            message, context, "question",
            author_name=line(name, 200),
            author_url=self.site_link(message, who),
            url=self.site_link(message, url),
            title=line(title),
            source_name=line(told.get("site"), 100),
            **({"email": email, "author_key": email} if email else {}),
        )], context)

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


def _signed(message: Message, told: Filled) -> bool:
    """Whether the letter ends as all of them do."""
    end = message.any_text[-1000:]
    return bool(_FOOT.search(end)) or any(f"{word}, {told.get('site')}" in end for word in ("уважением", "regards"))
