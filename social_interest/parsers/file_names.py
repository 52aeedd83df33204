# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a file of a stranger may be called, and what it is by its name."""

from __future__ import annotations

import re
from collections.abc import Collection

from .lazy_regex import lazy_regex
from .text import line

#: characters of a name
MAX_NAME = 120
#: characters of what a name ends with
MAX_SUFFIX = 12
#: by the end of a name, the kind of file; where the sender's program says nothing better
TYPES = {
    "pdf": "application/pdf", "doc": "application/msword", "rtf": "application/rtf", "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint", "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "txt": "text/plain", "csv": "text/csv", "html": "text/html", "htm": "text/html", "xml": "text/xml",
    "json": "application/json", "ics": "text/calendar", "vcf": "text/vcard", "eml": "message/rfc822",
    "zip": "application/zip", "7z": "application/x-7z-compressed", "rar": "application/vnd.rar",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp",
    "heic": "image/heic", "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff", "svg": "image/svg+xml",
    "mp3": "audio/mpeg", "m4a": "audio/mp4", "wav": "audio/wav", "ogg": "audio/ogg", "amr": "audio/amr",
    "mp4": "video/mp4", "mov": "video/quicktime", "dwg": "image/vnd.dwg", "dxf": "image/vnd.dxf",
}
#: of a file without a name, by its type
_SUFFIXES = {kind: suffix for suffix, kind in reversed(TYPES.items())}
ANY = "application/octet-stream"
#: what says nothing, or is said of anything
_VAGUE = frozenset({ANY, "application/octetstream", "application/x-unknown", "text/plain"})
_TYPE = lazy_regex(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,80}/[a-z0-9][a-z0-9!#$&^_.+-]{0,80}")
_LONGEST = 1000
#: what some system takes for more than a letter of a name
_SPECIAL = lazy_regex(r'[<>:"|?*%;`$&~^{}\x7f]+')
#: devices of Windows
_DEVICES = lazy_regex(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def safe_name(told: str, kind: str, default: str = "") -> str:
    """``told`` as the name of a file, without a path, a control or bidi character or a leading dot.

    ``default`` and the end that belongs to ``kind`` where nothing is left of it.
    """
    name = line(told.replace("\\", "/").rpartition("/")[2][-_LONGEST:], _LONGEST)
    name = _SPECIAL.sub("_", name).strip(" .").lstrip("-")
    if _DEVICES.fullmatch(name):
        name = f"_{name}"
    if not name.strip(" ._-"):
        return _nameless(kind, default)
    stem, suffix = split(name)
    return f"{stem[: MAX_NAME - len(suffix)].rstrip(' .')}{suffix}"


def _nameless(kind: str, default: str) -> str:
    suffix = _SUFFIXES.get(kind, "")
    stem = safe_name(default.replace("/", "_"), kind) if default else "picture" if kind.startswith("image/") else "file"
    return f"{stem}.{suffix}" if suffix else stem


def split(name: str) -> tuple[str, str]:
    """(what comes before the end of a name, its end with the dot or nothing)."""
    stem, dot, suffix = name.rpartition(".")
    return (stem, f".{suffix}") if dot and stem and 0 < len(suffix) <= MAX_SUFFIX else (name, "")


def numbered(name: str, taken: Collection[str]) -> str:
    """``name``, or that with a number if it is among ``taken`` (names in lower case)."""
    stem, suffix = split(name)
    number = 2
    while name.lower() in taken:
        name = f"{stem} ({number}){suffix}"
        number += 1
    return name


def type_of(declared: str, name: str) -> str:
    """What a file is: as the sender's program says, and where that says nothing, by its name."""
    declared = declared.lower()
    declared = declared if _TYPE.fullmatch(declared) else ANY
    return TYPES.get(split(name)[1][1:].lower(), declared) if declared in _VAGUE else declared
