# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What stands before and around the words of a person: what he answers, what a program says, whose page it is."""

import time

import pytest
from notice_mail import mail

import parsers
from parsers.dispatch import parse
from parsers.kinds import notice, notice_parent, notice_sites

CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example"}))
NOBODY = "Kettle Site <noreply@site.example>"
SENT = "Auto-Submitted: auto-generated\n"
LINK = "https://site.example/t/5#c9"
ASKED, WORDS = "Is the lid sold alone?", "Yes, it is part 44. I bought one last week."
RULE = "-" * 60


def card(subject, body, sender=NOBODY, headers=SENT, kind="plain"):
    """(action, name, words, link) of the only card, else what became of the mail."""
    found = parse(mail(subject, body, sender, headers, kind).raw, CONTEXT)
    one = next(iter(getattr(found, "interests", ())), None)
    return (one.action, one.author_name, one.text, one.url) if one else (found.name, found.parser)


def html_of(body):
    return "".join(f"<p>{part}</p>".replace("\n", "<br>") for part in body.split("\n\n"))


@pytest.mark.parametrize("kind", ["plain", "html"])
@pytest.mark.parametrize(
    ("subject", "sentence", "asked", "answered"),
    [
        ("New reply to your comment", "Ann Lee replied to your comment.", "Your comment:", "Reply:"),
        ("Ann Lee replied to your question", "Ann Lee replied to your question.", "Original message:", "New message:"),
        ("Ann Lee answered your question", "Ann Lee answered your question.", "Question:", "Answer:"),
        ("Neue Antwort", "Ann Lee hat auf deinen Kommentar geantwortet.", "Dein Kommentar:", "Antwort:"),
        ("Nouvelle réponse", "Ann Lee a répondu à votre commentaire.", "Votre commentaire :", "Réponse :"),
        ("Nueva respuesta", "Ann Lee ha respondido a tu comentario.", "Tu comentario:", "Respuesta:"),
        ("Nuova risposta", "Ann Lee ha risposto al tuo commento.", "Il tuo commento:", "Risposta:"),
        ("Nova resposta", "Ann Lee respondeu ao seu comentário.", "Seu comentário:", "Resposta:"),
        ("Nieuwe reactie", "Ann Lee heeft gereageerd op je reactie.", "Jouw reactie:", "Antwoord:"),
        ("Nowa odpowiedź", "Ann Lee odpowiedziała na Twój komentarz.", "Twój komentarz:", "Odpowiedź:"),
        ("Nová odpověď", "Ann Lee odpověděla na váš komentář.", "Váš komentář:", "Odpověď:"),
        ("Новый ответ", "Ann Lee ответил(а) на ваш комментарий.", "Ваш комментарий:", "Ответ:"),
        ("Нова відповідь", "Ann Lee відповів на ваш коментар.", "Ваш коментар:", "Відповідь:"),
        ("Yeni yanıt", "Ann Lee yorumunuza yanıt verdi.", "Yorumunuz:", "Yanıt:"),
        ("Nytt svar", "Ann Lee har svarat på din kommentar.", "Din kommentar:", "Svar:"),
        ("您的评论有新回复", "Ann Lee 回复了您的评论。", "您的评论：", "回复内容："),
        ("返信がありました", "Ann Lee さんがあなたのコメントに返信しました。", "あなたのコメント：", "返信："),
    ],
)
def test_what_was_answered_stands_above_the_answer(subject, sentence, asked, answered, kind):
    for gap in ("\n", " ", "\n\n"):
        body = f"{sentence}\n\n{asked}{gap}{ASKED}\n\n{answered}{gap}{WORDS}\n\n{LINK}"
        found = card(subject, html_of(body) if kind == "html" else body, kind=kind)
        assert found[1:3] == ("Ann Lee", WORDS), (gap, found)


@pytest.mark.parametrize(
    "frame",
    [
        "<p>Your comment:</p><blockquote>{0}</blockquote><p>Reply:</p><blockquote>{1}</blockquote>",
        "<p>Your comment:</p><blockquote>{0}</blockquote><p>Reply:</p><p>{1}</p>",
        "<p>Your comment:</p><blockquote>{0}</blockquote><p>{1}</p>",
        "<p>Reply:</p><blockquote>{1}</blockquote><p>Your comment:</p><blockquote>{0}</blockquote>",
        "<h4>Your comment</h4><p>{0}</p><h4>Reply</h4><p>{1}</p>",
        "<b>Your comment</b><div style='background:#f3f3f3'>{0}</div><b>Reply</b><div>{1}</div>",
        "<table><tr><th>Your comment</th><td>{0}</td></tr><tr><th>Reply</th><td>{1}</td></tr></table>",
        "<p><strong>Your comment:</strong> {0}</p><p><strong>Reply:</strong> {1}</p>",
    ],
)
def test_the_frame_of_what_was_answered_is_none_of_the_answer(frame):
    body = f"<p>Ann Lee replied to your comment.</p>{frame.format(ASKED, WORDS)}<p><a href='{LINK}'>View reply</a></p>"
    assert card("New reply to your comment", body, kind="html") == ("reply", "Ann Lee", WORDS, LINK)


def test_whoever_is_named_in_the_line_above_wrote_what_is_quoted():
    quoted = f"<p>Ann Lee replied to your comment:</p><blockquote>{WORDS}</blockquote>"
    body = f"{quoted}<p>Your comment:</p><p>{ASKED}</p><p><a href='{LINK}'>View reply</a></p>"
    assert card("Ann Lee replied to your comment", body, kind="html")[2] == WORDS


OFFER = "Hello,\n\nI read your offer for the town of Ely. We want:\n\n- 120 lamps,\n- a warranty.\n\nMay we talk?"


@pytest.mark.parametrize(
    ("first", "foot"),
    [
        ("Ann Lee has used OpenFiles to send you the message below.\nYour details stay hidden.", "Requests:"),
        ("Ann Lee hat Ihnen über OpenFiles diese Nachricht geschickt.\nIhre Daten kennt niemand.", "Anfragen ansehen:"),
        ("Ann Lee a utilisé OpenFiles pour vous envoyer ce message.\nVos coordonnées restent cachées.", "Demandes :"),
        ("Ann Lee je koristio/la OpenFiles da Vam pošalje poruku ispod.\nDetalji su skriveni.", "Zahtjevi:"),
        ("Ann Lee надіслав вам це повідомлення через OpenFiles.\nВаші дані нікому не передано.", "Запити:"),
    ],
)
def test_what_a_program_says_between_rules_at_the_top_is_no_message(first, foot):
    body = f"{RULE}\n{first}\n{RULE}\n\n{OFFER}\n\n{RULE}\n{foot}\nhttps://files.example/user/ann_lee\n{RULE}"
    headers = f"Reply-To: Ann Lee <ann@post.example>\n{SENT}"
    found = card("Lamps for Ely", body, "Ann Lee <do-not-reply@files.example>", headers)
    assert found == ("message", "Ann Lee", OFFER, "https://files.example/user/ann_lee")


def test_words_between_the_first_rules_stay_words():
    body = f"{RULE}\nAnn Lee commented on your post\n\n{WORDS}\n{RULE}\nView it here:\n{LINK}\n{RULE}"
    assert card("Ann Lee commented on your post", body)[2] == WORDS


@pytest.mark.parametrize(
    "head",
    ["Follow-up Comment #3, bug #662 (group kettle):", "Kommentar #3 zu Fehler #662 (Projekt kettle):",
     "Suivi du commentaire n° 3, bogue #662 (projet kettle) :", "Комментарий #3, ошибка #662 (проект kettle):"],
)
def test_what_a_person_quotes_in_his_comment_stays_in_it(head):
    words = "I can reproduce this on version 2.4.\n\n> It worked in 2.3.\n\nNot here, 2.3 fails too."
    page = "https://bugs.example/bugs/?662"
    body = f"{head}\n\n{words}\n\n\n    {'_' * 40}\n\nReply to this item at:\n\n  <{page}>\n"
    headers = "X-Savane-Server: bugs.example\nReferences: <a@bugs.example>\n"
    found = card("[bug #662] Crash of the lid", body, "Ann Lee <noreply@bugs.example>", headers)
    assert found == ("comment", "Ann Lee", words, page)


@pytest.mark.parametrize(
    ("subject", "sentence"),
    [
        ("A customer has sent you a message", "A new message has arrived from ann@post.example:"),
        ("Neue Nachricht im Chat", "Neue Nachricht von ann@post.example:"),
        ("Nouveau message", "Vous avez un nouveau message de ann@post.example :"),
        ("Nuevo mensaje", "Has recibido un nuevo mensaje de ann@post.example:"),
        ("Nowa wiadomość", "Masz nową wiadomość od ann@post.example:"),
        ("Новое сообщение", "Новое сообщение от ann@post.example:"),
    ],
)
def test_whose_address_stands_before_the_words_wrote_them(subject, sentence):
    page = "https://app.chat.example/conversations/9f8d-11e4"
    body = f"{sentence}<br/><b>{ASKED}</b><br/><br/><a href='{page}'>View in dashboard</a>"
    found = card(subject, body, "Chatcup <alex@chat.example>", "X-Mailgun-Sid: W\n", "html")
    assert found == ("message", "ann@post.example", ASKED, page)


@pytest.mark.parametrize(
    ("subject", "sentence", "reason"),
    [
        ('Archive: Request for "Lids"', "This was requested by ann@uni.example. Can you respond?", "Reason given:"),
        ('Anfrage zu "Deckel"', "Es wurde angefragt von ann@uni.example.", "Folgende Begründung wurde angegeben:"),
        ('Solicitud de "Tapas"', "Ha sido solicitado por ann@uni.example.", "Se indicó el siguiente motivo:"),
        ('Demande de "Couvercles"', "Il a été demandé par ann@uni.example.", "La raison suivante a été indiquée :"),
    ],
)
def test_who_asks_for_something_is_not_its_title(subject, sentence, reason):
    words = "I prepare a review of lids and your chapter is the only one about steam. A copy is enough."
    page = "https://archive.example/cgi/process?requestid=31&action="
    body = (f"{sentence}\n\nKlein, T. (2025) Lids in humid rooms.\nhttps://archive.example/204/1/report.pdf\n\n{reason}"
            f"\n\n{words}\n\nAccept <{page}accept>\n\nReject <{page}reject>\n\n-- \nAcme Archive\nhttps://archive.example/\n")
    headers = f"Reply-To: ann@uni.example\n{SENT}"
    found = card(subject, body, "Acme Archive <eprints@archive.example>", headers)
    assert found == ("request", "ann@uni.example", words, "https://archive.example/204/1/report.pdf")


@pytest.mark.parametrize(
    ("sentence", "forum", "subject", "writer", "greeting"),
    [
        ("There has been activity in a forum you are watching.", "Forum", "Subject", "Message From", "Hi all,"),
        ("In einem Forum, das Sie beobachten, gibt es Neues.", "Forum", "Betreff", "Nachricht von", "Hallo zusammen,"),
        ("Hay actividad en un foro que sigues.", "Foro", "Asunto", "Mensaje de", "Hola a todos:"),
        ("Il y a du nouveau dans un forum que vous suivez.", "Forum", "Sujet", "Message de", "Bonjour à tous,"),
    ],
)
def test_a_forum_that_stands_in_a_row_is_read_by_all(sentence, forum, subject, writer, greeting):
    words = f"{greeting}\n\nthe lids come in week 51. We cannot start before that.\n\nPlease vote until Friday."
    page = "https://projects.example/index.php?m=forums&forum_id=6"
    rows = f"{forum}: Box 2\n{subject}: Re: Lids\n{writer}: Owen Prichard <owen@partner.example>"
    body = f"{sentence}\n\n{rows}\n\n{page}\n\n{words}"
    sender = "Project forum watch <project@projects.example>"
    found = card("Forum activity Re: Lids", body, sender, "X-Mailer: dotProject v2.2.0\n")
    assert found == ("comment", "Owen Prichard", words, page)


@pytest.mark.parametrize(
    ("subject", "sentence"),
    [
        ("Hai ricevuto un nuovo messaggio", "Hai ricevuto un nuovo messaggio dall'utente Rossella Berti su"),
        ("You have a new message", "You have received a new message from Rossella Berti at"),
        ("Tienes un nuevo mensaje", "Has recibido un nuevo mensaje de Rossella Berti en"),
        ("Sie haben eine neue Nachricht", "Sie haben eine neue Nachricht von Rossella Berti erhalten:"),
    ],
)
def test_a_message_without_its_words_waits_at_the_site(subject, sentence):
    home = "https://site.example/"
    headers = "X-Mailer: PHPMailer 5.2.28\n"
    assert card(subject, f"{sentence} {home}", headers=headers) == ("message", "Rossella Berti", "", home)
    circular = f"{headers}List-Unsubscribe: <https://site.example/off>\n"
    assert card(subject, f"{sentence} {home}", headers=circular)[0] != "message"


@pytest.mark.parametrize(
    ("subject", "sentence", "day", "button"),
    [
        ("Vous avez reçu un nouvel avis", "Vous avez reçu un avis !", "Date de visite : mai 2026", "Répondre"),
        ("You have a new review", "You received a new review!", "Date of experience: November 2026", "Reply"),
        ("Neue Bewertung", "Sie haben eine neue Bewertung erhalten!", "Datum des Besuchs: November 2026", "Antworten"),
    ],
)
def test_a_place_below_a_name_is_no_name_and_a_day_no_word(subject, sentence, day, button):
    page = "https://www.trips.example/Show-r998-Acme.html"
    head = f"<h1>{sentence}</h1><table><tr><td><p><b>mira_b69</b><br>Lyon, France</p>"
    head += f"<p><a href='{page}'>A fine day</a></p>"
    foot = f"<p>{day}</p></td></tr></table><a href='{page}' style='background:#3a1;padding:12px'>{button}</a>"
    headers = "List-Unsubscribe: <https://www.trips.example/off>\n"
    found = card(subject, f"{head}<p>{WORDS}</p>{foot}", "Trips <members@trips.example>", headers, "html")
    assert found == ("review", "mira_b69", WORDS, page)


@pytest.mark.parametrize("amount", ["Ausstehender Betrag", "Pending Amount", "Montant Restant", "Importe Pendiente"])
def test_the_label_of_a_row_is_nobody(amount):
    rows = [("Event", "Open day"), (amount, "€96,00"), ("Purchased Products", "2x Ticket")]
    table = "".join(f"<tr><td><strong>{label}</strong></td><td>{value}</td></tr>" for label, value in rows)
    body = f"<h1>A new order has been placed: QX3</h1><table>{table}</table><a href='{LINK}'>View order</a>"
    assert card("A new order has been placed: QX3", body, kind="html")[0] == "unknown"


@pytest.mark.parametrize(
    ("label", "part"),
    [("View comment", "comment-6590"), ("Kommentar ansehen", "c812"), ("Voir le commentaire", "isso-44"),
     ("Ver comentario", "comment_91")],
)
def test_a_service_leads_to_the_comment_on_the_page_of_the_reader(label, part):
    page = f"https://www.acme.example/blog/cold-start/#{part}"
    body = ("<h2>A new comment was posted on Acme Blog</h2><a href='https://site.example/by/dale/'><b>Dale Whitcomb</b>"
            f"</a><p>{WORDS}</p><p><a href='{page}'>{label}</a> <a href='https://b.site.example/admin/moderate/'>Moderate</a>")
    headers = "References: <t@site.example>\n"
    found = card("[acmeblog] Re: Cold start", body, "Threads <notifications@site.example>", headers, "html")
    assert found == ("comment", "Dale Whitcomb", WORDS, page)
    other = body.replace("www.acme.example", "www.other.example")
    found = card("[acmeblog] Re: Cold start", other, "Threads <notifications@site.example>", headers, "html")
    assert "other" not in found[3]


def test_a_comment_in_a_conversation_is_one():
    body = f'Hello,\nBeatriz Meireles added a new comment to the conversation:\n"{WORDS}"\n\nhttps://site.example/c?id=88'
    assert card("New comment on conversation: Offer", body, headers="")[:3] == ("comment", "Beatriz Meireles", WORDS)


def test_nothing_is_slower_than_linear():
    def seconds(size):
        body = f"Ann Lee replied to your comment.\n\n{'Your comment: a' * size}\n" + f"Reply:\n{RULE}\n" * size
        began = time.perf_counter()
        notice.read(mail("New reply to your comment", body, NOBODY, SENT))
        return time.perf_counter() - began

    seconds(50)
    assert seconds(20_000) < 3
    for text in ("a" * 100_000, "c-" * 50_000, "date " * 20_000, " " * 100_000):
        began = time.perf_counter()
        notice_parent.is_answered(text)
        list(notice_sites.of_comments(mail("a", "b"), [f"https://acme.example/#{text}"], ()))
        assert time.perf_counter() - began < 0.5
