# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What stands beside the words in a notification: what a person shows in them, and what the program shows above."""

import pytest
from notice_mail import told

import parsers
from parsers import Context, links
from parsers.kinds.notice_frame import is_head
from parsers.kinds.notice_lines import byline
from parsers.kinds.notice_rows import Labels, NoticeRow, labels_of
from parsers.message import Message

LINK = "https://club.example/issues/7"
GENERATED = "Auto-Submitted: auto-generated\n"
STORY = "Mia Stone commented on issue 7:\n\n"


def both(subject, text, markup, headers=""):
    """A mail with both bodies, as a general reader tells it: (action, name, words)."""
    raw = (f"From: Kettle Boards <boards@club.example>\nTo: sales@acme.example\nSubject: {subject}\n"
           f"Message-ID: <1@x.example>\n{headers}Content-Type: multipart/alternative; boundary=x\n\n"
           f"--x\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
           f"--x\nContent-Type: text/html; charset=utf-8\n\n{markup}\n--x--\n")
    outcome = parsers.parse(raw.encode(), Context())
    return [(found.action, found.author_name, found.text) for found in outcome.found]


@pytest.mark.parametrize("words", [
    "It stops.\n\nThe log of the last run is here: https://paste.example/r/8",
    "Es stoppt.\n\nDas Protokoll vom Montag liegt hier: https://paste.example/r/8",
    "It stops.\n\nYou find the log of Monday here:\nhttps://paste.example/r/8",
])
def test_what_a_person_shows_elsewhere_is_his(words):
    assert told("Mia Stone commented on issue 7", f"{STORY}{words}\n\nView it: {LINK}")[2] == words


@pytest.mark.parametrize("row", [
    f"You find the answer of Mia here: {LINK}", "Follow all of us here: https://www.facebook.com/kettles",
    "See more: https://other.example/x",
])
def test_what_the_program_shows_ends_the_words(row):
    assert told("Mia Stone commented on issue 7", f"{STORY}It stops.\n\n{row}\n\nView it: {LINK}")[2] == "It stops."


CHANGES = ("<ul><li><strong>Stat</strong> schimmo da <i>Nov</i> a <i>Vec</i></li>"
           "<li><strong>Dona</strong> a <i>Acme</i></li>"
           "<li><strong>Textu</strong> novo (<a href='/d'>diff</a>)</li></ul>")


def test_a_list_of_changed_fields_in_no_language_is_the_programs():
    words = "<p>It stops.<br>Is it known?</p>"
    body = f"<p>Mia Stone commented on issue 7:</p>{CHANGES}{words}<p><a href='{LINK}'>View</a>"
    assert told("Mia Stone commented on issue 7", body, kind="html")[2] == "It stops.\nIs it known?"


def test_a_list_that_a_person_wrote_stays():
    listed = "<ul><li><strong>Red</strong> twelve of them</li><li><strong>Blue</strong> ten of them</li></ul>"
    words = f"<p>For the show we would need these:</p>{listed}"
    body = f"<p>Mia Stone commented on issue 7:</p>{words}<p><a href='{LINK}'>View</a>"
    found = told("Mia Stone commented on issue 7", body, kind="html")[2]
    assert found == "For the show we would need these:\n\n- Red twelve of them\n- Blue ten of them"


@pytest.mark.parametrize("row", [
    "Přiřazeno nastaven na Acme", "Стан змінився з Новий на Відкритий", "Status gewijzigd naar Open",
    "Stav bolo zmenené z Nový na Otvorený", "Durum: Yeni -> Açık", "Állapot megváltozott, Új helyett Nyitott lett",
    "Zmieniono Status z Nowy na Otwarty", "Κατάσταση άλλαξε από Νέο σε Ανοιχτό", "狀態 從 新 變更為 開啟",
    "Priorytet wurde auf Hoch gesetzt", "Fil slettet (kedel.txt)",
])
def test_a_row_of_a_changed_field(row):
    assert is_head(NoticeRow(row, row), lambda one: None, ())


@pytest.mark.parametrize("row", [
    "The thermostat was set to 60 degrees.", "Der Deckel wurde auf Wunsch geliefert.", "I set to 3 what was set to 2",
    "Is the status changed to open?",
])
def test_what_a_person_says_of_a_change_is_his(row):
    assert not is_head(NoticeRow(row, row), lambda one: None, ())


NOTE = ("{first}\n\n----------------------------------------\n (0008841) {name} ({role}) - 2026-11-19 10:42\n"
        f" {LINK}#c41\n----------------------------------------\nIt is empty when he comes back.\n\n- one\n- two\n\n"
        "Can you look?\n----------------------------------------\n")


@pytest.mark.parametrize(("first", "name", "role"), [
    ("Se ha añadido una NOTA a esta incidencia.", "Lucía Prado", "informador"),
    ("Към този проблем е добавена БЕЛЕЖКА.", "Мила Петрова", "докладвал"),
    ("Ouzhpennet ez eus bet un NOTENN.", "mia.stone", "kefredour"),
])
def test_a_note_below_its_head_between_two_rules(first, name, role):
    body = NOTE.format(first=first, name=name, role=role)
    found = told("[Shop 0002317]: The basket is empty", body, headers=GENERATED)
    assert found == ("comment", name, "It is empty when he comes back.\n\n- one\n- two\n\nCan you look?", f"{LINK}#c41")


def test_a_head_between_two_rules_tells_nothing_where_a_person_wrote():
    body = NOTE.format(first="See below.", name="Lucía Prado", role="our seller")
    assert told("The basket is empty", body, sender="Ann Lee <ann.lee@mail.example>") is None


@pytest.mark.parametrize(("line", "name"), [
    ("(0042) Ann Lee (reporter) - 2026-05-12 09:14", "Ann Lee"), ("#7 Ann van den Berg (manager) | 12.05.2026 09:14",
                                                                  "Ann van den Berg"),
    ("Order of Ann Lee (red) - as soon as you can", ""),
])
def test_a_name_of_several_words_before_what_he_is(line, name):
    assert byline(line)[0] == name


def test_a_comment_behind_its_label_on_a_ticket():
    body = (f"Bonjour Acme, Mia Stone a mis à jour un ticket :\n\n#143 Frais de port\n\nVoir {LINK}\n\n"
            "Commentaire : Bonjour, la TVA est double.\nPouvez-vous nous donner un délai ?\n")
    found = told("[Acme] Ticket #143 mis à jour", body, headers="List-Id: <acme.club.example>\n")
    assert found[:3] == ("comment", "Mia Stone", "Bonjour, la TVA est double.\nPouvez-vous nous donner un délai ?")


@pytest.mark.parametrize(("above", "text"), [
    ("", "Yes, with the new one as well."),
    ("Still so with 7.3.\n\n", "Still so with 7.3.\n\nYes, with the new one as well."),
])
def test_words_around_what_they_answer_in_a_tracker(above, text):
    body = (f"<p>Comment # 5 on <a href='{LINK}'>bug 7</a> from Mia Stone</p><pre>{above}"
            "(In reply to Olaf from comment #4)\n<span class='quote'>&gt; Does the new one fail too?</span>\n\n"
            "Yes, with the new one as well.</pre><hr><p>You are receiving this mail because:</p>")
    found = told("[Bug 7] Labels", body, kind="html", headers="X-Bugzilla-Who: mia@mail.example\n")
    assert found[:3] == ("comment", "Mia Stone", text)


CARD = ("<table><tr><td>Open</td><td>#7 - Fair - Mentioned</td></tr><tr><td>TASK</td><td>Prepare the show</td></tr>"
        "</table><p>{words}</p>")


def test_the_card_of_the_thing_above_the_words():
    words = "The customer wants to see it before Friday. Can you come?"
    markup = f"<p>Mia Stone mentioned you in a comment</p>{CARD.format(words=words)}<p><a href='{LINK}'>View</a></p>"
    text = f"Mia Stone mentioned you in a comment\n\n= #7 Prepare the show =\n\nComment added:\n{words}\n"
    found = both("Mia Stone mentioned you in #7 - Prepare the show", text, markup, GENERATED)
    assert found == [("mention", "Mia Stone", words)]


def test_a_title_that_only_the_markup_has():
    markup = (f"<h4>Kits for spring</h4><p>Hello, we would like two more of them.</p><p><b>Mia Stone</b></p>"
              f"<p><a href='{LINK}'>View this message</a></p>")
    text = f"Mia Stone just sent you a message:\n\nHello, we would like two more of them.\n\nView: {LINK}\n"
    found = both("Mia Stone just sent you a message in Kettles.", text, markup, GENERATED)
    assert found == [("message", "Mia Stone", "Hello, we would like two more of them.")]


def test_a_title_that_stands_in_both_bodies_is_of_who_wrote():
    markup = (f"<h4>Kits for spring</h4><p>Hello, we would like two more of them.</p><p><b>Mia Stone</b></p>"
              f"<p><a href='{LINK}'>View this message</a></p>")
    text = ("Mia Stone just sent you a message:\n\n## Kits for spring\nHello, we would like two more of them.\n\n"
            f"{LINK}\n")
    found = both("Mia Stone just sent you a message in Kettles.", text, markup, GENERATED)
    assert found[0][2].startswith("Kits for spring")


def test_words_with_a_link_inside_are_of_who_wrote():
    markup = (f"<p>About the <a href='{LINK}/red'>red one</a> of yours</p><p>It is loud after an hour.</p>"
              f"<p><b>Mia Stone</b></p><p><a href='{LINK}'>View this message</a></p>")
    text = ("Mia Stone just sent you a message:\n\n"
            f"About the red one ({LINK}/red) of yours\nIt is loud after an hour.\n\n{LINK}\n")
    found = both("Mia Stone just sent you a message in Kettles.", text, markup, GENERATED)
    assert found[0][2].startswith("About the red one of yours")


@pytest.mark.parametrize(("line", "made"), [
    ("Kettle Boards — Built with WooCommerce", True), ("Kettle Boards | Erstellt mit Shopware", True),
    ("Kettle Boards - Создано на InSales", True), ("Kettle Boards — Built with love and patience, I see", False),
    ("Kettle Boards — is it open on Monday?", False), ("It is built with WooCommerce", False),
])
def test_what_a_site_is_made_with(line, made):
    labels = labels_of(Message(b"From: Kettle Boards <boards@club.example>\n\nx"))
    assert labels.made_with(line) is made and not Labels().made_with(line)


@pytest.mark.parametrize(("below", "kept"), [
    ("", True), ("<p>L'équipe Kettle Boards</p>", False),
])
def test_a_closing_without_a_name_is_of_who_wrote(below, kept):
    words = "Est-elle disponible ?<br>Je paie demain.<br>Cordialement"
    body = ("<p>Vous avez reçu un nouveau message de Mia Stone.</p>"
            f"<div style='background:#f4f6f7'>{words}{below}</div>"
            f"<p><a href='{LINK}'>Répondre</a></p>")
    found = told("Nouveau message de Mia Stone", body, kind="html")[2]
    assert found == "Est-elle disponible ?\nJe paie demain." + "\nCordialement" * kept


@pytest.mark.parametrize(("below", "kept"), [
    ("Mia Stone, 22 nov 2026", ""), ("\nDiposkan oleh Mia Stone ke Kettles pada 28 November 2026 pukul 17.20", ""),
    ("\nI told Mia Stone on 28 November 2026 at 17.20 that it leaks", "I told"),
])
def test_who_wrote_and_when_below_the_words(below, kept):
    found = told("Mia Stone left a review", f"Mia Stone left a review:\n\nIt is very quiet.\n{below}\n\nSee: {LINK}")
    assert found[2].startswith("It is very quiet.")
    assert ("Mia Stone" in found[2]) is bool(kept)


@pytest.mark.parametrize(("title", "kept"), [
    ("Talk:Red_kettles", "Talk:Red_kettles"),
    ("%CE%A3%CF%85%CE%B6_%CF%87:Acme", "%CE%A3%CF%85%CE%B6_%CF%87:Acme"), ("kettle_500", "kettle_500"),
    # keys, addresses
    ("Zk9QxT2mV7cR4pL8", ""), ("https://evil.example", ""), ("//evil.example", ""), ("a@b.example", ""),
    ("eyJhbGciOiJIUzI1NiJ9.e30.x", ""),
])
def test_the_title_of_a_page_of_a_wiki(title, kept):
    url = links.canonical(f"https://wiki.example/w/index.php?title={title}", ("wiki.example",))
    assert url.partition("?")[2] == (f"title={kept}" if kept else "")


def form(*rows):
    body = "\n".join(rows)
    raw = (f"From: Kettles <noreply@acme.example>\nReply-To: mia@mail.example\nTo: sales@acme.example\n"
           f"Subject: Anfrage von der Webseite\nMessage-ID: <1@x.example>\nX-Mailer: TYPO3\n"
           f"Content-Type: text/plain; charset=utf-8\n\n{body}\n")
    return parsers.parse(raw.encode(), Context()).found[0]


def test_the_words_of_a_form_are_not_what_was_chosen_above_them():
    rows = ("Name: Mia Stone", "E-Mail: mia@mail.example", "Anliegen: Angebot", "Nachricht: Guten Tag,",
            "bitte senden Sie uns ein Angebot über drei Kessel.")
    found = form(*rows)
    assert found.text == "Guten Tag,\nbitte senden Sie uns ein Angebot über drei Kessel."
    assert ("Anliegen", "Angebot") in found.fields
    assert form(*rows[:2], "Anliegen: Wann liefern Sie drei Kessel?", "Nachricht: Danke").text.startswith("Wann")


def test_a_program_writes_in_the_name_of_a_client():
    body = ("Hello Acme,\n\nA client just replied to the ticket you are in charge of: Pump. Here is what they said:\n\n"
            f"___\n\nThanks, it starts twice now.\n\nView Ticket: {LINK}\n")
    found = told("Ticket #7", body, sender="Mia Stone <support@club.example>", headers=GENERATED)
    assert found[:3] == ("message", "Mia Stone", "Thanks, it starts twice now.")
    # somebody of the firm may write so too
    assert told("Ticket #7", body, sender="Mia Stone <support@club.example>") is None


def test_words_above_a_handle_with_a_year():
    body = (f"<h1>Neue Nachricht: Deckel</h1><p>Passt der Deckel auch auf das Modell 20?</p>"
            f"<p>- <a href='https://club.example/usr/mia_w1968'>mia_w1968</a></p><p><a href='{LINK}'>Antworten</a></p>"
            "<p>Antworten Sie nur hier. Geben Sie nichts weiter.</p>")
    found = told("mia_w1968 hat eine Frage zu Artikelnr. 256 gesendet: Deckel", body, kind="html")
    assert found[:3] == ("question", "mia_w1968", "Passt der Deckel auch auf das Modell 20?")


@pytest.mark.parametrize(("sentence", "action"), [
    ("New message in thread Lid seal (Forum name: Repairs) created by: Mia Stone", "comment"),
    ("Mia Stone sent you a message in the thread Lid seal", "message"),
])
def test_a_message_in_a_thread_of_many(sentence, action):
    assert told(sentence, f"{sentence}\n\nI replaced the seal.\n\n{LINK}")[0] == action


def test_a_mail_for_sending_only_is_no_letter():
    body = ("出品中の商品に質問がありました。\n\n商品：鉄瓶\n番号：k11\n種類：新品\n\n▼回答する\nhttps://page.club.example/k11\n\n"
            "※このメールは配信専用です。\n\nKettle Auction\nhttps://club.example/")
    raw = (f"From: Kettle Auction <master@club.example>\nTo: sales@acme.example\nSubject: 質問がありました\n"
           f"Message-ID: <1@x.example>\nContent-Type: text/plain; charset=utf-8\n\n{body}\n")
    assert parsers.parse(raw.encode(), Context()).name == "unknown"


@pytest.mark.parametrize("closing", [
    "よろしくお願いいたします。", "何卒、宜しくお願い致します", "ありがとうございます！", "謝謝您",
])
def test_a_closing_of_the_east_is_of_who_wrote(closing):
    rule = "――――――――"
    body = f"ミア さんからメッセージが届きました。\n\n{rule}\nIHで使えますか。\n{closing}\n{rule}\n\n返信: {LINK}\n"
    found = told("ミアさんからメッセージが届きました", body, headers=GENERATED)
    assert found[2] == f"IHで使えますか。\n{closing}"


def test_what_a_browser_calls_itself_tells_of_nobody():
    body = "Emri\nMia Stone\n\nDuke: Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15\n"
    assert told("Kontakt", body, sender="Mia Stone <wordpress@club.example>", headers=GENERATED) is None


def test_a_word_of_the_foot_follows_nobody():
    body = ("Mia Stone přidal zpráva do vlákna\n\nJe hlasitá?\n\n--------\n"
            f"Toto vlákno můžete přestat sledovat:\n{LINK}\n")
    found = told("Re: [Acme] Konvice", body, headers=GENERATED)
    assert found[:3] == ("message", "Mia Stone", "Je hlasitá?")
