# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Yupe: request for a call, comment, contact form, new order for the merchant.

Sources of the layouts: ``views/callback/callback/email/request.php``,
``views/comment/comment/comment-new-notify-email.php`` and ``comment-reply-notify-email.php``,
``views/feedback/contact/feedbackEmail.php``, ``views/order/order/email/newOrderAdmin.php`` of its themes. The
labels of the call are translated, the style of its table is not, which that of an order has as well; comment and order
are Russian always, the contact form Russian, English, or English with Chinese labels.
"""

from __future__ import annotations

import re

from .. import html as html_
from .. import links
from ..kinds import forms
from ..kinds.marked_form import MarkedForm, by_shape
from ..kinds.shop import Order, order
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_CALL = html_.Mark("170px", r"<td[^<>]{0,100}padding: ?6px; ?width: ?170px; ?background-color: ?#f0f0f0")
_COMMENT = lazy_regex(
    r"Запись: (?P<post>[^\n]{1,300})\n+Текст: [\"«](?P<text>[\s\S]{0,20000}?)[\"»]\n+Отправитель: "
    r"(?P<name>[^\n]{1,200})"
)
_FEEDBACK = lazy_regex(
    r"(?:Получено новое обращение с сайта|New message from site was received) (?P<site>[^\n]{1,150}?) ?!\n+"
    r"(?:Отправитель|Author|作者) ?[:：] ?(?P<name>[^\n]{1,200}?) - (?P<email>[^\s@]{1,100}@[^\s@]{1,150})\s*\n+"
    r"(?:Тема|Topic|主题) ?[:：] ?(?P<title>[^\n]{0,300})\n+(?:(?:Тип|Type) ?[:：][^\n]{0,100}\n+)?"
    r"(?:Текст|Text|文本内容) ?[:：] ?(?P<text>[\s\S]{0,20000})")
#: what stands below the words of the contact form
_FEEDBACK_END = lazy_regex(
    r"\n\s*(?:Ответить на это сообщени\w можно из панели управления|You can reply to this message from administration)"
    r"[^\n]{0,150}\s*(?:\n[^\n]{0,250}\s*)?\Z")
_ORDER = lazy_regex(r"Заказ № ?(?P<number>\d{1,12})\b[^\n]*? на сумму (?P<total>[^\n]{1,40})")
#: where the staff sees an order
_STAFF = "/backend/"
_SITE = lazy_regex(r"Добавлен новый комментарий на сайте (?P<site>[^\n!]{1,150})!")


class Yupe(MarkedForm):
    code = "yupe"
    version = 2
    actions = frozenset({"comment", "request", "order"})

    def marked(self, message: Message) -> bool:
        text = message.any_text[:60_000]
        if "Получено новое обращение" in text or "New message from site" in text:
            return bool(_FEEDBACK.search(text))
        return bool(_CALL.search(message.html) or _COMMENT.search(text))

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text = message.any_text[:60_000]
        found, written = _COMMENT.search(text), _FEEDBACK.search(text)
        if written:
            return self._feedback(written, message, context)
        bought = _ORDER.search(text) if not found else None
        if bought:
            return self._order(bought, message, context)
        if not found:
            heading = next(message.tree.iter("h1"), None) if message.tree is not None else None
            form = (
                ": ".join(part.strip() for part in line(html_.text_of(heading)).split(":") if part.strip())
                if heading is not None
                else ""
            )
            return self.request(message, context, self.fields(message), form=form)
        site = _SITE.search(message.any_text)
        post, url = line(found["post"]), _post(message, line(found["post"]))
        url = forms.site_link(url, message, context)
        return self.parsed(
            [
                Interest(
                    channel="comment",
                    action="comment",
                    author_name=line(found["name"], 200),
                    text=clean(found["text"]),
                    title=post,
                    url=url,
                    source_key=links.host_of(url) or message.sender.domain,
                    source_name=line(site["site"]) if site else "",
                    date=self.date(message, context),
                    thread_key=url,
                    external_ref=message.message_id,
                )
            ],
            context,
        )

    def _feedback(self, written: re.Match[str], message: Message, context: Context) -> AnyOutcome:
        """What a visitor wrote by the contact form."""
        known = {"name": line(written["name"]), "email": written["email"].lower(), "subject": line(written["title"]),
                 "message": clean(_FEEDBACK_END.sub("", written["text"]))}
        fields = forms.Fields({key: value for key, value in known.items() if value}, ())
        return self.request(message, context, fields, title=None, site_name=line(written["site"], 100))

    def _order(self, bought: re.Match[str], message: Message, context: Context) -> AnyOutcome:
        """An order: labels and values, then a row of picture, name and count for each product."""
        url = next((url for url, _label, _node in message.links if _STAFF in url), "")
        rows = _rows(message)
        fields = by_shape(forms.from_pairs([(row[0], row[1]) for row in rows if len(row) == 2]))
        if not url or not fields.name and not fields.email and not fields.phone:
            return self.unknown("the order is not told to the shop")
        goods = [row for row in rows if len(row) == 3 and "×" in row[2]]
        told = Order(
            number=bought["number"], total=line(bought["total"]), name=fields.name, email=fields.email,
            phone=fields.phone, note=fields.message, url=url, shop=message.sender.name,
            products=tuple(f"{line(row[1].strip())} × {row[2].split()[0]}" for row in goods))
        return self.parsed([order(self, message, context, told)], context)

    def fields(self, message: Message) -> forms.Fields:
        rows = _rows(message)
        fields = forms.from_pairs([(row[0], row[1]) for row in rows if len(row) == 2])
        # when to call: of any other form the time says only when it was sent
        time = tuple((line(row[0], 80), line(row[1])) for row in rows[2:3] if len(row) == 2)
        return forms.Fields(fields.known, time)


def _rows(message: Message) -> list[list[str]]:
    """The cells of all rows."""
    nodes = message.tree.iter("tr") if message.tree is not None else ()
    return [[html_.text_of(cell) for cell in row.iter("td")] for row in nodes]


def _post(message: Message, title: str) -> str:
    """The address of the link with that label."""
    nodes = html_.links(message.tree) if message.tree is not None else ()
    return next((url for url, node in nodes if html_.label(node) == title), "")
