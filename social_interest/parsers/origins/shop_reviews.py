# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Reviews that visitors of a shop wrote: OpenCart, CubeCart, Zen Cart.

Sources of the layouts: ``catalog/controller/mail/review.php`` and its template
in OpenCart 4 (labels, then the shop and its address; sent as HTML without a tag
but <br>), ``catalog/model/catalog/review.php`` of 2 and 3 (the labels alone, as
text), ``language/email_definitions.xml`` of CubeCart, and the page
``product_reviews_write`` of Zen Cart with its file of words; in other languages it
is known by what the shop knows of the visitor, below the words (``email_collect_extra_info``). Two of the three
tell no stars. Another shop with labels goes to the parser of any form.
"""

from __future__ import annotations

import html
import re

from .. import links, noise
from ..base import Parser
from ..kinds import forms
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context, Interest

#: product, author and stars with a label each, the text below one, then the shop and its address: in any language
_OPENCART = lazy_regex(
    r"\A(?:[^\n]{0,300}\n\n?)?[^:\n]{2,40}: (?P<product>[^\n]+)\n[^:\n]{2,40}: (?P<name>[^\n]*)\n[^:\n]{2,40}: "
    r"(?P<stars>[1-5])\n\n?[^:\n]{2,40}:\n+(?P<text>.*)\Z",
    re.DOTALL,
)
#: below it, from version 4 on
_OPENCART_END = lazy_regex(r"\n(?P<shop>[^\n]+)\n(?P<url>https?://[^\s<>]+)\s*\Z")
_CUBECART = lazy_regex(
    r"^(?P<name>[^\n]{1,200}?) has (?:submit|"
    r"submitted) a new review/comment about ['‘’\"](?P<product>[^\n]{1,300}?)['‘’\"]\. This can be moderated",
    re.MULTILINE,
)
_CUBECART_TEXT = lazy_regex(r"^Review Text:\s*(?P<text>.*)\Z", re.MULTILINE | re.DOTALL)
#: what the shop's frame of all mails puts below: a greeting with a comma, its name, its address
_CUBECART_END = lazy_regex(r"\n\n[^\n]{2,60},\n\n[^\n]{2,150}\n\n?\[?(?P<url>https?://[^\s\]]{4,300})\]?\s*\Z")
_CUBECART_LINK = lazy_regex(r"https?://\S{1,500}?[?&]edit=(?P<id>\d+)\S*")
_CUBECART_NUMBER = lazy_regex(r"(?<![\w-])\d{6}-\d{6}-\d{4}(?![\w-])")
_CUBECART_STAFF = lazy_regex(r"[?&]_g=|/admin")
_MAX_TEXT = 30_000
_ZENCART_SUBJECT = lazy_regex(r"Product Review Pending Approval: (?P<product>.{1,300})", re.IGNORECASE)
_ZENCART = lazy_regex(
    r"A Product Review for [^\n]{1,300} has been submitted and requires your approval\.\s*Review Details: "
    r"(?P<text>.*?)(?P<info>\n\W{0,100}(?:Office Use Only|OFFICE USE)\b.*)?\Z",
    re.DOTALL | re.IGNORECASE,
)
#: what the shop knows of the visitor: a heading, then lines with labels, in one of them his IP address
_OFFICE = lazy_regex(
    r"^[^\n:：]{2,40}?[ \t]?[:：][ \t]*(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{1,4}(?::[\da-f]{0,4}){2,7})(?![\w.:])",
    re.MULTILINE | re.IGNORECASE)
_LABELLED = lazy_regex(r"[^\n:：\d]{2,40}[:：][ \t]*(?P<value>[^\n]{0,300})")
_DETAILS = lazy_regex(r"[^\n:：\d]{2,60}[:：][ \t]*(?P<text>[\s\S]*)")
_RULE = lazy_regex(r"-{20,80}")
#: what a sentence has beside the product, and the lines above his IP address
_SENTENCE = 10
_OFFICE_ROWS = 9
_BREAK = lazy_regex(r"<br\s*/?>(?:\r?\n)?", re.IGNORECASE)


class ShopReviews(Parser):
    code = "shop_reviews"
    version = 5
    channel = "review"
    basis = "probable"
    actions = frozenset({"review"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        return 60 if _read(message) or _cubecart_to_customer(message) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        found = _read(message)
        if not found and _cubecart_to_customer(message):
            reason = "mail of a shop to a customer about his order"
            # a firm's letter may look so
            return self.ignored(reason) if noise.automatic(message) else self.unknown(reason)
        if not found:
            return self.unknown("no layout of a shop that is known")
        url = forms.site_link(found.get("url", ""), message, context)
        shop = forms.site_link(found.get("shop_url", ""), message, context)
        email = found.get("email", "")
        reference = found.get("id", "")
        if not found["text"] and not found.get("stars"):
            return self.ignored("a review without text and stars")
        interest = Interest(
            channel=self.channel,
            action="review",
            author_name=line(found.get("name", ""), 200),
            author_key=email,
            text=found["text"],
            url=url,
            answer="page" if url else "mail" if email else "",
            source_key=links.host_of(shop or url) or message.sender.domain,
            source_name=line(found.get("shop", "") or message.sender.name, 100),
            product=line(found["product"]),
            email=email,
            rating=int(found["stars"]) if found.get("stars") else None,
            date=self.date(message, context),
            thread_key=message.message_id,
            external_ref=reference,
        )
        return self.parsed([interest], context)


def _read(message: Message) -> dict[str, str]:
    """The fields by name; empty if the mail is of none of these shops."""
    return _opencart(message) or _cubecart(message) or _zencart(message)


def _opencart(message: Message) -> dict[str, str]:
    # its HTML has no markup but <br>, and line ends that count
    if len(message.html) > 50_000 or "<table" in message.html or "<div" in message.html:
        return {}
    for text in (message.text, clean(html.unescape(_BREAK.sub("\n", message.html)))):
        found = _OPENCART.search(text)
        end = _OPENCART_END.search(found["text"]) if found else None
        shop = end["shop"] if end else message.sender.name
        if found and shop and shop.lower() in message.subject.lower() and shop.lower() != message.subject.lower():
            written = found["text"][:end.start()] if end else found["text"]
            return {**found.groupdict(), "text": clean(written), "shop": shop, "url": "",
                    "shop_url": end["url"] if end else ""}
    return {}


def _cubecart(message: Message) -> dict[str, str]:
    text = message.text or (message.text_of_html if "new review/comment" in message.html else "")
    found = _CUBECART.search(text)
    body = _CUBECART_TEXT.search(text)
    if not found or not body:
        return {}
    link, end = _CUBECART_LINK.search(text), _CUBECART_END.search(body["text"][-800:])
    written = body["text"]
    if end and links.related(links.host_of(end["url"]), message.sender.domain):
        written = written[:len(written) - len(end[0])]
    return {
        **found.groupdict(),
        "text": clean(written),
        "url": link[0] if link else "",
        "id": link["id"] if link else "",
    }


def _cubecart_to_customer(message: Message) -> bool:
    """Whether a CubeCart tells a customer of his order, in whatever language.

    By the number, which no other shop writes so; the frame has the shop's name as its title, no page for the staff and
    nobody's address but the reader's.
    """
    name = message.sender.name
    if not name or message.references or f"<title>{html.escape(name, quote=False)}</title>" not in message.html:
        return False
    if not _CUBECART_NUMBER.search(message.html) or _CUBECART_STAFF.search(message.hrefs):
        return False
    known = {message.sender.address, *(to.address for to in message.to)}
    if any(found[0].lower() not in known for found in EMAIL.finditer(message.any_text[:_MAX_TEXT])):
        return False
    return any(links.related(links.host_of(url), message.sender.domain) for url, _label, _node in message.links)


def _zencart(message: Message) -> dict[str, str]:
    subject = _ZENCART_SUBJECT.fullmatch(message.subject)
    found = _ZENCART.search(message.any_text) if subject else None
    if not subject or not found:
        return _zencart_translated(message)
    info = found["info"] or ""
    address = EMAIL.search(info)
    # "From" is empty there, the account is the customer's
    name = dict(forms.from_lines(info).rest).get("Login Name", "")
    return {
        "product": subject["product"],
        "text": clean(found["text"]),
        "name": name,
        "email": address[0].lower() if address else "",
    }


def _zencart_translated(message: Message) -> dict[str, str]:
    """A sentence with the product, with which the subject ends, the words below a label, what is for the office."""
    product = re.split(r"[:：]", message.subject, maxsplit=1)[-1].strip()
    if product == message.subject or not product or message.references:
        return {}
    text = message.text[:_MAX_TEXT]
    sentence, _newline, below = text.lstrip().partition("\n")
    found = list(_OFFICE.finditer(below)) if product in sentence and len(sentence) > len(product) + _SENTENCE else []
    if not found:
        return {}
    words, known = _above_office(below[:found[-1].start()].rstrip("\n"))
    details = _DETAILS.fullmatch(clean(words))
    if not details or not known or known["email"] == message.sender.address:
        return {}
    return {"product": product, "text": clean(details["text"]), **known}


def _above_office(text: str) -> tuple[str, dict[str, str]]:
    """The words above what the shop knows of the visitor, and his name and address in it."""
    rows = [row.strip() for row in text.split("\n")]
    start = len(rows)
    while start and len(rows) - start < _OFFICE_ROWS and rows[start - 1] and not _RULE.fullmatch(rows[start - 1]):
        start -= 1
    if start == len(rows) or rows[start][-1] not in ":：" and _LABELLED.fullmatch(rows[start]):
        # no heading above the lines
        return "", {}
    values = [match["value"].strip() for row in rows[start:] if (match := _LABELLED.fullmatch(row))]
    address = next((index for index, value in enumerate(values) if EMAIL.fullmatch(value)), 0)
    names = [value for value in values[:address] if value and not any(map(str.isdigit, value))]
    if not names:
        return "", {}
    above = rows[:start - 1] if start and _RULE.fullmatch(rows[start - 1]) else rows[:start]
    return "\n".join(above), {"name": names[-1], "email": values[address].lower()}
