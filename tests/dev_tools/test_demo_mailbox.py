# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Dates in the demo's messages are relative; a message is delivered only once."""

from datetime import datetime, timedelta, timezone

import pytest

from dev_tools import demo_mailbox

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=timezone.utc)
MESSAGE = (
    b"Date: {{-2d 3h}}\r\n"
    b"Authentication-Results: mx.demo.example; dkim=pass\r\n"
    b"Subject: x\r\n"
    b"\r\n"
    b"On {{date:-2d3h}} and {{date:-1w|%d %B %Y}}, price {{ 5 }}, {{name}}\r\n"
)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("-2d 3h", -timedelta(days=2, hours=3)),
        ("-2d3h", -timedelta(days=2, hours=3)),
        ("-45m", -timedelta(minutes=45)),
        ("-1w 1d", -timedelta(days=8)),
        ("+1h", timedelta(hours=1)),
    ],
)
def test_offset(text, span):
    assert demo_mailbox.offset(text) == span


@pytest.mark.parametrize("text", ["-", "-2x", "-2d foo", "-d"])
def test_wrong_offset_is_refused(text):
    with pytest.raises(ValueError, match="not a time span"):
        demo_mailbox.offset(text)


def test_placeholders():
    filled = demo_mailbox.fill(MESSAGE, NOW)
    assert filled.startswith(b"Date: Sun, 08 Mar 2026 09:00:00 +0000\r\n")
    assert b"On Sun, 08 Mar 2026 09:00:00 +0000 and 03 March 2026, price {{ 5 }}, {{name}}" in filled


@pytest.mark.parametrize(
    ("message", "moment"),
    [
        (b"Date: Sun, 08 Mar 2026 09:00:00 +0200\n\n", datetime(2026, 3, 8, 7, tzinfo=timezone.utc)),
        (b"Date: Sun, 08 Mar 2026 09:00:00 -0000\n\n", datetime(2026, 3, 8, 9, tzinfo=timezone.utc)),
        (b"Date: nonsense\n\n", NOW),
        (b"Subject: x\n\nDate: Sun, 08 Mar 2026 09:00:00 +0000\n", NOW),
    ],
)
def test_sent_at(message, moment):
    assert demo_mailbox.sent_at(message, NOW) == moment


def test_a_second_delivery_changes_nothing(tmp_path):
    files = tmp_path / "files"
    files.mkdir()
    (files / "a.eml").write_bytes(MESSAGE)
    inbox = tmp_path / "inbox"
    assert demo_mailbox.deliver(files.glob("*.eml"), inbox, NOW) == 1
    delivered = next(inbox.glob("new/*"))
    assert delivered.stat().st_mtime == (NOW - timedelta(days=2, hours=3)).timestamp()
    seen = inbox / "cur" / f"{delivered.name}:2,S"
    delivered.rename(seen)
    before = seen.read_bytes()
    (files / "b.eml").write_bytes(MESSAGE)
    assert demo_mailbox.deliver(files.glob("*.eml"), inbox, NOW + timedelta(days=9)) == 1
    assert seen.read_bytes() == before
    assert len(list(inbox.glob("*/*"))) == 2


def test_authserv_is_read_from_the_messages(tmp_path):
    (tmp_path / "a.eml").write_bytes(MESSAGE)
    (tmp_path / "b.eml").write_bytes(b"Subject: y\n\n")
    assert demo_mailbox.authserv(tmp_path.glob("*.eml")) == "mx.demo.example"
    assert demo_mailbox.authserv([]) == ""
