# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The administrator's inspector: facts of a message, whatever the message is."""

import builtins
import importlib
import json
import sys
import time
from email.message import EmailMessage

import pytest

from parsers import inspector, jobs

pytest.importorskip("mailparser")
HEAD = b"From: a@b.example\nSubject: x\n"


def test_a_letter_inside_a_letter():
    message = EmailMessage()
    message["From"] = "a@b.example"
    message.set_content("outer")
    inner = EmailMessage()
    inner["From"] = "c@d.example"
    inner.set_content("inner")
    message.add_attachment(inner)
    message.add_attachment(b"PK", maintype="application", subtype="zip", filename="../a.zip")
    found = jobs.JOBS["inspect"](message.as_bytes())
    assert [(part["depth"], part["type"]) for part in found["parts"]] == [
        (0, "multipart/mixed"), (1, "text/plain"), (1, "message/rfc822"), (2, "text/plain"), (1, "application/zip")]
    assert found["attachments"][-1] == {"name": "a.zip", "type": "application/zip", "size": 2}
    assert found["hops"] == [] and found["left_out"]["parts"] == 0


def test_what_a_server_wrote_against_the_rules_is_told_as_it_stands():
    found = inspector.inspected(b"Received: nonsense \x1b[31m; no date\n" + HEAD + b"\nhello")
    assert found["hops"][0]["raw"] == "nonsense [31m; no date" or found["hops"][0]["by"]
    assert "\x1b" not in json.dumps(found)


def test_clock_that_runs_behind_is_told():
    hops = (b"Received: from b by c with SMTP id 2; Mon, 09 Nov 2026 09:59:00 +0000\n"
            b"Received: from a by b with SMTP id 1; Mon, 09 Nov 2026 10:00:00 +0000\n")
    assert [hop["delay"] for hop in inspector.inspected(hops + HEAD + b"\nx")["hops"]] == [None, -60.0]


@pytest.mark.parametrize("raw", [
    b"", b"\n", b"x" * 1000, HEAD + b"Received: x\n" * 20_000 + b"\nx",
    HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\n\n" * 10_000 + b"--b--\n",
    b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level) for level in range(1000)),
    HEAD + b"Content-Type: message/rfc822\n\n" * 500 + b"x",
    HEAD + b"Content-Type: text/plain; charset=undefined\nContent-Transfer-Encoding: base64\n\n\xff\xfe",
    b"Parse: x\nHeaders_json: y\nMessage: z\nAttachments: a\n\nx",
], ids=range(9))
def test_promise_16_hostile_messages_come_back(raw):
    started = time.process_time()
    found = inspector.inspected(raw)
    assert time.process_time() - started < 10
    assert "broken" in found or len(found["hops"]) <= inspector.MAX_HOPS
    assert len(json.dumps(found)) < 1_000_000


def test_without_the_library(monkeypatch):
    def without(name, *arguments, **options):
        if name == "mailparser":
            raise ImportError(name)
        return real(name, *arguments, **options)

    real = builtins.__import__
    monkeypatch.delitem(sys.modules, "mailparser", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    assert inspector.inspected(HEAD + b"\nx") == {"missing": True}
    monkeypatch.undo()
    importlib.import_module("mailparser")
