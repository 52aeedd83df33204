# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Plain text: making it safe to show, and finding what the person wrote.

All functions are linear in the length of their input.
"""

from __future__ import annotations

import re
import unicodedata

#: characters of a text that a card keeps
MAX_TEXT = 20_000

# Control characters but tab and newline, lone surrogates (PostgreSQL refuses
# them and NUL), bidi controls and isolates, zero-width characters, fillers of
# preheaders, tag characters and noncharacters.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e0fff]+"
)
_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# all but a blank alone, which stays as it is
_BLANKS = re.compile(
    "[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]{2,}|[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
)
_BLANK_LINES = re.compile(r"\n{3,}")
# A run in which thousands of marks may stand on one letter: NFC sorts them in
# quadratic time. Marks are no \w; the run may as well be emoji or a drawn line.
_MARKS = re.compile(r"[^\w\x00-\x7f]{40,}")
_MAX_MARKS = 8
_ASCII_SAFE = re.compile(r"[\n\x20-\x7e]*")
_WORD = re.compile(r"[^\W_]+")


def clean(value: str, limit: int = MAX_TEXT) -> str:
    """``value`` as safe plain text of at most ``limit`` characters.

    NFC; no control, bidi, zero-width or surrogate characters; lines end with
    ``\\n``, have no outer blanks, at most one empty line stands between two.
    """
    value = value[: 4 * limit]
    ordinary = _ASCII_SAFE.fullmatch(value)
    if not ordinary:
        value = _MARKS.sub(_thinned, _INVISIBLE.sub("", _BREAK.sub("\n", value)))
        # Removing a character can join two that compose, so NFC comes after.
        value = _INVISIBLE.sub("", unicodedata.normalize("NFC", value))
    if not ordinary or "  " in value:
        value = _BLANKS.sub(" ", value)
    value = "\n".join([line.strip() for line in value.split("\n")])
    if "\n\n\n" in value:
        value = _BLANK_LINES.sub("\n\n", value)
    value = value.strip()
    return value if len(value) <= limit else value[: limit - 1].rstrip() + "…"


def _thinned(run: re.Match[str]) -> str:
    """``run`` with at most :data:`_MAX_MARKS` marks on one character."""
    kept, marks = [], 0
    for char in run[0]:
        # some marks are none by their own class, but by the marks of which they consist
        parts = unicodedata.normalize("NFD", char)
        combining = sum(map(bool, map(unicodedata.combining, parts)))
        marks = marks + combining if unicodedata.combining(parts[0]) else combining
        if marks <= _MAX_MARKS:
            kept.append(char)
    return "".join(kept)


def line(value: str, limit: int = 300) -> str:
    """``value`` cleaned and on one line: a name, a title, a subject."""
    if len(value) <= limit and _ASCII_SAFE.fullmatch(value):
        return " ".join(value.split())
    return " ".join(clean(value, limit).split())


def words_of(text: str) -> str:
    """The words of ``text``, lower case, a blank before and behind each: what stands in it as a whole."""
    return f" {' '.join(_WORD.findall(text.lower()))} "


# --------------------------------------------------------------------------
# Quotes. "wrote" in the languages of common mail clients; the line must also
# hold a date, an address or the client's opening word, and end with a colon.

_WROTE = re.compile(
    r"\b(?:wrote|writes|said|schrieb|skrev|skreiv|écrit|ecrit|escribió|escribio|escreveu|"
    r"scritto|scrive|schreef|geschreven|kirjoitti|napisał\(?a?\)?|napsal\(?a?\)?|a scris|yazdı|"
    r"пиш[еу]т|писал\(?а?\)?|написал\(?а?\)?|писали|пише|написав|написала|пиша)\b"
    r"|写道|のメール|님이 작성", re.IGNORECASE,
)
_WROTE_HINT = re.compile(r"\d{1,2}[.:/]\d{1,2}|\b(?:19|20)\d\d\b|@|^\W*(?:on|am|le|el|den|em|il|op|w dniu)\b",
                         re.IGNORECASE)
#: how an attribution begins that is folded into several lines
_WROTE_START = re.compile(
    r"\W*(?:\d|(?:on|am|at|le|el|den|em|il|op|dnia|w dniu|mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|понедельник|"
    r"вторник|среда|"
    r"четверг|пятница|суббота|воскресенье)\b)",
    re.IGNORECASE,
)
# '10.01.2024, 18:57, "Ann" <ann@acme.example>:' has no verb at all
_DATED_SENDER = re.compile(r"\d{1,2}[.:/]\d{1,2}\D.{0,120}[\w.+-]@[\w.-]+>?\s*\)?\s*[:：]$")
_DIVIDER = re.compile(
    r"[-_=*\s]{2,}(?:"
    r"original(?:\s+message|nachricht|meddelelse)?|ursprüngliche\s+nachricht|oprindelig\s+meddelelse|"
    r"oprindelig\s+besked|ursprungligt\s+meddelande|opprinnelig\s+melding|message\s+(?:d[’']origine|original|"
    r"transféré)|"
    r"mensaje\s+original|mensagem\s+original|messaggio\s+originale|oorspronkelijk\s+bericht|"
    r"исходное\s+сообщение|первоначальное\s+сообщение|оригинальное\s+сообщение|початкове\s+повідомлення|"
    r"пересылаемое\s+сообщение|пересланное\s+сообщение|переслане\s+повідомлення|"
    r"on\s.{5,200}\swrote|(?:begin\s+)?forwarded\s+message|forwarded\s+by.{0,80}|weitergeleitete\s+nachricht|"
    r"videresendt\s+meddelelse|"
    r"vidarebefordrat\s+meddelande|mensaje\s+reenviado|reply\s+message|wiadomość\s+oryginalna"
    r")[-_=*\s]*",
    re.IGNORECASE,
)
_FORWARD = re.compile(
    r"(?:begin forwarded message|начало переадресованного сообщения|anfang der weitergeleiteten (?:e-mail|nachricht)"
    r"|début du message réexpédié|start på videresendt besked|inicio del mensaje reenviado)\s*:?",
    re.IGNORECASE,
)
_HEADER_LINE = re.compile(
    r"\W{0,3}(?:from|sent|to|cc|subject|date|reply-to|von|gesendet|an|betreff|datum|fra|sendt|dato|til|emne|från|"
    r"skickat|till|ämne|"
    r"de|envoyé|date|à|objet|enviado(?: el| em)?|fecha|para|asunto|assunto|da|inviato|a|oggetto|verzonden|aan|"
    r"onderwerp|"
    r"от|отправлено|дата|кому|тема|копия|від|надіслано)\W{0,3}:\W{0,3}\s\S",
    re.IGNORECASE,
)
_SENDER_LINE = re.compile(r"\W{0,3}(?:from|von|fra|från|de|da|van|от|от кого|від)\W{0,3}:", re.IGNORECASE)
_REPLY_LINE = re.compile(
    r"#{2}- ?\S.{0,80}-?#{2}$|-{2,} ?(?:reply above this line|please reply above).{0,80}$", re.IGNORECASE
)
_UNDERSCORES = re.compile(r"_{20,}")
_MAX_LINE = 500


def _opens_quote(lines: list[str], index: int) -> bool:
    """Whether everything from line ``index`` on is a quoted message."""
    line_ = lines[index].strip()
    if not line_ or len(line_) > _MAX_LINE:
        return False
    if _DIVIDER.fullmatch(line_) or _FORWARD.fullmatch(line_) or _REPLY_LINE.match(line_):
        return True
    if _attribution(lines, index):
        return True
    following = [other.strip()[:_MAX_LINE] for other in lines[index + 1:index + 5] if other.strip()]
    if _UNDERSCORES.fullmatch(line_):
        return bool(following) and bool(_SENDER_LINE.match(following[0]))
    if _SENDER_LINE.match(line_):
        return sum(bool(_HEADER_LINE.match(other)) for other in following) >= 2
    return False


def _attribution(lines: list[str], index: int) -> bool:
    """"On DATE, NAME wrote:", which clients fold into up to three lines."""
    joined = ""
    for number, line_ in enumerate(lines[index:index + 3]):
        stripped = line_.strip()
        if not stripped or stripped.startswith(">"):
            return False
        if number == 1 and not (_WROTE_START.match(joined) or (_WROTE.search(joined) and _WROTE_HINT.search(joined))):
            # the text above an attribution is no part of it
            return False
        joined = f"{joined} {stripped}".strip()
        if len(joined) > _MAX_LINE:
            return False
        if joined.endswith((":", "：")):
            below = next((other.strip() for other in lines[index + number + 1:index + number + 3] if other.strip()), "")
            return bool(_WROTE_HINT.search(joined) and (
                _WROTE.search(joined) or _DATED_SENDER.search(joined) or below.startswith(">")))
    return False


def cut_quote(text: str) -> str:
    """``text`` without the quoted message that a reply carries.

    Answers written between quoted lines stay. A forwarded message, where
    nothing stands before the quote, stays whole: it is what the person sent.
    """
    lines = text.split("\n")
    kept: list[str] = []
    for index, line_ in enumerate(lines):
        if _opens_quote(lines, index):
            # Below an attribution an answer may stand between quoted lines.
            rest = lines[index:]
            if any(other.lstrip().startswith(">") for other in rest[1:5]) and _attribution(lines, index):
                kept.extend(_between_quotes(rest))
            break
        if not line_.lstrip().startswith(">"):
            kept.append(line_)
    result = "\n".join(kept).strip()
    return result or text.strip()


def _between_quotes(lines: list[str]) -> list[str]:
    """What stands unquoted after the first quoted line of ``lines``."""
    first = next(index for index, line_ in enumerate(lines) if line_.lstrip().startswith(">"))
    return [line_ for line_ in lines[first:] if not line_.lstrip().startswith(">")]


# --------------------------------------------------------------------------
# Signatures.

_SENT_FROM = re.compile(
    r"(?:sent (?:from|via|with|using) (?:my |a |the )?\S|get outlook for|von meinem? .{1,40} gesendet|gesendet (?:von|"
    r"mit) \S|"
    r"sendt fra (?:min )?\S|sendt via|skickat från|envoyé (?:de|depuis|à partir) \S|télécharger outlook|enviado desde|"
    r"enviado do|"
    r"inviato da|verstuurd vanaf|verzonden (?:met|vanaf)|lähetetty|wysłane z|"
    r"отправлено (?:с|из) \S|послано с|отправлено через|надіслано з|скачать outlook)",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:best|kind|warm|with best|with kind) regards|regards|best wishes|yours sincerely|sincerely(?: yours)?|"
    r"yours faithfully|cheers|cordially|br|"
    r"с (?:наилучшими пожеланиями|уважением)|с ув\.?|всего доброго|з повагою|"
    r"mit (?:freundlichen|besten|herzlichen) grüßen|(?:freundliche|viele|beste|liebe|herzliche) grüße|mfg|lg|"
    r"(?:med )?venlig hilsen|mvh|de bedste hilsner|med vänlig hälsning|"
    r"(?:bien )?cordialement|bien à vous|salutations(?: distinguées)?|"
    r"(?:un )?saludos?(?: cordial(?:es)?)?|atentamente|un cordial saludo|"
    r"met vriendelijke groet)\s*[,.!]?(?:\s.{0,40})?",
    re.IGNORECASE,
)
_DELIMITER = re.compile(r"(?:--|—|__|—{2,}|-{3})\s*")
_MAX_SIGNATURE_LINES = 12


def cut_signature(text: str) -> str:
    """``text`` without the signature at its end; ``text`` itself if only that is there."""
    lines = text.split("\n")
    for index, line_ in enumerate(lines):
        stripped = line_.strip()
        if not stripped or len(stripped) > 120:
            continue
        below = len(lines) - index - 1
        if stripped == "--" or (_DELIMITER.fullmatch(stripped) and below <= _MAX_SIGNATURE_LINES and index):
            break
        if below <= _MAX_SIGNATURE_LINES and (
            _CLOSING.fullmatch(stripped) or (below <= 4 and len(stripped.split()) <= 8 and _SENT_FROM.match(stripped))
        ):
            break
    else:
        return text.strip()
    return "\n".join(lines[:index]).strip() or text.strip()


# --------------------------------------------------------------------------
# Things to be found in a text.

EMAIL = re.compile(
    r"(?<![\w.+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w-])"
)
_PHONE = re.compile(r"(?<![\w.,/-])(?:\+|00)?\(?\d(?:[ \u00a0()./-]{0,3}\d){6,14}(?![\w/-])")
_NOT_PHONE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,3}(?:\.\d{1,3}){3}")


def find_email(text: str, excluded: frozenset[str] = frozenset()) -> str:
    """The first e-mail address in ``text``, lower case, that is not ``excluded``."""
    for match in EMAIL.finditer(text):
        address = match[0].lower()
        if address not in excluded:
            return address
    return ""


def find_phone(text: str) -> str:
    """The first thing in ``text`` that looks like a phone number, as written.

    Needs "+", a leading zero or eight, or brackets and blanks as people write
    numbers: an order number of ten digits is none.
    """
    for match in _PHONE.finditer(text):
        number = match[0].strip()
        if _NOT_PHONE.match(number):
            continue
        if number[0] in "+(" or number.startswith(("0", "8")) or re.search(r"\d[ ()-]+\d", number):
            return number
    return ""


def phone_key(phone: str) -> str:
    """``tel:+…`` for a number of at least seven digits, else the empty string.

    ``00`` stands for ``+``, and 8 before ten digits is how Russians write +7.
    A national number becomes ``tel:…`` without "+" (RFC 3966 calls it local),
    for nothing here knows the country of the reader.
    """
    digits = re.sub(r"\D", "", phone)
    if len(digits) < 7:
        return ""
    if phone.strip().startswith("+"):
        return f"tel:+{digits}"
    if digits.startswith("00"):
        return f"tel:+{digits[2:]}"
    if len(digits) == 11 and digits.startswith("8"):
        return f"tel:+7{digits[1:]}"
    return f"tel:{digits}"
