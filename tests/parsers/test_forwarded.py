# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The original inside a letter that a colleague passed on."""

import pytest

import parsers
from parsers import Context
from parsers.forwarded import bare, has_prefix, original
from parsers.letter_block import tidied

OWN = frozenset({"info@acme.example", "sales@acme.example"})
BLOCKS = {
    "en": "From: Ann Lee <ann@lee.example>\nSent: Monday\nTo: info@acme.example\nSubject: Kettle",
    "en bold": "*From:* Ann Lee <ann@lee.example>\n*Date:* Monday\n*To:* info@acme.example\n*Subject:* Kettle",
    "en old Outlook": (
        "From: Ann Lee [mailto:ann@lee.example]\nSent: Monday\nTo: info@acme.example\nCc: x@y.example;\n z@y.example\n"
        "Subject: Kettle"
    ),
    "de": "Von: Ann Lee <ann@lee.example>\nGesendet: Montag\nAn: info@acme.example\nBetreff: Kettle",
    "fr": "De : Ann Lee <ann@lee.example>\nEnvoyé : lundi\nÀ : info@acme.example\nObjet : Kettle",
    "es": "De: Ann Lee <ann@lee.example>\nEnviado el: lunes\nPara: info@acme.example\nAsunto: Kettle",
    "it": "Da: Ann Lee <ann@lee.example>\nInviato: lunedì\nA: info@acme.example\nOggetto: Kettle",
    "nl": "Van: Ann Lee <ann@lee.example>\nVerzonden: maandag\nAan: info@acme.example\nOnderwerp: Kettle",
    "da": "Fra: Ann Lee <ann@lee.example>\nSendt: mandag\nTil: info@acme.example\nEmne: Kettle",
    "sv": "Från: Ann Lee <ann@lee.example>\nSkickat: måndag\nTill: info@acme.example\nÄmne: Kettle",
    "pl": "Od: Ann Lee <ann@lee.example>\nWysłano: poniedziałek\nDo: info@acme.example\nTemat: Kettle",
    "ru": "От: Ann Lee <ann@lee.example>\nОтправлено: понедельник\nКому: info@acme.example\nТема: Kettle",
    "uk": "Від: Ann Lee <ann@lee.example>\nНадіслано: понеділок\nКому: info@acme.example\nТема: Kettle",
    "no address": "From: Ann Lee\nSent: Monday\nTo: info@acme.example\nSubject: Kettle",
}


def mail(subject, body, sender="Acme <sales@acme.example>"):
    head = f"From: {sender}\nTo: info@acme.example\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n"
    return f"{head}\n{body}".encode()


def found(subject, body):
    return original(parsers.Message(mail(subject, body)), OWN)


@pytest.mark.parametrize("language", BLOCKS)
@pytest.mark.parametrize("blank", ["\n\n", "\n \n"])
def test_blocks(language, blank):
    told = found("FW: Kettle", f"Yours?\n\n{BLOCKS[language]}{blank}Is it red?\n")
    assert (told.author.name, told.subject, told.text, told.note) == ("Ann Lee", "Kettle", "Is it red?", "Yours?")
    assert told.author.address == ("" if language == "no address" else "ann@lee.example")


def test_block_with_the_subject_first():
    body = "Yours?\n\n-------- Forwarded Message --------\nSubject: Kettle\nDate: Monday\n"
    told = found("Fwd: Kettle", f"{body}From: Ann Lee <ann@lee.example>\nTo: info@acme.example\n\n\nIs it red?\n")
    assert (told.author.address, told.subject, told.text, told.note) == (
        "ann@lee.example", "Kettle", "Is it red?", "Yours?")


def test_attribution_instead_of_a_block():
    divider, end = "-------- Пересылаемое сообщение --------", "-------- Конец пересылаемого сообщения --------"
    body = f'Твоё?\n\n{divider}\n20.11.2026, 10:11, "Ann Lee" <ann@lee.example>:\n\nIs it red?\n{end}\n'
    told = found("Fwd: Kettle", body)
    assert (told.author.name, told.author.address) == ("Ann Lee", "ann@lee.example")
    assert (told.subject, told.text, told.note) == ("Kettle", "Is it red?", "Твоё?")


@pytest.mark.parametrize(
    "divider",
    [
        "---------- Forwarded message ---------",
        "-------- Forwarded Message --------",
        "-------- Перенаправленное сообщение --------\n---------- Пересылаемое сообщение ----------",
        "-------- Weitergeleitete Nachricht --------",
        "Begin forwarded message:",
        "Начало переадресованного сообщения:",
    ],
)
def test_dividers_without_mark_in_the_subject(divider):
    told = found("Kettle", f"{divider}\n\n{BLOCKS['en']}\n\nIs it red?\n")
    assert (told.author.address, told.text) == ("ann@lee.example", "Is it red?")


@pytest.mark.parametrize("subject", ["Re: Kettle", "Kettle", "RE: FW: Kettle"])
def test_answer_with_quotation_is_not_passed_on(subject):
    assert found(subject, f"I take it.\n\n{BLOCKS['en']}\n\nIs it red?\n") is None


def test_words_of_a_letter_are_no_block():
    assert found("Fwd: Kettle", "From: the heart.\nTo: you.\n\nThanks") is None


@pytest.mark.parametrize("prefix", ["Fwd: ", "FW: ", "Fw: Re: ", "WG: ", "TR: ", "RV: ", "VS: ", "Пересл: "])
def test_prefixes(prefix):
    assert has_prefix(prefix + "Kettle") and bare(prefix + "Kettle").endswith("Kettle")


def test_stranger_who_passes_on_stays_the_writer():
    raw = mail("Fwd: Kettle", f"{BLOCKS['en']}\n\nIs it red?\n", "Bo Ek <bo@ek.example>")
    interests = parsers.parse(raw, Context(own_addresses=OWN)).found
    assert [interest.author_key for interest in interests] == ["bo@ek.example"]


APPLE = (
    "Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message réexpédié|"
    "Inizio messaggio inoltrato|Inicio del mensaje reenviado|Início da mensagem reencaminhada|"
    "Início da mensagem encaminhada|Begin doorgestuurd bericht|Start på videresendt besked|"
    "Továbbított levél kezdete|Začátek přeposílané zprávy"
)


def cards(subject, body):
    return parsers.parse(mail(subject, body, "Bo Ek <bo@ek.example>"), Context(own_addresses=OWN)).found


@pytest.mark.parametrize("divider", APPLE.split("|"))
def test_what_a_stranger_passes_on_below_a_line_of_his_stays_though_all_is_quoted(divider):
    block = BLOCKS["en"].replace("info@acme.example", "bo@ek.example")
    inner = f"{divider}:\n\n{block}\n\nIs it red?\nAnn"
    quoted = "\n".join(f"> {row}".rstrip() for row in inner.split("\n"))
    (interest,) = cards("Fwd: Kettle", f"Can you answer her?\n\n{quoted}\n")
    assert (interest.author_key, interest.text) == ("bo@ek.example", f"Can you answer her?\n\n{inner}")


def test_a_line_that_is_quoted_within_a_quotation_is_not_passed_on():
    quoted = "> Hello Bo,\n>\n> Begin forwarded message:\n>\n> From: Ann Lee <ann@lee.example>\n> Is it red?"
    (interest,) = cards("Re: Kettle", f"I take it.\n\n{quoted}\n")
    assert interest.text == "I take it."


@pytest.mark.parametrize("above", ["", "Sent from my iPhone\n\n", "\n\nEnviado do meu iPhone\n\n"])
@pytest.mark.parametrize("mark", ["", "> "])
def test_what_a_stranger_passes_on_without_a_word_is_its_writers_text(above, mark):
    block = BLOCKS["en"].replace("info@acme.example", "bo@ek.example")
    inner = "\n".join(f"{mark}{row}".rstrip() for row in f"{block}\n\nIs it red?\n\nRegards\nAnn Lee".split("\n"))
    (interest,) = cards("Fwd: Kettle", f"{above}Begin forwarded message:\n\n{inner}\n")
    assert (interest.author_name, interest.author_key, interest.text) == ("Bo Ek", "bo@ek.example", "Is it red?")
    assert interest.fields == (("Forwarded letter of", "Ann Lee <ann@lee.example>"),)
    assert "From: Ann Lee" in interest.quoted


def test_a_transport_is_no_letter_that_is_passed_on():
    body = "From: Hamburg\nTo: Bremen\nDate: 12.12.\nTwo pallets, please."
    (interest,) = cards("WG: Transport", body)
    assert interest.text == body


def test_a_letter_passed_on_below_the_line_of_an_answer_is_its_writers_text():
    block = BLOCKS["de"].replace("info@acme.example", "bo@ek.example")
    (interest,) = cards("WG: Kettle", f"\n\n-----Original-Nachricht-----\n{block}\n\nIs it red?\n\nViele Grüße\nAnn\n")
    assert (interest.author_key, interest.text) == ("bo@ek.example", "Is it red?")


@pytest.mark.parametrize(
    "body", ["From: a\n" * 60_000, "From: a@b.example\nTo: c\n" * 30_000, "> " * 100_000, "-" * 400_000]
)
def test_hostile_letter_holds_nothing(body):
    assert found("Fwd: x", body) is None


@pytest.mark.parametrize(
    "sender, reason",
    [
        ("Jotform <noreply@jotform.com>", "notification of Jotform, passed on by hand"),
        ("Kettle Club <no-reply@club.example>", "passed on: sent from an address without a person"),
    ],
)
def test_notification_that_is_passed_on_has_no_writer(sender, reason):
    block = BLOCKS["en"].replace("Ann Lee <ann@lee.example>", sender)
    outcome = parsers.parse(mail("Fwd: Kettle", f"{block}\n\nSomebody logged in.\n"), Context(own_addresses=OWN))
    assert (outcome.name, outcome.reason) == ("unknown", reason)


def attached(*letters):
    parts = "".join(f"--b\nContent-Type: message/rfc822\n\n{letter}\n" for letter in letters)
    head = "From: sales@acme.example\nTo: info@acme.example\nSubject: See\nContent-Type: multipart/mixed; boundary=b\n"
    return f"{head}\n{parts}--b--\n".encode()


def test_attached_letter_of_a_stranger():
    """Of several the first that is not our own."""
    own = "From: info@acme.example\nSubject: Old\n\nWe never answer."
    strange = "From: Ann Lee <ann@lee.example>\nSubject: Kettle\nMessage-ID: <k@lee.example>\n\nIs it red?"
    (interest,) = parsers.parse(attached(own, strange), Context(own_addresses=OWN)).found
    assert (interest.author_key, interest.title, interest.text) == ("ann@lee.example", "Kettle", "Is it red?")
    assert (interest.thread_key, interest.fields) == ("k@lee.example", (("Forwarded by", "sales@acme.example"),))


@pytest.mark.parametrize(
    "letter, reason",
    [
        ("From: ann@lee.example\nSubject: Out of office\nAuto-Submitted: auto-replied\n\nI am away.", "auto-reply"),
        ("From: news@lee.example\nSubject: News\nList-Unsubscribe: <x>\n\nNews.", "newsletter"),
    ],
)
def test_attached_mail_that_nobody_wrote_to_us(letter, reason):
    outcome = parsers.parse(attached(letter), Context(own_addresses=OWN))
    assert (outcome.name, outcome.reason) == ("ignored", f"passed on: {reason}")


@pytest.mark.parametrize(("text", "shown"), [
    ("See below.\n\nFrom: *Ann Lee* <ann@lee.example>\nDate: Monday",
     "See below.\n\nFrom: Ann Lee <ann@lee.example>\nDate: Monday"),
    ("See below.\n\n________________________________\nVon: Ann Lee <ann@lee.example>\nGesendet: Montag",
     "See below.\n\nVon: Ann Lee <ann@lee.example>\nGesendet: Montag"),
    ("Size: *2* <3\n__________\nprice", "Size: *2* <3\n__________\nprice"),
    ("We need *two* lids.", "We need *two* lids."),
])
def test_what_mail_programs_draw_around_a_letter_that_is_passed_on(text, shown):
    assert tidied(text) == shown
