# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Mailboxes as people export them: what is read, in which order, and with how much memory."""

import io
import tracemalloc
import zipfile
from datetime import datetime

import pytest
from tools import mail_archive
from tools.mail_archive import Archive, ArchiveError

ONE = b"From: a@b.example\nSubject: One\nDate: Mon, 09 Nov 2026 10:00:00 +0100\n\nFirst text\n"
TWO = b"From: c@d.example\nSubject: Two\n\nSecond\n\ntext\n"
FROM_LINE = b"From a@b.example Tue Nov 10 12:30:00 2026\n"


def mbox(*messages, line=FROM_LINE):
    return b"".join(line + message + b"\n" for message in messages)


def zipped(members, **options):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data, **options)
    return file.getvalue()


def entries(data, position=mail_archive.START):
    return list(Archive(io.BytesIO(data)).entries(position))


def raws(data):
    return [entry.raw for entry in entries(data)]


def refused(data):
    with pytest.raises(ArchiveError) as caught:
        entries(data)
    return caught.value.code


@pytest.mark.parametrize(
    "line",
    [
        FROM_LINE,
        b"From - Tue Nov 10 12:30:00 2026\n",
        b"From 1617283940123456789@xxx Tue Nov 10 12:30:00 +0000 2026\n",
        b"From MAILER-DAEMON Tue Nov 10 12:30 2026\n",
        b"From bob@example.com\n",
        b"From \n",
    ],
)
def test_mbox_of_every_writer(line):
    assert raws(mbox(ONE, TWO, line=line)) == [ONE, TWO]


def test_mbox_with_crlf():
    crlf = [message.replace(b"\n", b"\r\n") for message in (ONE, TWO)]
    assert raws(mbox(ONE, TWO).replace(b"\n", b"\r\n")) == crlf


def test_mbox_without_the_last_empty_line_and_with_empty_lines_before():
    assert raws(b"\n\n" + mbox(ONE, TWO)[:-1]) == [ONE, TWO]


def test_from_in_a_text_starts_no_message():
    body = b"From: a@b.example\n\nHello\n\nFrom today on we ship at 10:30 daily\nto Norway.\nFrom x y 10:30\nz: 1\n"
    assert raws(mbox(body, TWO)) == [body, TWO]


def test_quoted_from_lines_become_what_they_were():
    quoted = b"From: a@b.example\n\n>From here\n>>From there\n> From afar\n"
    assert raws(mbox(quoted)) == [b"From: a@b.example\n\nFrom here\n>From there\n> From afar\n"]


def test_takeout_headers_stay():
    labelled = b"X-GM-THRID: 17\nX-Gmail-Labels: Inbox,=?UTF-8?Q?Gel=C3=B6scht?=\n" + ONE
    assert raws(mbox(labelled)) == [labelled]


@pytest.mark.parametrize("data", [ONE, b"\xef\xbb\xbf" + ONE, b"\r\n" + ONE])
def test_plain_message(data):
    assert raws(data) == [ONE]


def test_plain_message_is_never_split():
    forwarded = ONE + b"\n" + FROM_LINE + TWO
    assert raws(forwarded) == [forwarded]


@pytest.mark.parametrize(
    "data, code",
    [
        (b"", "empty"),
        (b"\n\n  \n", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(1000), "not_mail"),
        (b"Hello world, this is a text\n", "not_mail"),
        (b"\x1f\x8b\x08\x00", "not_mail"),
        (b"PK\x03\x04" + b"x" * 500, "broken"),
        (zipped({"a.txt": b"x"}), "no_mail"),
        (zipped({}), "no_mail"),
        (zipped({"a.eml": bytes(60_000_000)}), "bomb"),
    ],
)
def test_files_that_are_refused(data, code):
    assert refused(data) == code


def test_encrypted_zip_is_refused():
    data = bytearray(zipped({"a.eml": ONE}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refused(bytes(data)) == "encrypted"


def test_zip_with_folders_and_strangers():
    archive = Archive(io.BytesIO(zipped({
        "Takeout/Mail/All mail.mbox": mbox(ONE, TWO),
        "Takeout/archive_browser.html": b"x",
        "../../etc/three.EML": ONE,
        "INBOX.mbox/mbox": mbox(TWO),
        "inner.zip": zipped({"a.eml": ONE}),
        "__MACOSX/._three.eml": b"\x00",
        "photo.jpg": b"x",
    })))
    assert [entry.raw for entry in archive.entries()] == [ONE, TWO, ONE, TWO]
    assert archive.left_out == {"other": 2, "nested": 1}
    assert archive.total == 2 * len(mbox(TWO)) + len(mbox(ONE)) + len(ONE)


def test_member_that_is_no_mail_is_skipped_with_its_reason():
    found = entries(zipped({"a.eml": b"\x00\x01", "b.eml": b"", "c.eml": ONE}))
    assert [(entry.raw, entry.skipped) for entry in found] == [(b"", "no_header"), (b"", "no_header"), (ONE, "")]


def test_damaged_member_costs_itself_only():
    data = bytearray(zipped({"a.eml": ONE * 50, "b.eml": TWO}))
    data[60:70] = bytes(10)
    assert [(entry.raw, entry.skipped) for entry in entries(bytes(data))] == [(b"", "damaged"), (TWO, "")]


def test_packing_that_takes_any_memory_is_left_out():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as written:
        written.writestr("a.eml", ONE, zipfile.ZIP_LZMA)
        written.writestr("b.eml", TWO, zipfile.ZIP_BZIP2)
    archive = Archive(file)
    assert [entry.raw for entry in archive.entries()] == [TWO]
    assert archive.left_out == {"packing": 1}


@pytest.mark.parametrize(
    "data",
    [
        mbox(ONE, TWO, ONE, TWO),
        b"\xef\xbb\xbf" + mbox(ONE, TWO),
        ONE,
        zipped({"a.mbox": mbox(ONE, TWO, ONE), "b.eml": b"", "c.eml": ONE, "d.mbox": mbox(TWO, TWO)}),
    ],
)
def test_reading_goes_on_after_any_message(data):
    whole = entries(data)
    assert len({entry.position for entry in whole}) == len(whole)
    for number, entry in enumerate(whole, 1):
        assert entries(data, entry.after) == whole[number:]
        assert entries(data, entry.position) == whole[number - 1:]


def test_progress_ends_at_the_total():
    for data in (mbox(ONE, TWO), zipped({"a.mbox": mbox(ONE, TWO), "b.eml": ONE})):
        archive = Archive(io.BytesIO(data))
        done = [entry.done for entry in archive.entries()]
        assert done == sorted(done) and done[-1] == archive.total


@pytest.mark.parametrize("wrap", [lambda data: data, mbox, lambda data: zipped({"a.eml": data})])
def test_promise_19_large_message_comes_with_its_headers_only(wrap, monkeypatch):
    monkeypatch.setattr(mail_archive, "MAX_MESSAGE", 100_000)
    large = b"From: a@b.example\nSubject: Large\n\n" + (b"y" * 75 + b"\n") * 2000
    [entry] = entries(wrap(large))
    assert (entry.raw, entry.oversize) == (b"From: a@b.example\nSubject: Large\n\n", True)
    assert len(large) <= entry.size <= len(large) + 1


@pytest.mark.parametrize(
    "line, header, date",
    [
        (FROM_LINE, b"Date: Mon, 09 Nov 2026 10:00:00 +0100\n", datetime(2026, 11, 10, 12, 30)),
        (b"From 1@xxx Tue Nov 10 12:30:00 +0200 2026\n", b"", datetime(2026, 11, 10, 10, 30)),
        (b"From - Tue Nov  3 12:30:00 2026\n", b"", datetime(2026, 11, 3, 12, 30)),
        (b"From bob@example.com\n", b"Date: Mon, 09 Nov 2026 10:00:00 +0100\n", datetime(2026, 11, 9, 9)),
        (b"From bob@example.com\n", b"date:\n\tMon, 09 Nov 2026\n 10:00:00 GMT\n", datetime(2026, 11, 9, 10)),
        (b"From bob@example.com\n", b"Date: Mon, 09 Nov 2026\n 10:00:00 GMT\n", datetime(2026, 11, 9, 10)),
        (b"From x Thu Jan  1 00:00:00 1970\n", b"Date: Mon, 09 Nov 0001 10:00:00 +0100\n", None),
        (b"From x Thu Jan  1 00:00:00 9999\n", b"Date: Mon, 09 Nov 9999 10:00:00 +0100\n", None),
        (b"From bob@example.com\n", b"Date: soon\n", None),
        (b"From bob@example.com\n", b"", None),
    ],
)
def test_date_of_a_message(line, header, date):
    [entry] = entries(line + b"Subject: x\n" + header + b"From: a@b.example\n\nDate: Tue, 01 Dec 2026 10:00:00 +0000\n")
    assert entry.date == date


def test_from_line_before_a_message_of_a_pipe():
    assert mail_archive.without_from_line(FROM_LINE + ONE) == ONE
    assert mail_archive.without_from_line(ONE) == ONE


def _large_mbox(path, size):
    message = b"From: a@b.example\nSubject: Number %d\n\n" + (b"x" * 70 + b"\n") * 400 + b"\n"
    with open(path, "wb") as file:
        count = 0
        while file.tell() < size:
            file.write(FROM_LINE + message % count)
            count += 1
    return count


@pytest.mark.parametrize("packed", [False, True])
def test_promise_12_memory_stays_small_whatever_the_size(tmp_path, packed):
    path = tmp_path / "large.mbox"
    count = _large_mbox(path, 60_000_000)
    if packed:
        with zipfile.ZipFile(tmp_path / "large.zip", "w", zipfile.ZIP_STORED) as archive:
            archive.write(path, "large.mbox")
        path = tmp_path / "large.zip"
    tracemalloc.start()
    try:
        with open(path, "rb") as file:
            assert sum(1 for entry in Archive(file).entries() if entry.raw) == count
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()
