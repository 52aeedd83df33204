# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Answers that a program gave for a person, and people who only write like one."""

import pytest

import parsers
from parsers import Context

CONTEXT = Context(
    own_addresses=frozenset({"sales@acme.example", "shop@gmail.com"}),
    known_references=frozenset({"7.deal@mailer.example"}),
)
#: subjects of absences, by language
SUBJECTS = {
    "en": "Automatic reply: Offer",
    "en2": "Out of office",
    "en3": "Out of Office: Re: Offer",
    "de": "Automatische Antwort: Angebot",
    "de2": "Abwesenheitsnotiz: Angebot",
    "fr": "Réponse automatique : Devis",
    "fr2": "Absence du bureau : Devis",
    "es": "Respuesta automática: Oferta",
    "es2": "Fuera de la oficina: Oferta",
    "it": "Risposta automatica: Offerta",
    "it2": "Fuori sede: Offerta",
    "pt": "Resposta automática: Oferta",
    "nl": "Automatisch antwoord: Offerte",
    "nl2": "Afwezig­heidsbericht: Offerte".replace("\u00ad", ""),
    "pl": "Odpowiedź automatyczna: Oferta",
    "cs": "Automatická odpověď: Nabídka",
    "sk": "Automatická odpoveď: Ponuka",
    "hu": "Automatikus válasz: Ajánlat",
    "ro": "Răspuns automat: Ofertă",
    "bg": "Автоматичен отговор: Оферта",
    "el": "Αυτόματη απάντηση: Προσφορά",
    "tr": "Otomatik yanıt: Teklif",
    "ru": "Автоматический ответ: Предложение",
    "ru2": "Автоответ: Предложение",
    "uk": "Автоматична відповідь: Пропозиція",
    "sv": "Autosvar: Offert",
    "sv2": "Automatiskt svar: Offert",
    "da": "Automatisk svar: Tilbud",
    "no": "Fraværsmelding: Tilbud",
    "fi": "Automaattinen vastaus: Tarjous",
    "et": "Automaatvastus: Pakkumine",
    "lv": "Automātiska atbilde: Piedāvājums",
    "lt": "Automatinis atsakymas: Pasiūlymas",
    "hr": "Automatski odgovor: Ponuda",
    "sl": "Samodejni odgovor: Ponudba",
    "ja": "自動応答: お見積り",
    "zh": "自动答复: 报价",
    "zh-TW": "自動回覆: 報價",
    "ko": "자동 회신: 견적",
    "ar": "رد تلقائي: عرض",
    "he": "תשובה אוטומטית: הצעה",
    "vi": "Trả lời tự động: Báo giá",
    "id": "Balasan otomatis: Penawaran",
    "fa": "پاسخ خودکار: پیشنهاد",
    "behind": "Re: Offer [Automatic reply]",
}
HEADERS = {
    "exchange": "X-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated\n",
    "suppressed": "X-Auto-Response-Suppress: DR, OOF\n",
    "precedence": "Precedence: bulk\n",
    "empty return path": "Return-Path: <>\n",
}


def outcome(subject, headers="", body="I am away until Monday.", context=CONTEXT):
    raw = (
        f"From: Paula Brandt <paula@brandt.example>\nTo: sales@acme.example\nSubject: {subject}\n{headers}"
        f"Content-Type: text/plain; charset=utf-8\n\n{body}\n"
    )
    return parsers.parse(raw.encode(), context)


@pytest.mark.parametrize("language", SUBJECTS)
@pytest.mark.parametrize("header", HEADERS)
def test_absence_with_a_header(language, header):
    found = outcome(SUBJECTS[language], HEADERS[header])
    assert (found.name, found.reason) == ("ignored", "auto-reply")


@pytest.mark.parametrize("language", SUBJECTS)
def test_absence_that_answers_ours(language):
    for reference in ("1@acme.example", "2@mx.acme.example", "7.deal@mailer.example"):
        assert outcome(SUBJECTS[language], f"In-Reply-To: <{reference}>\n").name == "ignored"


@pytest.mark.parametrize("language", SUBJECTS)
def test_absence_that_nothing_proves_is_seen_by_a_person(language):
    for headers in ("", "In-Reply-To: <1@stranger.example>\n"):
        found = outcome(SUBJECTS[language], headers)
        assert (found.name, found.reason[:7]) == ("unknown", "perhaps")


@pytest.mark.parametrize(
    "subject",
    [
        "Ich bin nicht zufrieden mit meiner Bestellung",
        "Ich bin ab Montag umgezogen",
        "Out of office furniture? Need 20 chairs",
        "Нет на месте курьера, где мой заказ?",
        "Automatic reply needed for our shop",
        "Absence of the lid in my parcel",
        "Urlaub auf dem Hof: was kostet ein Zimmer?",
        "Отпуск в Крыму, сколько стоит?",
        "Fuori sede di montaggio",
        "Ausencia de respuesta",
        "Vacation rental for May",
        "On holiday we saw your kettle",
        "Automatisch antwoordapparaat te koop?",
        "Nieobecność kuriera",
        "Ticket received but wrong date",
        "Absent parts",
        "Otomatik kapı fiyatı",
        "自動応答機はありますか",
        "Re: Out of office: Offer",
        "AW: Abwesenheitsnotiz: Angebot",
        "Fwd: Automatic reply: Offer",
    ],
)
def test_customers(subject):
    """Whatever they call it, and whatever their letter answers."""
    for headers in ("", "In-Reply-To: <1@acme.example>\n"):
        assert outcome(subject, headers, "Please contact me, I need an offer.").name == "parsed"


@pytest.mark.parametrize(
    "header",
    [
        "X-Autoreply: yes",
        "X-Autorespond: 1",
        "Auto-Submitted: auto-replied (vacation)",
        "Precedence: auto_reply",
        "X-Mail-Autoreply: true",
    ],
)
def test_headers_that_say_all(header):
    assert outcome("Thanks", f"{header}\n").name == "ignored"


@pytest.mark.parametrize(
    "header",
    [
        "X-Autoreply: no",
        "X-Auto-Reply: false",
        "Auto-Submitted: no",
        "X-Autorespond: 0",
        "X-Auto-Response-Suppress: All",
        "Precedence: bulk",
    ],
)
def test_headers_that_say_nothing(header):
    assert outcome("Chairs", f"{header}\n", "Ten chairs, please.").name == "parsed"


ACKNOWLEDGED = [
    (
        "Ticket Received - 286614 - Re: Your offer",
        "Dear customer, we received your request. Ticket 286614 was created.",
    ),
    ("[#48213] Offer", "Hello,\nyour request has been received and is being reviewed."),
    ("Ihre Anfrage ist eingegangen [Ticket#2026112710]", "Vielen Dank, Ihre Nachricht ist bei uns eingegangen."),
    ("Заявка № 12345", "Здравствуйте! Ваше обращение зарегистрировано под номером 12345."),
    ("Accusé de réception - demande 4521", "Nous avons bien reçu votre message."),
    ("Zgłoszenie #7781 przyjęte", "Otrzymaliśmy Państwa zgłoszenie."),
    ("Case 00123456: Offer", "Thank you for contacting us. A case was created."),
]


@pytest.mark.parametrize("subject, body", ACKNOWLEDGED)
def test_acknowledgement(subject, body):
    assert outcome(subject, "In-Reply-To: <1@acme.example>\n", body).name == "ignored"
    assert outcome(subject, "", body).name == "unknown"


DESK = "Harbour Support <help@harbour.example>"
ROBOT = "Your request has been received, wrote your robot on Monday."


@pytest.mark.parametrize(("subject", "sender", "headers", "body"), [
    ("New ticket #4812: Oar", DESK, "", "A new ticket was created by Ann Berg.\n\nUnsubscribe.\nAnd delete me."),
    ("Neues Ticket #4812", DESK, "", f"Ein neues Ticket wurde von Ann Berg erstellt.\n\n{ROBOT}"),
    ("Ticket #4812: Oar", DESK, "", f"Ann Berg opened ticket #4812:\n\n{ROBOT}"),
    ("Ticket #4812: Remo", DESK, "", "Ann Berg ha abierto el ticket #4812:\n\nSu solicitud ha sido recibida."),
    ("Тикет #4812: Весло", DESK, "", "Анна Берг открыла тикет #4812:\n\nВаше обращение принято, и всё."),
    ("[#4812] Oar", '"Ann Berg (Harbour)" <help@harbour.example>', "", f"{ROBOT}\nNobody came since."),
    ("[#4812] Oar", "Ann Berg via Harbour <help@harbour.example>", "", f"{ROBOT}\nNobody came since."),
    ("[#4812] Oar", DESK, "Reply-To: ann@berg.example\n", f"{ROBOT}\nNobody came since."),
    ("[#4812] Oar", DESK, "", f"Requester: Ann Berg <ann@berg.example>\n\n{ROBOT}"),
    ("[#4812] Oar", DESK, "", f"Ann Berg, Nov 30, 2026, 10:42\n\n{ROBOT}"),
    ("Ann Berg opened a case about your order #4812", DESK, "", "Request received: the oar is broken."),
])
def test_words_of_whoever_opened_a_ticket_acknowledge_nothing(subject, sender, headers, body):
    raw = (f"From: {sender}\nTo: Acme <sales@acme.example>\nSubject: {subject}\n{headers}"
           f"Auto-Submitted: auto-generated\nMessage-ID: <1@harbour.example>\n"
           f"Content-Type: text/plain; charset=utf-8\n\n{body}\n")
    assert parsers.parse(raw.encode(), CONTEXT).name in ("parsed", "unknown")


@pytest.mark.parametrize("body", [
    "Guten Tag Paula Brandt,\n\nIhre Anfrage ist eingegangen, wir melden uns innerhalb von 24 Stunden.",
    "Dear Paula Brandt:\n\nyour request has been received.\n\nAnn Berg, Nov 30, 2026, 10:42\nThe oar is broken.",
    "Your request has been received by our Support Team.\n\nRequester: Paula Brandt <sales@acme.example>",
])
def test_acknowledgement_with_names(body):
    raw = (f"From: {DESK}\nTo: Paula Brandt <sales@acme.example>\nSubject: [#4812] Oar\n"
           f"Auto-Submitted: auto-generated\nReply-To: support@desk.example\n"
           f"Content-Type: text/plain; charset=utf-8\n\n{body}\n")
    assert parsers.parse(raw.encode(), CONTEXT).reason == "acknowledgement of a help desk"


@pytest.mark.parametrize(
    "subject, body",
    [
        ("Re: Offer", "We have received your message and want the twelve kettles, but in red."),
        ("Re: Offer 12345", "We have received your message and want the twelve kettles, but in red."),
        ("Order 12345", "Thank you for your message. We take all twelve."),
        ("Re: Angebot 2026-118", "Vielen Dank, Ihre E-Mail habe ich erhalten. Wir nehmen das Angebot an."),
        ("Заказ 12345", "Получили ваше письмо, спасибо. Когда доставка?"),
        ("Request for 300 chairs", "Please send a quote."),
    ],
)
def test_a_person_who_received_something(subject, body):
    assert outcome(subject, "In-Reply-To: <1@acme.example>\n", body).name == "parsed"


BULK = "Precedence: bulk\nList-Unsubscribe: <mailto:leave@lists.example>\nList-Id: <all.lists.example>\n"


@pytest.mark.parametrize("reference", ["1@acme.example", "2@mx.acme.example", "7.deal@mailer.example"])
def test_an_answer_to_ours_is_a_card_whatever_lists_say(reference):
    assert outcome("Re: Offer", f"{BULK}References: <a@brandt.example> <{reference}>\n", "We take it.").name == "parsed"


@pytest.mark.parametrize("reference", ["1@stranger.example", "1@notacme.example", "CA+x@mail.gmail.com", "1@gmail.com"])
def test_an_answer_to_others_in_a_list_is_none(reference):
    """A host of mail for everybody is no sign that a letter was ours."""
    assert outcome("Re: Offer", f"{BULK}References: <{reference}>\n", "We take it.").name == "ignored"


@pytest.mark.parametrize(("header", "outcome_name"), [
    # somebody may have typed it by a sales program
    ("List-Unsubscribe: <mailto:x@y.example>", "unknown"), ("Feedback-ID: 1:2", "unknown"),
    ("Sender: owner-l@y.example", "ignored"), ("List-Help: <mailto:x@y.example>\nFeedback-ID: 1:2", "ignored"),
])
def test_bulk_mail_says_so_twice(header, outcome_name):
    assert outcome("Need 5 desks", "Precedence: bulk\n", "We would like five desks.").name == "parsed"
    assert outcome("Need 5 desks", f"Precedence: bulk\n{header}\n", "Five desks for you.").name == outcome_name


@pytest.mark.parametrize(("reply_to", "outcome_name"), [
    ("Dewi Rahayu <dewi@kayu.example>", "unknown"), ("Kayu <info@kayu.example>", "ignored"),
    ("dewi@kayu.example", "ignored"), ("Kayu News <newsletter@kayu.example>", "ignored"), ("", "ignored"),
])
def test_bulk_from_an_address_that_nobody_reads_is_shown_where_somebody_answers(reply_to, outcome_name):
    raw = (
        "From: Kayu <noreply@kayu.example>\nTo: sales@acme.example\nSubject: Hinges\nPrecedence: bulk\n"
        + (f"Reply-To: {reply_to}\n" if reply_to else "") + "\nWe need 5,000 sets a month.\n")
    assert parsers.parse(raw.encode(), CONTEXT).name == outcome_name


def test_a_group_on_our_own_domain_is_ours():
    raw = (
        "From: 'Ann Lee' via Info <info@acme.example>\nX-Original-From: Ann Lee <ann@lee.example>\n"
        "To: info@acme.example\n"
        "List-ID: <info.acme.example>\nPrecedence: list\nSubject: Lamps\n\nDo you have red lamps?\n"
    )
    (interest,) = parsers.parse(raw.encode(), CONTEXT).found
    assert (interest.author_name, interest.author_key) == ("Ann Lee", "ann@lee.example")


GROUP, LEAVE = "List-Id: <purchasing.brandt.example>\n", "List-Unsubscribe: <mailto:x@brandt.example>\n"
WORDS, CIRCULAR = "We need twenty chairs.", "Twenty chairs for you. Unsubscribe: reply."
TWO_LINKS = "Chairs: https://a.example/1 and tables: https://a.example/2"


@pytest.mark.parametrize(
    ("headers", "body", "outcome_name", "of_others"),
    [
        (GROUP, WORDS, "parsed", "ignored"),
        (GROUP, CIRCULAR, "ignored", "ignored"),
        (GROUP, TWO_LINKS, "ignored", "ignored"),
        # without a list, somebody may have typed it
        (LEAVE, WORDS, "parsed", "unknown"),
        (LEAVE, CIRCULAR, "ignored", "ignored"),
        (LEAVE, TWO_LINKS, "unknown", "unknown"),
        # what ends by one click is written by programs that write to many
        (f"{LEAVE}List-Unsubscribe-Post: List-Unsubscribe=One-Click\n", WORDS, "unknown", "unknown"),
        (f"{GROUP}{LEAVE}List-Unsubscribe-Post: List-Unsubscribe=One-Click\n", WORDS, "parsed", "ignored"),
    ],
)
def test_some_words_to_us_through_a_group_of_theirs(headers, body, outcome_name, of_others):
    assert outcome("Chairs", headers, body).name == outcome_name
    assert outcome("Chairs", headers.replace("brandt", "lists"), body).name == of_others
