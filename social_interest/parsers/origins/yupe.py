# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Yupe: request for a call, contact form, comment, order.

Sources of the layouts: ``views/callback/callback/email/request.php``, ``views/feedback/contact/feedbackEmail.php``,
``views/comment/comment/comment-*-notify-email.php`` and ``views/order/order/email/newOrder*.php``
of its themes. The labels of the call are translated, the style of its table is not; the comment
is Russian always. An order has the same table, and below it one of products with three cells in a row; that for the
shop begins with a link to the order, that for the buyer has none.
"""

from __future__ import annotations

from lxml import etree

from .. import html as html_
from .. import links
from ..kinds import forms
from ..kinds.marked_form import MarkedForm
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
#: of the contact form: who, subject and words behind labels, below the words two sentences
_FEEDBACK = lazy_regex(
    r"\s*[^\n]{5,200}!\n+[^\n:]{3,30}: (?P<name>[^\n]{1,150}?) - (?P<email>[^\s@]{1,64}@[^\s@]{1,200})\n+"
    r"[^\n:]{3,30}: (?P<title>[^\n]{0,300})\n+[^\n:]{3,30}: (?P<text>[\s\S]{1,20000})")
_BELOW = lazy_regex(r"\n\n[^\n]{10,250}\n\n[^\n]{5,200}!\s*\Z")
_NUMBER = lazy_regex(r"№ ?(?P<number>\d{1,12})$")
_COUNT = lazy_regex(r"(?P<count>\d{1,6})[^\d×]{1,10}×")
_SITE = lazy_regex(r"Добавлен новый комментарий на сайте (?P<site>[^\n!]{1,150})!")


class Yupe(MarkedForm):
    code = "yupe"
    version = 4
    actions = frozenset({"comment", "order", "reply", "request"})

    def marked(self, message: Message) -> bool:
        if _CALL.search(message.html) or _COMMENT.search(message.any_text[:60_000]):
            return True
        return bool(message.reply_to.address) and _feedback(message) is not None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        found = _COMMENT.search(message.any_text[:60_000])
        asked = None if found else _feedback(message)
        if asked:
            return self.request(message, context, asked)
        if not found:
            heading = next(message.tree.iter("h1"), None) if message.tree is not None else None
            goods = [cells for cells in _rows(message, 3) if _COUNT.match(line(html_.text_of(cells[2])))]
            if goods and heading is not None:
                return self._order(heading, goods, message, context)
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
                    action="reply" if message.subject.startswith("Ответ") else "comment",
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

    def _order(self, heading: etree._Element, goods: list[list[etree._Element]], message: Message,
               context: Context) -> AnyOutcome:
        """An order; what the buyer himself gets of it is no card."""
        link = next(((url, found["number"]) for url, node in html_.links(heading)
                     if (found := _NUMBER.search(html_.label(node)))), None)
        if link is None:
            return self.ignored("mail to a customer of the shop")
        known = forms.from_pairs(_pairs(message))
        counts = [_COUNT.match(line(html_.text_of(cells[2]))) for cells in goods]
        products = tuple(
            line(html_.text_of(cells[1]).partition("\n")[0]) + (
                f" × {count['count']}" if count and count["count"] != "1" else "")
            for cells, count in zip(goods, counts, strict=True))
        told = Order(
            number=link[1], url=link[0], name=known.name, email=known.email, phone=known.phone, note=known.message,
            products=products, product_url=next((url for url, _node in html_.links(goods[0][1])), ""),
            total=line(html_.text_of(_rows(message, 3)[-1][2])), shop=message.sender.name,
        )
        return self.parsed([order(self, message, context, told)], context)

    def fields(self, message: Message) -> forms.Fields:
        fields = forms.from_pairs(_pairs(message))
        # when to call: of any other form the time says only when it was sent
        time = tuple((line(label, 80), line(value)) for label, value in _pairs(message)[2:3])
        return forms.Fields(fields.known, time)


def _feedback(message: Message) -> forms.Fields | None:
    """What somebody wrote by the contact form, who may be answered."""
    told = _FEEDBACK.match(message.any_text[:60_000])
    below = _BELOW.search(told["text"][-600:]) if told else None
    if not told or not below or told["email"].lower() != message.reply_to.address:
        return None
    words = told["text"][:-len(below[0])]
    return forms.Fields({"name": line(told["name"], 200), "email": told["email"].lower(), "message": clean(words)}, ())


def _rows(message: Message, cells: int) -> list[list[etree._Element]]:
    """The rows with so many cells."""
    rows = message.tree.iter("tr") if message.tree is not None else ()
    return [found for row in rows if len(found := list(row.iter("td"))) == cells]


def _pairs(message: Message) -> list[tuple[str, str]]:
    """Labels and values of the rows with two cells."""
    return [(html_.text_of(label), html_.text_of(value)) for label, value in _rows(message, 2)]


def _post(message: Message, title: str) -> str:
    """The address of the link with that label."""
    nodes = html_.links(message.tree) if message.tree is not None else ()
    return next((url for url, node in nodes if html_.label(node) == title), "")
