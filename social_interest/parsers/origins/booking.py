# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Messages of guests through Booking.com.

Source of the layout: unrelated programs that read these mails agree on the
sender (an address per booking that passes an answer on to the guest), on the
word above the link for answering and on the block about the booking.
"""

from __future__ import annotations

import re

from .. import links, noise, telling
from ..base import Parser
from ..kinds import forms
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_RELAY = lazy_regex(r"(?P<booking>\d{5,14})-[a-z0-9._-]{2,60}")
#: lines above the guest's words (en, ru)
_INTRO = lazy_regex(
    r"(?:##- .{0,80}|(?:you have|you['’]ve got|you['’]ve received) a new message from (?:a|your) guest\W*|"
    r"new message from (?:a|your) guest\W*|"
    r"у вас новое сообщение от гостя\W*|[^:\n]{1,100} (?:said|wrote|пишет|написал\(?а?\)?):|"
    r"[^:\n]{2,40}: ?\d{6,14}|)",
    re.IGNORECASE,
)
#: below them: the link or the button for answering, the block about the booking, the foot (en, ru, de, fr, es, it, pt,
#: nl, pl)
_END = lazy_regex(
    r"^\W{0,3}(?:(?:reply|ответить|답변|antworten|répondre|responder|rispondi|beantwoorden|odpowiedz)\s*(?:-{1,3}>|$)|"
    r"(?:reservation|booking|buchungs|reservierungs|reserverings)[ -]?(?:details|angaben|gegevens)|данные бронирования|"
    r"(?:détails|détail|datos|detalles|dettagli|detalhes|szczegóły) (?:de|della?|da|do) ?(?:la )?(?:réservation|"
    r"reserva|prenotazione|rezerwacji)|©|copyright booking)",
    re.MULTILINE | re.IGNORECASE,
)
_MAX_INTRO = 120
_GUEST = lazy_regex(
    r"guest|gast|gäst|client|cliente|huésped|ospite|hóspede|gości|гост|klient|ゲスト|住客|게스트", re.IGNORECASE)
_DETAILS = lazy_regex(r"^(?:reservation details|booking details|данные бронирования)\W*$", re.MULTILINE | re.IGNORECASE)
_COPYRIGHT = lazy_regex(
    r"^(?:©|\(c\)|copyright|this e-?mail was sent|это письмо отправлено)", re.MULTILINE | re.IGNORECASE
)
_URL = lazy_regex(r"https://admin\.booking\.com/[^\s<>\"'\])]+")
_VIA = lazy_regex(r"\s+(?:via|через)\s+booking\.com$", re.IGNORECASE)


class Booking(Parser):
    code = "booking"
    version = 2
    channel = "chat"
    basis = "probable"
    actions = frozenset({"message"})
    max_score = 80
    by_sender = True
    sender_domains = ("guest.booking.com",)
    link_domains = ("admin.booking.com",)

    def score(self, message: Message) -> int | None:
        return 80 if links.within(message.sender.domain, self.sender_domains) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        sender = message.sender
        relay = _RELAY.fullmatch(sender.local)
        if not relay:
            return self.unknown("the sender is no relay address of a booking")
        reason = noise.auto_reply(message) or noise.bounce(message)
        if reason:
            return self.ignored(reason)
        text = message.any_text
        end = _END.search(text)
        if not end:
            return self.unknown("no end of the guest's words")
        written = _written(text[:end.start()])
        if not written:
            return self.unknown("no words of the guest")
        interest = Interest(
            channel=self.channel,
            action="message",
            author_name=line(_VIA.sub("", sender.name), 200),
            author_key=sender.address,
            text=written,
            url=self._place(text, message),
            answer="mail",
            source_key="booking.com",
            source_name="Booking.com",
            email=sender.address,
            date=self.date(message, context),
            thread_key=relay["booking"],
            external_ref=message.message_id,
            fields=(("Booking", relay["booking"]), *_details(text)),
        )
        return self.parsed([interest], context)

    def _place(self, text: str, message: Message) -> str:
        """The conversation in the extranet, without the session of the reader."""
        found = _URL.search(text) or _URL.search(message.html)
        url = found[0].replace("&amp;", "&") if found else ""
        return links.canonical(url, self.link_domains, keep=("res_id", "hotel_id", "lang")) if url else ""


def _written(text: str) -> str:
    """text without the lines of the program above the words of the guest."""
    lines = text.split("\n")
    while lines and (_INTRO.fullmatch(lines[0]) or _announces(lines[0])):
        lines.pop(0)
    return clean("\n".join(lines))


def _announces(row: str) -> bool:
    """Whether a line says that a guest wrote, in whatever language."""
    told = telling.read(telling.normal(row)) if len(row) <= _MAX_INTRO else None
    return bool(told and told.action == "message" and _GUEST.search(row))


def _details(text: str) -> tuple[tuple[str, str], ...]:
    """What the block about the booking says: arrival, rooms, property."""
    start = _DETAILS.search(text)
    if not start:
        return ()
    end = _COPYRIGHT.search(text, start.end())
    fields = forms.from_lines(text[start.end():end.start() if end else len(text)])
    return tuple(pair for pair in fields.rest if "://" not in pair[1])
