# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What stands around a visitor's words in mail of labels and values: above what it tells of, below how to answer."""

import pytest

import parsers
from parsers import Context
from parsers.labels import key_of

MARKET = "Kettles Market <noreply@kettlesmarket.example>"
BLOG = "Kettles <web@kettles.example>"
NOBODY = "Kettles <noreply@kettles.example>"
OWN = "noreply@acme.example"
DESK = "Desk <noreply@desk.example>"
WORDS = "Is it loud?\n\nI need two."
FORM = f"Name: Ann Lee\nEmail: ann@mail.example\nMessage:\n{WORDS}\n\n"


def card(subject, body, sender=BLOG, kind="plain"):
    head = f"From: {sender}\nTo: sales@acme.example\nSubject: {subject}\nMessage-ID: <1@x.example>\n"
    raw = f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{body}\n".encode()
    outcome = parsers.parse(raw, Context())
    assert outcome.name == "parsed", (outcome.name, outcome.parser, outcome.reason)
    [found] = outcome.interests
    return found


FEET = [
    "Antworten Sie einfach auf diese E-Mail, um dem Interessenten zu schreiben.\n\nMit freundlichen Grüßen\n"
    "Ihr Kettles Market Team\n\nDiese E-Mail wurde automatisch erstellt.",
    "Pour répondre, utilisez le bouton Répondre de votre messagerie.\n\nCordialement,\nL'équipe Kettles Market\n\n"
    "Ceci est un message automatique. Kettles Market ne demande jamais votre mot de passe.",
    "Aby odpowiedzieć, użyj opcji Odpowiedz w swoim programie pocztowym.\n\nPozdrawiamy,\nZespół Kettles Market",
    "Чтобы ответить, нажмите кнопку «Ответить».\n\nС уважением,\nкоманда Kettles Market\n\n"
    "Это сообщение отправлено автоматически, отвечать на него не нужно.",
    "Chcete-li odpovědět, použijte tlačítko Odpovědět.\n\nS pozdravem\nVáš Kettles Market",
    "Per rispondere usa la funzione Rispondi del tuo programma di posta.\n\nCordiali saluti, Kettles Market",
    "Om te antwoorden klikt u op de knop Beantwoorden.\n\nMet vriendelijke groet,\nHet team van Kettles Market",
    "Pentru a răspunde, folosiți butonul Răspunde.\n\nCu stimă,\nEchipa Kettles Market",
    "Za odgovor uporabite gumb Odgovori.\n\nLep pozdrav,\nVaš Kettles Market\n\nSporočilo je bilo poslano samodejno.",
    "Lai atbildētu, izmantojiet pogu Atbildēt.\n\nAr cieņu,\nKettles Market\n\nŠī ir automātiska ziņa.",
    "Để trả lời, hãy nhấn nút Trả lời.\n\nTrân trọng,\nKettles Market",
    "返信するには、返信ボタンを押してください。\n\nこのメールは自動送信されています。",
    "Ez egy automatikus üzenet, kérjük, ne válaszoljon rá.\nKettles Market Kft.",
    "Bu otomatik bir mesajdır.",
    "Reply to Ann Lee by replying to this e-mail.\n\nKind regards\nKettles Market",
    "Vastaa kysyjälle vastaamalla tähän viestiin.\n\nTerveisin\nKettles Market",
]


@pytest.mark.parametrize("foot", FEET)
def test_a_site_says_how_to_answer_and_takes_leave_below_the_words(foot):
    assert card("New contact request", FORM + foot, MARKET).text == WORDS


@pytest.mark.parametrize("words", [
    "Kind regards,\nAnna", "Thanks and kind regards\nAnn Lee\nKettle Works Ltd", "Best regards,\nMarket gardener Ann",
    "Mit freundlichen Grüßen\nKettles Market Kunde Meier", "Regards\nAnn\n\nP.S. Kettles Market is great.",
    "To reply use my office number.", "Per rispondere chiamare dopo le 18.", "I get an automatic message: E5.",
    "To answer your question: yes, the button is red.", "Um zu antworten brauche ich das Programm nicht.",
    "Please reply to this mail.", "Bitte auf diese E-Mail antworten.", "Veuillez répondre à ce message.",
    "Antworten bitte an Ann Lee, nicht an Bob.", "Tämä on automaattisesti käännetty viesti.",
    "Broken: https://kettlesmarket.example/account/delete?id=5", "Hello!\nKettles Market\nIs it new as well?",
    "Automatic message from the boiler: E5, every night.", "The comment is approved by our chief, order 5.",
])
def test_a_visitor_takes_leave_and_asks_for_an_answer_too(words):
    assert card("New contact request", FORM + words, MARKET).text == f"{WORDS}\n\n{words}"


def test_a_visitor_who_is_called_as_the_site_takes_leave():
    found = card("New contact request", FORM.replace("Ann Lee", "Ann Kettles") + "Regards,\nKettles", NOBODY)
    assert found.text == f"{WORDS}\n\nRegards,\nKettles"


PLACE = "https://kettles.example/answers/red-kettle"
ADMIN = "https://kettles.example/wp-admin/edit.php"
PRESSED, KEY = "https://news.acme.example/c", "?nonce=bm9uY2Ux"


@pytest.mark.parametrize(("subject", "above", "label", "below"), [
    ("Nueva pregunta", "Se ha recibido una nueva pregunta y espera su aprobación:", "Contenido",
     f"Aprobar: {ADMIN}?action=approve&id=9\nPanel de moderación:\n{ADMIN}?post_type=q"),
    ("Neue Frage", "Eine neue Frage wartet auf Freischaltung:", "Inhalt",
     f"Freischalten: {ADMIN}?action=approve&id=9\nLöschen: {ADMIN}?action=trash&id=9"),
    ("Новый вопрос", "Новый вопрос ожидает одобрения:", "Содержание", f"Управлять вопросами:\n{ADMIN}?post_type=q"),
])
def test_a_question_to_be_approved_has_its_page_and_no_links_below(subject, above, label, below):
    found = card(subject, f"{above} {PLACE}\n\nE-mail: ann@mail.example\nName: Ann Lee\n{label}:\n{WORDS}\n\n{below}")
    assert (found.action, found.url, found.text) == ("question", PLACE, WORDS)


@pytest.mark.parametrize(("above", "labels", "below"), [
    ("A new comment is available.", ("From", "Comment"), ("The comment is moderated.", "Approve", "Delete")),
    ("En ny kommentar er lagt til.", ("Navn", "Kommentar"), ("Kommentaren modereres.", "Godkjenn", "Slett")),
    ("Nový komentář čeká na schválení.", ("Jméno", "Komentář"), ("Komentář čeká na schválení.", "Schválit", "Smazat")),
    ("Un nouveau commentaire a été ajouté.", ("Nom", "Commentaire"), ("", "Approuver", "Supprimer")),
])
def test_a_comment_to_be_approved_ends_above_the_links(above, labels, below):
    name, words = labels
    told, approve, delete = below
    found = card(
        "Notification", f"{above}<br>{name}: Ann Lee<br>E-mail: ann@mail.example<br>{words}: Is it loud?<br>{told} "
        f'<a href="{PRESSED}/approve{KEY}">{approve}</a> <a href="{PRESSED}/delete{KEY}">{delete}</a>', OWN, "html")
    assert (found.action, found.author_name, found.text) == ("comment", "Ann Lee", "Is it loud?")


def test_what_a_visitor_links_to_is_his():
    words = f"{WORDS}\nAs here: https://kettles.example/p/5\nhttps://mail.example/photo/7"
    assert card("New contact request", FORM.replace(WORDS, words), BLOG).text == words


@pytest.mark.parametrize(("subject", "above"), [
    ("Contact form", "You have got a message from"), ("Nieuw bericht", "Er is een bericht verstuurd via de pagina"),
    ("Новое сообщение с сайта", "Получено новое сообщение со страницы"), ("Formulář", "Zpráva z formuláře na stránce"),
])
def test_the_page_of_a_form_is_named_above_it(subject, above):
    page = "https://www.acme.example/contact"
    found = card(subject, f"{above} {page}\n\n{FORM}", "Ann Lee <ann@mail.example>")
    assert (found.action, found.url) == ("request", page)
    elsewhere = card(subject, f"{above} https://elsewhere.example/contact\n\n{FORM}", "Ann Lee <ann@mail.example>")
    assert elsewhere.url == ""


@pytest.mark.parametrize(("subject", "rows"), [
    ("Offline-Nachricht von Ann Lee", ("Name", "E-Mail", "Nachricht")),
    ("Message hors ligne", ("Nom", "E-mail", "Message")), ("Оффлайн-сообщение", ("Имя", "E-mail", "Сообщение")),
])
def test_words_left_in_a_chat_and_colons_in_the_cells_of_the_values(subject, rows):
    values = ("Ann Lee", "ann@mail.example", "Is it loud: yes or no?")
    beside = "".join(f"<tr><td>{label}</td><td>: {value}</td></tr>" for label, value in zip(rows, values, strict=True))
    apart = beside.replace("<td>: ", "<td>:</td><td>")
    for table in (beside, apart):
        found = card(subject, f"<table>{table}</table>", kind="html")
        assert (found.action, found.author_name, found.text) == ("message", values[0], values[2])


@pytest.mark.parametrize(("label", "key"), [
    ("sprava", "message"), ("vasa_sprava", "message"), ("zprava", "message"), ("tresc", "message"),
    ("uzenet", "message"), ("mesajiniz", "message"), ("imie_i_nazwisko", "name"), ("prijmeni", "last_name"),
    ("nev", "name"), ("numero_de_telefono", "phone"), ("sahkoposti", "email"), ("otazka", "message"),
    ("ten", ""), ("stranka", ""),
])
def test_names_of_fields_have_no_marks_above_their_letters(label, key):
    assert key_of(label) == key


NOTES = (
    "<h5>Otto Berg</h5><h5>25.11.2026 09:12</h5><p>It is the lid.</p>",
    "<h5>Ada Wolf</h5><h5>26.11.2026 10:00</h5><p>I send one.\nOn Monday.</p>",
)


@pytest.mark.parametrize(("subject", "who", "heading"), [
    ("Ticket #10 updated", "Submitted by", "Comments"), ("Ticket #10 aktualisiert", "Erstellt von", "Kommentare"),
    ("Ticket n° 10 mis à jour", "Auteur", "Commentaires"), ("Тикет 10 обновлен", "Автор", "Комментарии"),
])
def test_whoever_commented_below_a_ticket_is_the_author(subject, who, heading):
    above = f"<p><b>{who}:</b> Mia Sand</p><p><b>Typ:</b> A</p><h4>{heading}</h4>"
    newest = (NOTES, "Ada Wolf", "I send one. On Monday.")
    for notes, name, words in ((NOTES[:1], "Otto Berg", "It is the lid."), newest):
        found = card(subject, above + "".join(notes), DESK, "html")
        assert (found.action, found.author_name, found.text) == ("comment", name, words)


def test_a_visitor_with_an_address_types_names_and_times_himself():
    words = "Otto Berg\n26.11.2026 09:12\nWas here."
    found = card("New contact request", FORM.replace(WORDS, words), MARKET)
    assert (found.action, found.author_name, found.text) == ("request", "Ann Lee", words)


def test_what_a_visitor_calls_it_is_none_of_the_program():
    assert card("New comment on my order", f"Subject: New comment on my order\n{FORM}", MARKET).action == "request"


@pytest.mark.parametrize(("subject", "action"), [
    ("New comment via the contact form", "request"),
    ("Новый комментарий", "comment"), ("Neue Bewertung", "review"), ("New question", "request"),
])
def test_what_a_subject_makes_of_it(subject, action):
    assert card(subject, FORM).action == action


@pytest.mark.parametrize("foot", [
    "Päringule vastamiseks vajutage \"Vasta\".\n\nKettles Market klienditugi\nmarket@kettlesmarket.example",
    "Répondre à la demande : https://pros.example/demandes/7441\n\nPlus vous répondez vite, mieux c'est !",
    "Reply to the request:\nhttps://pros.example/requests/7441", "Ответить на запрос: https://pros.example/r/7441",
    "To sporočilo je bilo poslano preko obrazca na Kettles Market.\nUrednik ne odgovarja za vsebino.",
    "Ova poruka je poslana putem obrasca na stranici kettlesmarket.example.",
])
def test_a_portal_that_answers_elsewhere_or_names_itself_below_the_words(foot):
    assert card("New contact request", FORM + foot, MARKET).text == WORDS


@pytest.mark.parametrize("words", [
    "Reply to my request here: https://ann.example/me", "Reply here: https://ann.example/me",
    "Ta kettle je poslana?", "Answer: https://ann.example/answers/5 is what I read",
])
def test_a_visitor_links_to_his_own_and_speaks_of_messages(words):
    assert card("New contact request", FORM + words, MARKET).text == f"{WORDS}\n\n{words}"


@pytest.mark.parametrize(("subject", "action"), [
    ("New message about your ad K-300", "message"), ("Anfrage zu deiner Anzeige K-300", "message"),
    ("Demande sur votre annonce K-300", "message"), ("Domanda sul tuo annuncio K-300", "question"),
    ("Nauja žinutė dėl skelbimo K-300", "message"), ("Povpraševanje za oglas K-300", "message"),
    ("auto: päring kuulutusele K-300", "message"), ("Jautājums par Jūsu sludinājumu", "question"),
    ("Application for your ad: fitter", "request"), ("Bewerbung auf Ihre Anzeige", "request"),
    ("New request: kettle repair", "request"),
])
def test_who_answers_an_advertisement_writes_to_its_owner(subject, action):
    assert card(subject, FORM, MARKET).action == action


@pytest.mark.parametrize("label", [
    "Special request", "Sonderwunsch", "Besonderer Wunsch", "Demande spéciale", "Petición especial",
    "Richiesta speciale", "Pedido especial", "Speciaal verzoek", "Specjalne życzenie", "Особое пожелание",
    "Особливі побажання", "Speciální požadavek", "Özel istek", "Speciella önskemål", "Særligt ønske", "Erityistoive",
    "Különleges kérés", "Cerere specială", "Ειδικό αίτημα", "Posebne želje", "Erisoov", "Yêu cầu đặc biệt",
    "特別リクエスト", "特殊要求", "특별 요청", "בקשה מיוחדת", "طلب خاص",
])
def test_what_a_guest_wishes_is_said_in_one_row_of_a_booking(label):
    text = "We are five, one is a child: a high chair would help us."
    body = f"Name: Ann Lee\nPhone: +39 051 555 0190\nPersons: 5\n{label}: {text}\n\nOpen: https://desk.example/b/7"
    found = card("New booking: Ann Lee", body, DESK)
    assert (found.author_name, found.text) == ("Ann Lee", text)


def test_labels_in_brackets_below_each_other_are_fields_all():
    body = ("【お名前】佐藤 美咲\n【フリガナ】サトウ ミサキ\n【会社名・店名】佐藤商店\n"
            "【メールアドレス】misaki@mail.example\n【お問い合わせ内容】\nやかんを三つください。\n【注意】壊れやすいです。")
    found = card("お問い合わせ", body, BLOG)
    assert (found.author_name, found.text) == ("佐藤 美咲", "やかんを三つください。\n【注意】壊れやすいです。")
    assert ("フリガナ", "サトウ ミサキ") in found.fields


def test_a_service_sends_on_what_was_filled_in_on_the_page_of_the_reader():
    page = "https://www.acme.example/contact/"
    assert card("New message", f"Page: {page}\n{FORM}", NOBODY).url == page
    foreign = card("New message", f"Page: https://other.example/contact/\n{FORM}", NOBODY)
    assert not foreign.url and ("Page", "https://other.example/contact/") in foreign.fields
