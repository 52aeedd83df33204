# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Plug-ins of WordPress that send what a form was filled in with.

Sources of the layouts: WPForms ``templates/emails/classic-field.php`` (1.8.5),
``includes/emails`` (1.7); Everest Forms ``templates/emails``; Elementor Pro
``modules/forms/actions/email.php``; Fluent Forms ``ShortCodeParser.php``;
Ninja Forms ``includes/MergeTags/Fields.php`` (3.0); Formidable
``FrmTableHTMLGenerator.php``, ``FrmEmail.php``; Jetpack
``class-contact-form.php``. Marks are what no translation changes: classes,
styles, links and names of products; subjects are English where they count.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from .. import links
from ..kinds import forms
from ..kinds.marked_form import MarkedForm
from ..labels import key_of
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

_CELL = html_.Mark("field-name", r"<td[^<>]{0,300}\bclass=[\"']?field-name\b")
_VALUE = html_.Mark("field-value", r"<td[^<>]{0,300}\bclass=[\"']?field-value\b")
#: the table around one field, of WPForms before 1.8.5 and of Everest Forms, which descends from it
_FIELD = html_.Mark("min-width", r"display: ?block; ?min-width: ?100%; ?border-collapse: ?collapse; ?width: ?100%")
_FRAME = lazy_regex(r"^--- [^\n]{1,80} ---$", re.MULTILINE)
_EVEREST = lazy_regex(r"New Form Entry (?P<form>.{1,150})")
_CREDIT = lazy_regex(r"^[^:\n]{2,40}: ?Elementor$", re.MULTILINE)
_RULE = "\n---\n"
_LABEL = lazy_regex(r"[^\n:]{1,80}: ?\S")
_URL = lazy_regex(r"https?://[^\s<>\"']+")
_FLUENT = html_.Mark("ff_all_data", r"<table[^<>]{0,200}\bclass=[\"'][^\"'<>]{0,100}\bff_all_data\b")
_NINJA = html_.Mark("ninja_forms_field_", r"<tr[^<>]{0,100}\bid=[\"']ninja_forms_field_\d")
_NINJA_SUBJECT = "Ninja Forms Submission"
_FORMIDABLE = html_.Mark("7px 9px", r"<td[^<>]{0,300}padding: ?7px 9px; ?vertical-align: ?top; ?border-top:")
_SPAM_LINK = html_.Mark("mark_as_spam", r"href=[\"'][^\"'<>]{1,1500}&(?:amp;|#0?38;)?mark_as_spam\b")
_OF_ADMIN = lazy_regex(r"/wp-admin/|wordpress\.com/")


def _tables(message: Message) -> forms.Fields | None:
    """The fields in the tables of the HTML body, ``None`` if there are none that are known."""
    fields = forms.from_tables(message.tree) if message.tree is not None else None
    return fields if fields and (fields.known or fields.rest) else None


#: the whole text of Grunion, in whatever language: three labels, the words, the hour, the IP address
_GRUNION = lazy_regex(
    r"[^\n:：]{1,60} ?[:：] ?(?P<name>[^\n]{0,200})\n[^\n:：]{1,60} ?[:：] ?(?P<email>[^\s@]{1,64}@[^\s@]{1,190})\n"
    r"[^\n:：]{1,60} ?[:：] ?(?P<site>https?://\S{1,300})?\n\n(?P<text>[^\n]{0,5000}(?:\n[^\n]{0,5000}){0,400}?)\n"
    r"[^\n:：]{1,60} ?[:：] ?[^\n]{0,80}\d[^\n]{0,80}\n"
    r"[^\n:：]{1,60} ?[:：] ?(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]{6,45})\n")


class WPForms(MarkedForm):
    """And what it counts once a week, which names nobody."""

    code = "wpforms"
    version = 4
    subject = lazy_regex(r"New Entry: (?P<form>.{1,150})")
    _summary = lazy_regex(r"(?:Your )?Weekly WPForms Summary for .{1,200}")

    def marked(self, message: Message) -> bool:
        if self._is_summary(message):
            return True
        html = message.html
        if html:
            return bool(_CELL.search(html) and _VALUE.search(html)) or bool(
                _FIELD.search(html) and not _EVEREST.fullmatch(message.subject))
        text = message.text
        return text.startswith("--- ") and len(_FRAME.findall(text)) >= 2

    def fields(self, message: Message) -> forms.Fields:
        return _tables(message) or forms.read(message)

    def _is_summary(self, message: Message) -> bool:
        return bool(self._summary.fullmatch(message.subject) and "<table" in message.html)

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if self._is_summary(message):
            return self.ignored("summary of the entries")
        return super().parse(message, context)


class EverestForms(MarkedForm):
    code = "everest_forms"
    subject = _EVEREST

    def marked(self, message: Message) -> bool:
        return bool(_EVEREST.fullmatch(message.subject) and _FIELD.search(message.html))

    def fields(self, message: Message) -> forms.Fields:
        return _tables(message) or forms.read(message)


def _with_paragraphs(text: str) -> forms.Fields:
    """The fields in ``text``, where no empty line stands between two: one of several paragraphs goes on to the end."""
    rows = text.rstrip("\n").split("\n")
    empty = next((index for index, row in enumerate(rows) if index and not row.strip()), 0)
    start = next((index for index in range(empty - 1, -1, -1) if _LABEL.match(rows[index])), 0)
    if not start or not any(row.strip() for row in rows[empty:]):
        return forms.from_lines(text)
    label, _colon, first = rows[start].partition(":")
    fields = forms.from_lines("\n".join(rows[:start]))
    if fields.message or key_of(label) not in ("", "message"):
        return forms.from_lines(text)
    return forms.Fields({**fields.known, "message": clean("\n".join((first, *rows[start + 1:])))}, fields.rest)


class Elementor(MarkedForm):
    """The line of credit at its end has the product's name in every language."""

    code = "elementor"
    version = 4
    subject = lazy_regex(r"New message from [\"«“](?P<site>.{1,150})[\"»”]")

    def marked(self, message: Message) -> bool:
        text = message.any_text
        return "Elementor" in text and _RULE in text and bool(_CREDIT.search(text))

    def fields(self, message: Message) -> forms.Fields:
        # Below the rule stand date, time, page, browser and address, with translated labels.
        above, _rule, below = message.any_text.rpartition(_RULE)
        fields = _with_paragraphs(above)
        page = _URL.search(below)
        return forms.Fields({**fields.known, "page": page[0]}, fields.rest) if page else fields


class FluentForms(MarkedForm):
    code = "fluent_forms"
    version = 4
    subject = lazy_regex(r"\[[^\[\]]{0,150}\] New Form Submission")

    def marked(self, message: Message) -> bool:
        return bool(_FLUENT.search(message.html))

    def fields(self, message: Message) -> forms.Fields:
        table = html_.first_class(message.tree, "ff_all_data") if message.tree is not None else None
        if table is None:
            return forms.read(message)
        fields = forms.from_tables(table)
        # below the table a sentence, in whatever language, ends with the page of the form
        below = (_URL.findall(html_.text_of(node)) for node in table.itersiblings("p"))
        page = next((found[-1] for found in below if found), "")
        return forms.Fields({**fields.known, "page": page}, fields.rest) if page and not fields.page else fields


class NinjaForms(MarkedForm):
    code = "ninja_forms"
    subject = lazy_regex(_NINJA_SUBJECT)

    def marked(self, message: Message) -> bool:
        return bool(_NINJA.search(message.html)) or (
            message.subject == _NINJA_SUBJECT and bool(forms.read(message).known)
        )

    def fields(self, message: Message) -> forms.Fields:
        return _tables(message) or forms.read(message)


class Formidable(MarkedForm):
    code = "formidable"
    version = 4
    subject = lazy_regex(r"(?P<form>.{1,150}?) Form submitted on (?P<site>.{1,150})")

    def marked(self, message: Message) -> bool:
        if _FORMIDABLE.search(message.html):
            return True
        # other programs call their forms so as well, and have tables of their own
        plain = self.subject.fullmatch(message.subject) and "<td" not in message.html
        return bool(plain and forms.read(message).known)

    def fields(self, message: Message) -> forms.Fields:
        return _tables(message) or forms.read(message)


class Jetpack(MarkedForm):
    """Each field is a paragraph; below them stands a link that calls the entry spam.

    Of Grunion, from which it comes, and up to version 2, the mail is text: name, address, site, the words without a
    label, time and IP address.
    """

    code = "jetpack_forms"
    version = 4
    subject = lazy_regex(r"\[(?P<site>[^\[\]]{1,150})\] .{0,300}")

    def marked(self, message: Message) -> bool:
        if message.html:
            return bool(_SPAM_LINK.search(message.html))
        return bool(self.subject.fullmatch(message.subject) and _GRUNION.match(message.text))

    def fields(self, message: Message) -> forms.Fields:
        told = None if message.html else _GRUNION.match(message.text)
        if told:
            site = (("Website", told["site"]),) if told["site"] else ()
            known = {"name": line(told["name"]), "email": told["email"].lower(), "message": clean(told["text"])}
            return forms.Fields({key: value for key, value in known.items() if value}, site)
        pairs = [] if message.tree is None else list(filter(None, map(_paragraph, message.tree.iter("p"))))
        fields = forms.from_pairs(pairs) if pairs else forms.read(message)
        # the last one: the visitor may have written addresses too
        page = next((url for url in reversed(_URL.findall(message.text_of_html)) if not _OF_ADMIN.search(url)), "")
        return forms.Fields({**fields.known, "page": page}, fields.rest) if page and not fields.page else fields

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if message.subject.startswith("***SPAM***"):
            return self.ignored("the site took the entry for spam")
        fields = self.fields(message)
        title = message.subject.partition("] ")[2]
        return self.request(
            message, context, fields, title=title, site=links.host_of(forms.site_link(fields.page, message, context))
        )


def _paragraph(node: etree._Element) -> tuple[str, str] | None:
    """Label and value of ``<p><strong>Label:</strong><br><span>value</span></p>``."""
    label, value = node.find("strong"), node.find("span")
    if label is None or value is None:
        return None
    return html_.text_of(label), html_.text_of(value)
