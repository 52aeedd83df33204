# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the parsers of programs share whose mail of a form bears a mark of its own."""

from __future__ import annotations

import dataclasses
import re
from typing import ClassVar

from .. import label_stems
from ..base import Parser
from ..domains import is_own, same_owner
from ..labels import wants_call
from ..lazy_regex import lazy_regex
from ..message import Message
from ..names import is_name
from ..text import EMAIL, line
from ..types import AnyOutcome, Context
from . import forms

_PHONE = lazy_regex(r"\+?[\d ()./-]{9,25}")
#: stems in labels of a person's name (en, de, nl, da, sv, fr, es, it, pt, pl, cs, sk, ru, uk, bg, hu, fi, tr, el, ro,
#: id, vi, ja, zh, ko, th, ar, fa, he, hi), and what else has one
_NAME = lazy_regex(
    r"\bname\b|\b(?:naam|navn|namn|nom|nombre|nome|nume|nimi|nama|imię|jméno|meno|имя|фио|ім['’]я|име|név|neve|adınız|isim|"
    r"όνομα|tên)\b|名前|氏名|姓名|이름|ชื่อ|اسم|نام|שם|नाम", re.IGNORECASE)
_OF_OTHERS = lazy_regex(
    r"compan|firm|business|brand|product|user|domain|file|site|form|event|organi|société|empresa|azienda|school|pet|"
    r"компан|организац|товар|会社|公司|회사", re.IGNORECASE)
#: what somebody wrote in his own words: a sentence that ends, a question, several lines
_SAID = lazy_regex(r"[.!?…。！？]\s*$|[?？]|\n")
_WORD = lazy_regex(r"[^\W\d_]{2,}")
#: the least of words, of letters where a script has no blanks
_LEAST, _LEAST_OF_SCRIPT = 5, 12
#: to what a visitor agrees by a tick (en, de, ru, fr, es, it, pt, nl, pl)
_AGREED = lazy_regex(
    r"privacy|consent|gdpr|terms|newsletter|datenschutz|einwillig|einverstanden|согла[сш]|персональн|confidentialit|"
    r"consentement|j['’]accepte|privacidad|acepto|consenso|autorizzo|privacidade|aceito|akkoord|zgod[aęy]|rodo\b",
    re.IGNORECASE)
_DATE = lazy_regex(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?: .*)?")


def by_shape(fields: forms.Fields) -> forms.Fields:
    """``fields`` with address, number, name and words of labels that are in no table, if there is one of each."""
    known = dict(fields.known)
    for key, values in (
        ("email", [pair for pair in fields.rest if EMAIL.fullmatch(pair[1])]),
        ("phone", [pair for pair in fields.rest if _is_phone(pair[1])]),
    ):
        if not known.get(key) and len(values) == 1:
            known[key] = values[0][1].lower() if key == "email" else values[0][1]
    taken = {known.get("email"), known.get("phone")} - {fields.known.get("email"), fields.known.get("phone")}
    rest = tuple(pair for pair in fields.rest if not taken & {pair[1], pair[1].lower()})
    named = [pair for pair in rest if _is_named(*pair)] if not known.get("name") else []
    if len(named) == 1:
        known["name"] = named[0][1]
        rest = tuple(pair for pair in rest if pair != named[0])
    said = [pair for pair in rest if _is_said(*pair)] if not known.get("message") else []
    if len(said) > 1:
        said = [pair for pair in said if label_stems.of_words(pair[0])]
    if len(said) == 1:
        known["message"] = said[0][1]
        rest = tuple(pair for pair in rest if pair != said[0])
    return dataclasses.replace(fields, known=known, rest=rest)


def _is_named(label: str, value: str) -> bool:
    """Whether ``value`` is the name of a person, by its label."""
    return bool(_NAME.search(label)) and not _OF_OTHERS.search(label) and is_name(value)


def _is_said(label: str, value: str) -> bool:
    """Whether ``value`` is what somebody wrote in his own words."""
    if not _SAID.search(value) or value.startswith(("http", "Mozilla/")) or _AGREED.search(label) or _AGREED.search(
            value[:200]):
        return False
    words = _WORD.findall(value)
    if len(words) >= _LEAST:
        return True
    # a script without blanks
    return not value.isascii() and max(map(len, words), default=0) >= _LEAST_OF_SCRIPT // 2 and (
        sum(map(len, words)) >= _LEAST_OF_SCRIPT)


def _is_phone(value: str) -> bool:
    """Whether ``value`` is a number to call: at least nine digits and no date, or seven behind a plus."""
    digits = sum(map(str.isdigit, value))
    return bool(_PHONE.fullmatch(value)) and not _DATE.fullmatch(value) and digits >= (7 if value[0] == "+" else 9)


def is_copy(email: str, message: Message) -> bool:
    """Whether another's site sends its reader what he filled in there himself: his is the address in the form."""
    reply = message.reply_to.address
    return bool(email) and reply in ("", message.sender.address) and any(
        to.address == email and is_own(to.domain) and not same_owner(to.domain, message.sender.domain)
        for to in message.to)


class MarkedForm(Parser):
    """Knows its mail by a mark, reads the fields like any form."""

    channel = "form"
    version = 3
    basis = "certain"
    actions = frozenset({"request"})
    max_score = 50
    #: the fixed subject; group "form" holds the name of the form, group "site" that of the site
    subject: ClassVar[re.Pattern[str] | None] = None

    def score(self, message: Message) -> int | None:
        # a letter that answers such a mail may quote its mark
        if message.references or message.list_id:
            return None
        return self.max_score if self.marked(message) else None

    def marked(self, message: Message) -> bool:
        """Whether the mark is there; looks at headers before bodies."""
        raise NotImplementedError

    def fields(self, message: Message) -> forms.Fields:
        """The fields that the visitor filled in."""
        return forms.read(message)

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        return self.request(message, context, self.fields(message))

    def request(self, message: Message, context: Context, fields: forms.Fields, *, form: str = "", site: str = "",
                site_name: str = "", title: str | None = None) -> AnyOutcome:
        """The outcome of one form; a form by which nobody can be reached is none.

        ``title``: ``None`` for the subject, where that is not the fixed one.
        """
        fields = by_shape(fields)
        if is_copy(fields.email, message):
            return self.ignored("copy of a form for the person who filled it in")
        known = self.subject.fullmatch(message.subject) if self.subject else None
        told = known.groupdict() if known else {}
        form = form or fields.form or line(told.get("form") or "", 150)
        if title is None:
            title = "" if known or (wants_call(message.subject) and not fields.message) else message.subject
        interest = forms.interest(
            self, message, context, fields, form=form, site=site,
            site_name=site_name or line(told.get("site") or "", 100), title=fields.subject or title,
        )
        if not (interest.email or interest.phone or interest.text):
            return self.ignored("a form without address, phone and text")
        return self.parsed([interest], context)
