# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""From bytes to text when the declared charset is missing, wrong or hostile."""

from __future__ import annotations

import codecs
import math
import re

from . import iso2022jp, latin

# What people's programs write for charsets that Python knows by another name.
_ALIASES = {
    "utf8mb4": "utf-8", "unicode-1-1-utf-8": "utf-8", "win-1251": "cp1251", "cp-1251": "cp1251", "x-cp1251": "cp1251",
    "win1251": "cp1251", "koi8r": "koi8-r", "ks_c_5601-1987": "cp949", "ks_c_5601": "cp949", "euc-kr": "cp949",
    "gb2312": "gb18030", "x-gbk": "gb18030", "gbk": "gb18030", "x-sjis": "cp932", "shift_jis": "cp932",
    "iso-8859-8-i": "iso-8859-8", "windows-874": "cp874", "x-mac-cyrillic": "mac-cyrillic",
    # WHATWG Encoding: mails so labelled are Windows text with “quotes”
    "iso-8859-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252",
}
# No charsets of text although Python has codecs of these names: they decode
# DNS names and escapes, or fail by design.
_REFUSED = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"})
_HIGH = re.compile(rb"[\x80-\xff]")
_LETTERS = re.compile(rb"[A-Za-z]")
_HIGH_RUN = re.compile(rb"[\xa1-\xff]{3,}")
_WESTERN = frozenset({"cp1252", "iso8859-15", "iso8859-9", "cp1250", "iso8859-2", "mac-roman"})
#: (codec, the letters of its script with how many of a thousand they are) of what comes under a Western label
_RUSSIAN = (
    "о110 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 "
    "э3 ф3 ъ2 ё2 і9 ї3 є3 ґ1")
_SCRIPTS = tuple(
    (codec, {pair[0]: math.log(int(pair[1:]) / 1000) for pair in letters.split()}) for codec, letters in (
        ("cp1251", _RUSSIAN), ("koi8-r", _RUSSIAN),
        ("cp1253", "α90 ο82 ι70 ε65 τ80 σ45 ν62 η47 υ43 ρ42 π40 κ40 μ33 λ30 ς40 ω19 ί18 ό19 ά22 έ17 ή12 ύ9 ώ6 δ17 γ17 "
                   "θ13 χ11 φ9 β6 ξ4 ζ3 ψ2 ϊ1 ϋ1 ΐ1"),
        ("cp1255", "י110 ו105 ה90 ל74 א63 ת50 ר56 ב48 ש45 מ46 נ29 ם28 ד26 ק21 ח25 ע33 פ17 ג13 כ25 ט12 ס15 ז13 ן11 ץ1 "
                   "ך8 ף2 צ12"),
    ))
#: what a letter counts that stands for no letter of the script, and a capital besides: texts have few of them
_STRANGE, _CAPITAL = math.log(0.0002), 0.2
#: signs that stand in all texts
_SIGNS = frozenset("«»“”„‘’‚–—…•·°№€§©® ¡¿\u00a0\u00ad")
#: the least that the letters of a text count on an average
_LIKELY = -4.0
_SAMPLE = 20_000
#: charsets of Russian, in which capitals and small letters stand in opposite halves
_RUSSIAN_ONES = frozenset({"cp1251", "koi8-r", "koi8-u"})
#: charset → the one of Windows for the same letters, which has letters where it has none
_WINDOWS = {
    "iso8859-2": "cp1250", "iso8859-7": "cp1253", "iso8859-8": "cp1255", "iso8859-9": "cp1254", "iso8859-13": "cp1257",
    "iso8859-15": "cp1252",
}
_MAX_TWICE = 100_000
_NO_SIGN = re.compile(rb"[\x80-\x84\x86-\x9f]")
#: charset of one byte → how letters begin in it that are UTF-8; their first ones, and how these begin in UTF-8: few
#: texts have any of these
_TWICE = (
    ("cp1252", re.compile("[ÂÃÄÅÐÑ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€"),
     ("Â", "Ã", "Ä", "Å", "Ð", "Ñ", "â€"), b"\xc3"),
    ("cp1251", re.compile("Р[°ѕµё]"), ("Р",), b"\xd0"),
)
#: charsets that the mail programs of one country take for each other
_FAMILIES = (
    ("utf-8", "cp932", "shift_jis", "euc_jp", "iso2022_jp"), ("utf-8", "gb18030", "big5", "hz"),
    ("utf-8", "cp949", "euc_kr", "iso2022_kr"),
)


def decode(data: bytes, charset: str | None) -> str:
    """``data`` as text; never raises, never gives a lone surrogate.

    The label is believed unless the bytes are plainly of something else: UTF-8 is hardly ever so by chance, and a
    text of nothing but letters with accents is Russian, Greek or Hebrew under the label of a program that has but one.
    """
    if b"\x1b" in data and iso2022jp.is_one(data):
        return iso2022jp.decode(data)
    codec = "ascii"
    try:
        codec = "ascii" if not charset or _is_ascii_like(charset) else _codec(charset)
        if codec not in ("utf-8", "ascii") and not data.isascii():
            other = _mislabelled(data, codec)
            return data.decode(other or codec)
        return _once(data.decode(codec), data)
    except (LookupError, UnicodeError, ValueError):
        return _relative(data, codec) or guess(data)


def _once(text: str, data: bytes) -> str:
    """``text``, or what it was before a program took its UTF-8 for a charset of one byte and encoded it once more.

    ``data``: the text as UTF-8, or in ASCII with escapes.
    """
    if text.isascii() or len(text) > _MAX_TWICE:
        return text
    for codec, signs, first, lead in _TWICE:
        if (lead in data or data.isascii()) and any(sign in text for sign in first) and signs.search(text):
            try:
                # of the signs that Windows has none for, programs keep the number
                return b"".join(map(_byte, text)).decode() if codec == "cp1252" else text.encode(codec).decode()
            except UnicodeError:
                continue
    return text


def _byte(char: str) -> bytes:
    try:
        return char.encode("cp1252")
    except UnicodeError:
        return char.encode("latin-1")


def _relative(data: bytes, codec: str) -> str:
    """``data`` as text of a charset for the same people as ``codec``, which it is not, if it is valid there."""
    if codec.startswith(("utf_16", "utf-16", "utf_32", "utf-32")):
        return data.decode(codec, "ignore")
    for name in next((family for family in _FAMILIES if codec in family[1:]), ()):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    return ""


def _mislabelled(data: bytes, codec: str) -> str:
    """What ``data`` is in truth, if that is plain and not ``codec``."""
    if codec.startswith(("utf", "iso2022", "hz", "gb", "big5", "euc", "shift", "cp93", "cp94", "cp95", "johab")):
        return ""
    try:
        characters = [char for char in data.decode("utf-8") if char > "\x7f"]
    except UnicodeDecodeError:
        if codec in _RUSSIAN_ONES:
            other = _by_frequency(data)
            return other if other in ("cp1251", "koi8-r") and other[0] != codec[0] else ""
        windows = _WINDOWS.get(codec, "") if _NO_SIGN.search(data) else ""
        return (_by_frequency(data) or _elsewhere(data) if codec in _WESTERN else "") or windows
    # two letters of another alphabet may be one of UTF-8, "Ã¼" is nothing in any language
    letters = sum(map(str.isalpha, characters))
    return "utf-8" if codec in _WESTERN or (len(characters) >= 3 and letters > 0.6 * len(characters)) else ""


def _elsewhere(data: bytes) -> str:
    """The codec of Central Europe or East Asia in which ``data`` has words, "" if it may be Western."""
    runs = _HIGH_RUN.search(data[:_SAMPLE])
    return runs and latin.eastern(data) or latin.central(data)


def _by_frequency(data: bytes) -> str:
    """The codec of a script of its own in which ``data`` has words, "" if it may be Western."""
    sample = data[:_SAMPLE]
    high, low = len(_HIGH.findall(sample)), len(_LETTERS.findall(sample))
    in_runs = sum(map(len, _HIGH_RUN.findall(sample)))
    # Western words have one such letter or two; addresses and names of products are in ASCII everywhere
    if high < (6 if low else 4) or in_runs < 0.6 * high or high < low / 3:
        return ""
    best, most = "", _LIKELY
    for codec, letters in _SCRIPTS:
        shown = sample.decode(codec, "replace")
        found = [char for char in shown if char > "\x7f" and char not in _SIGNS]
        # of two charsets of one script the one has the letters of the other in the other case
        likely = sum(letters.get(char.lower(), _STRANGE) - _CAPITAL * char.isupper() for char in found)
        if found and likely / len(found) > most:
            best, most = codec, likely / len(found)
    return best


def _is_ascii_like(charset: str) -> bool:
    return charset.strip().lower() in ("us-ascii", "ascii", "unknown-8bit", "x-unknown", "unknown", "default", "binary")


def _codec(charset: str) -> str:
    """The name of a Python codec for ``charset``; ``LookupError`` if it is no text."""
    name = charset.strip().strip("\"'").lower()
    name = _ALIASES.get(name, name)
    if not name.isascii() or len(name) > 40:
        raise LookupError(name)
    info = codecs.lookup(name)
    if info.name.replace("-", "_") in _REFUSED or not getattr(info, "_is_text_encoding", True):
        raise LookupError(name)
    return "cp1252" if info.name == "iso8859-1" else info.name


def likely(data: bytes) -> str:
    """The codec that :func:`guess` finds for ``data`` by its letters, "" where it finds none."""
    return _by_frequency(data) or latin.eastern(data) or _by_letters(data) or latin.central(data) or _by_chardet(data)


def guess(data: bytes) -> str:
    """``data`` as text of a charset that nobody told us.

    UTF-8 if it is valid, or but for one character in nine: programs cut texts
    inside a character; else by its letters: Russian text consists of bytes
    above 127, and the two 8-bit charsets for it have capitals and small
    letters in opposite halves; else what chardet says; else Windows Western.
    """
    if b"\x1b" in data and iso2022jp.is_one(data):
        return iso2022jp.decode(data)
    damaged = data.decode("utf-8", "replace")
    lost = damaged.count("\ufffd")
    if 8 * lost <= sum(char > "\x7f" for char in damaged) - lost:
        return damaged
    for find in (_by_frequency, latin.eastern, _by_letters, latin.central, _by_chardet):
        if name := find(data):
            try:
                return data.decode(name)
            except (LookupError, UnicodeError):
                continue
    return data.decode("cp1252", "replace")


def _by_letters(data: bytes) -> str:
    sample = data[:20_000]
    high = _HIGH.findall(sample)
    letters = [byte[0] for byte in high if byte[0] >= 0xC0]
    # Japanese and Chinese charsets have as many bytes between 80 and BF.
    if len(letters) < 4 or len(letters) < 0.85 * len(high) or len(letters) < len(_LETTERS.findall(sample)) / 2:
        return ""
    small_koi8 = sum(byte < 0xE0 for byte in letters)
    return "koi8-r" if small_koi8 > len(letters) / 2 else "cp1251"


def _by_chardet(data: bytes) -> str:
    try:
        # Here, for it takes a tenth of the start of a process, and few messages need it.
        import chardet
    except ImportError:
        # Odoo brings it; without it Cyrillic and Western text is told apart by letters.
        return ""
    result = chardet.detect(data[:20_000])
    name = (result.get("encoding") or "").lower()
    try:
        return _codec(name) if name and (result.get("confidence") or 0) >= 0.6 else ""
    except LookupError:
        return ""
