# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What programs set around the words of a person: labels, notices of moderation, quotation marks, feet, rules."""

import pytest
from notice_mail import mail, told

import parsers
from parsers.held_words import HELD

LINK = "https://club.example/t/55#c812"
WORDS = "Is the lid made of steel? We need two."
CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example"}))


def card(*arguments, **values):
    """(action, author, words, link) of the only card, or what became of the mail."""
    outcome = parsers.parse(mail(*arguments, **values).raw, CONTEXT)
    found = outcome.found
    return (found[0].action, found[0].author_name, found[0].text, found[0].url) if found else (outcome.name,)


@pytest.mark.parametrize(
    ("sentence", "held"),
    [
        ("Mia Stone commented on Red kettles:", "This comment stays unpublished until you approve it."),
        ("Mia Stone hat Red kettles kommentiert:", "Der Kommentar wird erst nach Ihrer Freigabe veröffentlicht."),
        ("Mia Stone a commenté Red kettles :", "Ce commentaire n'est pas publié tant que vous ne l'avez pas approuvé."),
        ("Mia Stone ha comentado en Red kettles:", "Este comentario seguirá oculto hasta que un moderador lo apruebe."),
        ("Mia Stone ha commentato Red kettles:", "Questo commento resta non pubblicato fino a quando non lo approvi."),
        ("Mia Stone comentou em Red kettles:", "O comentário só será publicado depois de aprovado por um moderador."),
        ("Mia Stone heeft gereageerd op Red kettles:", "Deze reactie is pas zichtbaar nadat u ze hebt goedgekeurd."),
        ("Mia Stone skomentowała Red kettles:", "Komentarz nie będzie widoczny, dopóki go nie zatwierdzisz."),
        ("Mia Stone оставила комментарий к Red kettles:", "Комментарий будет опубликован после проверки модератором."),
        ("Mia Stone прокоментувала Red kettles:", "Цей коментар не буде опубліковано, поки його не схвалять."),
        ("Mia Stone okomentovala Red kettles:", "Tento komentář nebude zveřejněn, dokud ho neschválíte."),
        ("Mia Stone kommenterade Red kettles:", "Kommentaren publiceras först när du har godkänt den."),
        ("Mia Stone kommenterede Red kettles:", "Kommentaren bliver først synlig, når den er godkendt."),
        ("Mia Stone kommentoi Red kettles:", "Kommentti julkaistaan vasta, kun ylläpitäjä on hyväksynyt sen."),
        ("Mia Stone a comentat la Red kettles:", "Comentariul nu va fi publicat până când nu îl aprobați."),
        ("Mia Stone коментира Red kettles:", "Коментарът няма да бъде публикуван, докато не го одобрите."),
        ("Mia StoneさんがRed kettlesにコメントしました：", "このコメントは承認されるまで公開されません。"),
        ("Mia Stone 评论了 Red kettles：", "该评论在审核通过之前不会公开。"),
        ("Mia Stone님이 Red kettles에 댓글을 남겼습니다:", "이 댓글은 승인 후에 공개됩니다."),
    ],
)
def test_a_notice_of_moderation_below_the_words_is_the_programs(sentence, held):
    found = told("New comment by Mia Stone", f"{sentence}\n\n{WORDS}\n\n{held}\n\n{LINK}")
    assert found[1:3] == ("Mia Stone", WORDS)


@pytest.mark.parametrize(
    "words",
    [
        "Is it loud?\n\nThis comment is not for publication.",
        "Is it loud?\n\nPlease do not publish this comment until I say so.",
        "Is it loud?\n\nThis review may help others: the lid leaks.",
        "Nice.\n\nThe answer was approved by our boss, send 20.",
        'The manual says this:\n\n"Turn it left"\n\nThat is wrong.',
        '"Turn it left"\n\nThat is wrong.',
        "Created by hand, is it?\n\nWe need two.",
    ],
)
def test_words_that_look_like_it_are_the_persons(words):
    assert told("New comment", f"Mia Stone commented on Red kettles:\n\n{words}\n\n{LINK}")[2] == words


def test_a_notice_of_moderation_is_sought_in_linear_time():
    assert not HELD.match("This comment " + "not be " * 5000)


@pytest.mark.parametrize(
    ("label", "sentence", "words"),
    [
        ("Comment / Kommentar:", "Mia Stone commented on your post:", WORDS),
        ("Kommentar (Comment):", "Mia Stone commented on your post:", WORDS),
        ("Kommentarens text:", "Mia Stone kommenterade ditt inlägg:", WORDS),
        ("Komentář zní:", "Mia Stone okomentovala váš příspěvek:", WORDS),
        ("コメント内容：", "Mia Stoneさんが以下の質問にコメントしました。", "蓋は鉄ですか。"),
        ("评论内容：", "Mia Stone 评论了您的帖子：", "盖子是钢的吗？"),
        ("댓글 내용:", "Mia Stone님이 회원님의 글에 댓글을 남겼습니다:", "뚜껑은 강철인가요?"),
    ],
)
def test_the_label_below_the_title_is_none_of_the_words(label, sentence, words):
    body = f"<p>{sentence}<br><a href='{LINK}'>Red kettles or blue ones</a><br>{label}<br></p><pre>{words}</pre>"
    assert told("New comment by Mia Stone", body, kind="html")[1:3] == ("Mia Stone", words)


@pytest.mark.parametrize(
    ("sentence", "quoted", "below"),
    [
        ("Mia Stone has added a note to a page that you worked on.", f'"{WORDS}"', "Click here|to reply to the note."),
        ("Wir möchten Ihnen mitteilen, dass Mia Stone eine Notiz hinzugefügt hat.", f"„{WORDS}“",
         "Klicken Sie hier|, um auf die Notiz zu antworten."),
        ("Mia Stone dejó una nota en una página en la que usted trabajó.", f"«{WORDS}»",
         "Haga clic aquí|para responder a la nota."),
        ("Mia Stone a ajouté un commentaire à votre page.", f"« {WORDS} »",
         "Cliquez ici|pour répondre au commentaire."),
    ],
)
def test_a_paragraph_in_quotation_marks_is_the_words(sentence, quoted, below):
    label, rest = below.split("|")
    body = (f"<p>Hello acme,</p><p>{sentence}</p><p>{quoted}</p><p><a href='{LINK}'>{label}</a> {rest}</p>"
            "<p>Thanks,<br>Kettle Boards</p>")
    assert told("New note by Mia Stone", body, kind="html")[2] == WORDS


def test_other_marks_inside_of_quotation_marks_are_the_persons():
    words = "Le couvercle “Rouge” est-il en acier ?"
    body = f"<p>Mia Stone a ajouté un commentaire à votre page.</p><p>« {words} »</p><p><a href='{LINK}'>Voir</a></p>"
    assert told("Nouveau commentaire de Mia Stone", body, kind="html")[2] == words


@pytest.mark.parametrize(
    "foot",
    ["Generated by Kettle CMS 3.2", "Erstellt mit Kettle CMS 3.2", "Généré par Kettle CMS", "Создано в Kettle CMS",
     "Wygenerowano przez Kettle CMS", "Comment ID: 812", "コメント番号：812"],
)
def test_what_made_the_mail_and_numbers_are_no_words(foot):
    assert told("New comment", f"Mia Stone commented on Red kettles:\n\n{WORDS}\n\n{foot}\n\n{LINK}")[2] == WORDS


@pytest.mark.parametrize(
    ("subject", "lead", "rows"),
    [
        ("Ticket ID #1183 Reply", "A reply has been made to a ticket in your department.",
         "Ticket ID: 1183\nMember: Olga Stone\nSubject: Leak"),
        ("Ticket #1183: neue Antwort", "Auf ein Ticket wurde geantwortet.",
         "Ticket-Nr.: 1183\nKunde: Olga Stone\nBetreff: Leck"),
        ("Заявка #1183: новый ответ", "На заявку поступил ответ.", "Заявка: 1183\nКлиент: Olga Stone\nТема: Течь"),
    ],
)
def test_words_between_rules_stand_above_the_rows_of_a_ticket(subject, lead, rows):
    link = "https://club.example/admin.php?act=tickets&code=view&id=1183"
    rule = "-" * 27
    body = f"\n\n{rule}\n\n".join((lead, WORDS, rows, f"Manage this ticket: {link}\n\nRegards,\n\nThe team"))
    assert card(subject, body)[1:] == ("Olga Stone", WORDS, link)


@pytest.mark.parametrize(
    ("subject", "lead"),
    [
        ('Notification: Message added ("Red kettles" - By mia.wrenn)', "the following messages were added:"),
        ('Meldung: Nachricht hinzugefügt ("Red kettles" - von mia.wrenn)', "folgende Nachrichten wurden hinzugefügt:"),
        ('Уведомление: добавлено сообщение ("Red kettles" - от mia.wrenn)', "добавлены следующие сообщения:"),
    ],
)
def test_a_name_with_a_part_of_the_domain_is_somebodys(subject, lead):
    link = "https://wrenn.example/message.php?action=show&id=7&mid=41"
    body = f"Hi,<br><br>{lead}<br><br><h3><a href='{link}'>Red kettles</a></h3><p>{WORDS}</p>"
    found = card(subject, body, sender="Studio Wrenn <projects@wrenn.example>", kind="html",
                 headers="X-Mailer: PHPMailer 5.2.9 (https://github.com/PHPMailer/PHPMailer/)\n")
    assert found[1:] == ("mia.wrenn", WORDS, link)


@pytest.mark.parametrize(
    ("first", "rows"),
    [
        ("A post has been added to the following discussion :",
         "Discussion : Plan\nPosted by : Mia Stone (mia)\nOrganization : Acme"),
        ("Ett inlägg har lagts till i följande diskussion :",
         "Diskussion : Plan\nInskickat av : Mia Stone (mia)\nOrganisation : Acme"),
        ("Un message a été ajouté à la discussion suivante :", "Discussion : Plan\nPosté par : Mia Stone (mia)"),
    ],
)
def test_a_row_names_the_writer_in_whose_name_a_program_sends(first, rows):
    link = "https://club.example/general/login.php?url=topics%2Fview.php%3Fid%3D96"
    body = f"{first}\n\n{rows}\n\nFor more information, go to :\n{link}\n\n---\nThis message was generated by Box."
    found = card("New post : Plan", body, sender="Mia Stone <mia@club.example>")
    assert found[0] in ("comment", "message", "question") and found[1:] == ("Mia Stone", "", link)


@pytest.mark.parametrize(
    ("stamp", "advice"),
    [
        ("Oct 19 - 10:42 AM", "You can log in to Kettlebox to reply: {}\nYou can also reply to this email to answer."),
        ("19. Okt. 2026, 10:42", "Sie können sich anmelden: {}\nSie können auch auf diese E-Mail antworten."),
        ("19 oct. 2026 10:42", "Vous pouvez entrer dans Kettlebox : {}\nVous pouvez aussi répondre à cet e-mail."),
    ],
)
def test_a_talk_has_the_name_in_from_above_and_how_one_answers_below(stamp, advice):
    link = "https://club.example/conversations/3391"
    body = f"Project: Shop\nConversation: Red kettles\n\nMia Stone, {stamp}\n{WORDS}\n\n{advice.format(link)}"
    found = card("[shop] Red kettles", body, sender="Mia Stone <shop+conversation+3391@club.example>",
                 headers="Reply-To: shop+conversation+3391@club.example\n")
    assert found[0] in ("comment", "message") and found[1:] == ("Mia Stone", WORDS, link)


def test_nobody_does_what_the_reader_can():
    sentence = "Você pode entrar no Kettlebox para responder"
    way = f"<p>Você pode <a href='{LINK}'>entrar no Kettlebox</a>.</p>"
    body = f"<p>Mia Stone comentou em sua foto:</p><p>{WORDS}</p>{way}"
    assert told("Novo comentário", f"<p>{sentence}</p>{body}", kind="html")[1] == "Mia Stone"


EN, DE = "Mia Stone commented on your post:", "Mia Stone hat Ihren Beitrag kommentiert:"
FR, RU = "Mia Stone a commenté votre publication :", "Mia Stone оставила комментарий к вашей записи:"


@pytest.mark.parametrize(
    ("sentence", "below"),
    [
        (EN, "There are 4 more comments."), (DE, "Es gibt 4 weitere Kommentare."),
        (FR, "Il y a 4 autres commentaires."),
        (RU, "Ещё 4 комментария."), (EN, "You have 3 unread messages."), (DE, "Sie haben 3 ungelesene Nachrichten."),
        (FR, "Vous avez 3 messages non lus."), (RU, "У вас 3 непрочитанных сообщения."),
        (EN, 'Written on 12 October 2026 at 10:00 in the board "Kettles".'),
        (DE, "Geschrieben am 12. Oktober 2026 um 10:00."), (FR, "Écrit le 12 octobre 2026 à 10:00 dans le forum."),
        (EN, "This comment was written in reply to your post."),
        (DE, "Dieser Kommentar wurde als Antwort auf Ihren Beitrag geschrieben."),
        (EN, "If you think that this comment breaks our rules, report it."),
        (DE, "Wenn Sie meinen, dass dieser Kommentar gegen unsere Regeln verstößt, melden Sie ihn."),
        (FR, "Si vous pensez que ce commentaire enfreint nos règles, signalez-le."),
        (RU, "Если комментарий нарушает правила, сообщите нам."),
        (EN, "3 likes · 2 replies"), (FR, "3 j’aime · 2 réponses"), (RU, "3 отметки · 2 ответа"),
        (EN, "Tip: you can write @name to mention somebody."),
        (EN, f"If the link does not work, copy it into your browser: {LINK}"),
        (DE, f"Wenn der Link nicht funktioniert, kopieren Sie ihn in Ihren Browser: {LINK}"),
        (RU, f"Если ссылка не открывается, скопируйте её в браузер: {LINK}"),
    ],
)
def test_what_a_site_tells_below_the_words(sentence, below):
    assert told("Mia Stone commented", f"{sentence}\n\n{WORDS}\n\n{below}\n\n{LINK}")[2] == WORDS


@pytest.mark.parametrize(
    "words",
    [
        "Is it loud?\n\nPosted on 3 May 2026, it never came.",
        "Is it loud?\n\nThere are 4 more kettles.",
        "Is it loud?\n\nI have 3 unread messages from you.",
        "Is it loud?\n\nThere are 2 more questions.",
        "Is it loud?\n\nIf the lid breaks, send a new one.",
        "Is it loud?\n\nTip: less water.",
        "Here is what I need:\n\n2 kettles\n1 lid",
        "Hello,\n\nwe need:\n- 2 lids\n- 1 kettle",
        "Wir brauchen:\n- 2 Deckel",
        "Нам нужны:\n- 2 крышки",
    ],
)
def test_what_a_person_tells_below_his_question(words):
    assert told("Mia Stone commented", f"{EN}\n\n{words}\n\n{LINK}")[2] == words


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Mia Stone commented on your post Red kettles.", "Here is what was written:"),
        ("Mia Stone hat Ihren Beitrag Red kettles kommentiert.", "Der Kommentar lautet:"),
        ("Mia Stone a commenté votre publication Red kettles.", "Le commentaire est le suivant :"),
        ("Mia Stone оставила комментарий к вашей записи.", "Текст сообщения следующий:"),
    ],
)
def test_a_line_that_leads_over_to_the_words(sentence, lead):
    assert told("New comment by Mia Stone", f"{sentence}\n\n{lead}\n\n{WORDS}\n\n{LINK}")[2] == WORDS
