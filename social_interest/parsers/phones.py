# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Phone numbers that people write, and what is dialled of them.

``phonenumbers`` knows the lengths and ranges of all countries, so that a budget, an order or a bank account is no
number. Where it is not installed, only what is called a phone is one.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import NamedTuple

from .lazy_regex import lazy_regex

_FOREIGN_DIGIT = lazy_regex(r"[^\D0-9]")
_CANDIDATE = lazy_regex(
    r"(?<![0-9A-Za-z_\u00c0-\u024f\u0400-\u04ff/+-])(?<!\d[.,])"
    r"(?:\(\+\d{1,3}\)|\+ ?|00)?[ -]?\(?\d(?:[ ()./-]{0,3}\d){5,24}(?![\w-])")
_DASHES = lazy_regex("[\u2010-\u2015\u2212\uff0d]")
_NOT_PHONE = lazy_regex(
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?!\d)|\d{1,3}(?:\.\d{1,3}){3}(?!\d)")
_IBAN = lazy_regex(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")
#: "1 500 000", "100 234 567": an amount or an order as often as a number
_THREES = lazy_regex(r"\d{1,3}(?:[ .]\d{3})+")
_EXTENSION = lazy_regex(
    r"[\s,;]{0,3}(?:ext(?:ension)?\.?|x|доб(?:авочный)?\.?|вн\.?|durchwahl|dw|apparat|poste|wewn?\.?|linka|klapka|"
    r"int\.?|anexo|ramal|toestel|lokal\w*|dahili|#|内線|分机|內線|내선)[\s.:]{0,3}(?P<number>\d{1,6})(?!\d)",
    re.IGNORECASE)
_BETWEEN = lazy_regex(
    r"\s*(?:[/;,|\n]|\b(?:or|and|oder|und|ou|et|o|y|e|eller|og|och|lub|albo|i|nebo|a|или|и|або|та)\b)\s*",
    re.IGNORECASE)

#: words before a number that is a phone, in the order of preference
_ASKS = (
    r"call(?:ed| ?back)?|my (?:new )?number(?: is)?|reach(?:ed)?(?: me)?|ring(?: me)?|rück?ruf\w*|zurückrufen|anrufen|"
    r"erreich\w+|meine nummer(?: ist)?|rufen|rappel\w*|appel\w*|joindre|joignable|mon numéro|ll[aá]m\w+|mi número|"
    r"chiam\w+|richiam\w+|il mio numero|lig(?:ue|ar)\w*|meu número|bel(?:len)?|terugbel\w*|mijn nummer|zadzwo\w+|"
    r"dzwoni\w+|oddzwo\w+|mój numer|zavol\w+|moje číslo|volej\w*|hívj\w*|hívás\w*|a számom|sunați?|număr\w* meu|ara\w*|"
    r"numaram|soit\w+|numeroni|καλέσ\w*|nazov\w+|ring(?:e|a|er)?|mit nummer|mitt nummer|"
    r"звон\w+|позвон\w+|перезвон\w+|набер\w+|мой номер|дзвон\w+|зателефон\w+|мій номер|обад\w+|"
    r"اتصل\w*|رقمي|تماس|שיחה|התקשר\w*|कॉल|โทร\w*|gọi|hubungi|telepon|電話して|お電話|打电话|致电|전화주\w*|연락")
_CALLED = (
    r"phones?|ph|tel(?:efon\w*|ephone|éfono|éphone|efoon)?|fon|mobile?\w*|mob|handy|cell(?:phone|ulare)?|whats ?app|"
    r"viber|signal|telegram|contact number|number is|rufnummer|тел(?:ефон\w*)?|моб\w*|сот\w*|номер\w*|"
    r"portable|móvil|celular|telemóvel|tlf|tfn|puh(?:elin)?|gsm|komórk\w*|numer telefonu|číslo|"
    r"telefonszám\w*|τηλ\w*|κινητ\w*|هاتف|جوال|موبايل|الجوال|تلفن|موبایل|شماره|טלפון|טל|נייד|फ़ोन|फोन|मोबाइल|"
    r"điện thoại|sđt|đt|hp|telp|☎|☏|📞|📱")
#: words before a number that is something else
_OTHER = (
    r"order\w*|bestell\w*|auftrag\w*|rechnung\w*|invoice|iban|bic|swift|vat|ust\w*|tax|steuer\w*|инн|кпп|огрн\w*|бик|"
    r"р/с|сч[её]т\w*|заказ\w*|накладн\w*|трек\w*|track\w*|sendung\w*|paket\w*|shipment|awb|kunden(?:nummer|nr)|"
    r"customer (?:no|number|id)|ref(?:erence)?|referenz|id|ean|isbn|gtin|upc|sku|art(?:icle|ikel)?(?:nummer|nr)?|"
    r"артикул\w*|serial|seri\w*|part|budget|бюджет\w*|price|preis|цен[аы]|сумм\w*|amount|betrag|konto\w*|account|"
    r"card|karte|siret|siren|nip|regon|pesel|krs|ičo?|dič|kvk|btw|cvr|org\.? ?nr|cif|nif|iva|abn|ticket|case|"
    r"contract|договор\w*|vertrag\w*|policy|заявк\w*|commande|facture|pedido|factura|ordine|fattura|zamówieni\w*|"
    r"faktur\w*|objednávk\w*|tilaus\w*|beställning\w*|ordre\w*|rendelés\w*|comand\w*|sipariş\w*|fax|telefax|факс|"
    r"po|sn|s/n|imei|vin|passport|паспорт\w*|ausweis\w*|снилс|cost|kost\w*|size|größe|размер\w*|code|код|plz|zip|индекс|año|date|注文\w*|订单\w*|注文番号|"
    r"주문\w*|طلب|الطلب|הזמנה|सफ़ारिश|ऑर्डर|"
    # what is ours
    r"(?:your|ihre[rn]?|eure[rn]?|votre|vos|su|vuestro|vostro|vosso|uw|jullie|deres|sizin|państwa|wasz\w*|"
    r"vaš\w*|ваш\w*) (?:(?:phone|telephone|service) ?)?(?:number|line|hotline\w*|nummer|numéro|número|numero|"
    r"numer\w*|číslo|broj|numara\w*|номер\w*|телефон\w*|telefonnummer|rufnummer|servicenummer|kundenhotline)")
#: the same in scripts without blanks between words
_CALLED_THERE = "電話|携帯|ＴＥＬ|电话|手机|手機|致电|致電|전화|휴대폰|연락처|โทร|เบอร์"
_OTHER_THERE = "注文番号|ご注文|订单|訂單|单号|账号|帳號|口座|税号|주문번호|계좌|사업자"
_WORD = lazy_regex(
    rf"(?<!\w)(?:(?P<asks>{_ASKS})|(?P<other>{_OTHER})|(?P<called>{_CALLED}))(?!\w)|"
    rf"(?P<other_there>{_OTHER_THERE})|(?P<called_there>{_CALLED_THERE})", re.IGNORECASE)
_UNIT_AFTER = lazy_regex(
    r"\s{0,2}(?:[€$£₽₴₺¥₩₹%]|(?:eur|euros?|usd|dollars?|gbp|руб\w*|roubles?|rubles?|р\.|грн|zł|pln|kč|czk|huf|ft|kr|sek|"
    r"nok|dkk|chf|tl|mio|million\w*|mm|cm|m2|m²|м2|кв|kg|кг|pcs|stk|шт|stück|km|км|л|yen|円|元|won|원|x|×)(?!\w))",
    re.IGNORECASE)
_UNIT_BEFORE = lazy_regex(r"(?:[€$£₽₴₺¥₩₹#№]|\b(?:eur|usd|gbp|chf|nr\.?|no\.?|rs\.?))\s?$", re.IGNORECASE)
#: characters before a number in which a word may say what it is; characters of text and candidates that are looked at
_NEAR = 45
_MAX_TEXT = 50_000
_MAX_CANDIDATES = 40
_DIGITS = (7, 15)


class Phone(NamedTuple):
    """A number as it was written, in digits 0 to 9, and the extension that it may have."""

    number: str
    extension: str = ""


def ascii_digits(text: str) -> str:
    """``text`` with the digits of all scripts as 0 to 9."""
    if text.isascii():
        return text
    return _FOREIGN_DIGIT.sub(_digit, _DASHES.sub("-", text)).replace("＋", "+")


def _digit(char: re.Match[str]) -> str:
    return str(unicodedata.decimal(char[0]))


def find_phones(text: str, country: str = "") -> list[Phone]:
    """The phone numbers in a text, first those that the writer asks to be called at.

    ``country``: ISO code of the country in which a number without "+" is dialled, "" if nobody knows.
    """
    text = ascii_digits(text[:_MAX_TEXT])
    taken = [match.span() for match in _IBAN.finditer(text)]
    found: list[tuple[int, Phone]] = []
    for match, extension in _candidates(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        rank = _rank(text, match)
        for number in _parts(match[0]):
            if rank < 3 and _is_phone(number, rank, country):
                phone = Phone(number, extension)
                if all(phone.number != other.number for _rank, other in found):
                    found.append((rank, phone))
    found.sort(key=lambda ranked: ranked[0])
    return [phone for _rank, phone in found]


def find_phone(text: str, country: str = "") -> str:
    """The first of :func:`find_phones`, as written; "" if there is none."""
    return next((phone.number for phone in find_phones(text, country)), "")


def labelled(value: str) -> list[Phone]:
    """The numbers in a field that is called a phone: there each is one, however it is written."""
    value = ascii_digits(value[:300])
    found = []
    for match, extension in _candidates(value):
        numbers = [Phone(number) for number in _parts(match[0]) if _DIGITS[0] - 2 <= _count(number) <= _DIGITS[1]]
        if numbers and extension:
            numbers[-1] = Phone(numbers[-1].number, extension)
        found += [phone for phone in numbers if phone not in found]
    return found


def besides(phones: Sequence[Phone]) -> list[tuple[str, str]]:
    """Further fields for what the first of some phone numbers does not say: its extension, the other numbers."""
    extension = [("Extension", phones[0].extension)] if phones and phones[0].extension else []
    others = [f"{phone.number} ext. {phone.extension}" if phone.extension else phone.number for phone in phones[1:3]]
    return [*extension, *(("Phone", number) for number in others)]


def dialled(value: str, country: str = "") -> str:
    """What a telephone dials for a number as people write it: digits, with "+" where the country is told.

    Of several numbers the first; no trunk zero behind the code of a country, no extension, no opening hours.
    """
    first = next(iter(labelled(value)), None)
    number = first.number if first else _BETWEEN.split(ascii_digits(value[:300]).strip(), maxsplit=1)[0]
    parsed = _parsed(number, country)
    if parsed:
        return parsed
    plus = number.lstrip(" (").startswith("+")
    digits = re.sub(r"\D", "", re.sub(r"\(0\)", "", number) if plus or number.startswith("00") else number)
    if plus or not digits.startswith("00"):
        return f"+{digits}" if plus and digits else digits
    return f"+{digits[2:]}"


def phone_key(phone: str) -> str:
    """``tel:+…`` for a number of at least seven digits, else the empty string.

    ``00`` stands for ``+``, and 8 before ten digits is how Russians write +7.
    A national number becomes ``tel:…`` without "+" (RFC 3966 calls it local),
    for nothing here knows the country of the reader.
    """
    number = dialled(phone)
    if _count(number) < _DIGITS[0]:
        return ""
    if len(number) == 11 and number.startswith("8"):
        return f"tel:+7{number[1:]}"
    return f"tel:{number}"


def _candidates(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """(what may be a number, the extension behind it) for the first of them in ``text``."""
    end = 0
    for _number in range(_MAX_CANDIDATES):
        match = _CANDIDATE.search(text, end)
        if match is None:
            return
        extension = _EXTENSION.match(text, match.end())
        end = extension.end() if extension else match.end()
        yield match, extension["number"] if extension else ""


def _count(value: str) -> int:
    return sum(char.isdigit() for char in value)


def _parts(written: str) -> list[str]:
    """The numbers in one run of digits: "0221 1234567 / 0171 1234567" are two, in "030 1234567 (9-17" is one."""
    numbers: list[str] = []
    for piece in written.split("/"):
        if numbers and _count(numbers[-1]) < _DIGITS[0] - 1:
            # 0221/1234567: the code of a city
            numbers[-1] += f"/{piece}"
        elif not numbers or _count(piece) >= _DIGITS[0] - 1:
            numbers.append(piece)
    parts = []
    for number in numbers:
        if number.startswith("(+"):
            number = number[1:].replace(")", "", 1)
        bracket = number.find("(", 1)
        while bracket > 0 and _count(number[:bracket]) < _DIGITS[0] - 1:
            bracket = number.find("(", bracket + 1)
        kept = number[:bracket] if bracket > 0 else number
        parts.append(kept.strip(" .-/").rstrip("(") if kept.count("(") >= kept.count(")") else kept.strip(" .-/)"))
    return parts


def _rank(text: str, match: re.Match[str]) -> int:
    """0: one asks to be called there; 1: called a phone; 2: nothing is said; 3: called something else."""
    before = text[max(0, match.start() - _NEAR):match.start()]
    # of words before a number the nearest counts, and none beyond the end of a sentence or above an empty line
    before = re.split(r"[.!?]\s+(?=[^\W\d_a-z])|\n\s*\n", before)[-1]
    last = None
    for word in _WORD.finditer(before):
        last = word
    if last is None:
        return 3 if _UNIT_BEFORE.search(before) or _UNIT_AFTER.match(text, match.end()) else 2
    if last["other"] or last["other_there"]:
        return 3
    return 0 if last["asks"] or _asked(before) else 1


def _asked(before: str) -> bool:
    return any(word["asks"] for word in _WORD.finditer(before))


def _is_phone(number: str, rank: int, country: str) -> bool:
    if not _DIGITS[0] - (rank < 2) <= _count(number) <= _DIGITS[1] or _NOT_PHONE.match(number):
        return False
    if rank < 2:
        return True
    if _THREES.fullmatch(number) or not _library():
        return False
    if number.startswith(("+", "00")):
        # who writes the code of a country means a number, invented or not
        return _is_possible(number)
    # a bare run of digits is a number of anything
    written = number.startswith(("0", "(", "8")) or re.search(r"\d[ ()-]+\d", number)
    return bool(country and written and _has_trunk(number, country) and _parsed(number, country))


def _has_trunk(number: str, country: str) -> bool:
    """Whether a national number begins as one writes them there; in North America nobody writes the 1."""
    metadata = _library().PhoneMetadata.metadata_for_region(country.upper(), None)
    trunk = metadata and metadata.national_prefix
    return trunk in (None, "", "1") or number.lstrip(" (").startswith(trunk)


@functools.cache
def _library() -> ModuleType | None:
    try:
        # Here, for few messages need it, and it takes as long as the start of a process.
        import phonenumbers
    except ImportError:
        return None
    return phonenumbers


def _is_possible(number: str) -> bool:
    """Whether a number with the code of a country has as many digits as numbers have there."""
    library = _library()
    try:
        return library.is_possible_number(library.parse(f"+{number[2:]}" if number.startswith("00") else number))
    except library.NumberParseException:
        return False


def _parsed(number: str, country: str) -> str:
    """``number`` as "+49301234567" where the library finds that there can be such a number, else ""."""
    library = _library()
    if library is None:
        return ""
    number = f"+{number[2:]}" if number.startswith("00") else number
    if not (country or number.lstrip(" (").startswith("+")):
        return ""
    try:
        parsed = library.parse(number, country.upper() or None)
    except library.NumberParseException:
        return ""
    if not library.is_valid_number(parsed):
        return ""
    return library.format_number(parsed, library.PhoneNumberFormat.E164)
