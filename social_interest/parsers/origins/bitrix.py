# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""1C-Bitrix: feedback form, web forms, orders of its shop.

Sources of the layout: the default mail templates of the program as sites
keep them in their migrations and language files (``FEEDBACK_FORM``,
``FORM_FILLING_*``, ``SALE_NEW_ORDER``; ``NEW_FORUM_MESSAGE``, ``NEW_BLOG_MESSAGE``, ``NEW_BLOG_COMMENT``,
``ADD_IDEA``, ``ADD_IDEA_COMMENT``). The feedback form is read by its structure in
every language of the program, as are web forms, posts and orders.
"""

from __future__ import annotations

import itertools
import re

from .. import links
from ..domains import same_owner
from ..kinds import forms
from ..kinds.marked_form import MarkedForm
from ..kinds.shop import Order, order, recipient
from ..lazy_regex import lazy_regex
from ..message import Message
from ..name_words import GREETING
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_HEAD = lazy_regex(r"(?:[^\n]{0,200}\n){0,3}?Информационное сообщение сайта (?P<site>[^\n]{1,150})")
#: the feedback form in any language: the site's name ends the first line, a rule, a sentence, the name, the e-mail,
#: other fields, a label with the text below it, a sentence
_FEEDBACK = lazy_regex(
    r"\s*(?P<head>[^\n]{3,200})\n+-{20,60}\n+[^\n:]{10,200}\n+"
    r"[^\n:]{2,60} ?: *(?P<name>[^\n]{0,200})\n[^\n:]{2,60} ?: *(?P<email>[^\s@]{1,64}@[^\s@]{3,190})\n"
    r"(?P<more>(?:[^\n:]{2,60} ?: ?[^\n]{1,200}\n){0,6})\n*"
    r"[^\n:]{2,60} ?:\n(?P<text>[\s\S]{1,20000}?)\n+(?P<foot>[^\n]{10,120})\s*")
_WEB_FORM = lazy_regex(
    r"(?:(?P<site>[^\n:]{1,150}): )?заполнена web-форма:? \[\d+\] (?P<form>[^\n]{1,150})", re.IGNORECASE
)
#: the same in any language: the address of the answers in the program's administration stands below them
_WEB_FORM_ANYWHERE = lazy_regex(r"(?P<site>[^\n:]{1,150}): [^\n\[]{3,60} \[\d+\] (?P<form>[^\n]{1,150})")
_RESULT_PAGE = lazy_regex(r"https://[^\s<>\"']{1,300}/bitrix/admin/form_result_view\.php\?[^\s<>\"']{1,300}")
_RESULT = "/bitrix/admin/form_result_view.php?"
_SECTION = lazy_regex(
    r"^(?P<label>[^\n*]{1,100})\n\*{10,}\n(?P<value>[\s\S]*?)(?=\n+[^\n*]{1,100}\n\*{10,}\n|\n+-{10,}|"
    r"\n+[^\n]{1,100}\n+https?://\S{1,300}/bitrix/admin/|\Z)",
    re.MULTILINE,
)
#: what somebody wrote in a forum, a blog, among ideas: title, author, date, words, and where they stand
_POSTED = lazy_regex(
    r"^(?:Тема(?: идеи)?|Название идеи|Заголовок идеи) ?:\s*(?P<title>[^\n]{1,300})\n+"
    r"Автор(?: комментария| идеи)? ?: *(?P<name>[^\n]{1,200})\n+(?:Дата(?: комментария)? ?: *[^\n]{1,60}\n+)?"
    r"(?:Текст (?:сообщения|комментария|идеи)|Описание(?: идеи)?) ?:\n+", re.MULTILINE)
_POSTED_AT = lazy_regex(r"^Адрес (?:сообщения|идеи) ?:\n?(?P<url>https?://\S{1,1500})$", re.MULTILINE)
#: the same in any language: the site's name ends the first line, a rule, a sentence, the title if there is one, the
#: author, a date, the words below a label, the address below a label, a sentence; a label names the author
_POSTED_ANYWHERE = lazy_regex(
    r"\s*(?P<head>[^\n]{3,200})\n+-{20,60}\n+[^\n]{10,400}\n+(?:[^\n:]{2,40} ?:\n(?P<title>[^\n]{1,300})\n+)?"
    r"[^\n:]{2,40} ?: *(?P<name>[^\n@]{1,200})\n+[^\n:]{2,40} ?: *[^\n]{0,20}\d[^\n]{0,40}\n+[^\n:]{2,40} ?:\n+"
    r"(?P<text>[\s\S]{1,20000})\n+[^\n:]{2,40} ?:\n(?P<url>https?://\S{1,1500})\n+[^\n]{10,120}\s*")
#: the number of an order ends its subject in any language
_NEW_ORDER = lazy_regex(r"(?P<site>.{1,100}?) ?: .{2,60}?[№N#] ?(?P<number>[\w/-]{1,40})")
_ENDING = lazy_regex(r"^(?:\(\w{1,4}\)|/\w{1,4})")
_SUM = lazy_regex(r"[^:\n]{2,60} ?: *(?P<total>[^\n:]{0,20}\d[^\n:]{0,40}?)\.?")
_ORDER = lazy_regex(r"Ваш заказ номер (?P<number>\S{1,40}) от (?P<date>[^\n]{1,40}?) принят\.")
_CUSTOMER = lazy_regex(r"Уважаем(?:ый|ая|ый\(ая\)),? (?P<name>[^\n,!]{1,200})[,!]")
_TOTAL = lazy_regex(r"Стоимость заказа: (?P<total>[^\n]{1,60}?)\.?$", re.MULTILINE)
_ITEM = lazy_regex(r"(?P<name>[^\n]{1,250}?) - (?P<count>\d{1,6}(?:[.,]\d{1,3})?) ?\S{0,10}: [^\n]{1,40}")
_ITEMS = lazy_regex(r"Состав заказа:\n+(?P<items>[^\n]{1,300}(?:\n[^\n]{1,300}){0,50}?)(?:\n\n|\Z)")


class Bitrix(MarkedForm):
    code = "bitrix"
    version = 5
    actions = frozenset({"request", "order", "comment", "question"})

    def marked(self, message: Message) -> bool:
        text = message.any_text
        return bool(
            _web_form(message)
            or _HEAD.match(text)
            or _feedback(message)
            or _posted_anywhere(message)
            or _order_anywhere(message)
            or (_ORDER.search(text) and "Состав заказа:" in text)
        )

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text = message.any_text
        told = _order(message) if _ORDER.search(text) else _order_anywhere(message)
        if told:
            if not recipient(message, context) and not _is_of_company(message, context):
                return self.unknown("a shop confirms to the reader what he bought")
            return self.parsed([order(self, message, context, told)], context)
        feedback = _feedback(message)
        if feedback:
            return self._feedback(feedback, message, context)
        posted = _POSTED.search(text[:2000]) if _HEAD.match(text) else None
        places = [*_POSTED_AT.finditer(text[:30_000], posted.end())] if posted else []
        if posted and places:
            # the visitor may write such a line as well: the program's own comes last
            words = text[posted.end():places[-1].start()]
            return self._posted(posted, words, places[-1]["url"], message, context)
        anywhere = _posted_anywhere(message)
        if anywhere:
            return self._posted(anywhere, anywhere["text"], anywhere["url"], message, context)
        web_form = _web_form(message)
        if web_form:
            pairs = [(found["label"], found["value"]) for found in _SECTION.finditer(text)]
            fields = forms.from_pairs(pairs)
            shown = next((url for url in _RESULT_PAGE.findall(text)[-1:] if forms.site_link(url, message, context)), "")
            if shown and not fields.page:
                # where the site shows what was filled in
                fields = forms.Fields({**fields.known, "page": shown}, fields.rest)
            return self.request(message, context, fields, form=line(web_form["form"], 150), title="")
        fields = forms.from_lines(text)
        if not fields.message and not fields.phone:
            return self.ignored("service mail of the site")
        site, _colon, title = message.subject.partition(": ")
        # a subject that asks for a call says nothing that the card does not show
        title = (title or message.subject) if fields.message else ""
        return self.request(message, context, fields, site_name=line(site, 100), title=title)

    def _posted(
            self, found: re.Match[str], words: str, place: str, message: Message, context: Context) -> AnyOutcome:
        """What somebody wrote on the site: a comment, or the first post of a blog or an idea."""
        site, _colon, subject = message.subject.partition(": ")
        title = line(found["title"] or subject.removeprefix("[B] "))
        url = forms.site_link(place, message, context)
        first = message.header("x-event_name") in ("NEW_BLOG_MESSAGE", "ADD_IDEA")
        host = links.host_of(place) or message.sender.domain
        return self.parsed([Interest(
            channel=self.channel,
            action="question" if first else "comment",
            author_name=line(found["name"], 200),
            text=clean(words),
            title=title,
            url=url,
            source_key=host,
            source_name=line(site, 100) or host,
            date=self.date(message, context),
            thread_key=url.partition("#")[0] or f"{host}/{title}".lower(),
        )], context)

    def _feedback(self, found: re.Match[str], message: Message, context: Context) -> AnyOutcome:
        site, _colon, title = message.subject.partition(": ")
        more = forms.from_lines(found["more"])
        known = {"name": line(found["name"]), "email": found["email"].lower(), "message": clean(found["text"])}
        fields = forms.Fields({**more.known, **{name: value for name, value in known.items() if value}}, more.rest)
        return self.request(message, context, fields, site_name=line(site, 100), title=title)


def _web_form(message: Message) -> re.Match[str] | None:
    found = _WEB_FORM.fullmatch(message.subject)
    if found or _RESULT not in message.any_text:
        return found
    return _WEB_FORM_ANYWHERE.fullmatch(message.subject) if _SECTION.search(message.any_text) else None


def _feedback(message: Message) -> re.Match[str] | None:
    """The feedback form, if the first line names the site as the subject does."""
    site, colon, _title = message.subject.partition(": ")
    found = _FEEDBACK.fullmatch(message.any_text[:30_000]) if colon else None
    return found if found and site.strip() and site.strip() in found["head"] else None


def _posted_anywhere(message: Message) -> re.Match[str] | None:
    """What somebody wrote on the site, in any language, if the first line names the site as the subject does."""
    site, colon, _title = message.subject.partition(": ")
    found = _POSTED_ANYWHERE.fullmatch(message.any_text[:30_000]) if colon else None
    return found if found and site.strip() and site.strip() in found["head"] else None


def _is_of_company(message: Message, context: Context) -> bool:
    return any(same_owner(address.rpartition("@")[2], message.sender.domain) for address in context.own_addresses)


def _order_anywhere(message: Message) -> Order | None:
    """An order in any language: a greeting, a sentence with its number, the sum, the products below a label."""
    subject = _NEW_ORDER.fullmatch(message.subject)
    rows = [row.strip() for row in message.any_text[:10_000].split("\n") if row.strip()] if subject else []
    start = next((index for index, row in enumerate(rows[:8]) if index > 1 and subject["number"] in re.split(
        r"[\s#№]+", row)), 0) if subject else 0
    total = _SUM.fullmatch(rows[start + 1]) if start and start + 3 < len(rows) else None
    if not total or not rows[start + 2].endswith(":") or subject["site"] not in " ".join(rows[:start - 1]):
        return None
    items = list(itertools.takewhile(_ITEM.fullmatch, rows[start + 3:start + 53]))
    greeting = rows[start - 1].rstrip(",!:")
    welcome = GREETING.match(greeting)
    # "Sehr geehrte(r) ANN", "Estimado/a ANN"
    name = _ENDING.sub("", greeting[welcome.end():]) if welcome else greeting.partition(" ")[2]
    return Order(
        number=subject["number"], name=line(name), shop=subject["site"], total=total["total"],
        products=tuple(map(_product, items)),
    ) if items else None


def _order(message: Message) -> Order:
    text = message.any_text
    number, customer, total, items = (pattern.search(text) for pattern in (_ORDER, _CUSTOMER, _TOTAL, _ITEMS))
    site = message.subject.partition(": ")[0] if ": " in message.subject else ""
    return Order(
        number=number["number"] if number else "", name=customer["name"] if customer else "", shop=site,
        total=total["total"] if total else "",
        products=tuple(map(_product, clean(items["items"]).split("\n"))) if items else (),
    )


def _product(row: str) -> str:
    """"Kettle - 2.00 шт: 3 500 руб." as "Kettle × 2"."""
    found = _ITEM.fullmatch(row)
    if not found:
        return line(row)
    count = found["count"].replace(",", ".").removesuffix(".00").removesuffix(".0")
    return found["name"] if count == "1" else f"{found['name']} × {count}"
