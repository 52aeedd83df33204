# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Contact Form 7, the default template of its mail.

Source of the layout: ``includes/contact-form-template.php`` of the plug-in and its
``languages/*.mo``, versions 2 to 5 (50 languages): sender, subject, the text below a
label of its own, two dashes, and a sentence with the site's name and address. Its
order is the same in every language, so it is known without the words. Owners edit
the template freely; what is left of it then goes to the parser of any form.
"""

from __future__ import annotations

import dataclasses
import re
from typing import NamedTuple

from .. import links
from ..base import Parser
from ..domains import same_owner
from ..kinds import forms
from ..kinds.marked_form import is_copy
from ..lazy_regex import lazy_regex
from ..message import Message
from ..names import is_name
from ..phones import labelled, phone_key
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

#: the footer (en, ru, de, da, fr, es), with the site in brackets at its end
_FOOTER = lazy_regex(
    r"^(?:This is a notification that a contact form was submitted on your website|"
    r"This e-?mail was sent from a contact form on|"
    r"Это уведомление о том, что (?:контактная )?форма|Это (?:сообщение|письмо) (?:было )?отправлено (?:с сайта|"
    r"из контактной формы)|"
    r"Diese E-Mail wurde (?:über|von) (?:ein|einem) Kontaktformular|Dette er en notifikation om, at en kontaktformular|"
    r"Denne e-mail (?:er|blev) sendt (?:via|fra) en? kontaktformular|Cet e-mail a été envoyé via (?:le|"
    r"un) formulaire de contact|"
    r"Este mensaje se ha enviado desde un formulario de contacto)(?P<rest>[^\n]{0,500})", re.IGNORECASE | re.MULTILINE,
)
_SITE = lazy_regex(r"(?P<name>[^()【】]{0,300}?)\s*\(?(?P<url>https?://[^\s()】]+)")
#: "From:" of the template
_FROM = lazy_regex(r"^(?:From|От|Von|Fra|De)\s?: ?(?P<value>[^\n]+)", re.MULTILINE)
_BODY = lazy_regex(
    r"^(?:Message Body|Message|Сообщение|Текст сообщения|Nachricht|Nachrichtentext|Beskedtekst|Besked|Corps du message|"
    r"Cuerpo del mensaje)\s?: ?",
    re.MULTILINE | re.IGNORECASE,
)
_TITLE = lazy_regex(r"^(?:Subject|Тема|Betreff|Emne|Objet|Sujet|Asunto)\s?: ?(?P<value>[^\n]*)", re.MULTILINE)
#: a label with its value, a label alone, the sentence at the end
_ROW = lazy_regex(r"(?P<label>[^\n:：]{1,30}?)\s?[:：]\s?(?P<value>[^\n]{0,500})")
_LABEL = lazy_regex(r"[^\n:：]{2,40}\s?[:：]")
_FOOT = lazy_regex(r"https?://[^\s()]{3,300}")
#: the template's word for the sender in its languages
_SENDERS = frozenset(
    "from van von de da di fra från od от від nadawca feladó lähettäjä kimden من از מאת από saatja nork iš nuo no од "
    "dari чад кімнен 差出人 발신 发件人 寄件人 จาก mula ад kimdən de&nbsp;la".split() + ["de la", "gửi đến từ"])
_SUBJECT = lazy_regex(r"(?P<site>.{1,200}?) [\"«„“](?P<subject>.*)[\"»“”]")


class ContactForm7(Parser):
    code = "contact_form_7"
    channel = "form"
    version = 4
    basis = "certain"
    actions = frozenset({"request"})
    max_score = 50

    def score(self, message: Message) -> int | None:
        # other programs begin with such a sentence
        footer = _FOOTER.search(message.any_text)
        return 50 if (footer and footer.start()) or _template(message.any_text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text = message.any_text
        read = _template(text) or _by_words(text)
        if read is None:
            return self.unknown("the template of the form was changed beyond recognition")
        if not read.sender:
            return self._by_fields(read, message, context)
        site = _SITE.search(read.foot)
        url = forms.site_link(site["url"], message, context) if site else ""
        address = EMAIL.search(read.sender)
        known = {"message": _message(read.text)}
        if address:
            known["email"] = address[0].lower()
        known["name"] = line((read.sender[:address.start()] if address else read.sender).strip(" <"), 200)
        subject = _SUBJECT.fullmatch(message.subject)
        # Fields that the owner added stand between the subject and the text.
        extra = forms.from_lines(read.above)
        for key in ("phone", "product", "page"):
            if extra.known.get(key):
                known[key] = extra.known[key]
        interest = forms.interest(
            self,
            message,
            context,
            forms.Fields(known, tuple(pair for pair in extra.rest if pair[1] not in (read.sender, read.title))),
            site=links.host_of(url) or _site(site, message, known.get("email", "")),
            site_name=line(_site_name(read.foot)) or (line(subject["site"]) if subject else ""),
            title=line(read.title) or (line(subject["subject"]) if subject else ""),
        )
        return self.parsed([interest], context)

    def _by_fields(self, read: _Template, message: Message, context: Context) -> AnyOutcome:
        """The visitor of a template in which fields of the owner's stand in place of the sender."""
        above, below = forms.from_lines(read.above), forms.from_lines(read.text)
        if not (above.name or above.email) and below.email:
            return self.unknown("the owner's own template tells the sender below the text")
        known = {**above.known, "message": _message(read.text)}
        # the visitor may have typed what stands below: it tells his number, and stays in the text
        phones = [] if above.phone else labelled(below.phone)
        if phones:
            known["phone"] = phones[0].number
        if not above.name and _is_visitors(message.sender.name, message, read.foot):
            known["name"] = line(message.sender.name, 200)
        reply = message.reply_to
        told = reply.address and not same_owner(reply.domain, message.sender.domain)
        # the second mail of the template brings a visitor nothing but his words, and is answered to the site
        nobody = not told and not any(known.get(key) for key in ("name", "email", "phone"))
        if is_copy(above.email, message) or (nobody and reply.address):
            return self.ignored("copy of a form for the person who filled it in")
        if nobody:
            return self.unknown("a form that does not tell who filled it in")
        site = _SITE.search(read.foot)
        url = forms.site_link(site["url"], message, context) if site else ""
        interest = forms.interest(
            self, message, context, forms.Fields(known, above.rest), site=links.host_of(url),
            site_name=line(_site_name(read.foot)), title=above.subject or message.subject)
        if not (told or above.email):
            # the address for answers is the site's
            interest = dataclasses.replace(
                interest, email="", author_key=phone_key(interest.phone), answer="call" if interest.phone else "")
        return self.parsed([interest], context)


class _Template(NamedTuple):
    """The parts of the template."""

    sender: str
    title: str
    #: the fields above the text, and the text
    above: str
    text: str
    #: the sentence about the site
    foot: str


def _template(text: str) -> _Template | None:
    """The parts of a mail by their order, whatever its language: the labels are two lines, then one alone."""
    lines = text.split("\n")
    rows = [index for index, row in enumerate(lines) if row]
    sender, title = (_ROW.fullmatch(lines[index]) for index in rows[:2]) if len(rows) > 4 else (None, None)
    if not sender or not title or not EMAIL.search(sender["value"]):
        return None
    body = next((index for index in rows[2:12] if _LABEL.fullmatch(lines[index])), None)
    foot = rows[-1]
    ruled = lines[rows[-2]] == "--"
    if body is None or body >= foot or not _FOOT.search(lines[foot]) or not (ruled or _known(sender["label"])):
        return None
    above = "\n".join(lines[rows[1] + 1:body])
    end = rows[-2] if ruled else foot
    return _Template(sender["value"], title["value"] or "", above, "\n".join(lines[body + 1:end]), lines[foot])


def _known(label: str) -> bool:
    """Whether a label is one of the template's words for the sender."""
    return label.lower() in _SENDERS


def _by_words(text: str) -> _Template | None:
    """The parts by the words of the languages in which owners change the template most."""
    footer, sender, body, title = _FOOTER.search(text), _FROM.search(text), _BODY.search(text), _TITLE.search(text)
    if not footer or not body:
        return None
    above = forms.from_lines(text[:body.start()])
    if above.name or above.email:
        # "From: Rome" is in the visitor's own words
        sender, title = _FROM.search(text, 0, body.start()), _TITLE.search(text, 0, body.start())
    return _Template(sender["value"] if sender else "", title["value"] if title else "", text[:body.start()],
                 text[body.end():footer.start()], footer[0])


def _is_visitors(name: str, message: Message, foot: str) -> bool:
    """Whether the display name of From is a person's: first and last name, no word of which names the site."""
    words = name.lower().split()
    named = f"{message.sender.domain} {foot}".lower()
    return len(words) > 1 and is_name(name) and not any(len(word) > 2 and word in named for word in words)


def _site_name(foot: str) -> str:
    """The site's name behind the words of the sentence, where those are known."""
    known = _FOOTER.search(foot)
    site = _SITE.search(known["rest"]) if known else None
    return re.sub(r"^(?:von|auf|on|le|de|of) ", "", site["name"].strip()) if site else ""


def _site(told: re.Match[str] | None, message: Message, email: str) -> str:
    """The host that the footer names where the mail was sent in the visitor's own name, as old forms do."""
    return links.host_of(told["url"]) if told and email and message.sender.address == email else ""


def _message(text: str) -> str:
    """The text between "Message Body:" and the line of dashes above the footer."""
    return clean(re.sub(r"\n-- ?\n?\Z", "\n", text.rstrip(" ") if text.endswith("\n") else text))
