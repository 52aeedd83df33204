# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a program composed is nobody's letter, in any language; what a firm writes is one, foot and logo and all."""

import pytest

import parsers
from parsers import Context
from parsers.kinds import composed
from parsers.message import Message

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))
FOOT = (
    '<table><tr><td><img src="https://studio-bianchi.example/logo.png" alt="Studio Bianchi"></td><td>Via Roma 12<br>'
    '<a href="https://studio-bianchi.example/negozio/12">Visita il nostro negozio</a></td></tr></table>'
    '<p>© 2026 Studio Bianchi</p>'
)


def message(sender, subject, body, headers="", kind="html"):
    head = f"From: {sender}\nTo: sales@acme.example\nSubject: {subject}\nMessage-ID: <1@x.example>\n{headers}"
    return f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{body}\n".encode()


BOARD = "Kettle Board <board@board.example>"
COMPOSED = [
    message(BOARD, "Sikertelen", "Kedves Acme!\n\nValaki hibás jelszóval próbált belépni.\n\nIP-cím: 198.51.100.4\n"
            "Felhasználó: acme\n\nhttps://board.example/account/password\n\nA Kettle Board csapata", kind="plain"),
    message(BOARD, "[Kettle Board] Ny uge", "<center><table width=600><tr><td><h1>Ugen</h1><p>14 nye emner</p>"
            '<a href="https://board.example/t/14">Se emnerne</a></td></tr></table></center>'),
    message(BOARD, "مرحبا", '<div style="max-width:600px;margin:0 auto"><p>١٤ موضوعا</p>'
            '<a href="https://board.example/t/14" style="background:#000;padding:5px">المواضيع</a></div>'
            "<p>Powered by Kettles</p>"),
    message(BOARD, "Status", "Stav: otevřeno<br><br>Kategorie: Konvice<br>Priorita: 3<br>https://board.example/t/14",
            kind="plain"),
]
TYPED = [
    message("Studio Bianchi <info@studio-bianchi.example>", "Ordine", "<p>Buongiorno,</p><p>vorremmo dieci bollitori. "
            f"Quanto costano?</p><p>Lo staff</p>{FOOT}"),
    message("Studio Bianchi <info@studio-bianchi.example>", "Ordine", "<p>Ordine di 10 bollitori rossi.</p>"
            f"<p>Cordiali saluti<br>Marta Bianchi</p>{FOOT}"),
    message("Hotel Linden <info@hotel-linden.example>", "Frage", '<div style="max-width:600px;margin:0 auto"><p>Guten '
            'Tag,</p><p>ist der rote auch in Schwarz lieferbar?</p><p>Ihr Team vom Hotel Linden</p><p><a href="https://'
            'hotel-linden.example/angebote/3">Zu unseren Angeboten</a> | <a href="https://hotel-linden.example/privacy'
            '">Einstellungen</a></p><p>© 2026 Hotel Linden</p></div>'),
    message("Bistro <info@bistro.example>", "Bestilling", "Hej\n\nVi ønsker tyve kedler.\n\nAntal: 20\nFarve: rød\n"
            "Levering: fredag\n\nhttps://bistro.example/om/2\n\nBistro", kind="plain"),
    message("Olympia <info@olympia.example>", "Προσφορά", "<p>Καλησπέρα, θα θέλαμε προσφορά.</p>"
            "<p>Εστιατόριο Olympia</p>"
            '<p><a href="https://olympia.example/menu/2" style="background:#900;padding:8px">Δείτε το μενού μας</a></p>'
            '<p>Unsubscribe: <a href="https://olympia.example/unsub">εδώ</a></p>'),
    message(BOARD, "Re: offer", "<center><table width=600><tr><td>Thursday suits.<br>"
            '<a href="https://board.example/t/14">View</a></td></tr></table></center>',
            "X-Mailer: Microsoft Outlook 16.0\n"),
]


@pytest.mark.parametrize("raw", COMPOSED)
def test_what_a_program_composed_is_no_letter(raw):
    assert composed.by_a_program(Message(raw))
    assert parsers.parse(raw, CONTEXT).name == "unknown"


@pytest.mark.parametrize("raw", TYPED)
def test_what_a_firm_writes_is_a_letter(raw):
    outcome = parsers.parse(raw, CONTEXT)
    assert outcome.name == "parsed", outcome.reason
    assert outcome.interests[0].action == "letter"


@pytest.mark.parametrize(("mailer", "by_person"), [
    ("Microsoft Outlook 16.0", True), ("SmarterMail", True), ("Vivaldi Mail", True), ("Kettle Board 3", False),
    ("PHPMailer 6.9", False),
])
def test_mail_programs_of_persons_are_known_by_name(mailer, by_person):
    assert composed.typed(Message(message(BOARD, "Red", "Hello", f"X-Mailer: {mailer}\n"))) is by_person


def test_signs_of_firms_alone_are_not_enough():
    raw = message("Studio Bianchi <info@studio-bianchi.example>", "Listino", f"<p>Ecco il listino nuovo.</p>{FOOT}")
    read = Message(raw)
    assert composed.weight(read) >= composed.SURE
    assert not composed.by_a_program(read)


def test_a_thread_of_the_site_itself_is_no_answer_to_us():
    body = '<center><p>14</p></center><a href="https://board.example/t/14">View</a>'
    own = message(BOARD, "[Kettle Board] Week", body, "In-Reply-To: <t14@board.example>\n")
    ours = message(BOARD, "[Kettle Board] Week", body, "In-Reply-To: <o1@acme.example>\n")
    assert composed.by_a_program(Message(own))
    assert not composed.weight(Message(ours))
