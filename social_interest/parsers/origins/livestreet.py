# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""LiveStreet: the section ``emails`` of its Russian language file and the older ``email.*.tpl`` of its skins."""

from __future__ import annotations

import re

from ..kinds.site import SiteParser
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

#: sentence (ru) → action; "" for what is no interest
_WHO = r"Пользователь (?P<name>[^\n]{1,100}?)"
_READ = r", прочитать е(?:го|ё) можно перейдя по этой ссылке"
_TOPIC = r"«?(?P<title>[^\n]{1,300}?)»?"
_SENTENCES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (action, re.compile(pattern))
    for action, pattern in (
        ("comment", rf"{_WHO} оставил новый комментарий к топику {_TOPIC}{_READ}"),
        ("reply", rf"{_WHO} ответил на ваш комментарий в топике {_TOPIC}{_READ}"),
        ("message", rf"{_WHO} оставил новый комментарий к письму {_TOPIC}{_READ}"),
        (
            "message",
            rf"Вам пришло новое письмо от пользователя (?P<name>[^\n]{{1,100}}?){_READ}\s+Тема письма: "
            rf"(?P<title>[^\n]{{1,300}})",
        ),
        ("comment", rf"{_WHO} оставил сообщение на вашей стене"),
        (
            "reply",
            rf"{_WHO} ответил на ваше сообщение на стене\s+Ваше сообщение:\s+(?:[^\n]*\n){{1,200}}?(?=Текст ответа:)",
        ),
        ("", rf"{_WHO} опубликовал в блоге [^\n]{{1,300}}"),
        ("", rf"{_WHO} (?:пожаловался на|приглашает вас|пригласил вас)"),
    )
)
_LABEL = re.compile(r"\s*(?:Текст (?:сообщения|комментария|ответа|письма):)?\s*")
_END = re.compile(r"(?:Отписаться от новых комментариев к этому топику|Не забудьте предварительно авторизоваться|"
                  r"С уважением, администрация сайта)")
_SUBJECT = re.compile(r"(?:Новый комментарий к топику|Вам ответили на ваш комментарий|У вас новый комментарий к письму|"
                      r"У вас новое письмо|Новое сообщение на вашей стене|"
                      r"Ответ на ваше сообщение на стене|Новый топик в блоге|Вас пригласили вступить в блог|"
                      r"Жалоба на пользователя).{0,200}")


class LiveStreet(SiteParser):
    code = "livestreet"
    channel = "livestreet"
    basis = "certain"
    actions = frozenset({"comment", "reply", "message"})
    max_score = 60
    profile = re.compile(r"https?://[^/]+/(?:[^?#]*/)?profile/(?P<key>[\w-]{2,60})/?")
    place = re.compile(r"https?://[^/]+(?P<thread>/[^?#]+?)(?:\.html)?(?:#comment(?P<ref>\d+))?")

    def score(self, message: Message) -> int | None:
        return 60 if _SUBJECT.fullmatch(message.subject) and _told(message) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _told(message)
        if not told:
            return self.unknown("no known sentence in the mail")
        action, match = told
        if not action:
            return self.ignored("new topic, invitation or complaint")
        found = self.site_links(message)
        author = next((link.url for link in found if link.label == match["name"]), "")
        url = next((link.url for link in found if link.label in ("этой ссылке", "вашей стене", "стене")), "")
        place = re.fullmatch(self.place, url)
        rest = message.any_text[match.end():]
        ends = list(_END.finditer(rest))
        text = rest[_LABEL.match(rest).end():ends[0].start() if ends else len(rest)]
        interest = self.card(
            message,
            context,
            action,
            author_name=line(match["name"], 200),
            author_url=author,
            url=url,
            text=clean(text),
            title=line(match.groupdict().get("title") or ""),
            answer="chat" if action == "message" else "page",
            thread_key=f"{url.partition('//')[2].partition('#')[0]}",
            external_ref=(place["ref"] or "") if place else "",
        )
        return self.parsed([interest], context)


def _told(message: Message) -> tuple[str, re.Match[str]] | None:
    """The action and the sentence with which the mail begins."""
    start = message.any_text[:8000]
    for action, pattern in _SENTENCES:
        match = pattern.search(start, 0, 8000)
        if match and match.start() < 300:
            return action, match
    return None
