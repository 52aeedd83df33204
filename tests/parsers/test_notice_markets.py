# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Requests on markets of services, answers to surveys, sites that write as postmaster, feet that are a link alone."""

import pytest
from notice_mail import mail

import parsers
from parsers.kinds import form_text, forms, notice_links

CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example"}))
WORDS = "45 metres of shelves are to be built in our store. The material is there, we only need the montage."
LEAD = "https://pros.example/leads/91822047"


def card(*arguments, **values):
    """(action, author, words, link) of the only card, or what became of the mail."""
    outcome = parsers.parse(mail(*arguments, **values).raw, CONTEXT)
    found = outcome.found
    return (found[0].action, found[0].author_name, found[0].text, found[0].url) if found else (outcome.name,)


def market(subject, rows):
    body = f"Hello Acme,\n\n{rows}\n\nSend an offer: {LEAD}?utm_campaign=x\n\nThe Pros team"
    return card(subject, body, sender="Pros <jobs@pros.example>",
                headers="List-Unsubscribe: <https://pros.example/settings>\n")


@pytest.mark.parametrize(
    ("subject", "rows"),
    [
        ("New job opportunity: Shelves", f"Serkan D. is looking for somebody to build shelves.\n\nDetails: {WORDS}"),
        ("Neuer Auftrag: Regale", f"Serkan D. sucht jemanden für die Montage.\n\nBeschreibung: {WORDS}"),
        ("Nouvelle demande : étagères", f"Serkan D. cherche un professionnel.\n\nDétails : {WORDS}"),
        ("Nueva solicitud: estanterías", f"Serkan D. busca un profesional.\n\nDetalles: {WORDS}"),
        ("Новый заказ: стеллажи", f"Serkan D. ищет мастера для сборки.\n\nПодробности: {WORDS}"),
        ("Nowe zlecenie: regały", f"Serkan D. szuka fachowca do montażu.\n\nOpis: {WORDS}"),
        ("Yeni iş fırsatı: Raf", f"Serkan D. raf montajı için hizmet veren arıyor.\n\nDetaylar: {WORDS}"),
        ("Nieuwe klus: stellingen", f"Serkan D. zoekt een vakman.\n\nOmschrijving: {WORDS}"),
        ("Új munka: polcok", f"Serkan D. szakembert keres a szereléshez.\n\nLeírás: {WORDS}"),
        ("Ny jobb: Hyllor", f"Ny jobb som passar Acme\n\nKund: Serkan D.\nKategori: Montage\nBeskrivning: {WORDS}"),
    ],
)
def test_who_looks_for_somebody_on_a_market_asks_the_reader(subject, rows):
    assert market(subject, rows) == ("request", "Serkan D.", WORDS, LEAD)


@pytest.mark.parametrize(
    ("subject", "rows"),
    [
        ("Weekly news of Pros", f"Acme Kettles is looking for new partners.\n\nDetails: {WORDS}"),
        ("Our best stories", f"Anna Berg is looking back on ten years.\n\nRead: {WORDS}"),
    ],
)
def test_circulars_are_no_requests(subject, rows):
    assert market(subject, rows)[0] in ("ignored", "unknown")


def answers(*questions, words=WORDS, style="b"):
    values = ("Mia Stone", "mia@post.example", words)
    return "".join(
        f'<table><tr><td><p style="a">{question}</p><p style="{style}">{value}</p></td></tr></table>'
        for question, value in zip(questions, values))


@pytest.mark.parametrize(
    ("subject", "lead", "questions"),
    [
        ("mia@post.example just completed your survey Offer", "You received a new response to your survey!",
         ("What is your name?", "Your email address", "How can we help you?")),
        ("mia@post.example hat Ihre Umfrage ausgefüllt", "Sie haben eine neue Antwort auf Ihre Umfrage erhalten!",
         ("Wie heißen Sie?", "Ihre E-Mail-Adresse", "Wie können wir Ihnen helfen?")),
        ("Nueva respuesta a su encuesta", "¡Ha recibido una nueva respuesta a su encuesta!",
         ("¿Cómo se llama?", "Su correo electrónico", "¿En qué podemos ayudarle?")),
        ("Новый ответ на опрос", "Вы получили новый ответ на опрос!",
         ("Как вас зовут?", "Ваш адрес электронной почты", "Чем мы можем помочь?")),
        ("Nowa odpowiedź na ankietę", "Masz nową odpowiedź na ankietę!",
         ("Jak się nazywasz?", "Twój adres e-mail", "W czym możemy pomóc?")),
        ("アンケートに新しい回答", "アンケートに新しい回答がありました。",
         ("お名前を教えてください", "メールアドレス", "ご用件をお聞かせください")),
    ],
)
def test_answers_below_the_questions_of_a_survey(subject, lead, questions):
    body = (f"<h1>Hey</h1><p>{lead}</p><hr>{answers(*questions)}<p><a href='https://club.example/surveys/41/responses'>"
            "View 11 more responses</a></p><p>Sent by Boards.</p>")
    found = card(subject, body, kind="html", headers="Reply-To: mia@post.example\n")
    assert found[0] in ("request", "message") and found[1:3] == ("Mia Stone", WORDS)


def test_boxes_of_two_paragraphs_are_questions_only_where_an_address_is_asked_for():
    names = "<div><p>Mia Stone</p><p>I like it.</p></div><div><p>Ann Lee</p><p>So do I.</p></div>"
    assert form_text.answered_blocks(mail("Talk", names, kind="html").tree) == []
    boxes = answers("Naziv", "Naslov", "Kaj potrebujete")
    found = forms.read(mail("Survey", boxes, kind="html"))
    assert found.email == "mia@post.example" and ("Kaj potrebujete", WORDS) in found.rest


@pytest.mark.parametrize(
    ("sender", "subject", "words"),
    [
        ("kettle.io", "mia_s replied to your post in Red kettles", "Thanks, it boils again!"),
        ("Kesselforum", "Mia Stone hat auf Ihren Beitrag geantwortet", "Danke, er kocht wieder!"),
        ("Forum", "Mia Stone ответил на ваше сообщение", "Спасибо, кипит!"),
    ],
)
def test_a_site_that_writes_as_postmaster(sender, subject, words):
    link = "https://kettle.example/post/11482093"
    body = f"{subject}:\n\n{words}\n\nView post: {link}\n\n----\nYou are receiving this because someone replied to you."
    found = card(subject, body, sender=f"{sender} <postmaster@kettle.example>")
    assert found[0] in ("reply", "comment") and found[2:] == (words, link)


@pytest.mark.parametrize(
    ("sender", "headers", "subject"),
    [
        ("Mail Delivery System <postmaster@kettle.example>", "", "Ann Lee commented: blocked"),
        ("Boards <postmaster@kettle.example>", "Return-Path: <>\n", "mia_s replied to your post"),
        ("Boards <postmaster@kettle.example>", "Auto-Submitted: auto-replied\n", "mia_s replied to your post"),
        ("Boards <postmaster@kettle.example>", "", "Undelivered: mia_s replied to your post"),
    ],
)
def test_reports_of_a_postmaster_stay_reports(sender, headers, subject):
    assert card(subject, "Your mail was blocked.", sender=sender, headers=headers) == ("ignored",)


FOOT = "It works here, thanks.\n\nTwo small things before the release?\n\n-- \n{}"


@pytest.mark.parametrize(
    "foot",
    ["View on the web: {}", "Ansehen: {}", "Voir en ligne : {}", "Открыть: {}", "{}"],
)
def test_a_foot_of_nothing_but_the_link_to_a_numbered_thing(foot):
    link = "https://todo.code.example/~acme/print/58#event-401722"
    found = card(
        "Re: ~acme/print#58: Choose the tray", FOOT.format(foot.format(link)), sender="~mlind <outgoing@code.example>",
        headers="Reply-To: ~acme/print#58 <~acme/print/58@todo.code.example>\n"
        "In-Reply-To: <~acme/58@todo.code.example>\n"
        "List-Unsubscribe: <mailto:~acme/print/58/unsubscribe@todo.code.example>\n")
    assert found == ("comment", "mlind", "It works here, thanks.\n\nTwo small things before the release?", link)


def test_a_person_with_his_page_in_the_signature_writes_a_letter():
    body = FOOT.format("https://lind.example/works/58")
    found = card("Re: Your offer #58", body, sender="Mia Lind <mia@lind.example>")
    assert found[0] == "letter"


BUTTON = "<p>Mia Stone made the order #1482 in your shop.</p><p><a href='https://www.kettlehub.example/'>Home</a></p>{}"


@pytest.mark.parametrize("host", ["acme.mykettlehub.example", "kettlehub-login.example", "kettlehub.evil.example"])
def test_promise_26_a_host_with_the_name_of_the_senders_in_its_own_is_anybodys(host):
    shop = f"<a style='padding:4px;background:#000' href='https://{host}/orders/16288'>See it</a>"
    found = notice_links.to_site(
        mail("New sale", BUTTON.format(shop), sender="Kettlehub <sales@kettlehub.example>", kind="html"))
    assert [link.url for link in found] == ["https://www.kettlehub.example/"]


def test_who_rated_stands_in_bold_before_his_age():
    body = ("<p>für <b>Gästehaus Acme</b> wurde eine neue Bewertung veröffentlicht.</p><p>"
            "<b>Sabine</b> (46-50) · Paar<br>"
            "Gesamt: <b>5,4 / 6</b></p><p>„Es ist ruhig und doch nah am Bahnhof.“</p>"
            "<p><a href='https://club.example/r/4417' style='padding:2px;background:#fff'>Bewertung ansehen</a></p>")
    found = card("Neue Bewertung für Gästehaus Acme", body, kind="html")
    assert found == ("review", "Sabine", "Es ist ruhig und doch nah am Bahnhof.", "https://club.example/r/4417")


def test_what_acts_when_it_is_opened_is_no_place():
    page = "https://club.example/red-kettle/"
    body = (f"A new comment waits.\n\nLink to the page:\n{page}\nLink to approve:\n"
            f"{page}?tx_c%5Baction%5D=confirmComment&tx_c%5Bcomment%5D=57&tx_c%5Bhash%5D=9d1f0e6c4be2a773#comment-57\n---\n\n"
            "Name: Mia Stone\nE-Mail: mia@post.example\n\nComment:\nIs it loud?")
    assert card("New comment on club.example", body)[1:] == ("Mia Stone", "Is it loud?", page)


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Nueva reseña de Acme Café", "Mia Stone ha dejado una reseña de 4 estrellas:\n\n«Es muy rápido.»"),
        ("Nouvel avis de Acme Café", "Mia Stone a laissé un avis :\n\n« Es muy rápido. »"),
        ("Nuova recensione di Acme Café", "Mia Stone ha lasciato una recensione:\n\n\"Es muy rápido.\""),
    ],
)
def test_the_thing_behind_of_in_the_subject_did_not_review(subject, body):
    found = card(subject, f"{body}\n\nResponder: https://club.example/r/4417", sender="Club <noreply@club.example>")
    assert found[:3] == ("review", "Mia Stone", "Es muy rápido.")


def test_about_is_nobodys_name_in_chinese():
    body = "Mia Stone 向您提问：\n\n商品：Red kettle\n问题内容：盖子是钢的吗？\n\n回复：https://club.example/r/4417"
    found = card("关于 Red kettle 的提问", body, sender="Club <noreply@club.example>")
    assert found[1:3] == ("Mia Stone", "盖子是钢的吗？")


def test_the_number_of_a_ticket_in_any_language_stands_below_the_words():
    body = "Mia Stone ответил на заявку #812:\n\nТечёт?\n\nЗаявка: 812\nКлиент: Mia Stone\n\nhttps://club.example/t/812"
    assert card("[#812] Новый ответ", body, sender="Desk <desk@club.example>")[1:3] == ("Mia Stone", "Течёт?")
