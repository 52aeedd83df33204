# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whose a line of a notification is: the person's greeting and quotation, what he answered, the masthead, a label."""

import time

import pytest
from notice_mail import SITE, mail, told

import parsers
from parsers import telling
from parsers.dispatch import parse
from parsers.kinds import notice, notice_lines, notice_rows, notice_signs
from parsers.labels import key_of
from parsers.names import is_name

LINK = "https://desk.acme.example/#ticket/zoom/2291"
DESK = "Acme Helpdesk <noreply@desk.acme.example>"
OF_A_DESK = "Auto-Submitted: auto-generated\nPrecedence: bulk\nReferences: <of-ticket-2291@desk.acme.example>\n"
CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example"}))


def outcome(*arguments, **values):
    found = parse(mail(*arguments, **values).raw, CONTEXT)
    one = next(iter(getattr(found, "interests", ())), None)
    return (one.action, one.author_name, one.text) if one else (found.name, found.reason)


@pytest.mark.parametrize(
    ("subject", "sentence"),
    [
        ("Novo Chamado (40 chaleiras) [Ticket#61042]", "Um novo chamado (40 chaleiras) foi criado por \"{}\"."),
        ("Neues Ticket (40 Kessel) [Ticket#61042]", "es wurde ein neues Ticket (40 Kessel) von \"{}\" erstellt."),
        ("New Ticket (40 kettles) [Ticket#61042]", "A new ticket (40 kettles) has been created by \"{}\"."),
        ("Nuevo Ticket (40 teteras) [Ticket#61042]", "Se ha creado un nuevo ticket (40 teteras) con \"{}\"."),
        ("Nový ticket (40 konvic) [Ticket#61042]", "byl vytvořen nový ticket (40 konvic) uživatelem \"{}\"."),
        ("Új jegy (40 kanna) [Ticket#61042]", "„{}” új jegyet (40 kanna) hozott létre."),
        ("Yeni bilet (40 çaydanlık) [Ticket#61042]", "Yeni bilet (40 çaydanlık), \"{}\" tarafından oluşturuldu."),
        ("Нова заявка (40 чайників) [Ticket#61042]", "Нову заявку (40 чайників) створив \"{}\"."),
        ("新工单 (40) [Ticket#61042]", "\"{}\" 用户创建了一张主题为 (40) 的新工单."),
        ("Nytt ärende (40 kittlar) [Ticket#61042]", "Ärende (40 kittlar) har skapats av \"{}\"."),
        ("Novi ticket (40 kotlova) [Ticket#61042]", "novi ticket (40 kotlova) je stvoren od strane „{}”."),
    ],
)
def test_a_desk_that_tells_its_agents_of_a_ticket_acknowledges_nothing(subject, sentence):
    words = "<blockquote type=cite>Good evening, we need 40 kettles.<br>Do you deliver?</blockquote>"
    body = f"<div>{sentence.format('<b>Mira Stolz</b>')}</div>{words}<a href='{LINK}'>View this</a>"
    found = outcome(subject, body, DESK, OF_A_DESK, kind="html")
    assert found == ("message", "Mira Stolz", "Good evening, we need 40 kettles.\nDo you deliver?")


def test_what_our_own_desk_says_of_a_ticket_is_ignored_by_nobody():
    words = "The ticket 61042 was created. Kettles for a hotel."
    assert outcome("Ticket#61042", words, DESK, OF_A_DESK)[0] == "unknown"
    foreign = "Other desk <noreply@desk.other.example>"
    headers = OF_A_DESK.replace("desk.acme", "desk.other")
    assert outcome("Ticket#61042", words, foreign, headers) == ("ignored", "acknowledgement of a help desk")


@pytest.mark.parametrize("label", ["Demandeur :", "Requester:", "Žadatel:", "Talep eden:", "依頼者："])
def test_who_asks_is_no_word_of_his(label):
    body = (
        f"Un nouveau ticket a été créé par Mira Stolz.\n\n{label} Mira Stolz <mira@mail.example>\n"
        "Sujet : Bouilloire\n\n"
        f"The lid still leaks.\n\nOuvrir le ticket : {LINK}")
    found = outcome("Nouveau ticket n° 4412 : Bouilloire", body, DESK, OF_A_DESK)
    assert found == ("message", "Mira Stolz", "The lid still leaks.")


def test_a_title_in_quotation_marks_is_nobody():
    body = f"<p>There is a new ticket about \"<b>Red Kettle</b>\".</p><p>It is loud.</p><a href='{LINK}'>View</a>"
    found = notice.read(mail("New ticket", body, DESK, OF_A_DESK, kind="html"))
    assert found is None or found.told.names != ["Red Kettle"]


@pytest.mark.parametrize(
    "line",
    [
        "Stolz Mira ezt írta:", "Mira Stolz a következőt írta:", "Mira Stolz şunları yazdı:", "Mira Stolz napísala:",
        "Mira Stolz rašė:", "Mira Stolz rakstīja:", "Mira Stolz je napisao/la:", "Mira Stolz va escriure:",
        "Mira Stolz menulis:", "Mira Stolz đã viết:", "Mira Stolz kirjutas:",
    ],
)
def test_an_attribution_names_who_wrote(line):
    assert notice_lines.byline(telling.normal(line))[0] in ("Mira Stolz", "Stolz Mira")


def test_what_a_notice_quotes_below_an_attribution_is_all_that_was_written():
    body = f"A jegy egy üzenetet kapott.\n\nStolz Mira ezt írta:\n> Jó napot!\n>\n> Hangos?\n>\n> Mira\n\n{LINK}"
    found = told("[Ticket#55] Követés", body, "Acme üzenetek <desk@acme.example>", "X-OTRS-Loop: true\n")
    assert found[1:3] == ("Stolz Mira", "Jó napot!\n\nHangos?\n\nMira")


@pytest.mark.parametrize("greeting", ["Hola:", "Guten Tag,", "Dear all,", "Sehr geehrte Damen und Herren,", "Bonjour,"])
def test_a_greeting_of_nobody_by_name_below_an_address_is_the_persons(greeting):
    body = f"<URL: {LINK} >\n\n{greeting}\n\nThree kettles came without a lid. Can you send them?\n"
    found = told("[Acme #47] Lids", body, "Mia Stone via RT <rt@desk.example>", "X-RT-Ticket: Acme #47\n")
    assert found[1:3] == ("Mia Stone", f"{greeting}\n\nThree kettles came without a lid. Can you send them?")
    named = told("[Acme #47] Lids", body.replace(greeting, "Hello Olaf,"), "Mia Stone via RT <rt@desk.example>",
                 "X-RT-Ticket: Acme #47\n")
    assert named[2] == "Three kettles came without a lid. Can you send them?"


def test_words_inside_the_sentence_are_what_was_answered():
    html = (
        "<p><span>Mia Stone</span> hat auf Ihren Kommentar „Boil it three times before use.“ geantwortet:</p>"
        "<blockquote>Boil it three times before use.</blockquote><div><p>Thank you. Shall I oil it?</p></div>"
        "<p>To stop such mail, <a href='https://club.example/unsubscribe?t=1'>unsubscribe</a>.</p>")
    found = told("Mia Stone hat auf Ihren Kommentar geantwortet", html, kind="html")
    assert found[:3] == ("reply", "Mia Stone", "Thank you. Shall I oil it?")
    alone = html.replace(" „Boil it three times before use.“", "").partition("<div>")[0]
    assert told("Mia Stone hat auf Ihren Kommentar geantwortet", alone, kind="html")[2].startswith("Boil it")


def test_a_masthead_and_what_stands_below_another_heading_are_no_words():
    head = "<div style='background:#f7f7f7'><a href='https://club.example'>Kettle Boards</a> Good tea</div>"
    rows = "<p>You have got a new comment</p><p>Is it loud?</p><p>Comment by: Mia Stone E-mail: mia@stone.example</p>"
    link = "<p>Address: <a href='https://club.example/58#comment-241'>https://club.example/58#comment-241</a></p>"
    assert told("New comment", head + rows + link, kind="html")[1:3] == ("Mia Stone", "Is it loud?")
    html = (
        "<p>There has been a new comment on Kettles by mia_s.</p><h2>Source string</h2><div class='text'>Heating up"
        "</div><h2>Comment</h2><p>It should say boiling. Shall I?</p><a href='https://club.example/t/7'>View</a>")
    assert told("New comment in Kettles", html, kind="html")[1:3] == ("mia_s", "It should say boiling. Shall I?")


@pytest.mark.parametrize("value", ["Mia Stone E-mail: m@s.example", "Mia Stone, Эл. почта: m@s.example",
                                   "Mia Stone メールアドレス：m@s.example", "Mia Stone <m@s.example>"])
def test_a_label_behind_a_name_is_no_part_of_it(value):
    assert notice_lines.person(value) == ("Mia Stone", "m@s.example")


@pytest.mark.parametrize("word", ["En", "Ein", "Une", "Een", "Já", "Schon", "Niemand", "Nikt", "Никто", "Egy", "Bạn"])
def test_articles_adverbs_and_nobody_are_no_names(word):
    assert not is_name(word)
    assert is_name(f"{word}a Stone")


@pytest.mark.parametrize("one", [
    "En bruker har kommentert en side i Kjeler:", "En användare har kommenterat en sida i Kittlar:",
    "Ein Benutzer hat die Seite Kessel kommentiert:", "Un utilisateur a commenté la page Bouilloires :",
    "Een gebruiker heeft gereageerd op de pagina Ketels:", "Egy felhasználó hozzászólt a Kannák oldalhoz:"])
def test_somebody_who_is_not_named_is_nobody(one):
    found = telling.read(telling.normal(one))
    assert found and found.action == "comment" and not found.names


@pytest.mark.parametrize("one", [
    "Já enviei dois e-mails e ninguém respondeu.", "I wrote twice and nobody has answered.",
    "Ich habe geschrieben, aber niemand hat geantwortet.", "J'ai écrit, mais personne n'a répondu.",
    "Pisałam dwa razy i nikt nie odpowiedział."])
def test_what_nobody_did_tells_nothing(one):
    found = telling.read(telling.normal(one))
    assert found is None or not found.names


def test_a_title_that_asks_is_no_question_of_a_survey():
    body = "@sales is it coming back in green? Three of us would order one.\n\nCheck it out: https://club.example/d/904#c904"
    sender = "Kettle Boards <noreply@club.example>"
    assert outcome("[Boards] KettleOwen mentioned you in Which kettle?", body, sender)[:2] == ("mention", "KettleOwen")
    survey = mail("Em que você recomendaria a chaleira?", f"Responda: {LINK}", sender)
    found = notice.read(survey)
    assert found is None or notice_signs.asks_the_reader(survey, found)


@pytest.mark.parametrize(
    ("subject", "rows"),
    [
        ("You have received a new complaint: Kettle", "Title: Kettle\nConsumer: Mia Stone\nCity: Graz\nComplaint:\n{}"),
        ("Neue Beschwerde: Kessel", "Titel: Kessel\nVerbraucher: Mia Stone\nOrt: Graz\nBeschwerde:\n{}"),
        ("Nova reclamação: chaleira", "Título: chaleira\nConsumidor: Mia Stone\nCidade: Porto\nReclamação:\n{}"),
        ("Nowa skarga: czajnik", "Tytuł: czajnik\nKonsument: Mia Stone\nSkarga:\n{}"),
    ],
)
def test_complaints_are_told(subject, rows):
    words = "It stopped boiling in May. I wrote twice and nobody answered."
    cells = "<br>".join(f"<b>{row}</b>" if row.endswith(":") else row for row in rows.format(words).split("\n"))
    body = f"<p>{subject}</p><div style='background:#f7f7f7'>{cells}</div><a href='https://fair.example/c/214'>Answer</a>"
    found = outcome(subject, body, "Fair Board <noreply@fair.example>", kind="html")
    assert found == ("message", "Mia Stone", words)


def test_name_and_password_of_an_account_are_no_letter():
    site = "Kettleforum <admin@club.example>"
    for rows in ("Gebruikersnaam: acme\nWachtwoord: tk7Rw2pQ", "Login : acme\nMot de passe : tk7Rw2pQ",
                 "Логин: acme\nПароль: tk7Rw2pQ"):
        found = outcome("Account", f"Hallo,\n\n{rows}\n\nhttps://club.example/", site)
        assert found == ("unknown", "perhaps a confirmation for an account")
    asks = "Hello,\n\nUsername: acme\nPassword: tk7Rw2pQ\n\nIt does not work. Can you help?\nhttps://club.example/"
    assert outcome("Login", asks, "Mia Stone <mia@club.example>")[0] == "letter"


@pytest.mark.parametrize("text", [
    "Eine Kundin hat uns einen Kommentar geschrieben.\n\nKönnen Sie liefern?",
    "Un client a commenté notre page et il a raison.\n\nPouvez-vous livrer ?",
    "Nobody answered my ticket.\n\nIs it loud?"])
def test_letters_of_what_others_did_lose_nothing(text):
    assert outcome("Hello", text, "Mia Stone <mia@stone.example>") == ("letter", "Mia Stone", text)


def test_a_settings_line_ends_what_may_be_words():
    html = (
        "<p>There was activity at Kettle Boards</p><p><a href='https://club.example/u/mia'>Mia Stone</a> heeft je "
        "genoemd in een reactie bij <a href='https://club.example/f/33'>Prices.xlsx</a></p><em>3 november 2026 om 09:47"
        "</em><p>Je kunt deze e-mails uitschakelen in de <a href='https://club.example/settings/me'>instellingen</a>.</p>"
        "<p>Kettle Boards - a place for all</p>")
    assert told("Activiteit op Kettle Boards", html, SITE, "Auto-Submitted: auto-generated\n", kind="html")[:3] == (
        "mention", "Mia Stone", "")


def test_sentences_that_end_where_scripts_have_no_capitals_are_not_joined():
    html = (
        "<p><b>보리차</b>님이 회원님의 글에 댓글을 남겼습니다.</p>"
        "<p>안녕하세요, 글 잘 봤습니다. 뚜껑만 따로 구매할 수 있을까요? 금이 갔어요.</p>"
        "<p><a href='https://club.example/132#comment18'>댓글 보기</a></p>"
        "<p>본 메일은 발신전용입니다. 알림은 <a href='https://club.example/set'>설정</a>에서 변경할 수 있습니다.</p>")
    found = told("글에 새 댓글이 달렸습니다.", html, kind="html")
    assert found[2] == "안녕하세요, 글 잘 봤습니다. 뚜껑만 따로 구매할 수 있을까요? 금이 갔어요."


@pytest.mark.parametrize(("label", "key"), [
    ("İsim", "name"), ("Auteur•e du commentaire", "name"), ("Imię/nick", "name"), ("Username / Name", "name"),
    ("Nick", ""), ("Red/Blue", ""), ("작성자 이름", "name"), ("전자우편", "email"), ("덧글", "message")])
def test_labels_in_capitals_of_turkey_for_all_and_of_several_words(label, key):
    assert key_of(label) == key


@pytest.mark.parametrize("label", [
    "Kommenteerija", "Kommentoija", "Komentētājs", "Cine a comentat", "Người bình luận", "コメントユーザー",
    "댓글 작성자", "Autor del comentari", "Автор коментаря", "Kommentar frå", "نظر دهنده", "יוצר התגובה"])
def test_who_commented_by_the_label_of_his_name(label):
    body = f"Page: Red kettles\n{label}: Mia Stone\nComment: Is it loud?\n\nView: https://club.example/t/7#c3"
    sender = "Kettle handbook <book@club.example>"
    assert told("New comment on Red kettles", body, sender)[1:3] == ("Mia Stone", "Is it loud?")


def test_whose_name_leads_to_the_first_page_is_a_site():
    body = (
        "<a href='https://club.example/'>Slow Evenings</a><p>A comment was added:</p><p><b>Text:</b> Is it loud?</p>"
        "<a href='https://club.example/t/7#c3'>View</a>")
    found = notice.read(mail("New comment", body, "Slow Evenings <evenings@club.example>", kind="html"))
    assert found is None or "Slow Evenings" not in found.told.names


@pytest.mark.parametrize("below", ["(!) This comment requires validation", "(!) Commentaire à valider"])
def test_what_stands_below_an_address_is_no_part_of_its_line(below):
    words = "The part on the lid is wrong. Could somebody confirm the date of it?\n\nWe need four."
    body = (f"Author: Mia Stone\nEmail: mia@stone.example\nComment: {words}\n\n"
            f"Manage this user comment: https://club.example/comments.php?comment_id=412\n{below}")
    found = told("[Kettles] Comment by Mia Stone", body)
    assert found[1:3] == ("Mia Stone", words)


def test_the_last_of_several_brackets_says_what_happened():
    body = "<h2>Lids (#88)</h2><h3>Új megjegyzést adott hozzá: Mia Stone</h3><p>Is it loud?</p>"
    found = told("[Suppliers][Új megjegyzés] Lids (#88)", body, "Board <board@club.example>", kind="html")
    assert found[:3] == ("comment", "Mia Stone", "Is it loud?")


@pytest.mark.parametrize("one", [
    "Kettle Boards yorum eklendi: Lids", "Kettle Boards 已收到评论：Lids", "Kettle Boards نظر دریافت شد: Lids"])
def test_where_something_was_received_nobody_acted(one):
    found = telling.read(telling.normal(one), "", ("Kettle Boards",))
    assert found and found.action == "comment" and not found.names


@pytest.mark.parametrize(("one", "name"), [
    ("نظر جدید توسط Mia Stone ارسال شد.", "Mia Stone"), ("由 Mia Stone 留言", "Mia Stone"),
    ("Mia Stone tarafından yeni yorum eklendi", "Mia Stone")])
def test_by_whom_it_was_received(one, name):
    assert telling.read(telling.normal(one)).names == [name]


@pytest.mark.parametrize(("raw", "alone"), [
    ("https://club.example/t/7", True), ("<https://a.example> | (https://b.example)", True),
    ("- https://a.example", True),
    ("[1]: https://a.example", True), ("[View][1] [Reply][2]", True), ("See https://a.example", False), ("", False),
    ("https://a.example Lids", False), ("://", False)])
def test_an_address_alone_in_a_line(raw, alone):
    assert notice_rows.NoticeRow(raw, "").is_link is alone


def test_addresses_without_blanks_take_no_time():
    start = time.process_time()
    assert not notice_rows.NoticeRow("http://" * 20_000 + " lids", "").is_link
    assert notice_rows.unwrapped("http://" * 20_000 + " x\n" + "lids " * 12 + "\nlids")
    notice.read(mail("New comment on Lids", "http:\\/\\/" * 20_000, DESK, OF_A_DESK))
    assert time.process_time() - start < 2


@pytest.mark.parametrize(("lead", "said", "leads"), [
    ("You've had an update to your case Motor (# 1482) on 2026-05-20 08:51:", "Moira Tulloch, said:",
     "You may review it at:"),
    ("Il y a du nouveau dans votre dossier Motor (# 1482) :", "Moira Tulloch a écrit :", "Voir :"),
])
def test_who_said_something_below_a_line_to_the_reader_is_no_letter_of_the_desk(lead, said, leads):
    link = "https://crm.desk.example/index.php?module=Cases&record=6b2f6f1e-90d7-4c5e-8d0a-4c1f5f0a9b11"
    body = f"Hi Acme,\n\n{lead}\n    {said}\n        The motor fits, the cable is too short.\n{leads}\n    {link}\n"
    raw = mail(
        "Motor (# 1482) update", body, sender="Kettle Support <support@desk.example>",
        headers="X-Mailer: PHPMailer 6\n").raw
    (found,) = parse(raw, CONTEXT).found
    assert (found.channel, found.author_name, found.text, found.url) == (
        "notification", "Moira Tulloch", "The motor fits, the cable is too short.", link)
