# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""MyBB forums.

Source of the layout: ``inc/languages/*/messages.lang.php`` of MyBB 1.6 and 1.8 in en,
de, es, fr, it, nl, pl, ru, tr and zh, and ``contact.php``. The text of a post is cut by MyBB.
"""

from __future__ import annotations

import dataclasses
import re

from ..kinds.translated import TranslatedMailParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables.mybb import TEXTS
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

#: the form "Contact us"; before MyBB 1.8.4 with the address, later sent in the name of the visitor
_CONTACT = lazy_regex(
    r"\s*(?:[^\n:@]{3,30}: (?P<email>[^\s@]+@[^\s@]+)\n)?"
    r"(?:Forum profile|Profil du forum|Perfil|Profil na forum|Foren-?profil|Профиль в форуме|Forum Profili|论坛资料|"
    r"論壇資料)\s?: (?:(?P<name>[^\n]+?) -\s+https?://\S+|[^\n]{1,20})\n"
    r"(?:IP|Adresse IP|Adres IP)[^\n:]{0,12}: [\d.a-f:]+\n[^\n:]{2,20}:[ \n]", re.IGNORECASE)
#: the row above and below words
_ROW = lazy_regex(r"^-{42}[ \t]*$", re.MULTILINE)
_MAX = 30_000
_THREAD = lazy_regex(r"https?://\S{1,300}/(?:showthread\.php\?tid=|thread-)\d+")
_SUBJECT = lazy_regex(r"^(?:Conta[ct]t?o?|Formularz kontaktowy|Kontakt|Контакт|İletişim|联系|聯繫)\s?: ")


class MyBB(TranslatedMailParser):
    code = "mybb"
    version = 5
    channel = "mybb"
    basis = "certain"
    actions = frozenset({"comment", "question", "message", "request"})
    texts = Sentences(TEXTS)
    acted = {"mail": "message"}
    mailer = "MyBB"
    account = lazy_regex(r"member\.php\?action=(?:activate|resetpassword)")
    account_alone = True
    ignored_as = "report to the moderators"
    place = lazy_regex(
        r"https?://[^/]+/(?:[^?#]*/)?(?:(?:showthread\.php\?(?:action=newpost&)?tid=|"
        r"thread-)(?P<thread>\d+)[^#]*(?:#pid(?P<ref>\d+))?|(?:private|usercp|managegroup)\.php\S*)"
    )

    def claims(self, message: Message) -> bool:
        text = message.as_sent
        return message.bears(".php") or "thread-" in text or message.bears("----") and "-" * 42 in text

    def score(self, message: Message) -> int | None:
        # no form is without the visitor's IP
        is_form = "IP" in message.as_sent and _CONTACT.match(message.any_text[:2000])
        return 60 if is_form else super().score(message)

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        form = _CONTACT.match(message.any_text)
        if not form:
            return super().parse(message, context)
        sender = message.reply_to if message.reply_to.address else message.sender
        email = form["email"] or sender.address
        card = self.card(
            message, context, "request",
            author_name=line(form["name"] or sender.name or email, 200),
            author_key=email,
            email=email,
            answer="mail",
            title=line(_SUBJECT.sub("", message.subject)),
            text=clean(message.any_text[form.end():]),
        )
        return self.parsed([card], context)

    def framed(self, message: Message) -> Filled | None:
        """A thread that a member passes on, in whatever language: his name above two rows, his words between them."""
        parts = _ROW.split(message.any_text[:_MAX])
        sender = message.reply_to if message.reply_to.address else message.sender
        name = sender.name.strip()
        if not message.header("x-mailer").startswith(self.mailer) or len(parts) < 3 or not parts[1].strip():
            return None
        # sent in his own name: the forum's address is not that of the sender, and no card opens it
        passed = name and name in parts[0] and _THREAD.search(parts[0])
        return Filled("mail", {"name": name, "text": parts[1]}) if passed else None

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        card = super().interest(action, told, message, context)
        address = message.reply_to.address or message.sender.address
        if told.action == "mail":
            # whose account it is, no address tells
            card = dataclasses.replace(card, email=address, answer="mail", title=line(message.subject), url="")
        elif action == "question":
            card = dataclasses.replace(card, title=card.title.rstrip("."))
        return card
