# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""From bytes to text when the declared charset is missing, wrong or hostile."""

from __future__ import annotations

import codecs
import re

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


def decode(data: bytes, charset: str | None) -> str:
    """``data`` as text; never raises, never gives a lone surrogate."""
    try:
        return data.decode("ascii" if not charset or _is_ascii_like(charset) else _codec(charset))
    except (LookupError, UnicodeError, ValueError):
        return guess(data)


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


def guess(data: bytes) -> str:
    """``data`` as text of a charset that nobody told us.

    UTF-8 if it is valid, or but for one character in nine: programs cut texts
    inside a character; else by its letters: Russian text consists of bytes
    above 127, and the two 8-bit charsets for it have capitals and small
    letters in opposite halves; else what chardet says; else Windows Western.
    """
    damaged = data.decode("utf-8", "replace")
    lost = damaged.count("\ufffd")
    if 8 * lost <= sum(char > "\x7f" for char in damaged) - lost:
        return damaged
    for name in (_by_letters(data), _by_chardet(data)):
        if name:
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
