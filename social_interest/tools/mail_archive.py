# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Reading mailboxes that people exported: .eml, .mbox, and .zip of these.

Everything is read as a stream: of a file of any size, one message at a time is
in memory (and the directory of a zip). Nothing is ever written, and the names
inside a zip are looked at, never used as paths.

A *position* names where a message starts: ``"member:offset"``, the number of
the file inside a zip (0 outside one) and the offset in its bytes. Equal files
give equal positions, so that reading can go on where it ended.
"""

from __future__ import annotations

import collections
import email.utils
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import BinaryIO

#: bytes; of a larger message only the headers are read
MAX_MESSAGE = 25_000_000
#: bytes of headers that are kept of it
MAX_HEAD = 256 * 1024
#: bytes of one read: longer lines come in pieces
PIECE = 64 * 1024
#: a zip that unpacks to more than this many times its size is a bomb,
#: if it is more than so many bytes besides; mail packs to a tenth at the very best
MAX_RATIO = 100
MAX_FREE = 50_000_000
#: bytes that one zip may unpack to in any case
MAX_TOTAL = 50_000_000_000

START = '0:0'
_ZIP = (b'PK\x03\x04', b'PK\x05\x06')
_BOM = b'\xef\xbb\xbf'
# RFC 5322 allows nearly any sign in a field's name; no program uses these, and
# what begins with a brace or an address of the web is no header
_FIELD = re.compile(rb'[A-Za-z0-9][\w.-]*[ \t]*:(?!//)')
# "From sender date" as delivery agents write it, "From sender", or "From " alone,
# as some versions of Thunderbird do. A line of prose has more words and no time.
_FROM = re.compile(rb'From (?:\S*[ \t]*\r?\n|[^\n]*?\b\d{1,2}:\d\d\b)')
_QUOTED_FROM = re.compile(rb'>+From ')
_MOMENT = re.compile(
    r'([A-Z][a-z]{2}) +(\d{1,2}) +(\d\d:\d\d(?::\d\d)?) +((?:[+-]\d{4}|[A-Z]{2,4}) +)?(\d{4})(?: +([+-]\d{4}))?')
_DATE = re.compile(rb'^date[ \t]*:([^\r\n]*(?:\r?\n[ \t][^\r\n]*){0,3})', re.IGNORECASE | re.MULTILINE)
_YEAR_ZERO = re.compile(r'\s0\d{3}\s')
_MAIL_NAME = re.compile(r'(?:^|/)(?:[^/]+\.(?:eml|mbox|mbx)|mbox)$', re.IGNORECASE)
_ARCHIVE_NAME = re.compile(r'\.(?:zip|gz|tgz|tar|bz2|xz|7z|rar)$', re.IGNORECASE)
# what macOS puts beside each file of a zip
_SHADOW = re.compile(r'(?:^|/)(?:__MACOSX/|\._)')
# LZMA is left out: a file says how much memory its unpacking takes
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
#: what zipfile raises where the bytes are not what they should be
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


class ArchiveError(Exception):
    """The file cannot be read; ``code`` says why.

    One of ``empty``, ``not_mail``, ``broken``, ``encrypted``, ``bomb``, ``no_mail``; ``gone``: no file is left.
    """

    def __init__(self, code: str):
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Entry:
    """One message, or one place where none could be read.

    :ivar position: where it starts
    :ivar after: the position from which to go on reading
    :ivar done: bytes of the archive (unpacked) up to there
    :ivar raw: the message; of one that is too large, its headers; else empty
    :ivar size: bytes of the whole message
    :ivar date: when it was received or written, naive UTC, or None
    :ivar oversize: ``raw`` has its headers only
    :ivar skipped: why there is no message: ``no_header``, ``damaged``, else ``""``
    """

    position: str
    after: str
    done: int
    raw: bytes = b''
    size: int = 0
    date: datetime | None = None
    oversize: bool = False
    skipped: str = ''


class Archive:
    """The messages of one file.

    :ivar total: bytes of all mail in it, unpacked
    :ivar left_out: {reason: number} of files in a zip that are not read at all:
        ``other``, no mail by their names; ``nested``, archives themselves;
        ``packing``, packed in a way that is not read
    :raises ArchiveError: there is nothing in the file that could be read
    """

    def __init__(self, file: BinaryIO):
        self._file = file
        self._zip: zipfile.ZipFile | None = None
        self._members: list[zipfile.ZipInfo] = []
        self.left_out: collections.Counter[str] = collections.Counter()
        size = file.seek(0, 2)
        file.seek(0)
        if not size:
            raise ArchiveError('empty')
        if file.read(4) in _ZIP:
            self._open_zip(size)
            self.total = sum(member.file_size for member in self._members)
        else:
            self._check_plain()
            self.total = size

    def _check_plain(self) -> None:
        self._file.seek(0)
        start = _without_bom(self._file.read(PIECE)).lstrip(b'\r\n')
        if not start.strip():
            raise ArchiveError('empty')
        if not _FROM.match(start) and not has_header(start):
            raise ArchiveError('not_mail')

    def _open_zip(self, size: int) -> None:
        try:
            self._zip = zipfile.ZipFile(self._file)
        except _DAMAGE as error:
            raise ArchiveError('broken') from error
        for member in self._zip.infolist():
            if member.is_dir() or _SHADOW.search(member.filename):
                continue
            if not _MAIL_NAME.search(member.filename):
                self.left_out['nested' if _ARCHIVE_NAME.search(member.filename) else 'other'] += 1
            elif member.compress_type not in _PACKINGS:
                self.left_out['packing'] += 1
            else:
                self._members.append(member)
        if not self._members:
            raise ArchiveError('no_mail')
        # zipfile unpacks no more of a member than its declared size
        total = sum(member.file_size for member in self._members)
        if total > MAX_TOTAL or total > MAX_FREE and total > MAX_RATIO * size:
            raise ArchiveError('bomb')
        if any(member.flag_bits & 1 for member in self._members):
            raise ArchiveError('encrypted')

    def entries(self, position: str = START) -> Iterator[Entry]:
        """The messages from ``position`` on, one after another."""
        first, offset = map(int, position.split(':'))
        if self._zip is None:
            self._file.seek(0)
            yield from _read_file(self._file, 0, offset, 0)
            return
        before = sum(member.file_size for member in self._members[:first])
        for number, member in enumerate(self._members[first:], first):
            after, following = f'{number}:{offset}', f'{number + 1}:0'
            try:
                with self._zip.open(member) as packed, io.BufferedReader(packed, PIECE) as stream:
                    for entry in _read_file(stream, number, offset, before):
                        if entry.done >= before + member.file_size:
                            # so that nothing of this file is unpacked again
                            entry = replace(entry, after=following)
                        after = entry.after
                        yield entry
            except _DAMAGE:
                yield Entry(after, following, before + member.file_size, skipped='damaged')
            before += member.file_size
            offset = 0


def has_header(start: bytes) -> bool:
    """Whether bytes begin with a header field, as every message does (RFC 5322, 2.1)."""
    return bool(_FIELD.match(start))


def without_from_line(raw: bytes) -> bytes:
    """A message without the "From " line that mail pipes put before it."""
    return raw.split(b'\n', 1)[-1] if _FROM.match(raw) else raw


def _without_bom(start: bytes) -> bytes:
    return start[len(_BOM):] if start.startswith(_BOM) else start


# ----------------------------------------------------------------------
# One file: an mbox, or a message by itself
# ----------------------------------------------------------------------

def _read_file(stream: BinaryIO, number: int, offset: int, before: int) -> Iterator[Entry]:
    """The messages of one stream, which stands at its start, from ``offset`` on."""
    line = _without_bom(stream.readline(PIECE))
    while line and not line.strip(b'\r\n'):
        line = stream.readline(PIECE)
    lead = stream.tell() - len(line)
    is_mbox = bool(_FROM.match(line))
    if not is_mbox and offset:
        return
    if is_mbox and offset > lead:
        # a compressed stream unpacks up to there, piece by piece
        stream.seek(offset)
        lead, line = offset, stream.readline(PIECE)
    drafts = _split(stream, lead, line) if is_mbox else _single(stream, lead, line)
    for start, end, draft in drafts:
        yield draft.entry(f'{number}:{start}', f'{number}:{end}', before + end)


def _single(stream: BinaryIO, start: int, line: bytes) -> Iterator[tuple[int, int, _Draft]]:
    draft = _Draft()
    while line:
        draft.add(line)
        line = stream.readline(PIECE)
    yield start, stream.tell(), draft


def _split(stream: BinaryIO, offset: int, line: bytes) -> Iterator[tuple[int, int, _Draft]]:
    """(start, end, message) of an mbox, whose first line is ``line`` (RFC 4155).

    A "From " line counts after an empty line only, where it looks like one and
    a header follows: programs that do not quote such lines in texts are many.
    """
    draft, start = None, offset
    empty = whole = True
    while line:
        following = stream.readline(PIECE)
        if empty and whole and line.startswith(b'From ') and _FROM.match(line) and (
                not following or has_header(following) or not following.strip(b'\r\n')):
            if draft is not None:
                draft.drop_separator()
                yield start, offset, draft
            draft, start = _Draft(line), offset
        elif draft is not None:
            # ">From " was "From " before the message was put into the file (mboxrd)
            draft.add(line[1:] if whole and line.startswith(b'>') and _QUOTED_FROM.match(line) else line)
        empty = whole and line in (b'\n', b'\r\n')
        whole = line.endswith(b'\n')
        offset += len(line)
        line = following
    if draft is not None:
        draft.drop_separator()
        yield start, offset, draft


class _Draft:
    """A message while it is read: never more of it than may be kept."""

    def __init__(self, from_line: bytes = b''):
        self._from_line = from_line
        self._raw = bytearray()
        self.size = 0
        self._oversize = False

    def add(self, piece: bytes) -> None:
        self.size += len(piece)
        if self._oversize:
            return
        self._raw += piece
        if len(self._raw) > MAX_MESSAGE:
            self._oversize = True
            self._raw = bytearray(_head(bytes(self._raw[:MAX_HEAD])))

    def drop_separator(self) -> None:
        """Take off the empty line that an mbox has after each message."""
        for separator in (b'\r\n\r\n', b'\n\n'):
            if self._raw.endswith(separator) and not self._oversize:
                del self._raw[-len(separator) // 2:]
                self.size -= len(separator) // 2
                return

    def entry(self, position: str, after: str, done: int) -> Entry:
        raw = bytes(self._raw)
        if not has_header(raw):
            return Entry(position, after, done, skipped='no_header')
        date = from_line_date(self._from_line) or header_date(raw)
        return Entry(position, after, done, raw, self.size, date, self._oversize)


def _head(raw: bytes) -> bytes:
    """The headers at the start of ``raw``, with the empty line after them."""
    ends = [raw.find(mark) + len(mark) for mark in (b'\n\n', b'\r\n\r\n') if mark in raw]
    return raw[:min(ends)] if ends else raw


# ----------------------------------------------------------------------
# Dates
# ----------------------------------------------------------------------

def from_line_date(line: bytes) -> datetime | None:
    """The moment in a "From " line, naive UTC (RFC 4155), or None."""
    match = _MOMENT.search(line.decode('latin-1'))
    if not match:
        return None
    month, day, time, zone, year, zone_after = match.groups()
    return _moment(f'{day} {month} {year} {time} {zone_after or (zone or "").strip() or "+0000"}')


def header_date(raw: bytes) -> datetime | None:
    """The Date header of a message, naive UTC, or None where it is absent or absurd."""
    match = _DATE.search(_head(raw[:MAX_HEAD]))
    return _moment(' '.join(match[1][:200].decode('latin-1').split())) if match else None


def _moment(text: str) -> datetime | None:
    if _YEAR_ZERO.search(f' {text} '):
        # the standard parser takes 0001 for 2001
        return None
    try:
        moment = email.utils.parsedate_to_datetime(text)
        if moment.tzinfo:
            moment = moment.astimezone(timezone.utc).replace(tzinfo=None)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return moment.replace(microsecond=0) if 1990 <= moment.year <= 2100 else None
