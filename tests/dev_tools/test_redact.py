# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A captured mail becomes a sample: nobody of it is left, and the same parser reads the same in it."""

import email
import re
import subprocess
import sys
from pathlib import Path

import pytest

import parsers
from dev_tools import redact
from dev_tools.redaction import mails
from dev_tools.redaction.fillers import Fillers

ROOT = Path(parsers.__file__).resolve().parents[2]
SAMPLES = ROOT / "social_interest" / "tests" / "samples"
MAILS = sorted(SAMPLES.glob("*/*.eml"))

LETTER = """\
From: =?utf-8?q?J=C3=B8rgen_Skov?= <jorgen.skov@skovbyg.dk>
Reply-To: Skov Byg <kontor@skovbyg.dk>
To: Acme Sales <sales@acme-kettles.com>
Subject: =?utf-8?b?UmU6IFByaXMgcMOlIDEyIGtlZGxlcg==?=
Message-ID: <5f2b9c7e01aa@mail.skovbyg.dk>
Received: from pc7.skovbyg.dk (10.20.30.40) by mx.acme-kettles.com; Mon, 23 Nov 2026 08:00:00 +0100
DKIM-Signature: v=1; d=skovbyg.dk; b=c2VjcmV0
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="edge"

--edge
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Hej Acme, kan I levere tolv kedler? Ring til J=F8rgen, +45 31 41 59 26.
Se https://shop.skovbyg.dk/ordre/88412?token=3Da91bC7d2 eller kontor@skovbyg.dk

Med venlig hilsen
J=F8rgen Skov

Den 20. nov. 2026 kl. 10.11 skrev Acme Sales <sales@acme-kettles.com>:
> Hvor mange kedler bliver det?
--edge
Content-Type: image/png; name="Jorgen Skov.png"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="Jorgen Skov.png"

UE9SVFJBSVQ=
--edge--
"""
PRIVATE = (
    "jørgen jorgen skov skovbyg kontor@ acme kettles 5f2b9c7e01aa 31415926 41592 88412 a91bc7d2 kedler levere "
    "10.20.30.40 portrait c2vjcmv0 dkim received"
).split()


def captured(path: Path) -> bytes:
    """A sample as if it came from somewhere: its reserved domain would stay."""
    return mails.rewritten(
        path.read_bytes(),
        lambda _name, value: value.replace(".example", ".dk"),
        lambda text, _rich: text.replace(".example", ".dk"),
    )


def made(raw: bytes, fillers: Fillers | None = None) -> tuple[bytes, str, list[str]]:
    return redact.redact(raw, fillers or Fillers())


def told(raw: bytes):
    outcome = parsers.parse(raw, parsers.Context())
    return outcome.name, outcome.parser, outcome.basis, [interest.action for interest in outcome.found]


def everything(raw: bytes) -> str:
    return "\n".join(f"{kind}: {text}" for kind, text in mails.texts(raw)).casefold()


def shape(raw: bytes):
    """What a layout is made of: headers, parts, encodings, tags."""
    found = []
    for part in email.message_from_bytes(raw).walk():
        names = [name for name in part.keys() if not mails.DROPPED.fullmatch(name)]
        boundary, encoding = part.get_boundary(), part.get("content-transfer-encoding")
        tags = []
        if part.get_content_type() == "text/html":
            tags = re.findall(r"</?\w+", mails.text_of(part)[0])
        found.append((names, part.get_content_type(), part.get_content_charset(), boundary, encoding, tags))
    return found


def test_a_letter_is_of_somebody_else():
    sample, line, warnings = made(LETTER.encode())
    text = everything(sample)
    assert [word for word in PRIVATE if word in text] == []
    assert warnings == []
    assert line.startswith("parsed letter certain letter; ")
    assert [kind in line for kind in ("address", "host", "name", "phone", "token", "word")] == [True] * 6


def test_a_letter_keeps_its_shape():
    sample = made(LETTER.encode())[0]
    assert shape(sample) == shape(LETTER.encode())
    (before,), (after,) = (parsers.parse(raw, parsers.Context()).interests for raw in (LETTER.encode(), sample))
    assert [len(line) for line in after.text.split("\n")][0] == len(before.text.split("\n")[0])
    assert len(after.phone) == len(before.phone) and after.phone.startswith("+45")
    assert after.title.startswith("Re: ")
    assert "\nMed venlig hilsen\n" in mails.texts(sample)[9][1]
    url = next(word for word in everything(sample).split() if word.startswith("https://shop."))
    assert url.split("?")[0].count("/") == 4 and "/ordre/" in url and "?token=" in url


def test_one_person_is_one_person_everywhere():
    sample = made(LETTER.encode())[0]
    message = parsers.Message(sample)
    first, last = message.sender.name.split()
    assert f"\n{first} {last}\n" in message.text
    assert message.text.count(first) == 2
    domain = message.sender.domain
    assert domain.endswith(".example") and message.reply_to.domain == domain
    assert message.message_id.endswith(domain) and f"https://shop.{domain}/" in message.text


@pytest.mark.parametrize(
    ("path", "stays"),
    [
        ("in/skov-byg-99817?trk=eml&midToken=AQEI3m5W8cz2qB", r"in/[a-z]{4}-[a-z]{3}-\d{5}\?trk=eml&midToken=\w{14}"),
        ("a/2026/post812?inviteId=88172&itemId=Ab12Cd34", r"a/2026/post\d{3}\?inviteId=\d{5}&itemId=\w{8}"),
        ("comments/8a1b2c/new_red_kettle/?context=3", r"comments/\w{6}/[a-z]{3}_[a-z]{3}_[a-z]{6}/\?context=3"),
        ("redir/redirect?url=https%3A%2F%2Fskov.dk%2Fa%2F55123&e=ann%40skov.dk",
         r"redir/redirect\?url=https%3A%2F%2F[a-z]+.example%2Fa%2F\d{5}&e=\w+%40[a-z]+\.example"),
    ],
)  # fmt: skip
def test_links_keep_their_shape(path, stays):
    raw = f"From: Skov Byg <ann@skov.dk>\nSubject: x\n\nhttps://www.linkedin.com/{path}".encode()
    sample = parsers.Message(made(raw)[0]).text
    assert re.fullmatch(f"https://www.linkedin.com/{stays}", sample), sample
    assert path not in sample


def test_one_run_one_replacement_and_no_other_in_the_next_file():
    fillers = Fillers()
    first, second = (parsers.Message(made(LETTER.encode(), fillers)[0]) for _time in range(2))
    assert (first.sender, first.message_id) == (second.sender, second.message_id)


@pytest.mark.parametrize("path", MAILS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_sample_is_read_as_before(path):
    raw = captured(path)
    sample, _line, warnings = made(raw)
    assert told(sample) == told(raw)
    assert [warning for warning in warnings if "still there" in warning or "changed" in warning] == []
    assert shape(sample) == shape(raw)
    people = {
        value.casefold()
        for interest in parsers.parse(raw, parsers.Context()).found
        for value in (interest.author_name, interest.email, interest.phone)
        if len(value) >= 4
    }
    text = everything(sample)
    assert {value for value in people if value in text} == set()
    again = made(sample)[0]
    assert told(again) == told(raw) and shape(again) == shape(raw)


def test_words_that_are_those_of_the_notification_stay_and_are_told():
    raw = captured(SAMPLES / "reddit" / "reply.eml")
    sample, _line, warnings = made(raw)
    assert told(sample) == told(raw)
    assert len(warnings) == 1 and "these stayed: texts" in warnings[0]


def test_what_no_parser_reads_keeps_its_words_and_says_so():
    raw = b"From: noreply@service.test\nTo: Ann Lee <ann@acme.dk>\nSubject: Hello\n\nYour invoice, Ann, is ready."
    sample, _line, warnings = made(raw)
    message = parsers.Message(sample)
    assert message.text.startswith("Your invoice, ") and "Ann" not in message.text
    assert len(warnings) == 1 and "read the words" in warnings[0]


def test_words_of_a_reader_are_no_html():
    raw = (
        b"From: Ann Lee <ann@acme.dk>\nSubject: Hello\nContent-Type: text/html\n\n"
        b'<html><body><p title="Ann Lee">How much &amp; when, <b>dear</b> Ann?</p>'
        b"<style>p{color:red}</style></body></html>"
    )
    sample = made(raw)[0].decode()
    body = sample.partition("\n\n")[2]
    assert body.startswith('<html><body><p title="') and body.endswith("?</p><style>p{color:red}</style></body></html>")
    assert " &amp; " in body and "<b>" in body
    assert not [word for word in ("Ann", "Lee", "much", "dear") if word in body]


def test_the_command(tmp_path):
    source = tmp_path / "letter.eml"
    source.write_bytes(LETTER.encode())
    command = [sys.executable, str(ROOT / "dev_tools" / "redact.py")]
    out = tmp_path / "out"
    run = {"capture_output": True, "text": True, "timeout": 120, "check": False}
    done = subprocess.run([*command, str(out), str(source)], **run)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"{out / 'letter.eml'}: parsed letter certain letter; ")
    assert told((out / "letter.eml").read_bytes()) == told(LETTER.encode())
    done = subprocess.run([*command, str(tmp_path), str(source), str(tmp_path / "none.eml")], **run)
    assert done.returncode == 1 and done.stderr.count("\n") == 2
    assert source.read_bytes() == LETTER.encode()
