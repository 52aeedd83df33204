# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""LiveStreet: the section ``emails`` of its Russian and English language files, and the older templates of its skins.

Sources: ``frontend/i18n/*.php``, ``skin/*/emails/*.tpl`` and ``skin/*/notify/*/*.tpl`` of all its versions.
"""

from __future__ import annotations

import re

from ..kinds.site import SiteParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

#: sentence (ru, en) → action; "" for what is no interest
_WHO = r"(?:Пользователь|(?:The u|U)ser) «?(?P<name>[^\n]{1,100}?)»?"
_READ = (r", (?:прочитать (?:е(?:го|ё)|и ответить на него) можно перейдя по этой ссылке|"
         r"follow this link to read (?:it|the message)|(?:you can read (?:and answer )?it by clicking on|"
         r"it may be read at) (?:this link|here))")
_TOPIC = r"«?(?P<title>[^\n]{1,300}?)»?"
_SEE = r"(?:Посмотреть заявку|Read a request|See application)"
_SENTENCES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (action, lazy_regex(pattern))
    for action, pattern in (
        ("comment", rf"{_WHO} (?:оставил новый комментарий к (?:вашему )?топику|just added a new comment to the topic|"
                    rf"left a new comment to (?:your|the) topic) {_TOPIC}{_READ}"),
        ("reply", rf"{_WHO} (?:ответил на ваш комментарий в топике|(?:just replied on|replied) your comment in the "
                  rf"topic) {_TOPIC}{_READ}"),
        ("message", rf"{_WHO} (?:оставил новый комментарий к письму|left a new comment to the letter|just replied on) "
                    rf"{_TOPIC}{_READ}"),
        (
            "message",
            r"(?:Вам пришло новое письмо от пользователя|You have a new incoming letter from the user|"
            rf"You[`'’]ve got a new message from) (?P<name>[^\n]{{1,100}}?){_READ}\s+"
            r"(?:Тема письма|Letter topic|Message title): (?P<title>[^\n]{1,300})",
        ),
        ("comment", rf"{_WHO} (?:оставил сообщение на вашей стене|had added a message on your wall)"),
        (
            "reply",
            rf"{_WHO} (?:ответил на ваше сообщение на стене\s+Ваше сообщение|has replied on the wall\s+"
            r"Your message):\s+(?:[^\n]*\n){1,200}?(?=Текст ответа:|Users reply:)",
        ),
        ("", rf"{_WHO} (?:опубликовал в блоге [^\n]{{1,300}}|sub?mitted a new post|posted)"),
        ("", rf"{_WHO} (?:пожаловался на|приглашает вас|пригласил вас|is inviting you|invites you|complaint on)"),
        ("connection_request", rf"{_WHO} (?:хочет добавить вас в друзья|wants to add you to Friends)\."),
        # of later versions the sentence ends with the name
        ("connection_request", rf"{_WHO}(?=\n)"),
    )
)
_LABEL = lazy_regex(r"\s*(?:(?:Текст (?:сообщения|комментария|ответа|письма)|Comment body|Message|Users reply):)?\s*")
_END = lazy_regex(r"(?:Отписаться от новых комментариев к этому топику|STOP receiving new comments from this topic|"
                  r"Не забудьте предварительно авторизоваться|(?:Do not|Don['’]t) forget to (?:authorize|register)|"
                  rf"С уважением, администрация сайта|Best regards, site administration|Sincerely, site admins|{_SEE})")
_SUBJECT = lazy_regex(r"(?:Новый комментарий к топику|К вашему топику оставили новый комментарий|"
                      r"Вам ответили на ваш комментарий|У вас новый комментарий к письму|"
                      r"У вас новое письмо|Новое сообщение на вашей стене|"
                      r"Ответ на ваше сообщение на стене|Новый топик в блоге|Вас пригласили вступить в блог|"
                      r"Жалоба на пользователя|Вас добавили в друзья|New comment|You have got a reply|"
                      r"You(?: have|[`'’]ve) (?:got a new (?:message|comment)|reciei?ved reply|received (?:a )?reply|"
                      r"been added|got a blog membership|been invited to join the blog)|"
                      r"New (?:post|topic) in (?:the )?blog|"
                      r"New message on your wall|Reply to your wall message|User complaint).{0,200}")
_PLACES = ("этой ссылке", "вашей стене", "стене", "Посмотреть заявку", "this link", "here", "your wall", "on the wall",
           "Read a request", "See application")


class LiveStreet(SiteParser):
    code = "livestreet"
    version = 4
    channel = "livestreet"
    basis = "certain"
    actions = frozenset({"comment", "reply", "message", "connection_request"})
    max_score = 60
    profile = lazy_regex(r"https?://[^/]+/(?:[^?#]*/)?profile/(?P<key>[\w-]{2,60})/?")
    place = lazy_regex(r"https?://[^/]+(?P<thread>/[^?#]+?)(?:\.html)?(?:#comment(?P<ref>\d+))?")

    def score(self, message: Message) -> int | None:
        # subjects are changed more often than the sentences and the addresses of the program
        known = _SUBJECT.fullmatch(message.subject) or message.bears("/talk/read/")
        return 60 if known and _told(message) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _told(message)
        if not told:
            return self.unknown("no known sentence in the mail")
        action, match = told
        if not action:
            return self.ignored("new topic, invitation or complaint")
        found = self.site_links(message)
        author = next((link.url for link in found if link.label.rstrip("»") == match["name"].rstrip("»")), "")
        url = next((link.url for link in found if link.label in _PLACES), "")
        place = self.place.fullmatch(url)
        rest, name = message.any_text[match.end():], match["name"]
        if name.count("«") > name.count("»"):
            # the quotation mark behind it closes a word of the name, not the name
            name += "»"
        ends = list(_END.finditer(rest))
        text = rest[_LABEL.match(rest).end():ends[0].start() if ends else len(rest)]
        interest = self.card(
            message,
            context,
            action,
            author_name=line(name, 200),
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
        if match and match.start() < 300 and (action != "connection_request" or re.search(_SEE, start)):
            return action, match
    return None
