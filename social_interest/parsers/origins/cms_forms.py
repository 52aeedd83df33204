# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Contact forms of content management systems: Joomla, Drupal, Craft, Odoo.

Sources of the layouts: ``com_contact.ini`` of Joomla; ``contact_mail()`` in
``contact.module`` of Drupal and ``EmailWebformHandler`` of its module Webform;
``src/Mailer.php`` of craftcms/contact-form; ``controllers/form.py`` and the
translations of Odoo's module ``website``. Sentences are translated, so what is
looked for is their shape: an address in round or angle brackets, a link, a row
of underscores.
"""

from __future__ import annotations

import itertools
import re

from .. import html as html_
from ..kinds import form_text, forms
from ..kinds.form_values import composed
from ..kinds.marked_form import MarkedForm
from ..labels import key_of
from ..lazy_regex import lazy_regex
from ..message import Message
from ..names import is_name
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

_ADDRESS = r"[^\s<>()\[\],;:\\\"@]{1,100}@[^\s<>()\[\],;:\\\"@]{1,150}"


class Joomla(MarkedForm):
    """"… URL …:", "NAME <ADDRESS>", the text, then fields of the site's own."""

    code = "joomla"
    _start = lazy_regex(
        rf"[^\n:]{{1,200}}?(?P<url>https?://[^\s<>]{{1,500}})[^\n:]{{0,60}}:\n(?P<name>[^\n<>]{{1,200}}?) "
        rf"+<(?P<email>{_ADDRESS})>\n+(?P<rest>[\s\S]*)"
    )
    #: the copy for the visitor (en, ru, de, fr, es)
    _copy = lazy_regex(r"(?:Copy of|Копия|Kopie von|Copie de|Copia de)\s?: ", re.IGNORECASE)

    def marked(self, message: Message) -> bool:
        text = message.any_text
        if self._start.match(text):
            return True
        # the copy has one more sentence above
        return bool(self._copy.match(message.subject) and self._start.match(text.partition("\n\n")[2]))

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        found = self._start.match(message.any_text)
        if not found:
            return self.ignored("copy of a form for the person who filled it in")
        text, extra = _without_tail(found["rest"])
        known = {
            "name": line(found["name"], 200),
            "email": found["email"].lower(),
            "message": clean(text),
            "page": found["url"],
        }
        for key in ("phone", "product"):
            if extra.known.get(key):
                known[key] = extra.known[key]
        site, _colon, title = message.subject.partition(": ")
        return self.request(
            message, context, forms.Fields(known, extra.rest), site_name=line(site, 100) if title else "", title=title
        )


def _without_tail(text: str) -> tuple[str, forms.Fields]:
    """The text and the fields in its last paragraph, if that consists of nothing else."""
    body, _blank, tail = text.rstrip().rpartition("\n\n")
    rows = [row for row in tail.split("\n") if row.strip()]
    labels = [row.partition(": ")[0] for row in rows if re.match(r"[^\s:][^:\n]{0,59}: \S", row)]
    # "Note: it is red" is a sentence of the text
    if (
        body
        and len(labels) == len(rows)
        and (len(rows) > 1 or key_of(labels[0]) in ("phone", "email", "company", "product"))
    ):
        return body, forms.from_lines(tail)
    return text, forms.Fields({}, ())


class Drupal(MarkedForm):
    """The contact module: "NAME (ADDRESS) … URL of the form." and the text; Webform: three lines, then the values.

    Behind the name of a visitor who has no account stands "(not verified)", in
    the language of the site. The sentence may be wrapped. A member's own form
    begins with a greeting, and its address is that of the settings.
    """

    code = "drupal"
    version = 5
    _contact = lazy_regex(
        rf"(?:[^\n]{{1,100}}[,!]\n\n)?(?P<name>[^\n()]{{1,200}}?)(?:\s\([^\n()@/]{{1,40}}\))?\s"
        rf"\((?P<who>https?://[^\s()]{{1,500}}|{_ADDRESS})\)\s(?:[^\n]|\n(?!\n)){{1,250}}?"
        rf"(?:\.\n\n(?:[^\n]|\n(?!\n)){{1,250}}?)?\s(?P<url>https?://[^\s<>]{{1,500}}?)"
        rf"(?:\.?\n|\s(?:[^\n]|\n(?!\n)){{1,200}}?\.\n)\n*(?P<rest>[\s\S]*)"
    )
    _settings = lazy_regex(r"/user/\d+/edit\b")
    #: the heading above the values (en, ru, de, fr, es)
    _values = lazy_regex(
        r"^(?:Submitted values are|Отправленные значения|Переданные значения|Eingegebene Werte|"
        r"Les valeurs soumises sont|Los valores enviados son)\s?:$",
        re.MULTILINE,
    )
    #: the same three lines in another language, below the header of the program: when, by whom, the heading
    _frame = lazy_regex(
        r"\s*[^\n]{0,60}\d[^\n]{2,60}\n+[^\n:：]{3,60}[:：][^\n]{0,150}\n+[^\n:：]{3,60} ?[:：][ \t]*\n+"
        r"(?=[^\n:：]{1,150}[:：])")
    _title = lazy_regex(r"\[(?P<form>[^\[\]]{1,150})\] (?P<title>.{0,300})")
    _form = lazy_regex(r"Webform submission from: (?P<form>.{1,150})")

    def marked(self, message: Message) -> bool:
        text = message.any_text
        return bool(
            (self._title.fullmatch(message.subject) and self._contact.match(text)) or self._values.search(text[:2000])
            or self._framed(message, text)
        )

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text = message.any_text
        found = self._contact.match(text)
        if not found:
            form = self._form.fullmatch(message.subject)
            title = form["form"] if form else ""
            if not form and self._framed(message, text):
                title = message.subject.partition(": ")[2]
            return self.request(
                message, context, self.fields(message), form=line(title, 150), title="" if title else None)
        title = self._title.fullmatch(message.subject)
        # Drupal 8 and later print subject and text as fields, Drupal 7 the text alone.
        letter = _is_letter(found["rest"])
        below = forms.Fields({}, ()) if letter else forms.from_lines(found["rest"], _alone(found["rest"]))
        known = {**below.known, "name": line(found["name"], 200), "page": found["url"]}
        rest = below.rest
        told = title["title"] if title else ""
        rows = _told_twice(found["rest"], line(found["name"], 200), told)
        if rows:
            known, rest = {**rows, "name": known["name"], "page": known["page"]}, ()
        elif "message" not in below.known:
            known, rest = {"name": known["name"], "page": known["page"], "message": clean(found["rest"])}, ()
        if "@" in found["who"]:
            known["email"] = found["who"].lower()
        if self._settings.search(found["url"]):
            del known["page"]
        return self.request(message, context, forms.Fields(known, rest), form=line(title["form"], 150) if title else "",
                            title=told)

    def _framed(self, message: Message, text: str) -> re.Match[str] | None:
        """The lines above Webform's values, in any language."""
        return self._frame.match(text[:2000]) if message.header("x-mailer") == "Drupal" else None

    def fields(self, message: Message) -> forms.Fields:
        """What stands below the heading of Webform's values, in the body that tells more."""
        found = [forms.Fields({}, ())]
        for text, headings in ((message.text, frozenset()), (message.text_of_html, _bold_labels(message))):
            start = self._values.search(text) or self._framed(message, text)
            if start:
                found.append(forms.from_lines(text[start.end():], headings))
        fields = max(found, key=lambda fields: fields.strength)
        return fields if fields.name else _with_contact(fields)


def _bold_labels(message: Message) -> frozenset[str]:
    """The labels of Webform, whatever they say: bold, each above its value."""
    nodes = itertools.islice(message.tree.iter("b"), forms.MAX_FIELDS) if message.tree is not None else ()
    labels = (html_.label(node) for node in nodes if not (node.tail or "").strip()
              and (below := node.getnext()) is not None and below.tag == "br")
    return frozenset(label for label in labels if 1 < len(label) <= 60) | form_text.headings(message.tree)


def _with_contact(fields: forms.Fields) -> forms.Fields:
    """``fields`` with name, address and number of a field that has them below each other, whatever it is called."""
    for label, value in fields.rest:
        name, parts, below = composed(value)
        if parts and is_name(name):
            told = ((one[0], below if one == (label, value) else one[1]) for one in fields.rest)
            rest = tuple(pair for pair in told if pair[1])
            return forms.Fields({**parts, **fields.known, "name": name}, rest)
    return fields


def _told_twice(text: str, name: str, title: str) -> dict[str, str]:
    """Address and words below labels in any language, where name and subject are those that the mail told before."""
    rows = [row.strip() for row in text.strip().split("\n")]
    # labels and values in turn, each on a line of its own
    told = [index for index, row in enumerate(rows) if row][:8]
    if len(told) < 8 or not title or rows[told[1]] != name or not EMAIL.fullmatch(rows[told[3]]) or (
            rows[told[5]] != title.strip()):
        return {}
    below, known = rows[told[7]:], {"email": rows[told[3]].lower()}
    # fields of the site's own stand below the words
    first = next((index for index in range(1, len(below) - 1) if _is_alone(below, index)), len(below))
    more = forms.from_lines("\n".join(below[first:]), frozenset(row for row in below[first:] if key_of(row)))
    phone = {"phone": more.phone} if more.phone else {}
    return {**known, **phone, "message": clean("\n".join(below[:first]))}


def _is_letter(text: str) -> bool:
    """Whether ``text`` begins with a greeting or a sentence: labels further below are the visitor's own words."""
    first = text.strip().partition("\n")[0].rstrip()
    return first.endswith((",", ".", "!", "?", "…")) and not key_of(first.partition(":")[0])


def _is_alone(rows: list[str], index: int) -> bool:
    """Whether a row is a label for a number or a firm, between empty rows, above its value."""
    return key_of(rows[index]) in ("phone", "company") and not rows[index - 1] and not rows[index + 1]


def _alone(text: str) -> frozenset[str]:
    """The labels that stand on lines of their own, if the text begins with one: so does the text part of Drupal 8."""
    rows = [row.strip() for row in text.strip().split("\n")[:200]]
    if not rows or key_of(rows[0]) not in ("message", "subject") or len(rows) < 2 or rows[1]:
        return frozenset()
    return frozenset(
        row for index, row in enumerate(rows)
        if (not index or not rows[index - 1]) and 0 < len(row) <= 60 and key_of(row) not in ("", "noise"))


class Craft(MarkedForm):
    """Markdown: a list "- **Label:** value", then the text. From carries the visitor's name."""

    code = "craft"
    _list = lazy_regex(r"(?:- \*\*[^*\n]{1,80}:\*\* [^\n]{0,1000}\n?){1,60}")

    def marked(self, message: Message) -> bool:
        found = self._list.match(message.text)
        return bool(found and message.reply_to.address and message.reply_to.address in found[0].lower())

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        found = self._list.match(message.text)
        if not found:
            return self.unknown("no list of fields")
        fields = forms.from_lines(found[0])
        text = clean(message.text[found.end():])
        known = dict(fields.known)
        if text:
            known["message"] = text
        return self.request(message, context, forms.Fields(known, fields.rest), title=message.subject)


class OdooWebsite(MarkedForm):
    """A sentence, eleven underscores, then lines "key : value"."""

    code = "odoo_website"
    _start = lazy_regex(
        r"(?P<text>[\s\S]{0,20000}?)^[^\n]{5,120}[!.:]\n_{11}\n+(?P<rest>[^\n:]{1,80} : [\s\S]*)", re.MULTILINE
    )
    _referrer = lazy_regex(r"^REFERER : (https?://\S{1,1500})", re.MULTILINE)

    def marked(self, message: Message) -> bool:
        text = message.any_text
        return "\n___________\n" in text and bool(self._start.match(text))

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        found = self._start.match(message.any_text)
        if not found:
            return self.unknown("no values below the rule")
        # what the server knows of the browser stands below a shorter rule
        values, rule, browser = found["rest"].partition("\n________\n")
        if rule:
            values = values.rstrip().rpartition("\n")[0]
        fields = forms.from_lines(values)
        known = dict(fields.known)
        page = self._referrer.search(browser)
        if page:
            known["page"] = page[1]
        # the form's own text field comes before the values
        if clean(found["text"]):
            known["message"] = clean(found["text"])
        return self.request(message, context, forms.Fields(known, fields.rest), title=message.subject)
