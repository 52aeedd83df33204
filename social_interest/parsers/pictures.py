# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Pictures inside a letter: how large they are, and which of them somebody wanted to show.

A letter brings the logo of its sender, the icons of his networks and pixels that
tell when it is read. None of these is a file that he sent.
"""

from __future__ import annotations

import re

from . import html
from .lazy_regex import lazy_regex
from .quotes import cut_quote
from .signature import cut_signature

#: bytes; a larger picture is no icon, and is not looked at
MAX_ICON = 60_000
#: pixels: a thinner one is a tracking pixel or a line
MAX_SPECK = 3
#: pixels of the shorter side, and of both multiplied, from which on a picture inside a text may be one to look at
MIN_SIDE, MIN_AREA = 48, 10_000
#: bytes from which on it may be one, where its format is not known
MIN_BYTES = 5_000

#: pictures that a browser shows, and that cannot act
KINDS = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})

_CID = lazy_regex(r"cid:([^\"'\s<>)]{1,300})", re.IGNORECASE)
_IMG = lazy_regex(r"<img\b[^<>]{0,4000}>", re.IGNORECASE)
#: classes and ids of what mail clients write for signatures
_SIGNATURE = lazy_regex(r"gmail_signature|moz-signature|(?:^|[^a-z])signature", re.IGNORECASE)
_TOKEN = "\u27e6{}\u27e7"
_TOKENS = lazy_regex("\u27e6([0-9]{1,4})\u27e7")
#: markers of a JPEG that say how large the picture is (ITU T.81, B.2.2)
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})


def kind_of(data: bytes) -> str:
    """Which of :data:`KINDS` these bytes are, whatever is said of them; "" if none."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    return "image/webp" if data.startswith(b"RIFF") and data[8:12] == b"WEBP" else ""


def size_of(data: bytes) -> tuple[int, int] | None:
    """(width, height) in pixels of a PNG, GIF, BMP, WebP or JPEG; ``None`` where that is not told."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if data.startswith((b"GIF87a", b"GIF89a")) and len(data) >= 10:
        return _little(data, 6, 2), _little(data, 8, 2)
    if data.startswith(b"BM") and len(data) >= 26:
        return _little(data, 18, 4), _little(data, 22, 4)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP" and len(data) >= 30:
        return _size_of_webp(data)
    return _size_of_jpeg(data) if data.startswith(b"\xff\xd8") else None


def _little(data: bytes, start: int, length: int) -> int:
    return int.from_bytes(data[start : start + length], "little")


def _size_of_webp(data: bytes) -> tuple[int, int] | None:
    """Of the three kinds that there are (RFC 9649, 2.5 to 2.7)."""
    kind = data[12:16]
    if kind == b"VP8X":
        return _little(data, 24, 3) + 1, _little(data, 27, 3) + 1
    if kind == b"VP8L":
        bits = _little(data, 21, 4)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return (_little(data, 26, 2) & 0x3FFF, _little(data, 28, 2) & 0x3FFF) if kind == b"VP8 " else None


def _size_of_jpeg(data: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 < len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        if marker in _FRAMES:
            return (int.from_bytes(data[position + 7 : position + 9], "big"),
                    int.from_bytes(data[position + 5 : position + 7], "big"))
        # a segment holds its own length, so none is shorter than that
        position += 2 + max(2, int.from_bytes(data[position + 2 : position + 4], "big"))
    return None


def is_speck(data: bytes) -> bool:
    """Whether the picture is a tracking pixel or a line."""
    size = size_of(data)
    return size is not None and min(size) <= MAX_SPECK


def is_icon(data: bytes) -> bool:
    """Whether the picture is too small to be one that a person shows."""
    size = size_of(data)
    if size is None:
        return len(data) < MIN_BYTES
    return min(size) < MIN_SIDE or size[0] * size[1] < MIN_AREA


def shown(source: str) -> tuple[frozenset[str], frozenset[str]]:
    """(Content-IDs that HTML shows anywhere, those among the words of whoever wrote it), lower case.

    Not among his words stands what is in his signature, in a message that he quotes, and what is a background.
    """
    everywhere = frozenset(name.lower() for name in _CID.findall(source[: html.MAX_HTML]))
    if not everywhere:
        return everywhere, everywhere
    names: list[str] = []

    def token(image: re.Match[str]) -> str:
        name = _CID.search(image[0])
        if not name:
            return ""
        names.append(name[1].lower())
        return _TOKEN.format(len(names) - 1)

    root = html.build(_IMG.sub(token, source[: html.MAX_HTML]))
    if root is None:
        return everywhere, frozenset(names)
    html.prune(root)
    for node in list(root.iter("div", "table", "p", "span")):
        if _SIGNATURE.search(f"{node.get('class', '')} {node.get('id', '')}"):
            html.remove(node)
    text = cut_signature(cut_quote(html.text_of(root)))
    return everywhere, frozenset(names[int(number)] for number in _TOKENS.findall(text) if int(number) < len(names))
