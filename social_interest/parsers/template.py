# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What an administrator taught: which messages are meant, and what in them is what.

A template is data and no code: it comes with the :class:`Context`, and one
built-in parser reads by it. It is asked where no origin is recognised, before
the general parsers (forms, letters) and after all others.
"""

from __future__ import annotations

import dataclasses

from . import links
from .base import Parser
from .kinds import forms
from .kinds.notification import all_links
from .links import within
from .message import Message
from .phones import phone_key
from .text import EMAIL, clean, line
from .types import AnyOutcome, Context, Interest, Template, TemplateField, Unknown
from .verdict import judge
from .wildcard import Wildcard, wildcard

#: what may be taught; "other" is any further field of a form, under its label
TARGETS = ("author", "email", "phone", "text", "title", "link", "product", "rating", "other")
#: where it stands: behind its label, between two texts, in or under a link, in a header
METHODS = ("label", "between", "link", "subject", "reply_to", "sender")
#: of these at least one must be found, for a card needs something to act on
WORTH = ("email", "phone", "text", "link")
#: lines of a message that are looked at
MAX_LINES = 5000


class TemplateParser(Parser):
    """Reads by the first template of the context that is meant and finds what it must."""

    code = "template"
    channel = "form"
    basis = "probable"

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        """As of every parser, but with the verdict, which each template has its own terms for.

        Unknown, with a reason if some template is meant for the message.
        """
        reason = ""
        for template in context.templates:
            if not meant(template, message):
                continue
            values = found(template, message)
            missing = missing_in(template, values)
            if missing:
                reason = reason or f"template {template.name}: {missing}"
                continue
            # the site that the template names is listed by whoever taught it
            listed = context.http_hosts | ({template.link_domain.lower()} - {""})
            outcome = self.parsed(
                [_interest(template, values, message, context)], dataclasses.replace(context, http_hosts=listed))
            domains = (template.signed_by.lower(),) if template.signed_by else ()
            judgement = judge(message, domains, context)
            return dataclasses.replace(
                outcome, reason=outcome.reason or f"template {template.name}", verdict=judgement.verdict,
                vouched=judgement.vouched, anybody=not domains)
        return self.unknown(reason)

    def read(self, message: Message, context: Context) -> AnyOutcome:
        """:meth:`parse`, signed; :class:`Unknown` unsigned, for then others may try."""
        outcome = self.parse(message, context)
        if isinstance(outcome, Unknown):
            return outcome
        return dataclasses.replace(outcome, parser=self.code, parser_version=self.version, basis=self.basis)


def meant(template: Template, message: Message) -> bool:
    """Whether all conditions of the template hold; never, if it has none about where the message comes from."""
    if not (template.sender or template.subject or template.list_id):
        return False
    sender = template.sender.lower()
    if sender and "@" in sender and not wildcard(sender).fits(message.sender.address):
        return False
    if sender and "@" not in sender and not within(message.sender.domain, (sender,)):
        return False
    if template.subject and not wildcard(template.subject).find(message.subject):
        return False
    if template.list_id and not wildcard(template.list_id).find(message.list_id):
        return False
    return not template.words or any(
        wildcard(template.words).find(one) for text in _texts(message) for one in text)


def missing_in(template: Template, values: dict[str, str]) -> str:
    """What the template had to find and did not, as a sentence; "" if all is there."""
    missing = [field.target for field in template.fields if field.required and not values.get(field.target)]
    if missing:
        return f"{', '.join(missing)} not found"
    return "" if any(values.get(target) for target in WORTH) else f"found none of {', '.join(WORTH)}"


def found(template: Template, message: Message) -> dict[str, str]:
    """What each field of the template finds, by its target, fit for a card; "" for what is not there.

    ``author_url`` and ``product_url`` come with an author and a product that
    stand in a link; other fields come as ``other 1``, ``other 2``, … in order.
    """
    labels = frozenset(_as_label(field.pattern) for field in template.fields if field.method == "label")
    domains = tuple(sorted({domain for domain in (message.sender.domain, template.link_domain.lower()) if domain}))
    values: dict[str, str] = {}
    for index, field in enumerate(template.fields):
        if field.method == "link":
            values.update(_by_link(field, message, domains))
            continue
        value = _fit(field.target, _raw_value(field, message, labels), domains)
        values[field.target if field.target != "other" else f"other {index}"] = value
    return values


def _raw_value(field: TemplateField, message: Message, labels: frozenset[str]) -> str:
    """What stands at the place of the field, as it stands there."""
    if field.method == "subject":
        return _between(field, [message.subject], one_line=True)
    if field.method in ("reply_to", "sender"):
        address = message.reply_to if field.method == "reply_to" else message.sender
        return address.address if field.target == "email" else address.name
    one_line = field.target != "text"
    for lines in _texts(message):
        if field.method == "label":
            value = _by_label(_as_label(field.pattern), lines, labels, one_line=one_line)
        else:
            value = _between(field, lines, one_line=one_line)
        if value:
            return value
    return ""


def _texts(message: Message) -> list[list[str]]:
    """The lines of the text body and of the HTML body."""
    texts = [message.text, message.text_of_html] if message.html else [message.text]
    return [text.split("\n", MAX_LINES)[:MAX_LINES] for text in texts if text]


# -- a label --------------------------------------------------------------

def split_label(text: str) -> tuple[str, str]:
    """("E-mail", "ann@mail.example") of "* E-mail: ann@mail.example"; ("", text) of a line without a label."""
    label, colon, value = text.replace("：", ":").partition(":")
    label = label.strip("*_-•· \t")
    if not colon or not 1 <= len(label) <= 60 or value.startswith("//"):
        return "", text.strip()
    return label, value.strip("*_ \t")


def _as_label(text: str) -> str:
    return " ".join(text.strip("*_-•·:： \t").casefold().split())


def _by_label(label: str, lines: list[str], labels: frozenset[str], *, one_line: bool) -> str:
    """What stands behind the label or below it; a text goes on to the next label that is taught."""
    for index, one in enumerate(lines):
        name, value = split_label(one)
        if not name and _as_label(one) == label:
            name, value = one, ""
        if _as_label(name) != label or not name:
            continue
        below = "\n".join(_until_label([value, *lines[index + 1:]], labels)).strip()
        if not one_line:
            return below
        first = below.partition("\n")[0]
        # an empty field, and below it the next one
        return first if value or not any(char.isalpha() for char in split_label(first)[0]) else ""
    return ""


def _until_label(lines: list[str], labels: frozenset[str]) -> list[str]:
    """``lines`` up to the next that starts a field, or that no field goes on over."""
    for index, one in enumerate(lines[1:], 1):
        if _as_label(split_label(one)[0] or one) in labels or (one and forms.ends(one.strip())):
            return lines[:index]
    return lines


# -- a place between two texts ----------------------------------------------

def _between(field: TemplateField, lines: list[str], *, one_line: bool) -> str:
    before = wildcard(field.pattern) if field.pattern.strip("* ") else None
    until = wildcard(field.until) if field.until.strip("* ") else None
    if one_line:
        return _line_between([one for one in lines if one.strip()], before, until)
    for index, one in enumerate(lines):
        place = before.find(one) if before else (0, 0)
        if place:
            return _text_between([one[place[1]:], *lines[index + 1:]], until)
    return ""


def _line_between(lines: list[str], before: Wildcard | None, until: Wildcard | None) -> str:
    """The first rest of a line behind ``before``, or the line below it, that ``until`` ends or follows."""
    for index, one in enumerate(lines):
        place = before.find(one) if before else (0, 0)
        if not place:
            continue
        rest = one[place[1]:].strip()
        if not rest:
            index += 1
            rest = lines[index] if index < len(lines) else ""
        end = until.find(rest) if until else (len(rest), 0)
        if end:
            return rest[:end[0]].strip()
        if index + 1 < len(lines) and until.find(lines[index + 1]):
            return rest
    return ""


def _text_between(lines: list[str], until: Wildcard | None) -> str:
    """``lines`` up to the place of ``until``; nothing if that does not come."""
    if not until:
        end = next((index for index, one in enumerate(lines) if one and index and forms.ends(one.strip())), len(lines))
        return "\n".join(lines[:end])
    for index, one in enumerate(lines):
        place = until.find(one)
        if place:
            return "\n".join([*lines[:index], one[:place[0]]])
    return ""


# -- a link ------------------------------------------------------------------

def fitting_links(pattern: str, message: Message) -> list[tuple[str, str]]:
    """(address, words) of the links whose address or words hold the pattern."""
    wanted = wildcard(pattern)
    return [(url, words) for url, words in all_links(message) if wanted.find(url[:4000]) or wanted.find(words)]


def _by_link(field: TemplateField, message: Message, domains: tuple[str, ...]) -> dict[str, str]:
    fitting = fitting_links(field.pattern, message)
    url, words = fitting[field.number - 1] if 0 < field.number <= len(fitting) else ("", "")
    if field.target in ("email", "phone"):
        return {field.target: _fit(field.target, words or url.partition(":")[2], domains)}
    address = _fit("link", url, domains)
    if field.target == "link":
        return {"link": address}
    values = {field.target: _fit(field.target, words, domains)}
    return {**values, f"{field.target}_url": address} if field.target in ("author", "product") else values


# -- values and the card -------------------------------------------------------

def _fit(target: str, value: str, domains: tuple[str, ...]) -> str:
    """``value`` as the card takes it for ``target``; "" if it is no such thing."""
    if target == "text":
        return clean(value)
    value = line(value, 2000)
    if target == "email":
        match = EMAIL.search(value)
        return match[0].lower() if match else ""
    if target == "phone":
        return value[:60] if sum(char.isdigit() for char in value[:60]) >= 5 else ""
    if target == "link":
        return next(
            (
                url
                for url in (
                    links.canonical(word.strip("<>()\"'.,;"), domains, http=True) for word in value.split(" ", 50)
                )
                if url
            ),
            "",
        )
    if target == "rating":
        return str(forms.stars(value) or "")
    if target == "author":
        return forms.without_address(value)[0][:200]
    return line(value)


def _interest(template: Template, values: dict[str, str], message: Message, context: Context) -> Interest:
    email, phone, url = (values.get(target, "") for target in ("email", "phone", "link"))
    possible = {"mail": email, "call": phone, "page": url, "chat": url}
    answer = template.answer if possible.get(template.answer) else next(
        (kind for kind in ("mail", "call", "page") if possible[kind]), "")
    rating = values.get("rating", "")
    return Interest(
        channel=template.channel,
        action=template.action,
        author_name=values.get("author", ""),
        author_key=email or phone_key(phone),
        author_url=values.get("author_url", ""),
        text=values.get("text", ""),
        title=values.get("title", ""),
        url=url,
        answer=answer,
        source_key=template.source_key or f"{message.sender.domain}/{template.name}".lower(),
        source_name=template.source_name or template.name,
        product=values.get("product", ""),
        product_url=values.get("product_url", ""),
        email=email,
        phone=phone,
        rating=int(rating) if rating else None,
        date=Parser.date(message, context),
        thread_key=message.message_id,
        external_ref=message.message_id,
        fields=tuple(
            (field.pattern.strip(" :*") or "Other", values[f"other {index}"])
            for index, field in enumerate(template.fields) if values.get(f"other {index}")),
    )
