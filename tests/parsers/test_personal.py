# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whoever answers a notice, or passes it on with words of his own, is heard, whatever program the notice is of."""

from email.message import EmailMessage
from pathlib import Path

import pytest

import parsers
from parsers import personal
from parsers.message import Message

CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example"}))
SAMPLES = Path(__file__).resolve().parents[2] / "social_interest" / "tests" / "samples"
FOLDERS = sorted({path.parent for path in SAMPLES.rglob("*.eml")} - {SAMPLES / "letter"})
WORDS = "I never got an answer to this. Please cancel it and pay back my money."
MOST = 6000


def outlook(notice):
    return (
        f"{WORDS}\n\nAnn\n\n-----Original Message-----\nFrom: {notice.sender.name} <{notice.sender.address}>\n"
        "Sent: Monday, November 23, 2026 9:00 AM\nTo: Ann Lee <ann@lee.example>\n"
        f"Subject: {notice.subject}\n\n{notice.any_text[:MOST]}")


def gmail(notice):
    return (
        f"{WORDS}\n\n---------- Forwarded message ---------\nFrom: {notice.sender.name} <{notice.sender.address}>\n"
        f"Date: Mon, 23 Nov 2026 at 09:00\nSubject: {notice.subject}\nTo: Ann Lee <ann@lee.example>\n\n\n"
        f"{notice.any_text[:MOST]}")


def quoted(notice):
    rows = "\n".join(f"> {row}" for row in notice.any_text[:MOST].split("\n"))
    return f"{WORDS}\n\nOn Mon, 23 Nov 2026 at 09:00, {notice.sender.name} <{notice.sender.address}> wrote:\n\n{rows}"


def letter(subject, body, headers=(), sender="Ann Lee <ann@lee.example>"):
    message = EmailMessage()
    message["From"], message["To"], message["Message-ID"] = sender, "sales@acme.example", "<1@lee>"
    message["Subject"] = subject[:150]
    for name, value in headers:
        message[name] = value
    message.set_content(body)
    return message.as_bytes()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
@pytest.mark.parametrize(("prefix", "body"), [("AW: ", outlook), ("Fwd: ", gmail), ("Re: ", quoted)])
def test_a_notice_that_somebody_answers_or_passes_on_is_his_letter(folder, prefix, body):
    lost = []
    for path in sorted(folder.glob("*.eml")):
        notice = Message(path.read_bytes())
        outcome = parsers.parse(letter(prefix + notice.subject, body(notice)), CONTEXT)
        said = [(card.author_name, WORDS in card.text) for card in outcome.found]
        # what may be an acknowledgement is shown to somebody
        if said != [("Ann Lee", True)] and outcome.name != "unknown":
            lost.append((path.stem, outcome.name, outcome.reason, said))
    assert lost == []


def test_who_gives_no_name_is_heard_as_well():
    notice = Message((SAMPLES / "woocommerce" / "order.eml").read_bytes())
    raw = letter(f"Re: {notice.subject}", quoted(notice), sender="ann@lee.example")
    [card] = parsers.parse(raw, CONTEXT).interests
    assert (card.action, card.email, WORDS in card.text) == ("letter", "ann@lee.example", True)


MAILERS = (
    ("User-Agent", "Mozilla Thunderbird"), ("X-Mailer", "Microsoft Outlook 16.0"), ("X-Mailer", "iPhone Mail (22B91)"),
    ("X-Mailer", "Apple Mail (2.3826)"),
)


@pytest.mark.parametrize(("subject", "words"), [
    ("Please confirm your account", "For the payment we need your bank: https://lee.example/confirm/offer.pdf"),
    ("Bestellung", "Bitte 12 Kessel. Die Seite https://acme.example/ucp.php?mode=register öffnet sich nicht."),
    ("Your comment on our order has been published", "Can you take it down?"),
    ("Weekly order", "Twelve kettles please, as every week.\n\nhttps://lee.example/shop/orders/12"),
    ("Ваш заказ 55", "Ваш заказ пришёл без крышки. Верните деньги: https://lee.example/orders/55"),
])
@pytest.mark.parametrize("mailer", MAILERS, ids=lambda mailer: mailer[1])
def test_what_a_persons_mail_program_sends_is_his_letter(subject, words, mailer):
    outcome = parsers.parse(letter(subject, words, [mailer]), CONTEXT)
    assert outcome.name == "parsed", outcome.reason
    assert (outcome.parser, outcome.found[0].text) == ("letter", words)


@pytest.mark.parametrize(("headers", "subject", "body", "is_his"), [
    ([], "Red kettles", "Do you have them?", False),
    ([], "Re: Red kettles", "Do you have them?", False),
    ([], "Re: Red kettles", f"{WORDS}\n> Which ones?", True),
    ([], "Re: Red kettles", "> Which ones?", False),
    ([("List-Id", "<kettles.club.example>")], "Re: Red kettles", f"{WORDS}\n> Which ones?", False),
    ([("X-Mailer", "Microsoft CDO for Windows 2000")], "Red kettles", "New order", False),
    ([("User-Agent", "Mozilla Thunderbird"), ("Auto-Submitted", "auto-generated")], "Red kettles", "New", False),
])
def test_signs_of_a_persons_own_letter(headers, subject, body, is_his):
    assert personal.of_a_person(Message(letter(subject, body, headers))) is is_his


ACCOUNT = "For the payment we need your bank: https://lee.example/confirm/offer.pdf"


@pytest.mark.parametrize(("sender", "headers", "name"), [
    ("Ann Lee <ann@lee.example>", "", "unknown"),
    ("Ann Lee <ann@lee.example>", "Auto-Submitted: auto-generated\n", "ignored"),
    ("Ann Lee <ann@lee.example>", "User-Agent: Mozilla Thunderbird\n", "parsed"),
])
def test_only_a_program_confirms_an_account(sender, headers, name):
    raw = (
        f"From: {sender}\nTo: sales@acme.example\nSubject: Please confirm your account\nMessage-ID: <1@lee.example>\n"
        f"{headers}\n{ACCOUNT}\n")
    assert parsers.parse(raw.encode(), CONTEXT).name == name


def test_a_survey_of_land_through_a_group_is_a_letter():
    raw = (
        "From: 'Ann Lee' via Info <sales@acme.example>\nReply-To: Ann Lee <ann@lee.example>\nTo: sales@acme.example\n"
        "Subject: Survey of the land\nMessage-ID: <1@acme.example>\nList-Id: <sales.acme.example>\n"
        "\nCan you bring 12 kettles?\n")
    [card] = parsers.parse(raw.encode(), CONTEXT).interests
    assert (card.author_name, card.text) == ("Ann Lee", "Can you bring 12 kettles?")


def test_an_order_every_week_is_no_digest():
    raw = (
        "From: Kettle Club <noreply@club.example>\nTo: sales@acme.example\nSubject: Weekly order\n"
        "Message-ID: <1@club.example>\n\nAnn Lee ordered 12 kettles from you.\n\nhttps://club.example/orders/12\n")
    assert parsers.parse(raw.encode(), CONTEXT).name in ("parsed", "unknown")
