# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Forms whose mail a service sends: Squarespace, Wix, Tilda, Netlify, Formspree.

Several unrelated programs that read such mail agree on senders, subjects and
layouts; of Formspree the open-source version of 2019 (``templates/email``) was
read. Known by the sender.
"""

from __future__ import annotations

import re

from .. import html as html_
from .. import links
from ..kinds import forms
from ..kinds.hosted_form import HostedForm
from ..kinds.shop import Order, order
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

#: below the last field
_VIEW = lazy_regex(r"\n[^\n:]{4,40}: https://app\.netlify\.com/[\s\S]*\Z")
_AREA = lazy_regex(
    r"^Textarea(?:_\d{1,3})?: ?(?P<text>[^\n]{0,5000}(?:\n(?!"
    r"(?:Name|Email|Phone|Input|Checkbox|Selectbox|Radio|Date|Time|File|Textarea)(?:_\d{1,3})?: |"
    r"(?:Transaction|Request|Block|Form) (?:ID|Name): |Additional information:|Детали|Данные|Дополнительная)"
    r"[^\n]{0,5000}){0,400})", re.MULTILINE)
#: headings of the builder, of which one would pass for a label, and its own numbers (en, ru)
_FRAME = lazy_regex(
    r"^(?:(?:Request details|Additional information|Детали заявки|Данные заявки|Дополнительная информация):?|"
    r"(?:Transaction|Request|Block) ID: [\w:]{1,60})[ \t]*$", re.MULTILINE | re.IGNORECASE)
_URL_LINE = lazy_regex(r"^(?P<url>https?://[^\s<>\"']+)$", re.MULTILINE)


class Squarespace(HostedForm):
    code = "squarespace"
    version = 5
    sender_domains = ("squarespace.info",)
    _subject = lazy_regex(r"Form Submission - (?P<form>.{1,200})")
    _from = lazy_regex(
        r"\(?Sent via (?:form submission from )?(?P<site>[^\n]{1,150}?)(?: \((?P<url>https?://[^\s()]{1,200})\))?[.)]?$",
        re.MULTILINE | re.IGNORECASE)
    #: buttons below the fields
    _below = lazy_regex(r"\n(?:Create Invoice|Manage Submissions|Does this submission look like spam)\b[\s\S]*")

    #: and its foot of older versions
    _sent = lazy_regex(r"\n\(Sent via [^\n]{1,150}\)\s*\Z")

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text = self._below.sub("", message.text_of_html or message.text)
        fields = forms.from_lines(self._sent.sub("", text))
        subject, site = self._subject.fullmatch(message.subject), self._from.search(text)
        form = subject["form"].removesuffix(f" - {fields.subject}") if subject else ""
        name = line(site["site"], 100) if site else ""
        nodes = html_.links(message.tree) if message.tree is not None else ()
        url = next((url for url, node in nodes if html_.label(node).rstrip(".") == name), site["url"] if site else "")
        host = links.host_of(forms.site_link(url or "", message, context))
        return self.request(
            message,
            context,
            fields,
            form=form,
            title="" if form else None,
            site=host or self.host(message, name),
            site_name=name,
        )


class Wix(HostedForm):
    """Label and value are paragraphs in turn."""

    code = "wix"
    version = 5
    sender_domains = ("wix-forms.com",)
    subject = lazy_regex(r"(?P<form>.{1,200}?) got a new submission")

    def fields(self, message: Message) -> forms.Fields:
        pairs, label = [], ""
        for node in message.tree.iter("p") if message.tree is not None else ():
            text = html_.text_of(node)
            if node.find("strong") is None:
                label = text if text.endswith(":") and len(text) <= 100 else ""
            elif label:
                pairs.append((label, text))
                label = ""
        return forms.from_pairs(pairs) if pairs else forms.read(message)

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        name = message.sender.name
        return self.request(message, context, self.fields(message), site=self.host(message, name), site_name=name)


class Tilda(HostedForm):
    code = "tilda"
    version = 5
    sender_domains = ("tilda.ws", "tilda.cc", "tildaforms.com")
    actions = frozenset({"request", "order"})
    _order = lazy_regex(r"^Order #(?P<number>[\w-]{1,40})", re.MULTILINE)
    _item = lazy_regex(
        r"^\d{1,3}\. ?(?P<name>[^\n]{1,300}?):? [^\n:]{0,40}?\((?P<count>\d{1,6}) ?[x×] ?[^\n()]{1,40}\)[^\n]{0,100}$",
        re.MULTILINE,
    )
    _total = lazy_regex(r"^(?:Payment )?(?:Amount|Total): ?(?P<total>[^\n]{1,60})$", re.MULTILINE | re.IGNORECASE)
    _buyer = lazy_regex(r"^Purchaser information:?$", re.MULTILINE)

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        # the page stands on a line of its own
        pages = [found["url"] for found in _URL_LINE.finditer(message.any_text)]
        page = pages[-1] if pages else ""
        text, area = _without_area(message.any_text)
        text = _FRAME.sub("", _URL_LINE.sub("", text))
        number, buyer = self._order.search(text), self._buyer.search(text)
        if number and buyer:
            fields, total = forms.from_lines(text[buyer.end():]), self._total.search(text)
            told = Order(
                number=number["number"],
                name=fields.name,
                email=fields.email,
                phone=fields.phone,
                note=fields.message,
                products=tuple(
                    f"{item['name']} × {item['count']}" if item["count"] != "1" else item["name"]
                    for item in self._item.finditer(text)
                ),
                total=total["total"] if total else "",
                shop=message.sender.name,
                site=links.host_of(forms.site_link(page, message, context)),
            )
            return self.parsed([order(self, message, context, told)], context)
        fields = forms.from_lines(text)
        if area:
            # the page of the form stands below the last field
            above, found, below = area.rpartition(f"\n{page}") if page else ("", "", area)
            area = clean(above) if found and not below.strip(" \n-") else area
            fields = forms.Fields({**fields.known, "message": area}, fields.rest)
        if page and not fields.page:
            fields = forms.Fields({**fields.known, "page": page}, fields.rest)
        return self.request(message, context, fields, site_name=message.sender.name)


def _without_area(text: str) -> tuple[str, str]:
    """``text`` without the words of a field that its maker gave no name, and these: the builder's own stands there.

    They go on to the next field with such a name, or to the end of the fields.
    """
    found = list(_AREA.finditer(text))
    return _AREA.sub("", text), clean("\n\n".join(match["text"] for match in found))


class Netlify(HostedForm):
    code = "netlify"
    version = 5
    sender_domains = ("netlify.com",)
    subject = lazy_regex(r"(?:\[[^\[\]]{1,100}\] )?Form submission from (?P<form>.{1,150}?)(?: form)?:?")

    def marked(self, message: Message) -> bool:
        return message.sender.address == "formresponses@netlify.com"

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        name = message.sender.name
        site = links.host_of(forms.site_link(f"https://{name}", message, context)) if "." in name else ""
        fields = forms.read(message)
        if fields.message:
            fields = forms.Fields({**fields.known, "message": clean(_VIEW.sub("", fields.message))}, fields.rest)
        return self.request(message, context, fields, site=site, site_name=name)


class Formspree(HostedForm):
    code = "formspree"
    version = 5
    subject = lazy_regex(r"New submission from .{1,300}")
    sender_domains = ("formspree.io",)
    _submitted = lazy_regex(r"submitted your form on (?P<site>[^\s]{1,200}?)\. Here['’]s what they had to say:?\n")
    _end = lazy_regex(r"\nThis form was submitted at [\s\S]*|\n-{3,}\n[\s\S]*")

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text = message.any_text
        found = self._submitted.search(text)
        if not found:
            return self.request(message, context, forms.read(message))
        fields = forms.from_lines(self._end.sub("", text[found.end():]))
        page = found["site"] if "://" in found["site"] else f"https://{found['site']}"
        fields = forms.Fields({**fields.known, "page": page}, fields.rest)
        site = found["site"].partition("//")[2] or found["site"]
        return self.request(message, context, fields, site=site, site_name=site)
