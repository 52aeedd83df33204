# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The files of a message: what is one, what it may be called, how many are kept, and their bytes."""

import base64
import time
import zlib
from email.message import EmailMessage

import pytest

import parsers
from parsers import file_names, files, jobs, pictures

CONTEXT = parsers.Context()


def png(width, height):
    """The start of a picture, enough to tell its size."""
    head = b"IHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"
    return b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\x0d" + head + zlib.crc32(head).to_bytes(4, "big")


def jpeg(width, height):
    sizes = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return b"\xff\xd8\xff\xe0\x00\x10JFIF" + b"\x00" * 10 + b"\xff\xc0\x00\x11\x08" + sizes + b"\x03" + b"\x00" * 9


def letter(body="See the files.", html=""):
    message = EmailMessage()
    message["From"] = "Ann Lee <ann@lee.example>"
    message["To"] = "sales@acme.example"
    message["Subject"] = "Files"
    message["Message-ID"] = "<1@lee.example>"
    message["Date"] = "Mon, 23 Nov 2026 08:00:00 +0100"
    message.set_content(body)
    if html:
        message.add_alternative(html, subtype="html")
    return message


def attach(message, data, kind, **options):
    main, sub = kind.split("/")
    message.add_attachment(data, maintype=main, subtype=sub, **options)
    return message


def multipart(*parts, kind="mixed", head=b"From: Ann Lee <ann@lee.example>\nSubject: x\nMessage-ID: <1@lee.example>\n"):
    """A message of raw parts (headers, blank line, body)."""
    inner = b"".join(b"--=b\n" + part + b"\n" for part in parts)
    return head + b"Content-Type: multipart/%s; boundary=\"=b\"\n\n" % kind.encode() + inner + b"--=b--\n"


TEXT = b"Content-Type: text/plain\n\nHello there!"


def found(message):
    raw = message if isinstance(message, bytes) else message.as_bytes()
    outcome = parsers.parse(raw, CONTEXT)
    assert outcome.name == "parsed"
    return [(file.name, file.type, file.size, file.left) for file in outcome.files]


def names(message):
    return [name for name, _type, _size, _left in found(message)]


def test_files_of_a_letter_are_in_its_outcome():
    message = attach(letter(), b"%PDF-1.7", "application/pdf", filename="Plan.pdf")
    attach(message, jpeg(1600, 1200), "image/jpeg", filename="Fotos/Küche.jpg")
    outcome = parsers.parse(message.as_bytes(), CONTEXT)
    assert outcome.files == (
        parsers.File("Plan.pdf", "application/pdf", 8, 1), parsers.File("Küche.jpg", "image/jpeg", 39, 2))
    assert outcome.as_dict()["files"][0] == {
        "name": "Plan.pdf", "type": "application/pdf", "size": 8, "part": 1, "left": ""}
    assert "files" not in parsers.parse(letter().as_bytes(), CONTEXT).as_dict()


def test_bytes_are_cut_out_by_number():
    message = attach(letter(), b"%PDF-1.7 \x00\xff", "application/pdf", filename="Plan.pdf")
    attach(message, "Grüße\r\n".encode(), "text/csv", filename="a.csv")
    parts = [file.part for file in parsers.parse(message.as_bytes(), CONTEXT).files]
    cut = jobs.JOBS["files"](message.as_bytes(), parts=[*parts, 77])
    assert [base64.b64decode(one) for one in cut] == [b"%PDF-1.7 \x00\xff", "Grüße\r\n".encode(), b""]


def test_bodies_signatures_and_reports_are_no_files():
    raw = multipart(
        TEXT,
        b"Content-Type: text/html\n\n<p>Hello there!</p>",
        b"Content-Type: text/x-amp-html\n\n<html amp4email>",
        b'Content-Type: application/pgp-signature; name="signature.asc"\n\n-----BEGIN',
        b'Content-Type: application/pkcs7-signature; name="smime.p7s"\nContent-Disposition: attachment\n\nMII',
        b"Content-Type: message/delivery-status\n\nReporting-MTA: dns; x",
        kind="signed")
    assert found(raw) == []
    assert names(multipart(TEXT, b'Content-Type: application/ms-tnef; name="winmail.dat"\n\nx')) == ["winmail.dat"]


def test_old_programs_name_the_text_itself():
    assert found(multipart(b'Content-Type: text/plain; name="letter.txt"\n\nHow much are ten chairs?')) == []
    assert names(multipart(TEXT, b'Content-Type: text/plain; name="list.txt"\n\nten chairs')) == ["list.txt"]
    top = b'From: a@lee.example\nSubject: x\nContent-Type: text/plain; name="a.txt"\n\nHow much are ten chairs?\n'
    assert found(top) == []


def test_an_invitation_is_a_file_once():
    invitation = b"Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR"
    assert names(multipart(TEXT, invitation, kind="alternative")) == ["file.ics"]
    again = b'Content-Type: application/ics; name="invite.ics"\nContent-Disposition: attachment\n\nBEGIN:VCALENDAR'
    assert names(multipart(TEXT, invitation, again)) == ["invite.ics"]


def test_a_letter_inside_is_a_file_and_so_are_its_files():
    inner = attach(letter("Old words"), b"%PDF", "application/pdf", filename="offer.pdf")
    message = letter("See what I was sent.")
    message.add_attachment(inner)
    assert names(message) == ["Files.eml", "offer.pdf"]
    outcome = parsers.parse(message.as_bytes(), CONTEXT)
    cut = [base64.b64decode(one) for one in files.cut(message.as_bytes(), [file.part for file in outcome.files])]
    assert b"Old words" in cut[0] and cut[1] == b"%PDF"


# -- pictures ------------------------------------------------------------


def related(html, *images, attachment=b""):
    """A letter with HTML and pictures: (Content-ID, name, data)."""
    parts = [b"Content-Type: text/html; charset=utf-8\n\n" + html.encode()]
    parts += [
        f'Content-Type: image/png; name="{name}"\nContent-ID: <{cid}>\nContent-Disposition: inline\n'
        "Content-Transfer-Encoding: base64\n\n".encode() + base64.encodebytes(data)
        for cid, name, data in images]
    return multipart(*parts, *([attachment] if attachment else []), kind="related")


def test_a_picture_among_the_words_is_a_file_and_a_logo_is_none():
    raw = related(
        '<p>My chair looks so:</p><p><img width=600 src="cid:photo@x"></p><p>Can you help?</p><p>Best regards</p>'
        '<p>Ann Lee</p><p><img src="cid:logo@x"></p>',
        ("photo@x", "image001.png", png(1200, 900)), ("logo@x", "image002.png", png(400, 160)))
    assert names(raw) == ["image001.png"]


@pytest.mark.parametrize("mark", ['class="gmail_signature"', 'id="Signature"', 'class="moz-signature"'])
def test_a_picture_in_a_signature_is_none(mark):
    raw = related(
        f'<p>How much are ten chairs?</p><div {mark}>Ann <img src="cid:a"></div>', ("a", "a.png", png(900, 400)))
    assert found(raw) == []


def test_a_picture_of_a_quoted_message_is_none():
    raw = related(
        '<p>Yes, the left one.</p><div class="gmail_quote">On Mon, 1 Jun 2026 at 10:00, Acme &lt;a@acme.example&gt; '
        'wrote:<br><blockquote><img src="cid:a"></blockquote></div>', ("a", "a.png", png(900, 700)))
    assert found(raw) == []


@pytest.mark.parametrize("size", [(1, 1), (600, 1), (24, 24), (90, 60)])
def test_pixels_lines_and_icons_are_none(size):
    assert found(related('<p>Hello <img src="cid:a"></p>', ("a", "a.png", png(*size)))) == []


def test_a_background_is_none():
    assert found(related('<table background="cid:a"><tr><td>Hello</table>', ("a", "a.png", png(900, 700)))) == []


def test_a_photo_that_a_phone_puts_between_the_words_is_a_file():
    photo = b'Content-Type: image/jpeg; name="IMG_1.jpg"\nContent-Disposition: inline; filename="IMG_1.jpg"\n' \
        b"Content-ID: <x@phone>\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(jpeg(3024, 4032))
    assert names(multipart(TEXT, photo, TEXT)) == ["IMG_1.jpg"]


def test_a_small_picture_that_is_attached_is_a_file_but_a_pixel_never():
    message = attach(letter(), png(40, 40), "image/png", filename="stain.png")
    assert names(attach(message, png(1, 1), "image/png", filename="open.png")) == ["stain.png"]


def test_the_pictures_inside_a_notification_are_a_programs():
    head = (b'From: Acme <wordpress@acme.example>\nTo: sales@acme.example\nSubject: Acme "Question"\n'
            b"Message-ID: <f1@acme.example>\nDate: Mon, 09 Nov 2026 10:00:00 +0000\n")
    text = (b"Content-Type: text/html; charset=utf-8\n\n<p><img src='cid:logo'></p><p>Name: Kim Berg</p>"
            b"<p>E-mail: kim@berg.example</p><p>Message: Is it in stock?</p>")
    logo = b'Content-Type: image/png; name="logo.png"\nContent-ID: <logo>\nContent-Disposition: inline\n' \
        b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(png(800, 600))
    upload = b'Content-Type: application/pdf; name="drawing.pdf"\nContent-Disposition: attachment\n\n%PDF'
    raw = multipart(text, logo, upload, head=head)
    assert parsers.parse(raw, CONTEXT).found[0].channel == "form"
    assert names(raw) == ["drawing.pdf"]


@pytest.mark.parametrize(("data", "size"), [
    (png(640, 480), (640, 480)),
    (b"GIF89a\x0a\x00\x14\x00rest", (10, 20)),
    (b"BM" + b"\x00" * 16 + b"\x07\x00\x00\x00\x09\x00\x00\x00", (7, 9)),
    (jpeg(1024, 768), (1024, 768)),
    (b"RIFF\x00\x00\x00\x00WEBPVP8X" + b"\x00" * 8 + b"\xff\x03\x00\xff\x02\x00", (1024, 768)),
    (b"RIFF\x00\x00\x00\x00WEBPVP8L" + b"\x00" * 4 + b"\x2f\xff\xc0\x7f\x00" + b"\x00" * 8, (256, 512)),
    (b"RIFF\x00\x00\x00\x00WEBPVP8 " + b"\x00" * 10 + b"\x40\x01\xf0\x00", (320, 240)),
    (b"\xff\xd8" + b"\xff\xe0\x00\x00" * 50_000, None),
    (b"\x89PNG\r\n\x1a\n", None),
    (b"", None),
    (b"<svg>", None),
])
def test_size_of_a_picture(data, size):
    assert pictures.size_of(data) == size


# -- names ---------------------------------------------------------------


@pytest.mark.parametrize(("told", "name"), [
    ("../../etc/passwd", "passwd"),
    ("C:\\Users\\ann\\Plan.pdf", "Plan.pdf"),
    ("/", "file.pdf"),
    ("..", "file.pdf"),
    (".htaccess", "htaccess"),
    ("-rf.pdf", "rf.pdf"),
    ("a\r\nContent-Type: text/html.pdf", "html.pdf"),
    ("invoice\u202efdp.exe", "invoicefdp.exe"),
    ("invoice.pdf                         .exe", "invoice.pdf.exe"),
    ('a"b<c>|d?.pdf', "a_b_c_d_.pdf"),
    ("con.pdf", "_con.pdf"),
    ("x" * 500 + ".pdf", "x" * 116 + ".pdf"),
    ("Ангебот №5.pdf", "Ангебот №5.pdf"),
    ("a\x00b\x1b[31m.pdf", "ab[31m.pdf"),
    ("", "file.pdf"),
])
def test_promise_43_names_hold_no_path_and_nothing_unseen(told, name):
    assert file_names.safe_name(told, "application/pdf") == name


@pytest.mark.parametrize("part", [
    b"Content-Type: application/pdf; name=\"=?utf-8?Q?K=C3=BCche.pdf?=\"\n\nx",
    b"Content-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''K%C3%BCche.pdf\n\nx",
    b"Content-Type: application/pdf\nContent-Disposition: attachment; filename*0*=utf-8''K%C3; filename*1*=%BCche.pdf\n"
    b"\nx",
    b"Content-Type: application/pdf\nContent-Disposition: attachment; filename*=bogus''K%C3%BCche.pdf\n\nx",
    b"Content-Type: application/pdf\nContent-Disposition: attachment; filename=\"K\xc3\xbcche.pdf\"\n\nx",
    b"Content-Type: application/pdf\nContent-Disposition: attachment;\n filename=\"=?utf-8?B?S8O8Y2hl?=\n"
    b" =?utf-8?Q?.pdf?=\"\n\nx",
])
def test_names_are_decoded_however_they_are_written(part):
    assert names(multipart(TEXT, part)) == ["Küche.pdf"]


def test_two_files_of_one_name():
    message = letter()
    for _again in range(3):
        attach(message, b"x", "image/heic", filename="IMG.HEIC")
    assert names(message) == ["IMG.HEIC", "IMG (2).HEIC", "IMG (3).HEIC"]


@pytest.mark.parametrize(("declared", "name", "kind"), [
    ("application/octet-stream", "a.pdf", "application/pdf"),
    ("text/plain", "photo.JPG", "image/jpeg"),
    ("text/plain", "notes", "text/plain"),
    ("application/x-foo", "a.pdf", "application/x-foo"),
    ("a/b; x=\"<script>\"", "a.exe", "application/octet-stream"),
])
def test_types(declared, name, kind):
    assert file_names.type_of(declared, name) == kind


# -- limits --------------------------------------------------------------


def test_too_many_files_are_named():
    message = letter()
    for number in range(23):
        attach(message, b"x", "application/pdf", filename=f"{number}.pdf")
    told = found(message)
    assert [left for _name, _type, _size, left in told] == [""] * 20 + ["number"] * 3
    assert told[-1][0] == "22.pdf"


def test_too_large_files_are_named_and_the_smaller_kept(monkeypatch):
    monkeypatch.setattr(files, "MAX_SIZE", 1000)
    message = attach(letter(), b"x" * 1001, "application/zip", filename="large.zip")
    attach(message, b"y" * 1000, "application/zip", filename="fits.zip")
    attach(message, b"y" * 10, "application/zip", filename="small.zip")
    assert found(message) == [
        ("large.zip", "application/zip", 1001, "size"),
        ("fits.zip", "application/zip", 1000, ""),
        ("small.zip", "application/zip", 10, "")]


def test_all_files_together_have_a_limit(monkeypatch):
    monkeypatch.setattr(files, "MAX_TOTAL", 100)
    message = attach(letter(), b"x" * 60, "application/zip", filename="a.zip")
    attach(message, b"x" * 60, "application/zip", filename="b.zip")
    attach(message, b"x" * 40, "application/zip", filename="c.zip")
    assert [(name, left) for name, _type, _size, left in found(message)] == [
        ("a.zip", ""), ("b.zip", "size"), ("c.zip", "")]


# -- hostile -------------------------------------------------------------


def test_promise_16_ten_thousand_parts_make_no_card():
    raw = multipart(*[b'Content-Type: application/pdf; name="a.pdf"\n\nx'] * 10_000)
    started = time.process_time()
    outcome = parsers.parse(raw, CONTEXT)
    assert (outcome.name, outcome.files) == ("failed", ())
    assert time.process_time() - started < 5


@pytest.mark.parametrize("part", [
    b"Content-Type: application/pdf; name=\"a.pdf\"\nContent-Transfer-Encoding: base64\n\n=A=B*&^\n",
    b"Content-Type: application/pdf; name=\"a.pdf\"\nContent-Transfer-Encoding: x-uuencode\n\nbegin 644 a\n#0\nend",
    b"Content-Type: application/pdf; name=\"a.pdf\"\nContent-Transfer-Encoding: undefined\n\nx",
    b"Content-Type: application/pdf; name=\"a.pdf\"; charset=undefined\nContent-Transfer-Encoding: 8bit\n\n\xff\xfe",
    b"Content-Type: message/rfc822; name=\"a.pdf\"\nContent-Transfer-Encoding: base64\n\nRnJvbTogYQo=\n",
    b"Content-Type: multipart/mixed; name=\"a.pdf\"\n\nno boundary",
    b"Content-Type: message/partial; id=\"x\"; number=1\n\nFrom: a@b.example\n\nx",
    b"Content-Type: message/external-body; access-type=URL; URL=\"https://x.example\"\n\nContent-Type: image/png\n\n",
    b"Content-Disposition: attachment; filename*=utf-8'x'%ZZ%00%2e%2e%2fa\n\nx",
    b"Content-Disposition: attachment; " + b"filename*9*=%41; " * 50 + b"\n\nx",
])
def test_promise_16_a_broken_part_costs_no_card(part):
    raw = multipart(TEXT, part)
    outcome = parsers.parse(raw, CONTEXT)
    assert outcome.name == "parsed" and outcome.found[0].text == "Hello there!"
    for file in outcome.files:
        assert "/" not in file.name and "\x00" not in file.name
    assert len(files.cut(raw, [file.part for file in outcome.files])) == len(outcome.files)


def test_promise_16_many_pictures_and_words_take_no_time():
    html = "<p>" + '<img src="cid:a">' * 10_000 + "cid:" * 50_000 + "<img " * 30_000
    started = time.process_time()
    pictures.shown(html)
    pictures.shown('<img src="cid:a"' + " a=b" * 100_000)
    pictures.size_of(b"\xff\xd8" + b"\xff\xe0\x00\x02" * 1_000_000)
    file_names.safe_name("\u0301" * 100_000 + "." * 100_000, "image/png")
    assert time.process_time() - started < 5


def test_nothing_is_told_of_a_forged_or_ignored_message():
    message = attach(letter(), b"x", "application/pdf", filename="a.pdf")
    message["Auto-Submitted"] = "auto-replied"
    outcome = parsers.parse(message.as_bytes(), CONTEXT)
    assert (outcome.name, outcome.files) == ("ignored", ())
