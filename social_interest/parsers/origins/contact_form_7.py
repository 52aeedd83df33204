# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Contact Form 7, the default template of its mail.

Source of the layout: ``includes/contact-form-template.php`` of the plug-in.
Owners edit the template freely; what is left of it then goes to the parser of
any form.
"""

from __future__ import annotations

import re

from .. import links
from ..base import Parser
from ..kinds import forms
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

#: the footer (en, ru, de, da, fr, es), with the site in brackets at its end
_FOOTER = re.compile(
    r"^(?:This is a notification that a contact form was submitted on your website|"
    r"This e-?mail was sent from a contact form on|"
    r"Это уведомление о том, что (?:контактная )?форма|Это (?:сообщение|письмо) (?:было )?отправлено (?:с сайта|"
    r"из контактной формы)|"
    r"Diese E-Mail wurde (?:über|von) (?:ein|einem) Kontaktformular|Dette er en notifikation om, at en kontaktformular|"
    r"Denne e-mail (?:er|blev) sendt (?:via|fra) en? kontaktformular|Cet e-mail a été envoyé via (?:le|"
    r"un) formulaire de contact|"
    r"Este mensaje se ha enviado desde un formulario de contacto)(?P<rest>[^\n]{0,500})", re.IGNORECASE | re.MULTILINE,
)
_SITE = re.compile(r"(?P<name>[^()]*?)\s*\((?P<url>https?://[^\s()]+)\)")
#: "From:" of the template
_FROM = re.compile(r"^(?:From|От|Von|Fra|De)\s?: ?(?P<value>[^\n]+)", re.MULTILINE)
_BODY = re.compile(
    r"^(?:Message Body|Message|Сообщение|Текст сообщения|Nachricht|Nachrichtentext|Beskedtekst|Besked|Corps du message|"
    r"Cuerpo del mensaje)\s?: ?",
    re.MULTILINE | re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:Subject|Тема|Betreff|Emne|Objet|Sujet|Asunto)\s?: ?(?P<value>[^\n]*)", re.MULTILINE)
_SUBJECT = re.compile(r"(?P<site>.{1,200}?) [\"«„“](?P<subject>.*)[\"»“”]")


class ContactForm7(Parser):
    code = "contact_form_7"
    channel = "form"
    version = 3
    basis = "certain"
    actions = frozenset({"request"})
    max_score = 50

    def score(self, message: Message) -> int | None:
        # other programs begin with such a sentence
        footer = _FOOTER.search(message.any_text)
        return 50 if footer and footer.start() else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text = message.any_text
        footer = _FOOTER.search(text)
        sender = _FROM.search(text)
        body = _BODY.search(text)
        if not footer or not body:
            return self.unknown("the template of the form was changed beyond recognition")
        if not sender:
            return self.ignored("copy of a form for the person who filled it in")
        site = _SITE.search(footer["rest"])
        url = forms.site_link(site["url"], message, context) if site else ""
        address = EMAIL.search(sender["value"])
        known = {"message": _message(text[body.end():footer.start()])}
        if address:
            known["email"] = address[0].lower()
        known["name"] = line((sender["value"][:address.start()] if address else sender["value"]).strip(" <"), 200)
        title = _TITLE.search(text)
        subject = _SUBJECT.fullmatch(message.subject)
        # Fields that the owner added stand between the subject and the text.
        extra = forms.from_lines(text[:body.start()])
        for key in ("phone", "product", "page"):
            if extra.known.get(key):
                known[key] = extra.known[key]
        interest = forms.interest(
            self,
            message,
            context,
            forms.Fields(known, tuple(pair for pair in extra.rest if not _FROM.match(f"{pair[0]}: {pair[1]}"))),
            # where the visitor is the sender, no domain vouches for the site that the footer names
            site=links.host_of(url or (site["url"] if site and message.sender.address == known.get("email") else "")),
            site_name=(line(site["name"]) if site else "") or (line(subject["site"]) if subject else ""),
            title=line(title["value"]) if title else (line(subject["subject"]) if subject else ""),
        )
        return self.parsed([interest], context)


def _message(text: str) -> str:
    """The text between "Message Body:" and the line of dashes above the footer."""
    return clean(re.sub(r"\n-- ?\n?\Z", "\n", text.rstrip(" ") if text.endswith("\n") else text))
