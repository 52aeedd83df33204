# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Missed calls and voicemail, as telephone systems write of them.

Certain, from the programs' sources: Asterisk and FreePBX (``apps/app_voicemail.c``, the
default texts of FreePBX's voicemail module; headers of their own) and FusionPBX
(``missed`` and ``voicemail`` of its e-mail templates). Of all others (3CX, FRITZ!Box,
Sipgate, Placetel, RingCentral, Google Voice, Zadarma, Mango Office, what Twilio's users
write …) only that their mails name the event and the caller's number is relied on.
"""

from __future__ import annotations

import dataclasses
import re
from typing import NamedTuple

from .. import noise
from ..base import Parser
from ..hinted import Hinted
from ..kinds import forms
from ..lazy_regex import lazy_regex
from ..message import Message
from ..phones import phone_key
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

#: "missed call" (en, de, ru, uk, fr, es, it, pt, pl, nl, sv, da, nb, fi, cs, sk, hu, ro, bg, tr, ja, zh, ko)
_MISSED = Hinted(
    r"missed (?:\w+ )?calls?|missed (?:a|your) call|unanswered (?:incoming )?call|abandoned call|"
    r"(?:verpasste[rn]?|entgangene[rn]?|unbeantwortete[rn]?) anruf|anrufe? (?:in abwesenheit|verpasst)|"
    r"(?:пропущен|неотвечен|непринят)\w* (?:\w+ )?(?:вызов|звон)\w*|вы пропустили (?:вызов|звонок)|"
    r"пропущен\w+ (?:виклик|дзвін)\w*|appels? (?:manqué|en absence)s?|llamadas? (?:perdida|no contestada)s?|"
    r"chiamat[ae] (?:persa|perse|senza risposta)|chamadas? (?:perdida|não atendida)s?|"
    r"nieodebran\w+ (?:połączeni|rozmow)\w*|gemiste (?:oproep|gesprek)|gemist gesprek|missa[dt]e? samtal|"
    r"(?:ubesvaret|mistet) opkald|(?:tapt|ubesvart) anrop|vastaamat\w+ puhelu|zmeškan\w+ hovor|nem fogadott hívás|"
    r"apel (?:pierdut|ratat|nepreluat)|пропуснато (?:повикване|обаждане)|cevapsız (?:çağrı|arama)|不在着信|"
    r"未接(?:来电|來電|电话|電話)|부재중 ?전화", (
        "call", "anruf", "вызов", "звон", "виклик", "дзвін", "appel", "llamada", "chiamat", "chamada", "połączeni",
        "rozmow", "oproep", "gesprek", "samtal", "opkald", "anrop", "puhelu", "hovor", "hívás", "apel", "повикване",
        "обаждане", "çağrı", "arama", "不在着信", "未接", "부재중"))
#: "voicemail", likewise
_VOICE = Hinted(
    r"voice ?mail|voice messages?|new message \d{1,5} in mailbox|just left a .{1,20} long message|"
    r"sprachnachricht|anrufbeantworter|sprach?box|mailbox-nachricht|nachricht auf (?:ihrer|der) mailbox|"
    r"голосов\w+ (?:сообщени|почт)\w*|автоответчик\w*|голосов\w+ (?:повідомленн|пошт)\w*|"
    r"messag(?:e|erie)s? vocale?s?|messages? vocal|mensajes? de voz|buzón de voz|messagg\w+ vocal\w|"
    r"segreteria telefonica|"
    r"mensagen?s? de voz|mensagem de voz|correio de voz|(?:wiadomo\w+|poczt\w+) głosow\w+|spraakbericht|röstmeddelande|"
    r"röstbrevlåda|talebesked|telefonsvarer|talemelding|ääniviesti|vastaajaviesti|hlasov\w+ (?:zpráv|schránk|"
    r"odkaz|správ)\w*|"
    r"hangüzenet|hangposta|mesaj vocal|mesagerie vocală|гласов\w+ (?:съобщени|пощ)\w*|sesli (?:mesaj|posta)|留守番電話|"
    r"ボイスメール|音声メッセージ|语音(?:留言|邮件|信箱)|語音(?:留言|信箱)|음성 ?(?:메시지|사서함)", (
        "voice", "mailbox", "just left", "sprac", "anrufbeantworter",
        "голосов", "автоответчик", "vocal", "voz", "segreteria", "głosow", "spraakbericht", "röst", "talebesked",
        "telefonsvarer", "talemelding", "ääniviesti", "vastaaja", "hlasov", "hang", "гласов", "sesli", "留守番",
        "ボイス", "音声", "语音", "語音", "음성"))
#: labels of the caller's number, and of the number that was called
_CALLER = lazy_regex(
    r"^\W{0,3}(?:from|from \(number\)|caller(?:'s)?(?: id| number| phone)?|caller id number|calling number|"
    r"number|phone(?: number)?|"
    r"call from|von|anrufer|(?:ruf)?nummer(?: des anrufers)?|anrufernummer|anruf von|nachricht von|absender|"
    r"от|с номера|номер(?: звонившего| абонента| клиента| телефона)?|звонил|звонивший|абонент|кто звонил|від|з номера|"
    r"de|appelant|numéro(?: de l'appelant)?|número(?: del llamante)?|llamante|da|chiamante|"
    r"numero(?: chiamante)?|chamador|"
    r"od|dzwoniący|numer|van|beller|nummer|från|fra|opkalder|soittaja|volající|číslo|arayan|hívó|発信者|番号|来电号码|主叫号码|主叫|"
    r"발신자)\s?[:：]?\s+?(?P<value>\S[^\n]{2,120})$|"
    r"^\W{0,3}(?:from|von|от|с номера|номер|anrufer|caller|caller id|number)\s?[:：]\s?(?P<tight>\S[^\n]{2,120})$",
    re.IGNORECASE | re.MULTILINE)
_CALLED = lazy_regex(
    r"^\W{0,3}(?:to|called(?: number)?|extension|dialed|mailbox|an|für(?: rufnummer)?|angerufene nummer|ziel|"
    r"kому|на номер|"
    r"кому|вызываемый номер|для|à|para|a|do|na numer|aan|till|til)\s?[:：]?\s+?(?P<value>\S[^\n]{1,120})$",
    re.IGNORECASE | re.MULTILINE)
#: what stands before the words of the message (several languages); they go on to a rule or the foot
_TRANSCRIPT = lazy_regex(
    r"^\W{0,3}(?:(?:voicemail |message )?transcri(?:pt(?:ion)?|bed (?:text|message))|voicemail preview|message preview|"
    r"speech to text|text of (?:the )?message|transkript(?:ion)?|text der nachricht|nachrichtentext|"
    r"sprachnachricht als text|"
    r"расшифровка(?: \w+)?|текст (?:сообщения|расшифровки)|розшифровка|transcription|transcripción|trascrizione|"
    r"transcrição|"
    r"transkrypcja|transcriptie|avskrift|udskrift|přepis|deşifre|文字起こし|転写|转录|文字内容)[^\S\n]*[:：]?[^\S\n]*\n?"
    r"(?P<text>[\s\S]{1,5000})", re.IGNORECASE | re.MULTILINE)
#: Google Voice has them between its own address and the link to the sound
_GOOGLE = lazy_regex(r"\s*<https://voice\.google\.com>\n(?P<text>[\s\S]{1,5000}?)\nplay message\n", re.IGNORECASE)
#: names may begin so
_PARTICLE = lazy_regex(r"(?:van|von|de|da|di|del|der|den|el|al|bin|ibn|la|le|du|zu|ter|ten)\b")
#: as FreePBX and FusionPBX name it, in whatever language
_PAGE = lazy_regex(r"https?://[^\s<>\"]{1,300}?/(?:ucp|voicemails?|app/voicemails?)(?:/[^\s<>\"?]{0,100})?(?![\w/])")
_END = lazy_regex(r"^(?:[-_=*]{3,}|--|(?:dial|visit|to (?:listen|play|hear|manage|access)|listen|play|log ?in|"
                  r"call \*|thank|thanks|"
                  r"this (?:e-?mail|message)|you (?:can|received)|unsubscribe|powered by|©|copyright|rate this|"
                  r"diese e-mail|um (?:die|ihre)|hören|mit freundlichen|ihr |это (?:письмо|сообщение)|"
                  r"прослушать|с уважением)\b.*"
                  r"|https?://\S+)$", re.IGNORECASE | re.MULTILINE)
_NUMBER = lazy_regex(r"(?<![\w.,:/-])(?:\+|00)?\(?\d[\d \u00a0()./-]{3,22}\d(?![\w:/-]|\.\d)")
_DATE = lazy_regex(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}-\d\d|\d{1,3}(?:\.\d{1,3}){3}")
#: an own extension has no more digits
_INTERNAL = 5
_NOBODY = lazy_regex(r"anonym\w*|unknown(?: caller| number)?|private(?: number)?|withheld|restricted|"
                     r"unavailable|unbekannt\w*|"
                     r"(?:номер )?не ?определ\w+|неизвестн\w+|скрыт\w+|inconnu|masqué|desconocid\w|oculto|"
                     r"an unknown caller|"
                     r"wireless caller|voicemail|"
                     # the label of the number
                     r"caller(?: id)?|number|phone|from|anrufer|rufnummer|nummer|appelant|numéro|llamante|número|"
                     r"chiamante|numero|chamador|beller|numer|абонент|номер|звонивший", re.IGNORECASE)
#: what stands in front of the caller in a subject
_FROM = lazy_regex(r"(?:^|\s)(?:from|von|de|da|od|van|från|fra|от|с номера|з номера|від|der Nummer)(?::\s*|\s+|"
                   r"$)|[:：]\s*",
                   re.IGNORECASE)


class _Call(NamedTuple):
    name: str
    number: str


class Telephone(Parser):
    code = "telephone"
    version = 3
    channel = "phone"
    basis = "certain"
    actions = frozenset({"request"})
    max_score = 100
    may_be_spam = True

    def score(self, message: Message) -> int | None:
        if message.has("x-asterisk-vm-extension") or message.has("x-fusionpbx-email-type"):
            return 100
        if message.references or not _told(message):
            return None
        return 58 if _call(message).number or _TRANSCRIPT.search(message.any_text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        call, text = _call(message), _transcript(message)
        digits = sum(map(str.isdigit, call.number))
        if digits <= _INTERNAL and not text:
            return self.ignored("a call without a number" if not digits else "a call from inside")
        called = _CALLED.search(message.any_text)
        to = message.header("x-asterisk-vm-extension", 60) or (called["value"] if called else "")
        outcome = self.parsed([Interest(
            channel=self.channel,
            action="request",
            author_name=call.name,
            author_key=phone_key(call.number),
            text=text,
            title=line(message.subject),
            url=_place(message, context),
            answer="call" if digits > _INTERNAL else "",
            source_key=message.sender.domain,
            source_name=line(message.sender.name or message.sender.domain, 100),
            phone=line(call.number, 60),
            date=self.date(message, context),
            thread_key=phone_key(call.number) or message.message_id,
            external_ref=message.message_id,
            fields=(("To", line(to, 100)),) if to else (),
        )], context)
        known = self.score(message) == self.max_score
        return outcome if known else dataclasses.replace(outcome, basis="unverified")


def _place(message: Message, context: Context) -> str:
    """The page of the telephone system on which one hears the message, where the mail says so."""
    found = (forms.site_link(url, message, context) for url in _PAGE.findall(message.text[:4000])[:5])
    return next((url for url in found if url), "")


def _told(message: Message) -> bool:
    """Whether a program tells of a call: in its subject, or in its first lines."""
    # HTML is not made readable for it: every message is asked
    if not (_speaks_of_call(message.subject) or _speaks_of_call(message.text[:300])):
        return False
    return noise.automatic(message) or bool(_number(message.subject)) or bool(_CALLER.search(message.any_text))


def _speaks_of_call(text: str) -> bool:
    return bool(_MISSED.search(text) or _VOICE.search(text))


def _call(message: Message) -> _Call:
    """Who called: in a header, a labelled line, the subject, the first lines."""
    if "call" not in message.memo:
        message.memo["call"] = _found(message)
    return message.memo["call"]


def _found(message: Message) -> _Call:
    number = message.header("x-asterisk-vm-caller-id-num", 60) or message.header("x-asterisk-callerid", 60)
    if number:
        name = message.header("x-asterisk-vm-caller-id-name", 120) or message.header("x-asterisk-calleridname", 120)
        return _Call(_named(name, number), number)
    text = message.any_text[:4000]
    labelled = [match["value"] or match["tight"] for match in _CALLER.finditer(text)]
    spoken = _FROM.split(message.subject, maxsplit=1)
    for value in (*labelled, spoken[-1] if len(spoken) > 1 else "", message.subject, *text.split("\n")[:8]):
        number = _number(value or "")
        if number:
            rows = (value, *(row for row in text.split("\n") if number in row), message.subject)
            beside = [row.partition(number) for row in rows if number in row]
            names = (_named(part, number) for before, _number, after in beside for part in (before, after))
            return _Call(next(filter(None, names), ""), number)
    return _Call("", "")


def _number(value: str) -> str:
    """The first number in ``value`` that may be dialled, as written: neither a date nor an hour."""
    for match in _NUMBER.finditer(value[:500]):
        if not _DATE.match(match[0]):
            return match[0].strip(" ()") if match[0].count("(") != match[0].count(")") else match[0].strip()
    return ""


def _named(value: str, number: str) -> str:
    """A name that stands beside a number, or the empty string."""
    found = re.split(r"<|\(|,| at | on | am | um | to | an | в | на ", value, maxsplit=1)
    parts = (found[0], value.strip("<>() ").partition(")")[0])
    name = next((part for part in parts if any(map(str.isalpha, part))), "")
    name = line(_FROM.split(name)[-1].strip(" \t\"'<>()[]-–:,;."), 120)
    if not name or (name[0].islower() and not _PARTICLE.match(name)):
        # what the sentence goes on with: "+1 650 … called Acme"
        return ""
    if _NOBODY.fullmatch(name) or name == number or _MISSED.search(name) or _VOICE.search(name):
        return ""
    return name if len(name.split()) <= 5 and not re.search(r"\d{3}|https?:", name) else ""


def _transcript(message: Message) -> str:
    """What the caller said, as far as the system wrote it down."""
    found = _TRANSCRIPT.search(message.any_text) or _GOOGLE.match(message.text)
    if not found:
        return ""
    end = _END.search(found["text"])
    text = clean(found["text"][:end.start()] if end else found["text"])
    above, _newline, last = text.rpartition("\n")
    # signed by the system
    return clean(above if last and last == message.sender.name else text).strip("\"“”«»")
