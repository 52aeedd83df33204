# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Japanese mail: ISO-2022-JP (RFC 1468) as mail programs write it.

Python's codecs refuse the signs of NEC's row 13 (① ㈱ Ⅳ) and the half-width letters that Windows programs put into it
(CP50221). Here the two bytes of a sign are turned into those of Shift JIS, whose Windows codec knows them.
"""

from __future__ import annotations

import re

_ESCAPE = re.compile(rb"\x1b(?:(?P<double>\$[@B])|(?P<half>\(I)|(?P<single>\([BJH])|(?P<other>\$\(D))")


def is_one(data: bytes) -> bool:
    """Whether ``data`` is such text: ASCII with its escapes."""
    return data.isascii() and _ESCAPE.search(data) is not None


def decode(data: bytes) -> str:
    """``data`` as text; what is broken in it is left out."""
    parts: list[str] = []
    mode, position = "single", 0
    for escape in _ESCAPE.finditer(data):
        parts.append(_DECODERS[mode](data[position:escape.start()]))
        mode, position = escape.lastgroup or "single", escape.end()
    parts.append(_DECODERS[mode](data[position:]))
    return "".join(parts)


def _single(data: bytes) -> str:
    return data.decode("ascii", "ignore")


def _half(data: bytes) -> str:
    return bytes(byte + 0x80 if 0x21 <= byte <= 0x5F else byte for byte in data).decode("cp932", "ignore")


def _double(data: bytes) -> str:
    """Rows of two bytes; a line end stands for itself, and ends the row (RFC 1468)."""
    lines = data.split(b"\n")
    return "\n".join([_row(lines[0]), *map(_single, lines[1:])])


def _row(data: bytes) -> str:
    shifted = bytearray()
    index = 0
    while index + 1 < len(data):
        first, second = data[index], data[index + 1]
        if not (0x21 <= first <= 0x7E and 0x21 <= second <= 0x7E):
            shifted.append(first)
            index += 1
            continue
        shifted.append((first + 1) // 2 + (0x70 if first < 0x5F else 0xB0))
        shifted.append(second + (0x1F if second < 0x60 else 0x20) if first % 2 else second + 0x7E)
        index += 2
    shifted += data[index:]
    return shifted.decode("cp932", "ignore")


def _other(data: bytes) -> str:
    return (b"\x1b$(D" + data).decode("iso2022_jp_1", "ignore")


_DECODERS = {"single": _single, "half": _half, "double": _double, "other": _other}
